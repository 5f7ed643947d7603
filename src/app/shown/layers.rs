//! Links, questions with buttons: boxes in the middle of the screen.

use super::{cells, count, rows_of};
use crate::app::geometry::{Area, Size};
use crate::app::layer::{Ask, Dialog, Picker};
use crate::app::layout::visible;
use crate::app::shown::footer;
use crate::app::state::State;

/// A box in the middle, at most this large, over what lies below; it leaves the footer free.
pub(super) fn sheet(size: Size, w: u16, h: u16) -> Area {
    let all = size.area();
    let room = Area { h: all.h.saturating_sub(1), ..all };
    let (w, h) = (w.min(room.w), h.min(room.h));
    Area { x: (room.w - w) / 2, y: (room.h - h) / 2, w, h }
}

/// The rows of an area that a toast does not cover.
pub(super) fn uncovered(state: &State, area: Area) -> Area {
    let h = footer(state).top().saturating_sub(area.y).clamp(area.h.min(1), area.h.max(1));
    Area { h: h.min(area.h), ..area }
}

/// The first row of a window over rows that keeps the one in hand in view.
pub(super) fn top(cursor: usize, area: Area) -> usize {
    cursor.saturating_sub(usize::from(area.h).saturating_sub(1))
}

/// The links of an entry.
#[derive(Debug, Clone, Copy)]
pub struct PickerSheet {
    /// The box.
    pub outer: Area,
    /// The entry, and below it the number that is typed.
    pub head: Area,
    /// Where the candidates stand, a row each.
    pub body: Area,
    /// The first candidate in view.
    pub top: usize,
}

/// Where everything of the links stands.
#[must_use]
pub fn picker(state: &State, picker: &Picker) -> PickerSheet {
    let outer = sheet(state.size, 76, count(picker.candidates.len()).saturating_add(5));
    let head = outer.inside(2, 1);
    let body = uncovered(state, head.below(2));
    PickerSheet { outer, head, body, top: top(picker.cursor, body) }
}

/// A question with buttons.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The box.
    pub outer: Area,
    /// What is asked.
    pub title: String,
    /// What it is about, in rows.
    pub lines: Vec<String>,
    /// Where that stands.
    pub text: Area,
    /// The buttons.
    pub buttons: Vec<Button>,
    /// Whether they stand one below the other.
    pub stacked: bool,
}

/// A button.
#[derive(Debug, Clone)]
pub struct Button {
    /// Where it stands, the mark before it included.
    pub area: Area,
    /// Its words.
    pub words: String,
}

/// Where everything of a question stands.
#[must_use]
pub fn dialog(state: &State, dialog: &Dialog) -> Asked {
    let (title, words) = words(state, dialog);
    let labels = dialog.buttons().iter().map(|id| state.text.get(id)).collect::<Vec<_>>();
    let row_w: u16 = labels.iter().map(|label| cells(label) + 4).sum::<u16>() + 4;
    let stacked = row_w > state.size.w;
    let button_rows = if stacked { count(labels.len()) } else { 1 };
    let w = cells(&title).max(56).max(row_w).saturating_add(6).min(76).min(state.size.w);
    let lines = words.lines().flat_map(|line| {
        let line: String = line.chars().take(2000).collect();
        rows_of(&line, w.saturating_sub(4))
    });
    let most = state.size.h.saturating_sub(4 + button_rows).min(6);
    let lines: Vec<String> = lines.take(usize::from(most)).collect();
    let outer = sheet(state.size, w, count(lines.len()) + 3 + button_rows);
    let area = outer.inside(2, 1);
    let text = Area { h: count(lines.len()).min(area.h), ..area };
    let (mut x, mut y) = (area.x, area.bottom().saturating_sub(button_rows));
    let mut buttons = Vec::new();
    for words in labels {
        let w = (cells(&words) + 3).min(area.right().saturating_sub(x));
        buttons.push(Button { area: Area { x, y, w, h: 1 }, words });
        if stacked {
            y += 1;
        } else {
            x += w + 1;
        }
    }
    Asked { outer, title, lines, text, buttons, stacked }
}

/// What is asked, and what it is about.
fn words(state: &State, dialog: &Dialog) -> (String, String) {
    let text = &state.text;
    match &dialog.ask {
        Ask::PasteEntries(list, texts) => (
            text.with(
                "ask-paste-entries",
                &[("count", texts.len().into()), ("list", text.list(*list).into())],
            ),
            texts.iter().take(3).cloned().collect::<Vec<_>>().join("\n"),
        ),
        Ask::PasteText(_, pasted) => {
            (text.get("ask-paste-text"), pasted.lines().take(3).collect::<Vec<_>>().join("\n"))
        }
        Ask::QuestionState(ids) => {
            let case = state.bench.as_deref().map(|bench| &bench.case);
            let words = ids.iter().filter_map(|id| case?.text_of(*id));
            let words = words.take(3).collect::<Vec<_>>().join("\n");
            let id = if ids.len() > 1 { "ask-questions-state" } else { "ask-question-state" };
            (text.get(id), words)
        }
        Ask::FinishParked(count) => {
            let thoughts = state.bench.as_deref().map(|bench| bench.case.waiting_thoughts());
            let first = thoughts.into_iter().flatten().take(3).map(|parked| parked.text.clone());
            let first = first.collect::<Vec<_>>().join("\n");
            (text.with("ask-finish-parked", &[("count", (*count).into())]), first)
        }
        Ask::DeleteCase(_, title) => {
            (text.get("ask-delete-case"), format!("{title}\n{}", text.get("ask-delete-case-more")))
        }
        Ask::ReturnCase(path, title, at) => {
            let day = text.day_of(at, &state.now.today);
            let path = crate::app::layout::visible(&path.to_string_lossy()).into_owned();
            let values = [("day", day.into()), ("path", path.into())];
            let more = text.with("ask-return-case-more", &values);
            (text.get("ask-return-case"), format!("{title}\n{more}"))
        }
        Ask::FolderGone => {
            let shown = |path: &std::path::Path| visible(&path.to_string_lossy()).into_owned();
            let values = [
                ("path", shown(&state.workspace.path).into()),
                ("refuge", shown(&state.workspace.refuge).into()),
            ];
            (text.get("ask-folder-gone"), text.with("ask-folder-gone-more", &values))
        }
        Ask::LeaveUnsaved => {
            // What a new case has in its form is kept by the workspace or by nobody.
            let words = match &state.workspace.spare {
                Some(path) => {
                    let path = visible(&path.to_string_lossy()).into_owned();
                    text.with("ask-leave-spare-more", &[("path", path.into())])
                }
                None if state.shelf.unkept => text.get("ask-leave-unkept-more"),
                None => text.get("ask-leave-unsaved-more"),
            };
            (text.get("ask-leave-unsaved"), words)
        }
    }
}
