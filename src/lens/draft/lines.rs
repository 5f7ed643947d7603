//! Putting what stays of a sentence together so that it reads.

use super::super::lexicon::Class;
use super::super::token::{Case, What};
use super::super::{Kind, Rule};
use super::Drop;
use super::words::{Fate, Work};

/// A word or a sign of the line.
struct Piece {
    text: String,
    /// Its token.
    at: usize,
    spaced: bool,
    sign: Option<char>,
    quoted: bool,
}

/// The line of a sentence and what it leaves out; `None` where nothing is left. `after_gap` where
/// the sentence before has gone.
pub fn line(work: &Work, after_gap: bool) -> Option<(String, Vec<Drop>)> {
    let mut pieces = pieces(work);
    let ended = end(work, &pieces);
    while pieces.last().is_some_and(|piece| !piece.quoted && closes_nothing(piece)) {
        pieces.pop();
    }
    mend(&mut pieces);
    let gone = |at: usize| (0..at).any(|at| !work.stays(at));
    lead(work, &mut pieces, after_gap, &gone);
    let words = pieces.iter().any(|piece| piece.sign.is_none());
    if !words {
        return None;
    }
    articles(work, &mut pieces);
    let listed = pieces.len() > 2
        && pieces[0].text.starts_with(|c: char| c.is_ascii_digit())
        && pieces[1].sign.is_some_and(|sign| matches!(sign, '.' | ')'))
        && pieces[2].spaced;
    let first = if listed { 2 } else { 0 };
    if pieces[first].sign.is_none() {
        pieces[first].text = capital(&pieces[first].text);
    }
    let mut text = String::new();
    for piece in &pieces {
        if piece.spaced && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&piece.text);
    }
    let inside = text.trim_end_matches(['"', '\u{bb}', '\u{201d}', '\u{201c}']);
    let quote_ends = inside.len() < text.len() && inside.ends_with(['.', '!', '?', '\u{2026}']);
    if !quote_ends && !text.ends_with(ended) {
        text.push(ended);
    }
    Some((text, dropped(work)))
}

/// The tokens that stay, spaced as they were or as a gap wants.
fn pieces(work: &Work) -> Vec<Piece> {
    let all = work.analysed.tokens.all();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut gap = false;
    let mut at = 0;
    while at < all.len() {
        let token = &all[at];
        if !work.stays(at) {
            gap = true;
            at += 1;
            continue;
        }
        let sign = match token.what {
            What::Sign(sign) => Some(sign),
            _ => None,
        };
        let text = match &work.fates[at] {
            Fate::Put(word, _) if is_capital(work, at) => capital(word),
            Fate::Put(word, _) => word.clone(),
            _ => {
                let written = &work.text[token.range.clone()];
                // What stands in the code of a page stands as its sign.
                let coded = sign.filter(|_| written.len() > 1 && written.starts_with('&'));
                coded.map_or_else(|| written.to_owned(), String::from)
            }
        };
        let closing = sign.is_some_and(|sign| {
            matches!(sign, ',' | '.' | ';' | ':' | '!' | '?' | ')' | '\u{bb}' | '\u{2026}')
        });
        pieces.push(Piece {
            text,
            at,
            spaced: token.spaced || gap && !closing,
            sign,
            quoted: work.quoted[at],
        });
        gap = false;
        at += 1;
    }
    pieces
}

/// Whether a replaced word began with a capital and was not shouted.
fn is_capital(work: &Work, at: usize) -> bool {
    let token = &work.analysed.tokens.all()[at];
    token.case == Case::Capital && token.count > 1
}

/// The sign that ends the line.
fn end(work: &Work, pieces: &[Piece]) -> char {
    let all = work.analysed.tokens.all();
    let last = all.iter().rev().take_while(|token| matches!(token.what, What::Sign(_)));
    let asked = last.clone().any(|token| token.what == What::Sign('?'));
    let stays = pieces.last().is_some_and(|piece| piece.at + 1 >= all.len());
    let colon = all.last().is_some_and(|token| token.what == What::Sign(':')) && stays;
    match (asked, colon) {
        (true, _) => '?',
        (_, true) => ':',
        _ => '.',
    }
}

/// Whether a sign at the end belongs to nothing.
fn closes_nothing(piece: &Piece) -> bool {
    piece.sign.is_some_and(|sign| {
        !matches!(
            sign,
            ')' | '"'
                | '\u{bb}'
                | '\u{201d}'
                | '\u{201c}'
                | '%'
                | '\u{20bd}'
                | '\u{20ac}'
                | '$'
                | '\u{a3}'
                | '\u{b0}'
                | '+'
                | '*'
                | '#'
                | '>'
                | ']'
        )
    })
}

/// Takes away signs that have lost what they stood for.
fn mend(pieces: &mut Vec<Piece>) {
    let weak = |sign: char| matches!(sign, ',' | ';' | '\u{2013}' | '\u{2014}' | '-');
    let mut at = 0;
    while at < pieces.len() {
        let (Some(sign), false) = (pieces[at].sign, pieces[at].quoted) else {
            at += 1;
            continue;
        };
        let next = pieces.get(at + 1).and_then(|piece| piece.sign);
        let open = next.is_some_and(|next| {
            matches!(
                next,
                '\u{ab}'
                    | '"'
                    | '\u{201e}'
                    | '\u{201c}'
                    | '('
                    | '+'
                    | '\u{2116}'
                    | '$'
                    | '\u{a3}'
                    | '\u{20ac}'
                    | '#'
                    | '*'
                    | '-'
                    | '\u{2013}'
                    | '\u{2014}'
                    | '<'
            )
        });
        let leading =
            at == 0 && (weak(sign) || matches!(sign, '.' | '!' | '?' | ':' | ')' | '\u{2026}'));
        let doubled = weak(sign)
            && next.is_some()
            && !open
            && pieces[at].spaced <= pieces[at + 1].spaced.max(true);
        let empty = sign == '(' && next == Some(')');
        if leading || doubled {
            pieces.remove(at);
            at = at.saturating_sub(1);
        } else if empty {
            pieces.drain(at..at + 2);
            at = at.saturating_sub(1);
        } else {
            // What was cried out within the sentence is said.
            if matches!(sign, '!') || sign == '?' && pieces[at].text.len() > 1 {
                let goes_on = pieces
                    .get(at + 1)
                    .is_some_and(|next| next.text.starts_with(char::is_lowercase));
                pieces[at].text = if goes_on { "," } else { "." }.into();
                while pieces
                    .get(at + 1)
                    .and_then(|next| next.sign)
                    .is_some_and(|sign| matches!(sign, '!' | '?'))
                {
                    pieces.remove(at + 1);
                }
            }
            at += 1;
        }
    }
}

/// Takes away the conjunction that joined the line to what has gone.
fn lead(work: &Work, pieces: &mut Vec<Piece>, after_gap: bool, gone: &dyn Fn(usize) -> bool) {
    let mut steps = 0;
    while steps < 3 && pieces.len() > 2 && !pieces[0].quoted && pieces[0].sign.is_none() {
        let at = pieces[0].at;
        let joins = work.has(at, Class::Leading);
        let that = work.has(at, Class::Content)
            && gone(at)
            && matches!(work.norm(at), "that" | "\u{447}\u{442}\u{43e}");
        let after_comma = pieces[1].sign.is_some_and(|sign| sign == ',');
        if !(gone(at) && (joins || that)
            || at == 0 && after_gap && joins && !after_comma && pieces.len() > 3)
        {
            break;
        }
        pieces.remove(0);
        while pieces.first().is_some_and(|piece| piece.sign.is_some_and(|sign| sign == ',')) {
            pieces.remove(0);
        }
        steps += 1;
    }
}

/// "A" and "an" follow the word after them.
fn articles(work: &Work, pieces: &mut [Piece]) {
    for i in 0..pieces.len().saturating_sub(1) {
        let at = pieces[i].at;
        if !work.has(at, Class::Article) || pieces[i].quoted || pieces[i + 1].at == at + 1 {
            continue;
        }
        let next = pieces[i + 1].text.to_lowercase();
        let vowel = next.starts_with(['a', 'e', 'i', 'o', 'u'])
            || next.starts_with("hour")
            || next.starts_with("honest");
        let wrong = next.starts_with("uni") || next.starts_with("use") || next.starts_with("one");
        let article = if vowel && !wrong { "an" } else { "a" };
        pieces[i].text = article.into();
    }
}

/// The word with a capital.
fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What the line leaves out, one after the other of one mark made one.
fn dropped(work: &Work) -> Vec<Drop> {
    let all = work.analysed.tokens.all();
    let mut dropped: Vec<Drop> = Vec::new();
    let mut last = None;
    for (at, fate) in work.fates.iter().enumerate() {
        let (mark, put) = match fate {
            Fate::Stay => {
                last = None;
                continue;
            }
            Fate::Go(mark) => (*mark, None),
            Fate::Put(_, None) if work.norm(at) == "i" => continue,
            Fate::Put(word, mark) => (*mark, Some(word.clone())),
        };
        let range = all[at].range.clone();
        if let Some(before) = dropped
            .last_mut()
            .filter(|before| put.is_none() && before.put.is_none() && last == Some(mark))
        {
            before.range.end = range.end;
            continue;
        }
        last = put.is_none().then_some(mark);
        let (kind, rule) = mark.map_or((Kind::Evaluation, Rule::Loaded), |mark| {
            let mark = &work.marks[mark];
            (mark.kind, mark.rule.clone())
        });
        dropped.push(Drop { range, kind, rule, put });
    }
    dropped
}
