//! Bytes to text: UTF-8 with or without its mark, and a name for what is something else.

use super::{Damage, DamageKind, Encoding};

/// The text of a file, without the byte order mark.
///
/// # Errors
/// [`Damage`] for everything that is not UTF-8, at the first byte that shows it.
pub fn decode(bytes: &[u8]) -> Result<&str, Damage> {
    if bytes.is_empty() {
        return Err(Damage::whole(DamageKind::Empty));
    }
    if bytes.iter().all(|b| *b == 0) {
        return Err(Damage::whole(DamageKind::Zeros));
    }
    match bytes {
        [0xff, 0xfe, ..] | [b'#' | b'C' | b'/', 0, ..] => {
            return Err(Damage::whole(DamageKind::Encoding(Encoding::Utf16Le)));
        }
        [0xfe, 0xff, ..] | [0, b'#' | b'C' | b'/', ..] => {
            return Err(Damage::whole(DamageKind::Encoding(Encoding::Utf16Be)));
        }
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    str::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let mut damage = Damage::at(guess(bytes), &good, good.len());
        let line = bytes[..error.valid_up_to()].iter().rposition(|b| *b == b'\n');
        let line = &bytes[line.map_or(0, |n| n + 1)..];
        let line = &line[..line.iter().position(|b| *b == b'\n').unwrap_or(line.len())];
        damage.source_line =
            String::from_utf8_lossy(line).chars().take(super::damage::SOURCE_LIMIT).collect();
        damage
    })
}

/// What bytes that are not UTF-8 seem to be.
fn guess(bytes: &[u8]) -> DamageKind {
    if bytes.contains(&0) || bytes.starts_with(b"\x89PNG") || bytes.starts_with(b"PK\x03\x04") {
        return DamageKind::Binary;
    }
    let (mut good, mut bad) = (0_usize, Vec::new());
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad.extend_from_slice(chunk.invalid());
    }
    if good >= bad.len() {
        return DamageKind::NotUtf8;
    }
    // Small letters are most of any text: they are the upper half of the letters in one encoding
    // and the lower half in the other.
    let letters =
        |range: std::ops::RangeInclusive<u8>| bad.iter().filter(|b| range.contains(b)).count();
    let (lower, upper) = (letters(0xc0..=0xdf), letters(0xe0..=0xff));
    if lower + upper < bad.len() / 2 {
        DamageKind::Binary
    } else if upper >= lower {
        DamageKind::Encoding(Encoding::Windows1251)
    } else {
        DamageKind::Encoding(Encoding::Koi8R)
    }
}
