//! What the two READMEs say of keys and commands is what the program has.

use std::fmt::Write;
use std::path::Path;

use razbor::app::command::TABLE;
use razbor::app::hints::key_name;
use razbor::app::keymap::Keymap;
use razbor::app::physical::Script;
use razbor::app::scope::{Place, Scope};
use razbor::text::{Language, Text};

const BEGIN: &str = "<!-- keys: begin -->\n";
const END: &str = "<!-- keys: end -->";

/// The places of the tables, with the scopes whose commands each of them lists.
const PLACES: [(&str, Place, &[Scope]); 11] = [
    ("keys-everywhere", Place::List, &[Scope::Any, Scope::Always]),
    ("keys-home", Place::Home, &[Scope::Home]),
    ("keys-case", Place::List, &[Scope::Case]),
    ("keys-list", Place::List, &[Scope::List]),
    ("keys-page", Place::Page, &[Scope::Page]),
    ("keys-grab", Place::Grab, &[Scope::Grab]),
    ("keys-line", Place::Line, &[Scope::Line]),
    ("keys-prose", Place::Prose, &[Scope::Prose]),
    ("keys-text", Place::Prose, &[Scope::Text]),
    ("keys-form", Place::Form, &[Scope::Form]),
    ("keys-picker", Place::Picker, &[Scope::Picker]),
];

fn tables(language: Language) -> String {
    let text = Text::new(language);
    let keymap = Keymap::default();
    let script = match language {
        Language::Russian => Script::Cyrillic,
        Language::English => Script::Latin,
    };
    let mut out =
        format!("| | {} | {} |\n|---|---|---|\n", text.get("keys-keys"), text.get("keys-action"));
    for (title, place, scopes) in PLACES {
        let mut first = true;
        for row in TABLE.iter().filter(|row| row.keys.iter().any(|(of, _)| scopes.contains(of))) {
            let keys: Vec<String> = keymap
                .keys(place, row.command)
                .into_iter()
                .map(|key| format!("`{}`", key_name(&text, key, script)))
                .collect();
            if keys.is_empty() {
                continue;
            }
            let place = if first { format!("**{}**", text.get(title)) } else { String::new() };
            let action = text.get(&format!("cmd-{}", row.id));
            let _ = writeln!(out, "| {place} | {} | {action} |", keys.join(" "));
            first = false;
        }
    }
    out
}

/// `UPDATE_README=1 cargo test --test it readme` writes the tables anew.
#[test]
fn the_key_tables_are_those_of_the_program() {
    for (name, language) in [("README.md", Language::English), ("README.ru.md", Language::Russian)]
    {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let readme = std::fs::read_to_string(&path).unwrap();
        let (head, rest) = readme.split_once(BEGIN).expect("a key table begins");
        let (old, tail) = rest.split_once(END).expect("a key table ends");
        let new = tables(language);
        if std::env::var_os("UPDATE_README").is_some() {
            std::fs::write(&path, format!("{head}{BEGIN}{new}{END}{tail}")).unwrap();
        } else {
            assert_eq!(old, new, "{name}: run UPDATE_README=1 cargo test --test it readme");
        }
    }
}

#[test]
fn ci_runs_the_test_command_of_the_readme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ci = std::fs::read_to_string(root.join(".ci/run")).unwrap();
    for name in ["README.md", "README.ru.md"] {
        let readme = std::fs::read_to_string(root.join(name)).unwrap();
        assert!(
            readme.contains("```sh\ncargo test --locked\n```"),
            "{name} gives the test command"
        );
        assert!(
            readme.contains("```sh\ncargo run --release --locked\n```"),
            "{name} gives the first command"
        );
    }
    assert!(ci.lines().any(|line| line.trim_end().ends_with("cargo test --locked")), "{ci}");
}

#[test]
fn what_the_readmes_point_at_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["README.md", "README.ru.md"] {
        let readme = std::fs::read_to_string(root.join(name)).unwrap();
        let links = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let local: Vec<&str> = links.filter(|link| !link.starts_with("http")).collect();
        assert!(local.len() >= 2, "{name} has a picture and the other language");
        for link in local {
            assert!(root.join(link).exists(), "{name}: {link}");
        }
    }
}
