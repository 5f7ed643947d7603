//! The thread that keeps unsaved text when drawing takes too long: a terminal that does not read.

use std::io;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Incoming;
use super::rescue::Rescue;
use crate::app::Msg;

/// A picture that takes longer than this may never be done.
const PATIENCE: Duration = Duration::from_millis(900);

/// Since when a picture is being drawn.
#[derive(Default)]
pub struct Watch {
    since: Mutex<Option<Instant>>,
    begun: Condvar,
}

impl Watch {
    /// Starts the thread.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(rescue: Arc<Rescue>, sender: Sender<Incoming>) -> io::Result<Arc<Self>> {
        let watch = Arc::new(Self::default());
        let own = Arc::clone(&watch);
        std::thread::Builder::new().name("watch".into()).spawn(move || {
            loop {
                own.wait_for_a_long_one();
                // What is told waits until the picture is done.
                if rescue.write() && sender.send(Incoming::Msg(Msg::Rescued)).is_err() {
                    return;
                }
                own.wait_for_its_end();
            }
        })?;
        Ok(watch)
    }

    /// Does something that may take too long.
    pub fn during<T>(&self, act: impl FnOnce() -> T) -> T {
        *self.lock() = Some(Instant::now());
        self.begun.notify_one();
        let done = act();
        *self.lock() = None;
        self.begun.notify_one();
        done
    }

    fn wait_for_a_long_one(&self) {
        let mut since = self.lock();
        loop {
            since = match *since {
                None => self.begun.wait(since).unwrap_or_else(PoisonError::into_inner),
                Some(start) if start.elapsed() >= PATIENCE => return,
                Some(start) => {
                    let left = PATIENCE.saturating_sub(start.elapsed());
                    let waited = self.begun.wait_timeout(since, left);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    fn wait_for_its_end(&self) {
        let mut since = self.lock();
        while since.is_some_and(|start| start.elapsed() >= PATIENCE) {
            since = self.begun.wait(since).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Instant>> {
        self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
