//! `razbor.ron`: read laxly, changed only where razbor has something to say, never lost.

use std::fs;
use std::path::Path;

use razbor::method::{ClientGroup, Lines};
use razbor::store::{GroupWritten, Profile, ProfileError, ProfileWarning};

use super::{at, open};

fn lines(lines: &[&str]) -> Lines {
    Lines(lines.iter().map(|line| (*line).to_owned()).collect())
}

fn group(name: &str, works: &[&str]) -> ClientGroup {
    ClientGroup { name: name.into(), works: lines(works), ..ClientGroup::default() }
}

fn write(
    folder: &Path,
    before: Option<&ClientGroup>,
    after: Option<&ClientGroup>,
) -> Result<GroupWritten, ProfileError> {
    open(folder).write_group(before, after, &at(0))
}

/// Writes one group where a file says `before`; answers with what it says then.
fn written(before: &str, old: Option<&ClientGroup>, new: Option<&ClientGroup>) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("razbor.ron");
    fs::write(&path, before).unwrap();
    let told = write(dir.path(), old, new).unwrap();
    let (read, _) = open(dir.path()).read_profile();
    assert_eq!(told.profile, read, "{before}");
    fs::read_to_string(&path).unwrap()
}

#[test]
fn all_of_it_may_be_written_by_hand() {
    let dir = tempfile::tempdir().unwrap();
    let text = r#"// Наша пекарня.
Workspace(
  name: "Пекарня",
  departments: ["Зал", " Кухня ", ""],
  touchpoints: ["Заказ", "Доставка"],
  areas: ["люди", "печь"],
  groups: [
    Group(name: "Торопыга", portrait: "Смотрит на часы.\nГоворит коротко.", works: ["Сразу срок"]),
    Group(name: "торопыга"),
    (portrait: ["Безымянные"]),
    Group(name: "Гость", mood: 3),
  ],
)
"#;
    fs::write(dir.path().join("razbor.ron"), text).unwrap();
    let workspace = open(dir.path());
    let profile = workspace.profile();
    assert_eq!(profile.departments, ["Зал", "Кухня"]);
    assert_eq!(profile.touchpoints, ["Заказ", "Доставка"]);
    assert_eq!(profile.areas, ["люди", "печь"]);
    let hasty = profile.group(" ТОРОПЫГА ").unwrap();
    assert_eq!(hasty.portrait, lines(&["Смотрит на часы.", "Говорит коротко."]));
    assert_eq!(profile.group(""), None);
    let [unknown, twice, nameless] = workspace.warnings() else { panic!() };
    assert!(
        matches!(unknown, ProfileWarning::UnknownField { field, .. } if field == "groups[4].mood")
    );
    assert!(matches!(twice, ProfileWarning::GroupTwice { name, .. } if name == "торопыга"));
    assert!(matches!(nameless, ProfileWarning::NoGroupName { number: 3, .. }));
}

#[test]
fn a_file_that_says_nothing_yet_is_no_damage() {
    let dir = tempfile::tempdir().unwrap();
    for text in ["", "\n", "// потом\n"] {
        fs::write(dir.path().join("razbor.ron"), text).unwrap();
        let (profile, warnings) = open(dir.path()).read_profile();
        assert_eq!(profile, Profile::default());
        assert!(warnings.is_empty(), "{warnings:?}");
    }
}

#[test]
fn the_first_group_makes_the_file_and_the_folder() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("Razbor");
    let mut new = group("Торопыга", &["Сразу назвать срок", "Не \"успокаивать\""]);
    new.scripts = lines(&["«Проверю и перезвоню через десять минут»"]);
    let told = write(&root, None, Some(&new)).unwrap();
    assert_eq!((told.group.as_ref(), told.merged), (Some(&new), false));
    let text = fs::read_to_string(root.join("razbor.ron")).unwrap();
    let wanted = r#"Workspace(
  groups: [
    Group(
      name: "Торопыга",
      works: [
        "Сразу назвать срок",
        "Не \"успокаивать\"",
      ],
      scripts: [
        "«Проверю и перезвоню через десять минут»",
      ],
    ),
  ],
)
"#;
    assert_eq!(text, wanted);
    assert_eq!(open(&root).profile().groups, [new]);
}

#[test]
fn one_group_changes_and_no_other_byte() {
    let old = group("А", &["раз"]);
    let new = group("А", &["раз", "два"]);
    for (before, after) in [
        (
            "// моё\nWorkspace(\n  groups: [\n    // первая\n    Group(name: \"А\", works: [\"раз\"]), // да\n    Group(name: \"Б\"),\n  ],\n  name: \"П\", // имя\n)\n",
            "// моё\nWorkspace(\n  groups: [\n    // первая\n    Group(name: \"А\", works: [\n      \"раз\",\n      \"два\",\n    ]), // да\n    Group(name: \"Б\"),\n  ],\n  name: \"П\", // имя\n)\n",
        ),
        (
            "(name: \"П\", groups: [(works: \"раз\", name: \"А\")])",
            "(name: \"П\", groups: [(works: [\n  \"раз\",\n  \"два\",\n], name: \"А\")])",
        ),
        (
            "(\r\n  groups: [(name: \"А\", works: [\"раз\"])],\r\n)\r\n",
            "(\r\n  groups: [(name: \"А\", works: [\r\n    \"раз\",\r\n    \"два\",\r\n  ])],\r\n)\r\n",
        ),
    ] {
        assert_eq!(written(before, Some(&old), Some(&new)), after);
    }
}

#[test]
fn a_part_that_was_missing_and_a_group_that_is_new_come_last() {
    let old = group("А", &[]);
    let new = ClientGroup { hinders: lines(&["Ждать"]), ..old.clone() };
    let before = "(\n  groups: [\n    Group(\n      name: \"А\" // да\n    ),\n  ]\n)";
    let after = "(\n  groups: [\n    Group(\n      name: \"А\", // да\n      hinders: [\n        \"Ждать\",\n      ],\n    ),\n  ]\n)";
    assert_eq!(written(before, Some(&old), Some(&new)), after);

    let added = written("(groups: [])\n// конец\n", None, Some(&group("Б", &[])));
    let wanted = "(groups: [\n  Group(\n    name: \"Б\",\n  ),\n])\n// конец\n";
    assert_eq!(added, wanted);
    let added = written("(\n  name: \"П\", // имя\n)", None, Some(&group("Б", &[])));
    let wanted =
        "(\n  name: \"П\", // имя\n  groups: [\n    Group(\n      name: \"Б\",\n    ),\n  ],\n)";
    assert_eq!(added, wanted);
}

#[test]
fn a_group_is_taken_out_with_its_line() {
    let (a, b) = (group("А", &[]), group("Б", &[]));
    let before = "(\n  groups: [\n    // про А\n    Group(name: \"А\"),\n    Group(name: \"Б\"), // про Б\n  ],\n)\n";
    let after = "(\n  groups: [\n    // про А\n    Group(name: \"Б\"), // про Б\n  ],\n)\n";
    assert_eq!(written(before, Some(&a), None), after);
    let after = "(\n  groups: [\n    // про А\n    Group(name: \"А\"),\n    // про Б\n  ],\n)\n";
    assert_eq!(written(before, Some(&b), None), after);
    assert_eq!(written("(groups: [(name: \"Б\")])", Some(&b), None), "(groups: [])");
    assert_eq!(written("()", Some(&b), None), "()", "nothing is there to be taken out");
}

#[test]
fn a_new_nickname_leaves_the_old_one_behind() {
    let dir = tempfile::tempdir().unwrap();
    let old = group("Торопыга", &[]);
    write(dir.path(), None, Some(&old)).unwrap();
    let new =
        ClientGroup {
            name: "Спринтер".into(), before: vec!["Торопыга".into()], ..old.clone()
        };
    let told = write(dir.path(), Some(&old), Some(&new)).unwrap();
    assert_eq!(told.profile.groups, std::slice::from_ref(&new));
    assert_eq!(told.profile.group("торопыга"), Some(&new));
}

#[test]
fn what_another_program_wrote_meanwhile_stays() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("razbor.ron");
    let old = group("А", &["раз", "два"]);
    write(dir.path(), None, Some(&old)).unwrap();
    let theirs = "(groups: [(name: \"А\", works: [\"раз\", \"три\"], scripts: [\"Да\"])])";
    fs::write(&path, theirs).unwrap();
    let mut ours = group("А", &["раз", "два", "четыре"]);
    ours.portrait = lines(&["Новый"]);
    let told = write(dir.path(), Some(&old), Some(&ours)).unwrap();
    assert!(told.merged);
    let both = told.group.unwrap();
    assert_eq!(both.works, lines(&["раз", "три", "два", "четыре"]));
    assert_eq!((both.portrait, both.scripts), (lines(&["Новый"]), lines(&["Да"])));

    // Taken out here, changed there: it stays.
    let told = write(dir.path(), Some(&old), None).unwrap();
    assert!(told.merged && told.profile.groups.len() == 1);

    // Taken out there, changed here: it comes back.
    fs::write(&path, "(name: \"П\")").unwrap();
    let told = write(dir.path(), Some(&old), Some(&ours)).unwrap();
    assert_eq!((told.profile.name.as_str(), told.profile.groups), ("П", vec![ours]));
}

#[test]
fn a_damaged_file_is_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("razbor.ron");
    for text in ["(groups: [", "(groups: 3)", "Case()", "<<<<<<< ours\n()"] {
        fs::write(&path, text).unwrap();
        let refused = write(dir.path(), None, Some(&group("А", &[])));
        let Err(ProfileError::LeftAlone { damage, .. }) = refused else { panic!("{refused:?}") };
        assert!(damage.line >= 1);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        let names: Vec<_> = fs::read_dir(dir.path()).unwrap().collect();
        assert_eq!(names.len(), 1, "nothing is left beside it");
    }
}

#[test]
#[cfg(unix)]
fn a_file_that_may_not_be_written_stays() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("razbor.ron");
    fs::write(&path, "()").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let refused = write(dir.path(), None, Some(&group("А", &[])));
    assert!(matches!(refused, Err(ProfileError::Replace(_))), "{refused:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "()");
}
