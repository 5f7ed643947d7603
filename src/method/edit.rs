//! Everything that can change a case.

use super::{
    Card, Case, CaseState, EntryId, Evidence, Link, List, Origin, Parked, ParkedState, Plan,
    QuestionState, Quote, Stamp, Step, Tone, Whose,
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
    /// Writes the client card.
    WriteCard(Box<Card>),
    /// Mends the raw text of the review, line by line.
    MendReview(Vec<String>),
    /// Goes to a step; going on past an open step notes that one as done.
    Go(Step),
    /// Goes on to a later step while something is still open, which is remembered with its moment.
    GoEarly(Step, Stamp),
    /// Says why one went on early the last time.
    ExplainJump(String),
    /// Closes a step as not needed and, standing at it, goes on to the next; or opens it again if it
    /// is closed so.
    ToggleNeeded(Step),
    /// Goes on past the last step: the case is finished, and the step one stands at is done. Each
    /// problem has to be answered or deferred.
    Finish,
    /// Finishes the case, sets it aside, or opens it again.
    SetState(CaseState),
    /// Puts these lines in place of the neutral text; lines that stay recognisable keep their
    /// number and links ([`align`](super::align())).
    WriteNeutral(Vec<String>),
    /// Begins a neutral text with these lines; what the client answered stays below them.
    BeginNeutral(Vec<String>),
    /// Leaves a phrase of the review out of the neutral text on purpose, or takes that back if it is.
    ToggleLeftOut(Quote),
    /// Notes that nothing in a fact hindered the client, or takes that back.
    ToggleNoProblem(EntryId),
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
    /// Adds a question about some words of the review, at place `at`.
    Ask {
        /// The place, counted from 0, clamped.
        at: usize,
        /// What is asked, one line.
        text: String,
        /// The words it is about.
        about: Quote,
    },
    /// Adds causes under another: breaks a big one down, or goes on asking why.
    AddUnder {
        /// The cause over them.
        over: EntryId,
        /// The cause under it behind which they go; as the first there if none is named.
        after: Option<EntryId>,
        /// One wording a cause; blank ones are left out.
        texts: Vec<String>,
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
    /// Puts a cause under another one of the why-chain, or on the level of those that stand under
    /// none.
    Under {
        /// The cause; all that stands under it goes with it.
        id: EntryId,
        /// The cause over it.
        over: Option<EntryId>,
    },
    /// Notes how far a question to the client has come; the lines of an answer become facts.
    NoteQuestion {
        /// The question.
        id: EntryId,
        /// Its state.
        state: QuestionState,
    },
    /// Notes what is known of a problem.
    NoteProblem {
        /// The problem.
        id: EntryId,
        /// Whether it is a strength.
        strength: bool,
        /// Which goal it hinders, one line, perhaps blank.
        goal: String,
    },
    /// Notes what is known of a cause.
    NoteCause {
        /// The cause.
        id: EntryId,
        /// The area of the business, one line, perhaps blank.
        area: String,
        /// How sure it is.
        evidence: Evidence,
    },
    /// Notes how a solution is to be done.
    NoteSolution {
        /// The solution.
        id: EntryId,
        /// How.
        plan: Box<Plan>,
    },
    /// Leaves a problem knowingly without an answer, or takes it up again.
    Defer {
        /// The problem.
        id: EntryId,
        /// Why; `None` takes it up again.
        reason: Option<String>,
    },
    /// Lets a remark on the wording of an entry be, or lets it be made again.
    ToggleAccepted {
        /// The problem, cause or solution.
        id: EntryId,
        /// The code of the remark.
        remark: String,
    },
    /// Parks a thought that belongs to another step than the one at hand.
    Park {
        /// The thought, one line.
        text: String,
        /// The step it belongs to.
        for_step: Step,
        /// When it was said.
        when: Stamp,
    },
    /// Takes in a thought that was parked in another case; number and fate are its own here.
    Receive(Box<Parked>),
    /// Rewords a parked thought or gives it to another step.
    MendParked {
        /// The thought.
        id: EntryId,
        /// Its wording, one line.
        text: String,
        /// The step it belongs to.
        for_step: Step,
    },
    /// Notes what became of a parked thought.
    SettleParked {
        /// The thought.
        id: EntryId,
        /// What; dropping one takes a reason.
        state: ParkedState,
    },
    /// Makes an entry of a parked thought that waits, in the list of its step.
    UseParked {
        /// The thought.
        id: EntryId,
        /// The place in the list, counted from 0, clamped.
        at: usize,
        /// What the entry stands on.
        parents: Vec<EntryId>,
    },
    /// Brings back the case as it was in an earlier version, until that moment. Identity, birthday
    /// and the numbers given since stay.
    Restore(Box<Case>, Stamp),
}
