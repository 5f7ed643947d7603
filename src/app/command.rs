//! The one table of commands: keymap, help, footer and the key tables of the manual come from it.

use super::scope::Scope;
use Scope::{
    Always, Any, Case, Check, Compare, Dialog, Exercises, Filter, Find, Form, Grab, Groups, Help,
    Home, Jot, Line, List, Lot, Map, Naming, OtherCase, Page, Picker, Prose, Shelf, Text, Tour,
    Versions,
};

/// A command's row: its stable id and the keys that call it in each scope, the first one shown.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The command.
    pub command: Command,
    /// Its id in settings and of its message (`cmd-` before it).
    pub id: &'static str,
    /// Keys by scope, named by their place on a Latin keyboard.
    pub keys: &'static [(Scope, &'static [&'static str])],
}

macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $name:ident $id:literal $($scope:ident [$($key:literal)*])*;)*) => {
        /// Something a person may want; each has a row in [`TABLE`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Command {
            $($(#[doc = $doc])+ $name,)*
        }

        /// All commands with their keys, in the order in which help lists them.
        pub const TABLE: &[Row] = &[
            $(Row {
                command: Command::$name,
                id: $id,
                keys: &[$(($scope, &[$($key),*])),*],
            },)*
        ];
    };
}

commands! {
    /// Opens the case in hand.
    Open "open" Home ["Enter" "e"];
    /// Begins a new case from a review.
    NewCase "new-case" Home ["+" "=" "Ins" "a"] Tour ["+" "=" "Ins" "a"];
    /// Makes a case of the built-in sample and opens it.
    Sample "sample" Home ["s"];
    /// Shows what razbor is for, step by step, on a sample.
    Tour "tour" Home [] Case [];
    /// The exercises: reviews to practise on, whose breakdown by an expert is compared with one's own.
    Practice "practice" Home ["x" "("];
    /// Begins an exercise anew, as a case of its own.
    NewTry "new-try" Exercises ["+" "=" "Ins" "a"];
    /// To the tab on the right.
    NextTab "next-tab" Home ["Right" "Tab"] Check ["Right" "Tab"] Compare ["Right" "Tab"];
    /// To the tab on the left.
    PreviousTab "previous-tab" Home ["Left" "Shift+Tab"] Check ["Left" "Shift+Tab"] Compare ["Left" "Shift+Tab"];
    /// Shows only the cases that have some words.
    Filter "filter" Home ["/" "." "Ctrl+F"];
    /// Gives the case in hand another title; its file keeps its name.
    Rename "rename" Home ["n"];
    /// Sets the case aside, or takes it up again.
    SetAside "set-aside" Home ["-"] Case [];
    /// Puts the case in hand in the trash.
    DeleteCase "delete-case" Home ["Del" "F8" "d"];
    /// Shows earlier versions of the case, and how it is different from them.
    Versions "versions" Home ["h"] Case ["h"] Map ["h"];
    /// Reads the list of cases anew.
    Reload "reload" Home ["Ctrl+R"];

    /// Edits what is in hand, in place.
    Edit "edit" List ["Enter" "e"] Page ["Enter" "e"] Lot ["e"] Map ["Enter" "e"];
    /// Opens a line for a new entry below the one in hand; in the review for a question about the
    /// words that are selected.
    Add "add" List ["+" "=" "Ins" "a"] Page ["+" "=" "Ins" "a"] Map ["+" "="];
    /// Deletes the picked entries or the one in hand.
    Delete "delete" List ["Del" "F8" "d"] Map ["Del" "F8" "d"];
    /// Merges the picked entries.
    Merge "merge" List ["n"];
    /// Links the entry in hand by number.
    Link "link" List ["c"] Map ["c"];
    /// Takes the picked entries or the one in hand to move them.
    Grab "grab" List ["m"];
    /// Picks the entry in hand, or lets it go.
    Pick "pick" List ["Space"];
    /// Picks all entries of the list, or lets all go.
    PickAll "pick-all" List ["w" "Ctrl+A"];
    /// Picks and goes up.
    PickUp "pick-up" List ["Shift+Up"];
    /// Picks and goes down.
    PickDown "pick-down" List ["Shift+Down"];
    /// Goes to what the entry in hand is linked with.
    GoLinked "go-linked" List ["g"];
    /// Notes what is known of the entry in hand: how far a question has come, which goal a problem
    /// hinders, the area of a cause, how a solution is to be done.
    Note "note" List ["s"] Map ["s"];
    /// Puts the causes in hand under the one above them.
    Nest "nest" List ["]"] Grab ["]" "Tab"];
    /// Brings the causes in hand out from under another.
    Unnest "unnest" List ["["] Grab ["[" "Shift+Tab"];
    /// Folds what stands under the cause in hand, or unfolds it.
    Fold "fold" List ["\\"] Map ["Space" "\\"];
    /// Opens the map of the case, or goes back to its workbench.
    Map "map" Case ["0"] Map ["0"];
    /// Opens a line for a new entry beside the one in hand.
    AddBeside "add-beside" Map ["Ins" "a"];
    /// Cuts the link of the entry in hand to the one it stands under.
    CutLink "cut-link" Map ["Backspace"];
    /// Goes to the entry in hand on the workbench.
    ToBench "to-bench" Map ["g"];
    /// Folds everything, or unfolds it.
    FoldAll "fold-all" Map ["z" "F3"];
    /// To the next row that waits for something.
    NextGap "next-gap" Map ["Tab"];
    /// To the row before that waits for something.
    PreviousGap "previous-gap" Map ["Shift+Tab"];
    /// Opens a line under the cause in hand: "why?" is asked of it.
    AskWhy "ask-why" List [";"] Map [";"];
    /// Opens lines under the cause in hand for the small ones it is made of.
    BreakDown "break-down" List [];
    /// Asks about the next area, where no cause comes to mind.
    NextArea "next-area" List ["'"];
    /// Copies all that is to be checked.
    CopyChecks "copy-checks" Case [];
    /// Copies a message to the client with all open questions, in the language of the review.
    CopyMessage "copy-message" Case ["*"];
    /// Marks that the line in hand of the neutral text holds no problem, or takes that back.
    NoProblem "no-problem" Page ["n"];

    /// Moves up.
    MoveUp "move-up" Grab ["Up"] List ["Alt+Up"];
    /// Moves down.
    MoveDown "move-down" Grab ["Down"] List ["Alt+Down"];
    /// Moves to the list on the left.
    MoveLeft "move-left" Grab ["Left"];
    /// Moves to the list on the right.
    MoveRight "move-right" Grab ["Right"];
    /// Leaves what is being moved where it is now.
    Drop "drop" Grab ["Enter" "m" "Space"];
    /// Puts what is being moved back where it was.
    PutBack "put-back" Grab ["Esc" "q" "F10"];

    /// Saves the line and opens the next, or ends the edit.
    Accept "accept" Line ["Enter"] Shelf ["Enter"] Jot ["Enter"];
    /// Cuts the line in two at the cursor.
    SplitLine "split-line" Line ["Ctrl+J"];
    /// Begins a new line of text.
    NewLine "new-line" Prose ["Enter" "Ctrl+J"];
    /// Ends the edit and keeps the text.
    Leave "leave" Text ["Esc"];
    /// One character left.
    TextLeft "text-left" Text ["Left"];
    /// One character right.
    TextRight "text-right" Text ["Right"];
    /// One row up.
    TextUp "text-up" Prose ["Up"] Line ["Up"];
    /// One row down.
    TextDown "text-down" Prose ["Down"] Line ["Down"];
    /// One word left.
    WordLeft "word-left" Text ["Ctrl+Left" "Alt+Left" "Alt+B"];
    /// One word right.
    WordRight "word-right" Text ["Ctrl+Right" "Alt+Right" "Alt+F"];
    /// To the beginning of the row.
    RowStart "row-start" Text ["Home"];
    /// To the end of the row.
    RowEnd "row-end" Text ["End"];
    /// To the beginning of the text.
    TextStart "text-start" Text ["Ctrl+Home"];
    /// To the end of the text.
    TextEnd "text-end" Text ["Ctrl+End"];
    /// One page of text up.
    TextPageUp "text-page-up" Text ["PgUp"];
    /// One page of text down.
    TextPageDown "text-page-down" Text ["PgDn"];
    /// Begins a selection that plain moves extend.
    Select "select" Text [] Page [];
    /// Selects all.
    SelectAll "select-all" Text ["Ctrl+A"] Page ["Ctrl+A"];
    /// Selects one character left.
    SelectLeft "select-left" Text ["Shift+Left"] Page ["Shift+Left"];
    /// Selects one character right.
    SelectRight "select-right" Text ["Shift+Right"] Page ["Shift+Right"];
    /// Selects one row up.
    SelectUp "select-up" Prose ["Shift+Up"] Line ["Shift+Up"] Page ["Shift+Up"];
    /// Selects one row down.
    SelectDown "select-down" Prose ["Shift+Down"] Line ["Shift+Down"] Page ["Shift+Down"];
    /// Selects one word left.
    SelectWordLeft "select-word-left" Text ["Ctrl+Shift+Left"] Page ["Ctrl+Shift+Left"];
    /// Selects one word right.
    SelectWordRight "select-word-right" Text ["Ctrl+Shift+Right"] Page ["Ctrl+Shift+Right"];
    /// Selects to the beginning of the row.
    SelectRowStart "select-row-start" Text ["Shift+Home"] Page ["Shift+Home"];
    /// Selects to the end of the row.
    SelectRowEnd "select-row-end" Text ["Shift+End"] Page ["Shift+End"];
    /// Selects one page up.
    SelectPageUp "select-page-up" Text ["Shift+PgUp"] Page ["Shift+PgUp"];
    /// Selects one page down.
    SelectPageDown "select-page-down" Text ["Shift+PgDn"] Page ["Shift+PgDn"];
    /// Cuts what is selected out.
    Cut "cut" Text ["Ctrl+X"];
    /// Copies what is selected, picked or in hand; with nothing to copy tells how to leave.
    Copy "copy" List ["y"] Page ["y"] Map ["y"] Always ["Ctrl+C"];
    /// Pastes what was copied here.
    Paste "paste" Text ["Ctrl+V"] Any ["Ctrl+V"];
    /// Looks for words in the text or the list in hand.
    Find "find" List ["/" "." "Ctrl+F"] Map ["/" "." "Ctrl+F"] Page ["/" "." "Ctrl+F"] Prose ["Ctrl+F"] Line ["Ctrl+F"] Form ["Ctrl+F"] Naming ["Ctrl+F"];
    /// Goes to where they are found next.
    FindNext "find-next" Find ["Enter" "Down"] Text ["Ctrl+G"] List ["Ctrl+G"] Page ["Ctrl+G"] Map ["Ctrl+G"];
    /// Goes to where they are found before.
    FindPrevious "find-previous" Find ["Up"];
    /// Deletes the character before the cursor.
    Backspace "backspace" Text ["Backspace" "Ctrl+H"];
    /// Deletes the character after the cursor.
    DeleteChar "delete-char" Text ["Del"];
    /// Deletes the word before the cursor.
    DeleteWord "delete-word" Text ["Ctrl+W" "Alt+Backspace"];
    /// Deletes the word after the cursor.
    DeleteWordForward "delete-word-forward" Text ["Ctrl+Del" "Alt+D"];

    /// Makes the case of the review and its title.
    Create "create" Naming ["Enter" "Tab"];
    /// Takes what is offered behind the cursor, opens what is in hand, or goes on to the next field.
    Complete "complete" Form ["Enter"];
    /// To the next field.
    NextField "next-field" Form ["Tab" "Down"] Prose ["Tab"] Line ["Tab"];
    /// To the field before.
    PreviousField "previous-field" Form ["Shift+Tab" "Up"] Naming ["Shift+Tab" "Up"] Prose ["Shift+Tab"] Line ["Shift+Tab"];

    /// One up.
    Up "up" List ["Up"] Page ["Up"] Home ["Up"] Filter ["Up"] Picker ["Up"] Help ["Up"] Versions ["Up"] Check ["Up"] Lot ["Up"] OtherCase ["Up"] Groups ["Up"] Map ["Up"] Exercises ["Up"] Compare ["Up"];
    /// One down.
    Down "down" List ["Down"] Page ["Down"] Home ["Down"] Filter ["Down"] Picker ["Down"] Help ["Down"] Versions ["Down"] Check ["Down"] Lot ["Down"] OtherCase ["Down"] Groups ["Down"] Map ["Down"] Exercises ["Down"] Compare ["Down"];
    /// One page up.
    PageUp "page-up" List ["PgUp"] Page ["PgUp"] Home ["PgUp"] Picker ["PgUp"] Versions ["PgUp" "Backspace"] Check ["PgUp"] Lot ["PgUp"] Groups ["PgUp"] Map ["PgUp"] Exercises ["PgUp"] Compare ["PgUp" "Backspace"];
    /// One page down.
    PageDown "page-down" List ["PgDn"] Page ["PgDn"] Home ["PgDn"] Picker ["PgDn"] Versions ["PgDn" "Space"] Check ["PgDn"] Lot ["PgDn"] Groups ["PgDn"] Map ["PgDn"] Exercises ["PgDn"] Compare ["PgDn" "Space"];
    /// To the first.
    First "first" List ["Home"] Page ["Home"] Home ["Home"] Picker ["Home"] Versions ["Home"] Check ["Home"] Lot ["Home"] Groups ["Home"] Map ["Home"] Exercises ["Home"] Compare ["Home"];
    /// To the last.
    Last "last" List ["End"] Page ["End"] Home ["End"] Picker ["End"] Versions ["End"] Check ["End"] Lot ["End"] Groups ["End"] Map ["End"] Exercises ["End"] Compare ["End"];
    /// To the pane on the left.
    Left "left" List ["Left"] Page ["Left"] Dialog ["Left" "Up" "Shift+Tab"] Tour ["Left" "Up" "Backspace"] Map ["Left"];
    /// To the pane on the right.
    Right "right" List ["Right"] Page ["Right"] Dialog ["Right" "Down" "Tab"] Tour ["Right" "Down"] Map ["Right"];
    /// To the next pane.
    NextPane "next-pane" Case ["Tab"];
    /// To the pane before.
    PreviousPane "previous-pane" Case ["Shift+Tab"];

    /// To step 1.
    Step1 "step-1" Case ["1"] Map ["1"];
    /// To step 2.
    Step2 "step-2" Case ["2"] Map ["2"];
    /// To step 3.
    Step3 "step-3" Case ["3"] Map ["3"];
    /// To step 4.
    Step4 "step-4" Case ["4"] Map ["4"];
    /// To step 5.
    Step5 "step-5" Case ["5"] Map ["5"];
    /// To step 6.
    Step6 "step-6" Case ["6"] Map ["6"];
    /// To step 7.
    Step7 "step-7" Case ["7"] Map ["7"];
    /// Goes on past the last step: the case is broken down.
    Finish "finish" Case ["8"] Map ["8"];
    /// Takes a case up again that was finished or set aside.
    Reopen "reopen" Home [] Case [];
    /// Closes the step as not needed, or opens it again.
    NotNeeded "not-needed" Case ["-"] Map ["-"];
    /// Says why one went on early the last time.
    SayWhy "say-why" Case [];
    /// Takes over what is offered first: what a remark proposes, a parked thought, a question, a
    /// strength.
    TakeOffered "take-offered" List ["f" "F12"] Page ["f"] Line ["F12"];
    /// Lets the remark on what is in hand be, as it is fine so, or has it made again.
    LetBe "let-be" List ["j"] Line ["F8"];
    /// Parks a thought that belongs to another step; what is under way goes on as it was.
    Park "park" Case ["!" "F6"] Text ["F6"] Grab ["!" "F6"] Picker ["!" "F6"] Dialog ["!" "F6"] Versions ["!" "F6"] Check ["!" "F6"] Lot ["!" "F6" "+" "=" "Ins" "a"] Map ["!" "F6"] Compare ["!" "F6"];
    /// Means the thought for the next step.
    OtherStep "other-step" Jot ["Tab"] Lot ["Tab" "Right"];
    /// Means it for the step before.
    OtherStepBack "other-step-back" Jot ["Shift+Tab"] Lot ["Shift+Tab" "Left"];
    /// The parking lot: what is parked, and what became of it.
    Lot "lot" Case ["9"] Home ["9"] Map ["9"];
    /// Drops a parked thought, with the reason.
    DropThought "drop-thought" Lot ["Del" "F8" "d"];
    /// Moves a parked thought to another case.
    MoveThought "move-thought" Lot ["m"];
    /// Shows all that the lens marks, only emotions, only facts, or nothing.
    Marks "marks" Case ["l"] Prose [];
    /// To the next mark in the text.
    NextMark "next-mark" Page ["Space" "Ctrl+Right"] Prose [];
    /// To the mark before.
    PreviousMark "previous-mark" Page ["Backspace" "Ctrl+Left"] Prose [];
    /// Shows which facts of the review the neutral text lost or changed, and what was left out.
    CheckFacts "check-facts" Page ["c" "F12"] Prose ["F12"];
    /// Marks a lost fact as left out on purpose, or takes that back.
    LeaveOut "leave-out" Check ["Space" "-" "Del"];
    /// Proposes the neutral text from the review, a line for a sentence.
    Draft "draft" Page ["d"] Prose [];
    /// What is known about the case and its review.
    Details "details" Case ["i"] Map ["i"];
    /// All client groups with the number of their cases.
    Groups "groups" Home [] Case [];
    /// Begins a client group that no card names yet.
    NewGroup "new-group" Groups ["+" "=" "Ins" "a"];
    /// Takes the client group in hand out of the workspace.
    DeleteGroup "delete-group" Groups ["Del" "F8" "d"];
    /// Questions to the client.
    Questions "questions" Case ["k"] Map ["k"];
    /// Shows one's own beside what an expert made of the same review, in a case to practise on.
    Compare "compare" Case ["x" "("];
    /// Takes what the expert has over into one's own list.
    TakeExperts "take-experts" Compare ["Enter" "f"];

    /// Links, or cuts the link.
    Toggle "toggle" Picker ["Space"];
    /// Does what the layer offers.
    Confirm "confirm" Filter ["Enter"] Picker ["Enter"] Dialog ["Enter"] Help ["Enter"] Tour ["Enter" "Space"] Versions ["Enter"] Check ["Enter"] Lot ["Enter"] OtherCase ["Enter"] Groups ["Enter"] Exercises ["Enter"];
    /// Closes what is on top, then lets the picked go.
    Cancel "cancel" Any ["Esc"] Picker ["Esc" "q" "F10"] Dialog ["Esc"] Tour ["Esc" "q" "F10"] Versions ["Esc" "q" "F10" "h"] Check ["Esc" "q" "F10" "c" "F12"] Lot ["Esc" "q" "F10" "9"] Groups ["Esc" "q" "F10"] Exercises ["Esc" "q" "F10" "x" "("] Compare ["Esc" "q" "F10" "x" "("];

    /// Takes the last act back.
    Undo "undo" Any ["u" "Ctrl+Z"] Text ["Ctrl+Z"] Grab ["Ctrl+Z"] Check ["u" "Ctrl+Z"] Lot ["u" "Ctrl+Z"] Groups ["u" "Ctrl+Z"] Compare ["u" "Ctrl+Z"];
    /// Does it again.
    Redo "redo" Any ["r" "Ctrl+Y"] Text ["Ctrl+Y"] Check ["r" "Ctrl+Y"] Lot ["r" "Ctrl+Y"] Compare ["r" "Ctrl+Y"];
    /// Saves now; razbor also does it by itself.
    Save "save" Always ["F2" "Ctrl+S"];
    /// Gives the pane in hand all the room, or takes it back.
    Zoom "zoom" Case ["z" "F3"] Grab ["z" "F3"] Prose ["F3"] Line ["F3"];
    /// Leaves the mouse to the terminal for selecting, or takes it back.
    LendMouse "lend-mouse" Any ["v"] Versions ["v"] Picker ["v"] Grab ["v"] Check ["v"] Lot ["v"] Groups ["v"] Exercises ["v"] Compare ["v"];
    /// Light or dark.
    Flip "flip" Any ["b"];
    /// Opens the text in hand in the editor of the user.
    Editor "editor" List ["F4" "o"] Page ["F4" "o"] Text ["F4"] Map ["F4" "o"];
    /// Stops razbor until the shell resumes it.
    Suspend "suspend";
    /// Asks the terminal whether it is light or dark, and looks alike.
    AskBackground "ask-background" Any [];
    /// One level up; from home out of razbor.
    Back "back" Any ["q" "F10"] Text ["F10"];
    /// Out of razbor, saved.
    Exit "exit" Always ["Ctrl+Q"];
    /// Draws the screen anew.
    Repaint "repaint" Always ["Ctrl+L"];
    /// The keys of this place.
    Help "help" Any ["?" "," "F1"] Text ["F1"] Picker ["?" "," "F1"] Grab ["?" "," "F1"] Dialog ["?" "," "F1"] Tour ["?" "," "F1"] Versions ["?" "," "F1"] Check ["?" "," "F1"] Lot ["?" "," "F1"] Groups ["?" "," "F1"] Exercises ["?" "," "F1"] Compare ["?" "," "F1"];
    /// All commands, to be found by typing.
    Palette "palette" Any [":" "F9"] Text ["F9"] Picker [":" "F9"] Grab [":" "F9"] Dialog [":" "F9"] Tour [":" "F9"] Versions [":" "F9"] Check [":" "F9"] Lot [":" "F9"] Groups [":" "F9"] Exercises [":" "F9"] Compare [":" "F9"];
}

impl Command {
    /// The commands that go to the steps, in order.
    pub const STEPS: [Self; 7] =
        [Self::Step1, Self::Step2, Self::Step3, Self::Step4, Self::Step5, Self::Step6, Self::Step7];

    /// Whether it only moves about, so that nobody looks for it in a list of commands.
    #[must_use]
    pub fn is_walk(self) -> bool {
        use Command as C;
        let lists = [C::Up, C::Down, C::PageUp, C::PageDown, C::First, C::Last, C::Left, C::Right];
        let texts = [
            [C::TextLeft, C::TextRight, C::TextUp, C::TextDown],
            [C::WordLeft, C::WordRight, C::RowStart, C::RowEnd],
            [C::TextStart, C::TextEnd, C::TextPageUp, C::TextPageDown],
        ];
        lists.contains(&self) || texts.concat().contains(&self)
    }

    /// Whether a command changes the case that is open.
    #[must_use]
    pub fn changes_a_case(self) -> bool {
        use Command as C;
        matches!(
            self,
            C::Add
                | C::Edit
                | C::Delete
                | C::Merge
                | C::Link
                | C::Grab
                | C::Note
                | C::Nest
                | C::Unnest
                | C::AskWhy
                | C::AddBeside
                | C::CutLink
                | C::BreakDown
                | C::NoProblem
                | C::MoveUp
                | C::MoveDown
                | C::MoveLeft
                | C::MoveRight
                | C::NotNeeded
                | C::TakeOffered
                | C::LetBe
                | C::Park
                | C::SayWhy
                | C::Draft
                | C::Finish
                | C::Reopen
                | C::SetAside
                | C::Undo
                | C::Redo
        )
    }

    /// Its row.
    #[must_use]
    pub fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }
}
