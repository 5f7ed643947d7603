//! Legibility: contrasts of all themes, and that nothing is drawn in other colours.

use std::collections::HashSet;

use ratatui::style::{Color, Modifier, Style};
use razbor::app::look::{Colours, Paint};
use razbor::app::{Look, Msg};
use razbor::text::Language;
use razbor::ui::theme::indexed;
use razbor::ui::{Palette, Theme};

use super::driver::App;
use super::screen::{Screen, style};
use super::world::Disk;

const LOOKS: [Look; 2] = [Look::Dark, Look::Light];
const COLOURS: [Palette; 2] = [Palette::True, Palette::Indexed];

/// The relative luminance of a colour, as WCAG 2 defines it.
fn luminance(colour: Color) -> f64 {
    let rgb = match colour {
        Color::Rgb(r, g, b) => [r, g, b],
        Color::Indexed(index) if index >= 16 => indexed(index),
        other => panic!("{other:?} is what the terminal makes of it"),
    };
    let [r, g, b] = rgb.map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(style: Style) -> f64 {
    let of = |colour: Option<Color>| luminance(colour.expect("a theme names both colours"));
    let (a, b) = (of(style.fg), of(style.bg));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_has_7_to_1_and_borders_3_to_1() {
    let mut faint = Vec::new();
    for look in LOOKS {
        for palette in COLOURS {
            for (name, style) in Theme::new(look, palette).styles() {
                let least = if name == "border" { 3.0 } else { 7.0 };
                let has = contrast(style);
                if has < least {
                    faint.push(format!("{name} in {look:?}, {palette:?}: {has:.2}"));
                }
                assert!(!style.add_modifier.contains(Modifier::DIM), "{name} is dim");
            }
        }
    }
    assert!(faint.is_empty(), "{faint:#?}");
}

#[test]
fn without_colours_attributes_tell_what_is_in_hand() {
    let bare = LOOKS.map(|look| (look, Palette::None));
    let ansi = COLOURS.map(|palette| (Look::Ansi, palette));
    for (look, palette) in bare.into_iter().chain(ansi) {
        let theme = Theme::new(look, palette);
        for (name, style) in theme.styles() {
            assert_eq!((style.fg, style.bg), (Some(Color::Reset), Some(Color::Reset)), "{name}");
        }
        for other in [theme.hand, theme.focus, theme.danger, theme.field, theme.strong] {
            assert_ne!(other, theme.text);
        }
        let styles = theme.styles();
        let of = |name: &str| styles.iter().find(|(of, _)| *of == name).expect("a style").1;
        assert_ne!(of("soft"), of("hard"), "emotions and facts are told apart");
        assert!(of("soft") != theme.text && of("hard") != theme.text);
        assert_ne!(theme.danger, theme.strong);
        assert_ne!(theme.hand, theme.field);
    }
}

#[test]
fn without_colours_the_picked_and_the_focus_are_seen() {
    let mut app = App::new(Language::English, 120, 36);
    app.press("s");
    let look = |app: &App| Screen::of(&app.state, Palette::None);
    let before = look(&app);
    app.press("Space Up");
    assert_ne!(before.rows(), look(&app).rows(), "a picked line has a sign");
    app.press("Esc");
    let before = look(&app);
    app.press("Tab");
    assert_ne!(before.rows(), look(&app).rows(), "the pane in hand has another frame");
}

/// Many pictures: every place, every layer, what is well and what went wrong.
fn tour(language: Language, mut seen: impl FnMut(&mut App)) {
    let mut app = App::new(language, 120, 36);
    seen(&mut app);
    for keys in [
        "s",
        "Down",
        "Space Up",
        "m",
        "Esc c",
        "Esc ?",
        "Esc i",
        "Down Down",
        "Esc k",
        "+",
        "Esc s",
        "Esc ! A Enter F6 B",
        "Enter 9",
        "Enter",
    ] {
        app.press(keys);
        seen(&mut app);
    }
    app.press("Esc 4 Enter");
    seen(&mut app);
    app.press("Esc 7");
    app.send(Msg::Paste("раз\nдва".into()));
    seen(&mut app);
    app.disk(Disk::Full);
    app.press("Enter");
    seen(&mut app);
    app.press("Ctrl+Q");
    seen(&mut app);
    app.press("Esc q");
    app.disk(Disk::Works);
    app.press("F2 q");
    seen(&mut app);
    app.press("+");
    seen(&mut app);
}

#[test]
fn every_cell_has_the_colours_of_the_theme() {
    for language in Language::ALL {
        tour(language, |app| {
            for look in LOOKS {
                app.state.look = look;
                for palette in [Palette::True, Palette::Indexed, Palette::None] {
                    let theme = Theme::new(look, palette);
                    let pairs: HashSet<_> =
                        theme.styles().iter().map(|(_, style)| (style.fg, style.bg)).collect();
                    for cell in &Screen::of(&app.state, palette).buffer.content {
                        let style = style(cell);
                        let known = pairs.contains(&(style.fg, style.bg));
                        assert!(known, "{cell:?} in {look:?} {palette:?}");
                    }
                }
            }
        });
    }
}

#[test]
fn every_pair_that_settings_are_held_to_is_one_of_a_theme() {
    let paint = Paint::default();
    for look in LOOKS {
        for (name, ground, least) in Colours::PAIRS {
            let has = paint.of(look).contrast(name, ground);
            assert!(has.is_some_and(|has| has >= least), "{name} on {ground} in {look:?}: {has:?}");
        }
    }
}
