//! Reading the bytes that went to the terminal.

/// Checks that what is switched on at the start was switched off last.
pub fn assert_switched_off(log: &[u8]) {
    for (mode, on, off) in [
        ("the alternate screen", "\x1b[?1049h", "\x1b[?1049l"),
        ("bracketed paste", "\x1b[?2004h", "\x1b[?2004l"),
        ("focus events", "\x1b[?1004h", "\x1b[?1004l"),
        ("presses of the mouse", "\x1b[?1000h", "\x1b[?1000l"),
        ("drags of the mouse", "\x1b[?1002h", "\x1b[?1002l"),
        ("large coordinates", "\x1b[?1006h", "\x1b[?1006l"),
        ("a synchronized update", "\x1b[?2026h", "\x1b[?2026l"),
        ("a hidden cursor", "\x1b[?25l", "\x1b[?25h"),
    ] {
        assert!(last(log, on) < last(log, off), "{mode} is off");
    }
}

/// Whether a picture is begun and not ended, after `count` more bytes; `before` tells how it was.
pub fn ends_within_a_picture(log: &[u8], count: usize, before: bool) -> bool {
    let (begin, end) = ("\x1b[?2026h", "\x1b[?2026l");
    let new = &log[log.len().saturating_sub(count + begin.len() - 1)..];
    match (last(new, begin), last(new, end)) {
        (None, None) => before,
        (begun, ended) => begun > ended,
    }
}

/// Where a sequence stands last.
fn last(log: &[u8], sequence: &str) -> Option<usize> {
    log.windows(sequence.len()).rposition(|window| window == sequence.as_bytes())
}

/// Whether a sequence stands anywhere.
pub fn holds(log: &[u8], sequence: &str) -> bool {
    last(log, sequence).is_some()
}

/// Checks that a terminal was only told to draw: no strings for it (titles, clipboards), no
/// questions, no reset, no control character, nothing invisible.
pub fn assert_only_drawing(log: &[u8]) {
    let text = str::from_utf8(log).expect("all that goes to the terminal is UTF-8");
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c != '\x1b' {
            assert!(!c.is_control() && !is_hidden(c), "{c:?} went to the terminal");
            continue;
        }
        let sequence = sequence(&mut rest);
        // Places, styles, erasing, modes; what asks the terminal something ends otherwise.
        let last = sequence.chars().next_back().unwrap_or(' ');
        let drawing = sequence.starts_with('[') && "HmJKABCDGdXhl".contains(last);
        let mode = !"hl".contains(last)
            || ["1049", "2004", "1004", "1000", "1002", "1006", "2026", "25"]
                .iter()
                .any(|mode| sequence[1..].trim_start_matches('?').trim_end_matches(last) == *mode);
        assert!(drawing && mode, "ESC {sequence:?} went to the terminal");
    }
}

/// A sequence up to its last byte, as far as terminals read it.
fn sequence(rest: &mut std::str::Chars<'_>) -> String {
    let mut sequence: String = rest.by_ref().take(1).collect();
    if sequence == "[" {
        for c in rest {
            sequence.push(c);
            if ('\x40'..='\x7e').contains(&c) {
                break;
            }
        }
    }
    sequence
}

/// Characters that reorder a text or hide in it.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
        | '\u{2028}' | '\u{2029}' | '\u{ad}')
}
