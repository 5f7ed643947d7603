//! The program: reads the command line and opens the screen when that is asked for.

use std::process::ExitCode;
use std::sync::Arc;

use razbor::app::keymap::Keymap;
use razbor::app::layout::visible;
use razbor::app::settings::{Chosen, told};
use razbor::app::wording::at_the_start;
use razbor::cli::{self, Demo, Outcome, Start};
use razbor::runtime::{self, Setup};
use razbor::store::{ChosenBy, Places, RealDisk, Workspace};
use razbor::text::Text;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Outcome::Exit(code) => ExitCode::from(code),
        Outcome::Keys(text, keymap) => ExitCode::from(keys(&text, &keymap)),
        Outcome::Screen(start) => ExitCode::from(screen(*start)),
    }
}

/// Opens the screen and answers with the exit status.
fn screen(start: Start) -> u8 {
    if let Some(code) = cli::refuse_without_terminal(&start.text) {
        return code;
    }
    let text = start.text;
    let disk = Arc::new(RealDisk);
    let workspace = match Workspace::open(disk, &start.workspace, std::process::id()) {
        Ok(workspace) => workspace,
        Err(error) => {
            eprintln!("{}", visible(&text.open_error(&error)));
            return cli::FAILED;
        }
    };
    let mut warnings: Vec<String> =
        workspace.warnings().iter().map(|warning| text.profile_warning(warning)).collect();
    let chosen = start.settings.as_ref().map(Chosen::of).unwrap_or_default();
    if let Some(file) = &start.settings {
        warnings.extend(told(&text, file, &chosen.mistakes, false));
    }
    let warnings =
        at_the_start(&text, &warnings).iter().map(|words| visible(words).into_owned()).collect();
    let named = !matches!(start.chosen_by, ChosenBy::Documents | ChosenBy::Data);
    let setup = Setup {
        workspace,
        text: Arc::clone(&text),
        settings: start.settings,
        chosen,
        scratch: Places::of_machine().state,
        warnings,
        greeting: start.demo.as_ref().map(|_| Demo::greeting(&text)),
        log: start.log,
        named,
        throw_away: start.demo.is_some(),
        practice: start.practice,
    };
    let ended = runtime::run(setup);
    if let Some(demo) = start.demo {
        demo.end(&text);
    }
    ended.unwrap_or_else(|error| {
        let refused = text.get("screen-needs-terminal");
        eprintln!("{refused} ({})", visible(&error.to_string()));
        cli::USAGE
    })
}

/// Asks for a few keys and answers with the exit status.
fn keys(text: &Text, keymap: &Keymap) -> u8 {
    runtime::check_keys(text, keymap).unwrap_or_else(|error| {
        eprintln!("{} ({})", text.get("key-check-needs-terminal"), visible(&error.to_string()));
        cli::USAGE
    })
}
