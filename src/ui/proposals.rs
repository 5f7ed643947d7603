//! Below a list of a case: what one may take over, questions about what the review does not tell, and
//! what it thanks for.

use super::canvas::Canvas;
use super::entries::invitation;
use crate::app::State;
use crate::app::bench::Bench;
use crate::app::command::Command;
use crate::app::geometry::Area;
use crate::app::hints::key_of;
use crate::app::layout::wrap;
use crate::app::shown::offers;
use crate::method::List;

/// Draws them where the list leaves room, or nothing where it leaves none for the first of them.
pub fn draw(canvas: &mut Canvas, state: &State, bench: &Bench, list: List, area: Area) {
    let all = offers(state, bench, list);
    let key = key_of(state, Command::AskMissing);
    if all.is_empty() || area.w < 12 || key.is_empty() {
        return;
    }
    let id = if list == List::Questions { "proposals-head" } else { "offers-head" };
    let head = format!("{key} {}", state.text.get(id));
    let head_h = rows(&head, area.w);
    if area.h < head_h + rows(&all[0], area.w - 2) {
        return;
    }
    invitation(canvas, area, &head);
    canvas.put(area.x, area.y, area.w, &key, canvas.theme.strong);
    let mut left = area.below(head_h);
    for (place, words) in all.into_iter().enumerate() {
        let theme = *canvas.theme;
        let style = if place == 0 { theme.text } else { theme.muted };
        let inner = Area { x: left.x + 2, w: left.w - 2, ..left };
        let h = rows(&words, inner.w);
        if left.h < h {
            return;
        }
        for (y, row) in (inner.y..).zip(wrap(&words, inner.w)) {
            canvas.put(inner.x, y, inner.w, words[row.start..row.end].trim_end(), style);
        }
        left = left.below(h);
    }
}

fn rows(words: &str, width: u16) -> u16 {
    u16::try_from(wrap(words, width).len()).unwrap_or(u16::MAX)
}
