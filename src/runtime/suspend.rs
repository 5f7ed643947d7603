//! Stopping for a while: the shell has its turn, and resumes razbor.

use super::Shell;
#[cfg(unix)]
use crate::app::Msg;

impl Shell {
    /// Stops all that runs as one job with razbor, as the shell does it; razbor stops when it is told.
    #[cfg(unix)]
    pub(super) fn suspend(&mut self) {
        use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};

        // A job has a shell above it; what the window itself runs nobody would resume.
        let is_job = getsid(None).is_ok_and(|session| session != getpgrp());
        if !is_job || kill_current_process_group(Signal::TSTP).is_err() {
            let words = self.state.text.get("suspend-no-shell");
            self.take(Msg::Warn(words));
        }
    }

    /// There is no stopping here, and the program says so itself.
    #[cfg(not(unix))]
    pub(super) fn suspend(&mut self) {}
}
