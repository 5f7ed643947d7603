//! The moment, read in one place.

use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::app::Now;
use crate::method::Day;
use crate::store::stamp;

/// The clock of a run.
#[derive(Debug)]
pub struct Clock {
    started: Instant,
    zone: TimeZone,
}

/// Where Unix keeps the rules of the local zone.
const LOCAL_ZONE: &str = "/etc/localtime";

/// The local zone. Its rules are read from their one file where that is to be had: to find them by
/// name, all zones of the machine are listed first, and that takes longer than a frame.
fn local_zone() -> TimeZone {
    let named = std::env::var_os("TZ").is_some();
    let rules = (!named).then(|| std::fs::read(LOCAL_ZONE).ok()).flatten();
    let zone = rules.and_then(|rules| TimeZone::tzif("", &rules).ok());
    zone.unwrap_or_else(TimeZone::system)
}

impl Clock {
    /// Starts it.
    pub fn start() -> Self {
        Self { started: Instant::now(), zone: local_zone() }
    }

    /// The moment.
    pub fn now(&self) -> Now {
        let zoned: Zoned = Timestamp::now().to_zoned(self.zone.clone());
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
