//! The light of the screen: dark, light, or the terminal's own colours; and the colours themselves.

/// The look of the screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Look {
    /// Light text on a dark ground.
    #[default]
    Dark,
    /// Dark text on a light ground.
    Light,
    /// Attributes alone, on the terminal's own colours.
    Ansi,
}

/// An RGB colour.
pub type Rgb = [u8; 3];

/// What is read has this contrast against its ground.
pub const TEXT_CONTRAST: f64 = 7.0;
/// What only separates has this one.
pub const BORDER_CONTRAST: f64 = 3.0;

/// The colours of a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// What of a review step 4 takes away.
    pub soft: Rgb,
    /// Facts of a review.
    pub hard: Rgb,
}

/// The colours of both looks that have any, as they are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paint {
    /// Those of the dark look.
    pub dark: Colours,
    /// Those of the light look.
    pub light: Colours,
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
    soft: [0xf5, 0xa8, 0xe0],
    hard: [0x8f, 0xe3, 0xe0],
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
    soft: [0x8a, 0x14, 0x70],
    hard: [0x0a, 0x58, 0x66],
};

impl Default for Paint {
    fn default() -> Self {
        Self { dark: DARK, light: LIGHT }
    }
}

impl Look {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Dark, Self::Light, Self::Ansi];

    /// The other one.
    #[must_use]
    pub fn flipped(self) -> Self {
        match self {
            Self::Dark | Self::Ansi => Self::Light,
            Self::Light => Self::Dark,
        }
    }

    /// Its name in the settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Ansi => "ansi",
        }
    }

    /// The look of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.name() == name)
    }

    /// The look for the ground of a terminal, as it answers when it is asked.
    #[must_use]
    pub fn for_ground(ground: Rgb) -> Self {
        // Where black and white text are equally legible.
        if luminance(ground) > 0.179 { Self::Light } else { Self::Dark }
    }
}

impl Paint {
    /// The colours of a look; those of the dark one for a look without.
    #[must_use]
    pub fn of(&self, look: Look) -> &Colours {
        match look {
            Look::Dark | Look::Ansi => &self.dark,
            Look::Light => &self.light,
        }
    }

    /// The same, to be changed.
    pub fn of_mut(&mut self, look: Look) -> &mut Colours {
        match look {
            Look::Dark | Look::Ansi => &mut self.dark,
            Look::Light => &mut self.light,
        }
    }
}

impl Colours {
    /// The names of the colours in the settings.
    pub const NAMES: [&'static str; 11] = [
        "ground", "text", "muted", "problem", "cause", "solution", "danger", "border", "field",
        "soft", "hard",
    ];

    /// The pairs that stand on each other, by name, with the contrast that each should have.
    pub const PAIRS: [(&'static str, &'static str, f64); 10] = [
        ("text", "ground", TEXT_CONTRAST),
        ("text", "field", TEXT_CONTRAST),
        ("muted", "ground", TEXT_CONTRAST),
        ("problem", "ground", TEXT_CONTRAST),
        ("cause", "ground", TEXT_CONTRAST),
        ("solution", "ground", TEXT_CONTRAST),
        ("danger", "ground", TEXT_CONTRAST),
        ("border", "ground", BORDER_CONTRAST),
        ("soft", "ground", TEXT_CONTRAST),
        ("hard", "ground", TEXT_CONTRAST),
    ];

    /// The colour of this name.
    pub fn named(&mut self, name: &str) -> Option<&mut Rgb> {
        Some(match name {
            "ground" => &mut self.ground,
            "text" => &mut self.text,
            "muted" => &mut self.muted,
            "problem" => &mut self.problem,
            "cause" => &mut self.cause,
            "solution" => &mut self.solution,
            "danger" => &mut self.danger,
            "border" => &mut self.border,
            "field" => &mut self.field,
            "soft" => &mut self.soft,
            "hard" => &mut self.hard,
            _ => return None,
        })
    }

    /// The contrast of one named colour on another.
    #[must_use]
    pub fn contrast(mut self, name: &str, ground: &str) -> Option<f64> {
        let one = *self.named(name)?;
        Some(contrast(one, *self.named(ground)?))
    }
}

/// A colour as people write it: `#1a2b3c`, `#fff`, with the hash or without.
#[must_use]
pub fn colour(written: &str) -> Option<Rgb> {
    let digits = written.trim().strip_prefix('#').unwrap_or(written.trim());
    let value = |part: &str| u8::from_str_radix(part, 16).ok();
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    match digits.len() {
        3 => {
            let mut parts = (0..3).map(|at| value(&digits[at..=at]).map(|v| v * 17));
            Some([parts.next()??, parts.next()??, parts.next()??])
        }
        6 => Some([value(&digits[..2])?, value(&digits[2..4])?, value(&digits[4..])?]),
        _ => None,
    }
}

/// The contrast of two colours, from 1 to 21, as WCAG 2 defines it.
#[must_use]
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
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
