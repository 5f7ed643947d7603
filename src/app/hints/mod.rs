//! The footer: at most seven commands of the place with their keys, from the live keymap.

mod practice;
mod words;

use super::bench::{Bench, Work};
use super::command::Command;
use super::key::{Code, Key};
use super::keymap::shown;
use super::layer::{FieldKind, HelpKind, Jotted, Layer};
use super::map;
use super::pane::Pane;
use super::physical::Script;
use super::reason::possible;
use super::scope::Place;
use super::shown::{check_rows, lot_rows, offered, other_cases, versions};
use super::state::State;
use crate::method::{List, Step};
use crate::text::Text;
use words::{
    asks_about_area, begun, enter_goes_on, hint_for_jot, hint_for_offer, hint_for_row,
    hint_for_thought, is_stacked, on_questions, on_raw, reason, tour_is_over,
};

/// A hint of the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key as it is shown.
    pub key: String,
    /// The message of the command's name.
    pub message: String,
    /// The command; none where a hint tells of two.
    pub command: Option<Command>,
}

/// The hints of a place, the most useful first; help is not among them, it has its own corner.
#[must_use]
pub fn hints(state: &State) -> Vec<Hint> {
    let place = state.place();
    let choice =
        matches!(state.layers.last(), Some(Layer::Form(form)) if form.kind() == FieldKind::Chosen);
    let choice = choice.then(|| Hint {
        key: [Code::Left, Code::Right]
            .map(|code| key_name(&state.text, Key::plain(code), state.script))
            .join(" "),
        message: "hint-choose".to_owned(),
        command: None,
    });
    let listed =
        main_commands(state, place).into_iter().filter_map(|command| hint(state, place, command));
    choice.into_iter().chain(listed).collect()
}

/// The commands that one needs most at a place, of those that are possible now.
#[must_use]
pub fn main_commands(state: &State, place: Place) -> Vec<Command> {
    let possible = |command: &Command| possible(state, *command).is_ok();
    let named = |command: &Command| !state.keymap.keys(place, *command).is_empty();
    let of_use = |command: &Command| has_rows_for(state, place, *command);
    let mut listed = commands(state, place).to_vec();
    if matches!(place, Place::List | Place::Page)
        && !listed.contains(&Command::TakeOffered)
        && state.bench.as_deref().is_some_and(comes_back)
    {
        listed.insert(1.min(listed.len()), Command::TakeOffered);
    }
    let remarked = || state.bench.as_deref().is_some_and(Bench::has_proposal);
    if matches!(place, Place::List | Place::Line) && remarked() {
        listed.retain(|command| *command != Command::TakeOffered);
        listed.splice(0..0, [Command::TakeOffered, Command::LetBe]);
    }
    if practice::offers_to_compare(state, place) {
        listed.insert(2.min(listed.len()), Command::Compare);
    }
    if let Some((onwards, ready)) = onwards(state, place)
        && !listed.contains(&onwards)
    {
        listed.insert(if ready { listed.len().min(2) } else { listed.len() }, onwards);
    }
    listed.into_iter().filter(possible).filter(named).filter(of_use).take(6).collect()
}

/// Whether a thought that was parked for what is in hand comes back there.
fn comes_back(bench: &Bench) -> bool {
    let list = offered(bench);
    let parked = bench.case.waiting_thoughts().any(|parked| parked.list() == Some(list));
    let here = bench.focus != Pane::Raw || bench.second() == Pane::Questions;
    parked && here && bench.picked.len() < 2
}

/// How one goes on from the step, in its pane, and whether the step looks done, so that this is what
/// one needs now.
fn onwards(state: &State, place: Place) -> Option<(Command, bool)> {
    let bench = state.bench.as_ref()?;
    let step = bench.case.steps.at;
    let at_work = matches!(place, Place::List | Place::Page) && bench.picked.len() < 2;
    if !at_work || bench.focus != Pane::of_step(step) {
        return None;
    }
    let onwards = step.next().map_or(Command::Finish, |next| Command::STEPS[next as usize]);
    let case = &bench.case;
    let answered = |list: List| case.count(list) > 0 && case.unanswered(list).is_empty();
    let ready = match step {
        Step::Find | Step::Select | Step::Clarify => true,
        Step::Neutral => !case.facts.is_empty(),
        Step::Problems => !case.problems.is_empty(),
        Step::Causes => answered(List::Problems),
        Step::Solutions => answered(List::Causes),
    };
    Some((onwards, ready))
}

/// Whether the rows that were found are enough for a command: what goes to them needs one, what goes
/// on to the next needs two.
fn has_rows_for(state: &State, place: Place, command: Command) -> bool {
    let rows = match (place, state.layers.last()) {
        (Place::Check, Some(Layer::Check(check))) => {
            let bench = state.bench.as_deref();
            bench.map_or(0, |bench| check_rows(bench, check.tab).len())
        }
        (Place::Lot, _) => lot_rows(state).len(),
        (Place::OtherCase, _) => other_cases(state).len(),
        (Place::Filter, _) => state.shelf.view.shown.len(),
        (Place::Help, Some(Layer::Help(help))) => help.found.len(),
        (Place::Versions, Some(Layer::Versions(layer))) if command == Command::PageDown => {
            let view = versions(layer, &state.text, &state.now.today, state.size);
            return view.lines.len() > usize::from(view.body.h);
        }
        (Place::Versions, Some(Layer::Versions(versions))) => versions.rows.len(),
        (Place::Groups, Some(Layer::Groups(list))) => list.rows.len(),
        (Place::Exercises, Some(Layer::Exercises(list))) => list.rows.len(),
        _ => return true,
    };
    match command {
        Command::Confirm => rows > 0,
        Command::Down => rows > 1,
        _ => true,
    }
}

/// The hint for help at this place.
#[must_use]
pub fn help_hint(state: &State) -> Option<Hint> {
    let place = state.place();
    if place == Place::Help {
        return hint(state, place, Command::Leave);
    }
    hint(state, place, Command::Help)
}

fn hint(state: &State, place: Place, command: Command) -> Option<Hint> {
    let keys = state.keymap.keys(place, command);
    let down = (place, command) == (Place::Dialog, Command::Right) && is_stacked(state);
    let below = keys.iter().find(|key| down && key.code == Code::Down);
    let key = *below.or(keys.first())?;
    let message = match (place, command) {
        _ if below.is_some() => "cmd-down".to_owned(),
        // The way up from home is the way out.
        (Place::Map, Command::Add) => map::child_hint(state).to_owned(),
        (Place::Home, Command::Back) => "cmd-exit".to_owned(),
        // What is in hand there is a way to begin.
        (Place::Home, Command::Open) if state.shelf.is_empty() => "cmd-confirm".to_owned(),
        (Place::Home, Command::Open) if state.shelf.view.tab.is_trash() => {
            "hint-bring-back".to_owned()
        }
        (Place::Shelf, Command::Accept) if reason(state).is_some() => "hint-set-aside".to_owned(),
        // Esc leaves the case where it was.
        (Place::Shelf, Command::Leave) if reason(state).is_some() => {
            "hint-change-nothing".to_owned()
        }
        (Place::Dialog, Command::Right) => "hint-other-button".to_owned(),
        (Place::List, Command::Cancel) if asks_about_area(state) => "hint-no-prompt".to_owned(),
        (Place::List, Command::Cancel) => "hint-unpick".to_owned(),
        (Place::Picker, Command::Confirm) => "cmd-leave".to_owned(),
        (Place::Picker, Command::Cancel) | (Place::OtherCase, Command::Leave) => {
            "hint-change-nothing".to_owned()
        }
        (Place::Filter, Command::Confirm) => "hint-to-the-list".to_owned(),
        (Place::Filter, Command::Leave) => "hint-show-all".to_owned(),
        (Place::Naming, Command::Leave) | (Place::Tour, Command::Left) => {
            "cmd-previous-field".to_owned()
        }
        (Place::Help, Command::Leave) => {
            let typed =
                matches!(state.layers.last(), Some(Layer::Help(help)) if !help.query.is_empty());
            if typed { "hint-clear" } else { "cmd-cancel" }.to_owned()
        }
        (Place::Help, Command::Confirm) => "hint-run".to_owned(),
        (Place::Versions, Command::Confirm) => "hint-bring-back".to_owned(),
        (Place::Exercises | Place::Compare, _) => practice::message(state, place, command),
        (Place::Versions | Place::Check | Place::Lot | Place::Groups, Command::Cancel)
        | (Place::Map, Command::Map) => "cmd-back".to_owned(),
        (Place::List | Place::Page | Place::Line, Command::TakeOffered) => {
            hint_for_offer(state).to_owned()
        }
        (Place::Jot, Command::Accept) => hint_for_jot(state).to_owned(),
        (Place::Jot, Command::Leave) => "hint-call-off".to_owned(),
        (Place::Jot | Place::Lot, Command::OtherStep) => "hint-other-step".to_owned(),
        (Place::Lot, Command::Confirm) => hint_for_thought(state).to_owned(),
        (Place::Lot, Command::Park) => "hint-one-more".to_owned(),
        (Place::OtherCase, Command::Confirm) => "hint-move-there".to_owned(),
        (Place::List, Command::Note) if on_questions(state) => "hint-note-question".to_owned(),
        (Place::Check, Command::Confirm) => hint_for_row(state).to_owned(),
        (Place::Page, Command::Add) if on_raw(state) => "hint-ask-about".to_owned(),
        (Place::Check, Command::LeaveOut) => "hint-on-purpose".to_owned(),
        (Place::Check, Command::NextTab) => "hint-other-list".to_owned(),
        (Place::Form, Command::Complete) => match state.layers.last() {
            Some(Layer::Form(form)) if form.kind() == FieldKind::Door => "hint-open-it",
            Some(Layer::Form(form)) if begun(form) => "hint-complete",
            _ => "cmd-next-field",
        }
        .to_owned(),
        (Place::Groups, Command::Confirm) => "cmd-open".to_owned(),
        (Place::Tour, Command::Confirm) if tour_is_over(state) => "cmd-cancel".to_owned(),
        (Place::Tour, Command::Confirm | Command::Right) => "cmd-next-field".to_owned(),
        (Place::Tour, Command::Cancel) => "hint-skip".to_owned(),
        _ => format!("cmd-{}", command.row().id),
    };
    Some(Hint { key: key_name(&state.text, key, state.script), message, command: Some(command) })
}

/// A key's name as people of this language and script see it.
#[must_use]
pub fn key_name(text: &Text, key: Key, script: Script) -> String {
    match key.code {
        Code::Char(' ') if !key.ctrl && !key.alt => text.get("key-space"),
        // Arrows are signs too.
        _ if text.is_ascii()
            && matches!(key.code, Code::Up | Code::Down | Code::Left | Code::Right) =>
        {
            key.to_string()
        }
        _ => shown(key, script),
    }
}

fn at(state: &State, step: Step) -> bool {
    state.bench.as_ref().is_some_and(|bench| bench.case.steps.at == step)
}

/// The same in a text that is read.
#[must_use]
pub fn key_of_text(state: &State, command: Command) -> String {
    key_at(state, Place::Page, command)
}

/// The key of a command of the workbench outside text, as people of this language and script see it.
#[must_use]
pub fn key_of(state: &State, command: Command) -> String {
    key_at(state, Place::List, command)
}

/// The key of a command at a place, as people of this language and script see it.
#[must_use]
pub fn key_at(state: &State, place: Place, command: Command) -> String {
    let keys = state.keymap.keys(place, command);
    keys.first().map(|key| key_name(&state.text, *key, state.script)).unwrap_or_default()
}

fn commands(state: &State, place: Place) -> &'static [Command] {
    use Command as C;
    match place {
        Place::Home if state.shelf.is_empty() => {
            &[C::Open, C::NewCase, C::Back, C::Sample, C::Practice, C::Flip]
        }
        Place::Home => &[C::Open, C::NewCase, C::Filter, C::Back, C::NextTab],
        Place::Filter | Place::OtherCase => &[C::Confirm, C::Leave, C::Down],
        Place::Shelf => &[C::Accept, C::Leave],
        Place::List if state.bench.as_ref().is_some_and(|b| b.focus == Pane::Questions) => {
            &[C::Add, C::TakeOffered, C::Edit, C::Note, C::CopyMessage, C::Delete, C::NextPane]
        }
        Place::List if asks_about_area(state) => {
            &[C::Add, C::NextArea, C::Cancel, C::Undo, C::Back]
        }
        Place::List if state.bench.as_ref().is_some_and(|bench| bench.entry().is_none()) => {
            &[C::Add, C::TakeOffered, C::NextPane, C::Undo, C::Back]
        }
        Place::List => {
            let picked = state.bench.as_ref().is_some_and(|bench| bench.picked.len() > 1);
            let focus = state.bench.as_ref().map(|bench| bench.focus);
            if !picked && focus == Some(Pane::Solutions) {
                &[C::Add, C::Edit, C::Note, C::Link, C::Pick, C::Delete, C::Undo]
            } else if picked {
                &[C::Merge, C::Grab, C::Delete, C::Cancel, C::Undo]
            } else {
                &[C::Add, C::Edit, C::Link, C::Pick, C::Grab, C::Delete, C::Undo]
            }
        }
        Place::Page if state.bench.as_ref().is_some_and(|b| b.focus == Pane::Neutral) => {
            if state.bench.as_ref().is_some_and(|bench| bench.neutral.is_empty()) {
                &[C::Draft, C::Edit, C::Add, C::NextPane, C::Undo, C::Back]
            } else {
                &[C::Edit, C::Add, C::CheckFacts, C::NextPane, C::Undo, C::Draft, C::Back]
            }
        }
        Place::Page if at(state, Step::Find) => {
            &[C::Step2, C::Details, C::NextPane, C::Undo, C::Back]
        }
        Place::Page if at(state, Step::Select) => {
            &[C::Step3, C::Details, C::NotNeeded, C::NextPane, C::Undo, C::Back]
        }
        Place::Page if at(state, Step::Clarify) => {
            &[C::Add, C::CopyMessage, C::NextPane, C::Details, C::NotNeeded, C::Undo, C::Back]
        }
        Place::Page => &[C::NextPane, C::Details, C::Questions, C::NotNeeded, C::Undo, C::Back],
        Place::Map => match state.bench.as_ref().and_then(|bench| bench.entry()) {
            Some(_) => &[C::Add, C::Edit, C::Link, C::CutLink, C::Map, C::ToBench, C::NextGap],
            None => &[C::Add, C::Fold, C::Map, C::NextGap, C::Undo],
        },
        Place::Grab if state.bench.as_ref().is_some_and(|b| b.focus == Pane::Causes) => {
            &[C::Drop, C::PutBack, C::MoveUp, C::MoveDown, C::Nest, C::Unnest]
        }
        Place::Grab => &[C::Drop, C::PutBack, C::MoveUp, C::MoveDown, C::MoveLeft, C::MoveRight],
        Place::Line => {
            let capture = state.bench.as_ref().is_some_and(
                |bench| matches!(&bench.work, Work::Line(line) if line.target.is_new()),
            );
            if capture {
                &[C::Accept, C::SplitLine, C::Leave, C::Undo]
            } else {
                &[C::Accept, C::SplitLine, C::Leave, C::NextField]
            }
        }
        Place::Jot => match state.layers.last() {
            Some(Layer::Jot(jot)) if matches!(jot.about, Jotted::Thought(_)) => {
                &[C::Accept, C::OtherStep, C::Leave]
            }
            _ => &[C::Accept, C::Leave],
        },
        Place::Lot if state.bench.is_none() => &[C::Confirm, C::Cancel],
        Place::Lot => {
            &[C::Confirm, C::OtherStep, C::DropThought, C::Edit, C::MoveThought, C::Park, C::Cancel]
        }
        Place::Check => &[C::Confirm, C::LeaveOut, C::NextTab, C::Undo, C::Cancel],
        Place::Prose if state.layers.is_empty() => {
            &[C::Leave, C::CheckFacts, C::NextField, C::Undo, C::DeleteWord]
        }
        Place::Prose => &[C::Leave, C::NextField, C::Undo, C::DeleteWord],
        Place::Find => &[C::FindNext, C::FindPrevious, C::Leave],
        Place::Naming => &[C::Create, C::PreviousField, C::Leave],
        Place::Form if enter_goes_on(state) => &[C::Complete, C::PreviousField, C::Leave],
        Place::Form => &[C::Complete, C::NextField, C::PreviousField, C::Leave],
        Place::Groups => &[C::Confirm, C::NewGroup, C::DeleteGroup, C::Cancel, C::Down, C::Undo],
        Place::Exercises | Place::Compare => practice::commands(state, place),
        Place::Picker => &[C::Toggle, C::Confirm, C::Cancel],
        Place::Versions => &[C::Confirm, C::Cancel, C::Down, C::PageDown],
        Place::Dialog => &[C::Confirm, C::Right, C::Cancel],
        Place::Tour if tour_is_over(state) => &[C::Confirm, C::Left, C::NewCase],
        Place::Tour => &[C::Confirm, C::Cancel, C::Left, C::NewCase],
        Place::Help => match state.layers.last() {
            Some(Layer::Help(help)) if help.kind == HelpKind::All => &[C::Confirm, C::Down],
            _ => &[C::Confirm, C::Down, C::Palette],
        },
    }
}
