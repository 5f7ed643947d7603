//! What is wrong in a file, with its place.

use std::path::Path;

use super::Text;
use crate::method::Flaw;
use crate::store::codec::{Damage, DamageKind, Encoding, Warning};

impl Text {
    /// What is wrong with a file and where: `name.ron:3:7: …`.
    #[must_use]
    pub fn damage_at(&self, path: &Path, damage: &Damage) -> String {
        let what = self.damage(damage);
        format!("{}:{}:{}: {what}", path.display(), damage.line, damage.column)
    }

    /// What is wrong with a file, without its place.
    #[must_use]
    pub fn damage(&self, damage: &Damage) -> String {
        let id = match &damage.kind {
            DamageKind::Empty => "damage-empty",
            DamageKind::Blank => "damage-blank",
            DamageKind::OnlyComments => "damage-only-comments",
            DamageKind::Zeros => "damage-zeros",
            DamageKind::TooLarge { bytes, limit } => {
                let mib = |bytes: u64| (bytes >> 20).to_string();
                let values = [("size", mib(*bytes).into()), ("limit", mib(*limit).into())];
                return self.with("damage-too-large", &values);
            }
            DamageKind::Encoding(encoding) => {
                return self.with("damage-encoding", &[("name", encoding_name(*encoding).into())]);
            }
            DamageKind::Binary => "damage-binary",
            DamageKind::NotUtf8 => "damage-not-utf8",
            DamageKind::ConflictMarker => "damage-conflict",
            DamageKind::Cut => "damage-cut",
            DamageKind::UnclosedString => "damage-string",
            DamageKind::UnclosedComment => "damage-comment",
            DamageKind::DuplicateField { field, .. } => {
                return self.with("damage-duplicate", &[("field", field.as_str().into())]);
            }
            DamageKind::UnknownVariant { found, expected } => {
                let expected = expected.join(", ");
                let values = [("found", found.as_str().into()), ("expected", expected.into())];
                return self.with("damage-variant", &values);
            }
            DamageKind::OtherKind { expected, found } => {
                let values =
                    [("expected", expected.as_str().into()), ("found", found.as_str().into())];
                return self.with("damage-other-kind", &values);
            }
            DamageKind::OutOfRange => "damage-range",
            DamageKind::TooDeep => "damage-deep",
            DamageKind::MissingComma => "damage-comma",
            DamageKind::Syntax(words) => {
                return self.with("damage-syntax", &[("words", words.as_str().into())]);
            }
        };
        self.get(id)
    }

    /// What a person should know about a file before it is saved.
    #[must_use]
    pub fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::UnknownField(path) => {
                self.with("warning-unknown-field", &[("field", path.as_str().into())])
            }
            Warning::Comments { line } => {
                self.with("warning-comments", &[("line", (*line).into())])
            }
            Warning::NoSchema => self.get("warning-no-schema"),
            Warning::Flaw(flaw) => self.flaw(flaw),
        }
    }

    /// What was set right in a case.
    #[must_use]
    pub fn flaw(&self, flaw: &Flaw) -> String {
        let label = |label| ("label", self.label(label).into());
        match flaw {
            Flaw::DuplicateId(of, id) => {
                self.with("flaw-duplicate-id", &[label(*of), ("id", (*id).into())])
            }
            Flaw::NoId(of) => self.with("flaw-no-id", &[label(*of)]),
            Flaw::DeadLink(of, id) => {
                self.with("flaw-dead-link", &[label(*of), ("id", (*id).into())])
            }
            Flaw::Loop(of) => self.with("flaw-loop", &[label(*of)]),
            Flaw::NextTooLow(next) => self.with("flaw-next", &[("next", (*next).into())]),
            Flaw::StepTwice(step) => {
                self.with("flaw-step-twice", &[("step", self.step(*step).into())])
            }
            Flaw::Empty(of) => self.with("flaw-empty", &[label(*of)]),
            Flaw::Controls(count) => self.with("flaw-controls", &[("count", (*count).into())]),
        }
    }
}

fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
        Encoding::Windows1251 => "Windows-1251",
        Encoding::Koi8R => "KOI8-R",
    }
}
