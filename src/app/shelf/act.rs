//! What is done at home, and how it is taken back and done again.

use std::path::{Path, PathBuf};

use crate::method::Edit;

/// An act at home that can be taken back, or one that was and can be done again.
#[derive(Debug, Clone, PartialEq)]
pub enum HomeAct {
    /// A case was changed without being opened.
    Changed {
        /// Its file.
        path: PathBuf,
        /// The edit that takes the change back, or does it again.
        edit: Box<Edit>,
        /// What was done, in words.
        words: String,
    },
    /// A case was put in the trash.
    Binned {
        /// Where its file lies now.
        path: PathBuf,
        /// Its title.
        title: String,
    },
    /// A case was made of the sample; its file lies here now.
    Sample(PathBuf),
}

/// The acts of home.
#[derive(Debug, Default)]
pub struct HomeActs {
    /// Those that can be taken back, the latest last.
    done: Vec<HomeAct>,
    /// Those that were and can be done again, the latest last.
    undone: Vec<HomeAct>,
    /// The one that is on its way, and whether it is being taken back.
    moving: Option<(HomeAct, bool)>,
}

impl HomeActs {
    /// Whether anything can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether anything can be done again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Notes a new act; what was taken back before it cannot be done again.
    pub fn push(&mut self, act: HomeAct) {
        self.undone.clear();
        self.done.push(act);
    }

    /// Begins to take the last act back, or to do it again; none while another is on its way.
    pub fn begin(&mut self, back: bool) -> Option<&HomeAct> {
        if self.moving.is_some() {
            return None;
        }
        let act = if back { self.done.pop() } else { self.undone.pop() }?;
        Some(&self.moving.insert((act, back)).0)
    }

    /// The act that was on its way, and whether it was being taken back: the disk has answered.
    pub fn arrive(&mut self) -> Option<(HomeAct, bool)> {
        self.moving.take()
    }

    /// Notes that an act was taken back, or done again.
    pub fn settle(&mut self, act: HomeAct, back: bool) {
        if back { &mut self.undone } else { &mut self.done }.push(act);
    }

    /// Puts an act back that the disk refused to move.
    pub fn fail(&mut self, moving: Option<(HomeAct, bool)>) {
        if let Some((act, back)) = moving {
            self.settle(act, !back);
        }
    }

    /// Forgets that the file was moved here, which was moved on by another way.
    pub fn forget(&mut self, file: &Path) {
        for acts in [&mut self.done, &mut self.undone] {
            acts.retain(|act| match act {
                HomeAct::Binned { path, .. } | HomeAct::Sample(path) => path != file,
                HomeAct::Changed { .. } => true,
            });
        }
    }
}
