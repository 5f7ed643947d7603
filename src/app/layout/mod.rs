//! Text on a grid of cells: what may be shown, where rows end, which byte lies in which cell.
//!
//! Lengths in text are bytes, and always on a grapheme boundary; widths are terminal cells, counted
//! grapheme by grapheme as ratatui counts them.

mod flow;
mod glyphs;
mod joints;
mod marks;
mod visible;
mod wrap;

pub use flow::{Flow, FlowRow};
pub use glyphs::{Step, after, before, ceil, cells, floor, glance, steps};
pub use visible::{Glyph, glyph, visible};
pub use wrap::{Row, byte_at, cell_of, wrap};

/// A place between two graphemes of a text of many lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    /// The line, counted from 0.
    pub line: usize,
    /// The offset in the line, in bytes.
    pub byte: usize,
}

impl Place {
    /// The place `byte` bytes into line `line`.
    #[must_use]
    pub const fn new(line: usize, byte: usize) -> Self {
        Self { line, byte }
    }
}
