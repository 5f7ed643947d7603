//! What a person sees: the cells of a drawn picture, its words, its styles, its cursor.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Style;
use razbor::app::State;
use razbor::ui::{Palette, draw};

/// A drawn picture.
#[derive(Debug, Clone)]
pub struct Screen {
    /// Its cells.
    pub buffer: Buffer,
    /// Where the terminal's cursor is shown, column and row.
    pub cursor: Option<(u16, u16)>,
}

impl Screen {
    /// Draws a state and checks what holds for every picture.
    pub fn of(state: &State, palette: Palette) -> Self {
        let (w, h) = (state.size.w, state.size.h);
        let mut terminal = Terminal::new(TestBackend::new(w, h)).expect("a terminal in memory");
        terminal.draw(|frame| draw(frame, state, palette)).expect("a terminal in memory");
        let backend = terminal.backend();
        let at = backend.cursor_position();
        let cursor = backend.cursor_visible().then_some((at.x, at.y));
        let screen = Self { buffer: backend.buffer().clone(), cursor };
        screen.check();
        screen
    }

    fn check(&self) {
        let area = self.buffer.area;
        if let Some((x, y)) = self.cursor {
            assert!(x < area.width && y < area.height, "the cursor is at {x}, {y} of {area}");
        }
        for cell in &self.buffer.content {
            let symbol = cell.symbol();
            assert!(!symbol.chars().any(is_harmful), "{symbol:?} is on the screen");
        }
    }

    /// Its rows as text, without the blanks at their ends.
    pub fn rows(&self) -> Vec<String> {
        let area = self.buffer.area;
        (0..area.height).map(|y| self.row(y).trim_end().to_owned()).collect()
    }

    /// A row as text.
    pub fn row(&self, y: u16) -> String {
        self.cells(y).map(|(_, cell)| cell.symbol()).collect()
    }

    /// All of it as text.
    pub fn text(&self) -> String {
        self.rows().join("\n")
    }

    /// What stands in the cursor's row before it.
    pub fn before_cursor(&self) -> Option<String> {
        let (x, y) = self.cursor?;
        Some(self.cells(y).filter(|(at, _)| *at < x).map(|(_, cell)| cell.symbol()).collect())
    }

    /// The first cell of these words where they are seen first, from the top.
    pub fn find(&self, words: &str) -> Option<(u16, u16)> {
        (0..self.buffer.area.height).find_map(|y| {
            let cells: Vec<(u16, &str)> =
                self.cells(y).map(|(x, cell)| (x, cell.symbol())).collect();
            let row: String = cells.iter().map(|(_, symbol)| *symbol).collect();
            let mut byte = row.find(words)?;
            let (x, _) = cells.iter().find(|(_, symbol)| {
                let here = byte == 0;
                byte = byte.saturating_sub(symbol.len());
                here
            })?;
            Some((*x, y))
        })
    }

    /// Whether a row holds all these words in this order.
    pub fn has(&self, words: &[String]) -> bool {
        self.rows().iter().any(|row| in_order(row, words))
    }

    /// The styles of the cells of each place where these words stand; blanks do not count.
    pub fn styles(&self, words: &str) -> Vec<Vec<Style>> {
        let mut found = Vec::new();
        for y in 0..self.buffer.area.height {
            let cells: Vec<&Cell> = self.cells(y).map(|(_, cell)| cell).collect();
            let row: String = cells.iter().map(|cell| cell.symbol()).collect();
            for (start, _) in row.match_indices(words) {
                let mut byte = 0;
                let mut styles = Vec::new();
                for cell in &cells {
                    let inside = (start..start + words.len()).contains(&byte);
                    if inside && cell.symbol() != " " {
                        styles.push(style(cell));
                    }
                    byte += cell.symbol().len();
                }
                found.push(styles);
            }
        }
        found
    }

    /// The cells of a row with their columns; what a wide character covers is left out.
    fn cells(&self, y: u16) -> impl Iterator<Item = (u16, &Cell)> {
        let area = self.buffer.area;
        let mut covered = 0;
        (0..area.width).filter_map(move |x| {
            if covered > 0 {
                covered -= 1;
                return None;
            }
            let cell = &self.buffer[(x, y)];
            covered = razbor::app::layout::cells(cell.symbol()).saturating_sub(1);
            Some((x, cell))
        })
    }
}

/// The style of a cell, as far as a theme gives it.
pub fn style(cell: &Cell) -> Style {
    Style::new().fg(cell.fg).bg(cell.bg).add_modifier(cell.modifier)
}

fn in_order(row: &str, words: &[String]) -> bool {
    let mut rest = row;
    words.iter().all(|part| match rest.split_once(part.as_str()) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

/// Controls, and characters that turn the reading direction or cannot be seen at all.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
