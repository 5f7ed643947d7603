//! The moment, read in one place.

use std::time::{Duration, Instant};

use jiff::Zoned;

use crate::app::Now;
use crate::method::Day;
use crate::store::stamp;

/// The clock of a run.
#[derive(Debug)]
pub struct Clock {
    started: Instant,
}

impl Clock {
    /// Starts it.
    pub fn start() -> Self {
        Self { started: Instant::now() }
    }

    /// The moment.
    pub fn now(&self) -> Now {
        let zoned = Zoned::now();
        Now { ms: self.ms(), stamp: stamp(&zoned), today: Day(zoned.date().to_string()) }
    }

    /// How long it is until a moment of [`Now::ms`].
    pub fn until(&self, ms: u64) -> Duration {
        Duration::from_millis(ms.saturating_sub(self.ms()))
    }

    fn ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}
