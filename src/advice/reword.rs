//! Lines turned to the client's side or made calm, where that is surely right.

use std::ops::Range;

use super::line::Line;
use super::{Sign, Topic};

/// The line with the client in front, where it has no subject: "was not told" becomes "the client
/// was not told".
pub fn with_client(line: &Line) -> Option<String> {
    let patterns = line.patterns();
    let first = &line.words.first()?.norm;
    let denied = usize::from(patterns.denials.contains(first));
    let verb = &line.words.get(denied)?.norm;
    let (client, _) = patterns.client.iter().find(|(_, verbs)| verbs.contains(verb))?;
    Some(led(client, &line.text[line.whole()]))
}

/// The line with the client in the place of the author, where the author stands in front alone.
pub fn of_client(line: &Line) -> Option<String> {
    let patterns = line.patterns();
    let signs = line.signs(Topic::Wording);
    let mut authors = signs.iter().filter(|seen| seen.sign == Sign::FirstPerson);
    let (author, None) = (authors.next()?, authors.next()) else { return None };
    if author.words.start != 0 {
        return None;
    }
    let said = line.words[author.words.clone()].iter().map(|word| word.norm.as_str());
    let said = said.collect::<Vec<_>>().join(" ");
    let (_, man, woman) = patterns.author.iter().find(|(norm, _, _)| *norm == said)?;
    let rest = &line.words[author.words.end..];
    let verb = rest.iter().find(|word| !patterns.denials.contains(&word.norm))?;
    let by_woman = patterns.woman.iter().any(|ending| verb.norm.ends_with(ending.as_str()));
    let rest = &line.text[line.bytes(&author.words).end..line.whole().end];
    Some(format!("{}{rest}", if by_woman { woman } else { man }))
}

/// The line without a stretch that is not needed: a sign, or a word that only qualifies another.
pub fn without(line: &Line, range: &Range<usize>) -> Option<String> {
    let sign = line.text[range.clone()].chars().all(|c| !c.is_alphanumeric());
    let qualifies = || {
        let words = line.words.iter().filter(|word| range.contains(&word.range.start));
        let small = |word: &crate::lens::Word| word.is(crate::lens::lexicon::Class::Adjective);
        let next = line.words.iter().find(|word| word.range.start >= range.end);
        words.clone().count() == 1
            && words.clone().all(small)
            && next.is_some_and(|next| line.text[range.end..next.range.start].trim().is_empty())
    };
    if !sign && !qualifies() {
        return None;
    }
    let whole = line.whole();
    let (before, after) = (&line.text[whole.start..range.start], &line.text[range.end..whole.end]);
    let (before, after) = if sign {
        (before.trim_end_matches(['!', '?']).trim_end(), after.trim_start_matches(['!', '?']))
    } else if before.is_empty() {
        return Some(capital(after.trim_start()));
    } else {
        (before.trim_end(), after)
    };
    let rest = format!("{before}{after}");
    (!rest.trim().is_empty()).then(|| rest.trim().to_owned())
}

/// A line with words in front of it.
fn led(lead: &str, line: &str) -> String {
    let mut rest = line.chars();
    let first = rest.next();
    let small = first.into_iter().flat_map(char::to_lowercase).collect::<String>();
    format!("{lead} {small}{}", rest.as_str())
}

/// A line with a capital in front.
fn capital(line: &str) -> String {
    let mut rest = line.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase).collect::<String>();
    format!("{first}{}", rest.as_str())
}
