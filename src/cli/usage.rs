//! What is wrong with a command line, in our own words.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::text::Text;

/// What is wrong, what was probably meant, and where to read more.
pub(super) fn words(text: &Text, error: &clap::Error) -> String {
    let given = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    let option = || ("option", given.as_str().into());
    let mut words = match error.kind() {
        ErrorKind::UnknownArgument if given.starts_with('-') => {
            text.with("usage-unknown-option", &[("given", given.as_str().into())])
        }
        ErrorKind::UnknownArgument => {
            text.with("usage-extra-word", &[("given", given.as_str().into())])
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            text.with("usage-value-missing", &[option()])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let expected = context(error, ContextKind::ValidValue);
            let values = [option(), ("given", value.into()), ("expected", expected.into())];
            text.with("usage-value-wrong", &values)
        }
        ErrorKind::TooManyValues => {
            text.with("usage-value-unwanted", &[option(), ("given", value.into())])
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            text.with("usage-value-missing", &[option()])
        }
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg);
            if other == given {
                text.with("usage-twice", &[option()])
            } else {
                text.with("usage-conflict", &[option(), ("other", other.into())])
            }
        }
        ErrorKind::MissingRequiredArgument => {
            text.with("usage-missing", &[("missing", given.as_str().into())])
        }
        ErrorKind::InvalidUtf8 => text.get("usage-not-utf8"),
        _ => text.get("usage-other"),
    };
    let similar = context(error, ContextKind::SuggestedArg);
    if !similar.is_empty() {
        words.push(' ');
        words.push_str(&text.with("usage-suggestion", &[("similar", similar.into())]));
    }
    format!("{words}\n{}", hint(text))
}

/// A word that is neither a folder nor a command, but nearly one.
pub(super) fn mistaken_command(text: &Text, given: &str, command: &str) -> String {
    let similar = text.with("usage-suggestion", &[("similar", command.into())]);
    let unknown = text.with("usage-unknown-command", &[("given", given.into())]);
    let folder = text.with("usage-new-folder", &[("path", format!("./{given}").into())]);
    format!("{unknown} {similar}\n{folder}\n{}", hint(text))
}

fn hint(text: &Text) -> String {
    text.with("usage-hint", &[("call", "razbor --help".into())])
}

/// What the parser knows of an error under one head, as one text.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(many)) => many.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
