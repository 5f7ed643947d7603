//! Which language a person wants, known before the command line is parsed.

use std::env;
use std::ffi::OsString;

use crate::text::Language;

/// The language of the last `--lang` that names one of ours; its own parser complains of others.
pub(super) fn of_args(args: &[OsString]) -> Option<Language> {
    let mut wish = None;
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        let value = match arg.strip_prefix("--lang") {
            _ if arg == "--" => break,
            Some("") => args.next().map(std::borrow::Cow::into_owned),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        wish = value.as_deref().and_then(Language::from_tag).or(wish);
    }
    wish
}

/// The language of the environment: `RAZBOR_LANG`.
pub(super) fn of_environment() -> Option<Language> {
    Language::from_tag(&env::var("RAZBOR_LANG").ok()?)
}

/// The language of the machine: what the terminal session says, else what the system says.
pub(super) fn of_locale() -> Language {
    let session = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    let locale = session.or_else(sys_locale::get_locale);
    Language::choose([locale.as_deref()])
}
