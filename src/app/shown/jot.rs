//! A line that is jotted down over whatever is open: what it is, and where it stands.

use super::cells;
use crate::app::geometry::Area;
use crate::app::layer::{Jot, Jotted};
use crate::app::layout::glance;
use crate::app::state::State;
use crate::method::Step;
use crate::text::Text;

/// A step with its number, as the step bar has it: «7 Решения».
#[must_use]
pub fn numbered(text: &Text, step: Step) -> String {
    format!("{} {}", step.number(), text.step(step))
}

/// A line that is jotted down.
#[derive(Debug, Clone)]
pub struct JotSheet {
    /// The box.
    pub outer: Area,
    /// What the line is.
    pub title: String,
    /// The line.
    pub field: Area,
}

/// Where the line stands: above the footer, over whatever is open.
#[must_use]
pub fn jot(state: &State, jot: &Jot) -> JotSheet {
    let all = state.size.area();
    let w = all.w.min(84);
    let bottom = super::footer(state).top();
    let h = bottom.min(3);
    let outer = Area { x: (all.w - w) / 2, y: bottom - h, w, h };
    JotSheet { outer, title: jot_title(state, jot, w), field: outer.inside(2, 1).row(0) }
}

fn jot_title(state: &State, jot: &Jot, w: u16) -> String {
    let text = &state.text;
    let step = |step| ("step", numbered(text, step).into());
    let case = state.bench.as_deref().map(|bench| &bench.case);
    let title = match &jot.about {
        Jotted::Thought(of) => return text.with("jot-thought", &[step(*of)]),
        Jotted::Question(about) => {
            let around = cells(&text.with("jot-question", &[("words", "".into())]));
            let room = usize::from(w.saturating_sub(around + 4));
            let words = glance(&about.words, room, text.sign("\u{2026}"));
            return text.with("jot-question", &[("words", words.into())]);
        }
        Jotted::Wording(id) => {
            let of = case.and_then(|case| case.parked_thought(*id)).map(|parked| parked.for_step);
            return text.with("jot-wording", &[step(of.unwrap_or_default())]);
        }
        Jotted::Drop(_) => return text.get("jot-drop"),
        Jotted::Jump => case.and_then(|case| case.steps.jumps.last()),
    };
    let Some(jump) = title else { return text.get("jot-why") };
    let ways = [("from", numbered(text, jump.from).into()), ("to", numbered(text, jump.to).into())];
    let long = text.with("jot-jump", &ways);
    if cells(&long) + 4 <= w { long } else { text.get("jot-why") }
}
