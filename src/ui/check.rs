//! The facts of the review against those of the neutral text: below that text, and in a layer.

use std::ops::Range;

use super::canvas::{Canvas, cells};
use super::frame;
use super::paint::{Mark, Stretch};
use crate::app::bench::Bench;
use crate::app::geometry::{Area, Placed};
use crate::app::layer::Check;
use crate::app::layout::{Place, wrap};
use crate::app::prose::Prose;
use crate::app::reading::Fate;
use crate::app::shown::{self, CheckRow};
use crate::app::{Pane, State};
use crate::lens::Kind;
use crate::method::Step;

/// Tells below the neutral text what became of the facts.
pub fn foot(canvas: &mut Canvas, state: &State, bench: &Bench, placed: &Placed) {
    let (area, theme) = (placed.foot(), *canvas.theme);
    let rows = shown::facts_told(&state.text, bench, area.w, area.h);
    let bad = [Fate::Lost, Fate::Altered, Fate::Reversed];
    let known = bench.readings.kept.known();
    let is_well = known.is_none_or(|known| bad.iter().all(|of| known.count(*of) == 0));
    let style = if is_well { theme.muted } else { theme.text };
    // The last rows of the foot, so that a short one stands at the end of the pane.
    let spare = area.h.saturating_sub(u16::try_from(rows.len()).unwrap_or(u16::MAX));
    for (y, row) in (area.y + spare..area.bottom()).zip(&rows) {
        canvas.put_cut(area.x, y, area.w, shown::part_end(row), style);
    }
}

/// What stands out in a text because of the other one: what is lost or is not so there, what was
/// left out, and what belongs to what is in hand, as some lines of the neutral text are known to.
/// Only what may be seen in an area counts.
pub fn stretches(
    state: &State,
    bench: &Bench,
    (pane, area): (Pane, Area),
    chained: impl Iterator<Item = usize>,
) -> Vec<Stretch> {
    let Some(prose) = bench.page(pane) else { return Vec::new() };
    let Some(view) = in_view(prose, area) else { return Vec::new() };
    let seen = |range: &Range<Place>| range.start <= view.end && view.start <= range.end;
    let (known, lit) = (bench.readings.kept.known(), shown::lit(bench));
    // Later steps have other cares, unless one turns to the texts again.
    let at_texts = bench.case.steps.at == Step::Neutral || bench.focus.list().is_none();
    let told = known.filter(|_| at_texts);
    let rows = told.map_or(&[][..], |known| &known.rows);
    let wrong = rows.iter().filter(|row| row.fate != Fate::LeftOut);
    if pane == Pane::Neutral {
        let lines = chained.chain(lit.lines).map(|line| {
            let end = bench.neutral.lines().get(line).map_or(0, String::len);
            Place::new(line, 0)..Place::new(line, end)
        });
        let lines = lines.filter(seen).map(|range| (range, Mark::Lit));
        // What was added may well be what the client answered.
        let wrong = wrong.filter(|row| row.fate != Fate::Added);
        let wrong = wrong.filter_map(|row| row.now.as_ref()).filter(|range| seen(range));
        return lines.chain(wrong.map(|range| (range.clone(), Mark::Lost))).collect();
    }
    let told = told.filter(|_| state.reader.shown.shows(Kind::Emotion));
    let dropped = told.map_or(&[][..], |known| &known.dropped).iter().map(|row| &row.raw);
    let dropped = dropped.filter(|range| seen(range)).map(|range| (range.clone(), Mark::Dropped));
    let lit = lit.sentences.into_iter().filter(seen).map(|range| (range, Mark::Lit));
    let wrong = wrong.filter_map(|row| row.raw.as_ref()).filter(|range| seen(range));
    lit.chain(dropped).chain(wrong.map(|range| (range.clone(), Mark::Lost))).collect()
}

/// What of a text is in view.
fn in_view(prose: &Prose, area: Area) -> Option<Range<Place>> {
    let mut rows = prose.rows(prose.top(), usize::from(area.h));
    let first = rows.next()?;
    let start = Place::new(first.line, first.bytes.start);
    let last = rows.last().unwrap_or(first);
    Some(start..Place::new(last.line, last.bytes.end))
}

/// Points at the rows in which something begins that belongs to what is in hand.
pub fn point_at(canvas: &mut Canvas, prose: &Prose, area: Area, stretches: &[Stretch]) {
    let lit = stretches.iter().filter(|(_, mark)| matches!(mark, Mark::Lit | Mark::Copied));
    let lit: Vec<Place> = lit.map(|(range, _)| range.start).collect();
    let rows = prose.rows(prose.top(), usize::from(area.h));
    for (y, row) in (area.y..area.bottom()).zip(rows) {
        let begins = |at: &Place| at.line == row.line && row.bytes.contains(&at.byte);
        if lit.iter().any(begins) {
            let sign = canvas.sign("\u{25b8}");
            canvas.put(area.x.saturating_sub(1), y, 1, sign, canvas.theme.strong);
        }
    }
}

/// Draws the layer and answers with the place of the cursor: the row in hand.
pub fn draw(canvas: &mut Canvas, state: &State, check: &Check) -> Option<(u16, u16)> {
    let bench = state.bench.as_deref()?;
    let (text, theme) = (&state.text, *canvas.theme);
    let sheet = shown::check(state, check);
    canvas.fill(sheet.outer, theme.text);
    frame::boxed(canvas, sheet.outer, &text.get("check-title"), "", true);
    for (tab, area, words) in sheet.tabs(text, bench) {
        let style = if tab == check.tab { theme.hand } else { theme.muted };
        canvas.put_cut(area.x, area.y, area.w, &words, style);
    }
    let rows = shown::check_rows(bench, check.tab);
    if rows.is_empty() {
        let id = match check.tab {
            _ if bench.readings.kept.exact().is_none() && !bench.neutral.is_empty() => {
                "check-comparing"
            }
            crate::app::layer::CheckTab::Facts => "check-no-facts",
            crate::app::layer::CheckTab::Dropped => "check-nothing-dropped",
        };
        return Some(super::entries::invitation(canvas, sheet.body, &text.get(id)));
    }
    let mut cursor = None;
    let shown_rows = rows.iter().enumerate().skip(sheet.top);
    for (y, (place, row)) in (sheet.body.y..sheet.body.bottom()).zip(shown_rows) {
        let area = Area { y, h: 1, ..sheet.body };
        draw_row(canvas, state, bench, area, row);
        if place == check.cursor {
            canvas.tint(area, theme.hand);
            cursor = Some((area.x, y));
        }
    }
    if let Some(row) = rows.get(check.cursor) {
        sentence(canvas, bench, sheet.sentence, row);
    }
    cursor.or(Some((sheet.body.x, sheet.body.y)))
}

/// A sign, what it is about, and at the right end what became of it.
fn draw_row(canvas: &mut Canvas, state: &State, bench: &Bench, area: Area, row: &CheckRow) {
    let theme = *canvas.theme;
    let sign = match row {
        CheckRow::Fact(row) => match row.fate {
            Fate::Lost => "\u{2212}",
            Fate::Altered => "\u{2192}",
            Fate::Reversed => "!",
            Fate::Added => "+",
            Fate::LeftOut => "\u{25cb}",
        },
        CheckRow::Dropped(_) => "\u{b7}",
    };
    let (words, why) = shown::check_words(&state.text, bench, row);
    canvas.put(area.x + 1, area.y, 1, canvas.sign(sign), theme.strong);
    let aside = if area.w >= 50 { cells(&why).min(area.w / 2) } else { 0 };
    let room = area.w.saturating_sub(4 + aside + u16::from(aside > 0));
    canvas.put_cut(area.x + 3, area.y, room, &words, theme.text);
    let x = area.right().saturating_sub(aside + 1);
    canvas.put_cut(x, area.y, aside, &why, theme.muted);
}

/// The sentence that the row in hand is about.
fn sentence(canvas: &mut Canvas, bench: &Bench, area: Area, row: &CheckRow) {
    let theme = *canvas.theme;
    if area.h == 0 {
        return;
    }
    let line = canvas.sign("\u{2500}").repeat(usize::from(area.w));
    canvas.put(area.x, area.y.saturating_sub(1), area.w, &line, theme.border);
    let words = shown::sentence_of(bench, row);
    for (y, row) in (area.y..area.bottom()).zip(wrap(&words, area.w.saturating_sub(2))) {
        canvas.put(area.x + 1, y, area.w, &words[row.start..row.end], theme.text);
    }
}
