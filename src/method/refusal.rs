//! Why an edit cannot be done: the rules of the method and of a case, as values.

/// Why an edit was refused; the case is then as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// There is nothing but blanks in the wording.
    NothingSaid,
    /// The entry is not there any more.
    NoSuchEntry,
    /// Merging takes two entries or more.
    MergeNeedsTwo,
    /// The entries stand in different lists.
    DifferentLists,
    /// Lists that are not neighbours in the method cannot be linked, nor an entry with itself.
    NotLinkable,
    /// A cut at this place would leave one of the two lines empty.
    NothingToSplit,
    /// It already is so.
    NothingToDo,
    /// Entries of this list cannot become entries of that one.
    OtherNature,
    /// A cause cannot stand under itself.
    Circle,
    /// There are problems that are neither answered nor deferred ([`Case::open_problems`]).
    ///
    /// [`Case::open_problems`]: super::Case::open_problems
    OpenProblems,
    /// The neutral text is already begun; it is not overwritten.
    NeutralBegun,
    /// The case numbers its entries with 32 bits, and they are used up.
    TooManyEntries,
}
