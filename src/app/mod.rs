//! The program without a terminal: state, messages, commands, and the one function that changes it.

pub mod areas;
pub mod bench;
pub mod bookmark;
pub mod command;
pub mod day;
pub mod depth;
pub mod difference;
pub mod find;
pub mod gaps;
pub mod geometry;
pub mod groups;
pub mod hints;
pub mod hit;
pub mod key;
pub mod keymap;
pub mod layer;
pub mod layout;
pub mod look;
pub mod manual;
pub mod map;
pub mod mouse;
mod msg;
mod now;
pub mod offer;
mod pane;
pub mod physical;
pub mod practice;
pub mod prose;
pub mod query;
pub mod reading;
mod reason;
pub mod scope;
pub mod settings;
pub mod shelf;
pub mod shown;
mod state;
pub mod title;
mod update;
mod waiting;
pub mod wording;

pub use look::Look;
pub use msg::{
    Altered, Copied, Earlier, Edited, Effect, Field, Kept, Msg, Opened, Past, Spot, Trouble,
    is_home_line,
};
pub use now::Now;
pub use pane::Pane;
pub use reason::{Elsewhere, Reason, possible, possible_at};
pub use state::{Leaving, Lent, State, Toast, Workplace};
pub use update::{Asked, asked_area, checks, kept, update};
pub use waiting::waiting;
