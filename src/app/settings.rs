//! What holds of the user's settings, and everything that is wrong with them.

use super::keymap::Keymap;
use super::look::{Colours, Look, Paint, colour};
use super::physical::{LAYOUTS, LEAST, Layout, LayoutFlaw, PLACES};
use super::reading::Shown;
use crate::store::{LayoutWish, Mistake, Settings, SettingsFile, Slip, near};
use crate::text::{Language, Text};

/// What holds of the settings.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    /// The look; none when the terminal is to be asked.
    pub look: Option<Look>,
    /// The colours of the looks.
    pub paint: Paint,
    /// The keys, in the layout that was set.
    pub keymap: Keymap,
    /// Whether the mouse is listened to.
    pub mouse: Option<bool>,
    /// Whether lines and marks are drawn in ASCII.
    pub ascii: Option<bool>,
    /// Which marks of the lens are shown.
    pub shown: Shown,
    /// What is wrong, in the order of the file.
    pub mistakes: Vec<Mistake>,
}

/// The look that asks the terminal.
const AUTO: &str = "auto";

impl Chosen {
    /// What holds of a file of settings.
    #[must_use]
    pub fn of(file: &SettingsFile) -> Self {
        let Settings { theme, layout, mouse, ascii, marks, keys, lang, .. } = &file.settings;
        let mut mistakes = file.mistakes.clone();
        let layout = layout.as_ref().and_then(|wish| self::layout(file, wish, &mut mistakes));
        let (keymap, wrong) = Keymap::of(layout.unwrap_or_default(), keys);
        mistakes.extend(wrong);
        let (look, paint, shown) = (None, Paint::default(), Shown::default());
        let (mouse, ascii) = (*mouse, *ascii);
        let mut chosen = Self { look, paint, keymap, mouse, ascii, shown, mistakes };
        if let Some(lang) = lang.as_ref().filter(|lang| Language::from_tag(lang).is_none()) {
            let choices = Language::ALL.map(Language::tag);
            chosen.mistakes.push(choice(file, "lang", lang, &choices));
        }
        if let Some(theme) = theme.as_deref().filter(|theme| *theme != AUTO) {
            chosen.look = Look::from_name(theme);
            if chosen.look.is_none() {
                let choices: Vec<&str> = Look::ALL.into_iter().map(Look::name).collect();
                chosen.mistakes.push(choice(
                    file,
                    "theme",
                    theme,
                    &[&choices[..], &[AUTO]].concat(),
                ));
                // A wish that was not understood is no leave to ask.
                chosen.look = Some(Look::default());
            }
        }
        if let Some(marks) = marks {
            chosen.shown = Shown::from_name(marks).unwrap_or_else(|| {
                chosen.mistakes.push(choice(file, "marks", marks, &Shown::ALL.map(Shown::name)));
                Shown::default()
            });
        }
        chosen.colours(file);
        chosen.mistakes.sort_by_key(|mistake| mistake.at);
        chosen
    }

    fn colours(&mut self, file: &SettingsFile) {
        let mut changed = Vec::new();
        for wish in &file.settings.colours {
            let field = format!("colours.{}.{}", wish.theme, wish.name);
            let look = Look::from_name(&wish.theme).filter(|look| *look != Look::Ansi);
            let Some((look, held)) =
                look.and_then(|look| Some((look, self.paint.of_mut(look).named(&wish.name)?)))
            else {
                let near = match look {
                    Some(_) => near(&wish.name, &Colours::NAMES),
                    None => near(&wish.theme, &["dark", "light"]),
                };
                let slip = Slip::UnknownField { field, near: near.map(str::to_owned) };
                self.mistakes.push(Mistake { at: wish.at, slip });
                continue;
            };
            match colour(&wish.colour) {
                Some(rgb) => {
                    *held = rgb;
                    changed.push((look, wish));
                }
                None => {
                    let slip = Slip::NoColour { field, found: wish.colour.clone() };
                    self.mistakes.push(Mistake { at: wish.at, slip });
                }
            }
        }
        for (name, ground, least) in Colours::PAIRS {
            for look in [Look::Dark, Look::Light] {
                let wish = changed
                    .iter()
                    .find(|(of, wish)| *of == look && (wish.name == name || wish.name == ground));
                let has = self.paint.of(look).contrast(name, ground);
                if let (Some((_, wish)), Some(has)) = (wish, has.filter(|has| *has < least)) {
                    let slip = Slip::Faint {
                        theme: look.name().to_owned(),
                        name: name.to_owned(),
                        ground: ground.to_owned(),
                        // Rounded down: 6.99 is not 7.
                        contrast: format!("{:.1}", (has * 10.0).floor() / 10.0),
                        least: format!("{least}"),
                    };
                    self.mistakes.push(Mistake { at: wish.at, slip });
                }
            }
        }
    }
}

/// Everything that is to be told of a file of settings with these mistakes, a line each; hints only
/// when asked for.
#[must_use]
pub fn told(text: &Text, file: &SettingsFile, mistakes: &[Mistake], hints: bool) -> Vec<String> {
    let whole = file.trouble.iter().map(|trouble| text.settings_trouble(file.path(), trouble));
    let mistakes = mistakes.iter().filter(|mistake| hints || mistake.is_told());
    whole.chain(mistakes.map(|mistake| text.settings_mistake(file.path(), mistake))).collect()
}

fn choice(file: &SettingsFile, field: &str, found: &str, choices: &[&str]) -> Mistake {
    let choices = choices.iter().map(|choice| (*choice).to_owned()).collect();
    let (field, found) = (field.to_owned(), found.to_owned());
    Mistake { at: file.place(&field), slip: Slip::Choice { field, found, choices } }
}

/// The layout that was wished for, if there is one.
fn layout(file: &SettingsFile, wish: &LayoutWish, mistakes: &mut Vec<Mistake>) -> Option<Layout> {
    let at = file.place("layout");
    match wish {
        LayoutWish::Named(name) => {
            let layout = Layout::named(name);
            if layout.is_none() {
                let names = LAYOUTS.map(|(name, _)| name);
                let choices = [&names[..], &["custom(\"…\")"]].concat();
                mistakes.push(choice(file, "layout", name, &choices));
            }
            layout
        }
        LayoutWish::Custom(rows) => {
            let (layout, flaw) = match Layout::custom(rows) {
                Ok((layout, flaw)) => (Some(layout), flaw),
                Err(flaw) => (None, Some(flaw)),
            };
            mistakes.extend(flaw.map(|flaw| Mistake { at, slip: layout_slip(flaw) }));
            layout
        }
    }
}

fn layout_slip(flaw: LayoutFlaw) -> Slip {
    match flaw {
        LayoutFlaw::Length(found) => {
            Slip::LayoutLength { found, wanted: (LEAST, PLACES.chars().count()) }
        }
        LayoutFlaw::Twice(c) => Slip::LayoutTwice(c),
    }
}
