//! Making the lens with the words of the workspace.

use std::sync::Arc;

use super::Hands;
use crate::app::Msg;
use crate::app::layout::visible;
use crate::app::wording::at_the_start;
use crate::lens::Lens;

impl Hands {
    /// Makes the lens, and tells what is wrong with the words that the workspace brings.
    pub(super) fn make_lens(&self) {
        let file = self.workspace.lens_file();
        self.tell(Msg::Lens(Arc::new(Lens::new(&file.lists))));
        if let Some(words) = at_the_start(&self.text, &self.text.lens_told(&file)) {
            self.tell(Msg::Warn(visible(&words).into_owned()));
        }
    }
}
