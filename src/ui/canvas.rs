//! Putting text on the screen: everything passes the display boundary here, nothing else draws.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_segmentation::UnicodeSegmentation;

use super::Theme;
use crate::app::geometry::Area;
use crate::app::layout::glyph;
use crate::text::Text;

/// The screen and the theme it is drawn with.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    text: &'a Text,
    /// The theme.
    pub theme: &'a Theme,
}

impl<'a> Canvas<'a> {
    /// A canvas over a buffer.
    pub fn new(buffer: &'a mut Buffer, text: &'a Text, theme: &'a Theme) -> Self {
        Self { buffer, text, theme }
    }

    /// A sign of razbor's own as it is drawn here. Whatever is no word of a message and not ASCII
    /// passes here, so that it can be drawn in ASCII; people's words do not.
    pub fn sign(&self, sign: &'static str) -> &'static str {
        self.text.sign(sign)
    }

    /// Blanks an area.
    pub fn fill(&mut self, area: Area, style: Style) {
        let area = self.buffer.area.intersection(rect(area));
        for y in area.top()..area.bottom() {
            for x in area.left()..area.right() {
                self.buffer[(x, y)].reset();
                self.buffer[(x, y)].set_symbol(" ").set_style(style);
            }
        }
    }

    /// Gives an area a style and leaves its text.
    pub fn tint(&mut self, area: Area, style: Style) {
        let area = self.buffer.area.intersection(rect(area));
        self.buffer.set_style(area, style);
    }

    /// Puts one line of text at a place, cut after `width` cells; answers with the cells it took.
    pub fn put(&mut self, x: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        if y >= self.buffer.area.bottom() {
            return 0;
        }
        // What stood here before leaves no attributes behind.
        let gone = Modifier::all().difference(style.add_modifier);
        let style = style.remove_modifier(gone);
        let mut at = x;
        let end = x.saturating_add(width).min(self.buffer.area.right());
        for grapheme in text.graphemes(true) {
            let glyph = glyph(grapheme);
            if glyph.cells > end.saturating_sub(at) {
                break;
            }
            self.buffer.set_stringn(at, y, &glyph.text, usize::from(end - at), style);
            at += glyph.cells;
        }
        at - x
    }

    /// The same, with an ellipsis where it is cut.
    pub fn put_cut(&mut self, x: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        self.put(x, y, width, &cut(text, width, self.sign("…")), style)
    }

    /// The same, with what was looked for bold and underlined: ranges of bytes in order.
    pub fn put_found(
        &mut self,
        x: u16,
        y: u16,
        width: u16,
        text: &str,
        found: &[Range<usize>],
        style: Style,
    ) -> u16 {
        let text = cut(text, width, self.sign("…"));
        let hit = style.add_modifier(Modifier::BOLD | Modifier::UNDERLINED);
        let (mut at, mut took) = (0, 0);
        let mut piece = |canvas: &mut Self, words: &str, style| {
            took += canvas.put(x + took, y, width.saturating_sub(took), words, style);
        };
        for range in found.iter().filter(|range| text.get((*range).clone()).is_some()) {
            piece(self, &text[at..range.start], style);
            piece(self, &text[range.clone()], hit);
            at = range.end;
        }
        piece(self, &text[at..], style);
        took
    }

    /// Puts a line so that it ends before column `end`; answers with the column it begins at.
    pub fn put_right(&mut self, end: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        let text = cut(text, width, self.sign("…"));
        let w = cells(&text);
        let x = end.saturating_sub(w);
        self.put(x, y, w, &text, style);
        x
    }
}

/// A line cut to `width` cells, with an ellipsis if anything was cut.
fn cut(text: &str, width: u16, ellipsis: &str) -> String {
    if cells(text) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut w = 0;
    for grapheme in text.graphemes(true) {
        let glyph = glyph(grapheme);
        if w + glyph.cells + 1 > width {
            break;
        }
        w += glyph.cells;
        kept.push_str(grapheme);
    }
    let kept = kept.trim_end();
    if width == 0 { String::new() } else { format!("{kept}{ellipsis}") }
}

/// The cells a line takes.
#[must_use]
pub fn cells(text: &str) -> u16 {
    u16::try_from(crate::app::layout::cells(text)).unwrap_or(u16::MAX)
}

fn rect(area: Area) -> Rect {
    Rect { x: area.x, y: area.y, width: area.w, height: area.h }
}

/// A rectangle of ratatui as ours.
#[must_use]
pub fn area(rect: Rect) -> Area {
    Area { x: rect.x, y: rect.y, w: rect.width, h: rect.height }
}
