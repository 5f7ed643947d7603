//! `razbor check`: every file of a workspace is read, nothing is changed, findings are told.

use std::time::SystemTime;

use clap::ArgMatches;

use super::desk::Desk;
use super::findings::{Finding, Search};
use super::json::Array;
use super::out::{Out, Stop, tell};
use super::{FINDINGS, FINE, grammar};

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let workspace = desk.standing(matches)?;
    let listing =
        workspace.entries().map_err(|error| Stop::Failed(desk.text.disk_error(&error)))?;
    let mut array = matches.get_flag(grammar::JSON).then(Array::default);
    let mut count = 0;
    let mut print = |findings: Vec<Finding>, array: &mut Option<Array>| {
        count += findings.len();
        findings.iter().try_for_each(|finding| match array {
            Some(array) => array.item(out, finding),
            None => out.people(&finding.words()),
        })
    };
    let mut search = Search::new(&desk.text, &workspace);
    print(search.around(&listing, SystemTime::now()), &mut array)?;
    for entry in &listing.entries {
        print(search.case(entry), &mut array)?;
    }
    if let Some(array) = array {
        array.end(out)?;
    } else {
        // The findings go first, wherever both end up.
        out.flush()?;
        let (id, number) = match count {
            0 => ("check-clean", listing.entries.len()),
            found => ("check-found", found),
        };
        tell(&desk.text.with(id, &[("count", number.into())]));
    }
    Ok(if count == 0 { FINE } else { FINDINGS })
}
