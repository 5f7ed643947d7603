//! The terminal: taken over, drawn on, and given back as it was, whatever happens.

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, EnableBracketedPaste, EnableFocusChange,
};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, queue, style};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use super::answer::QUESTION;
use super::mouse::{LeaveMouse, ListenToMouse};
use super::rescue::Rescue;
use crate::app::State;
use crate::ui::{Palette, draw};

/// The terminal while razbor has it.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
    palette: Palette,
    /// Whether the next picture is to be drawn whole.
    anew: bool,
    /// Whether the terminal tells of the mouse.
    listens: bool,
    taken: Arc<Taken>,
}

/// Whether the terminal is taken over; given back once, by whoever comes first.
#[derive(Debug, Default)]
pub struct Taken(AtomicBool);

impl Taken {
    /// Takes the terminal over.
    fn take(&self) -> io::Result<()> {
        enable_raw_mode()?;
        self.0.store(true, Ordering::SeqCst);
        let mut out = io::stdout();
        queue!(out, EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange)?;
        out.flush()
    }

    /// Gives the terminal back. Never panics: a terminal that is gone needs nothing.
    pub fn give_back(&self) {
        if !self.0.swap(false, Ordering::SeqCst) {
            return;
        }
        let mut out = io::stdout();
        let _ = queue!(
            out,
            EndSynchronizedUpdate,
            LeaveMouse,
            DisableFocusChange,
            DisableBracketedPaste,
            style::ResetColor,
            cursor::Show,
            LeaveAlternateScreen,
        );
        let _ = out.flush();
        let _ = disable_raw_mode();
    }
}

impl Screen {
    /// Takes the terminal over; a panic from now on gives it back first.
    ///
    /// # Errors
    /// When there is no terminal or it refuses.
    pub fn open(palette: Palette, rescue: &Arc<Rescue>) -> io::Result<Self> {
        // Attributes are lost with NO_COLOR unless the library is told to write what we ask for.
        style::force_color_output(true);
        let taken = Arc::clone(rescue.taken());
        rescue.watch_panics();
        taken.take()?;
        let out = BufWriter::with_capacity(1 << 16, io::stdout());
        let terminal = Terminal::new(CrosstermBackend::new(out))?;
        Ok(Self { terminal, palette, anew: false, listens: false, taken })
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        self.terminal.size().map_or((80, 24), |size| (size.width, size.height))
    }

    /// Draws a picture of the state in one go.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(&mut self, state: &State) -> io::Result<()> {
        if self.listens != state.pointer.listens() {
            self.listens = state.pointer.listens();
            if self.listens {
                queue!(self.terminal.backend_mut(), ListenToMouse)?;
            } else {
                queue!(self.terminal.backend_mut(), LeaveMouse)?;
            }
        }
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        if std::mem::take(&mut self.anew) {
            // Not `clear`: that asks the terminal where its cursor is and waits for the answer.
            let size = self.terminal.size()?;
            self.terminal.resize(size.into())?;
        }
        let palette = self.palette;
        self.terminal.draw(|frame| draw(frame, state, palette))?;
        queue!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        io::Write::flush(self.terminal.backend_mut())
    }

    /// Asks the terminal for the colour of its ground; the answer comes as keys do.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn ask_ground(&mut self) -> io::Result<()> {
        let out = self.terminal.backend_mut();
        out.write_all(QUESTION.as_bytes())?;
        io::Write::flush(out)
    }

    /// Forgets what was drawn, so that the next picture is drawn whole.
    pub fn repaint(&mut self) {
        self.anew = true;
    }

    /// Lends the terminal to the shell while razbor is stopped, and draws anew after that.
    ///
    /// # Errors
    /// When the terminal is gone or cannot be had again.
    #[cfg(unix)]
    pub fn stop(&mut self) -> io::Result<()> {
        self.taken.give_back();
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
        self.anew = true;
        self.listens = false;
        self.taken.take()
    }

    /// There is no stopping here.
    ///
    /// # Errors
    /// None.
    #[cfg(not(unix))]
    pub fn stop(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Gives the terminal back.
    pub fn close(self) {
        self.taken.give_back();
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.taken.give_back();
    }
}
