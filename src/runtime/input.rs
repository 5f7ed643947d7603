//! The thread that waits for keys without ever spinning.

use std::io;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::answer::{Answers, Heard};
use super::burst::Batch;
use super::gate::Doorway;
use super::{Incoming, keys};
use crate::app::Msg;

/// The library looks at what it has read already only if it may wait a little; this is how long it
/// then waits once after the last key. Zero would never read anything.
const BREATH: Duration = Duration::from_millis(50);
/// Where nothing but the library can wait for keys, this is how often it looks up.
const LOOKS_UP: Duration = Duration::from_millis(500);
/// What came while another program had the terminal is there at once.
const AT_ONCE: Duration = Duration::from_millis(1);

/// Starts the thread.
///
/// # Errors
/// When it cannot be started.
pub fn listen(sender: Sender<Incoming>, mut doorway: Doorway) -> io::Result<()> {
    std::thread::Builder::new().name("input".into()).spawn(move || {
        // The thread ends when the terminal does or when nobody listens any more.
        if read(&sender, &mut doorway).is_err() {
            let _ = sender.send(Incoming::Gone);
        }
    })?;
    Ok(())
}

/// Takes all events that are there, those that came together as one; false when nobody listens any
/// more.
fn drain(sender: &Sender<Incoming>, answers: &mut Answers, doorway: &Doorway) -> io::Result<bool> {
    while !doorway.is_closing() && crossterm::event::poll(BREATH)? {
        let mut batch = Batch::default();
        loop {
            for msg in messages(answers.take(crossterm::event::read()?)) {
                match msg {
                    // Alone it may be overtaken by the next of its kind.
                    msg if batch.is_empty() && !matches!(msg, Msg::Key(_) | Msg::Paste(_)) => {
                        if sender.send(Incoming::Msg(msg)).is_err() {
                            return Ok(false);
                        }
                    }
                    msg => batch.push(msg),
                }
            }
            if !crossterm::event::poll(batch.patience())? {
                break;
            }
        }
        if !batch.is_empty() && sender.send(Incoming::Batch(batch)).is_err() {
            return Ok(false);
        }
    }
    let mut all = messages(answers.quiet());
    Ok(all.all(|msg| sender.send(Incoming::Msg(msg)).is_ok()))
}

/// What was heard as messages.
fn messages(heard: Vec<Heard>) -> impl Iterator<Item = Msg> {
    heard.into_iter().filter_map(|heard| match heard {
        Heard::Event(event) => keys::message(event),
        Heard::Msg(msg) => Some(msg),
    })
}

/// Reads nothing until the gate opens, and then drops what was left over from another program: late
/// keys, answers of the terminal.
fn rest(doorway: &mut Doorway) -> io::Result<()> {
    doorway.wait()?;
    while crossterm::event::poll(AT_ONCE)? {
        crossterm::event::read()?;
    }
    Ok(())
}

/// Drains the events, then waits for the terminal itself: the library's own waiting spins on a
/// terminal that is gone.
#[cfg(unix)]
fn read(sender: &Sender<Incoming>, doorway: &mut Doorway) -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    use std::io::IsTerminal;

    let stdin = io::stdin();
    let tty = if stdin.is_terminal() { None } else { Some(std::fs::File::open("/dev/tty")?) };
    let mut answers = Answers::default();
    while drain(sender, &mut answers, doorway)? {
        let fd = match &tty {
            Some(tty) => PollFd::new(tty, PollFlags::IN),
            None => PollFd::new(&stdin, PollFlags::IN),
        };
        let mut fds = [fd, PollFd::new(&doorway.bell, PollFlags::IN)];
        match poll(&mut fds, None) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let (seen, rung) = (fds[0].revents(), !fds[1].revents().is_empty());
        if seen.contains(PollFlags::NVAL) {
            // Not every system can poll every terminal.
            return read_plainly(sender, &mut answers, doorway);
        }
        if seen.intersects(PollFlags::HUP | PollFlags::ERR) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        if rung {
            rest(doorway)?;
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn read(sender: &Sender<Incoming>, doorway: &mut Doorway) -> io::Result<()> {
    read_plainly(sender, &mut Answers::default(), doorway)
}

/// Waits as the library does.
fn read_plainly(
    sender: &Sender<Incoming>,
    answers: &mut Answers,
    doorway: &mut Doorway,
) -> io::Result<()> {
    loop {
        if doorway.is_closing() {
            rest(doorway)?;
        }
        if crossterm::event::poll(LOOKS_UP)? && !drain(sender, answers, doorway)? {
            return Ok(());
        }
    }
}
