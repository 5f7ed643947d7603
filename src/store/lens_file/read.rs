//! Reads the lists field by field: a mistake in one of them spoils none of the others.

use super::mistake::{LensMistake, LensSlip, LensWanted};
use crate::lens::Kind;
use crate::lens::lexicon::shape::{Condition, List};
use crate::lens::lexicon::{Wrong, wrong};
use crate::store::codec::{At, Damage, Part, Shape};
use crate::store::near;

/// The fields of the file.
const WORDS: [&str; 1] = ["lists"];
/// The fields of a list.
const FIELDS: [&str; 7] = ["name", "kind", "strength", "words", "phrases", "when", "unless"];
/// The conditions, the four that take words first.
const CONDITIONS: [&str; 15] = [
    "Next",
    "Previous",
    "Near",
    "Within",
    "Number",
    "Exclaimed",
    "Asked",
    "Negated",
    "BeforeNoun",
    "Predicative",
    "Aside",
    "Opens",
    "First",
    "Alone",
    "FirstPerson",
];

/// What was read: the lists, and what is wrong.
#[derive(Default)]
pub(super) struct Reading {
    pub lists: Vec<List>,
    pub mistakes: Vec<LensMistake>,
}

/// A place that is read from: the whole text, and the byte at which the part of it begins whose tree
/// is read.
#[derive(Clone, Copy)]
struct Source<'a> {
    text: &'a str,
    start: usize,
}

impl Source<'_> {
    fn at(self, part: &Part) -> At {
        At::of(self.text, self.start + part.range.start)
    }
}

impl Reading {
    /// Takes note of a place that cannot be understood.
    pub(super) fn damaged(&mut self, damage: Damage) {
        let at = At { line: damage.line, column: damage.column };
        self.mistakes.push(LensMistake { at, slip: LensSlip::Damaged(damage) });
    }

    /// Reads the tree of a whole file.
    pub(super) fn words(&mut self, text: &str, root: &Part) {
        let source = Source { text, start: 0 };
        for (field, value) in self.fields(source, root, &WORDS) {
            match &value.shape {
                Shape::List(_, lists) => lists.iter().for_each(|list| self.list(source, list)),
                _ => self.wrong(source, value, field, LensWanted::Lists),
            }
        }
    }

    /// Reads the tree of one list, which begins at this byte of the text.
    pub(super) fn list_at(&mut self, text: &str, start: usize, part: &Part) {
        self.list(Source { text, start }, part);
    }

    fn list(&mut self, source: Source, part: &Part) {
        if !matches!(part.shape, Shape::Struct(_)) {
            return self.wrong(source, part, "lists", LensWanted::List);
        }
        let mut list = List {
            name: String::new(),
            kind: Kind::Evaluation,
            strength: 2,
            words: Vec::new(),
            phrases: Vec::new(),
            when: Vec::new(),
            unless: Vec::new(),
        };
        let (mut kind, mut sound, mut written) = (None, true, false);
        for (field, value) in self.fields(source, part, &FIELDS) {
            match field {
                "name" => list.name = self.text(source, field, value).unwrap_or_default(),
                "kind" => {
                    kind = self.kind(source, value);
                    sound &= kind.is_some();
                }
                "strength" => list.strength = self.strength(source, value),
                "words" | "phrases" => {
                    written = true;
                    let texts = self.texts(source, field, value);
                    if field == "words" { list.words = texts } else { list.phrases = texts }
                }
                _ => match self.conditions(source, field, value) {
                    Some(conditions) if field == "when" => list.when = conditions,
                    Some(conditions) => list.unless = conditions,
                    // Without its conditions a list would mark what it was not meant to.
                    None => sound = false,
                },
            }
        }
        for (field, missing) in
            [("name", list.name.trim().is_empty()), ("kind", kind.is_none() && sound)]
        {
            if missing {
                self.slip(source, part, LensSlip::Missing { field });
                sound = false;
            }
        }
        if !written {
            self.slip(source, part, LensSlip::NoWords);
        }
        if let Some(kind) = kind.filter(|_| sound) {
            self.lists.push(List { kind, ..list });
        }
    }

    /// The fields of a struct that there are, each once.
    fn fields<'a>(
        &mut self,
        source: Source,
        part: &'a Part,
        known: &'static [&'static str],
    ) -> Vec<(&'static str, &'a Part)> {
        let mut fields: Vec<(&'static str, &Part, usize)> = Vec::new();
        let Shape::Struct(pairs) = &part.shape else { return Vec::new() };
        for (name, value) in pairs {
            let Shape::Word(written) = &name.shape else { continue };
            let Some(field) = known.iter().find(|field| *field == written) else {
                let near = near(written, known).map(str::to_owned);
                let field = written.clone();
                self.slip(source, name, LensSlip::UnknownField { field, near, fields: known });
                continue;
            };
            if let Some((_, _, first)) = fields.iter().find(|(other, ..)| other == field) {
                let (field, first) = ((*field).to_owned(), *first);
                self.slip(source, name, LensSlip::Twice { field, first });
                continue;
            }
            fields.push((field, value, source.at(name).line));
        }
        fields.into_iter().map(|(field, value, _)| (field, value)).collect()
    }

    fn slip(&mut self, source: Source, part: &Part, slip: LensSlip) {
        self.mistakes.push(LensMistake { at: source.at(part), slip });
    }

    fn wrong(&mut self, source: Source, part: &Part, field: &str, wanted: LensWanted) {
        self.slip(source, part, LensSlip::Kind { field: field.to_owned(), wanted });
    }

    fn text(&mut self, source: Source, field: &str, value: &Part) -> Option<String> {
        if let Shape::Text(text) = &value.shape {
            return Some(text.clone());
        }
        self.wrong(source, value, field, LensWanted::Text);
        None
    }

    /// A kind by its name, in quotes or not, with a capital or without.
    fn kind(&mut self, source: Source, value: &Part) -> Option<Kind> {
        let (Shape::Word(found) | Shape::Text(found)) = &value.shape else {
            self.wrong(source, value, "kind", LensWanted::Text);
            return None;
        };
        let kind = Kind::ALL.into_iter().find(|kind| found.eq_ignore_ascii_case(kind.code()));
        if kind.is_none() {
            let kinds = Kind::ALL.map(|kind| format!("{kind:?}"));
            let near = near(found, &kinds.each_ref().map(String::as_str)).map(str::to_owned);
            let (found, kinds) = (found.clone(), kinds.to_vec());
            self.slip(source, value, LensSlip::NoKind { found, near, kinds });
        }
        kind
    }

    fn strength(&mut self, source: Source, value: &Part) -> u8 {
        let found = &source.text[source.start..][value.range.clone()];
        match found {
            "1" => 1,
            "2" => 2,
            "3" => 3,
            _ => {
                self.slip(source, value, LensSlip::Strength { found: found.to_owned() });
                2
            }
        }
    }

    /// Words or phrases, without those that could never be found.
    fn texts(&mut self, source: Source, field: &str, value: &Part) -> Vec<String> {
        let Shape::List(_, parts) = &value.shape else {
            self.wrong(source, value, field, LensWanted::Words);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for part in parts {
            let Shape::Text(text) = &part.shape else {
                self.wrong(source, part, field, LensWanted::Words);
                continue;
            };
            match wrong(text) {
                None => texts.push(text.clone()),
                Some(wrong) => self.slip(source, part, LensSlip::Word(wrong)),
            }
        }
        texts
    }

    /// Conditions; `None` when one of them was not understood.
    fn conditions(&mut self, source: Source, field: &str, value: &Part) -> Option<Vec<Condition>> {
        let Shape::List(_, parts) = &value.shape else {
            self.wrong(source, value, field, LensWanted::Conditions);
            return None;
        };
        let conditions: Vec<_> = parts.iter().map(|part| self.condition(source, part)).collect();
        conditions.into_iter().collect()
    }

    fn condition(&mut self, source: Source, part: &Part) -> Option<Condition> {
        let (name, inner) = match &part.shape {
            Shape::Word(name) | Shape::Text(name) => (name, None),
            Shape::List(name, inner) => (name, Some(inner)),
            _ => {
                self.wrong(source, part, "when", LensWanted::Conditions);
                return None;
            }
        };
        let makes: Option<fn(Vec<String>) -> Condition> = match name.as_str() {
            "Next" => Some(Condition::Next),
            "Previous" => Some(Condition::Previous),
            "Near" => Some(Condition::Near),
            "Within" => Some(Condition::Within),
            _ => None,
        };
        if let Some(makes) = makes {
            // Next(["a", "b"]), and Next("a", "b") is plain enough.
            let words = match inner.map(Vec::as_slice) {
                Some([list @ Part { shape: Shape::List(_, _), .. }]) => list,
                Some([_, ..]) => part,
                _ => {
                    self.wrong(source, part, name, LensWanted::WithWords);
                    return None;
                }
            };
            let words = self.texts(source, name, words);
            let (several, words): (Vec<_>, Vec<_>) =
                words.into_iter().partition(|word| word.contains(char::is_whitespace));
            for phrase in several {
                self.slip(source, part, LensSlip::Word(Wrong::NotAWord(phrase)));
            }
            return Some(makes(words));
        }
        let condition = match name.as_str() {
            "Number" => Condition::Number,
            "Exclaimed" => Condition::Exclaimed,
            "Asked" => Condition::Asked,
            "Negated" => Condition::Negated,
            "BeforeNoun" => Condition::BeforeNoun,
            "Predicative" => Condition::Predicative,
            "Aside" => Condition::Aside,
            "Opens" => Condition::Opens,
            "First" => Condition::First,
            "Alone" => Condition::Alone,
            "FirstPerson" => Condition::FirstPerson,
            _ => {
                let near = near(name, &CONDITIONS).map(str::to_owned);
                let found = name.clone();
                let slip = LensSlip::NoCondition { found, near, conditions: &CONDITIONS };
                self.slip(source, part, slip);
                return None;
            }
        };
        if inner.is_some() {
            self.wrong(source, part, name, LensWanted::WithoutWords);
            return None;
        }
        Some(condition)
    }
}
