//! What a person waits for, on a real terminal: from the start to the first picture, from a key to
//! the next one. Machines differ, so each figure stands beside that of `true` started in the same way
//! in the same run; compare the ratios.
//!
//! `cargo bench --bench start`; a number behind it (`-- 61`) is how often each thing is tried.

#[cfg(not(unix))]
fn main() {
    eprintln!("there are pseudo-terminals on Unix only");
}

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(unix)]
mod unix {
    use std::fs;
    use std::io::{Read, Write};
    use std::path::Path;
    use std::time::{Duration, Instant, SystemTime};

    use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
    use razbor::method::{Case, CaseId, Cause, EntryId, Fact, Problem, Review, Solution, Stamp};
    use razbor::store::codec;
    use tempfile::TempDir;

    /// How often each thing is tried, unless the command line says otherwise.
    const TRIES: usize = 31;
    /// The last bytes of a picture.
    const DRAWN: &[u8] = b"\x1b[?2026l";
    /// What the header says when every case was read.
    const COUNTED: &str = " cases";

    pub(super) fn main() {
        let tries = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(TRIES);
        let bare = median(tries, || {
            let start = Instant::now();
            let mut run = Run::of(CommandBuilder::new("true"));
            run.child.wait().expect("it ends");
            start.elapsed()
        });
        println!("{:<44} {:>9} {:>9}", "", "median", "× true");
        report("true", bare, bare);
        let version = median(tries, || {
            let start = Instant::now();
            let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_razbor"));
            command.arg("--version");
            let mut run = Run::of(command);
            run.child.wait().expect("it ends");
            start.elapsed()
        });
        report("razbor --version", version, bare);
        for (count, known) in
            [(1, false), (1_000, false), (1_000, true), (10_000, false), (10_000, true)]
        {
            let folder = folder(count);
            // A folder in which something was opened once remembers what the list knows.
            let known = if known {
                fs::create_dir(folder.path().join(".razbor")).expect("a folder can be made");
                ", known"
            } else {
                ""
            };
            let first = median(tries, || {
                let start = Instant::now();
                let mut run = Run::of(razbor(folder.path()));
                run.until(DRAWN);
                let took = start.elapsed();
                run.leave();
                took
            });
            report(&format!("start to first picture, cases: {count}{known}"), first, bare);
            let whole = median(tries.min(15), || {
                let start = Instant::now();
                let mut run = Run::of(razbor(folder.path()));
                run.until(if count == 1 { b"1 case" } else { COUNTED.as_bytes() });
                let took = start.elapsed();
                run.leave();
                took
            });
            report(&format!("start to whole list, cases: {count}{known}"), whole, bare);
        }
        let folder = folder(100);
        let mut run = Run::of(razbor(folder.path()));
        run.until(COUNTED.as_bytes());
        run.until(DRAWN);
        let mut down = true;
        let key = median(tries, || {
            let start = Instant::now();
            run.send(if down { b"\x1b[B" } else { b"\x1b[A" });
            down = !down;
            run.until(DRAWN);
            start.elapsed()
        });
        run.leave();
        report("key to picture, the list of cases", key, bare);
    }

    fn report(what: &str, took: Duration, bare: Duration) {
        let ms = took.as_secs_f64() * 1e3;
        println!("{what:<44} {ms:>6.2} ms {:>9.2}", took.as_secs_f64() / bare.as_secs_f64());
    }

    fn median(tries: usize, mut act: impl FnMut() -> Duration) -> Duration {
        act();
        let mut took: Vec<Duration> = (0..tries.max(1)).map(|_| act()).collect();
        took.sort_unstable();
        took[took.len() / 2]
    }

    /// A folder with so many cases of about 9 KB.
    fn folder(count: usize) -> TempDir {
        let folder = tempfile::tempdir().expect("there is room for files");
        let cases = folder.path().join("cases");
        fs::create_dir(&cases).expect("a folder can be made");
        // A theme that is set is not asked for.
        let config = folder.path().join("config/razbor");
        fs::create_dir_all(&config).expect("a folder can be made");
        fs::write(config.join("settings.ron"), "(theme: \"dark\")").expect("there is room");
        for number in 0..count {
            let case = case(number);
            let name = format!("2026-11-{:02}-zont-{number:06}.ron", 1 + number % 28);
            let mut file = fs::File::create_new(cases.join(name)).expect("a file can be made");
            file.write_all(codec::write(&case).as_bytes()).expect("a file can be written");
            // What is a moment old is not remembered.
            let old = SystemTime::now() - Duration::from_secs(3600);
            file.set_modified(old).expect("a file can be old");
        }
        folder
    }

    fn case(number: usize) -> Case {
        let entries = 13;
        let stamp = Stamp("2026-11-21T10:20:33+03:00".into());
        let id = CaseId(format!("01KAJ5W3T8Q4N0X9B2D6{number:06}"));
        let mut case =
            Case::new(id, format!("Зонт сломался, номер {number}"), Review::default(), stamp);
        for n in 0..entries {
            let id = |list: u32| EntryId(1 + list * entries + n);
            let text = |what: &str| format!("{what} номер {n}: «слова», которых хватает на строку");
            let (facts, problems, causes) = (vec![id(0)], vec![id(1)], vec![id(2)]);
            case.facts
                .push(Fact { id: id(0), text: text("Случилось"), ..Fact::default() });
            case.problems.push(Problem {
                id: id(1),
                text: text("Клиент не смог"),
                facts,
                ..Problem::default()
            });
            case.causes.push(Cause {
                id: id(2),
                text: text("Не было"),
                problems,
                ..Cause::default()
            });
            let text = text("Сделать");
            case.solutions.push(Solution { id: id(3), text, causes, ..Solution::default() });
        }
        case.next = 1 + 4 * entries;
        case
    }

    /// razbor in this folder, in English, with nothing of the user around it.
    fn razbor(folder: &Path) -> CommandBuilder {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_razbor"));
        command.env_clear();
        for (name, value) in
            [("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("RAZBOR_LANG", "en")]
        {
            command.env(name, value);
        }
        command.env("HOME", folder);
        command.env("XDG_CONFIG_HOME", folder.join("config"));
        command.arg(folder);
        command
    }

    /// A program on a terminal.
    struct Run {
        child: Box<dyn Child + Send + Sync>,
        output: Box<dyn Read + Send>,
        keyboard: Box<dyn Write + Send>,
        seen: Vec<u8>,
        _terminal: Box<dyn MasterPty + Send>,
    }

    impl Run {
        fn of(command: CommandBuilder) -> Self {
            let size = PtySize { rows: 36, cols: 120, ..PtySize::default() };
            let pair = native_pty_system().openpty(size).expect("there are terminals");
            let child = pair.slave.spawn_command(command).expect("the program is there");
            Self {
                child,
                output: pair.master.try_clone_reader().expect("a terminal can be read"),
                keyboard: pair.master.take_writer().expect("a terminal can be written to"),
                seen: Vec::new(),
                _terminal: pair.master,
            }
        }

        fn send(&mut self, keys: &[u8]) {
            self.keyboard.write_all(keys).expect("the program listens");
        }

        /// Reads on until this was said.
        fn until(&mut self, words: &[u8]) {
            let mut bytes = vec![0; 1 << 16];
            loop {
                let found = self.seen.windows(words.len()).position(|part| part == words);
                if let Some(at) = found {
                    self.seen.drain(..at + words.len());
                    return;
                }
                let count = self.output.read(&mut bytes).expect("the program speaks");
                assert!(count > 0, "the program ended");
                self.seen.extend_from_slice(&bytes[..count]);
            }
        }

        fn leave(mut self) {
            self.send(b"\x11");
            // What it still says has to go somewhere, or it would wait.
            let mut bytes = vec![0; 1 << 16];
            while self.output.read(&mut bytes).is_ok_and(|count| count > 0) {}
            let _ = self.child.wait();
        }
    }
}
