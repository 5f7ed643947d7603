//! `razbor completions`: a script that lets a shell complete our commands.

use clap::{Arg, ArgMatches, Command};
use clap_complete::{Shell, generate};

use super::desk::Desk;
use super::out::{Out, Stop};
use super::{FINE, grammar};

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let shell = matches.get_one::<String>(grammar::SHELL).and_then(|name| name.parse().ok());
    let Some(shell) = shell else { return Err(Stop::Usage(desk.text.get("usage-other"))) };
    out.data(&script(desk, shell))?;
    Ok(FINE)
}

fn script(desk: &Desk, shell: Shell) -> String {
    let mut script = Vec::new();
    let mut command = grammar::without_folder(&desk.text);
    let name = command.get_name().to_owned();
    generate(shell, &mut command, name, &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    if shell == Shell::Fish {
        script.extend(command.get_subcommands().filter_map(fish_words));
    }
    script
}

/// The words that may stand behind a command: the library leaves them out for this shell.
fn fish_words(command: &Command) -> Option<String> {
    let name = command.get_name();
    let values = command.get_positionals().flat_map(Arg::get_possible_values);
    let words: Vec<String> = values.map(|value| value.get_name().to_owned()).collect();
    let words = (!words.is_empty()).then(|| words.join(" "))?;
    Some(format!(
        "complete -c razbor -n \"__fish_razbor_using_subcommand {name}\" -f -a \"{words}\"\n"
    ))
}
