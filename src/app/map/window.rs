//! A window over rows of different heights, of which only those near it are ever measured.

/// A place among the screen rows: a row of the map, and how many of its own rows are above it.
pub type Top = (usize, usize);

/// Goes so many screen rows up from a place.
#[must_use]
pub fn up(from: Top, mut by: usize, height: &impl Fn(usize) -> usize) -> Top {
    let (mut row, mut skip) = from;
    while by > skip {
        by -= skip;
        if row == 0 {
            return (0, 0);
        }
        row -= 1;
        skip = height(row);
    }
    (row, skip - by)
}

/// Goes so many screen rows down from a place, within `count` rows.
#[must_use]
pub fn down(from: Top, by: usize, count: usize, height: &impl Fn(usize) -> usize) -> Top {
    let (mut row, mut skip) = (from.0, from.1 + by);
    while row < count {
        let tall = height(row);
        if skip < tall {
            return (row, skip);
        }
        skip -= tall;
        row += 1;
    }
    (row, 0)
}

/// Where a window of `screen` rows begins that began at `top`, so that `tall` screen rows of a row from
/// its `first` on are seen, the first of them if not all have room.
#[must_use]
pub fn follow(
    top: Top,
    screen: usize,
    count: usize,
    (row, first, tall): (usize, usize, usize),
    height: &impl Fn(usize) -> usize,
) -> Top {
    let top = clamp(top, screen, count, height);
    let begin = (row, first);
    let end = down(begin, tall, count, height);
    let least = up(end, screen, height);
    top.max(least).min(begin)
}

/// The nearest place at which a window of `screen` rows is full, as far as there are rows.
#[must_use]
pub fn clamp(top: Top, screen: usize, count: usize, height: &impl Fn(usize) -> usize) -> Top {
    let top = if top.0 < count { (top.0, top.1.min(height(top.0) - 1)) } else { (count, 0) };
    top.min(up((count, 0), screen, height))
}
