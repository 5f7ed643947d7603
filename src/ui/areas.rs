//! Below the causes: a question about an area of the business, where none comes to mind.

use super::canvas::Canvas;
use crate::app::State;
use crate::app::bench::Bench;
use crate::app::command::Command;
use crate::app::geometry::Area;
use crate::app::hints::key_of;
use crate::app::layout::wrap;
use crate::app::shown;
use crate::method::List;

/// Draws it at the end of what the list leaves free, and answers with what is free above it.
pub fn draw(canvas: &mut Canvas, state: &State, bench: &Bench, list: List, free: Area) -> Area {
    let Some(words) = shown::area_prompt(state, bench, list) else { return free };
    let h = u16::try_from(wrap(&words, free.w).len()).unwrap_or(u16::MAX);
    if free.w < 12 || free.h < h {
        return free;
    }
    let line = free.below(free.h - h);
    let theme = canvas.theme;
    let asked = bench.asked_area.is_some();
    let style = if asked { theme.text } else { theme.muted };
    for (y, row) in (line.y..).zip(wrap(&words, line.w)) {
        canvas.put(line.x, y, line.w, words[row.start..row.end].trim_end(), style);
    }
    if !asked {
        let key = key_of(state, Command::NextArea);
        canvas.put(line.x, line.y, line.w, &key, theme.strong);
    }
    Area { h: (free.h - h).saturating_sub(1), ..free }
}
