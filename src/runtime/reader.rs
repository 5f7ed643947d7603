//! Threads for what long texts take: neither typing nor the disk waits for them.

use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::Incoming;
use crate::advice::Advice;
use crate::app::Msg;
use crate::app::reading::Comparison;

/// Compares two texts, and tells what came of it.
pub fn compare(number: u64, texts: Comparison, sender: &Sender<Incoming>) {
    beside(sender, move || Msg::Compared(number, Box::new(texts.make())));
}

/// Makes a review ready to be compared with lines.
pub fn hear(revision: u64, advice: Arc<Advice>, review: String, sender: &Sender<Incoming>) {
    beside(sender, move || Msg::Heard(revision, Arc::new(advice.said(&review))));
}

/// Does something in a thread of its own, which ends when it has told what came of it.
fn beside(sender: &Sender<Incoming>, work: impl FnOnce() -> Msg + Send + 'static) {
    let sender = sender.clone();
    let started = std::thread::Builder::new().name("reader".into()).spawn(move || {
        // The program may have ended; then nobody needs to know.
        let _ = sender.send(Incoming::Msg(work()));
    });
    // Where no thread can be started nothing is told; everything else goes on.
    drop(started);
}
