//! The gate of the input thread: closed while another program has the terminal.

use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The input thread comes to the gate within this time, or it is not going to.
const ARRIVES: Duration = Duration::from_secs(2);

/// Opened and closed by the main thread.
pub struct Gate {
    shared: Arc<Shared>,
    bell: PipeWriter,
}

/// The side of the input thread.
pub struct Doorway {
    shared: Arc<Shared>,
    /// Becomes readable when the thread is to come to the gate.
    pub bell: PipeReader,
}

#[derive(Default)]
struct Shared {
    way: Mutex<Way>,
    changed: Condvar,
}

/// How the gate stands.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Keys come through.
    #[default]
    Open,
    /// It is to be closed.
    Closing,
    /// The thread waits at it and reads nothing.
    Closed,
}

impl Gate {
    /// An open gate.
    ///
    /// # Errors
    /// When the system has no pipes left.
    pub fn new() -> io::Result<(Self, Doorway)> {
        let (reader, writer) = io::pipe()?;
        let shared = Arc::new(Shared::default());
        let doorway = Doorway { shared: Arc::clone(&shared), bell: reader };
        Ok((Self { shared, bell: writer }, doorway))
    }

    /// Waits until no key is read any more; false when the thread does not come.
    pub fn close(&mut self) -> bool {
        *self.shared.lock() = Way::Closing;
        if self.bell.write_all(b"!").is_err() {
            return false;
        }
        let way = self.shared.lock();
        let waiting = |way: &mut Way| *way != Way::Closed;
        let waited = self.shared.changed.wait_timeout_while(way, ARRIVES, waiting);
        let (way, _) = waited.unwrap_or_else(PoisonError::into_inner);
        *way == Way::Closed
    }

    /// Lets keys through again.
    pub fn open(&self) {
        *self.shared.lock() = Way::Open;
        self.shared.changed.notify_all();
    }
}

impl Doorway {
    /// Whether the thread is to come to the gate.
    pub fn is_closing(&self) -> bool {
        *self.shared.lock() == Way::Closing
    }

    /// Waits before the gate until it is open again.
    ///
    /// # Errors
    /// When the main thread is gone.
    pub fn wait(&mut self) -> io::Result<()> {
        self.bell.read_exact(&mut [0])?;
        let mut way = self.shared.lock();
        if *way == Way::Closing {
            *way = Way::Closed;
            self.shared.changed.notify_all();
        }
        let waited = self.shared.changed.wait_while(way, |way| *way != Way::Open);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
        Ok(())
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Way> {
        self.way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
