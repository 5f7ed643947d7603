//! The program: reads the command line and opens the screen when that is asked for.

use std::process::ExitCode;
use std::sync::Arc;

use razbor::app::keymap::Keymap;
use razbor::app::layout::visible;
use razbor::app::settings::told;
use razbor::app::wording::at_the_start;
use razbor::cli::{self, Outcome, Start};
use razbor::runtime::{self, Setup};
use razbor::store::{ChosenBy, RealDisk, Workspace};
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
    if let Some(file) = &start.settings {
        warnings.extend(told(&text, file, false));
    }
    let warnings =
        at_the_start(&text, &warnings).iter().map(|words| visible(words).into_owned()).collect();
    let named = !matches!(start.chosen_by, ChosenBy::Documents | ChosenBy::Data);
    let refused = text.get("screen-needs-terminal");
    match runtime::run(Setup { workspace, text, settings: start.settings, warnings, named }) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{refused} ({})", visible(&error.to_string()));
            cli::USAGE
        }
    }
}

/// Asks for a few keys and answers with the exit status.
fn keys(text: &Text, keymap: &Keymap) -> u8 {
    runtime::check_keys(text, keymap).unwrap_or_else(|error| {
        eprintln!("{} ({})", text.get("key-check-needs-terminal"), visible(&error.to_string()));
        cli::USAGE
    })
}
