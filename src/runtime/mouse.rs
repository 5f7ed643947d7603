//! Having the terminal tell of the mouse, and leaving the mouse to it.

use std::fmt;

use crossterm::Command;

/// Has the terminal tell of presses, drags and the wheel, in coordinates of any size.
///
/// Not the library's own command: that asks for every move of the mouse too, and a hand that only
/// passes over the window would wake razbor up hundreds of times.
#[derive(Debug, Clone, Copy)]
pub struct ListenToMouse;

/// Leaves the mouse to the terminal.
#[derive(Debug, Clone, Copy)]
pub struct LeaveMouse;

impl Command for ListenToMouse {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str("\x1b[?1000h\x1b[?1002h\x1b[?1006h")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> std::io::Result<()> {
        crossterm::event::EnableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        crossterm::event::EnableMouseCapture.is_ansi_code_supported()
    }
}

impl Command for LeaveMouse {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str("\x1b[?1006l\x1b[?1002l\x1b[?1000l")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> std::io::Result<()> {
        crossterm::event::DisableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        crossterm::event::DisableMouseCapture.is_ansi_code_supported()
    }
}
