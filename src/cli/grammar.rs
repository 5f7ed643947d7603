//! The grammar of the command line and its help, every word of it from the messages.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};

use crate::text::{Language, Text};

/// The command that makes a case.
pub(super) const NEW: &str = "new";
/// The command that lists the cases.
pub(super) const LIST: &str = "list";
/// The command that shows one.
pub(super) const SHOW: &str = "show";
/// The command that checks every file.
pub(super) const CHECK: &str = "check";
/// The command that reads a review.
pub(super) const LENS: &str = "lens";
/// The command that compares a review with its neutral text.
pub(super) const FACTS: &str = "facts";
/// The command that remarks on problems, causes and solutions.
pub(super) const ADVISE: &str = "advise";
/// The command that opens sample cases.
pub(super) const DEMO: &str = "demo";
/// The command that lists the exercises and opens one.
pub(super) const PRACTICE: &str = "practice";
/// The command that prints the keys.
pub(super) const KEYS: &str = "keys";
/// The command that tells where everything is and what the terminal can do.
pub(super) const DOCTOR: &str = "doctor";
/// The command that prints a script for a shell.
pub(super) const COMPLETIONS: &str = "completions";
/// The command that prints the manual page.
pub(super) const MAN: &str = "man";
/// Asks for help, as an option or as the only word.
pub(super) const HELP: &str = "help";
/// The commands a mistyped word may stand for.
pub(super) const COMMANDS: [&str; 14] = [
    NEW,
    LIST,
    SHOW,
    CHECK,
    LENS,
    FACTS,
    ADVISE,
    DEMO,
    PRACTICE,
    KEYS,
    DOCTOR,
    COMPLETIONS,
    MAN,
    HELP,
];

/// The folder as a word of its own.
pub(super) const FOLDER: &str = "folder";
/// The folder as an option, understood everywhere.
pub(super) const WORKSPACE: &str = "workspace";
/// The text file of `new`.
pub(super) const FILE: &str = "file";
/// The title of `new`.
pub(super) const TITLE: &str = "title";
/// The case of `show`.
pub(super) const CASE: &str = "case";
/// The exercise of `practice`.
pub(super) const NUMBER: &str = "number";
/// Whether JSON is wanted.
pub(super) const JSON: &str = "json";
/// Whether lines of JSON are read and answered.
pub(super) const JSONL: &str = "jsonl";
/// Whether every mark is to say why it is there.
pub(super) const EXPLAIN: &str = "explain";
/// The neutral text of `facts`.
pub(super) const NEUTRAL: &str = "neutral";
/// The step of the lines of `advise`.
pub(super) const STEP: &str = "step";
/// The steps that get remarks.
pub(super) const STEPS: [&str; 3] = ["problem", "cause", "solution"];
/// The review of `advise`.
pub(super) const RAW: &str = "raw";
/// Whether Markdown is wanted.
pub(super) const MARKDOWN: &str = "markdown";
/// What `doctor` looks at more closely.
pub(super) const PART: &str = "part";
/// The shell of `completions`.
pub(super) const SHELL: &str = "shell";
/// The shells there are scripts for.
pub(super) const SHELLS: [&str; 4] = ["bash", "zsh", "fish", "powershell"];

const LANGUAGE: &str = "lang";
const VERSION: &str = "version";

/// The whole command line in the language of `text`.
pub(super) fn command(text: &Text) -> Command {
    without_folder(text).arg(Words(text).folder("cli-arg-folder"))
}

/// The command line without the folder as its first word: where a folder may stand, shells offer no
/// commands.
pub(super) fn without_folder(text: &Text) -> Command {
    let words = Words(text);
    words
        .branch("razbor", "cli-about", "cli-usage", "cli-examples")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_help_heading(text.get("cli-heading-commands"))
        .subcommand_value_name(text.get("cli-value-command"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(
            words
                .value(WORKSPACE, "cli-value-folder", "cli-option-workspace")
                .value_hint(ValueHint::DirPath)
                .short('w')
                .global(true),
        )
        .arg(words.language().global(true))
        .arg(
            words
                .flag(HELP, "cli-option-help")
                .short('h')
                .action(ArgAction::HelpShort)
                .global(true),
        )
        .arg(words.flag(VERSION, "cli-option-version").short('V').action(ArgAction::Version))
        .subcommand(
            words
                .branch(NEW, "cli-new-about", "cli-new-usage", "cli-new-examples")
                .arg(
                    words
                        .word(FILE, "cli-value-file", "cli-arg-file")
                        .value_hint(ValueHint::FilePath),
                )
                .arg(
                    words
                        .value(TITLE, "cli-value-title", "cli-option-title")
                        .short('t')
                        .allow_hyphen_values(true)
                        .value_hint(ValueHint::Other)
                        .value_parser(value_parser!(String)),
                ),
        )
        .subcommand(
            words
                .branch(LIST, "cli-list-about", "cli-list-usage", "cli-list-examples")
                .arg(words.flag(JSON, "cli-option-json")),
        )
        .subcommand(
            words
                .branch(SHOW, "cli-show-about", "cli-show-usage", "cli-show-examples")
                .arg(words.word(CASE, "cli-value-case", "cli-arg-case").required(true))
                .arg(words.flag(JSON, "cli-option-json")),
        )
        .subcommand(
            words
                .branch(CHECK, "cli-check-about", "cli-check-usage", "cli-check-examples")
                .arg(words.folder("cli-arg-check-folder"))
                .arg(words.flag(JSON, "cli-option-json")),
        )
        .subcommands(words.readers())
        .subcommand(words.branch(DEMO, "cli-demo-about", "cli-demo-usage", "cli-demo-examples"))
        .subcommand(words.practice())
        .subcommand(
            words
                .branch(KEYS, "cli-keys-about", "cli-keys-usage", "cli-keys-examples")
                .arg(words.flag(JSON, "cli-option-json"))
                .arg(words.flag(MARKDOWN, "cli-option-markdown").conflicts_with(JSON)),
        )
        .subcommand(
            words
                .branch(DOCTOR, "cli-doctor-about", "cli-doctor-usage", "cli-doctor-examples")
                .arg(words.choice(PART, "cli-value-part", "cli-arg-part", &[KEYS]))
                .arg(words.flag(JSON, "cli-option-json").conflicts_with(PART)),
        )
        .subcommand(
            words
                .branch(
                    COMPLETIONS,
                    "cli-completions-about",
                    "cli-completions-usage",
                    "cli-completions-examples",
                )
                .arg(
                    words.choice(SHELL, "cli-value-shell", "cli-arg-shell", &SHELLS).required(true),
                ),
        )
        .subcommand(words.branch(MAN, "cli-man-about", "cli-man-usage", "cli-man-examples"))
}

/// Makes the parts of the grammar with their words.
struct Words<'a>(&'a Text);

impl Words<'_> {
    fn branch(&self, name: &'static str, about: &str, usage: &str, examples: &str) -> Command {
        let heading = self.0.get("cli-heading-usage");
        Command::new(name)
            .about(self.0.get(about))
            .override_usage(self.0.get(usage))
            .after_help(self.0.get(examples))
            .help_template(format!(
                "{{about}}\n\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}"
            ))
    }

    /// The commands that read texts.
    fn readers(&self) -> [Command; 3] {
        let file = |id, value, help| self.word(id, value, help).value_hint(ValueHint::FilePath);
        [
            self.branch(LENS, "cli-lens-about", "cli-lens-usage", "cli-lens-examples")
                .arg(file(FILE, "cli-value-file", "cli-arg-lens-file"))
                .arg(self.flag(JSONL, "cli-option-jsonl-lens"))
                .arg(self.flag(EXPLAIN, "cli-option-explain").conflicts_with(JSONL)),
            self.branch(FACTS, "cli-facts-about", "cli-facts-usage", "cli-facts-examples")
                .arg(file(FILE, "cli-value-text", "cli-arg-facts-text"))
                .arg(file(NEUTRAL, "cli-value-neutral", "cli-arg-facts-neutral"))
                .arg(self.flag(JSONL, "cli-option-jsonl-facts").conflicts_with(NEUTRAL)),
            self.branch(ADVISE, "cli-advise-about", "cli-advise-usage", "cli-advise-examples")
                .arg(file(FILE, "cli-value-file", "cli-arg-advise-file"))
                .arg(
                    self.choice(STEP, "cli-value-step", "cli-option-step", &STEPS)
                        .long(STEP)
                        .help_heading(self.0.get("cli-heading-options"))
                        .conflicts_with(JSONL),
                )
                .arg(
                    self.value(RAW, "cli-value-review", "cli-option-raw")
                        .value_hint(ValueHint::FilePath)
                        .conflicts_with(JSONL),
                )
                .arg(self.flag(JSONL, "cli-option-jsonl-advise")),
        ]
    }

    /// The command for exercises.
    fn practice(&self) -> Command {
        let number = self
            .word(NUMBER, "cli-value-number", "cli-arg-number")
            .value_parser(value_parser!(String))
            .value_hint(ValueHint::Other);
        self.branch(PRACTICE, "cli-practice-about", "cli-practice-usage", "cli-practice-examples")
            .arg(number)
            .arg(self.flag(JSON, "cli-option-json").conflicts_with(NUMBER))
    }

    /// A word that stands alone: a path.
    fn word(&self, id: &'static str, value: &str, help: &str) -> Arg {
        Arg::new(id)
            .value_name(self.0.get(value))
            .help(self.0.get(help))
            .help_heading(self.0.get("cli-heading-arguments"))
            .value_parser(value_parser!(PathBuf))
    }

    /// A folder of cases as a word of its own.
    fn folder(&self, help: &str) -> Arg {
        self.word(FOLDER, "cli-value-folder", help).value_hint(ValueHint::DirPath)
    }

    /// A word that is one of a few.
    fn choice(
        &self,
        id: &'static str,
        value: &str,
        help: &str,
        among: &'static [&'static str],
    ) -> Arg {
        self.word(id, value, help)
            .value_parser(PossibleValuesParser::new(among))
            .hide_possible_values(true)
    }

    /// An option with a value: a path, unless another parser is set.
    fn value(&self, id: &'static str, value: &str, help: &str) -> Arg {
        self.word(id, value, help).long(id).help_heading(self.0.get("cli-heading-options"))
    }

    /// An option without a value; said twice it is meant once.
    fn flag(&self, id: &'static str, help: &str) -> Arg {
        Arg::new(id)
            .long(id)
            .help(self.0.get(help))
            .help_heading(self.0.get("cli-heading-options"))
            .action(ArgAction::SetTrue)
            .overrides_with(id)
    }

    /// The language, of which the last wish holds.
    fn language(&self) -> Arg {
        self.flag(LANGUAGE, "cli-option-language")
            .action(ArgAction::Set)
            .value_name(Language::ALL.map(Language::tag).join("|"))
            .value_parser(PossibleValuesParser::new(Language::ALL.map(Language::tag)))
            .hide_possible_values(true)
    }
}
