//! Pictures of a few screens with their styles, to be looked at when the look changes.
//!
//! `INSTA_UPDATE=always cargo test --test it snapshots` takes them anew; read the diff.

use std::fmt::Write as _;

use ratatui::style::Style;
use razbor::text::Language;
use razbor::ui::{Palette, Theme};

use super::driver::App;
use super::screen::{Screen, style};
use crate::method::script::case;

/// The rows of a screen, each with its runs of styles but plain text: `strong 1-4`, columns from 1.
fn picture(app: &App) -> String {
    let screen = Screen::of(&app.state, Palette::True);
    let styles = Theme::new(app.state.look, Palette::True).styles();
    let name = |x: u16, y: u16| {
        let style = style(&screen.buffer[(x, y)]);
        let same = |of: &Style| (of.fg, of.bg) == (style.fg, style.bg);
        let exact = styles.iter().find(|(_, of)| *of == style).map(|(name, _)| (*name).to_owned());
        let near = styles.iter().find(|(_, of)| same(of));
        exact.or(near.map(|(name, _)| format!("{name}+bold"))).unwrap_or("unknown".into())
    };
    let area = screen.buffer.area;
    let mut picture = String::new();
    for (y, row) in (0..area.height).zip(screen.rows()) {
        let mut runs = String::new();
        let mut x = 0;
        while x < area.width {
            let (first, of) = (x, name(x, y));
            while x < area.width && name(x, y) == of {
                x += 1;
            }
            if of != "text" {
                let _ = write!(runs, " {of} {}-{x}", first + 1);
            }
        }
        picture += &row;
        picture.push('\n');
        if !runs.is_empty() {
            let _ = writeln!(picture, "   {runs}");
        }
    }
    let cursor = screen.cursor.map_or("none".into(), |(x, y)| format!("{}, {}", x + 1, y + 1));
    picture + "cursor: " + &cursor
}

fn check(name: &str, app: &App) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name.to_owned(), picture(app));
    });
}

#[test]
fn workbench_of_the_sample() {
    for language in Language::ALL {
        for (w, h) in [(40, 12), (80, 24), (120, 36)] {
            let mut app = App::new(language, w, h);
            app.press("s 6");
            check(&format!("sample_{}_{w}x{h}", language.tag()), &app);
        }
    }
}

#[test]
fn remarks_on_what_is_in_hand() {
    for (language, (w, h), keys) in [
        (Language::Russian, (40, 12), ""),
        (Language::English, (80, 24), ""),
        (Language::Russian, (120, 36), "Enter"),
        (Language::English, (200, 60), "Down"),
    ] {
        let case = case(match language {
            Language::Russian => {
                "review\n| Заказал шкаф на субботу. Ждал весь день, вечером позвонили сами.\n\
                 add problem Диспетчер не позвонил клиенту\n\
                 add problem Клиент ждал весь день и вечером позвонил\n\
                 add problem Клиент не знал, что машина сломалась\n\
                 add cause Человеческий фактор -> П1 П2\ngo problems"
            }
            Language::English => {
                "review\n| I took Saturday off, waited the whole day, and the van broke down.\n\
                 add problem The dispatcher did not call the client\n\
                 add problem The client waited the whole day for nothing\n\
                 add problem The client did not know about the broken van\n\
                 add cause The human factor -> P1 P2\ngo problems"
            }
        })
        .expect("edits that are possible");
        let mut app = App::with_case(case, language, w, h);
        app.press(keys);
        check(&format!("remarks_{}_{w}x{h}", language.tag()), &app);
    }
}

#[test]
fn the_map_of_the_sample() {
    for language in Language::ALL {
        for (w, h) in [(40, 12), (80, 24), (120, 36), (200, 60)] {
            let mut app = App::new(language, w, h);
            app.press("s 6 0");
            check(&format!("map_{}_{w}x{h}", language.tag()), &app);
        }
    }
}

#[test]
fn an_exercise_beside_the_expert() {
    for (language, (w, h)) in [
        (Language::Russian, (40, 12)),
        (Language::English, (80, 24)),
        (Language::Russian, (120, 36)),
        (Language::English, (200, 60)),
    ] {
        let mut app = App::new(language, w, h);
        app.press("x");
        check(&format!("exercises_{}_{w}x{h}", language.tag()), &app);
        app.press("Enter 6 +");
        app.type_text(match language {
            Language::Russian => "Сотрудники не знали, что предложить вместо кабинки",
            Language::English => "Mechanics did not know what to do with a bigger job",
        });
        app.press("Esc x");
        check(&format!("compare_{}_{w}x{h}", language.tag()), &app);
    }
}

#[test]
fn every_other_size_of_the_sample() {
    for (language, (w, h), keys) in [
        (Language::English, (60, 20), "s 7"),
        (Language::Russian, (100, 30), "s 4 Enter"),
        (Language::English, (200, 60), "s 5"),
        (Language::Russian, (300, 20), "s 6"),
    ] {
        let mut app = App::new(language, w, h);
        app.press(keys);
        check(&format!("sample_{}_{w}x{h}", language.tag()), &app);
    }
}

#[test]
fn a_zoomed_pane_and_the_mouse_left_to_the_terminal() {
    let mut app = App::new(Language::Russian, 120, 36);
    app.press("s 5 z v");
    check("zoomed_ru_120x36", &app);
}

#[test]
fn home_empty_and_with_cases() {
    let app = App::new(Language::Russian, 80, 24);
    check("home_empty_ru", &app);
    let mut app = App::new(Language::English, 80, 24);
    for title in ["Coffee was cold", "The parcel came wet"] {
        let mut case = case("add problem The client waited\ngo problems").expect("possible edits");
        title.clone_into(&mut case.title);
        app.world.put(case, &super::driver::now(0));
    }
    app.kill_and_start();
    app.press("Down");
    check("home_with_cases_en", &app);
}

/// The card of a client, written in the language of the run.
#[test]
fn card_of_the_client() {
    let russian = "card kind торопится; surroundings в дороге; task вернуть деньги; goal успеть \
        на праздник; group Спринтер; points заказ,доставка; routine";
    let english = "card kind in a hurry; surroundings on the road; task money back; goal be in \
        time for the party; group Sprinter; points order,delivery; routine";
    for (language, card, (w, h), keys) in [
        (Language::Russian, russian, (40, 12), "i"),
        (Language::English, english, (80, 24), "i Down Down Down Down Down"),
        (Language::Russian, russian, (120, 36), "i Down Down Down"),
        (Language::English, english, (200, 60), "i"),
    ] {
        let mut case = case(card).expect("a card is a possible edit");
        let title = if language == Language::Russian { "Торт" } else { "Cake" };
        title.clone_into(&mut case.title);
        let mut app = App::with_case(case, language, w, h);
        app.press(keys);
        check(&format!("card_{}_{w}x{h}", language.tag()), &app);
    }
}
