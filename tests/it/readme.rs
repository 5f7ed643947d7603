//! What the two READMEs say of keys and commands is what the program has.

use std::path::Path;

use razbor::app::keymap::Keymap;
use razbor::app::manual::key_table;
use razbor::app::physical::{Layout, Script};
use razbor::text::{Language, Text};

const BEGIN: &str = "<!-- keys: begin -->\n";
const END: &str = "<!-- keys: end -->";

fn tables(language: Language) -> String {
    let script = match language {
        Language::Russian => Script::Cyrillic(Layout::default()),
        Language::English => Script::Latin,
    };
    key_table(&Text::new(language), &Keymap::default(), script)
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
        let sources = ["src=\"", "srcset=\""].into_iter().flat_map(|begin| {
            readme.split(begin).skip(1).filter_map(|rest| rest.split('"').next())
        });
        let local: Vec<&str> = links.chain(sources).filter(|l| !l.starts_with("http")).collect();
        assert!(local.len() >= 3, "{name} has pictures and the other language");
        for link in local {
            assert!(root.join(link).exists(), "{name}: {link}");
        }
    }
}
