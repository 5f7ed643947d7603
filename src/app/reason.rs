//! Why a command is not possible now: the same answer greys it in help and guards it when called.

use super::bench::{Access, Bench, Work};
use super::command::Command;
use super::layer::{FieldId, FieldKind, Layer};
use super::mouse::Owner;
use super::pane::Pane;
use super::prose::Prose;
use super::reading::Fate;
use super::scope::{Place, Scope};
use super::shown::{CheckRow, check_rows, offers};
use super::state::State;
use crate::method::{CaseState, List, Refusal};
use crate::store::codec::Access as Readable;

/// Why a command is not possible now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The method or the case forbids it.
    Refused(Refusal),
    /// The case may only be read.
    ReadOnly(Access),
    /// The list is empty.
    ListEmpty,
    /// There is nothing to take back.
    NothingToUndo,
    /// What could be taken back is older than what is kept.
    NothingOlder,
    /// There is nothing to do again.
    NothingToRedo,
    /// Nothing is selected.
    NothingSelected,
    /// Nothing was looked for yet.
    NothingSought,
    /// Here is nothing to look through.
    NoGround,
    /// There is nothing yet that it could be linked with.
    NothingToLink,
    /// It is linked with nothing.
    NotLinked,
    /// The review tells all that is asked about, or a question does.
    NothingMissing,
    /// That is asked of questions to the client only.
    QuestionsOnly,
    /// The raw review stays as the client wrote it.
    RawStays,
    /// There is no case to be opened.
    NoCase,
    /// The case is finished already.
    Finished,
    /// The case is in work already.
    InWork,
    /// Nothing is in hand that is a text.
    NoText,
    /// This system does not stop programs.
    NoSuspending,
    /// There is no neutral text yet.
    NoNeutral,
    /// The review has no text.
    NoReview,
    /// The lens has not read the texts yet.
    NotRead,
    /// What is in hand is not a lost fact.
    NotLost,
    /// It lies in the trash.
    InTrash,
    /// The file cannot be read.
    Damaged,
    /// The case has no earlier versions.
    NoVersions,
    /// The version cannot be read.
    VersionDamaged,
    /// The version was written by a newer razbor, in the shape with this number.
    VersionNewer(u32),
    /// There is no card before the first one of the tour.
    FirstCard,
    /// The settings leave the mouse to the terminal for good.
    MouseIsOff,
    /// It is done elsewhere.
    Elsewhere(Elsewhere),
}

/// Where that is done which cannot be done at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// Here, after the text that is being written.
    AfterText,
    /// Here, after what lies on top.
    AfterLayer,
    /// In the list of cases.
    Home,
    /// In an open case.
    Case,
    /// In the lists of a case.
    List,
    /// In the texts of a case.
    Page,
    /// In a text while it is written.
    Text,
    /// Somewhere else.
    Other,
}

/// Whether a command is possible at the place that a list of commands was called from, or why not.
///
/// # Errors
/// The reason why not.
pub fn possible_at(state: &State, place: Place, command: Command) -> Result<(), Reason> {
    let scopes: Vec<Scope> = command.row().keys.iter().map(|(scope, _)| *scope).collect();
    // A command without keys is for everywhere.
    if scopes.is_empty() || scopes.iter().any(|scope| place.scopes().contains(scope)) {
        return possible(state, command);
    }
    let (case, home) = ([Scope::Case, Scope::List, Scope::Page], [Scope::Home]);
    let of = |of: &[Scope]| scopes.iter().any(|scope| of.contains(scope));
    let is_open = state.bench.is_some();
    let there = if is_open { of(&case) } else { of(&home) } || of(&[Scope::Any]);
    Err(Reason::Elsewhere(if there && place.types() {
        Elsewhere::AfterText
    } else if there && !matches!(place, Place::Home | Place::List | Place::Page) {
        Elsewhere::AfterLayer
    } else if of(&case) && !is_open {
        Elsewhere::Case
    } else if of(&home) {
        Elsewhere::Home
    } else if of(&[Scope::Page]) && !of(&[Scope::Case, Scope::List]) {
        Elsewhere::Page
    } else if of(&case) {
        Elsewhere::List
    } else if scopes.iter().any(|scope| scope.types() && *scope != Scope::Help) {
        Elsewhere::Text
    } else {
        Elsewhere::Other
    }))
}

/// Whether a command is possible now, or why not.
///
/// # Errors
/// The reason why not.
pub fn possible(state: &State, command: Command) -> Result<(), Reason> {
    use Command as C;
    match (command, state.layers.last()) {
        (C::Suspend, _) if !cfg!(unix) => return Err(Reason::NoSuspending),
        (C::Editor, _) => return editable(state),
        (C::Left, Some(Layer::Tour(tour))) if tour.card == 0 => return Err(Reason::FirstCard),
        (C::Confirm | C::LeaveOut, Some(Layer::Check(_))) => return checkable(state, command),
        (C::Confirm, Some(Layer::Versions(versions))) => {
            return versions.barred().map_or(Ok(()), Err);
        }
        // What is done to the case below is not meant here.
        (C::Zoom | C::CheckFacts | C::Draft | C::Marks | C::NextMark, Some(Layer::Group(_))) => {
            return Err(Reason::Elsewhere(Elsewhere::AfterLayer));
        }
        (C::Undo, Some(Layer::Groups(_))) if state.groups.deleted.is_empty() => {
            return Err(Reason::NothingToUndo);
        }
        (C::DeleteGroup | C::Confirm, Some(Layer::Groups(list))) if list.rows.is_empty() => {
            return Err(Reason::ListEmpty);
        }
        (C::Undo, Some(Layer::Groups(_))) => return Ok(()),
        (C::Cut, _) if written(state).is_none_or(|prose| prose.selection().is_none()) => {
            return Err(Reason::NothingSelected);
        }
        _ => {}
    }
    if command == C::LendMouse && state.pointer.owner == Owner::Nobody {
        return Err(Reason::MouseIsOff);
    }
    match command {
        C::FindNext if state.sought.is_empty() => return Err(Reason::NothingSought),
        C::Find | C::FindNext if state.ground().is_none() => return Err(Reason::NoGround),
        _ => {}
    }
    let Some(bench) = &state.bench else { return possible_at_home(state, command) };
    let changes = matches!(
        command,
        C::Add
            | C::Edit
            | C::Delete
            | C::Merge
            | C::Link
            | C::Grab
            | C::Note
            | C::MoveUp
            | C::MoveDown
            | C::MoveLeft
            | C::MoveRight
            | C::NotNeeded
            | C::AskMissing
            | C::Draft
            | C::Finish
            | C::Reopen
            | C::SetAside
            | C::Undo
            | C::Redo
    );
    if command == C::NewCase {
        return Err(Reason::Elsewhere(Elsewhere::Home));
    }
    if changes && bench.access != Access::Full {
        return Err(Reason::ReadOnly(bench.access.clone()));
    }
    let writing = is_writing(state);
    match command {
        C::Undo if !writing && !bench.history.can_undo() => {
            Err(if bench.history.is_cut() { Reason::NothingOlder } else { Reason::NothingToUndo })
        }
        C::Finish if bench.case.state == CaseState::Finished => Err(Reason::Finished),
        C::Reopen if bench.case.state == CaseState::Open => Err(Reason::InWork),
        C::Redo if !writing && !bench.history.can_redo() => Err(Reason::NothingToRedo),
        C::Edit | C::Add if bench.focus == Pane::Raw => Err(Reason::RawStays),
        C::Delete
        | C::Pick
        | C::PickAll
        | C::PickUp
        | C::PickDown
        | C::Grab
        | C::MoveUp
        | C::MoveDown
        | C::Link
        | C::GoLinked
        | C::Note
            if bench.focus.list().is_some() && bench.entry().is_none() =>
        {
            Err(Reason::ListEmpty)
        }
        C::CheckFacts if bench.neutral.is_empty() => Err(Reason::NoNeutral),
        C::Draft if bench.raw.text().trim().is_empty() => Err(Reason::NoReview),
        C::Draft if state.reader.lens.is_none() => Err(Reason::NotRead),
        C::AskMissing if offers(state, bench, offered(bench)).is_empty() => {
            Err(Reason::NothingMissing)
        }
        C::Merge if bench.chosen().len() < 2 => Err(Reason::Refused(Refusal::MergeNeedsTwo)),
        C::Note if bench.focus != Pane::Questions => Err(Reason::QuestionsOnly),
        C::Link if bench.focus == Pane::Questions => Err(Reason::Refused(Refusal::NotLinkable)),
        C::Link => {
            let list = bench.focus.list();
            let sides = [list.and_then(List::parents), list.and_then(List::children)];
            let none = sides.into_iter().flatten().all(|side| bench.case.count(side) == 0);
            if none { Err(Reason::NothingToLink) } else { Ok(()) }
        }
        C::GoLinked => {
            let linked = bench.entry().is_some_and(|id| {
                !bench.case.parents_of(id).is_empty() || !bench.case.children_of(id).is_empty()
            });
            if linked { Ok(()) } else { Err(Reason::NotLinked) }
        }
        _ => Ok(()),
    }
}

/// The list for which something is offered: the one in hand, else the questions.
#[must_use]
pub fn offered(bench: &Bench) -> List {
    match bench.focus.list() {
        Some(list @ (List::Problems | List::Solutions)) => list,
        _ => List::Questions,
    }
}

/// The row in hand of the facts that are looked through.
#[must_use]
pub fn check_in_hand(state: &State) -> Option<CheckRow<'_>> {
    let Some(Layer::Check(check)) = state.layers.last() else { return None };
    check_rows(state.bench.as_deref()?, check.tab).get(check.cursor).copied()
}

/// Whether something can be done with the row in hand of the facts.
fn checkable(state: &State, command: Command) -> Result<(), Reason> {
    let row = check_in_hand(state).ok_or(Reason::ListEmpty)?;
    let fate = match row {
        CheckRow::Fact(row) => Some(row.fate),
        CheckRow::Dropped(_) => None,
    };
    let goes = matches!(fate, Some(Fate::Altered | Fate::Reversed | Fate::Added));
    if command == Command::LeaveOut && !matches!(fate, Some(Fate::Lost | Fate::LeftOut)) {
        return Err(Reason::NotLost);
    }
    match &state.bench {
        Some(bench) if bench.access != Access::Full && !goes => {
            Err(Reason::ReadOnly(bench.access.clone()))
        }
        _ => Ok(()),
    }
}

/// Whether a text is in hand that another editor may have.
fn editable(state: &State) -> Result<(), Reason> {
    let layer = state.layers.iter().rfind(|layer| !matches!(layer, Layer::Help(_)));
    match (layer, &state.bench) {
        (Some(Layer::Group(_)), _) => Ok(()),
        (_, Some(bench)) if bench.access != Access::Full => {
            Err(Reason::ReadOnly(bench.access.clone()))
        }
        (Some(Layer::NewCase(form)), _) if !form.sent => Ok(()),
        (Some(Layer::Form(form)), _)
            if form.kind() == FieldKind::Written || form.field() == FieldId::Text =>
        {
            Ok(())
        }
        (None, Some(bench)) => match bench.work {
            Work::Idle if bench.focus == Pane::Raw => Err(Reason::RawStays),
            Work::Grab(_) => Err(Reason::NoText),
            _ => Ok(()),
        },
        _ => Err(Reason::NoText),
    }
}

/// The same without an open case.
fn possible_at_home(state: &State, command: Command) -> Result<(), Reason> {
    use Command as C;
    let shelf = &state.shelf;
    match command {
        C::CheckFacts | C::Draft => Err(Reason::Elsewhere(Elsewhere::Case)),
        C::Open if shelf.choices() == 0 => Err(Reason::NoCase),
        C::Undo if !is_writing(state) && !shelf.acts.can_undo() => Err(Reason::NothingToUndo),
        C::Redo if !is_writing(state) && !shelf.acts.can_redo() => Err(Reason::NothingToRedo),
        C::Rename | C::SetAside | C::Reopen => match shelf.case().map(|case| &case.read) {
            None if shelf.binned().is_some() => Err(Reason::InTrash),
            None => Err(Reason::NoCase),
            Some(Err(_)) => Err(Reason::Damaged),
            Some(Ok(summary)) => match summary.access {
                Readable::Full if command == C::Reopen && summary.state == CaseState::Open => {
                    Err(Reason::InWork)
                }
                Readable::Full => Ok(()),
                Readable::NewerSchema { schema, .. } => {
                    Err(Reason::ReadOnly(Access::Newer(schema)))
                }
            },
        },
        C::Versions => match shelf.case().map(|case| &case.read) {
            None if shelf.binned().is_some() => Err(Reason::InTrash),
            None => Err(Reason::NoCase),
            Some(Err(_)) => Err(Reason::Damaged),
            Some(Ok(_)) => Ok(()),
        },
        C::DeleteCase if shelf.binned().is_some() => Err(Reason::InTrash),
        C::DeleteCase if shelf.case().is_none() => Err(Reason::NoCase),
        _ => Ok(()),
    }
}

/// The text that is being written, on the bench or in a form; help on top of it does not count.
fn written(state: &State) -> Option<&Prose> {
    let below = state.layers.iter().rfind(|layer| !matches!(layer, Layer::Help(_)));
    match below {
        Some(layer) => layer.prose(),
        None => match &state.bench {
            Some(bench) => bench.written(),
            None => state.shelf.work.prose(),
        },
    }
}

/// Whether a text is being written, on the bench or in a form; help on top of it does not count.
fn is_writing(state: &State) -> bool {
    let below = state.layers.iter().rfind(|layer| !matches!(layer, Layer::Help(_)));
    match (below, &state.bench) {
        (Some(layer), _) => layer.place().types(),
        (None, Some(bench)) => matches!(bench.work, Work::Page { .. } | Work::Line(_)),
        (None, None) => state.shelf.work.place().types(),
    }
}
