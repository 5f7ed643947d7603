//! What a person got wrong in the words of a workspace: where, what, and what to write instead.

use super::Text;
use crate::lens::lexicon::{LONGEST_PHRASE, Wrong};
use crate::store::{LensFile, LensSlip, LensWanted};

impl Text {
    /// Everything that is to be told of `lens.ron`, a line each: `lens.ron:3:7: …`.
    #[must_use]
    pub fn lens_told(&self, file: &LensFile) -> Vec<String> {
        let trouble = file.trouble.iter().map(|error| self.disk_error(error));
        let mistakes = file.mistakes.iter().map(|mistake| {
            let (at, words) = (mistake.at, self.lens_slip(&mistake.slip));
            format!("{}:{}:{}: {words}", file.path().display(), at.line, at.column)
        });
        trouble.chain(mistakes).collect()
    }

    /// A mistake in `lens.ron`, without its place.
    #[must_use]
    pub fn lens_slip(&self, slip: &LensSlip) -> String {
        let say = |id: &str, values: &[(&str, &str)]| {
            let values: Vec<_> =
                values.iter().map(|(name, value)| (*name, (*value).into())).collect();
            self.with(id, &values)
        };
        let meant = |words: String, near: Option<&String>| match near {
            Some(near) => format!("{words} {}", say("set-near", &[("near", near)])),
            None => words,
        };
        match slip {
            LensSlip::Damaged(damage) => say("own-damaged", &[("what", &self.damage(damage))]),
            LensSlip::UnknownField { field, near, fields } => {
                let values = [("field", &**field), ("fields", &fields.join(", "))];
                meant(say("own-unknown-field", &values), near.as_ref())
            }
            LensSlip::Twice { field, first } => {
                say("set-twice", &[("field", field), ("line", &first.to_string())])
            }
            LensSlip::Missing { field: "kind" } => say("own-no-kind-given", &[]),
            LensSlip::Missing { .. } => say("own-no-name", &[]),
            LensSlip::Kind { field, wanted } => say(
                "own-wrong-kind",
                &[("field", field), ("wanted", &self.get(wanted_id(*wanted)))],
            ),
            LensSlip::NoKind { found, near, kinds } => {
                let values = [("found", &**found), ("kinds", &kinds.join(", "))];
                meant(say("own-no-kind", &values), near.as_ref())
            }
            LensSlip::NoCondition { found, near, conditions } => {
                let values = [("found", &**found), ("conditions", &conditions.join(", "))];
                meant(say("own-no-condition", &values), near.as_ref())
            }
            LensSlip::Strength { found } => say("own-strength", &[("found", found)]),
            LensSlip::NoWords => say("own-no-words", &[]),
            LensSlip::Word(Wrong::Empty) => say("own-empty", &[]),
            LensSlip::Word(Wrong::TooLong(words)) => {
                let values = [("count", (*words).into()), ("most", LONGEST_PHRASE.into())];
                self.with("own-too-long", &values)
            }
            LensSlip::Word(Wrong::AnyFirst) => say("own-any-first", &[]),
            LensSlip::Word(Wrong::NotAWord(word)) => say("own-not-a-word", &[("word", word)]),
            LensSlip::Word(Wrong::Both(word)) => say("own-both", &[("word", word)]),
        }
    }
}

fn wanted_id(wanted: LensWanted) -> &'static str {
    match wanted {
        LensWanted::Lists => "own-wanted-lists",
        LensWanted::List => "own-wanted-list",
        LensWanted::Text => "own-wanted-text",
        LensWanted::Words => "own-wanted-words",
        LensWanted::Conditions => "own-wanted-conditions",
        LensWanted::WithWords => "own-wanted-with-words",
        LensWanted::WithoutWords => "own-wanted-without-words",
    }
}
