//! Words for what only the program itself knows: refused commands, troubles, opened cases.

use std::path::Path;

use super::bench::Access;
use super::command::Command;
use super::hints::{key_at, key_of, key_of_text};
use super::layout::visible;
use super::msg::{Edited, Trouble};
use super::reason::{Elsewhere, Reason};
use super::scope::Place;
use super::state::State;
use crate::method::Refusal;
use crate::store::HistoryLost;
use crate::store::codec::Warning;
use crate::store::{Holder, TrashError};
use crate::text::Text;

/// Why a command is not possible now.
#[must_use]
pub fn reason(state: &State, reason: &Reason) -> String {
    let text = &*state.text;
    match reason {
        Reason::Refused(Refusal::OpenProblems) => open_problems(state),
        Reason::Refused(refusal) => text.refusal(*refusal),
        Reason::NothingParked if state.bench.is_none() => text.get("lots-empty"),
        Reason::NothingParked => text.get("reason-nothing-parked"),
        Reason::NotWaiting => text.get("reason-not-waiting"),
        Reason::NoListThere => text.get("reason-no-list-there"),
        Reason::NoOtherCase => text.get("other-case-none"),
        Reason::NoJump => text.get("reason-no-jump"),
        Reason::ReadOnly(access) => read_only(text, access).unwrap_or_default(),
        Reason::ListEmpty => text.get("reason-list-empty"),
        Reason::NothingToUndo => text.get("reason-nothing-to-undo"),
        Reason::NothingOlder => text.get("reason-nothing-older"),
        Reason::NothingToRedo => text.get("reason-nothing-to-redo"),
        Reason::NothingSelected => text.get("reason-nothing-selected"),
        Reason::NothingSought => {
            text.with("reason-nothing-sought", &[("key", key_of(state, Command::Find).into())])
        }
        Reason::NoGround => text.get("reason-no-ground"),
        Reason::NothingToLink => text.get("reason-nothing-to-link"),
        Reason::Finished => {
            let key = key_of(state, Command::Palette);
            text.with("reason-finished", &[("key", key.into())])
        }
        Reason::InWork => text.get("reason-in-work"),
        Reason::NotLinked => text.get("reason-not-linked"),
        Reason::NothingMissing => text.get("reason-nothing-missing"),
        Reason::NoRemark => text.get("reason-no-remark"),
        Reason::CausesOnly => text.get("reason-causes-only"),
        Reason::NothingAbove => text.get("reason-nothing-above"),
        Reason::UnderNothing => text.get("reason-under-nothing"),
        Reason::Heading => text.get("reason-heading"),
        Reason::NotNested => text.get("reason-not-nested"),
        Reason::NothingUnder => text.get("reason-nothing-under"),
        Reason::NotOurClient => text.get("reason-not-our-client"),
        Reason::NoOpenQuestion => text.get("reason-no-open-question"),
        Reason::NothingToCheck => text.get("reason-nothing-to-check"),
        Reason::NeutralOnly => text.get("reason-neutral-only"),
        Reason::RawStays => {
            text.with("reason-raw-stays", &[("key", key_of(state, Command::Details).into())])
        }
        Reason::FirstCard => text.get("reason-first-card"),
        Reason::NoCase if state.shelf.is_empty() => text.get("reason-no-case"),
        Reason::NoCase if !state.shelf.view.looked_for.trim().is_empty() => {
            text.get("find-none-here")
        }
        Reason::NoCase => text.get(state.shelf.view.tab.nothing()),
        Reason::NoText => text.get("reason-no-text"),
        Reason::NoSuspending => text.get("reason-no-suspending"),
        Reason::NoNeutral => {
            text.with("reason-no-neutral", &[("key", key_of_text(state, Command::Draft).into())])
        }
        Reason::NoReview => text.get("reason-no-review"),
        Reason::NotRead => text.get("reason-not-read"),
        Reason::NotLost => text.get("reason-not-lost"),
        Reason::InTrash => text.get("reason-in-trash"),
        Reason::Damaged => text.get("reason-damaged"),
        Reason::Elsewhere(Elsewhere::Home) => {
            text.with("reason-at-home", &[("key", key_of(state, Command::Back).into())])
        }
        Reason::Elsewhere(Elsewhere::Bench) => {
            let key = key_at(state, Place::Map, Command::Map);
            text.with("reason-on-the-bench", &[("key", key.into())])
        }
        Reason::Elsewhere(there) => text.get(match there {
            Elsewhere::AfterText => "reason-after-text",
            Elsewhere::AfterLayer => "reason-after-layer",
            Elsewhere::Case => "reason-in-a-case",
            Elsewhere::List => "reason-in-a-list",
            Elsewhere::Page => "reason-in-a-page",
            Elsewhere::Text => "reason-in-a-text",
            Elsewhere::Home | Elsewhere::Bench | Elsewhere::Other => "reason-other-place",
        }),
        Reason::NoPractice => text.get("reason-no-practice"),
        Reason::NothingToCompare => text.get("reason-nothing-to-compare"),
        Reason::NothingOfExperts => text.get("reason-nothing-of-experts"),
        Reason::StaysHidden => text.get("reason-stays-hidden"),
        Reason::TakenOver => text.get("reason-taken-over"),
        Reason::NoVersions => text.get("versions-none"),
        Reason::VersionDamaged => text.get("reason-version-damaged"),
        Reason::VersionNewer(schema) => {
            text.with("reason-version-newer", &[("schema", schema.to_string().into())])
        }
        Reason::MouseIsOff => text.get("reason-mouse-off"),
    }
}

/// Which problems keep a case from being finished.
fn open_problems(state: &State) -> String {
    let case = state.bench.as_deref().map(|bench| &bench.case);
    let labels = case
        .into_iter()
        .flat_map(|case| case.open_problems().into_iter().filter_map(|id| case.label(id)));
    let labels = state.text.labels(&labels.collect::<Vec<_>>());
    if labels.is_empty() {
        return state.text.refusal(Refusal::OpenProblems);
    }
    state.text.with("reason-open-problems", &[("labels", labels.into())])
}

/// What is told when the screen opens: one line has room for one warning, the others are counted.
#[must_use]
pub fn at_the_start(text: &Text, warnings: &[String]) -> Option<String> {
    let first = warnings.first()?;
    if warnings.len() == 1 {
        return Some(first.clone());
    }
    let values = [("first", first.as_str().into()), ("count", warnings.len().into())];
    Some(text.with("start-more", &values))
}

/// What went wrong on the disk, fit for the screen.
#[must_use]
pub fn trouble(text: &Text, trouble: &Trouble) -> String {
    let words = match trouble {
        Trouble::Read(error) => text.read_error(error),
        Trouble::Save(error) => text.save_error(error),
        Trouble::Private(error) => text.private_error(error),
        Trouble::Lock(error) => text.lock_error(error),
        Trouble::Folder(error) | Trouble::Trash(TrashError::Folder(error)) => {
            text.folder_error(error)
        }
        Trouble::Disk(error) | Trouble::Trash(TrashError::Disk(error)) => text.disk_error(error),
        Trouble::Held(holder) => held(text, holder.as_ref(), "trouble-held", "trouble-held-by"),
        Trouble::Unsaved => text.get("trouble-unsaved"),
        Trouble::Refused(refusal) => text.refusal(*refusal),
        Trouble::Profile(error) => text.profile_error(error),
    };
    visible(&words).into_owned()
}

/// Why nothing came back from the editor of the user.
#[must_use]
pub fn edited(text: &Text, edited: &Edited) -> String {
    let shown = |words: &str| visible(words).into_owned();
    let at = |path: &Path| shown(&path.display().to_string());
    match edited {
        Edited::Missing { tried, named } => {
            let id = if *named { "editor-missing-named" } else { "editor-missing" };
            text.with(id, &[("tried", shown(&tried.join(", ")).into())])
        }
        Edited::Refused { editor, why } => {
            let values = [("editor", shown(editor).into()), ("why", shown(why).into())];
            text.with("editor-refused", &values)
        }
        Edited::Failed { editor, status, file } => {
            let status = status.map_or_else(|| "kill".into(), |status| status.to_string());
            let path = file.as_deref().map_or_else(|| "no".into(), at);
            let values = [
                ("editor", shown(editor).into()),
                ("status", status.into()),
                ("path", path.into()),
            ];
            text.with("editor-failed", &values)
        }
        Edited::Gone => text.get("editor-gone"),
        Edited::TooLarge(path) => text.with("editor-too-large", &[("path", at(path).into())]),
        Edited::NotText(path) => text.with("editor-not-text", &[("path", at(path).into())]),
        Edited::File(trouble) => {
            text.with("editor-file", &[("why", self::trouble(text, trouble).into())])
        }
        Edited::Busy => text.get("editor-busy"),
    }
}

/// Why a case may only be read; `None` when it may be changed.
#[must_use]
pub fn read_only(text: &Text, access: &Access) -> Option<String> {
    Some(match access {
        Access::Full => return None,
        Access::Held(holder) => held(text, holder.as_ref(), "read-only-held", "read-only-held-by"),
        Access::Newer(schema) => {
            text.with("read-only-newer", &[("schema", schema.to_string().into())])
        }
        Access::Unwritable => text.get("read-only-unwritable"),
        Access::Sample => text.get("read-only-sample"),
    })
}

/// That another window has a case, and who sits there, as far as it is known.
fn held(text: &Text, holder: Option<&Holder>, unknown: &str, by: &str) -> String {
    let Some(holder) = holder else { return text.get(unknown) };
    let known = [&holder.user, &holder.host].map(|name| visible(name).into_owned());
    let known: Vec<_> = known.into_iter().filter(|name| !name.trim().is_empty()).collect();
    if known.is_empty() {
        return text.get(unknown);
    }
    let pid = holder.pid.to_string();
    text.with(by, &[("who", known.join(", ").into()), ("pid", pid.into())])
}

/// What is to be told when a case was opened; `None` when there is nothing.
#[must_use]
pub fn opened(
    text: &Text,
    access: &Access,
    warnings: &[Warning],
    unguarded: bool,
) -> Option<String> {
    if let Some(words) = read_only(text, access) {
        return Some(words);
    }
    if let Some(first) = warnings.first() {
        let first = visible(&text.warning(first)).into_owned();
        let values = [("first", first.into()), ("more", (warnings.len() - 1).into())];
        return Some(text.with("opened-with-warnings", &values));
    }
    unguarded.then(|| text.get("opened-unguarded"))
}

/// Why what was done to a case cannot be taken back any more.
#[must_use]
pub fn history_lost(text: &Text, lost: &HistoryLost) -> String {
    visible(&text.history_lost(lost)).into_owned()
}

/// A title as it is shown; one of nothing but blanks and invisible characters has a name too.
#[must_use]
pub fn title(text: &Text, title: &str) -> String {
    if title.chars().any(|c| c.is_alphanumeric() || c.is_ascii_graphic()) {
        title.to_owned()
    } else {
        text.get("untitled")
    }
}
