//! Answers lines of JSON with lines of JSON, in their order and in constant memory.
//!
//! What is wrong with a line is its answer, and the others are still answered. Nobody waits for an
//! answer that is ready: all of them go out before razbor waits for more input.

use std::io::{self, BufRead as _, BufReader, Read};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::text::Text;

use super::out::{Out, Stop};
use super::source::{Source, refused};
use super::{FINDINGS, FINE, json};

/// How many bytes a line may have, its end aside.
const LONGEST: usize = 16 << 20;
/// How many bytes are read at once; the room for a line that was far longer is given back.
const AT_ONCE: usize = 64 << 10;

/// The fields that the commands ask for.
#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    text: Option<&'a RawValue>,
    #[serde(borrow, default)]
    neutral: Option<&'a RawValue>,
    #[serde(borrow, default)]
    step: Option<&'a RawValue>,
    #[serde(borrow, default)]
    raw: Option<&'a RawValue>,
}

impl<'a> Fields<'a> {
    /// The value of a field as it came.
    fn get(&self, field: &str) -> Option<&'a RawValue> {
        match field {
            "neutral" => self.neutral,
            "step" => self.step,
            "raw" => self.raw,
            _ => self.text,
        }
    }
}

/// The answer to a line that was understood.
#[derive(Serialize)]
struct Answered<'a, A> {
    /// Whose answer it is, as it came.
    id: Option<&'a RawValue>,
    #[serde(flatten)]
    answer: A,
}

/// The answer to a line that was not.
#[derive(Serialize)]
struct Refused {
    /// Why, in the language of the interface.
    error: String,
    /// Which line it is, from 1.
    line: u64,
}

/// What is wrong with a line.
pub(super) enum Fault {
    Empty,
    TooLong,
    /// From this byte on, counted from 1.
    NotUtf8(usize),
    NotAnObject,
    NotJson(serde_json::Error),
    Missing(&'static str),
    NotText(&'static str),
    /// The value of a field is none of these.
    NoneOf(&'static str, String),
}

/// Answers every line, each an object with these fields of text, and says how it went.
pub(super) fn answer<const N: usize, A: Serialize>(
    text: &Text,
    out: &mut Out,
    source: Source,
    fields: [&'static str; N],
    mut reply: impl FnMut([String; N]) -> A,
) -> Result<u8, Stop> {
    answer_or_refuse(text, out, source, fields, [], |texts, []| Ok(reply(texts)))
}

/// The same, where a line may have more fields of text than it must, and may be refused.
pub(super) fn answer_or_refuse<const N: usize, const M: usize, A: Serialize>(
    text: &Text,
    out: &mut Out,
    mut source: Source,
    fields: [&'static str; N],
    more: [&'static str; M],
    mut reply: impl FnMut([String; N], [Option<String>; M]) -> Result<A, Fault>,
) -> Result<u8, Stop> {
    let name = source.name.clone();
    let failed = |error: io::Error| refused(text, &name, &error);
    let mut input = BufReader::with_capacity(AT_ONCE, &mut source);
    let mut line = Vec::new();
    let mut code = FINE;
    for number in 1_u64.. {
        if !input.buffer().contains(&b'\n') {
            out.flush()?;
        }
        if line.capacity() > AT_ONCE * 16 {
            line = Vec::new();
        }
        line.clear();
        let limit = LONGEST as u64 + 1;
        if input.by_ref().take(limit).read_until(b'\n', &mut line).map_err(failed)? == 0 {
            break;
        }
        let whole = line.pop_if(|last| *last == b'\n').is_some();
        let fault = if !whole && line.len() > LONGEST {
            input.skip_until(b'\n').map_err(failed)?;
            Some(Fault::TooLong)
        } else {
            let line = line.strip_prefix(b"\xef\xbb\xbf").filter(|_| number == 1).unwrap_or(&line);
            let understood = understood(line, fields, more);
            match understood.and_then(|(id, texts, more)| Ok((id, reply(texts, more)?))) {
                Ok((id, answer)) => {
                    out.line(&json::one_line(&Answered { id, answer }))?;
                    None
                }
                Err(fault) => Some(fault),
            }
        };
        if let Some(fault) = fault {
            code = FINDINGS;
            let error = fault.words(text);
            out.line(&json::one_line(&Refused { error, line: number }))?;
        }
    }
    Ok(code)
}

/// What a line says: its id, the texts it must have, those it may have.
type Understood<'a, const N: usize, const M: usize> =
    (Option<&'a RawValue>, [String; N], [Option<String>; M]);

/// The id and the texts of a line.
fn understood<'a, const N: usize, const M: usize>(
    line: &'a [u8],
    fields: [&'static str; N],
    more: [&'static str; M],
) -> Result<Understood<'a, N, M>, Fault> {
    let line =
        std::str::from_utf8(line).map_err(|error| Fault::NotUtf8(error.valid_up_to() + 1))?;
    match line.trim_start().chars().next() {
        None => return Err(Fault::Empty),
        Some('{') => {}
        // A list would be taken for the fields in their order; whatever is no JSON is told as such.
        Some(_) => {
            serde_json::from_str::<serde::de::IgnoredAny>(line).map_err(Fault::NotJson)?;
            return Err(Fault::NotAnObject);
        }
    }
    let found: Fields = serde_json::from_str(line).map_err(Fault::NotJson)?;
    let mut texts = [const { String::new() }; N];
    for (text, field) in texts.iter_mut().zip(fields) {
        *text = words(field, found.get(field).ok_or(Fault::Missing(field))?)?;
    }
    let mut others = [const { None }; M];
    for (text, field) in others.iter_mut().zip(more) {
        *text = found.get(field).map(|value| words(field, value)).transpose()?;
    }
    Ok((found.id, texts, others))
}

/// The text that is the value of a field.
fn words(field: &'static str, value: &RawValue) -> Result<String, Fault> {
    serde_json::from_str(value.get()).map_err(|error| match value.get() {
        quoted if quoted.starts_with('"') => Fault::NotJson(error),
        _ => Fault::NotText(field),
    })
}

impl Fault {
    fn words(&self, text: &Text) -> String {
        match self {
            Self::Empty => text.get("line-empty"),
            Self::TooLong => {
                text.with("line-too-long", &[("limit", (LONGEST >> 20).to_string().into())])
            }
            Self::NotUtf8(byte) => text.with("line-not-utf8", &[("byte", byte.to_string().into())]),
            Self::NotAnObject => text.get("line-not-an-object"),
            Self::NotJson(error) => {
                let words = error.to_string();
                // The place within the one line is told in our words.
                let words = words.split(" at line ").next().unwrap_or(&words).to_owned();
                let column = error.column().to_string();
                text.with("line-not-json", &[("column", column.into()), ("words", words.into())])
            }
            Self::Missing(field) => text.with("line-missing", &[("field", (*field).into())]),
            Self::NoneOf(field, expected) => {
                let values = [("field", (*field).into()), ("expected", expected.as_str().into())];
                text.with("line-none-of", &values)
            }
            Self::NotText(field) => text.with("line-not-text", &[("field", (*field).into())]),
        }
    }
}
