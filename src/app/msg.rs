//! What comes from outside, and what goes out.

use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::bench::Access;
use super::bookmark::{Bookmarks, Here};
use super::key::Key;
use super::layer::Jotted;
use super::look::{Look, Rgb};
use super::mouse::Mouse;
use super::reading::{Compared, Comparison, Shown};
use super::shelf::{Binned, Shelved};
use crate::advice::{Advice, Said};
use crate::lens::Lens;
use crate::method::{
    Act, Case, CaseId, ClientGroup, Edit, EntryId, History, List, Parked, Refusal, Stamp,
};
use crate::store::codec::Warning;
use crate::store::{
    DiskError, FieldText, FolderError, GroupWritten, Hash, Holder, LockError, PrivateError,
    Profile, ProfileError, ReadError, Recalled, SaveError, Summary, TrashError, Unsaved, Why,
};

/// Something that came from outside.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// The mouse did something.
    Mouse(Mouse),
    /// Text was pasted.
    Paste(String),
    /// The terminal has this size now, in columns and rows.
    Resize(u16, u16),
    /// The terminal lost the focus.
    FocusLost,
    /// It is not known whether the terminal is light or dark.
    LookUnknown,
    /// The terminal has a ground of this colour.
    Ground(Rgb),
    /// The terminal has the focus again.
    FocusGained,
    /// The moment of a deadline has come.
    Tick,
    /// More cases of the workspace were read; the flag tells that these were the last.
    Listed(Vec<Shelved>, bool),
    /// What lies in the trash.
    Trash(Vec<Binned>),
    /// A case was changed without being opened, or could not be.
    Altered(PathBuf, Result<Box<Altered>, Trouble>),
    /// A thought was taken in by the case in this file, or was not.
    ThoughtMoved(PathBuf, EntryId, Result<Box<Altered>, Trouble>),
    /// A case file was put in the trash, where it has this path, or could not be.
    Binned(PathBuf, Result<PathBuf, Trouble>),
    /// A file of the trash was brought back, where it has this path, or could not be.
    BroughtBack(PathBuf, Result<PathBuf, Trouble>),
    /// Text that was not saved when razbor last ended.
    Kept(Vec<Kept>),
    /// Where razbor was left, and the case that was open unless there is unsaved text.
    Returned(Box<Bookmarks>, Option<Result<Box<Opened>, Trouble>>),
    /// A case was opened, or could not be.
    Opened(PathBuf, Result<Box<Opened>, Trouble>),
    /// The open case, which another window had, was asked for once more; how it is now.
    Claimed(PathBuf, Result<Box<Opened>, Trouble>),
    /// A new case was made, or could not be.
    Created(Result<Box<Opened>, Trouble>),
    /// The case was saved as it was at a revision, or could not be.
    Saved(u64, Result<(), Trouble>),
    /// The earlier versions of the case in this file, or why they cannot be told.
    Versions(PathBuf, Result<Box<Past>, Trouble>),
    /// A copy of the case as it was at a revision was saved there, or could not be.
    CopySaved(u64, Result<PathBuf, Trouble>),
    /// The case goes on in this file: another program changed the one it was in.
    Diverted(PathBuf, Trouble),
    /// Unsaved text could not be kept in the workspace; it lies in this file, if that worked out.
    NotKept(Trouble, Option<PathBuf>),
    /// The text that is being written was kept while a picture took too long.
    Rescued,
    /// Something a person should know, in words.
    Warn(String),
    /// The editor of the user has ended and left this text, or nothing that can be taken.
    Edited(Result<String, Edited>),
    /// What the workspace says for all its cases.
    Profile(Box<Profile>),
    /// A client group was written, or could not be.
    GroupWritten(Result<Box<GroupWritten>, Trouble>),
    /// The lens was made.
    Lens(Arc<Lens>),
    /// What remarks on the lines of a case was made.
    Advice(Arc<Advice>),
    /// A long review, as it was at a revision, was made ready to be compared with lines.
    Heard(u64, Arc<Said>),
    /// The comparison of two long texts that has this number was made.
    Compared(u64, Box<Compared>),
    /// A text was put on the clipboard, as far as that can be known.
    Copied(Copied),
    /// razbor is asked to end (TERM, HUP…).
    End,
}

/// Something that leaves the program.
#[derive(Debug)]
pub enum Effect {
    /// Read the cases of the workspace.
    List,
    /// Read them if anything was changed there since.
    Refresh,
    /// Change a case that is not open.
    Alter(PathBuf, Box<Edit>),
    /// Have the case in this file, which is not open, take in a parked thought of the open one.
    MoveThought(PathBuf, Box<Parked>),
    /// Put a case file in the trash.
    Bin(PathBuf),
    /// Bring a file of the trash back.
    Return(PathBuf),
    /// Make a case of a review and open it.
    Create {
        /// Its title.
        title: String,
        /// The review.
        lines: Vec<String>,
    },
    /// Make a case of the sample in the language of the interface and open it.
    CreateSample,
    /// Make a case of the review of this exercise and open it.
    CreatePractice(&'static str),
    /// Open a case.
    Open(PathBuf),
    /// Ask once more for the open case, which another window had, and read it anew.
    Claim(PathBuf),
    /// The open case is left: let go of its lock.
    Close,
    /// Save the open case.
    Save {
        /// Told back when it is done.
        revision: u64,
        /// The case.
        case: Box<Case>,
        /// What led to it.
        history: History,
    },
    /// Tell the earlier versions of a case.
    Versions(PathBuf, CaseId),
    /// Keep the case as it is as a version, before an earlier one replaces it.
    KeepVersion(Box<Case>),
    /// Make the folder of the workspace again, which was taken away.
    MakeAgain,
    /// Save a copy of the case in this folder.
    SaveCopy {
        /// Told back when it is done.
        revision: u64,
        /// The case.
        case: Box<Case>,
        /// The folder.
        folder: PathBuf,
    },
    /// Keep text that is still being written.
    Keep(Box<Kept>),
    /// The kept text of this case, or of the new one, is not needed any more.
    Forget(Option<CaseId>),
    /// The line of home about this case was given up.
    ForgetLine(CaseId),
    /// The text of a new case that was told of last is gone on with: it is kept under its name.
    TakeUpNew,
    /// The kept text of this case is not taken up: nothing that is kept later may replace it.
    PutAside(CaseId),
    /// Remember where one is.
    Bookmark(Box<Here>),
    /// Put a text on the clipboard of the system, as far as the terminal can.
    Copy {
        /// The text, as it stands in the case.
        text: String,
    },
    /// Ask the terminal for the colour of its ground.
    AskGround,
    /// Remember which marks are shown.
    RememberShown(Shown),
    /// Write a client group of the workspace as `after`, where it was read as `before`; one without
    /// the other adds it or takes it out.
    WriteGroup {
        /// The group as it was.
        before: Option<Box<ClientGroup>>,
        /// The group as it is to be.
        after: Option<Box<ClientGroup>>,
    },
    /// Make the lens, which is needed now.
    MakeLens,
    /// Make what remarks on the lines of a case, which is needed now.
    MakeAdvice,
    /// Make a long review ready to be compared with lines; its revision is told back.
    Hear(u64, Arc<Advice>, String),
    /// Compare the facts of two long texts; the number is told back when it is done.
    Compare(u64, Box<Comparison>),
    /// Remember the look.
    Remember(Look),
    /// Let the user change this text in the editor of the system.
    Edit {
        /// The text.
        text: String,
    },
    /// Stop razbor and give the terminal to the shell until it is resumed.
    Suspend,
    /// Remember that the tour was shown.
    RememberTour,
    /// Draw everything anew.
    Repaint,
    /// End.
    Quit,
}

/// What became of a text that was to be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Whether it was sent to the terminal; one that is too long for many terminals is not.
    pub sent: bool,
    /// The file that holds the same text, if it could be written.
    pub file: Option<PathBuf>,
}

/// Why nothing came back from the editor of the user.
#[derive(Debug)]
pub enum Edited {
    /// There is no such program.
    Missing {
        /// The programs that were looked for.
        tried: Vec<String>,
        /// Whether the user named it (`$VISUAL`, `$EDITOR`).
        named: bool,
    },
    /// It could not be started.
    Refused {
        /// The program.
        editor: String,
        /// What the system said.
        why: String,
    },
    /// It ended with a failure.
    Failed {
        /// The program.
        editor: String,
        /// Its exit status; none when a signal ended it.
        status: Option<i32>,
        /// Where what it wrote is kept, if it wrote anything.
        file: Option<PathBuf>,
    },
    /// It left no file.
    Gone,
    /// It left more than a text may have.
    TooLarge(PathBuf),
    /// It left no text in UTF-8.
    NotText(PathBuf),
    /// The file could not be written or read.
    File(Trouble),
    /// The terminal could not be given away.
    Busy,
}

/// A case as it came from the disk.
#[derive(Debug)]
pub struct Opened {
    /// The case.
    pub case: Case,
    /// Its file.
    pub path: PathBuf,
    /// The hash of the file.
    pub base: Option<Hash>,
    /// Whether it may be changed.
    pub access: Access,
    /// What is to be told about the file.
    pub warnings: Vec<Warning>,
    /// Whether this file system has no locks, so that two windows do not know of each other.
    pub unguarded: bool,
    /// Its unsaved text, if it may be changed.
    pub kept: Option<Kept>,
    /// What can be taken back, if it may be changed.
    pub past: Recalled,
}

/// A case that was changed without being opened.
#[derive(Debug)]
pub struct Altered {
    /// What was done.
    pub act: Act,
    /// The case as it was.
    pub before: Case,
    /// What a list shows of it now.
    pub after: Summary,
}

/// The earlier versions of a case.
#[derive(Debug)]
pub struct Past {
    /// The case as its file has it, unless it is open.
    pub now: Option<Case>,
    /// The versions, newest first.
    pub versions: Vec<Earlier>,
    /// How many older ones there are besides.
    pub older: usize,
}

/// An earlier version of a case.
#[derive(Debug)]
pub struct Earlier {
    /// Until when the case was so.
    pub at: Stamp,
    /// Why it was kept.
    pub why: Why,
    /// The case, or why it cannot be brought back.
    pub read: Result<Box<Case>, Trouble>,
}

/// What went wrong on the disk.
#[derive(Debug)]
pub enum Trouble {
    /// A file could not be read.
    Read(ReadError),
    /// A case could not be saved.
    Save(SaveError),
    /// Unsaved text could not be kept.
    Private(PrivateError),
    /// A lock could not be taken.
    Lock(LockError),
    /// A folder could not be made.
    Folder(FolderError),
    /// A file could not be read.
    Disk(DiskError),
    /// A file could not be moved to the trash or out of it.
    Trash(TrashError),
    /// Another window has the case open.
    Held(Option<Holder>),
    /// The case has text that was not saved, which comes first.
    Unsaved,
    /// The case does not allow the change.
    Refused(Refusal),
    /// What the workspace says for all its cases could not be changed.
    Profile(Box<ProfileError>),
}

impl Trouble {
    /// Whether it is that the folder of the workspace was taken away.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        match self {
            Self::Save(SaveError::Folder(error))
            | Self::Private(PrivateError::Folder(error))
            | Self::Folder(error) => matches!(error, FolderError::Gone(_)),
            Self::Profile(error) => matches!(**error, ProfileError::Folder(FolderError::Gone(_))),
            _ => false,
        }
    }
}

/// Text that is not in a case file yet, as it is kept on the disk.
pub type Kept = Unsaved<Spot>;

/// A text that is being written and where it belongs.
pub type Field = FieldText<Spot>;

/// What a text that is being written will become.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spot {
    /// The neutral text.
    #[default]
    Neutral,
    /// The raw text of the review, mended.
    Review,
    /// The wording of an entry.
    Entry(EntryId),
    /// The answer to a question.
    Answer(EntryId),
    /// A new entry of a list at a place, standing on others.
    New(List, usize, Vec<EntryId>),
    /// A new cause under another, at a place of the list.
    Under(EntryId, usize),
    /// Why the case is set aside.
    Reason,
    /// A new title of a case, written at home.
    HomeTitle,
    /// Why a case is set aside, written at home.
    HomeReason,
    /// The review of a new case, with the title as far as a person wrote it.
    NewReview(Option<String>),
    /// A line jotted down over whatever else is written.
    Jot(Jotted),
}

impl Spot {
    /// Whether it is a line of home, about a case that is not open.
    #[must_use]
    pub fn is_home(&self) -> bool {
        matches!(self, Self::HomeTitle | Self::HomeReason)
    }
}

/// Whether text that is kept is a line of home.
#[must_use]
pub fn is_home_line(kept: &Kept) -> bool {
    kept.field.as_ref().is_some_and(|field| field.place.is_home())
}
