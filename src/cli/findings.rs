//! Everything in a workspace that a person may want to look at, file by file.

use std::collections::HashMap;
use std::path::Path;
use std::time::SystemTime;

use serde::Serialize;

use crate::method::{CaseId, Flaw};
use crate::store::codec::{Access, Warning};
use crate::store::{CaseEntry, DiskError, Listing, ProfileWarning, Workspace};
use crate::text::Text;

use super::list;

/// A finding, as `check --json` tells it.
#[derive(Debug, Serialize)]
pub(super) struct Finding {
    /// The path of the file or folder.
    pub file: String,
    /// The line, counted from 1; null when it is about the whole file.
    pub line: Option<usize>,
    /// The column in characters, counted from 1; null when there is no line.
    pub column: Option<usize>,
    /// A short name that stays the same.
    pub kind: &'static str,
    /// The same in words, in the language of the interface.
    pub message: String,
}

impl Finding {
    fn whole(path: &Path, kind: &'static str, message: String) -> Self {
        Self { file: path.display().to_string(), line: None, column: None, kind, message }
    }

    /// The finding on one line, its place first, as editors understand it.
    pub(super) fn words(&self) -> String {
        let Self { file, message, .. } = self;
        match (self.line, self.column) {
            (Some(line), Some(column)) => format!("{file}:{line}:{column}: {message}"),
            (Some(line), None) => format!("{file}:{line}: {message}"),
            _ => format!("{file}: {message}"),
        }
    }
}

/// Looks through a workspace, changing nothing.
pub(super) struct Search<'a> {
    text: &'a Text,
    workspace: &'a Workspace,
    /// The first file of each id.
    ids: HashMap<CaseId, String>,
}

impl<'a> Search<'a> {
    pub(super) fn new(text: &'a Text, workspace: &'a Workspace) -> Self {
        Self { text, workspace, ids: HashMap::new() }
    }

    /// What is wrong around the cases.
    pub(super) fn around(&self, listing: &Listing, now: SystemTime) -> Vec<Finding> {
        let mut findings: Vec<Finding> =
            self.workspace.warnings().iter().map(|warning| self.profile(warning)).collect();
        findings.extend(self.lens());
        let cases = self.workspace.cases();
        for (count, kind, id) in [
            (listing.skipped.broken_links, "broken-links", "check-broken-links"),
            (listing.skipped.not_downloaded, "not-downloaded", "check-not-downloaded"),
        ] {
            if count > 0 {
                let message = self.text.with(id, &[("count", count.into())]);
                findings.push(Finding::whole(&cases, kind, message));
            }
        }
        for path in self.workspace.leftovers(now) {
            let message = self.text.get("check-temporary");
            findings.push(Finding::whole(&path, "temporary-file", message));
        }
        for path in self.workspace.lost_loans(now) {
            let message = self.text.get("check-lost-loan");
            findings.push(Finding::whole(&path, "unreturned-text", message));
        }
        match self.workspace.unsaved_files() {
            Ok(paths) => findings.extend(paths.iter().map(|path| self.unsaved(path))),
            Err(error) => findings.push(self.disk(&error)),
        }
        findings
    }

    /// What is wrong with the file of a case.
    pub(super) fn case(&mut self, entry: &CaseEntry) -> Vec<Finding> {
        let path = &entry.path;
        let mut findings = Vec::new();
        if let Some(copy) = &entry.copy {
            let message = self.text.with("check-copy", &[("name", copy.name.as_str().into())]);
            findings.push(Finding::whole(path, "conflict-copy", message));
        }
        let loaded = match self.workspace.load_case(path) {
            Ok(open) => open.loaded,
            Err(error) => {
                let trouble = list::trouble(self.text, &error);
                findings.push(Finding {
                    file: path.display().to_string(),
                    line: trouble.line,
                    column: trouble.column,
                    kind: trouble.kind,
                    message: trouble.message,
                });
                return findings;
            }
        };
        if let Access::NewerSchema { schema, .. } = loaded.access {
            let values = [("schema", schema.to_string().into())];
            let message = self.text.with("read-only-newer", &values);
            findings.push(Finding::whole(path, "newer-schema", message));
        }
        for warning in &loaded.warnings {
            let mut finding = Finding::whole(path, kind_of(warning), self.text.warning(warning));
            if let Warning::Comments { line } = warning {
                finding.line = Some(*line);
            }
            findings.push(finding);
        }
        findings.extend(self.duplicate(entry, loaded.case.id));
        findings
    }

    /// A second file that claims the id of another; of a copy that is said already.
    fn duplicate(&mut self, entry: &CaseEntry, id: CaseId) -> Option<Finding> {
        if entry.copy.is_some() || id.0.is_empty() {
            return None;
        }
        if let Some(other) = self.ids.get(&id) {
            let message = self.text.with("check-duplicate", &[("other", other.as_str().into())]);
            return Some(Finding::whole(&entry.path, "duplicate-id", message));
        }
        self.ids.insert(id, entry.name.clone());
        None
    }

    fn profile(&self, warning: &ProfileWarning) -> Finding {
        match warning {
            ProfileWarning::Damaged { path, damage } => Finding {
                file: path.display().to_string(),
                line: Some(damage.line),
                column: Some(damage.column),
                kind: damage.kind.code(),
                message: self.text.damage(damage),
            },
            ProfileWarning::Unreadable(error) => self.disk(error),
            ProfileWarning::UnknownField { path, field } => {
                let message =
                    self.text.with("check-profile-field", &[("field", field.as_str().into())]);
                Finding::whole(path, "unknown-field", message)
            }
            ProfileWarning::NoGroupName { path, number } => {
                let message =
                    self.text.with("check-no-group-name", &[("number", (*number).into())]);
                Finding::whole(path, "nameless-group", message)
            }
            ProfileWarning::GroupTwice { path, name } => {
                let message =
                    self.text.with("check-group-twice", &[("name", name.as_str().into())]);
                Finding::whole(path, "duplicate-group", message)
            }
        }
    }

    /// What is wrong with the words that the workspace gives the lens.
    fn lens(&self) -> Vec<Finding> {
        let file = self.workspace.lens_file();
        let trouble = file.trouble.iter().map(|error| self.disk(error));
        let mistakes = file.mistakes.iter().map(|mistake| Finding {
            file: file.path().display().to_string(),
            line: Some(mistake.at.line),
            column: Some(mistake.at.column),
            kind: mistake.slip.code(),
            message: self.text.lens_slip(&mistake.slip),
        });
        trouble.chain(mistakes).collect()
    }

    fn unsaved(&self, path: &Path) -> Finding {
        if path.extension().is_some_and(|ending| ending == "bad") {
            let message = self.text.get("check-unsaved-aside");
            return Finding::whole(path, "unsaved-text-damaged", message);
        }
        Finding::whole(path, "unsaved-text", self.text.get("check-unsaved"))
    }

    fn disk(&self, error: &DiskError) -> Finding {
        Finding::whole(&error.path, "unreadable", self.text.io_error(&error.source))
    }
}

fn kind_of(warning: &Warning) -> &'static str {
    match warning {
        Warning::UnknownField(_) => "unknown-field",
        Warning::Comments { .. } => "comments",
        Warning::NoSchema => "no-schema",
        Warning::Flaw(flaw) => match flaw {
            Flaw::DuplicateId(..) => "duplicate-entry",
            Flaw::NoId(_) => "entry-without-number",
            Flaw::DeadLink(..) => "dead-link",
            Flaw::Loop(_) => "loop",
            Flaw::NextTooLow(_) => "next-too-low",
            Flaw::StepTwice(_) => "step-twice",
            Flaw::Empty(_) => "empty-entry",
            Flaw::Controls(_) => "control-characters",
        },
    }
}
