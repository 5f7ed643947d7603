//! The map: a page of its own below the step bar.

use super::{Area, Geometry, Size};

impl Geometry {
    /// Title and steps as the workbench has them, then the title of the map, and its rows.
    #[must_use]
    pub fn of_map(size: Size) -> Self {
        let all = size.area();
        let title_h = u16::from(size.h >= 16);
        Self {
            title: Area { h: title_h, ..all.row(0) },
            steps: all.row(title_h),
            question: all.row(title_h + 1),
            panes: Vec::new(),
            footer: all.row(size.h.saturating_sub(1)),
        }
    }
}
