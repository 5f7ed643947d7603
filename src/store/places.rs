//! Where things lie on this machine, and which workspace is meant.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// The name of the workspace that is made when none is named.
pub const DEFAULT_NAME: &str = "Razbor";

/// The folders of the user; each may be unknown on an odd machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// For the settings.
    pub config: Option<PathBuf>,
    /// For what the user writes.
    pub documents: Option<PathBuf>,
    /// For the data of this program.
    pub data: Option<PathBuf>,
    /// For logs.
    pub state: Option<PathBuf>,
}

impl Places {
    /// The log of this program, which need not be there.
    #[must_use]
    pub fn log(&self) -> Option<PathBuf> {
        Some(self.state.as_ref()?.join("razbor.log"))
    }

    /// The folders as this machine and user have them.
    #[must_use]
    pub fn of_machine() -> Self {
        let project = ProjectDirs::from("", "", "razbor");
        let user = UserDirs::new();
        Self {
            config: project.as_ref().map(|dirs| dirs.config_dir().to_owned()),
            documents: user.and_then(|dirs| dirs.document_dir().map(Path::to_owned)),
            data: project.as_ref().map(|dirs| dirs.data_dir().to_owned()),
            state: project
                .as_ref()
                .map(|dirs| dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned()),
        }
    }
}

/// Who named the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChosenBy {
    /// The command line.
    Argument,
    /// `RAZBOR_WORKSPACE`.
    Environment,
    /// The settings: it was open last.
    LastUsed,
    /// Nobody: `Razbor` in the documents.
    Documents,
    /// Nobody, and there are no documents: the data folder of the program.
    Data,
}

/// Which workspace is meant; empty values count as none. `None` when nothing at all is known.
#[must_use]
pub fn choose_workspace(
    argument: Option<&Path>,
    environment: Option<&Path>,
    last_used: Option<&Path>,
    places: &Places,
) -> Option<(PathBuf, ChosenBy)> {
    let named = [
        (argument, ChosenBy::Argument),
        (environment, ChosenBy::Environment),
        (last_used, ChosenBy::LastUsed),
    ];
    named
        .into_iter()
        .find_map(|(path, by)| Some((path.filter(|p| !p.as_os_str().is_empty())?.to_owned(), by)))
        .or_else(|| Some((places.documents.as_ref()?.join(DEFAULT_NAME), ChosenBy::Documents)))
        .or_else(|| Some((places.data.as_ref()?.join(DEFAULT_NAME), ChosenBy::Data)))
}
