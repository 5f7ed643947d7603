//! `razbor man`: the manual page, written from the grammar of the command line and the key table.

use clap::{Arg, Command};
use roff::{Roff, bold, italic, line_break, roman};

use crate::app::hints::key_name;
use crate::app::keymap::Keymap;
use crate::app::manual::{Part, parts};
use crate::app::physical::Script;
use crate::text::Text;

use super::desk::Desk;
use super::out::{Out, Stop};
use super::{FINE, grammar};

/// What is told of each thing the environment may hold.
const ENVIRONMENT: [(&str, &str); 4] = [
    ("RAZBOR_WORKSPACE", "man-env-workspace"),
    ("RAZBOR_LANG", "man-env-lang"),
    ("RAZBOR_LOG", "man-env-log"),
    ("NO_COLOR", "man-env-no-color"),
];

/// What lies in a workspace and around it.
const FILES: [(&str, &str); 5] = [
    ("cases/*.ron", "man-file-case"),
    ("razbor.ron", "man-file-profile"),
    ("lens.ron", "man-file-lens"),
    (".razbor/", "man-file-private"),
    ("settings.ron", "man-file-settings"),
];

pub(super) fn run(desk: &Desk, out: &mut Out) -> Result<u8, Stop> {
    out.data(&page(&desk.text))?;
    Ok(FINE)
}

fn page(text: &Text) -> String {
    let mut command = grammar::command(text);
    command.build();
    let mut page = Page { roff: Roff::new(), text };
    let source = concat!("razbor ", env!("CARGO_PKG_VERSION"));
    page.roff.control("TH", ["razbor", "1", "", source, ""]);
    page.section("man-name");
    page.roff.text([roman(format!("razbor - {}", text.get("man-tagline")))]);
    page.section("man-synopsis");
    for usage in text.get("cli-usage").split(" | ") {
        page.roff.text([bold(usage), line_break()]);
    }
    page.section("man-description");
    page.paragraph(&text.get("cli-about"));
    page.after_help(&command);
    page.roff.control("SH", [text.get("cli-heading-options").as_str()]);
    page.arguments(&command, true);
    page.roff.control("SH", [text.get("cli-heading-commands").as_str()]);
    for command in command.get_subcommands() {
        page.command(command);
    }
    page.section("man-keys");
    page.paragraph(&text.get("keys-note"));
    for part in parts(&Keymap::default()) {
        page.keys(&part);
    }
    page.section("man-files");
    page.terms(&FILES);
    page.paragraph(&text.get("man-files-where"));
    page.section("man-environment");
    page.terms(&ENVIRONMENT);
    page.roff.render()
}

/// A page that is being written.
struct Page<'a> {
    roff: Roff,
    text: &'a Text,
}

impl Page<'_> {
    fn section(&mut self, id: &str) {
        self.roff.control("SH", [self.text.get(id).as_str()]);
    }

    fn paragraph(&mut self, words: &str) {
        self.roff.control("PP", []);
        self.roff.text([roman(words)]);
    }

    /// A word, and what is told of it.
    fn term(&mut self, word: &str, words: &str) {
        self.roff.control("TP", []);
        self.roff.text([bold(word)]);
        self.roff.text([roman(words)]);
    }

    fn terms(&mut self, terms: &[(&str, &str)]) {
        for (word, id) in terms {
            self.term(word, &self.text.get(id));
        }
    }

    fn command(&mut self, command: &Command) {
        self.roff.control("SS", [format!("razbor {}", command.get_name()).as_str()]);
        if let Some(about) = command.get_about() {
            self.roff.text([roman(format!("{about}."))]);
        }
        let usage = self.text.get(&format!("cli-{}-usage", command.get_name()));
        self.roff.control("PP", []);
        self.roff.text([bold(usage)]);
        self.arguments(command, false);
        self.after_help(command);
    }

    /// What may stand behind a command; what every command takes is told with the first.
    fn arguments(&mut self, command: &Command, global: bool) {
        let own = |arg: &&Arg| !arg.is_hide_set() && (global || !arg.is_global_set());
        for arg in command.get_arguments().filter(own) {
            self.roff.control("TP", []);
            let value = arg.get_value_names().and_then(|names| names.first());
            let takes = arg.get_action().takes_values();
            let value = value.filter(|_| takes).map(ToString::to_string).unwrap_or_default();
            let short = arg.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
            let long = arg.get_long().map(|long| format!("--{long} ")).unwrap_or_default();
            self.roff.text([bold(format!("{short}{long}")), italic(value)]);
            self.roff.text([roman(arg.get_help().map(ToString::to_string).unwrap_or_default())]);
        }
    }

    /// What help says in the end: paragraphs, and examples line by line.
    fn after_help(&mut self, command: &Command) {
        let words = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        for paragraph in words.split("\n\n") {
            self.roff.control("PP", []);
            let examples = paragraph.lines().any(|line| line.starts_with("  "));
            if examples {
                self.roff.control("nf", []);
            }
            self.roff.text([roman(paragraph)]);
            if examples {
                self.roff.control("fi", []);
            }
        }
    }

    fn keys(&mut self, part: &Part) {
        self.roff.control("SS", [self.text.get(part.name).as_str()]);
        for (row, keys) in part.rows.iter().filter(|(_, keys)| !keys.is_empty()) {
            let named = keys.iter().map(|key| key_name(self.text, *key, Script::Latin));
            let keys = named.collect::<Vec<_>>().join("  ");
            self.term(&keys, &self.text.get(&format!("cmd-{}", row.id)));
        }
    }
}
