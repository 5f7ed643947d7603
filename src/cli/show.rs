//! `razbor show`: one case whole, in words or as JSON.

use clap::ArgMatches;

use crate::store::codec::Access;
use crate::text::Voice;

use super::desk::Desk;
use super::out::{Out, Stop, tell};
use super::story::Story;
use super::{FINE, find, grammar, json};

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let text = &desk.text;
    let (workspace, path) = find::find(desk, matches)?;
    let loaded =
        workspace.load_case(&path).map_err(|error| Stop::Failed(text.read_error(&error)))?.loaded;
    let shown = path.display().to_string();
    match loaded.access {
        Access::Full => {}
        Access::NewerSchema { schema, body } => {
            let schema = ("schema", schema.to_string().into());
            if !body {
                let values = [("path", shown.into()), schema];
                return Err(Stop::Failed(text.with("case-body-unknown", &values)));
            }
            tell(&text.with("read-only-newer", &[schema]));
        }
    }
    for warning in &loaded.warnings {
        tell(&format!("{shown}: {}", text.warning(warning)));
    }
    if matches.get_flag(grammar::JSON) {
        out.data(&json::pretty(&loaded.case))?;
    } else {
        let text = text.in_voice(Voice::of(&loaded.case));
        out.people(&Story::tell(&text, &loaded.case, &Desk::today(), &shown))?;
    }
    Ok(FINE)
}
