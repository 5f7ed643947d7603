//! What an edit did, with the labels of its moment, so that undo and redo can name it.

use serde::{Deserialize, Serialize};

use super::{List, Stamp, Step};

/// How people call an entry: the list's letter and its place, П2, К3, Р1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Label {
    /// Which letter.
    pub list: List,
    /// The place in the list, counted from 1.
    pub number: usize,
}

/// A done edit, as it is told: "undone: merge of П2 and П4".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// The case was renamed.
    Retitled,
    /// The review's details were changed.
    Details,
    /// The client card was written.
    CardWritten,
    /// The raw text of the review was mended.
    ReviewMended,
    /// One went to a step.
    Went(Step),
    /// It was said why one went on early.
    JumpExplained,
    /// A step was closed as not needed.
    NotNeeded(Step),
    /// A step closed as not needed was opened again.
    NeededAgain(Step),
    /// The case was finished.
    Finished,
    /// The case was set aside or opened again.
    State,
    /// The neutral text was rewritten.
    NeutralWritten,
    /// The neutral text was begun from the raw one.
    NeutralBegun,
    /// An entry was added.
    Added(Label),
    /// Several entries were added at once.
    AddedMany(List, usize),
    /// An entry was reworded.
    Reworded(Label),
    /// An entry was cut in two.
    Split(Label),
    /// Entries were merged into the first of them.
    Merged(Vec<Label>),
    /// Entries were moved within their list.
    Moved(Vec<Label>),
    /// Entries were moved to another list.
    Recast(Vec<Label>, List),
    /// Entries were deleted.
    Deleted(Vec<Label>),
    /// The links of an entry were changed.
    Linked(Label),
    /// How far a question has come was noted.
    QuestionNoted(Label),
    /// Something was noted on an entry.
    Noted(Label),
    /// A problem was left without an answer for now.
    Deferred(Label),
    /// It was taken up again.
    NotDeferred(Label),
    /// A remark on an entry was let be.
    Accepted(Label),
    /// It may be made again.
    RemarkedAgain(Label),
    /// It was noted that a fact holds no problem.
    NoProblem(Label),
    /// It may hold one after all.
    ProblemAgain(Label),
    /// A cause was put under another one, or on another level.
    Nested(Label),
    /// A cause was broken down into so many.
    BrokenDown(Label, usize),
    /// A thought was parked.
    Parked,
    /// A parked thought was reworded or given to another step.
    ParkedMended,
    /// It was noted what became of a parked thought.
    ParkedSettled,
    /// A parked thought became this entry.
    ParkedUsed(Label),
    /// What was not saved when razbor ended was taken up.
    TakenUp,
    /// The case was brought back as it was until that moment.
    Restored(Stamp),
    /// These words of the review are left out on purpose.
    LeftOut(String),
    /// They are not any more.
    NotLeftOut(String),
}
