//! Every place at every size: nothing is lost, nothing lies over another thing, and a click on what
//! is in hand means what is in hand.

use std::fmt::Write as _;

use razbor::app::State;
use razbor::app::geometry::Area;
use razbor::app::hit::{Target, hit};
use razbor::app::layer::Layer;
use razbor::app::shown::{footer, steps};
use razbor::text::Language;

use super::driver::{App, now};
use super::screen::Screen;
use super::world::{Disk, World};
use crate::method::script::case;

const SIZES: [(u16, u16); 7] =
    [(40, 12), (60, 20), (80, 24), (100, 30), (120, 36), (200, 60), (300, 20)];

/// The places, and the keys that lead there from an open case.
const PLACES: [(&str, &str); 51] = [
    ("step 1", "1"),
    ("step 2", "2"),
    ("step 3", "3"),
    ("step 4", "4"),
    ("step 5", "5"),
    ("step 6", "6"),
    ("step 7", "7"),
    ("a remark on what is in hand", "6 Home d 5 + М а й Enter Esc"),
    ("a remark on a line being written", "5 Home + М а й"),
    ("a beginning that a remark proposes", "5 Home + М а й F12"),
    ("a remark on the last line of a long list", "7 End + у л у ч ш и т ь Space к а ч е с т в о"),
    ("the raw text", "5 Tab Tab Tab Tab"),
    ("questions", "5 k"),
    ("the neutral text being written", "4 Enter Ctrl+End"),
    ("a line being written", "5 Enter"),
    ("a new line", "6 End +"),
    ("a new question", "k +"),
    ("picked entries", "7 w"),
    ("entries being moved", "5 m Down"),
    ("help", "5 ?"),
    ("the end of help", "5 ? End"),
    ("the palette", "5 :"),
    ("something found in the palette", "5 : с л Down"),
    ("help in a text", "4 Enter F1"),
    ("links", "6 c"),
    ("the end of the links", "7 c End"),
    ("the card", "i"),
    ("the end of the card", "i Shift+Tab"),
    ("a chosen field of the card", "i Tab"),
    ("a question with many buttons", "k + я Esc s"),
    ("a long toast", "5 End Ctrl+C"),
    ("a long toast over the card", "i Shift+Tab Shift+Tab Shift+Tab Shift+Tab Shift+Tab я Tab"),
    ("an alarm", "7 g End F2 n"),
    ("a zoomed list", "5 z"),
    ("a zoomed text being written", "4 z Enter"),
    ("the mouse left to the terminal", "5 v"),
    ("no versions yet", "h"),
    ("the versions", "5 d h"),
    ("the end of a difference", "5 w d h PgDn PgDn"),
    ("a thought", "5 ! я"),
    ("a thought in the middle of a text", "4 Enter F6 я Tab"),
    ("the parking lot", "9 Down"),
    ("the end of the parking lot", "9 End"),
    ("why a thought is dropped", "9 Del я"),
    ("what is parked for a step", "7 End"),
    ("the map", "6 0"),
    ("the end of the map", "5 0 End"),
    ("a new line on the map", "5 0 Down Down + я"),
    ("a row of the map being written", "7 End 0 Enter"),
    ("the map folded", "5 0 z End"),
    ("home", "q"),
];

/// A case in which every list has more than small windows hold.
fn full() -> razbor::method::Case {
    let mut source =
        String::from("review\n| Ждали долго, торт приехал мятый.\n| Никто не извинился.\n");
    source
        .push_str("neutral\n| Торт заказан на 18:00, доставлен в 20:10.\n| Коробка была смята.\n");
    for n in 1..=9 {
        let step = ["clarify", "neutral", "problems", "causes", "solutions"][n % 5];
        let _ = writeln!(source, "park {step} Мысль номер {n}, сказанная раньше своего шага");
    }
    source.push_str("settle-parked 2 dropped это уже другой случай\nsettle-parked 3 used\n");
    for n in 1..=12 {
        let _ = writeln!(source, "add problem Клиент номер {n} не знал, когда приедет его заказ");
    }
    for n in 1..=9 {
        let _ = writeln!(source, "add cause У оператора {n} не было времени прибытия -> П{n}");
    }
    for n in 1..=9 {
        let _ = writeln!(source, "add solution Сообщение номер {n} со временем прибытия -> К{n}");
    }
    case(&(source + "go problems")).expect("edits that are possible")
}

/// All that must hold of a picture.
fn check(app: &App, place: &str) -> Screen {
    let screen = app.screen();
    let at = format!("{place} at {:?}\n{}", app.state.size, screen.text());
    let foot = footer(&app.state);
    let help = foot.hints.last().unwrap_or_else(|| panic!("help is gone: {at}"));
    let end = format!("{} {}", help.hint.key, help.words);
    let last = screen.rows().pop().unwrap_or_default();
    assert!(last.ends_with(&end), "{end} is not whole: {at}");
    let mut areas: Vec<Area> = foot.hints.iter().map(|hint| hint.area).collect();
    areas.extend(foot.banner.as_ref().map(|(area, _)| *area));
    areas.extend(foot.told.as_ref().map(|told| told.area));
    apart(&areas, app.state.size.area(), &at);
    if let Some(bench) = app.state.bench.as_deref() {
        let pieces: Vec<Area> = steps(&app.state, bench).iter().map(|piece| piece.area).collect();
        apart(&pieces, app.state.geometry.steps, &at);
        let panes: Vec<Area> = app.state.geometry.panes.iter().map(|pane| pane.outer).collect();
        apart(&panes, app.state.size.area(), &at);
        let geometry = &app.state.geometry;
        apart(
            &[
                geometry.title,
                geometry.steps,
                geometry.question,
                geometry.footer,
                panes.first().copied().unwrap_or_default(),
            ],
            app.state.size.area(),
            &at,
        );
    }
    let (x, y) = screen.cursor.unwrap_or_else(|| panic!("the cursor is gone: {at}"));
    assert!(y < foot.top(), "the cursor lies below {:?}: {at}", foot.told);
    let target = hit(&app.state, x, y);
    assert!(in_hand(&app.state, target), "the cursor is on {target:?}: {at}");
    screen
}

/// Areas that do not lie over each other, and all within another.
fn apart(areas: &[Area], within: Area, at: &str) {
    for (n, a) in areas.iter().enumerate().filter(|(_, a)| a.w > 0 && a.h > 0) {
        assert!(a.x >= within.x && a.right() <= within.right(), "{a:?} is not in {within:?}: {at}");
        assert!(
            a.y >= within.y && a.bottom() <= within.bottom(),
            "{a:?} is not in {within:?}: {at}"
        );
        for b in &areas[n + 1..] {
            let beside = a.right() <= b.x || b.right() <= a.x;
            let below = a.bottom() <= b.y || b.bottom() <= a.y;
            assert!(beside || below || b.w == 0 || b.h == 0, "{a:?} lies over {b:?}: {at}");
        }
    }
}

/// Whether what lies under the cursor is what keys act on.
fn in_hand(state: &State, target: Option<Target>) -> bool {
    let Some(target) = target else { return false };
    match (state.layers.last(), state.bench.as_deref(), target) {
        (Some(Layer::Help(help)), _, Target::HelpRow(place)) => place == help.cursor,
        (Some(Layer::Help(help)), _, Target::Cover) => !help.walking,
        (Some(Layer::Lot(lot)), _, Target::LotRow(place)) => place == lot.cursor,
        (Some(Layer::Picker(picker)), _, Target::PickerRow(place)) => place == picker.cursor,
        (Some(Layer::Versions(of)), _, Target::VersionRow(place)) => place == of.cursor,
        (Some(Layer::Versions(of)), _, Target::Cover) => of.rows.is_empty(),
        (Some(Layer::Dialog(dialog)), _, Target::Button(place)) => place == dialog.choice,
        (Some(Layer::Form(form)), _, Target::Field(place)) => place == form.cursor,
        (None, Some(bench), Target::MapRow(key)) => bench.map.at() == Some(key),
        (None, Some(bench), Target::Entry(pane, id)) => {
            pane == bench.focus && bench.entry() == Some(id)
        }
        (None, Some(bench), Target::Pane(pane)) => pane == bench.focus,
        // What else has the cursor is being written or read.
        (_, _, Target::Text(..)) => true,
        (None, None, Target::HomeRow(place)) => place == state.shelf.cursor,
        _ => false,
    }
}

#[test]
fn every_place_is_whole_at_every_size() {
    for language in Language::ALL {
        for (n, (place, keys)) in PLACES.into_iter().enumerate() {
            // Each place is come to at one size and seen at all of them.
            let (w, h) = SIZES[n % SIZES.len()];
            let mut app = App::with_case(full(), language, w, h);
            app.press(keys);
            check(&app, place);
            for (w, h) in SIZES {
                app.resize(w, h);
                check(&app, place);
            }
        }
        for (w, h) in SIZES {
            let mut app = App::new(language, w, h);
            for (place, keys) in
                [("empty home", "Down"), ("a new case", "+"), ("its title", "я Tab")]
            {
                app.press(keys);
                check(&app, place);
            }
            let mut world = World::default();
            for _ in 0..30 {
                world.put(full(), &now(0));
            }
            let mut app = App::in_world(world, language, w, h);
            for (place, keys) in [
                ("the parking lot of all cases", "9 End"),
                ("the lot of one of them", "Enter"),
                ("the choice of another case", "m Down"),
                ("the end of that choice", "PgDn PgDn о"),
            ] {
                app.press(keys);
                check(&app, place);
            }
            let mut app = App::with_case(full(), language, w, h);
            app.press("5");
            app.paste(
                "Первая строка\nВторая строка\nТретья строка, подлиннее прочих, чтобы не влезла",
            );
            check(&app, "a paste on offer");
        }
    }
}

#[test]
fn every_entry_can_be_reached_and_clicked_at_every_size() {
    for (w, h) in SIZES {
        let mut app = App::with_case(full(), Language::Russian, w, h);
        for (step, count, letter) in [("5", 12, 'П'), ("6", 9, 'К'), ("7", 9, 'Р')] {
            app.press(step);
            app.press("Home");
            for n in 1..=count {
                let screen = check(&app, "an entry on the way down");
                let (_, y) = screen.cursor.expect("it was checked");
                let label = format!("{letter}{n} ");
                assert!(screen.row(y).contains(&label), "{label}at {w}x{h}:\n{}", screen.text());
                app.press("Down");
            }
            for n in (1..=count).rev() {
                let screen = check(&app, "an entry on the way up");
                let (x, y) = screen.cursor.expect("it was checked");
                assert!(screen.row(y).contains(&format!("{letter}{n} ")), "{n} at {w}x{h}");
                app.click((x, y));
                app.press("Esc Up");
            }
        }
    }
}

#[test]
fn every_row_of_the_map_can_be_reached_and_clicked_at_every_size() {
    for (w, h) in SIZES {
        let mut app = App::with_case(full(), Language::Russian, w, h);
        app.press("5 Home 0 Home");
        let count = app.state.bench.as_deref().map_or(0, |bench| bench.tree().nodes.len());
        assert_eq!(count, 12 + 9 + 9);
        let mut seen = Vec::new();
        for _ in 0..count {
            let screen = check(&app, "a row of the map on the way down");
            let (x, y) = screen.cursor.expect("it was checked");
            seen.push(app.state.bench.as_deref().and_then(|bench| bench.map.entry()));
            app.click((x, y));
            check(&app, "a row of the map that is being written");
            app.press("Esc Down");
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), count, "not all rows came in hand at {w}x{h}");
    }
}

#[test]
fn an_alarm_is_seen_at_every_size() {
    for language in Language::ALL {
        for (w, h) in SIZES {
            let mut app = App::with_case(full(), language, w, h);
            app.disk(Disk::Full);
            app.press("5 Del");
            let screen = check(&app, "a full disk");
            let status = app.text.with("status-failed", &[("why", "".into())]);
            let begin = status.split([':', ' ']).next().unwrap_or_default();
            assert!(screen.text().contains(begin), "{begin} at {w}x{h}:\n{}", screen.text());
            app.press("Home");
            let screen = check(&app, "a full disk, told by the status");
            assert!(screen.text().contains(begin), "{begin} at {w}x{h}:\n{}", screen.text());
        }
    }
}

#[test]
fn heights_do_not_jump_while_one_types() {
    let mut app = App::with_case(full(), Language::Russian, 200, 60);
    app.press("5 w Del 6 w Del 7 w Del 5 +");
    let top = |app: &App| app.state.geometry.panes.last().map(|pane| pane.outer.y);
    let (mut tops, mut before) = (1, top(&app));
    for n in 0..40 {
        app.type_text(&format!("Клиент не знал, когда приедет заказ номер {n}\n"));
        tops += usize::from(top(&app) != before);
        before = top(&app);
    }
    assert!(tops < 12, "the bands moved {tops} times");
}
