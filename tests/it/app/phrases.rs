//! Words of the interface in scripts: `{cmd-help}`, `{toast-undone | act={act-deleted | labels={П2}}}`.
//!
//! Scripts name messages and labels instead of their wording, so that one script serves both languages.

use razbor::app::practice::Expert;
use razbor::method::{Label, List};
use razbor::text::{Text, Value};

use crate::method::words::{Answer, unescape};

/// The letters by which scripts call the lists.
const LETTERS: [(char, List); 5] = [
    ('В', List::Questions),
    ('Ф', List::Facts),
    ('П', List::Problems),
    ('К', List::Causes),
    ('Р', List::Solutions),
];

/// The quoted phrases of a line, expanded; a bare word is a phrase too.
pub fn phrases(line: &str, text: &Text) -> Answer<Vec<String>> {
    let parts: Vec<&str> = line.split('"').collect();
    if parts.len() == 1 {
        return Ok(vec![phrase(line, text)?]);
    }
    if parts.len().is_multiple_of(2)
        || parts.iter().step_by(2).any(|between| !between.trim().is_empty())
    {
        return Err("phrases stand in quotes with nothing but blanks between".into());
    }
    parts.iter().skip(1).step_by(2).map(|part| phrase(part, text)).collect()
}

/// A phrase with its escapes and messages put in, the innermost first.
pub fn phrase(source: &str, text: &Text) -> Answer<String> {
    let mut words = unescape(source)?;
    while let Some((head, tail)) = words.split_once('}') {
        let Some((before, name)) = head.rsplit_once('{') else { break };
        words = format!("{before}{}{tail}", message(name, text)?);
    }
    Ok(words)
}

fn message(inside: &str, text: &Text) -> Answer<String> {
    let mut parts = inside.split('|').map(str::trim);
    let id = parts.next().unwrap_or_default();
    if let Some(label) = label(id) {
        return Ok(text.label(label));
    }
    if let Some(words) = id.strip_prefix("expert ").and_then(|of| expert(of, text)) {
        return Ok(words);
    }
    if !text.has(id) {
        return Err(format!("there is no message {id}"));
    }
    let mut values: Vec<(&str, Value)> = Vec::new();
    for part in parts {
        let (name, value) = part.split_once('=').ok_or("{message | name=value}")?;
        let number = value.parse::<usize>();
        values.push((name, number.map_or_else(|_| value.to_owned().into(), Value::from)));
    }
    Ok(text.with(id, &values))
}

/// What the expert of an exercise says: `1 К2`, the title, or why the review was selected.
fn expert(of: &str, text: &Text) -> Option<String> {
    let (number, what) = of.split_once(' ')?;
    let exercise = text.exercises().into_iter().find(|of| of.number.to_string() == number)?;
    let case = Expert::of(exercise.id)?.case;
    match what {
        "title" => Some(case.title),
        "selected" => Some(case.review.selected),
        label => {
            let Label { list, number } = self::label(label)?;
            case.text_of(case.id_at(list, number.checked_sub(1)?)?).map(str::to_owned)
        }
    }
}

fn label(name: &str) -> Option<Label> {
    let letter = name.chars().next()?;
    let (_, list) = LETTERS.into_iter().find(|(of, _)| *of == letter)?;
    let number = name[letter.len_utf8()..].parse().ok()?;
    Some(Label { list, number })
}

#[test]
fn phrases_are_put_together_from_messages_labels_and_escapes() {
    let text = Text::new(razbor::text::Language::Russian);
    let expanded = phrase("{П2}: {toast-undone | act={act-merged | labels={П1} {К3}}}", &text);
    let act = text.with("act-merged", &[("labels", "П1 К3".into())]);
    let told = text.with("toast-undone", &[("act", act.into())]);
    assert_eq!(expanded.unwrap(), format!("П2: {told}"));
    assert_eq!(phrases("\"а\\nб\" \"в\"", &text).unwrap(), ["а\nб", "в"]);
    assert!(phrase("{no-such-message}", &text).is_err());
}
