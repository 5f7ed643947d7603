//! What is possible in practice, and else why not.

use super::{Elsewhere, Reason};
use crate::app::bench::{Access, Bench};
use crate::app::layer::Compare;
use crate::app::practice::last_open;
use crate::app::shown::compared;
use crate::app::state::State;
use crate::text::Exercise;

/// Whether there is something to compare with an expert's.
pub(super) fn comparable(bench: &Bench) -> Result<(), Reason> {
    if Exercise::with_id(&bench.case.practice).is_none() {
        return Err(Reason::NoPractice);
    }
    last_open(&bench.case).map(drop).ok_or(Reason::NothingToCompare)
}

/// Whether the expert's entry in hand can be taken over.
pub(super) fn takeable(state: &State, compare: &Compare) -> Result<(), Reason> {
    let Some(bench) = &state.bench else { return Err(Reason::Elsewhere(Elsewhere::Case)) };
    let pair = compared(&bench.case, compare);
    let place = pair.and_then(|pair| pair.expert).ok_or(Reason::NothingOfExperts)?;
    let (own, expert) = (&bench.case, &compare.expert.case);
    let is_taken = match compare.step.list() {
        None => own.review.selected.contains(&expert.review.selected),
        Some(list) => {
            let words = expert.id_at(list, place).and_then(|id| expert.text_of(id));
            own.ids(list).into_iter().any(|id| own.text_of(id) == words)
        }
    };
    match &bench.access {
        _ if is_taken => Err(Reason::TakenOver),
        Access::Full => Ok(()),
        access => Err(Reason::ReadOnly(access.clone())),
    }
}
