//! Help, links, questions with buttons.

use super::canvas::{Canvas, cells};
use super::frame;
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::hints::key_name;
use crate::app::layer::{Ask, Dialog, Help, Picker};
use crate::app::layout::wrap;
use crate::app::possible;
use crate::app::wording;

/// A box in the middle, at most this large, over what lies below.
fn sheet(canvas: &mut Canvas, state: &State, w: u16, h: u16, title: &str) -> Area {
    let all = state.size.area();
    let room = Area { h: all.h - 1, ..all };
    let (w, h) = (w.min(room.w), h.min(room.h));
    let outer = Area { x: (room.w - w) / 2, y: (room.h - h) / 2, w, h };
    canvas.fill(outer, canvas.theme.text);
    frame::boxed(canvas, outer, title, "", true);
    outer.inside(2, 1)
}

/// The keys of a place.
pub fn help(canvas: &mut Canvas, state: &State, help: &Help) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let title = text.get("help-title");
    let area = sheet(canvas, state, 84, state.size.h, &title);
    let mut intro: Vec<String> = Vec::new();
    if let Some(step) = help.step {
        intro.push(text.step_rule(step));
    }
    intro.push(text.get("help-layouts"));
    let intro: Vec<String> = intro
        .iter()
        .flat_map(|line| {
            wrap(line, area.w)
                .into_iter()
                .map(|row| line[row.start..row.end].to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    let fits = usize::from(area.h) >= intro.len() + 8;
    let mut y = area.y;
    if fits {
        for line in &intro {
            canvas.put(area.x, y, area.w + 1, line, theme.muted);
            y += 1;
        }
        y += 1;
    }
    let height = usize::from((area.y + area.h).saturating_sub(y));
    let top = help.cursor.saturating_sub(height.saturating_sub(1));
    let key_w = (area.w / 3).min(22);
    let mut cursor = None;
    for (y, (place, row)) in (y..area.y + area.h).zip(help.rows.iter().enumerate().skip(top)) {
        let keys: Vec<String> =
            row.keys.iter().map(|key| key_name(text, *key, state.script)).collect();
        let name = text.get(&format!("cmd-{}", row.command.row().id));
        let reason = possible_below(state, row.command);
        let style = if reason.is_some() { theme.muted } else { theme.text };
        canvas.put_cut(area.x, y, key_w, &keys.join("  "), theme.strong);
        let took = canvas.put_cut(area.x + key_w + 1, y, area.w - key_w - 1, &name, style);
        if let Some(reason) = reason {
            let x = area.x + key_w + 1 + took + 2;
            let room = (area.x + area.w).saturating_sub(x);
            if room > 8 {
                canvas.put_cut(x, y, room, &format!("({reason})"), theme.muted);
            }
        }
        if place == help.cursor {
            canvas.tint(Area { x: area.x, y, w: area.w, h: 1 }, theme.hand);
            cursor = Some((area.x, y));
        }
    }
    cursor
}

/// Why a command of the place below help is not possible now.
fn possible_below(state: &State, command: crate::app::command::Command) -> Option<String> {
    possible(state, command).err().map(|reason| wording::reason(state, &reason))
}

/// The links of an entry.
pub fn picker(canvas: &mut Canvas, state: &State, picker: &Picker) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let bench = state.bench.as_deref()?;
    let label = bench.case.label(picker.about).map(|label| text.label(label)).unwrap_or_default();
    let title = text.with("picker-title", &[("label", label.into())]);
    let h = u16::try_from(picker.candidates.len()).unwrap_or(u16::MAX).saturating_add(5);
    let area = sheet(canvas, state, 76, h, &title);
    let about = bench.case.text_of(picker.about).unwrap_or_default();
    canvas.put_cut(area.x, area.y, area.w, about, theme.strong);
    let letter = picker.first_list().map(|list| text.letter(list)).unwrap_or_default();
    let mut number = text.with("picker-number", &[("letter", letter.into())]);
    if !picker.typed.is_empty() {
        number = format!("{number} {}", picker.typed);
    }
    canvas.put_cut(area.x, area.y + 1, area.w, &number, theme.muted);
    let body = area.below(2);
    let height = usize::from(body.h);
    let top = picker.cursor.saturating_sub(height.saturating_sub(1));
    let mut cursor = None;
    let rows = picker.candidates.iter().enumerate().skip(top);
    for (y, (place, candidate)) in (body.y..body.y + body.h).zip(rows) {
        let mark = if candidate.on { "◆" } else { "·" };
        canvas.put(body.x, y, 1, mark, theme.strong);
        let label = crate::method::Label { list: candidate.list, number: candidate.number };
        let label = text.label(label);
        let took = canvas.put(body.x + 2, y, body.w, &label, theme.label(candidate.list));
        let x = body.x + 2 + took.max(3) + 1;
        let room = (body.x + body.w).saturating_sub(x);
        let words = bench.case.text_of(candidate.id).unwrap_or_default();
        canvas.put_cut(x, y, room, words, theme.text);
        if place == picker.cursor {
            canvas.tint(Area { x: body.x, y, w: body.w, h: 1 }, theme.hand);
            cursor = Some((body.x, y));
        }
    }
    cursor
}

/// A question with buttons.
pub fn dialog(canvas: &mut Canvas, state: &State, dialog: &Dialog) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let (title, words) = match &dialog.ask {
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
        Ask::QuestionState(id) => {
            let bench = state.bench.as_deref()?;
            let words = bench.case.text_of(*id).unwrap_or_default().to_owned();
            (text.get("ask-question-state"), words)
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
        Ask::LeaveUnsaved => (text.get("ask-leave-unsaved"), text.get("ask-leave-unsaved-more")),
    };
    let labels: Vec<String> = dialog.buttons().iter().map(|id| text.get(id)).collect();
    let row_w: u16 = labels.iter().map(|label| cells(label) + 4).sum::<u16>() + 4;
    let stacked = row_w > state.size.w;
    let button_rows = if stacked { u16::try_from(labels.len()).unwrap_or(1) } else { 1 };
    let w = cells(&title).max(56).max(row_w).saturating_add(6).min(76).min(state.size.w);
    let lines: Vec<String> = words
        .lines()
        .flat_map(|line| {
            let line: String = line.chars().take(2000).collect();
            wrap(&line, w.saturating_sub(4))
                .into_iter()
                .map(|row| line[row.start..row.end].to_owned())
                .collect::<Vec<_>>()
        })
        .take(6)
        .collect();
    let h = u16::try_from(lines.len()).unwrap_or(6) + 3 + button_rows;
    let area = sheet(canvas, state, w, h, &title);
    for (y, line) in (area.y..area.y + area.h).zip(&lines) {
        canvas.put(area.x, y, area.w + 1, line, theme.text);
    }
    let mut x = area.x;
    let mut y = (area.y + area.h).saturating_sub(button_rows);
    let mut cursor = None;
    for (place, label) in labels.iter().enumerate() {
        let words = format!(" {label} ");
        let chosen = place == dialog.choice;
        let style = if chosen { theme.hand } else { theme.strong };
        if chosen {
            cursor = Some((x, y));
            canvas.put(x, y, 1, "▌", theme.strong);
        }
        let took = canvas.put_cut(x + 1, y, (area.x + area.w).saturating_sub(x + 1), &words, style);
        if stacked {
            y += 1;
        } else {
            x += took + 2;
        }
    }
    cursor
}
