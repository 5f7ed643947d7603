//! Everything that can change a case.

use super::{
    Case, CaseState, EntryId, Link, List, Origin, QuestionState, Quote, Stamp, Step, Tone, Whose,
};

/// A change of a case. Applying one either does all of it or refuses and does nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Renames the case; the title is one line.
    Retitle(String),
    /// Changes what is known about the review.
    Details {
        /// Where it came from.
        origin: Origin,
        /// Complaint, praise or both.
        tone: Tone,
        /// Whose client wrote it.
        whose: Whose,
        /// Why it was selected.
        selected: String,
    },
    /// Mends the raw text of the review, line by line.
    MendReview(Vec<String>),
    /// Goes to a step; going on past an open step notes that one as done.
    Go(Step),
    /// Closes a step as not needed and, standing at it, goes on to the next; or opens it again if it
    /// is closed so.
    ToggleNeeded(Step),
    /// Goes on past the last step: the case is finished, and the step one stands at is done.
    Finish,
    /// Finishes the case, sets it aside, or opens it again.
    SetState(CaseState),
    /// Puts these lines in place of the neutral text; lines that stay recognisable keep their
    /// number and links ([`align`](super::align())).
    WriteNeutral(Vec<String>),
    /// Begins an empty neutral text with these lines.
    BeginNeutral(Vec<String>),
    /// Leaves a phrase of the review out of the neutral text on purpose, or takes that back if it is.
    ToggleLeftOut(Quote),
    /// Adds entries to a list, the first at place `at` (counted from 0, clamped), each standing on
    /// `parents`.
    Add {
        /// The list.
        list: List,
        /// The place of the first.
        at: usize,
        /// One wording an entry; blank ones are left out.
        texts: Vec<String>,
        /// What each of them stands on.
        parents: Vec<EntryId>,
    },
    /// Rewords an entry.
    Reword {
        /// The entry.
        id: EntryId,
        /// Its new wording, one line.
        text: String,
    },
    /// Makes two entries of one: the first keeps number and links, the second follows it and
    /// stands on the same parents.
    Split {
        /// The entry.
        id: EntryId,
        /// The wordings of the two.
        parts: [String; 2],
    },
    /// Makes one entry of several of one list: the first in the list stays, with all their wordings
    /// and links; of a why-chain it takes the first place that one of them has.
    Merge(Vec<EntryId>),
    /// Moves entries within their list, so that the first stands at place `to` of those that stay.
    Move {
        /// The entries, all of one list.
        ids: Vec<EntryId>,
        /// The place among the entries that stay, counted from 0, clamped.
        to: usize,
    },
    /// Moves entries to the end of another list of problems, causes or solutions; links that make
    /// no sense there are cut.
    Recast {
        /// The entries, all of one list.
        ids: Vec<EntryId>,
        /// Where to.
        to: List,
    },
    /// Deletes entries and every link to them; what stood under a deleted cause moves up.
    Delete(Vec<EntryId>),
    /// Makes and cuts links of one entry.
    Relink {
        /// The entry the change is about.
        about: EntryId,
        /// Links to make.
        make: Vec<Link>,
        /// Links to cut.
        cut: Vec<Link>,
    },
    /// Notes how far a question to the client has come.
    NoteQuestion {
        /// The question.
        id: EntryId,
        /// Its state.
        state: QuestionState,
    },
    /// Brings back the case as it was in an earlier version, until that moment. Identity, birthday
    /// and the numbers given since stay.
    Restore(Box<Case>, Stamp),
}
