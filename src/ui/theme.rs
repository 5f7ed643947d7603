//! Colours and attributes by what they mean.

use ratatui::style::{Color, Modifier, Style};

use super::paint::Mark;
use crate::app::Look;
use crate::method::List;

/// Which colours the terminal is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Palette {
    /// 24-bit colours.
    True,
    /// The 256 colours, mapped by ourselves.
    Indexed,
    /// None: attributes alone (`NO_COLOR`).
    None,
}

/// Styles by what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Running text on the ground.
    pub text: Style,
    /// What steps back.
    pub muted: Style,
    /// What is of weight: titles, keys.
    pub strong: Style,
    /// The entry or button in hand.
    pub hand: Style,
    /// Borders and rules.
    pub border: Style,
    /// Border and title of the pane in hand.
    pub focus: Style,
    /// Something went wrong.
    pub danger: Style,
    /// Something is well.
    pub good: Style,
    /// A line that is being written.
    pub field: Style,
    problem: Style,
    cause: Style,
    solution: Style,
}

/// An RGB colour.
pub type Rgb = [u8; 3];

/// What is read has this contrast against the ground, and borders that one, where colours are chosen
/// from 256.
const TEXT_CONTRAST: f64 = 7.0;
const BORDER_CONTRAST: f64 = 3.0;

/// The colours of a look.
#[derive(Debug, Clone, Copy)]
pub struct Colours {
    /// The ground.
    pub ground: Rgb,
    /// Running text.
    pub text: Rgb,
    /// What steps back.
    pub muted: Rgb,
    /// Problems.
    pub problem: Rgb,
    /// Causes.
    pub cause: Rgb,
    /// Solutions, and what is well.
    pub solution: Rgb,
    /// What went wrong.
    pub danger: Rgb,
    /// Borders.
    pub border: Rgb,
    /// The ground of a line that is being written.
    pub field: Rgb,
}

const DARK: Colours = Colours {
    ground: [0x14, 0x17, 0x1a],
    text: [0xf2, 0xf2, 0xf0],
    muted: [0xb4, 0xb8, 0xbd],
    problem: [0xff, 0xb4, 0x54],
    cause: [0x7f, 0xc8, 0xff],
    solution: [0x7f, 0xe0, 0xb0],
    danger: [0xff, 0x9c, 0x9c],
    border: [0x7c, 0x83, 0x8a],
    field: [0x2a, 0x2f, 0x35],
};

const LIGHT: Colours = Colours {
    ground: [0xff, 0xff, 0xff],
    text: [0x1a, 0x1a, 0x1a],
    muted: [0x52, 0x52, 0x52],
    problem: [0x9a, 0x34, 0x12],
    cause: [0x1e, 0x40, 0xaf],
    solution: [0x0b, 0x5d, 0x41],
    danger: [0xa3, 0x00, 0x1b],
    border: [0x76, 0x76, 0x76],
    field: [0xec, 0xee, 0xf0],
};

impl Colours {
    /// The colours of a look.
    #[must_use]
    pub fn of(look: Look) -> Self {
        match look {
            Look::Dark => DARK,
            Look::Light => LIGHT,
        }
    }
}

impl Theme {
    /// The theme of a look in a palette.
    #[must_use]
    pub fn new(look: Look, palette: Palette) -> Self {
        if palette == Palette::None {
            return Self::plain();
        }
        let c = Colours::of(look);
        let legible = |[r, g, b]: Rgb, least: f64| match palette {
            Palette::Indexed => Color::Indexed(nearest([r, g, b], c.ground, least)),
            _ => Color::Rgb(r, g, b),
        };
        let colour = |rgb| legible(rgb, 1.0);
        let on_ground = |fg| Style::new().fg(legible(fg, TEXT_CONTRAST)).bg(colour(c.ground));
        Self {
            text: on_ground(c.text),
            muted: on_ground(c.muted),
            strong: on_ground(c.text).add_modifier(Modifier::BOLD),
            hand: Style::new().fg(colour(c.ground)).bg(colour(c.text)),
            border: Style::new().fg(legible(c.border, BORDER_CONTRAST)).bg(colour(c.ground)),
            focus: on_ground(c.text).add_modifier(Modifier::BOLD),
            danger: on_ground(c.danger).add_modifier(Modifier::BOLD),
            good: on_ground(c.solution),
            field: Style::new().fg(colour(c.text)).bg(colour(c.field)),
            problem: on_ground(c.problem).add_modifier(Modifier::BOLD),
            cause: on_ground(c.cause).add_modifier(Modifier::BOLD),
            solution: on_ground(c.solution).add_modifier(Modifier::BOLD),
        }
    }

    /// Attributes alone, on the terminal's own colours.
    fn plain() -> Self {
        let plain = Style::new().fg(Color::Reset).bg(Color::Reset);
        let bold = plain.add_modifier(Modifier::BOLD);
        Self {
            text: plain,
            muted: plain,
            strong: bold,
            hand: plain.add_modifier(Modifier::REVERSED),
            border: plain,
            focus: bold,
            danger: bold.add_modifier(Modifier::UNDERLINED),
            good: plain,
            field: plain.add_modifier(Modifier::UNDERLINED),
            problem: bold,
            cause: bold,
            solution: bold,
        }
    }

    /// The style of the labels of a list.
    #[must_use]
    pub fn label(&self, list: List) -> Style {
        match list {
            List::Problems => self.problem,
            List::Causes => self.cause,
            List::Solutions => self.solution,
            List::Questions | List::Facts => self.strong,
        }
    }

    /// What a stretch that stands out adds to the style of its text.
    #[must_use]
    pub fn mark(&self, mark: Mark) -> Style {
        match mark {
            Mark::Lit => self.strong,
            Mark::Selected => self.hand,
        }
    }

    /// All styles in use, with their names, for the test of their contrasts.
    #[must_use]
    pub fn styles(&self) -> [(&'static str, Style); 12] {
        [
            ("text", self.text),
            ("muted", self.muted),
            ("strong", self.strong),
            ("hand", self.hand),
            ("border", self.border),
            ("focus", self.focus),
            ("danger", self.danger),
            ("good", self.good),
            ("field", self.field),
            ("problem", self.problem),
            ("cause", self.cause),
            ("solution", self.solution),
        ]
    }
}

/// The nearest of the 240 fixed colours of the 256, the 6×6×6 cube (16–231) and the greys (232–255),
/// that has at least this contrast against the ground.
fn nearest(rgb: Rgb, ground: Rgb, least: f64) -> u8 {
    let (mut best, mut least_distance) = (16, u32::MAX);
    for index in 16..=255u8 {
        let (colour, far) = (indexed(index), distance(rgb, indexed(index)));
        if far < least_distance && contrast(colour, ground) >= least {
            (best, least_distance) = (index, far);
        }
    }
    best
}

/// The contrast of two colours, from 1 to 21, as WCAG 2 defines it.
fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The relative luminance of a colour, as WCAG 2 defines it.
fn luminance(rgb: Rgb) -> f64 {
    let [r, g, b] = rgb.map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// The colour of an index from 16 on, as xterm defines it.
#[must_use]
pub fn indexed(index: u8) -> Rgb {
    if index >= 232 {
        let grey = 8 + 10 * (index - 232);
        return [grey, grey, grey];
    }
    let level = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
    let n = index.saturating_sub(16);
    [level(n / 36), level(n / 6 % 6), level(n % 6)]
}

fn distance(a: Rgb, b: Rgb) -> u32 {
    a.iter().zip(b).map(|(x, y)| u32::from(x.abs_diff(y)).pow(2)).sum()
}
