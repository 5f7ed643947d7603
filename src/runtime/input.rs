//! The thread that waits for keys without ever spinning.

use std::io;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::answer::{Answers, Heard};
use super::{Incoming, keys};

/// The library looks at what it has read already only if it may wait a little; this is how long it
/// then waits once after the last key. Zero would never read anything.
const BREATH: Duration = Duration::from_millis(50);

/// Starts the thread.
///
/// # Errors
/// When it cannot be started.
pub fn listen(sender: Sender<Incoming>) -> io::Result<()> {
    std::thread::Builder::new().name("input".into()).spawn(move || {
        // The thread ends when the terminal does or when nobody listens any more.
        if read(&sender).is_err() {
            let _ = sender.send(Incoming::Gone);
        }
    })?;
    Ok(())
}

/// Takes all events that are there; false when nobody listens any more.
fn drain(sender: &Sender<Incoming>, answers: &mut Answers) -> io::Result<bool> {
    while crossterm::event::poll(BREATH)? {
        if !tell(sender, answers.take(crossterm::event::read()?)) {
            return Ok(false);
        }
    }
    Ok(tell(sender, answers.quiet()))
}

/// Passes on what was heard; false when nobody listens any more.
fn tell(sender: &Sender<Incoming>, heard: Vec<Heard>) -> bool {
    let message = |heard| match heard {
        Heard::Event(event) => keys::message(event),
        Heard::Msg(msg) => Some(msg),
    };
    heard.into_iter().filter_map(message).all(|msg| sender.send(Incoming::Msg(msg)).is_ok())
}

/// Drains the events, then waits for the terminal itself: the library's own waiting spins on a
/// terminal that is gone.
#[cfg(unix)]
fn read(sender: &Sender<Incoming>) -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    use std::io::IsTerminal;

    let stdin = io::stdin();
    let tty = if stdin.is_terminal() { None } else { Some(std::fs::File::open("/dev/tty")?) };
    let mut answers = Answers::default();
    while drain(sender, &mut answers)? {
        let fd = match &tty {
            Some(tty) => PollFd::new(tty, PollFlags::IN),
            None => PollFd::new(&stdin, PollFlags::IN),
        };
        let mut fds = [fd];
        match poll(&mut fds, None) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let seen = fds[0].revents();
        if seen.contains(PollFlags::NVAL) {
            // Not every system can poll every terminal.
            return read_plainly(sender);
        }
        if seen.intersects(PollFlags::HUP | PollFlags::ERR) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn read(sender: &Sender<Incoming>) -> io::Result<()> {
    read_plainly(sender)
}

/// Waits as the library does.
fn read_plainly(sender: &Sender<Incoming>) -> io::Result<()> {
    let mut answers = Answers::default();
    loop {
        if !tell(sender, answers.take(crossterm::event::read()?)) {
            return Ok(());
        }
        if !drain(sender, &mut answers)? {
            return Ok(());
        }
    }
}
