//! The history of a case on the disk, so that undo goes on after a restart.
//!
//! It is a journal, a line for each save. A line says which bytes the case file is about to hold and
//! which steps led there; it is written before the file is, and nothing waits for the disk. So
//! whatever moment razbor is killed at, and whatever earlier state of the file another program
//! brings back, some line knows the file, and undo begins there. A file that no line knows has
//! nothing to be undone: the journal is put aside.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Zoned;
use serde::{Deserialize, Serialize};

use super::codec::ron_options;
use super::disk::{DiskError, During as _, Op, if_there};
use super::workspace::{PrivateError, file_stem};
use super::{Hash, Workspace};
use crate::method::{CaseId, Deed, History};

const FOLDER: &str = "history";
/// The number of the shape that this version reads and writes.
const SHAPE: u32 = 1;
/// A journal that has grown to this many bytes is written anew without its oldest steps…
pub const HISTORY_LIMIT: usize = 4 * 1024 * 1024;
/// …with so many bytes of steps.
const KEPT: usize = HISTORY_LIMIT / 2;
/// A journal of more bytes is written anew when its case is left: steps that grew stand in it often.
const WORDY: usize = 64 * 1024;
/// How many journals of one case are kept aside.
const ASIDE: usize = 5;

/// The journal of an open case: what stands in it, to know what is to be added.
#[derive(Debug, Default)]
pub struct Journal {
    line: Vec<Arc<Deed>>,
    done: usize,
    cut: bool,
    /// The bytes of the case file its last line leads to.
    to: Option<Hash>,
    /// How many bytes it has; none where it is to be written anew.
    size: Option<usize>,
}

/// What is known of the past of a case.
#[derive(Debug, Default)]
pub struct Recalled {
    /// What led to the case as it is in its file.
    pub history: History,
    /// What led to the case as it was when razbor ended before it was saved, if that is known.
    pub ahead: Option<History>,
    /// Why there is no history, where there was one.
    pub lost: Option<HistoryLost>,
}

/// Why the steps of a case cannot be taken back any more.
#[derive(Debug)]
pub enum HistoryLost {
    /// They led to other bytes than the file has; they stay here.
    OtherFile(PathBuf),
    /// They cannot be read; they stay here.
    Damaged(PathBuf),
    /// The disk failed.
    Unreadable(DiskError),
}

#[derive(Serialize, Deserialize)]
struct Head {
    schema: u32,
    id: CaseId,
}

/// What a line says: how the steps before it go on.
#[derive(Serialize, Deserialize)]
struct Entry<D> {
    /// Where the line before it led; a journal in which two windows wrote at once shows by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Hash>,
    /// The case file it leads to.
    to: Hash,
    /// How many of the steps before it stay.
    stay: usize,
    /// How many steps are done then.
    done: usize,
    /// Whether there were earlier steps.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    cut: bool,
    /// The steps that come after those that stay.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    add: Vec<D>,
}

impl Workspace {
    /// The past of a case whose file has the bytes `file`, and of the unsaved case `ahead` of it.
    pub fn recall(&self, id: &CaseId, file: Hash, ahead: Option<Hash>) -> (Journal, Recalled) {
        let path = self.journal(id);
        let mut recalled = Recalled::default();
        let read = match if_there(self.disk.read(&path, 2 * HISTORY_LIMIT as u64)) {
            Ok(Some(bytes)) => read(&bytes, file, ahead),
            Ok(None) => {
                let journal = self.take_back(id, file, ahead, &mut recalled);
                return (journal.unwrap_or_default(), recalled);
            }
            Err(source) => {
                let error = DiskError { op: Op::Read, path, source };
                recalled.lost = Some(HistoryLost::Unreadable(error));
                return (Journal::default(), recalled);
            }
        };
        if let Some(Read { journal, history: Some(history), ahead }) = read {
            (recalled.history, recalled.ahead) = (history, ahead);
            return (journal, recalled);
        }
        let whole = read.is_some();
        let aside = self.put_journal_aside(id);
        if let Some(journal) = self.take_back(id, file, ahead, &mut recalled) {
            return (journal, recalled);
        }
        let lost = if whole { HistoryLost::OtherFile } else { HistoryLost::Damaged };
        recalled.lost = Some(lost(aside));
        (Journal::default(), recalled)
    }

    /// Takes a journal that was put aside back into use, if one of them knows the file.
    fn take_back(
        &self,
        id: &CaseId,
        file: Hash,
        ahead: Option<Hash>,
        recalled: &mut Recalled,
    ) -> Option<Journal> {
        for aside in (1..=ASIDE).map(|place| self.aside(id, place)) {
            let bytes = self.disk.read(&aside, 2 * HISTORY_LIMIT as u64).ok();
            let known = bytes.and_then(|bytes| read(&bytes, file, ahead));
            if let Some(Read { journal, history: Some(history), ahead }) = known
                && self.disk.rename_new(&aside, &self.journal(id)).is_ok()
            {
                (recalled.history, recalled.ahead) = (history, ahead);
                return Some(journal);
            }
        }
        None
    }

    /// Notes that the case file, which has the bytes `from`, is about to have the bytes `to`, to
    /// which `history` leads. Nothing waits for the disk.
    ///
    /// # Errors
    /// [`PrivateError`]; then the next line holds what this one should have.
    pub fn note_history(
        &self,
        journal: &mut Journal,
        id: &CaseId,
        from: Option<Hash>,
        to: Hash,
        history: &History,
        now: &Zoned,
    ) -> Result<(), PrivateError> {
        let line: Vec<Arc<Deed>> = history.line().cloned().collect();
        let skipped = journal.skipped(&line);
        if let (Some(size), Some(skipped)) = (journal.size, skipped)
            && size < HISTORY_LIMIT
            && history.len() >= skipped
        {
            let line = &line[skipped..];
            let done = history.len() - skipped;
            let text = journal.entry(line, done, to)?;
            // A line that is not in the file whole is no line: the file is written anew.
            journal.size = None;
            if self.append(&self.journal(id), size, &text).is_ok() {
                journal.size = Some(size + text.len());
                journal.set(line.to_vec(), done, to);
                return Ok(());
            }
        }
        self.write_anew(journal, id, from, to, history, now)
    }

    /// Waits until the journal is on the disk, in few words: there is time, the case is being left.
    pub fn settle_history(&self, journal: &mut Journal, id: &CaseId, now: &Zoned) {
        let (Some(size), Some(to)) = (journal.size, journal.to) else { return };
        // What a power cut takes of it is only undo.
        if size > WORDY {
            let history = History::from_line(journal.line.clone(), journal.done, journal.cut);
            let _ = self.write_anew(journal, id, None, to, &history, now);
        } else {
            let _ = self.disk.append(&self.journal(id)).and_then(|mut file| file.sync());
        }
    }

    fn append(&self, path: &Path, size: usize, text: &str) -> Result<(), DiskError> {
        let there = self.disk.meta(path).during(Op::Look, path)?;
        if there.len != size as u64 {
            let source = std::io::ErrorKind::InvalidData.into();
            return Err(DiskError { op: Op::Write, path: path.to_owned(), source });
        }
        let mut file = self.disk.append(path).during(Op::Write, path)?;
        let mut bytes = text.as_bytes();
        while !bytes.is_empty() {
            let count = file.write(bytes).during(Op::Write, path)?;
            bytes = &bytes[count.clamp(1, bytes.len())..];
        }
        Ok(())
    }

    fn write_anew(
        &self,
        journal: &mut Journal,
        id: &CaseId,
        from: Option<Hash>,
        to: Hash,
        history: &History,
        now: &Zoned,
    ) -> Result<(), PrivateError> {
        let (line, done, cut) = newest(history)?;
        let mut text = ron_options().to_string(&Head { schema: SHAPE, id: id.clone() })?;
        text.push('\n');
        // If razbor is killed before the file is replaced, what it has now is still known.
        let before = from.filter(|from| journal.to.is_none_or(|to| to == *from));
        let mut fresh = Journal { cut, ..Journal::default() };
        if let Some(from) = before
            && let Some(skipped) = shared(&journal.line[..journal.done], &line)
        {
            text += &fresh.entry(&line[..skipped], skipped, from)?;
            fresh.set(line[..skipped].to_vec(), skipped, from);
        }
        text += &fresh.entry(&line, done, to)?;
        fresh.set(line, done, to);
        self.write_private(Path::new(FOLDER), &name(id), text.as_bytes(), now)?;
        fresh.size = Some(text.len());
        *journal = fresh;
        Ok(())
    }

    fn journal(&self, id: &CaseId) -> PathBuf {
        self.private().join(FOLDER).join(name(id))
    }

    /// Gives the journal a name under which it stays for some time.
    fn put_journal_aside(&self, id: &CaseId) -> PathBuf {
        for place in (1..ASIDE).rev() {
            // There may be none, and the oldest one goes.
            let _ = self.disk.rename(&self.aside(id, place), &self.aside(id, place + 1));
        }
        let (path, aside) = (self.journal(id), self.aside(id, 1));
        if self.disk.rename(&path, &aside).is_ok() { aside } else { path }
    }

    /// A journal that was put aside, the newest at place 1.
    fn aside(&self, id: &CaseId, place: usize) -> PathBuf {
        self.journal(id).with_extension(format!("ron.aside-{place}"))
    }
}

impl Journal {
    /// How many of these steps are older than what stands in the journal; none when that is not to
    /// be told.
    fn skipped(&self, line: &[Arc<Deed>]) -> Option<usize> {
        let Some(first) = self.line.first() else { return self.to.is_some().then_some(0) };
        if !self.cut {
            return Some(0);
        }
        line.iter()
            .position(|deed| Arc::ptr_eq(deed, first))
            .or((line.first() == Some(first)).then_some(0))
    }

    /// The text of the entry that leads to these steps.
    fn entry(&self, line: &[Arc<Deed>], done: usize, to: Hash) -> Result<String, PrivateError> {
        let same = |(a, b): &(&Arc<Deed>, &Arc<Deed>)| Arc::ptr_eq(a, b) || a == b;
        let stay = self.line.iter().zip(line).take_while(same).count();
        let add: Vec<&Deed> = line[stay..].iter().map(|deed| &**deed).collect();
        let cut = self.cut && self.to.is_none();
        let mut text =
            ron_options().to_string(&Entry { from: self.to, to, stay, done, cut, add })?;
        text.push('\n');
        Ok(text)
    }

    fn set(&mut self, line: Vec<Arc<Deed>>, done: usize, to: Hash) {
        (self.line, self.done, self.to) = (line, done, Some(to));
    }
}

/// How many steps of `line` were done when `before` were: all of `before`, and they begin it.
fn shared(before: &[Arc<Deed>], line: &[Arc<Deed>]) -> Option<usize> {
    let begins = before.len() <= line.len() && before.iter().zip(line).all(|(a, b)| a == b);
    begins.then_some(before.len())
}

/// The newest steps of a history, as many as may be kept: most of them to be taken back, some to be
/// done again. Answers with how many are done and whether older ones were left out.
fn newest(history: &History) -> Result<(Vec<Arc<Deed>>, usize, bool), PrivateError> {
    let line: Vec<Arc<Deed>> = history.line().cloned().collect();
    let size = |deed: &Deed, room: &mut usize| -> Result<bool, PrivateError> {
        let bytes = ron_options().to_string(deed)?.len();
        let fits = bytes <= *room;
        *room = room.saturating_sub(bytes);
        Ok(fits)
    };
    let (done, undone) = line.split_at(history.len());
    let mut room = KEPT;
    let mut from = done.len();
    while from > 0 && size(&done[from - 1], &mut room)? {
        from -= 1;
    }
    let mut to = 0;
    while to < undone.len() && size(&undone[to], &mut room)? {
        to += 1;
    }
    let end = done.len() + to;
    Ok((line[from..end].to_vec(), done.len() - from, from > 0 || history.is_cut()))
}

/// A journal that was read.
struct Read {
    journal: Journal,
    /// What led to the file; none when no line knows it.
    history: Option<History>,
    /// What led to the unsaved case.
    ahead: Option<History>,
}

/// Reads a journal; `None` when it is damaged. Its last line may be cut off by a power cut.
fn read(bytes: &[u8], file: Hash, unsaved: Option<Hash>) -> Option<Read> {
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let text = std::str::from_utf8(&bytes[..whole]).ok()?;
    let mut lines = text.lines();
    let head: Head = ron_options().from_str(lines.next()?).ok()?;
    if head.schema != SHAPE {
        return None;
    }
    let (mut journal, mut history, mut ahead) = (Journal::default(), None, None);
    for line in lines {
        let entry: Entry<Deed> = ron_options().from_str(line).ok()?;
        if entry.from != journal.to || entry.stay > journal.line.len() {
            return None;
        }
        let mut steps = std::mem::take(&mut journal.line);
        steps.truncate(entry.stay);
        steps.extend(entry.add.into_iter().map(Arc::new));
        if entry.done > steps.len() {
            return None;
        }
        journal.cut |= entry.cut;
        journal.set(steps, entry.done, entry.to);
        let here = || History::from_line(journal.line.clone(), journal.done, journal.cut);
        if entry.to == file {
            history = Some(here());
        }
        if Some(entry.to) == unsaved {
            ahead = Some(here());
        }
    }
    journal.size = (whole == bytes.len()).then_some(whole);
    Some(Read { journal, history, ahead })
}

fn name(id: &CaseId) -> String {
    format!("{}.ron", file_stem(&id.0))
}
