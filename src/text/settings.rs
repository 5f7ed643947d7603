//! What a person got wrong in the settings: where, what, and what holds now.

use std::path::Path;

use super::Text;
use crate::store::{Mistake, Slip, Wanted};

impl Text {
    /// A mistake in the settings, whose file is at `path`: `settings.ron:3:7: …`.
    #[must_use]
    pub fn settings_mistake(&self, path: &Path, mistake: &Mistake) -> String {
        let (at, words) = (mistake.at, self.settings_slip(&mistake.slip));
        format!("{}:{}:{}: {words}", path.display(), at.line, at.column)
    }

    /// A mistake in the settings, without its place.
    #[must_use]
    pub fn settings_slip(&self, slip: &Slip) -> String {
        let near = |words: String, near: Option<&String>| match near {
            Some(near) => {
                format!("{words} {}", self.with("set-near", &[("near", near.as_str().into())]))
            }
            None => words,
        };
        let say = |id: &str, values: &[(&str, &str)]| {
            let values: Vec<_> =
                values.iter().map(|(name, value)| (*name, (*value).into())).collect();
            self.with(id, &values)
        };
        match slip {
            Slip::UnknownField { field, near: meant } => {
                near(say("set-unknown-field", &[("field", field)]), meant.as_ref())
            }
            Slip::Twice { field, first } => {
                say("set-twice", &[("field", field), ("line", &first.to_string())])
            }
            Slip::Kind { field, wanted } => {
                say("set-kind", &[("field", field), ("wanted", &self.get(wanted_id(*wanted)))])
            }
            Slip::Choice { field, found, choices } => {
                let choices = choices.join(", ");
                say("set-choice", &[("field", field), ("found", found), ("choices", &choices)])
            }
            Slip::LayoutLength { found, wanted: (least, most) } => {
                let values = [
                    ("found", (*found).into()),
                    ("least", (*least).into()),
                    ("most", (*most).into()),
                ];
                self.with("set-layout-length", &values)
            }
            Slip::LayoutTwice(letter) => {
                say("set-layout-twice", &[("letter", &letter.to_string())])
            }
            Slip::NoCommand { id, near: meant } => {
                near(say("set-no-command", &[("id", id)]), meant.as_ref())
            }
            Slip::NoKey { name, near: meant } => {
                near(say("set-no-key", &[("name", name)]), meant.as_ref())
            }
            Slip::Clash { key, command, holder, line } => {
                let line = line.to_string();
                let values =
                    [("key", &**key), ("command", command), ("holder", holder), ("line", &line)];
                say("set-clash", &values)
            }
            Slip::Types { key, command } => say("set-types", &[("key", key), ("command", command)]),
            Slip::Robbed { key, command, other } => {
                say("set-robbed", &[("key", key), ("command", command), ("other", other)])
            }
            Slip::Refused { key, command, holder } => {
                say("set-refused", &[("key", key), ("command", command), ("holder", holder)])
            }
            Slip::Bare { command, everywhere } => {
                let id = if *everywhere { "set-bare" } else { "set-bare-somewhere" };
                say(id, &[("command", command)])
            }
            Slip::Kept { command } => say("set-kept", &[("command", command)]),
            Slip::Taken { key, by } => say("set-taken", &[("key", key), ("by", by)]),
            Slip::SentAs { key, other, .. } if other.is_empty() => {
                say("set-not-sent", &[("key", key)])
            }
            Slip::SentAs { key, other, alone: Some(command) } => {
                say("set-sent-alone", &[("key", key), ("other", other), ("command", command)])
            }
            Slip::SentAs { key, other, alone: None } => {
                say("set-sent-as", &[("key", key), ("other", other)])
            }
            Slip::NoColour { field, found } => {
                say("set-no-colour", &[("field", field), ("found", found)])
            }
            Slip::Faint { theme, name, ground, contrast, least } => {
                let (contrast, least) = (self.decimal(contrast), self.decimal(least));
                let values = [
                    ("theme", &**theme),
                    ("name", name),
                    ("ground", ground),
                    ("contrast", &contrast),
                    ("least", &least),
                ];
                say("set-faint", &values)
            }
        }
    }

    /// A number with the decimal sign of the language.
    fn decimal(&self, number: &str) -> String {
        number.replace('.', &self.get("decimal-sign"))
    }
}

fn wanted_id(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Text => "set-wanted-text",
        Wanted::Flag => "set-wanted-flag",
        Wanted::Layout => "set-wanted-layout",
        Wanted::Keys => "set-wanted-keys",
        Wanted::KeyList => "set-wanted-key-list",
        Wanted::Colours => "set-wanted-colours",
    }
}
