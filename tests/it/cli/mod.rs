//! What the program does without a screen, looked at from a shell: words, data, exit codes.

mod advise;
mod checking;
mod completing;
mod doctor;
mod harmless;
mod keys;
mod lens;
mod listing;
mod making;
mod man;
mod practice;
mod screen;
mod showing;
mod usage;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use razbor::method::{Case, CaseId, Lines, Review, Stamp};
use razbor::store::codec;
use tempfile::TempDir;

const RU: &str = include_str!("../../../assets/samples/ru.ron");
const EN: &str = include_str!("../../../assets/samples/en.ron");
const RU_FILE: &str = "2026-11-10-natoshchak-do-poludnia-xkya.ron";
const EN_FILE: &str = "2026-11-10-it-says-twin-on-here-8sge.ron";

/// A machine of its own: an empty home, and a workspace that is not there yet.
struct Machine {
    home: TempDir,
}

/// How a command ended.
struct Ended {
    code: i32,
    out: String,
    err: String,
}

impl Machine {
    fn new() -> Self {
        Self { home: TempDir::new().unwrap() }
    }

    /// One with the two samples in its workspace.
    fn with_samples() -> Self {
        let machine = Self::new();
        machine.put(RU_FILE, RU);
        machine.put(EN_FILE, EN);
        machine
    }

    fn home(&self) -> &Path {
        self.home.path()
    }

    fn workspace(&self) -> PathBuf {
        self.home().join("work")
    }

    /// Puts a file among the cases.
    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let cases = self.workspace().join("cases");
        fs::create_dir_all(&cases).unwrap();
        fs::write(cases.join(name), bytes).unwrap();
        cases.join(name)
    }

    /// Prepares the program with nothing but this machine around it, and in English.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_razbor"));
        command
            .args(args)
            .current_dir(self.home())
            .env_clear()
            .envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)))
            .env("HOME", self.home())
            .env("RAZBOR_WORKSPACE", self.workspace())
            .env("RAZBOR_LANG", "en")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, args: &[&str]) -> Ended {
        Ended::of(self.command(args).output().unwrap())
    }

    fn russian(&self, args: &[&str]) -> Ended {
        Ended::of(self.command(args).env("RAZBOR_LANG", "ru").output().unwrap())
    }

    fn feed(&self, args: &[&str], input: &[u8]) -> Ended {
        let mut child = self.command(args).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        std::thread::scope(|scope| {
            // A program may answer before it has heard all, and one that has seen enough may close
            // its end.
            scope.spawn(move || {
                let _ = stdin.write_all(input);
            });
            Ended::of(child.wait_with_output().unwrap())
        })
    }
}

impl Ended {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let code = output.status.code().unwrap();
        let ended = Self { code, out: text(output.stdout), err: text(output.stderr) };
        assert!(!ended.err.contains("panicked"), "{}", ended.err);
        ended
    }

    /// Asserts the exit code and answers with stdout.
    #[track_caller]
    fn gives(&self, code: i32) -> &str {
        assert_eq!(self.code, code, "stdout: {}\nstderr: {}", self.out, self.err);
        &self.out
    }

    /// Asserts a failure that says something and gives no data.
    #[track_caller]
    fn fails(&self, code: i32, words: &str) {
        assert_eq!(self.gives(code), "");
        assert!(self.err.contains(words), "{words} is not in: {}", self.err);
    }

    #[track_caller]
    fn json(&self, code: i32) -> serde_json::Value {
        serde_json::from_str(self.gives(code)).unwrap()
    }
}

/// A case with this title and id, as a file.
fn case_file(title: &str, id: &str) -> String {
    let stamp = Stamp("2026-11-21T10:20:33+03:00".into());
    let review = Review { text: Lines::of("It broke."), ..Review::default() };
    codec::write(&Case::new(CaseId(id.into()), title.into(), review, stamp))
}
