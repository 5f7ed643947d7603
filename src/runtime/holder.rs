//! Who holds the lock of a case, as other windows are told.

use jiff::Zoned;

use crate::store::Holder;
use crate::store::stamp;

/// This window.
pub fn holder() -> Holder {
    let named = |names: [&str; 2]| {
        names.into_iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default()
    };
    Holder {
        user: named(["USER", "USERNAME"]),
        host: host(),
        pid: std::process::id(),
        since: stamp(&Zoned::now()),
    }
}

#[cfg(unix)]
fn host() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn host() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}
