//! What `doctor` found, as people read it: paragraphs of names and values in two columns.

use std::path::Path;

use crate::app::layout::cells;
use crate::text::Text;

use super::terminal::{Colours, Terminal};
use super::{Health, Paths, Report};

/// A name and what is said of it.
type Row = (String, String);

pub(super) fn tell(text: &Text, report: &Report) -> String {
    let parts = [
        ("doctor-paths", paths(text, &report.paths)),
        ("doctor-terminal", terminal(text, &report.terminal)),
        ("doctor-workspace", workspace(text, &report.workspace)),
    ];
    let widths = parts.iter().flat_map(|(_, rows)| rows).map(|(name, _)| cells(name));
    let width = widths.max().unwrap_or(0);
    let mut words = format!("razbor {}", report.version);
    for (title, rows) in &parts {
        words.extend(["\n\n", &text.get(title)]);
        for (name, value) in rows {
            let gap = " ".repeat(width - cells(name) + 2);
            words.extend(["\n  ", name, &gap, value]);
        }
    }
    for (title, lines) in
        [("doctor-settings", settings(text, report)), ("doctor-notes", report.notes.clone())]
    {
        if !lines.is_empty() {
            words.extend(["\n\n", &text.get(title)]);
            words.extend(lines.iter().map(|line| format!("\n  {line}")));
        }
    }
    words
}

fn paths(text: &Text, paths: &Paths) -> Vec<Row> {
    let place = |path: &Option<String>| match path {
        None => text.get("doctor-no-place"),
        Some(path) if Path::new(path).exists() => path.clone(),
        Some(path) => text.with("doctor-not-yet", &[("path", path.as_str().into())]),
    };
    let chosen = paths.workspace_chosen_by.map(|by| text.get(chosen_by(by)));
    let mut rows = vec![
        (text.get("doctor-path-settings"), place(&paths.settings)),
        (text.get("doctor-path-workspace"), place(&paths.workspace)),
        (text.get("doctor-path-data"), place(&paths.data)),
        (text.get("doctor-path-log"), place(&paths.log)),
        (text.get("doctor-path-copy"), place(&paths.last_copy)),
    ];
    rows.splice(2..2, chosen.map(|chosen| (String::new(), chosen)));
    rows
}

fn chosen_by(code: &str) -> &'static str {
    match code {
        "argument" => "doctor-by-argument",
        "environment" => "doctor-by-environment",
        "last-used" => "doctor-by-last",
        "documents" => "doctor-by-documents",
        _ => "doctor-by-data",
    }
}

fn terminal(text: &Text, terminal: &Terminal) -> Vec<Row> {
    let yes_no = |yes: bool| text.get(if yes { "doctor-yes" } else { "doctor-no" });
    let given =
        |value: &Option<String>| value.clone().unwrap_or_else(|| text.get("doctor-not-set"));
    let both = if terminal.interactive { "doctor-a-terminal" } else { "doctor-no-terminal" };
    let size = terminal.columns.zip(terminal.rows).map(|(w, h)| format!("{w}×{h}"));
    let colours = match terminal.colours {
        Colours::True => "doctor-colours-true",
        Colours::Indexed => "doctor-colours-256",
        Colours::None => "doctor-colours-none",
    };
    let locale = terminal.locale.clone().unwrap_or_else(|| text.get("doctor-not-set"));
    let mut rows = vec![
        (text.get("doctor-is-terminal"), text.get(both)),
        (text.get("doctor-size"), size.unwrap_or_else(|| text.get("doctor-unknown"))),
        ("TERM".to_owned(), given(&terminal.term)),
        ("COLORTERM".to_owned(), given(&terminal.colorterm)),
        ("NO_COLOR".to_owned(), yes_no(terminal.no_color)),
        (text.get("doctor-colours"), text.get(colours)),
        ("UTF-8".to_owned(), format!("{} ({locale})", yes_no(terminal.utf8))),
    ];
    if !terminal.inside.is_empty() {
        rows.push((text.get("doctor-inside"), terminal.inside.join(", ")));
    }
    rows
}

fn workspace(text: &Text, health: &Health) -> Vec<Row> {
    if let Some(error) = &health.error {
        return vec![(text.get("doctor-cases"), error.clone())];
    }
    let values = [("count", health.cases.into()), ("damaged", health.damaged.into())];
    let cases = match (health.exists, health.damaged) {
        (false, _) => text.get("doctor-cases-not-yet"),
        (true, 0) => text.with("doctor-cases-sound", &values[..1]),
        (true, _) => text.with("doctor-cases-damaged", &values),
    };
    let locks = match health.locks {
        Some(true) => "doctor-locks-yes",
        Some(false) => "doctor-locks-no",
        None => "doctor-locks-unknown",
    };
    let writable = if health.writable { "doctor-yes" } else { "doctor-writable-no" };
    vec![
        (text.get("doctor-cases"), cases),
        (text.get("doctor-writable"), text.get(writable)),
        (text.get("doctor-locks"), text.get(locks)),
    ]
}

/// The mistakes in the settings, each with its place first, as editors understand it.
fn settings(text: &Text, report: &Report) -> Vec<String> {
    let path = report.paths.settings.as_deref().unwrap_or_default();
    let mistake = |trouble: &super::Trouble| match (trouble.line, trouble.column) {
        (Some(line), Some(column)) => format!("{path}:{line}:{column}: {}", trouble.message),
        _ => format!("{path}: {}", trouble.message),
    };
    if report.settings.is_empty() {
        return vec![text.get("doctor-settings-fine")];
    }
    report.settings.iter().map(mistake).collect()
}
