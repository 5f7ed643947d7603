//! All client groups with the number of their cases.

use crate::app::groups::Grouped;

/// The list.
#[derive(Debug, Default)]
pub struct GroupList {
    /// The groups.
    pub rows: Vec<Grouped>,
    /// The one in hand.
    pub cursor: usize,
}

impl GroupList {
    /// Takes over how they are now; the one in hand stays so.
    pub fn renew(&mut self, rows: Vec<Grouped>, in_hand: Option<&str>) {
        let name = in_hand.map(str::to_owned);
        let name = name.or_else(|| self.rows.get(self.cursor).map(|row| row.name.clone()));
        let at = name.and_then(|name| rows.iter().position(|row| row.name == name));
        self.cursor = at.unwrap_or(self.cursor).min(rows.len().saturating_sub(1));
        self.rows = rows;
    }
}
