//! Where razbor was left, on the disk.

use std::path::Path;

use jiff::Zoned;

use super::Hands;
use crate::app::Msg;
use crate::app::bookmark::{Bookmarks, Here};
use crate::store::CASES;

impl Hands {
    /// Tells where razbor was left, with the case that was open unless there is `unsaved` text.
    pub(super) fn go_back(&mut self, unsaved: bool) {
        let Some(marks) = self.workspace.left::<Bookmarks>() else { return };
        let name = marks.open.as_deref().and_then(|name| Path::new(name).file_name());
        let path = name.map(|name| self.workspace.root().join(CASES).join(name));
        let case = path.filter(|_| !unsaved).map(|path| self.open(&path));
        self.tell(Msg::Returned(Box::new(marks), case));
    }

    /// Remembers where one is. Other windows do so in the same file.
    pub(super) fn bookmark(&mut self, here: Here) {
        if !self.workspace.exists() {
            return;
        }
        let mut marks = self.workspace.left::<Bookmarks>().unwrap_or_default();
        marks.note(here);
        // A disk that refuses it is not worth a word.
        let _ = self.workspace.write_left(&marks, &Zoned::now());
    }
}
