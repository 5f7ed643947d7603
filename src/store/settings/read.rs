//! Reads the settings field by field: what is wrong in one of them spoils none of the others.

use std::collections::BTreeMap;

use super::mistake::{Mistake, Slip, Wanted};
use super::{ColourOf, FIELDS, KeysOf, LayoutWish, Settings};
use crate::store::codec::{At, Part, Shape};
use crate::store::near;

/// What was read: the settings, where each of the fields stands, and what is wrong.
pub(super) struct Reading<'a> {
    pub settings: Settings,
    pub places: BTreeMap<&'static str, At>,
    pub mistakes: Vec<Mistake>,
    text: &'a str,
}

impl<'a> Reading<'a> {
    /// Reads the tree of a file.
    pub(super) fn of(text: &'a str, root: &Part) -> Self {
        let mut reading = Self {
            settings: Settings::default(),
            places: BTreeMap::new(),
            mistakes: Vec::new(),
            text,
        };
        let Shape::Struct(fields) = &root.shape else { return reading };
        for (name, value) in fields {
            let Shape::Word(written) = &name.shape else { continue };
            let Some(field) = FIELDS.into_iter().find(|field| field == written) else {
                let near = near(written, &FIELDS).map(str::to_owned);
                reading.slip(name, Slip::UnknownField { field: written.clone(), near });
                continue;
            };
            if let Some(first) = reading.places.get(field) {
                let first = first.line;
                reading.slip(name, Slip::Twice { field: field.to_owned(), first });
                continue;
            }
            let at = reading.at(value);
            reading.places.insert(field, at);
            reading.field(field, value);
        }
        reading
    }

    fn field(&mut self, field: &'static str, value: &Part) {
        match field {
            "lang" => self.settings.lang = self.name(field, value),
            "marks" => self.settings.marks = self.name(field, value),
            "theme" => self.settings.theme = self.name(field, value),
            "last_workspace" => self.settings.last_workspace = self.name(field, value),
            "tour" => self.settings.tour = self.name(field, value),
            "mouse" => self.settings.mouse = self.flag(field, value),
            "ascii" => self.settings.ascii = self.flag(field, value),
            "layout" => self.layout(value),
            "keys" => self.keys(value),
            _ => self.colours(value),
        }
    }

    fn at(&self, part: &Part) -> At {
        At::of(self.text, part.range.start)
    }

    fn slip(&mut self, part: &Part, slip: Slip) {
        self.mistakes.push(Mistake { at: self.at(part), slip });
    }

    fn wrong(&mut self, part: &Part, field: &str, wanted: Wanted) {
        self.slip(part, Slip::Kind { field: field.to_owned(), wanted });
    }

    /// A text, or a word without quotes.
    fn name(&mut self, field: &str, value: &Part) -> Option<String> {
        match &value.shape {
            Shape::Text(text) => Some(text.clone()),
            Shape::Word(word) if word == "None" => None,
            Shape::Word(word) if word.starts_with(char::is_alphabetic) && !is_flag(word) => {
                Some(word.clone())
            }
            _ => {
                self.wrong(value, field, Wanted::Text);
                None
            }
        }
    }

    fn flag(&mut self, field: &str, value: &Part) -> Option<bool> {
        match &value.shape {
            Shape::Word(word) if is_flag(word) => Some(word == "true"),
            Shape::Word(word) if word == "None" => None,
            _ => {
                self.wrong(value, field, Wanted::Flag);
                None
            }
        }
    }

    fn layout(&mut self, value: &Part) {
        self.settings.layout = match &value.shape {
            Shape::Text(name) => Some(LayoutWish::Named(name.clone())),
            Shape::Word(name) if !is_flag(name) && name.starts_with(char::is_alphabetic) => {
                (name != "None").then(|| LayoutWish::Named(name.clone()))
            }
            Shape::List(name, parts) if name == "custom" => match &parts[..] {
                [Part { shape: Shape::Text(rows), .. }] => Some(LayoutWish::Custom(rows.clone())),
                _ => return self.wrong(value, "layout", Wanted::Layout),
            },
            _ => return self.wrong(value, "layout", Wanted::Layout),
        };
    }

    /// `{ "delete": ["Del", "x"] }`, or `[("delete", ["Del", "x"])]`.
    fn keys(&mut self, value: &Part) {
        let pairs: Vec<(&Part, &Part)> = match &value.shape {
            Shape::Map(pairs) => pairs.iter().map(|(id, keys)| (id, keys)).collect(),
            Shape::Struct(pairs) => pairs.iter().map(|(id, keys)| (id, keys)).collect(),
            Shape::List(_, items) => {
                let mut pairs = Vec::new();
                for item in items {
                    match &item.shape {
                        Shape::List(_, pair) if pair.len() == 2 => pairs.push((&pair[0], &pair[1])),
                        _ => self.wrong(item, "keys", Wanted::Keys),
                    }
                }
                pairs
            }
            _ => return self.wrong(value, "keys", Wanted::Keys),
        };
        for (id, keys) in pairs {
            let (Shape::Text(command) | Shape::Word(command)) = &id.shape else {
                self.wrong(id, "keys", Wanted::Keys);
                continue;
            };
            let first = self.settings.keys.iter().find(|of| of.command == *command);
            if let Some(first) = first.map(|of| of.at.line) {
                self.slip(id, Slip::Twice { field: command.clone(), first });
                continue;
            }
            let one = std::slice::from_ref(keys);
            let list = if let Shape::List(_, list) = &keys.shape { list } else { one };
            let mut names = Vec::new();
            let mut sound = true;
            for key in list {
                match &key.shape {
                    Shape::Text(name) => names.push((name.clone(), self.at(key))),
                    _ => {
                        sound = false;
                        self.wrong(key, command, Wanted::KeyList);
                    }
                }
            }
            // A list that was not understood is not the wish for none.
            if sound || !names.is_empty() {
                let at = self.at(id);
                self.settings.keys.push(KeysOf { command: command.clone(), at, keys: names });
            }
        }
    }

    /// `(light: (text: "#202020"))`.
    fn colours(&mut self, value: &Part) {
        let Shape::Struct(themes) = &value.shape else {
            return self.wrong(value, "colours", Wanted::Colours);
        };
        for (theme, colours) in themes {
            let (Shape::Word(theme), Shape::Struct(colours)) = (&theme.shape, &colours.shape)
            else {
                self.wrong(theme, "colours", Wanted::Colours);
                continue;
            };
            for (name, value) in colours {
                let Shape::Word(name) = &name.shape else { continue };
                let Shape::Text(colour) = &value.shape else {
                    self.wrong(value, &format!("colours.{theme}.{name}"), Wanted::Text);
                    continue;
                };
                let (theme, name, value) = (theme.clone(), name.clone(), self.at(value));
                let colour = colour.clone();
                self.settings.colours.push(ColourOf { theme, name, colour, at: value });
            }
        }
    }
}

fn is_flag(word: &str) -> bool {
    matches!(word, "true" | "false")
}
