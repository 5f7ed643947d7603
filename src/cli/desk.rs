//! What every command has at hand: words, settings, and the way to the workspace.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;
use jiff::Zoned;

use crate::app::keymap::Keymap;
use crate::app::settings::{Chosen, told};
use crate::lens::Lens;
use crate::method::Day;
use crate::store::{ChosenBy, Places, RealDisk, SettingsFile, Workspace, choose_workspace};
use crate::text::{Language, Text};

use super::out::{Stop, tell};
use super::{grammar, wish};

/// What every command has at hand.
pub(super) struct Desk {
    /// Words.
    pub text: Arc<Text>,
    /// The settings, where there is a place for them.
    pub settings: Option<SettingsFile>,
    places: Places,
}

impl Desk {
    /// Looks around on this machine.
    pub(super) fn of_machine(args: &[OsString]) -> Self {
        let places = Places::of_machine();
        let settings = places.config.as_deref().map(|dir| SettingsFile::load(&RealDisk, dir));
        let set = settings.as_ref().and_then(|file| file.settings.lang.as_deref());
        let language = wish::of_args(args)
            .or_else(wish::of_environment)
            .or_else(|| set.and_then(Language::from_tag))
            .unwrap_or_else(wish::of_locale);
        let set = settings.as_ref().and_then(|file| file.settings.ascii);
        let ascii = set.unwrap_or_else(|| wish::foreign_encoding().is_some());
        Self { text: Arc::new(Text::signed(language, ascii)), settings, places }
    }

    /// Where things lie on this machine.
    pub(super) fn places(&self) -> &Places {
        &self.places
    }

    /// The keys as they are on this machine.
    pub(super) fn keymap(&self) -> Keymap {
        self.settings.as_ref().map(|file| Chosen::of(file).keymap).unwrap_or_default()
    }

    /// Today, as cases write it.
    pub(super) fn today() -> Day {
        Day(Zoned::now().date().to_string())
    }

    /// Says what is wrong with the settings.
    pub(super) fn tell_settings(&self) {
        if let Some(file) = &self.settings {
            for line in told(&self.text, file, &Chosen::of(file).mistakes, false) {
                tell(&line);
            }
        }
    }

    /// The folder of the cases and who named it.
    pub(super) fn place(&self, matches: &ArgMatches) -> Result<(PathBuf, ChosenBy), Stop> {
        let named = |id: &str| matches.try_get_one::<PathBuf>(id).ok().flatten();
        let (folder, option) = (named(grammar::FOLDER), named(grammar::WORKSPACE));
        if let (Some(one), Some(two)) = (folder, option) {
            let values = [
                ("one", one.display().to_string().into()),
                ("two", two.display().to_string().into()),
            ];
            return Err(Stop::Usage(self.text.with("usage-two-places", &values)));
        }
        let environment = env::var_os("RAZBOR_WORKSPACE").map(PathBuf::from);
        let last = self.settings.as_ref().and_then(|file| file.settings.last_workspace.as_ref());
        choose_workspace(
            folder.or(option).map(PathBuf::as_path),
            environment.as_deref(),
            last.map(Path::new),
            &self.places,
        )
        .ok_or_else(|| Stop::Failed(self.text.get("place-unknown")))
    }

    /// Opens a workspace, which need not exist yet.
    pub(super) fn open(&self, folder: &Path) -> Result<Workspace, Stop> {
        Workspace::open(Arc::new(RealDisk), folder, std::process::id())
            .map_err(|error| Stop::Failed(self.text.open_error(&error)))
    }

    /// Opens the workspace that is meant, without a word about `razbor.ron`, to look into it. One
    /// that somebody named must be there; the one that is used when nobody named any may come later.
    pub(super) fn standing(&self, matches: &ArgMatches) -> Result<Workspace, Stop> {
        let (folder, by) = self.place(matches)?;
        let workspace = self.open(&folder)?;
        if !workspace.exists() && !matches!(by, ChosenBy::Documents | ChosenBy::Data) {
            let values = [("path", folder.display().to_string().into())];
            return Err(Stop::Failed(self.text.with("place-missing", &values)));
        }
        Ok(workspace)
    }

    /// The lens with the words of the workspace that is meant, whose mistakes are told. It reads
    /// without them too, so only a workspace that this command line named must be there.
    pub(super) fn lens(&self, matches: &ArgMatches) -> Result<Lens, Stop> {
        let named = matches!(self.place(matches), Ok((_, ChosenBy::Argument)));
        let lists = match self.standing(matches) {
            Ok(workspace) => {
                let file = workspace.lens_file();
                self.text.lens_told(&file).iter().for_each(|line| tell(line));
                file.lists
            }
            Err(stop @ Stop::Usage(_)) => return Err(stop),
            Err(stop) if named => return Err(stop),
            Err(_) => Vec::new(),
        };
        Ok(Lens::new(&lists))
    }

    /// Says what is wrong with a workspace's `razbor.ron`.
    pub(super) fn tell_profile(&self, workspace: &Workspace) {
        for warning in workspace.warnings() {
            tell(&self.text.profile_warning(warning));
        }
    }
}
