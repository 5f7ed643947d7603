//! `ascii: true`: what razbor draws is ASCII, what people wrote stays as it is.

use razbor::app::Msg;
use razbor::method::{Case, CaseId, Lines, Review, Tone};
use razbor::text::Language;

use super::driver::{App, now};
use super::world::{Disk, World};

/// Keys to many places; each is looked at.
const WAYS: [&str; 30] = [
    "",
    "5 +",
    "Esc 6 +",
    "Esc Space",
    "Esc m",
    "Esc c",
    "Esc i",
    "Down Down",
    "Esc ?",
    "Esc z",
    "z 7 +",
    "Esc Del",
    "h PgDn",
    "u",
    "1",
    "3 + A ? Enter Esc",
    "s",
    "Esc 4 Enter",
    "Esc -",
    "5 ! +",
    "F6 Tab +",
    "Esc 9",
    "Enter",
    "Down Del",
    "Esc m",
    "Esc Esc q",
    "?",
    "Esc +",
    "Tab",
    "Esc Esc h",
];

fn empty() -> World {
    let mut world = World::default();
    "(ascii: true)".clone_into(&mut world.settings);
    world
}

fn world(words: &str) -> World {
    let mut world = empty();
    for tone in 0..3 {
        let lines = (0..30).map(|n| format!("{words} {n}, and so on and on")).collect();
        let review = Review { text: Lines(lines), ..Review::default() };
        let stamp = now(0).stamp;
        let mut case = Case::new(CaseId::default(), format!("{words} {tone}"), review, stamp);
        case.review.tone = [Tone::Complaint, Tone::Praise, Tone::Mixed][tone];
        world.put(case, &now(0));
    }
    world
}

/// Looks at every place at several sizes.
fn tour(language: Language, words: &str, seen: impl Fn(&App, char)) {
    for (w, h) in [(40, 12), (80, 24), (120, 36)] {
        let mut app = App::in_world(world(words), language, w, h);
        words.clone_into(&mut app.state.workspace.name);
        let look = |app: &App| {
            for c in app.screen().text().chars().filter(|c| *c != '\n' && !c.is_ascii()) {
                seen(app, c);
            }
        };
        look(&app);
        app.press("Enter");
        for way in WAYS {
            if way.ends_with('+') && way.len() > 1 && !way.starts_with("Esc +") {
                app.press(way);
                app.type_text(words);
                app.press("Enter");
            } else {
                app.press(way);
            }
            look(&app);
        }
        app.disk(Disk::Full);
        app.send(Msg::Paste("one\ntwo\nthree".into()));
        look(&app);
        app.press("Ctrl+Q");
        look(&app);
    }
    let mut app = App::in_world(empty(), language, 80, 24);
    words.clone_into(&mut app.state.workspace.name);
    app.state.workspace.path = "/home/anna/razbor".into();
    for c in app.screen().text().chars().filter(|c| *c != '\n' && !c.is_ascii()) {
        seen(&app, c);
    }
}

#[test]
fn in_english_every_cell_is_ascii() {
    tour(Language::English, "Cold coffee", |app, c| {
        panic!("{c:?} at {:?}\n{}", app.state.place(), app.screen().text());
    });
}

#[test]
fn in_russian_only_letters_are_not() {
    tour(Language::Russian, "Холодный кофе", |app, c| {
        assert!(c.is_alphabetic(), "{c:?} at {:?}\n{}", app.state.place(), app.screen().text());
    });
}

#[test]
fn what_people_wrote_stays() {
    let words = "«Кофе» — ✓ · …";
    let mut app = App::in_world(world(words), Language::Russian, 120, 36);
    assert!(app.screen().text().contains(words), "{}", app.screen().text());
    app.press("Enter");
    assert!(app.screen().text().matches(words).count() > 3, "{}", app.screen().text());
}
