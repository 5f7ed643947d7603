//! What goes outside razbor and comes back: a text in another editor, a copy on the clipboard.

use super::Turn;
use crate::app::bench::Work;
use crate::app::layer::{FieldId, Layer};
use crate::app::layout::Place;
use crate::app::msg::{Copied, Edited, Effect};
use crate::app::reason::Reason;
use crate::app::state::Lent;
use crate::app::wording;
use crate::method::{clean, one_line};

impl Turn<'_> {
    /// Gives the text in hand to the editor of the user.
    pub(super) fn lend(&mut self) {
        if matches!(self.state.layers.last(), Some(Layer::Help(_))) {
            return self.refuse(&Reason::NoText);
        }
        let door = matches!(self.state.layers.last(), Some(Layer::Form(form)) if form.field() == FieldId::Text);
        let read = !self.state.place().types();
        if door {
            self.mend_review();
        } else if read {
            self.edit_in_hand();
        }
        let Some(text) = self.prose().map(|prose| prose.text()) else { return };
        self.flush();
        self.state.lent = Some(Lent { opened: door || read });
        self.effects.push(Effect::Edit { text });
    }

    /// The editor has ended: what it left takes the place of the text, as one step.
    pub(super) fn come_back(&mut self, edited: Result<String, Edited>) {
        let Some(Lent { opened }) = self.state.lent.take() else { return };
        match edited {
            Ok(text) => self.take_back(&text),
            Err(why) => {
                let words = wording::edited(&self.state.text, &why);
                self.state.warn(words);
            }
        }
        if opened {
            // What was only read before is only read again.
            self.end_work();
        }
    }

    fn take_back(&mut self, text: &str) {
        let cleaned = clean(text);
        // Editors end the last line too.
        let text = cleaned.text.strip_suffix('\n').unwrap_or(&cleaned.text);
        let entries = self.is_new_line() && text.trim().lines().nth(1).is_some();
        let Some(prose) = self.prose() else { return };
        let line = prose.shape() == crate::app::prose::Shape::Line;
        let text = if line && !entries { one_line(text) } else { text.to_owned() };
        if prose.text() == text {
            return self.toast("toast-editor-same");
        }
        let all = (Place::default(), Place::new(usize::MAX, usize::MAX));
        if entries {
            self.write(|prose| prose.replace(all.0, all.1, ""));
            return self.paste_line(&text);
        }
        self.write(|prose| prose.replace(all.0, all.1, &text));
        if cleaned.dropped > 0 {
            self.toast_with("toast-controls-dropped", &[("count", cleaned.dropped.into())]);
        } else {
            self.toast("toast-editor-taken");
        }
    }

    /// Whether a line of its own is being written for a new entry.
    fn is_new_line(&self) -> bool {
        let work = self.state.bench.as_ref().map(|bench| &bench.work);
        let new = matches!(work, Some(Work::Line(line)) if line.target.is_new());
        new && self.state.layers.is_empty()
    }

    /// A text went to the clipboard: what a terminal makes of it nobody tells, so the place where the
    /// text lies too is told once.
    pub(super) fn copied(&mut self, copied: &Copied) {
        let path = copied.file.as_ref().map(|path| {
            let path = path.display().to_string();
            crate::app::layout::visible(&path).into_owned()
        });
        match path {
            Some(path) if !copied.sent => {
                let words = self.state.text.with("toast-copy-long", &[("path", path.into())]);
                self.state.warn(words);
            }
            None if !copied.sent => {
                let words = self.state.text.get("toast-copy-too-long");
                self.state.warn(words);
            }
            Some(path) if !self.state.copies_told => {
                self.state.copies_told = true;
                let also = self.state.text.with("toast-copy-also", &[("path", path.into())]);
                let said = self.state.toast.take().map(|toast| toast.words + " ");
                self.state.say(said.unwrap_or_default() + &also);
            }
            _ => {}
        }
    }
}
