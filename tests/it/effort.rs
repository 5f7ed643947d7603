//! How much work something is: the time of its own thread on the processor, whatever else the machine
//! does meanwhile.

use std::time::Duration;

/// The work that something is.
#[cfg(unix)]
pub fn effort(work: impl FnOnce()) -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let now = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap();
    let begun = now();
    work();
    now().saturating_sub(begun)
}

/// The same by the clock on the wall, where threads have none of their own.
#[cfg(not(unix))]
pub fn effort(work: impl FnOnce()) -> Duration {
    let begun = std::time::Instant::now();
    work();
    begun.elapsed()
}
