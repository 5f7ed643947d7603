//! `razbor completions`: scripts that shells take, and that complete a word.

use std::fs;
use std::process::Command;

use super::Machine;

/// Whether a shell is on this machine.
fn there_is(shell: &str) -> bool {
    Command::new(shell).arg("-c").arg("true").output().is_ok_and(|ended| ended.status.success())
}

#[test]
fn every_shell_takes_its_script_in_both_languages() {
    let machine = Machine::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        for language in ["ru", "en"] {
            let ended = machine.run(&["--lang", language, "completions", shell]);
            let script = ended.gives(0);
            for command in ["show", "demo", "doctor", "completions"] {
                assert!(script.contains(command), "{shell}: {command}");
            }
            let path = machine.home().join("script");
            fs::write(&path, script).unwrap();
            if shell != "powershell" && there_is(shell) {
                let read = Command::new(shell).arg("-n").arg(&path).output().unwrap();
                let said = String::from_utf8_lossy(&read.stderr).into_owned();
                assert!(read.status.success() && said.is_empty(), "{shell}: {said}");
            }
        }
    }
    machine.run(&["completions"]).fails(2, "Missing: <SHELL>.");
    machine.run(&["completions", "tcsh"]).fails(2, "bash, zsh, fish, powershell");
}

/// What bash offers for the last of these words.
fn offered(machine: &Machine, words: &[&str]) -> String {
    let path = machine.home().join("razbor.bash");
    fs::write(&path, machine.run(&["completions", "bash"]).gives(0)).unwrap();
    let last = words.len() - 1;
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    let script = format!(
        "source '{}'; COMP_WORDS=({}); COMP_CWORD={last}; _razbor razbor '{}' '{}'; echo \"${{COMPREPLY[@]}}\"",
        path.display(),
        quoted.join(" "),
        words[last],
        words[last - 1],
    );
    let ended = Command::new("bash").args(["--norc", "-c", &script]).output().unwrap();
    String::from_utf8(ended.stdout).unwrap().trim().to_owned()
}

#[test]
fn bash_completes_words() {
    if !there_is("bash") {
        return;
    }
    let machine = Machine::new();
    assert_eq!(offered(&machine, &["razbor", "sh"]), "show");
    assert_eq!(offered(&machine, &["razbor", "doctor", "ke"]), "keys");
    assert_eq!(offered(&machine, &["razbor", "completions", "f"]), "fish");
    assert_eq!(offered(&machine, &["razbor", "list", "--js"]), "--json");
    assert_eq!(offered(&machine, &["razbor", "--lang", ""]), "ru en");
}
