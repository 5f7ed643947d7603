//! Where a key is pressed: the scopes in which commands have their keys.

/// A scope of the keymap. A place on the screen is a stack of them, the innermost first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Everywhere, whatever is open.
    Always,
    /// Everywhere outside text and layers.
    Any,
    /// The list of cases.
    Home,
    /// The workbench outside text.
    Case,
    /// A list pane of the workbench.
    List,
    /// A text pane of the workbench that is only read.
    Page,
    /// The map of a case.
    Map,
    /// While something is being moved.
    Grab,
    /// Any text that is being written.
    Text,
    /// A text of many lines that is being written.
    Prose,
    /// A line that is being written.
    Line,
    /// A form of several fields.
    Form,
    /// The title of a new case.
    Naming,
    /// What is looked for at home.
    Filter,
    /// A line that is written at home, or why a case is set aside.
    Shelf,
    /// A list from which links are picked.
    Picker,
    /// A question with buttons.
    Dialog,
    /// Help and palette.
    Help,
    /// A line in which is written what to look for.
    Find,
    /// The tour.
    Tour,
    /// The earlier versions of a case.
    Versions,
    /// The facts of the review against those of the neutral text.
    Check,
    /// A line jotted down over whatever is open.
    Jot,
    /// The parking lot.
    Lot,
    /// The choice of another case for a thought.
    OtherCase,
    /// All client groups.
    Groups,
    /// The exercises.
    Exercises,
    /// One's own beside the expert's.
    Compare,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Self; 28] = [
        Self::Always,
        Self::Any,
        Self::Home,
        Self::Case,
        Self::List,
        Self::Page,
        Self::Map,
        Self::Grab,
        Self::Text,
        Self::Prose,
        Self::Line,
        Self::Form,
        Self::Naming,
        Self::Filter,
        Self::Shelf,
        Self::Picker,
        Self::Dialog,
        Self::Help,
        Self::Find,
        Self::Tour,
        Self::Versions,
        Self::Check,
        Self::Jot,
        Self::Lot,
        Self::OtherCase,
        Self::Groups,
        Self::Exercises,
        Self::Compare,
    ];

    /// Whether characters are typed there, so that none may be bound.
    #[must_use]
    pub fn types(self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::Prose
                | Self::Line
                | Self::Form
                | Self::Naming
                | Self::Filter
                | Self::Shelf
                | Self::Help
                | Self::Find
                | Self::Jot
                | Self::OtherCase
        )
    }
}

/// The stacks of scopes that occur, by the place where one is; innermost first.
pub const PLACES: [(Place, &[Scope]); 24] = [
    (Place::Home, &[Scope::Home, Scope::Any, Scope::Always]),
    (Place::List, &[Scope::List, Scope::Case, Scope::Any, Scope::Always]),
    (Place::Page, &[Scope::Page, Scope::Case, Scope::Any, Scope::Always]),
    (Place::Map, &[Scope::Map, Scope::Any, Scope::Always]),
    (Place::Grab, &[Scope::Grab, Scope::Always]),
    (Place::Prose, &[Scope::Prose, Scope::Text, Scope::Always]),
    (Place::Line, &[Scope::Line, Scope::Text, Scope::Always]),
    (Place::Form, &[Scope::Form, Scope::Text, Scope::Always]),
    (Place::Naming, &[Scope::Naming, Scope::Text, Scope::Always]),
    (Place::Filter, &[Scope::Filter, Scope::Text, Scope::Always]),
    (Place::Shelf, &[Scope::Shelf, Scope::Text, Scope::Always]),
    (Place::Picker, &[Scope::Picker, Scope::Always]),
    (Place::Dialog, &[Scope::Dialog, Scope::Always]),
    (Place::Help, &[Scope::Help, Scope::Text, Scope::Always]),
    (Place::Find, &[Scope::Find, Scope::Text, Scope::Always]),
    (Place::Tour, &[Scope::Tour, Scope::Always]),
    (Place::Versions, &[Scope::Versions, Scope::Always]),
    (Place::Check, &[Scope::Check, Scope::Always]),
    (Place::Jot, &[Scope::Jot, Scope::Text, Scope::Always]),
    (Place::Lot, &[Scope::Lot, Scope::Always]),
    (Place::OtherCase, &[Scope::OtherCase, Scope::Text, Scope::Always]),
    (Place::Groups, &[Scope::Groups, Scope::Always]),
    (Place::Exercises, &[Scope::Exercises, Scope::Always]),
    (Place::Compare, &[Scope::Compare, Scope::Always]),
];

/// A place on the screen where keys have their meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// The list of cases.
    Home,
    /// A list pane.
    List,
    /// A text pane that is read.
    Page,
    /// The map of a case.
    Map,
    /// Something is being moved.
    Grab,
    /// A text is being written.
    Prose,
    /// A line is being written.
    Line,
    /// A field of a form is being written.
    Form,
    /// The title of a new case is being written.
    Naming,
    /// What is looked for at home is being written.
    Filter,
    /// A title is being written at home, or why a case is set aside.
    Shelf,
    /// Links are being picked.
    Picker,
    /// A question is asked.
    Dialog,
    /// Help or the palette is open.
    Help,
    /// What to look for is being written.
    Find,
    /// The tour is shown.
    Tour,
    /// Earlier versions of a case are looked through.
    Versions,
    /// Facts of the review are held against those of the neutral text.
    Check,
    /// A line is jotted down.
    Jot,
    /// The parking lot is looked through.
    Lot,
    /// Another case is chosen for a thought.
    OtherCase,
    /// Client groups are looked through.
    Groups,
    /// An exercise is chosen.
    Exercises,
    /// One's own is compared with the expert's.
    Compare,
}

impl Place {
    /// Whether characters are typed there.
    #[must_use]
    pub fn types(self) -> bool {
        self.scopes().iter().any(|scope| scope.types())
    }

    /// Its scopes, innermost first.
    #[must_use]
    pub fn scopes(self) -> &'static [Scope] {
        PLACES.iter().find(|(place, _)| *place == self).map_or(&[], |(_, scopes)| scopes)
    }
}
