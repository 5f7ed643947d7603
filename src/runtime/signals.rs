//! The thread that waits for signals.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::Incoming;
use super::rescue::Rescue;

/// Starts the thread.
///
/// # Errors
/// When the handlers cannot be set.
#[cfg(unix)]
pub fn listen(sender: Sender<Incoming>, rescue: Arc<Rescue>) -> io::Result<()> {
    use std::sync::atomic::AtomicBool;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH, SIGXFSZ};

    // A file that grows over a limit is an error of the write then, not the end.
    signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)))?;
    let mut signals =
        signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH])?;
    std::thread::Builder::new().name("signals".into()).spawn(move || {
        for number in signals.forever() {
            if number == SIGWINCH {
                if let Ok((w, h)) = crossterm::terminal::size() {
                    let _ = sender.send(Incoming::Msg(crate::app::Msg::Resize(w, h)));
                }
                continue;
            }
            // The keys of another program make signals for all of its job: an interrupt is for it
            // alone, and the shell waits until all have stopped.
            if matches!(number, SIGINT | SIGQUIT) && rescue.taken().interrupts_are_foreign() {
                continue;
            }
            if number == SIGTSTP && rescue.taken().is_lent() {
                let _ = signal_hook::low_level::emulate_default_handler(SIGTSTP);
                continue;
            }
            if number == SIGTSTP {
                let _ = sender.send(Incoming::Stop);
                continue;
            }
            let _ = sender.send(Incoming::Signal(number));
            let rescue = Arc::clone(&rescue);
            // The program ends by itself; if it hangs on the terminal, this thread ends it.
            std::thread::spawn(move || {
                std::thread::sleep(super::LAST_MOMENTS + super::LAST_MOMENTS / 3);
                rescue.write();
                rescue.taken().give_back();
                std::process::exit(128 + number);
            });
        }
    })?;
    Ok(())
}

#[cfg(not(unix))]
pub fn listen(_: Sender<Incoming>, _: Arc<Rescue>) -> io::Result<()> {
    Ok(())
}
