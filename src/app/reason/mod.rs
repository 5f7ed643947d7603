//! Why a command is not possible now: the same answer greys it in help and guards it when called.

mod home;
mod layers;
mod lists;
mod practice;

use super::bench::{Access, Work};
use super::command::Command;
use super::layer::Layer;
use super::map::on_map;
use super::mouse::Owner;
use super::pane::Pane;
use super::prose::Prose;
use super::scope::{Place, Scope};
use super::shown::{CheckRow, check_rows};
use super::state::State;
use super::update::checks;
use crate::method::{CaseState, Refusal};

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
    /// Nothing is remarked on what is in hand.
    NoRemark,
    /// That is done with causes only.
    CausesOnly,
    /// No cause stands above it on its level.
    NothingAbove,
    /// The row of the map stands under nothing.
    UnderNothing,
    /// A heading is in hand.
    Heading,
    /// It stands under no other cause.
    NotNested,
    /// Nothing stands under it.
    NothingUnder,
    /// No cause is to be checked.
    NothingToCheck,
    /// The client is a competitor's: it is not for us to write.
    NotOurClient,
    /// No question waits for an answer.
    NoOpenQuestion,
    /// That is done with lines of the neutral text only.
    NeutralOnly,
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
    /// Nothing is parked.
    NothingParked,
    /// The thought in hand does not wait any more.
    NotWaiting,
    /// The step that it waits for has no list.
    NoListThere,
    /// There is no other case in work to which a thought could move.
    NoOtherCase,
    /// Nobody went on early yet.
    NoJump,
    /// The case is no try at an exercise.
    NoPractice,
    /// There is nothing yet to compare with the expert's.
    NothingToCompare,
    /// The expert has nothing in the row in hand.
    NothingOfExperts,
    /// No step that could be compared lies beyond the one that is.
    StaysHidden,
    /// One has the expert's words already.
    TakenOver,
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
    /// On the workbench of a case, below the map.
    Bench,
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
    } else if there && !matches!(place, Place::Home | Place::List | Place::Page | Place::Map) {
        Elsewhere::AfterLayer
    } else if place == Place::Map && of(&case) {
        Elsewhere::Bench
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
    if let Some(answer) = layers::possible(state, command) {
        return answer;
    }
    if command == C::LendMouse && state.pointer.owner == Owner::Nobody {
        return Err(Reason::MouseIsOff);
    }
    match command {
        C::FindNext if state.sought.is_empty() => return Err(Reason::NothingSought),
        C::Find | C::FindNext if state.ground().is_none() => return Err(Reason::NoGround),
        _ => {}
    }
    let Some(bench) = &state.bench else { return home::possible(state, command) };
    if command == C::NewCase {
        return Err(Reason::Elsewhere(Elsewhere::Home));
    }
    if command.changes_a_case() && bench.access != Access::Full {
        return Err(Reason::ReadOnly(bench.access.clone()));
    }
    on_map(bench, command)?;
    let writing = is_writing(state);
    match command {
        C::Undo if !writing && !bench.history.can_undo() => {
            Err(if bench.history.is_cut() { Reason::NothingOlder } else { Reason::NothingToUndo })
        }
        C::Finish if bench.case.state == CaseState::Finished => Err(Reason::Finished),
        C::Reopen if bench.case.state == CaseState::Open => Err(Reason::InWork),
        C::Redo if !writing && !bench.history.can_redo() => Err(Reason::NothingToRedo),
        C::Edit if bench.focus == Pane::Raw => Err(Reason::RawStays),
        C::Add if bench.focus == Pane::Raw && bench.raw.text().trim().is_empty() => {
            Err(Reason::NoReview)
        }
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
        C::Nest | C::Unnest | C::Fold | C::AskWhy | C::BreakDown | C::NextArea => {
            lists::with_causes(bench, command)
        }
        C::CopyChecks if checks(state).is_empty() => Err(Reason::NothingToCheck),
        C::CopyMessage => lists::with_message(bench),
        C::NoProblem if bench.focus != Pane::Neutral => Err(Reason::NeutralOnly),
        C::NoProblem if bench.case.facts.is_empty() => Err(Reason::NoNeutral),
        C::CheckFacts if bench.neutral.is_empty() => Err(Reason::NoNeutral),
        C::Draft if bench.raw.text().trim().is_empty() => Err(Reason::NoReview),
        C::Draft if state.reader.lens.is_none() => Err(Reason::NotRead),
        C::TakeOffered | C::LetBe => lists::with_remarks(state, bench, command),
        C::SayWhy if bench.case.steps.jumps.is_empty() => Err(Reason::NoJump),
        C::Compare => practice::comparable(bench),
        C::Finish if !bench.case.open_problems().is_empty() => {
            Err(Reason::Refused(Refusal::OpenProblems))
        }
        C::Merge if bench.chosen().len() < 2 => Err(Reason::Refused(Refusal::MergeNeedsTwo)),
        C::Link if bench.focus == Pane::Questions => Err(Reason::Refused(Refusal::NotLinkable)),
        C::Link | C::GoLinked => lists::with_links(bench, command),
        _ => Ok(()),
    }
}

/// The row in hand of the facts that are looked through.
#[must_use]
pub fn check_in_hand(state: &State) -> Option<CheckRow<'_>> {
    let Some(Layer::Check(check)) = state.layers.last() else { return None };
    check_rows(state.bench.as_deref()?, check.tab).get(check.cursor).copied()
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
