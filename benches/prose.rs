//! What a keystroke costs in large texts, and what wrapping them costs.

use divan::{Bencher, black_box};
use razbor::app::layout::{visible, wrap};
use razbor::app::prose::{Motion, Prose};

fn main() {
    divan::main();
}

const SENTENCE: &str = "Здравствуйте! Заказывали 15 000 деталей — «пришло» 14 800, и т. д. в коробках. \
     The parcel was late (again) ❤️ и никто не ответил на письмо № 125. ";
/// Cells of a pane of prose.
const WIDTH: u16 = 72;
const HEIGHT: usize = 40;

fn paragraph(bytes: usize) -> String {
    SENTENCE.repeat(bytes.div_ceil(SENTENCE.len()))
}

fn keystroke(bencher: Bencher, lines: Vec<String>) {
    let (line, byte) = (lines.len() / 2, lines[lines.len() / 2].len() / 2);
    let mut prose = Prose::page(lines);
    prose.set_width(WIDTH);
    prose.set_cursor(line, byte);
    bencher.bench_local(move || {
        prose.type_char('ы');
        prose.reveal(HEIGHT);
        prose.rows(prose.top(), HEIGHT).map(|row| visible(row.text).len()).sum::<usize>()
    });
}

#[divan::bench(args = [100_000, 1_000_000])]
fn keystroke_in_one_paragraph(bencher: Bencher, bytes: usize) {
    keystroke(bencher, vec![paragraph(bytes)]);
}

#[divan::bench(args = [100_000, 1_000_000])]
fn keystroke_in_many_lines(bencher: Bencher, bytes: usize) {
    keystroke(bencher, vec![paragraph(800); bytes / 800]);
}

#[divan::bench(args = [100_000, 1_000_000])]
fn move_up_in_one_paragraph(bencher: Bencher, bytes: usize) {
    let mut prose = Prose::page(vec![paragraph(bytes)]);
    prose.set_width(WIDTH);
    bencher.bench_local(move || {
        prose.go(Motion::TextEnd);
        prose.go(Motion::RowUp);
        prose.go(Motion::WordLeft)
    });
}

const KINDS: [&str; 8] =
    ["words", "no_blanks", "cjk", "combining", "emoji", "flags", "devanagari", "blanks"];

/// About a megabyte of one kind, without a newline.
fn megabyte(kind: &str) -> String {
    match kind {
        "words" => paragraph(1_000_000),
        "no_blanks" => "ж".repeat(500_000),
        "cjk" => "漢字かな".repeat(83_000),
        "combining" => format!("е{}", "\u{301}".repeat(500_000)),
        "emoji" => "👨\u{200d}👩\u{200d}👧".repeat(55_000),
        "flags" => "🇷🇺".repeat(125_000),
        "devanagari" => "नमस्ते दुनिया ".repeat(26_000),
        _ => " \t".repeat(500_000),
    }
}

#[divan::bench(args = KINDS)]
fn wrap_one_megabyte(bencher: Bencher, kind: &str) {
    let text = megabyte(kind);
    bencher.bench_local(move || wrap(black_box(&text), WIDTH));
}

#[divan::bench(args = KINDS, sample_count = 10)]
fn keystrokes_in_one_megabyte(bencher: Bencher, kind: &str) {
    let mut prose = Prose::page(vec![megabyte(kind)]);
    prose.set_width(WIDTH);
    bencher.bench_local(move || {
        prose.go(Motion::TextEnd);
        prose.type_char('ы');
        prose.backspace();
        prose.go(Motion::Left);
        prose.go(Motion::RowUp);
        prose.go(Motion::WordLeft);
        prose.reveal(HEIGHT);
        prose.rows(prose.top(), HEIGHT).map(|row| visible(row.text).len()).sum::<usize>()
    });
}
