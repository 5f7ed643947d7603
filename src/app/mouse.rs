//! The mouse as razbor knows it, free of any terminal library, and what is remembered of it.

use super::hit::Target;

/// Something the mouse did at a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mouse {
    /// What it did.
    pub kind: MouseKind,
    /// The column, counted from 0.
    pub x: u16,
    /// The row, counted from 0.
    pub y: u16,
    /// Whether shift was held: then it is the terminal's, which selects with it.
    pub shift: bool,
}

/// What a mouse does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MouseKind {
    /// The left button went down.
    Press,
    /// The mouse moved with the button down.
    Drag,
    /// The button went up.
    Release,
    /// The wheel turned away from the person.
    WheelUp,
    /// The wheel turned towards the person.
    WheelDown,
}

/// What is remembered of the mouse from one message to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointer {
    /// Who has it.
    pub owner: Owner,
    /// Where and when the button last went down.
    pub last: Option<(u16, u16, u64)>,
    /// On what it is held down.
    pub held: Option<Target>,
    /// Whether the text that is being written was rolled away from its cursor by the wheel.
    pub rolled: bool,
}

/// Who has the mouse.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Owner {
    /// razbor: clicks act.
    #[default]
    Razbor,
    /// The terminal for a while, so that it can select.
    Terminal,
    /// The terminal for good, as the settings say.
    Nobody,
}

/// Two clicks on one cell within this time are a double click, in milliseconds.
pub const DOUBLE: u64 = 450;

impl Pointer {
    /// A pointer of this owner.
    #[must_use]
    pub fn new(owner: Owner) -> Self {
        Self { owner, last: None, held: None, rolled: false }
    }

    /// Whether the terminal has to tell of the mouse.
    #[must_use]
    pub fn listens(&self) -> bool {
        self.owner == Owner::Razbor
    }

    /// Takes in that the button went down; answers whether this is the second time at this place. A
    /// third time begins anew.
    pub fn press(&mut self, x: u16, y: u16, ms: u64) -> bool {
        let double = self.last.is_some_and(|(last_x, last_y, then)| {
            last_x.abs_diff(x) <= 1 && last_y == y && ms.saturating_sub(then) <= DOUBLE
        });
        self.last = if double { None } else { Some((x, y, ms)) };
        double
    }
}

impl Default for Pointer {
    fn default() -> Self {
        Self::new(Owner::default())
    }
}
