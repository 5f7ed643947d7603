//! People's words in quotes: the quotes that are in them already become the inner ones.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};

use super::Language;

/// What a message calls it by: `{ QUOTE($title) }`.
const NAME: &str = "QUOTE";

/// The quotes of a language: outer ones, inner ones.
const fn quotes(language: Language) -> [[char; 2]; 2] {
    match language {
        Language::Russian => [['«', '»'], ['„', '“']],
        Language::English => [['“', '”'], ['‘', '’']],
    }
}

/// Teaches messages to quote.
pub(super) fn teach(bundle: &mut FluentBundle<FluentResource>, language: Language, ascii: bool) {
    let quote = move |words: &str| {
        if ascii { format!("\"{words}\"") } else { quoted(language, words) }
    };
    let taught = bundle.add_function(NAME, move |values, _| match values {
        [FluentValue::String(words)] => FluentValue::String(quote(words).into()),
        _ => FluentValue::Error,
    });
    taught.expect("no other function is taught");
}

fn quoted(language: Language, words: &str) -> String {
    let [outer, inner] = quotes(language);
    let turned = |c| outer.iter().position(|of| *of == c).map_or(c, |side| inner[side]);
    let words: String = words.chars().map(turned).collect();
    format!("{}{words}{}", outer[0], outer[1])
}
