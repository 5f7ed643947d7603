//! Colours and attributes by what they mean.

use ratatui::style::{Color, Modifier, Style};

use super::paint::Mark;
use crate::app::Look;
use crate::app::look::{BORDER_CONTRAST, Paint, Rgb, TEXT_CONTRAST, contrast};
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
    soft: Style,
    hard: Style,
    lost: Style,
}

impl Theme {
    /// The theme of a look in a palette, in razbor's own colours.
    #[must_use]
    pub fn new(look: Look, palette: Palette) -> Self {
        Self::painted(look, palette, &Paint::default())
    }

    /// The theme of a look in a palette.
    #[must_use]
    pub fn painted(look: Look, palette: Palette, paint: &Paint) -> Self {
        if palette == Palette::None || look == Look::Ansi {
            return Self::plain();
        }
        let c = paint.of(look);
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
            soft: on_ground(c.soft).add_modifier(Modifier::UNDERLINED),
            hard: on_ground(c.hard).add_modifier(Modifier::BOLD),
            lost: on_ground(c.danger).add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
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
            soft: plain.add_modifier(Modifier::UNDERLINED),
            hard: bold,
            lost: bold.add_modifier(Modifier::UNDERLINED | Modifier::ITALIC),
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
            Mark::Toned => self.muted,
            Mark::Hard => self.hard,
            // The same line below, without the colour.
            Mark::Weak => Style::new().add_modifier(Modifier::UNDERLINED),
            Mark::Soft => self.soft,
            Mark::Lit => self.strong,
            Mark::Dropped => Style::new().add_modifier(Modifier::CROSSED_OUT),
            Mark::Lost => self.lost,
            Mark::Copied => self.strong.add_modifier(Modifier::UNDERLINED),
            Mark::Found => Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Mark::FoundInHand => self.hand.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            // It hides what else stands out there.
            Mark::Selected => {
                self.hand.remove_modifier(Modifier::all().difference(self.hand.add_modifier))
            }
        }
    }

    /// All styles in use, with their names, for the test of their contrasts.
    #[must_use]
    pub fn styles(&self) -> [(&'static str, Style); 15] {
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
            ("soft", self.soft),
            ("hard", self.hard),
            ("lost", self.lost),
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
