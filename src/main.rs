//! The program: reads the command line and opens the screen when that is asked for.

use std::process::ExitCode;

use razbor::cli::{self, Outcome};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Outcome::Exit(code) => ExitCode::from(code),
        Outcome::Screen(start) => {
            ExitCode::from(cli::refuse_without_terminal(start.language).unwrap_or(cli::FINE))
        }
    }
}
