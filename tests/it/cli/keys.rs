//! `razbor keys`: the key table as text, as JSON and as Markdown.

use super::Machine;

#[test]
fn people_see_both_letters_of_a_key_in_russian() {
    let machine = Machine::new();
    let russian = machine.russian(&["keys"]);
    let table = russian.gives(0);
    assert!(table.contains("\n\nСписок случаев\n"), "{table}");
    assert!(table.lines().any(|line| line.starts_with("  u (г)  Ctrl+Z ")), "{table}");
    let english = machine.run(&["keys"]);
    let table = english.gives(0);
    assert!(table.lines().any(|line| line.starts_with("  u  Ctrl+Z ")), "{table}");
    assert!(!table.contains(|c: char| ('а'..='я').contains(&c)), "{table}");
    // What the keys do stands in one column.
    let column = |action: &str| {
        let line = table.lines().find(|line| line.ends_with(action)).unwrap();
        line.chars().count() - action.chars().count()
    };
    assert_eq!(column("  undo"), column("  leave"));
}

#[test]
fn json_names_commands_and_keys_as_the_settings_do() {
    let rows = Machine::new().run(&["keys", "--json"]).json(0);
    let rows = rows.as_array().unwrap();
    let undo = rows.iter().find(|row| row["where"] == "everywhere" && row["command"] == "undo");
    let undo = undo.expect("undo works everywhere");
    assert_eq!(undo["keys"], serde_json::json!(["u", "Ctrl+Z"]));
    assert_eq!(undo["does"], "undo");
    for row in rows {
        let names: Vec<&str> = row.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["command", "does", "keys", "where"], "the shape stays");
        for key in row["keys"].as_array().unwrap() {
            let key = key.as_str().unwrap();
            assert!(razbor::app::key::Key::parse(key).is_some(), "{key}");
        }
    }
}

#[test]
fn markdown_is_the_table_of_the_readme() {
    let machine = Machine::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, table) in [
        ("README.md", machine.run(&["keys", "--markdown"])),
        ("README.ru.md", machine.russian(&["keys", "--markdown"])),
    ] {
        let readme = std::fs::read_to_string(root.join(name)).unwrap();
        assert!(readme.contains(table.gives(0)), "{name} has the table");
    }
    machine.run(&["keys", "--json", "--markdown"]).fails(2, "do not go together");
}
