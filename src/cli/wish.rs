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

/// The encoding of the terminal session, if its locale names one and that is not UTF-8.
///
/// Words still go out as UTF-8: nearly every terminal takes it, whatever the locale says. Only the
/// signs that razbor draws are ASCII then. A locale that says nothing of an encoding says nothing
/// against UTF-8 either.
pub(super) fn foreign_encoding() -> Option<String> {
    let set = |name: &&str| env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(set).filter(|_| !cfg!(windows))?;
    encoding(&locale).filter(|encoding| !is_utf8(encoding)).map(str::to_owned)
}

/// The encoding that a locale names: `ru_RU.KOI8-R@x` has `KOI8-R`; `C` is ASCII.
fn encoding(locale: &str) -> Option<&str> {
    if matches!(locale, "C" | "POSIX") {
        return Some("ASCII");
    }
    locale.split_once('.').map(|(_, encoding)| encoding.split('@').next().unwrap_or(encoding))
}

fn is_utf8(encoding: &str) -> bool {
    matches!(encoding.to_ascii_lowercase().as_str(), "utf-8" | "utf8")
}
