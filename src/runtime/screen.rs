//! The terminal: taken over, drawn on, and given back as it was, whatever happens.

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crossterm::clipboard::CopyToClipboard;
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
use super::modes::Modes;
use super::mouse::{LeaveMouse, ListenToMouse};
use super::rescue::Rescue;
use crate::app::State;
use crate::ui::{Palette, draw};

/// Undoes what a program may leave switched on: scroll regions, odd characters, keys of another
/// mode, reports of the mouse, a line that does not wrap.
const SOFT_RESET: &str =
    "\x1b[!p\x1b[?7h\x1b[?1l\x1b>\x1b(B\x0f\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l";

/// The terminal while razbor has it.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
    palette: Palette,
    /// Whether the next picture is to be drawn whole.
    anew: bool,
    /// Whether the terminal tells of the mouse.
    listens: bool,
    taken: Arc<Taken>,
    /// The modes of the terminal when it was lent.
    modes: Modes,
}

/// Whether the terminal is taken over; given back once, by whoever comes first.
#[derive(Debug, Default)]
pub struct Taken {
    now: AtomicBool,
    /// Whether another program has the terminal at our wish.
    lent: AtomicBool,
    /// When it was taken again.
    again: Mutex<Option<Instant>>,
}

/// A signal may be noticed so long after the program that it was for has ended.
const ECHO: Duration = Duration::from_millis(500);

impl Taken {
    /// Takes the terminal over.
    fn take(&self) -> io::Result<()> {
        enable_raw_mode()?;
        self.now.store(true, Ordering::SeqCst);
        let mut out = io::stdout();
        queue!(out, EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange)?;
        out.flush()
    }

    /// Whether another program has the terminal at our wish: its keys are not ours, nor are the
    /// signals that they make.
    pub fn is_lent(&self) -> bool {
        self.lent.load(Ordering::SeqCst)
    }

    /// Whether an interrupt is for another program, be it one that has just ended. While razbor has
    /// the terminal its keys make none.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix has signals"))]
    pub fn interrupts_are_foreign(&self) -> bool {
        let again = *self.again.lock().unwrap_or_else(PoisonError::into_inner);
        self.is_lent() || again.is_some_and(|again| again.elapsed() < ECHO)
    }

    /// Gives the terminal back. Never panics: a terminal that is gone needs nothing.
    pub fn give_back(&self) {
        if !self.now.swap(false, Ordering::SeqCst) {
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
        Ok(Self { terminal, palette, anew: false, listens: false, taken, modes: Modes::default() })
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
        if self.taken.is_lent() {
            return Ok(());
        }
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

    /// Puts a text on the clipboard, as far as the terminal does that.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        let backend = self.terminal.backend_mut();
        queue!(backend, CopyToClipboard::to_clipboard_from(text))?;
        io::Write::flush(backend)
    }

    /// Lends the terminal to another program and says there what it is about.
    pub fn lend(&mut self, words: &str) {
        self.taken.lent.store(true, Ordering::SeqCst);
        self.taken.give_back();
        self.modes = Modes::now();
        let _ = writeln!(io::stdout(), "{words}");
    }

    /// Takes the terminal again, however the other program left it.
    ///
    /// # Errors
    /// When the terminal is gone or cannot be had again.
    pub fn take_again(&mut self) -> io::Result<()> {
        std::mem::take(&mut self.modes).set();
        let mut out = io::stdout();
        out.write_all(SOFT_RESET.as_bytes())?;
        out.flush()?;
        self.anew = true;
        self.listens = false;
        self.taken.take()?;
        let mut again = self.taken.again.lock().unwrap_or_else(PoisonError::into_inner);
        *again = Some(Instant::now());
        drop(again);
        self.taken.lent.store(false, Ordering::SeqCst);
        Ok(())
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
