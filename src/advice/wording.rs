//! The wording of a complaint: first person, exclamations, demands, insults.

use std::ops::Range;

use super::line::Line;
use super::{Flag, Proposal, Remark, Sign, Topic, reword};
use crate::lens::{Lens, Mark, Rule};
use crate::method::Step;

/// Lists of the lens whose words are too loud for a line, whatever it tells.
const LOUD: [&str; 3] = ["swearing", "disgust", "interjection"];

/// The remarks on a line's wording. A feeling of the client, told calmly, is none.
pub fn remarks(line: &Line, lens: &Lens, step: Step) -> Vec<Remark> {
    let mut remarks: Vec<Remark> = Vec::new();
    let mut add = |sign: Sign, range: Range<usize>| {
        let apart =
            |other: &Remark| other.range.end <= range.start || range.end <= other.range.start;
        if !line.is_quoted(range.start) && remarks.iter().all(apart) {
            remarks.push(Remark::new(Flag::EmotionWording, sign, range));
        }
    };
    for seen in line.signs(Topic::Wording) {
        let own = match seen.sign {
            // "We" in a cause or a solution is the firm.
            Sign::FirstPerson => step == Step::Problems,
            Sign::Asked | Sign::Demand => step != Step::Solutions,
            Sign::Insult | Sign::Loud | Sign::Irony => true,
            _ => false,
        };
        if own {
            add(seen.sign, line.bytes(&seen.words));
        }
    }
    for sentence in lens.read(line.text).sentences {
        for mark in &sentence.marks {
            if let Some(sign) =
                loud(mark).filter(|&sign| sign != Sign::Asked || step == Step::Problems)
            {
                add(sign, mark.range.clone());
            }
        }
    }
    for (at, sign) in line.text.match_indices('!') {
        add(Sign::Exclaimed, at..at + sign.len());
    }
    for remark in &mut remarks {
        let calm = match remark.sign {
            Sign::FirstPerson => reword::of_client(line),
            Sign::Exclaimed | Sign::Insult | Sign::Loud => reword::without(line, &remark.range),
            _ => None,
        };
        remark.proposals.extend(calm.map(Proposal::Reworded));
    }
    remarks
}

/// What a mark of the lens is here.
fn loud(mark: &Mark) -> Option<Sign> {
    match &mark.rule {
        Rule::Exclamations | Rule::Stretched | Rule::Smiley => Some(Sign::Exclaimed),
        Rule::Masked => Some(Sign::Insult),
        Rule::Rhetorical => Some(Sign::Asked),
        Rule::List(name) if LOUD.contains(&&**name) => Some(Sign::Loud),
        _ => None,
    }
}
