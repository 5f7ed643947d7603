//! `razbor practice`: the exercises, and how far one is with them; with a number one of them is opened.

use clap::ArgMatches;

use crate::app::practice::{Outline, latest};
use crate::store::Summary;

use super::desk::Desk;
use super::json::{Array, ExerciseRow};
use super::out::{Out, Stop};
use super::{FINE, Outcome, grammar, list, refuse_without_terminal, screen};

pub(super) fn run(desk: &mut Desk, out: &mut Out, matches: &ArgMatches) -> Result<Outcome, Stop> {
    let exercises = Outline::all(&desk.text);
    if let Some(number) = matches.get_one::<String>(grammar::NUMBER) {
        let Some(exercise) = exercises.iter().find(|of| of.number.to_string() == *number) else {
            let values =
                [("number", number.as_str().into()), ("last", exercises.len().to_string().into())];
            return Err(Stop::Usage(desk.text.with("usage-no-exercise", &values)));
        };
        if let Some(code) = refuse_without_terminal(&desk.text) {
            return Ok(Outcome::Exit(code));
        }
        return screen(desk, matches, Some(exercise.id));
    }
    let cases = cases(desk, matches)?;
    if matches.get_flag(grammar::JSON) {
        let mut array = Array::default();
        for exercise in exercises {
            let latest = latest(exercise.id, &cases);
            array.item(out, &row(exercise, latest))?;
        }
        array.end(out)?;
        return Ok(Outcome::Exit(FINE));
    }
    for exercise in exercises {
        let told = exercise.told(&desk.text, latest(exercise.id, &cases));
        let values = [
            ("number", exercise.number.to_string().into()),
            ("title", exercise.title.as_str().into()),
            ("told", told.into()),
        ];
        out.people(&desk.text.with("practice-line", &values))?;
    }
    out.people(&desk.text.get("practice-how"))?;
    Ok(Outcome::Exit(FINE))
}

/// The cases of the workspace that is meant, newest first; one that nobody has made yet has none, and
/// files that cannot be read are no tries.
fn cases(desk: &Desk, matches: &ArgMatches) -> Result<Vec<Summary>, Stop> {
    let (folder, _) = desk.place(matches)?;
    let workspace = desk.open(&folder)?;
    let listing =
        workspace.entries().map_err(|error| Stop::Failed(desk.text.disk_error(&error)))?;
    let cases = list::newest_first(&workspace, &listing.entries).into_iter();
    Ok(cases.filter_map(|(_, read)| read.ok()).collect())
}

fn row(exercise: Outline, latest: Option<&Summary>) -> ExerciseRow {
    ExerciseRow {
        number: exercise.number,
        id: exercise.id,
        title: exercise.title,
        tone: exercise.tone,
        words: exercise.words,
        file: latest.map(|of| of.path.display().to_string()),
        state: latest.map(|of| of.state.clone()),
        step: latest.map(|of| of.step),
    }
}
