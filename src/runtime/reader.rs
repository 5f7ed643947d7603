//! The thread that compares two long texts: neither typing nor the disk waits for it.

use std::sync::mpsc::Sender;

use super::Incoming;
use crate::app::Msg;
use crate::app::reading::Comparison;

/// Compares two texts in a thread of its own, which ends when it has told what came of it.
pub fn compare(number: u64, texts: Comparison, sender: &Sender<Incoming>) {
    let sender = sender.clone();
    let started = std::thread::Builder::new().name("reader".into()).spawn(move || {
        let compared = Box::new(texts.make());
        // The program may have ended; then nobody needs to know.
        let _ = sender.send(Incoming::Msg(Msg::Compared(number, compared)));
    });
    // Where no thread can be started the facts are not told; everything else goes on.
    drop(started);
}
