//! Applying edits of the neutral text, and of what it leaves out on purpose.

use super::entries::dedup;
use super::{Done, room_for, said};
use crate::method::{Act, Case, Fact, List, Quote, Refusal, Source, align, one_line};

/// Puts lines in place of the neutral text; what stays recognisable keeps number and links.
pub(super) fn write(case: &mut Case, lines: &[String]) -> Done {
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

/// Begins a neutral text in which there is nothing yet but what the client answered, which stays
/// below.
pub(super) fn begin(case: &mut Case, lines: &[String]) -> Done {
    if case.facts.iter().any(|fact| fact.from != Source::Client) {
        return Err(Refusal::NeutralBegun);
    }
    if lines.iter().all(|line| one_line(line).is_empty()) {
        return Err(Refusal::NothingSaid);
    }
    let answers = case.facts.iter().map(|fact| fact.text.clone());
    let lines: Vec<String> = lines.iter().cloned().chain(answers).collect();
    let (_, ids) = write(case, &lines)?;
    Ok((Act::NeutralBegun, ids))
}

/// Leaves a phrase of the review out on purpose, or takes that back.
pub(super) fn toggle_left_out(case: &mut Case, quote: &Quote) -> Done {
    let quote = Quote { words: said(&quote.words)?, nth: quote.nth };
    let words = quote.words.clone();
    if let Some(place) = case.left_out.iter().position(|of| *of == quote) {
        case.left_out.remove(place);
        return Ok((Act::NotLeftOut(words), Vec::new()));
    }
    case.left_out.push(quote);
    Ok((Act::LeftOut(words), Vec::new()))
}
