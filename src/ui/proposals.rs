//! Below a list or a text of a case: what one may take over, group by group.

use super::canvas::Canvas;
use super::entries::invitation;
use crate::app::State;
use crate::app::bench::Bench;
use crate::app::command::Command;
use crate::app::geometry::Area;
use crate::app::hints::key_of;
use crate::app::layout::{visible, wrap};
use crate::app::shown::{Offer, offers};
use crate::method::List;

/// Draws them where the list leaves room, or nothing where it leaves none for the first of them.
pub fn draw(canvas: &mut Canvas, state: &State, bench: &Bench, list: List, area: Area) {
    let all = offers(state, bench, list);
    let key = key_of(state, Command::TakeOffered);
    // What a remark proposes is taken by the same key, and goes first.
    let remarked = bench.has_proposal();
    if all.is_empty() || remarked || area.w < 12 || key.is_empty() {
        return;
    }
    let mut left = area;
    for (place, Offer { words, kind }) in all.iter().enumerate() {
        let words = visible(words);
        let begins = place == 0 || all[place - 1].kind.heading() != kind.heading();
        let heading = begins.then(|| state.text.get(kind.heading()));
        // The key takes the first of all.
        let heading = heading.map(|of| if place == 0 { format!("{key} {of}") } else { of });
        let head_h = heading.as_ref().map_or(0, |heading| rows(heading, left.w));
        let h = rows(&words, left.w - 2);
        if left.h < head_h + h {
            return;
        }
        let theme = *canvas.theme;
        if let Some(heading) = heading {
            invitation(canvas, left, &heading);
        }
        if place == 0 {
            canvas.put(left.x, left.y, left.w, &key, theme.strong);
        }
        left = left.below(head_h);
        let style = if place == 0 { theme.text } else { theme.muted };
        let inner = Area { x: left.x + 2, w: left.w - 2, ..left };
        for (y, row) in (inner.y..).zip(wrap(&words, inner.w)) {
            canvas.put(inner.x, y, inner.w, words[row.start..row.end].trim_end(), style);
        }
        left = left.below(h);
    }
}

fn rows(words: &str, width: u16) -> u16 {
    u16::try_from(wrap(words, width).len()).unwrap_or(u16::MAX)
}
