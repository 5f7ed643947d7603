//! Applying edits of the neutral text, and of what it leaves out on purpose.

use super::apply::{dedup, room_for, said};
use super::{Act, Case, EntryId, Fact, List, Quote, Refusal, align, one_line};

/// Puts lines in place of the neutral text; what stays recognisable keeps number and links.
pub(super) fn write_neutral(
    case: &mut Case,
    lines: &[String],
) -> Result<(Act, Vec<EntryId>), Refusal> {
    let lines: Vec<String> = lines.iter().map(|l| one_line(l)).filter(|l| !l.is_empty()).collect();
    room_for(case, lines.len())?;
    let aligned = align(&case.facts, &lines);
    let mut facts = Vec::with_capacity(lines.len());
    for (text, kept) in lines.into_iter().zip(&aligned.kept) {
        let old = kept.and_then(|id| case.fact(id)).cloned();
        let fact = match old {
            Some(fact) => Fact { text, ..fact },
            None => Fact { id: case.take_id(), text, ..Fact::default() },
        };
        facts.push(fact);
    }
    case.facts = facts;
    let standing = case.ids(List::Facts);
    for problem in &mut case.problems {
        for fact in &mut problem.facts {
            if let Some((_, heir)) = aligned.joined.iter().find(|(gone, _)| gone == fact) {
                *fact = *heir;
            }
        }
        problem.facts.retain(|fact| standing.contains(fact));
        dedup(&mut problem.facts);
    }
    Ok((Act::NeutralWritten, standing))
}

/// Begins an empty neutral text.
pub(super) fn begin_neutral(
    case: &mut Case,
    lines: &[String],
) -> Result<(Act, Vec<EntryId>), Refusal> {
    if !case.facts.is_empty() {
        return Err(Refusal::NeutralBegun);
    }
    let (_, ids) = write_neutral(case, lines)?;
    if ids.is_empty() { Err(Refusal::NothingSaid) } else { Ok((Act::NeutralBegun, ids)) }
}

/// Leaves a phrase of the review out on purpose, or takes that back.
pub(super) fn toggle_left_out(
    case: &mut Case,
    quote: &Quote,
) -> Result<(Act, Vec<EntryId>), Refusal> {
    let quote = Quote { words: said(&quote.words)?, nth: quote.nth };
    let words = quote.words.clone();
    if let Some(place) = case.left_out.iter().position(|of| *of == quote) {
        case.left_out.remove(place);
        return Ok((Act::NotLeftOut(words), Vec::new()));
    }
    case.left_out.push(quote);
    Ok((Act::LeftOut(words), Vec::new()))
}
