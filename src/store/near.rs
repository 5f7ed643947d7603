//! The word that was probably meant.

/// Words by which people call what has another name here.
const SYNONYMS: [(&str, &[&str]); 9] = [
    ("lang", &["language", "locale", "lng"]),
    ("theme", &["look", "style", "skin", "appearance"]),
    ("layout", &["keyboard", "keyboard_layout", "kbd"]),
    ("keys", &["keymap", "keybindings", "key_bindings", "bindings", "shortcuts", "hotkeys"]),
    ("colours", &["color", "colour", "colors", "palette", "color_scheme"]),
    ("last_workspace", &["workspace"]),
    ("dark", &["night", "black"]),
    ("light", &["day", "white", "bright"]),
    ("ground", &["background", "bg"]),
];

/// The nearest of the known words, if it is called so elsewhere or a slip of the hand or two leads
/// to it.
#[must_use]
pub fn near<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = word.to_lowercase();
    let meant = |known: &&&str| {
        SYNONYMS.iter().any(|(name, others)| name == *known && others.contains(&&*lower))
    };
    if let Some(known) = known.iter().find(meant) {
        return Some(known);
    }
    let allowed = |known: &str| if known.len() > 4 { 2 } else { 1 };
    known
        .iter()
        .map(|known| (slips(word, known), *known))
        .filter(|(slips, known)| *slips <= allowed(known))
        .min()
        .map(|(_, known)| known)
}

/// How many letters have to be added, left out, changed or swapped with their neighbour.
fn slips(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    if from.len() > to.len() + 2 {
        return usize::MAX;
    }
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    for i in 1..=from.len() {
        let mut row = vec![i];
        for j in 1..=to.len() {
            let changed = rows[i - 1][j - 1] + usize::from(from[i - 1] != to[j - 1]);
            let mut least = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}
