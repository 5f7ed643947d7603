//! `razbor man`: a page that man can show.

use std::io::Write as _;
use std::process::{Command, Stdio};

use super::Machine;

#[test]
fn the_page_tells_every_command_in_both_languages() {
    let machine = Machine::new();
    let (russian, english) = (machine.russian(&["man"]), machine.run(&["man"]));
    for (page, heading) in [(russian.gives(0), ".SH Клавиши"), (english.gives(0), ".SH Keys")]
    {
        assert!(page.contains(heading), "{page}");
        for command in ["new", "list", "show", "check", "demo", "keys", "doctor", "man"] {
            assert!(page.contains(&format!(".SS \"razbor {command}\"")), "{command}: {page}");
        }
        assert!(page.contains("RAZBOR_WORKSPACE") && page.contains("settings.ron"));
    }
    assert!(!english.out.contains(|c: char| ('а'..='я').contains(&c)), "{}", english.out);
}

#[test]
fn groff_finds_nothing_to_complain_of() {
    if !Command::new("groff").arg("--version").output().is_ok_and(|out| out.status.success()) {
        return;
    }
    let machine = Machine::new();
    for page in [machine.russian(&["man"]).out, machine.run(&["man"]).out] {
        let mut groff = Command::new("groff")
            .args(["-man", "-Kutf8", "-Tutf8", "-ww"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = groff.stdin.take().unwrap();
        let writer = std::thread::spawn(move || stdin.write_all(page.as_bytes()));
        let ended = groff.wait_with_output().unwrap();
        // A groff without its fonts may leave early; then there is nothing to see.
        let _ = writer.join().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(!said.contains("warning"), "{said}");
    }
}
