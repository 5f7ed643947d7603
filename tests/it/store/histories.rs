//! The history of a case outlives every end of the program, and never takes back what was not done.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use razbor::method::{Act, Case, Edit, EntryId, History, Lines, List, Stamp};
use razbor::store::{CaseFile, HISTORY_LIMIT, Hash, HistoryLost, Journal, Workspace, codec};

use super::faulty::{Fault, Faulty};
use super::{at, open, small_case};
use crate::method::properties::config;
use crate::method::wishes::{Wish, begun, wishes};

/// A case being worked at, as the worker does it.
struct Work {
    workspace: Workspace,
    path: PathBuf,
    file: CaseFile,
    journal: Journal,
    case: Case,
    history: History,
    lost: Option<HistoryLost>,
}

impl Work {
    fn begin(root: &Path, case: &Case) -> Self {
        let workspace = open(root);
        let path = workspace.create_case(case, &at(0)).unwrap().0.path().to_owned();
        Self::again(workspace, path)
    }

    /// Opens the case, as after a restart.
    fn again(workspace: Workspace, path: PathBuf) -> Self {
        let opened = workspace.load_case(&path).unwrap();
        let (case, hash) = (opened.loaded.case, opened.file.hash().unwrap());
        let (journal, past) = workspace.recall(&case.id, hash, None);
        let (history, lost) = (past.history, past.lost);
        Self { workspace, path, file: opened.file, journal, case, history, lost }
    }

    fn restart(self) -> Self {
        let workspace = open(self.workspace.root());
        Self::again(workspace, self.path)
    }

    /// Writes the journal, as is done before the case is written.
    fn note(&mut self) {
        self.note_as(Hash::of(codec::write(&self.case).as_bytes()));
    }

    fn note_as(&mut self, to: Hash) {
        let (id, from) = (self.case.id.clone(), self.file.hash());
        let journal = &mut self.journal;
        self.workspace.note_history(journal, &id, from, to, &self.history, &at(1)).unwrap();
    }

    fn save(&mut self) {
        self.note();
        self.workspace.save_case(&mut self.file, &self.case, &at(1)).unwrap();
    }

    fn edit(&mut self, edit: Edit) {
        self.history.edit(&mut self.case, edit).unwrap();
        self.save();
    }

    fn retitle(&mut self, title: &str) {
        self.edit(Edit::Retitle(title.into()));
    }

    fn undo(&mut self) -> Option<Act> {
        let act = self.history.undo(&mut self.case);
        self.save();
        act
    }

    fn journal_file(&self) -> PathBuf {
        self.workspace.private().join("history").join(format!("{}.ron", self.case.id.0))
    }
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn undo_and_redo_go_on_after_a_restart() {
    let dir = home();
    let mut work = Work::begin(dir.path(), &small_case());
    work.retitle("Один");
    work.retitle("Два");
    work.retitle("Три");
    assert_eq!(work.undo(), Some(Act::Retitled));
    let mut work = work.restart();
    assert!(work.lost.is_none() && work.case.title == "Два");
    assert_eq!((work.history.len(), work.history.can_redo()), (2, true));
    work.undo();
    work.undo();
    let mut work = work.restart();
    assert_eq!(work.case.title, small_case().title);
    assert!(!work.history.can_undo());
    for title in ["Один", "Два", "Три"] {
        work.history.redo(&mut work.case);
        assert_eq!(work.case.title, title);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(work.journal_file()).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn killed_before_the_case_was_written_the_history_fits_the_old_file() {
    let dir = home();
    let mut work = Work::begin(dir.path(), &small_case());
    work.retitle("Один");
    work.history.edit(&mut work.case, Edit::Retitle("Два".into())).unwrap();
    work.note();
    let ahead = Hash::of(codec::write(&work.case).as_bytes());
    let mut work = work.restart();
    assert!(work.lost.is_none() && work.case.title == "Один");
    assert_eq!(work.history.len(), 1);
    // The unsaved text has the case that was not written: its history is known too.
    let file = work.file.hash().unwrap();
    let (_, past) = work.workspace.recall(&work.case.id, file, Some(ahead));
    assert_eq!(past.ahead.map(|history| history.len()), Some(2));
    work.undo();
    assert_eq!(work.restart().case.title, small_case().title);
}

#[test]
fn a_file_that_came_back_meets_its_history_again() {
    let dir = home();
    let mut work = Work::begin(dir.path(), &small_case());
    work.retitle("Один");
    let earlier = fs::read(&work.path).unwrap();
    work.retitle("Два");
    let (path, root) = (work.path.clone(), work.workspace.root().to_owned());
    // An earlier state of the file is known…
    fs::write(&path, &earlier).unwrap();
    let work = Work::again(open(&root), path.clone());
    assert!(work.lost.is_none());
    assert_eq!(work.history.len(), 1);
    // …a foreign one is not, which is told once…
    let foreign = String::from_utf8(earlier.clone()).unwrap().replace("Один", "Чужое");
    fs::write(&path, foreign).unwrap();
    let mut work = Work::again(open(&root), path.clone());
    let Some(HistoryLost::OtherFile(aside)) = work.lost.take() else { panic!("{:?}", work.lost) };
    assert!(aside.exists() && !work.journal_file().exists());
    assert!(work.history.is_empty() && work.restart().lost.is_none());
    // …and when the known one is there again, so is its history.
    fs::write(&path, &earlier).unwrap();
    let mut work = Work::again(open(&root), path.clone());
    assert!(work.lost.is_none());
    work.undo();
    assert_eq!(work.case.title, small_case().title);
}

#[test]
fn foreign_files_leave_only_the_newest_journals_aside() {
    let dir = home();
    let mut work = Work::begin(dir.path(), &small_case());
    for n in 0..9 {
        work.retitle(&format!("Случай {n}"));
        let text = fs::read_to_string(&work.path).unwrap().replace("Случай", "Чужое");
        fs::write(&work.path, text).unwrap();
        work = work.restart();
        assert!(matches!(work.lost, Some(HistoryLost::OtherFile(_))));
    }
    let folder = work.workspace.private().join("history");
    assert_eq!(fs::read_dir(folder).unwrap().count(), 5);
}

#[test]
fn a_damaged_journal_is_put_aside_and_a_cut_one_is_used() {
    let dir = home();
    let mut work = Work::begin(dir.path(), &small_case());
    work.retitle("Один");
    work.retitle("Два");
    let whole = fs::read(work.journal_file()).unwrap();
    let path = work.journal_file();
    // A power cut took the end of the last line: the file is not known to what is left…
    fs::write(&path, &whole[..whole.len() - 5]).unwrap();
    let work = work.restart();
    assert!(matches!(work.lost, Some(HistoryLost::OtherFile(_))), "{:?}", work.lost);
    // …but the state before is.
    let mut work = work;
    fs::write(&path, &whole[..whole.len() - 5]).unwrap();
    work.case.title = "Один".into();
    let file = codec::write(&work.case);
    let known = fs::read_to_string(&path).unwrap().contains(&Hash::of(file.as_bytes()).to_string());
    assert!(known);
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("no text", vec![0xff; 100]),
        ("a later shape", b"(schema:7,id:\"x\")\n".to_vec()),
        ("a line missing", [&b"(schema:1,id:\"x\")\n"[..], &whole[whole.len() / 2..]].concat()),
    ] {
        fs::write(&path, bytes).unwrap();
        work = work.restart();
        assert!(matches!(work.lost, Some(HistoryLost::Damaged(_))), "{what}: {:?}", work.lost);
        assert!(!path.exists(), "{what}");
        work.retitle("И дальше");
    }
}

#[test]
fn a_torn_line_is_no_line_and_the_next_save_mends_it() {
    let dir = home();
    let mut work = Work::begin(dir.path(), &small_case());
    work.retitle("Один");
    let path = work.journal_file();
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend_from_slice(b"(from:\"00");
    fs::write(&path, bytes).unwrap();
    let mut work = work.restart();
    assert!(work.lost.is_none());
    work.retitle("Два");
    let mut work = work.restart();
    assert_eq!(work.history.len(), 2);
    work.undo();
    work.undo();
    assert_eq!(work.case.title, small_case().title);
}

#[test]
fn a_disk_that_fails_at_any_moment_costs_no_wrong_step() {
    let ops = {
        let disk = Faulty::sound();
        let dir = home();
        let workspace = Workspace::open(disk.clone(), dir.path(), 77).unwrap();
        work_on(&workspace);
        disk.count()
    };
    for at_op in 0..ops {
        for fault in [Fault::Once(28), Fault::Dead] {
            let dir = home();
            let disk = Faulty::new(at_op, fault);
            let Ok(workspace) = Workspace::open(disk, dir.path(), 77) else { continue };
            work_on(&workspace);
            let calm = open(dir.path());
            let Some(entry) = calm.entries().unwrap().entries.pop() else { continue };
            let mut work = Work::again(calm, entry.path);
            let titles = ["Три", "Два", "Один", &small_case().title];
            let from = titles.iter().position(|title| *title == work.case.title).unwrap();
            for title in titles[from..].iter().skip(1).take(work.history.len()) {
                work.undo();
                assert_eq!(work.case.title, *title, "at {at_op}, {fault:?}");
            }
            assert!(!work.history.can_undo(), "at {at_op}, {fault:?}");
        }
    }
}

/// Three titles, whatever the disk does.
fn work_on(workspace: &Workspace) {
    let Ok((mut file, _)) = workspace.create_case(&small_case(), &at(0)) else { return };
    let (mut case, mut history, mut journal) =
        (small_case(), History::default(), Journal::default());
    for title in ["Один", "Два", "Три"] {
        history.edit(&mut case, Edit::Retitle(title.into())).unwrap();
        let text = codec::write(&case);
        let (from, to) = (file.hash(), Hash::of(text.as_bytes()));
        let _ = workspace.note_history(&mut journal, &case.id, from, to, &history, &at(1));
        let _ = workspace.save_text(&mut file, &case.id, &text, &at(1));
    }
    workspace.settle_history(&mut journal, &case.id, &at(2));
}

/// A review of a thousand paragraphs and about 100 KB.
fn long_review() -> Case {
    let paragraph = |n| format!("Абзац {n}: мастер обещал приехать к девяти и не приехал снова.");
    let mut case = small_case();
    case.review.text = Lines((0..950).map(paragraph).collect());
    case
}

#[test]
fn a_thousand_changes_of_a_long_review_stay_small() {
    let dir = home();
    let first = long_review();
    let length = first.review.text.join().len();
    assert!(length > 95_000, "{length}");
    let mut work = Work::begin(dir.path(), &first);
    for n in 0..1000_usize {
        let mut lines = work.case.review.text.0.clone();
        let (near, far) = (n * 7 % 900, (n * 13 + 450) % 900);
        lines[near].push_str(" Опять.");
        lines[far].insert_str(0, "И ещё: ");
        work.history.edit(&mut work.case, Edit::MendReview(lines)).unwrap();
        work.note_as(Hash::of(&n.to_le_bytes()));
    }
    work.save();
    let bytes = fs::metadata(work.journal_file()).unwrap().len();
    println!("{bytes} bytes");
    assert!(bytes < 400_000, "{bytes}");
    let mut work = work.restart();
    assert_eq!(work.history.len(), 1000);
    while work.history.undo(&mut work.case).is_some() {}
    assert_eq!(work.case.review, first.review);
}

#[test]
fn a_journal_that_is_full_forgets_the_oldest_steps_and_says_so() {
    let dir = home();
    let mut work = Work::begin(dir.path(), &small_case());
    let long = |n: u32| Edit::Retitle(format!("{n} {}", "очень длинно ".repeat(2000)));
    for n in 0..150 {
        work.history.edit(&mut work.case, long(n)).unwrap();
        work.note_as(Hash::of(&n.to_le_bytes()));
    }
    work.save();
    assert!(fs::metadata(work.journal_file()).unwrap().len() < 2 * HISTORY_LIMIT as u64);
    let mut work = work.restart();
    assert!(work.lost.is_none() && work.history.is_cut());
    let kept = work.history.len();
    assert!((20..150).contains(&kept), "{kept}");
    // It goes on from there, back and forth, over another restart.
    work.edit(long(150));
    for _ in 0..3 {
        work.undo();
    }
    let mut work = work.restart();
    assert!(work.case.title.starts_with("147 "));
    while work.history.can_undo() {
        work.undo();
    }
    assert!(work.history.is_cut());
    assert!(work.restart().history.can_redo());
}

/// What happens in a day.
#[derive(Debug, Clone)]
enum Event {
    Edit(Wish),
    Grow(Wish),
    Undo(usize),
    Redo(usize),
    /// The program ends well, or in the middle of a save.
    Restart {
        saved: bool,
    },
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = (wishes(), 0..10u8, 1..4usize).prop_map(|(mut wishes, kind, count)| {
        match (wishes.pop(), kind) {
            (Some(wish), 0..=3) => Event::Edit(wish),
            (Some(wish), 4) => Event::Grow(wish),
            (_, 5) => Event::Redo(count),
            (_, 6 | 7) => Event::Undo(count),
            (_, kind) => Event::Restart { saved: kind.is_multiple_of(2) },
        }
    });
    proptest::collection::vec(event, 1..25)
}

/// The case as undo can give it back: numbers go on, and the moment of the change is no change.
fn bare(case: &Case) -> Case {
    Case { next: 0, changed: Stamp::default(), ..case.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..config() })]

    #[test]
    fn whatever_is_done_between_restarts_undo_and_redo_give_both_ends(events in events()) {
        let dir = home();
        let first = Case { id: small_case().id, ..begun() };
        let mut work = Work::begin(dir.path(), &first);
        for event in events {
            match event {
                Event::Edit(wish) => {
                    let edit = wish.edit(&work.case);
                    let _ = work.history.edit(&mut work.case, edit);
                }
                Event::Grow(wish) => {
                    let edit = wish.edit(&work.case);
                    let _ = work.history.grow(&mut work.case, edit);
                }
                Event::Undo(count) => {
                    for _ in 0..count { work.history.undo(&mut work.case); }
                }
                Event::Redo(count) => {
                    for _ in 0..count { work.history.redo(&mut work.case); }
                }
                Event::Restart { saved: true } => {
                    work.save();
                    let last = work.case.clone();
                    work = work.restart();
                    prop_assert_eq!(&work.case, &last);
                }
                Event::Restart { saved: false } => {
                    work.note();
                    work = work.restart();
                }
            }
            prop_assert!(work.lost.is_none());
            if work.case.count(List::Facts).is_multiple_of(2) {
                work.save();
            }
        }
        work.save();
        let mut work = work.restart();
        while work.history.redo(&mut work.case).is_some() {}
        let last = work.case.clone();
        while work.history.undo(&mut work.case).is_some() {}
        prop_assert_eq!(bare(&work.case), bare(&first));
        while work.history.redo(&mut work.case).is_some() {}
        prop_assert_eq!(bare(&work.case), bare(&last));
    }
}

#[test]
fn a_line_that_parts_and_joins_is_kept_as_the_words_that_changed() {
    let dir = home();
    let mut first = small_case();
    let long = "Слова, слова. ".repeat(400);
    first.review.text = Lines(vec![long.clone(), "Конец.".into()]);
    let mut work = Work::begin(dir.path(), &first);
    let (a, b) = long.split_at(long.len() / 2 / 14 * 14 + 12);
    work.edit(Edit::MendReview(vec![a.into(), b.into(), "Конец.".into()]));
    work.edit(Edit::MendReview(vec![format!("{a}{b}"), "Конец.".into()]));
    let id = EntryId(1);
    work.edit(Edit::Reword { id, text: "Зонт совсем сломался.".into() });
    assert!(fs::metadata(work.journal_file()).unwrap().len() < 2000);
    let mut work = work.restart();
    while work.history.can_undo() {
        work.undo();
    }
    assert_eq!(bare(&work.case), bare(&first));
}
