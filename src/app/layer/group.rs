//! A client group as a form: its nickname, and four texts of lines.

use crate::app::prose::{Motion, Prose};
use crate::method::{ClientGroup, Lines, same_name};

/// The form.
#[derive(Debug)]
pub struct GroupForm {
    /// The group as it went to the disk last; none for one that never did.
    pub base: Option<ClientGroup>,
    /// The nickname that holds while another one is being written.
    name: String,
    /// The nickname that somebody settled on.
    settled: String,
    /// Nicknames under which it went to the disk before anybody settled on one: none that older cards
    /// may have.
    interim: Vec<String>,
    /// The nickname, then the four parts of a group.
    fields: [Prose; 5],
    /// The field in hand.
    pub cursor: usize,
    /// The first row in its window.
    pub top: usize,
    /// When what was written has to go to the disk.
    pub save_due: Option<u64>,
    /// Whether anything of it went there since it was opened.
    pub sent: bool,
}

/// Why the nickname in the form cannot be the group's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadName {
    /// There is none.
    Blank,
    /// Another group has it.
    Taken(String),
}

impl GroupForm {
    /// The form of a group that the workspace has.
    #[must_use]
    pub fn of(group: &ClientGroup) -> Self {
        let [portrait, works, hinders, scripts] = group.parts();
        // One writes on behind what is there.
        let page = |lines: &Lines| {
            let mut page = Prose::page(lines.0.clone());
            page.go(Motion::TextEnd);
            page
        };
        Self {
            base: Some(group.clone()),
            name: group.name.clone(),
            settled: group.name.clone(),
            interim: Vec::new(),
            fields: [
                Prose::line(&group.name),
                page(portrait),
                page(works),
                page(hinders),
                page(scripts),
            ],
            cursor: 0,
            top: 0,
            save_due: None,
            sent: false,
        }
    }

    /// The form of a group that is begun now; what is proposed for it can be undone.
    #[must_use]
    pub fn begun(proposed: &ClientGroup) -> Self {
        let name = ClientGroup { name: proposed.name.clone(), ..ClientGroup::default() };
        let mut form = Self { base: None, ..Self::of(&name) };
        for (field, part) in form.fields[1..].iter_mut().zip(proposed.parts()) {
            if !part.0.is_empty() {
                field.insert(&part.join());
            }
        }
        form.cursor = usize::from(!form.name.is_empty());
        form
    }

    /// How many fields it has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.fields.len()
    }

    /// The message of the name of a field.
    #[must_use]
    pub fn message(place: usize) -> &'static str {
        const NAMES: [&str; 5] =
            ["group-name", "group-portrait", "group-works", "group-hinders", "group-scripts"];
        NAMES[place.min(NAMES.len() - 1)]
    }

    /// The message that tells in an empty field what may be written there.
    #[must_use]
    pub fn example(place: usize) -> &'static str {
        const EXAMPLES: [&str; 5] = [
            "group-name-example",
            "group-portrait-example",
            "group-works-example",
            "group-hinders-example",
            "group-scripts-example",
        ];
        EXAMPLES[place.min(EXAMPLES.len() - 1)]
    }

    /// Whether the nickname is in hand.
    #[must_use]
    pub fn at_name(&self) -> bool {
        self.cursor == 0
    }

    /// What is written in a field.
    #[must_use]
    pub fn prose(&self, place: usize) -> &Prose {
        &self.fields[place.min(self.fields.len() - 1)]
    }

    /// The field in hand.
    pub fn prose_mut(&mut self) -> &mut Prose {
        let last = self.fields.len() - 1;
        &mut self.fields[self.cursor.min(last)]
    }

    /// Wraps all fields to a width.
    pub fn set_width(&mut self, width: u16) {
        for field in &mut self.fields {
            field.set_width(width);
        }
    }

    /// The group as it is written now, under the nickname that holds.
    #[must_use]
    pub fn group(&self) -> ClientGroup {
        let mut group = ClientGroup { name: self.name.clone(), ..ClientGroup::default() };
        if let Some(base) = &self.base {
            group.before.clone_from(&base.before);
            let interim = self.interim.contains(&base.name);
            if !base.name.is_empty() && !interim && !same_name(&base.name, &group.name) {
                group.before.push(base.name.clone());
            }
        }
        for (part, field) in group.parts_mut().into_iter().zip(&self.fields[1..]) {
            *part = Lines(field.lines().to_vec());
        }
        group.tidy();
        group
    }

    /// Whether anything but a nickname is written.
    #[must_use]
    pub fn has_text(&self) -> bool {
        self.fields[1..].iter().any(|field| !field.text().trim().is_empty())
    }

    /// Lets the nickname that is written hold from now on, unless it is blank or another group's.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn settle_name(&mut self, is_taken: impl Fn(&str) -> bool) -> Result<(), BadName> {
        let name = crate::method::one_line(&self.fields[0].text());
        if name.is_empty() {
            return Err(BadName::Blank);
        }
        let base = self.base.as_ref().is_some_and(|base| same_name(&base.name, &name));
        let own = base || same_name(&self.name, &name);
        if !own && is_taken(&name) {
            return Err(BadName::Taken(name));
        }
        self.interim.retain(|interim| *interim != name);
        self.settled.clone_from(&name);
        self.name = name;
        Ok(())
    }

    /// Lets the nickname that is being written hold for the time being, unless it is another group's,
    /// so that it is on the disk before somebody settles on it; in a group without one `unnamed`.
    pub fn call_for_now(&mut self, unnamed: String, is_taken: impl Fn(&str) -> bool) {
        let written = crate::method::one_line(&self.fields[0].text());
        if !written.is_empty() && written != self.name {
            if !same_name(&self.settled, &written) && is_taken(&written) {
                return;
            }
            self.name = written;
        } else if self.name.is_empty() && self.has_text() {
            self.name = unnamed;
        } else {
            return;
        }
        if self.name != self.settled {
            self.interim.push(self.name.clone());
        }
    }

    /// Whether it waits for a nickname that somebody settles on.
    #[must_use]
    pub fn is_nameless(&self) -> bool {
        self.settled.is_empty()
    }

    /// Puts the nickname that somebody settled on back into the field; answers whether there is one.
    pub fn restore_name(&mut self) -> bool {
        if self.is_nameless() {
            return false;
        }
        self.name.clone_from(&self.settled);
        let field = &mut self.fields[0];
        if field.text() != self.name {
            field.select_all();
            field.insert(&self.name);
        }
        true
    }

    /// Takes over what the disk has besides, unless something was written since.
    pub fn take(&mut self, group: &ClientGroup) {
        if self.base.as_ref() != Some(&self.group()) {
            return;
        }
        let (cursor, top, sent) = (self.cursor, self.top, self.sent);
        *self = Self { cursor, top, sent, ..Self::of(group) };
    }
}
