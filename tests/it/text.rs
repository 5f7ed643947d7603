//! The messages: the same in both languages, all there, none too many, plurals right.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use razbor::app::command::{Row, TABLE};
use razbor::lens::{Kind, Lens, Rule};
use razbor::method::Tone;
use razbor::text::{Language, Text, Voice};

const RU: &str = include_str!("../../assets/text/ru.ftl");
const EN: &str = include_str!("../../assets/text/en.ftl");
/// The sets of words that stand in for common ones in the voice of a case.
const VOICES: [&str; 4] = ["praise", "mixed", "competitor", "competitor-praise"];

/// Kinds of findings in JSON: for scripts, not for people, though they look like ids.
const KINDS: [&str; 4] = ["empty-entry", "not-a-file", "not-downloaded", "step-twice"];

/// The ids of a file with the arguments of each.
fn messages(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut messages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut id = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            id = line.split_once(" =").unwrap().0;
            assert!(messages.insert(id, BTreeSet::new()).is_none(), "{id} stands twice");
        }
        for rest in line.split('$').skip(1) {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap();
            messages.get_mut(id).unwrap().insert(&rest[..end]);
        }
    }
    messages
}

#[test]
fn both_languages_say_the_same() {
    let (ru, en) = (messages(RU), messages(EN));
    for (id, arguments) in &ru {
        assert_eq!(Some(arguments), en.get(id), "{id}");
    }
    assert_eq!(ru.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
    assert!(!EN.contains(|c: char| ('а'..='я').contains(&c)), "Russian words in en.ftl");
}

#[test]
fn every_message_is_whole() {
    for language in Language::ALL {
        let text = Text::new(language);
        for (id, arguments) in messages(if language == Language::Russian { RU } else { EN }) {
            let values: Vec<_> = arguments.iter().map(|name| (*name, "0".into())).collect();
            let said = text.with(id, &values);
            assert!(!said.starts_with('<') && !said.contains(['{', '}']), "{id}: {said}");
            assert!(!said.trim().is_empty() && said.trim() == said, "{id}: {said:?}");
        }
    }
}

fn voice(language: &str, name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text/voices");
    fs::read_to_string(folder.join(format!("{language}.{name}.ftl"))).unwrap()
}

#[test]
fn a_voice_only_rewords_what_is_there() {
    for name in VOICES {
        let (ru, en) = (voice("ru", name), voice("en", name));
        let (ru, en) = (messages(&ru), messages(&en));
        assert_eq!(ru, en, "{name} says the same in both languages");
        let common = messages(RU);
        for (id, arguments) in &ru {
            assert_eq!(Some(arguments), common.get(id), "{name}: {id}");
        }
    }
    let there = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text/voices"));
    assert_eq!(there.unwrap().count(), 2 * VOICES.len(), "files that nobody reads");
}

#[test]
fn a_voice_goes_before_the_common_words() {
    let text = Text::new(Language::English);
    let said = |tone, competitor| {
        let text = text.in_voice(Voice { tone, competitor });
        ["list-problems", "list-solutions", "list-questions"].map(|id| text.get(id))
    };
    assert_eq!(said(Tone::Complaint, false), ["Problems", "Solutions", "Questions to the client"]);
    assert_eq!(
        said(Tone::Praise, false),
        ["Strengths", "How to repeat", "Questions to the client"]
    );
    assert_eq!(
        said(Tone::Mixed, true),
        ["Problems, strengths", "Prevention on our side", "What we do not know"]
    );
    assert_eq!(said(Tone::Praise, true), ["Strengths", "How we do it too", "What we do not know"]);
}

/// Every string literal in the sources that looks like an id, with its file.
fn literals() -> BTreeMap<String, String> {
    fn walk(folder: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
                continue;
            }
            read(&path, found);
        }
    }
    fn read(path: &Path, found: &mut BTreeMap<String, String>) {
        for literal in fs::read_to_string(path).unwrap().split('"') {
            let shape = literal.contains('-')
                && literal.split('-').all(|part| {
                    !part.is_empty()
                        && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                });
            if shape || literal == "untitled" {
                found.insert(literal.to_owned(), path.display().to_string());
            }
        }
    }
    let mut found = BTreeMap::new();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    // The rooms below have no words for people; their codes look like ids.
    for room in ["text", "app", "ui", "cli", "runtime"] {
        let room = src.join(room);
        if room.is_dir() {
            walk(&room, &mut found);
        }
    }
    read(&src.join("main.rs"), &mut found);
    found
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let ids = messages(RU);
    let prefixes: BTreeSet<&str> =
        ids.keys().filter_map(|id| Some(id.split_once('-')?.0)).collect();
    let commands: BTreeSet<&str> = TABLE.iter().map(|row| row.id).collect();
    for (literal, file) in literals() {
        let prefix = literal.split('-').next().unwrap();
        let other = commands.contains(literal.as_str()) || KINDS.contains(&literal.as_str());
        if prefixes.contains(prefix) && !other {
            assert!(ids.contains_key(literal.as_str()), "{file} asks for {literal}");
        }
    }
    for row in TABLE {
        let id = format!("cmd-{}", row.id);
        assert!(ids.contains_key(id.as_str()), "{id}");
    }
}

#[test]
fn no_message_is_there_for_nothing() {
    let used = literals();
    let of = |row: &Row| ["cmd", "tip", "syn"].map(|kind| format!("{kind}-{}", row.id));
    let commands: BTreeSet<String> = TABLE.iter().flat_map(of).collect();
    let idle: Vec<&str> = messages(RU)
        .into_keys()
        .filter(|id| !used.contains_key(*id) && !commands.contains(*id))
        .collect();
    assert_eq!(idle, Vec::<&str>::new());
}

#[test]
fn quotes_within_quotes_are_the_inner_ones() {
    let said = |text: &Text, title: &str| text.with("new-made", &[("title", title.into())]);
    let (ru, en) = (Text::new(Language::Russian), Text::new(Language::English));
    assert_eq!(said(&ru, "«Рома» остыл"), "Создан случай «„Рома“ остыл».");
    assert_eq!(said(&en, "“Roma” went cold"), "Made the case “‘Roma’ went cold”.");
    // Those of another language are told apart from ours as they are.
    assert_eq!(said(&en, "«Рома» остыл"), "Made the case “«Рома» остыл”.");
    let plain = Text::signed(Language::Russian, true);
    assert_eq!(said(&plain, "«Рома» остыл"), "Создан случай \"«Рома» остыл\".");
}

#[test]
fn russian_counts_as_people_do() {
    let text = Text::new(Language::Russian);
    let counted = |count: usize| text.with("home-count", &[("count", count.into())]);
    let said: Vec<String> = [0, 1, 2, 5, 11, 21, 22, 25, 111, 112, 121].map(counted).into();
    assert_eq!(
        said,
        [
            "0 случаев",
            "1 случай",
            "2 случая",
            "5 случаев",
            "11 случаев",
            "21 случай",
            "22 случая",
            "25 случаев",
            "111 случаев",
            "112 случаев",
            "121 случай",
        ]
    );
    // Every message that counts has all the forms of its language.
    let russian = VOICES.map(|name| voice("ru", name)).concat() + RU;
    let english = VOICES.map(|name| voice("en", name)).concat() + EN;
    for (source, forms) in
        [(russian, &["[one]", "[few]", "*[other]"][..]), (english, &["[one]", "*[other]"])]
    {
        for message in source.split("\n\n").flat_map(|part| part.split("\n}")) {
            let counts = message.contains("{ $count ->") || message.contains("{ $more ->");
            // «2 отмечено», «5 отмечено»: the form for a few is that for many.
            if counts && !message.contains("title-picked") {
                assert!(forms.iter().all(|form| message.contains(form)), "{message}");
            }
        }
    }
}

#[test]
fn english_counts_as_people_do() {
    let text = Text::new(Language::English);
    let said: Vec<String> = [0, 1, 2, 21]
        .map(|count: usize| text.with("home-count", &[("count", count.into())]))
        .into();
    assert_eq!(said, ["0 cases", "1 case", "2 cases", "21 cases"]);
}

#[test]
fn all_that_the_lens_says_has_words() {
    let lists: BTreeSet<&str> =
        [include_str!("../../assets/lens/ru.ron"), include_str!("../../assets/lens/en.ron")]
            .iter()
            .flat_map(|source| source.split("name: \"").skip(1))
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
    assert!(lists.len() > 30, "the lists were found");
    for language in Language::ALL {
        let text = Text::new(language);
        for name in &lists {
            assert!(text.has(&format!("list-{name}")), "{name}");
            assert_eq!(text.list_of_words(name), text.get(&format!("list-{name}")));
        }
        for kind in Kind::ALL {
            assert_eq!(text.mark_kind(kind), text.get(&format!("kind-{}", kind.code())));
        }
        for rule in rules() {
            let said = text.mark_rule(&rule);
            let list = text.list_of_words("rudeness");
            let id = format!("rule-{}", rule.code().0);
            assert!(text.has(&id), "{id}");
            assert_eq!(said, text.with(&id, &[("list", list.into())]));
        }
    }
}

/// One of each rule.
fn rules() -> [Rule; 24] {
    use Rule as R;
    [
        R::Capitals,
        R::Stretched,
        R::Exclamations,
        R::Smiley,
        R::Masked,
        R::ScareQuotes,
        R::PraiseAndFailure,
        R::Rhetorical,
        R::Count,
        R::Ordinal,
        R::Percent,
        R::Clock,
        R::Date,
        R::Day,
        R::Season,
        R::Span,
        R::Frequency,
        R::Sum,
        R::Address,
        R::Point,
        R::Quoted,
        R::Reported,
        R::Role,
        R::List("rudeness".into()),
    ]
}

#[test]
fn the_lens_says_why() {
    let text = Text::new(Language::Russian);
    let lens = Lens::new(&[]);
    let said = |words: &str| {
        let read = lens.read(words);
        let marks = read.sentences.iter().flat_map(|sentence| &sentence.marks);
        marks.map(|mark| text.mark(mark)).collect::<Vec<_>>()
    };
    assert_eq!(said("Ждали 20 минут."), ["длительность: число с единицей времени"]);
    assert_eq!(said("Нахамили."), ["оценка: слово из списка «грубость»"]);
    let own = text.mark_rule(&Rule::OwnList("своё".into()));
    assert_eq!(own, "слово из вашего списка «своё»");
    let detail = text.detail(&lens.read("В 14:30 мастер сказал: «Ждите». Ждали 20 минут.").detail);
    assert!(detail.starts_with("подробность ") && detail.contains("1 цитата"), "{detail}");
    assert!(detail.contains("не видно: "), "{detail}");
}
