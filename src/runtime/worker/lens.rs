//! Making the lens with the words of the workspace, and what remarks on lines.

use std::sync::Arc;

use super::Hands;
use crate::advice::Advice;
use crate::app::layout::visible;
use crate::app::wording::at_the_start;
use crate::app::{Effect, Msg};
use crate::lens::Lens;

impl Hands {
    /// Makes what an effect asks for to read texts with.
    pub(super) fn make(&self, wanted: &Effect) {
        match wanted {
            Effect::MakeAdvice => self.tell(Msg::Advice(Arc::new(Advice::new()))),
            _ => self.make_lens(),
        }
    }

    /// Makes the lens, and tells what is wrong with the words that the workspace brings.
    fn make_lens(&self) {
        let file = self.workspace.lens_file();
        self.tell(Msg::Lens(Arc::new(Lens::new(&file.lists))));
        if let Some(words) = at_the_start(&self.text, &self.text.lens_told(&file)) {
            self.tell(Msg::Warn(visible(&words).into_owned()));
        }
    }
}
