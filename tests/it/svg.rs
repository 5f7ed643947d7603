//! A drawn screen as an SVG picture: text stays text, lines and blocks are drawn so that they join.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use razbor::app::layout::cells;

use crate::app::screen::Screen;

/// A cell in pixels: what most fonts of one width take at this size.
const W: f64 = 9.6;
const H: f64 = 21.0;
const FONT: f64 = 16.0;
/// From the top of a cell to the line the letters stand on.
const BASE: f64 = 15.5;
/// The window around the screen.
const SIDE: f64 = 18.0;
const BAR: f64 = 38.0;
const FONTS: &str =
    "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

/// Strokes from the middle of a cell to its sides, up, right, down, left: none, light or heavy.
const STROKES: [(char, [u8; 4]); 22] = [
    ('─', [0, 1, 0, 1]),
    ('│', [1, 0, 1, 0]),
    ('┌', [0, 1, 1, 0]),
    ('┐', [0, 0, 1, 1]),
    ('└', [1, 1, 0, 0]),
    ('┘', [1, 0, 0, 1]),
    ('├', [1, 1, 1, 0]),
    ('┤', [1, 0, 1, 1]),
    ('┬', [0, 1, 1, 1]),
    ('┴', [1, 1, 0, 1]),
    ('┼', [1, 1, 1, 1]),
    ('━', [0, 2, 0, 2]),
    ('┃', [2, 0, 2, 0]),
    ('┏', [0, 2, 2, 0]),
    ('┓', [0, 0, 2, 2]),
    ('┗', [2, 2, 0, 0]),
    ('┛', [2, 0, 0, 2]),
    ('┣', [2, 2, 2, 0]),
    ('┫', [2, 0, 2, 2]),
    ('┳', [0, 2, 2, 2]),
    ('┻', [2, 2, 0, 2]),
    ('╋', [2, 2, 2, 2]),
];

/// How a cell looks, reversal done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Look {
    ink: [u8; 3],
    ground: [u8; 3],
    bold: bool,
    underlined: bool,
}

/// A picture of a screen in a window with a title.
pub fn picture(screen: &Screen, title: &str) -> String {
    let area = screen.buffer.area;
    let ground = look(&screen.buffer[(0, 0)]).ground;
    let ink = look(&screen.buffer[(0, 0)]).ink;
    let (w, h) = (f64::from(area.width) * W, f64::from(area.height) * H);
    let (width, height) = (w + 2.0 * SIDE, h + BAR + SIDE);
    let mut svg = String::new();
    let quiet = mixed(ink, ground);
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\" \
         font-family=\"{FONTS}\" font-size=\"{FONT}\" role=\"img\">\n<title>{}</title>\n\
         <rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"10\" fill=\"{}\" stroke=\"{quiet}\"/>\n",
        px(width),
        px(height),
        px(width),
        px(height),
        escaped(title),
        px(width - 1.0),
        px(height - 1.0),
        hex(ground),
    );
    for place in 0..3 {
        let x = px(SIDE + 6.0 + f64::from(place) * 20.0);
        let _ = writeln!(svg, "<circle cx=\"{x}\" cy=\"19\" r=\"5.5\" fill=\"{quiet}\"/>");
    }
    let _ = writeln!(svg, "<g transform=\"translate({} {})\">", px(SIDE), px(BAR));
    grounds(&mut svg, screen, ground);
    strokes(&mut svg, screen);
    words(&mut svg, screen);
    if let Some((x, y)) = screen.cursor {
        let (left, top) = (px(f64::from(x) * W), px(f64::from(y) * H + 1.0));
        let ink = hex(ink);
        let _ = writeln!(
            svg,
            "<rect x=\"{left}\" y=\"{top}\" width=\"2\" height=\"{}\" fill=\"{ink}\"/>",
            px(H - 2.0)
        );
    }
    svg + "</g>\n</svg>\n"
}

/// What lies behind the words, where it is not the ground of the window.
fn grounds(svg: &mut String, screen: &Screen, ground: [u8; 3]) {
    for y in 0..screen.buffer.area.height {
        let row: Vec<Look> = row(screen, y).iter().map(|(_, cell)| look(cell)).collect();
        let mut x = 0;
        for run in row.chunk_by(|a, b| a.ground == b.ground) {
            if run[0].ground != ground {
                let (left, top) = (px(f64::from(x) * W), px(f64::from(y) * H));
                let width = px(count(run.len()) * W);
                let fill = hex(run[0].ground);
                let _ = writeln!(
                    svg,
                    "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{H}\" fill=\"{fill}\"/>"
                );
            }
            x += u16::try_from(run.len()).expect("a row is short");
        }
    }
}

/// Borders and blocks: strokes of one weight and colour are one path.
fn strokes(svg: &mut String, screen: &Screen) {
    let mut paths: BTreeMap<([u8; 3], u8), String> = BTreeMap::new();
    let area = screen.buffer.area;
    let sides = |x: u16, y: u16| {
        let cell = &screen.buffer[(x, y)];
        strokes_of(cell).map(|sides| (look(cell).ink, sides))
    };
    for y in 0..area.height {
        let middle = f64::from(y) * H + H / 2.0;
        let halves = (0..area.width).flat_map(|x| {
            let sides = sides(x, y);
            [3, 1].map(|side| sides.filter(|(_, of)| of[side] > 0).map(|(ink, of)| (ink, of[side])))
        });
        for (from, to, key) in spans(halves) {
            let (from, to) = (px(from * W / 2.0), px(to * W / 2.0));
            let _ = write!(paths.entry(key).or_default(), "M{from} {}H{to}", px(middle));
        }
    }
    for x in 0..area.width {
        let middle = f64::from(x) * W + W / 2.0;
        let halves = (0..area.height).flat_map(|y| {
            let sides = sides(x, y);
            [0, 2].map(|side| sides.filter(|(_, of)| of[side] > 0).map(|(ink, of)| (ink, of[side])))
        });
        for (from, to, key) in spans(halves) {
            let (from, to) = (px(from * H / 2.0), px(to * H / 2.0));
            let _ = write!(paths.entry(key).or_default(), "M{} {from}V{to}", px(middle));
        }
    }
    for ((ink, weight), path) in paths {
        let thick = if weight == 2 { "2.4" } else { "1" };
        let ink = hex(ink);
        let _ = writeln!(
            svg,
            "<path d=\"{path}\" stroke=\"{ink}\" stroke-width=\"{thick}\" stroke-linecap=\"square\"/>"
        );
    }
    for y in 0..area.height {
        for (x, cell) in row(screen, y).into_iter().filter(|(_, cell)| cell.symbol() == "▌") {
            let (left, top) = (px(f64::from(x) * W), px(f64::from(y) * H));
            let (ink, width) = (hex(look(cell).ink), px(W / 2.0));
            let _ = writeln!(
                svg,
                "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{H}\" fill=\"{ink}\"/>"
            );
        }
    }
}

/// Half cells in a line that are drawn alike, as stretches from one to another.
fn spans<T: PartialEq>(halves: impl Iterator<Item = Option<T>>) -> Vec<(f64, f64, T)> {
    let mut spans: Vec<(f64, f64, T)> = Vec::new();
    for (at, half) in halves.enumerate() {
        let Some(key) = half else { continue };
        let at = count(at);
        match spans.last_mut() {
            Some((_, to, same)) if (*to - at).abs() < 0.5 && *same == key => *to = at + 1.0,
            _ => spans.push((at, at + 1.0, key)),
        }
    }
    spans
}

/// Words: a stretch of one look without wide gaps is one text of its own, as wide as its cells.
fn words(svg: &mut String, screen: &Screen) {
    for y in 0..screen.buffer.area.height {
        let top = f64::from(y) * H;
        let mut run = Run::default();
        for (x, cell) in row(screen, y) {
            let symbol = cell.symbol();
            let drawn = strokes_of(cell).is_some() || symbol == "▌";
            let look = look(cell);
            if drawn || is_sign(symbol) || run.look.is_some_and(|of| of != look) {
                run.end(svg, top);
            }
            if drawn {
                continue;
            }
            run.look = Some(look);
            run.push(x, symbol);
            if is_sign(symbol) {
                run.end(svg, top);
            }
        }
        run.end(svg, top);
    }
}

/// A stretch of text under way.
#[derive(Default)]
struct Run {
    x: u16,
    text: String,
    /// Blanks that only count when something follows.
    blanks: usize,
    look: Option<Look>,
}

impl Run {
    fn push(&mut self, x: u16, symbol: &str) {
        if symbol.trim().is_empty() {
            self.blanks += 1;
            return;
        }
        if self.text.is_empty() {
            self.x = x;
        } else {
            self.text.extend(std::iter::repeat_n(' ', self.blanks));
        }
        self.blanks = 0;
        self.text.push_str(symbol);
    }

    fn end(&mut self, svg: &mut String, top: f64) {
        let Self { x, text, look, .. } = std::mem::take(self);
        let Some(look) = look.filter(|_| !text.is_empty()) else { return };
        let width = count(cells(&text)) * W;
        let mut style = String::new();
        if look.bold {
            style += " font-weight=\"bold\"";
        }
        if look.underlined {
            style += " text-decoration=\"underline\"";
        }
        let (x, y, ink) = (f64::from(x) * W, px(top + BASE), hex(look.ink));
        let place = if is_sign(&text) {
            // Fonts differ in how wide signs are: they stand in the middle of their cell.
            format!("x=\"{}\" y=\"{y}\" text-anchor=\"middle\"", px(x + width / 2.0))
        } else {
            let width = px(width);
            format!(
                "x=\"{}\" y=\"{y}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\"",
                px(x)
            )
        };
        let text = escaped(&text);
        let _ = writeln!(
            svg,
            "<text {place} fill=\"{ink}\"{style} xml:space=\"preserve\">{text}</text>"
        );
    }
}

/// The cells of a row with their columns.
fn row(screen: &Screen, y: u16) -> Vec<(u16, &Cell)> {
    (0..screen.buffer.area.width).map(|x| (x, &screen.buffer[(x, y)])).collect()
}

fn strokes_of(cell: &Cell) -> Option<[u8; 4]> {
    let symbol = cell.symbol().chars().next()?;
    STROKES.iter().find(|(of, _)| *of == symbol).map(|(_, sides)| *sides)
}

/// Arrows, triangles, ticks: a sign that stands alone.
fn is_sign(symbol: &str) -> bool {
    let mut chars = symbol.chars();
    matches!((chars.next(), chars.next()), (Some('\u{2190}'..='\u{2bff}'), None))
}

fn look(cell: &Cell) -> Look {
    let (mut ink, mut ground) = (rgb(cell.fg), rgb(cell.bg));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut ink, &mut ground);
    }
    let has = |modifier| cell.modifier.contains(modifier);
    Look { ink, ground, bold: has(Modifier::BOLD), underlined: has(Modifier::UNDERLINED) }
}

fn rgb(colour: Color) -> [u8; 3] {
    match colour {
        Color::Rgb(r, g, b) => [r, g, b],
        other => panic!("{other:?} has no colour of its own"),
    }
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// A fifth of the ink in the ground.
fn mixed(ink: [u8; 3], ground: [u8; 3]) -> String {
    let part = |at: usize| {
        let mixed = (u16::from(ink[at]) + 4 * u16::from(ground[at])) / 5;
        u8::try_from(mixed).expect("between two colours")
    };
    hex([part(0), part(1), part(2)])
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).expect("a screen is small"))
}

/// A length without needless digits.
fn px(length: f64) -> String {
    let text = format!("{length:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
