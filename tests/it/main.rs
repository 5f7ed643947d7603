//! One test binary: what razbor promises, room by room.

mod layout;
mod prose;
mod texts;
