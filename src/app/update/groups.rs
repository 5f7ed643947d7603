//! Client groups: listed, opened from a card or from the list, written, saved.

use super::Turn;
use crate::app::bench::{Access, KEEP_AFTER};
use crate::app::groups::{grouped, proposed};
use crate::app::layer::{BadName, FieldId, GroupForm, GroupList, Layer};
use crate::app::msg::{Effect, Trouble};
use crate::app::prose::Motion;
use crate::app::wording;
use crate::method::{ClientGroup, same_name};
use crate::store::{GroupWritten, Profile};

impl Turn<'_> {
    /// Takes in what the workspace says for all its cases.
    pub(super) fn profile_told(&mut self, profile: Profile) {
        self.state.groups.profile = profile;
        self.renew_groups(None);
    }

    /// Opens the list of all groups.
    pub(super) fn list_groups(&mut self) {
        let mut list = GroupList::default();
        list.renew(grouped(self.state), None);
        self.state.layers.push(Layer::Groups(Box::new(list)));
    }

    /// Works the list out anew where it is open.
    pub(super) fn renew_groups(&mut self, in_hand: Option<&str>) {
        if !self.state.layers.iter().any(|layer| matches!(layer, Layer::Groups(_))) {
            return;
        }
        let rows = grouped(self.state);
        for layer in &mut self.state.layers {
            if let Layer::Groups(list) = layer {
                list.renew(rows.clone(), in_hand);
            }
        }
    }

    /// Enter in the list: opens the group in hand, or begins the one that only cards name.
    pub(super) fn open_group_in_hand(&mut self) {
        let Some(Layer::Groups(list)) = self.state.layers.last() else { return };
        let Some(row) = list.rows.get(list.cursor) else { return };
        let name = row.name.clone();
        self.open_group(&name);
    }

    /// Opens a group by its nickname; one that the workspace does not have is begun from the cards
    /// that name it.
    pub(super) fn open_group(&mut self, name: &str) {
        let form = match self.state.groups.profile.group(name) {
            Some(group) => GroupForm::of(group),
            None => GroupForm::begun(&proposed(self.state, name)),
        };
        self.state.layers.push(Layer::Group(Box::new(form)));
    }

    /// The door of the card: what was written in it goes into the case first, so that a portrait can
    /// be proposed from it.
    pub(super) fn open_group_of_card(&mut self) {
        self.save_form();
        let Some(Layer::Form(form)) = self.state.layers.last() else { return };
        let name = form.text(FieldId::Group);
        self.open_group(&name);
    }

    /// Begins a group that no card names yet.
    pub(super) fn new_group(&mut self) {
        self.open_group("");
    }

    fn group_form(&mut self) -> Option<&mut GroupForm> {
        self.state.layers.iter_mut().rev().find_map(|layer| match layer {
            Layer::Group(form) => Some(&mut **form),
            _ => None,
        })
    }

    /// Goes to another field of the group; a nickname that cannot be one holds one back.
    pub(super) fn go_in_group(&mut self, to: impl FnOnce(usize, usize) -> usize) {
        if !self.settle_group_name() {
            return;
        }
        if let Some(form) = self.group_form() {
            form.cursor = to(form.cursor, form.count()).min(form.count() - 1);
        }
        self.save_group();
    }

    /// Up and down in the group: out of a field at its first and last row.
    pub(super) fn walk_in_group(&mut self, down: bool) {
        let Some(Layer::Group(form)) = self.state.layers.last_mut() else { return };
        let prose = form.prose_mut();
        let (row, last) = (prose.cursor_cell().0, prose.total_rows().saturating_sub(1));
        match down {
            true if row >= last => self.go_in_group(|at, _| at + 1),
            false if row == 0 => self.go_in_group(|at, _| at.saturating_sub(1)),
            true => self.go(Motion::RowDown),
            false => self.go(Motion::RowUp),
        }
    }

    /// Lets the nickname that is written hold, or says why it cannot; answers whether one may go on.
    pub(super) fn settle_group_name(&mut self) -> bool {
        let groups = self.state.groups.profile.groups.clone();
        let Some(form) = self.group_form() else { return true };
        if !form.at_name() {
            return true;
        }
        // The group itself is found by what it was called on the disk.
        let own = form.base.as_ref().map(|base| base.name.clone());
        let others = groups.iter().filter(|group| own.as_ref() != Some(&group.name));
        let names: Vec<&str> = others.map(|group| group.name.as_str()).collect();
        match form.settle_name(|name| names.iter().any(|other| same_name(other, name))) {
            Err(BadName::Taken(name)) => {
                self.toast_with("toast-group-taken", &[("name", name.into())]);
                false
            }
            Err(BadName::Blank) if form.restore_name() => {
                self.toast("toast-group-name-stays");
                true
            }
            // One that is only begun may wait for its nickname.
            Ok(()) | Err(BadName::Blank) => true,
        }
    }

    /// Notes that the group in hand changed.
    pub(super) fn group_written_on(&mut self) {
        let ms = self.state.now.ms;
        if let Some(form) = self.group_form() {
            form.save_due.get_or_insert(ms + KEEP_AFTER);
        }
    }

    /// A group goes to the disk before somebody settles on its nickname too, under one for the time
    /// being that no other group has.
    fn call_for_now(&mut self) {
        let (profile, text) = (self.state.groups.profile.clone(), self.state.text.clone());
        let Some(form) = self.group_form() else { return };
        let own = form.base.as_ref().map(|base| base.name.clone());
        let others = || profile.groups.iter().filter(|group| own.as_ref() != Some(&group.name));
        let is_taken = |name: &str| others().any(|group| same_name(&group.name, name));
        let unnamed = text.get("group-unnamed");
        let numbered = (2..).map(|number| format!("{unnamed} {number}"));
        let mut names = std::iter::once(unnamed.clone()).chain(numbered);
        let free = names.find(|name| !is_taken(name)).unwrap_or_default();
        form.call_for_now(free, is_taken);
    }

    /// Sends the group in hand to the disk if that does not have it yet.
    pub(super) fn save_group(&mut self) {
        self.call_for_now();
        let Some(form) = self.group_form() else { return };
        form.save_due = None;
        let group = form.group();
        if group.name.is_empty() || form.base.as_ref() == Some(&group) {
            return;
        }
        form.sent = true;
        let before = form.base.replace(group.clone());
        self.write_group(before, Some(group));
    }

    /// Esc in a group: saves it and goes back to where it was opened.
    pub(super) fn leave_group(&mut self) {
        if !self.settle_group_name() {
            return;
        }
        let Some(form) = self.group_form() else { return };
        let group = form.group();
        if form.is_nameless() && form.has_text() {
            form.cursor = 0;
            return self.toast("toast-group-needs-name");
        }
        if form.is_nameless() {
            let Some(Layer::Group(form)) = self.state.layers.pop() else { return };
            // All has been erased since: what went to the disk of it goes too.
            if form.base.is_some() {
                self.write_group(form.base, None);
            }
            return;
        }
        self.save_group();
        let Some(Layer::Group(form)) = self.state.layers.pop() else { return };
        // What is still on its way is told when it is there.
        if form.sent && self.state.groups.under_way == 0 && self.state.groups.failure.is_none() {
            self.toast("toast-group-saved");
        }
        if let Some(Layer::Form(card)) = self.state.layers.last_mut()
            && card.text(FieldId::Group) != group.name
            && self.state.bench.as_ref().is_some_and(|bench| bench.access == Access::Full)
        {
            card.put(FieldId::Group, &group.name);
            self.save_form();
        }
        self.renew_groups(Some(&group.name));
    }

    /// A group was written, or could not be.
    pub(super) fn group_saved(&mut self, result: Result<Box<GroupWritten>, Trouble>) {
        let groups = &mut self.state.groups;
        groups.under_way = groups.under_way.saturating_sub(1);
        match result {
            Ok(written) => {
                let GroupWritten { profile, group, merged } = *written;
                groups.profile = profile;
                let is_left = self.group_form().is_none() && self.state.toast.is_none();
                if let Some(group) = group.filter(|_| merged) {
                    if let Some(form) = self.group_form()
                        && form.base.as_ref().is_some_and(|base| same_name(&base.name, &group.name))
                    {
                        form.take(&group);
                    }
                    self.toast_with("toast-group-merged", &[("name", group.name.into())]);
                } else if is_left {
                    self.toast("toast-group-saved");
                }
                self.renew_groups(None);
            }
            Err(trouble) => {
                let why = wording::trouble(&self.state.text, &trouble);
                self.state.groups.failure = Some(why.clone());
                if let Some(form) = self.group_form() {
                    // The next attempt puts all of it beside what the disk has.
                    form.base = None;
                }
                let words = self.state.text.with("toast-not-saved", &[("why", why.into())]);
                self.state.warn(words);
            }
        }
    }

    /// Takes the group in hand out of the workspace; the cards that name it keep their word.
    pub(super) fn delete_group(&mut self) {
        let Some(Layer::Groups(list)) = self.state.layers.last() else { return };
        let Some(row) = list.rows.get(list.cursor) else { return };
        let Some(group) = self.state.groups.profile.group(&row.name).filter(|_| row.known) else {
            return self.toast("toast-group-on-cards");
        };
        let group = group.clone();
        self.toast_with("toast-group-deleted", &[("name", group.name.clone().into())]);
        self.write_group(Some(group.clone()), None);
        self.state.groups.deleted.push(group);
    }

    /// Brings the group back that was taken out last.
    pub(super) fn bring_group_back(&mut self) {
        let Some(group) = self.state.groups.deleted.pop() else { return };
        self.toast_with("toast-group-back", &[("name", group.name.clone().into())]);
        self.write_group(None, Some(group));
    }

    fn write_group(&mut self, before: Option<ClientGroup>, after: Option<ClientGroup>) {
        let groups = &mut self.state.groups;
        groups.under_way += 1;
        groups.failure = None;
        let (before, after) = (before.map(Box::new), after.map(Box::new));
        self.effects.push(Effect::WriteGroup { before, after });
    }

    /// Whether razbor may end as far as groups go: what is on its way arrives first, and what the disk
    /// refused is told once more.
    pub(super) fn groups_let_go(&mut self) -> bool {
        if self.state.groups.under_way > 0 {
            return false;
        }
        let Some(why) = self.state.groups.failure.take() else { return true };
        self.state.leaving = None;
        let words = self.state.text.with("toast-group-leaving", &[("why", why.into())]);
        self.state.warn(words);
        false
    }
}
