//! Checks a pack and names the file and line of every finding.

use super::{RuleFile, own_files, read_folder};
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::rules::lint::{Finding, lint, unverified};
use crate::rules::load::{EMBEDDED, line_of};
use std::path::Path;

/// A finding with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// What is wrong.
    pub finding: Finding,
    /// The file that holds the entry; none when the entry is missing altogether.
    pub file: Option<String>,
    /// The line where the entry begins.
    pub line: Option<usize>,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The pack's id.
    pub pack: String,
    /// How many entries were looked at.
    pub entries: usize,
    /// How many of them no source confirms; allowed, and counted.
    pub unverified: usize,
    /// What is wrong.
    pub findings: Vec<Located>,
}

/// Checks the pack in use, or a folder: a whole pack when one of its files gives a pack's id, else laid over the embedded one.
///
/// # Errors
/// What cannot be read.
pub fn check(home: &Path, given: Option<&Path>, folder: Option<&Path>) -> Outcome<Report> {
    let mut files: Vec<RuleFile> = Vec::new();
    let pack = match folder {
        Some(folder) => {
            files = read_folder(folder)?;
            let alone = Pack::from_files(&files)?;
            if alone.id.is_empty() {
                Pack::embedded()?.overlay(&files)?
            } else {
                alone
            }
        }
        None => {
            files.extend(own_files(home)?);
            if let Some(given) = given {
                files.extend(read_folder(given)?);
            }
            super::load(home, given)?
        }
    };
    Ok(Report {
        pack: pack.id.clone(),
        entries: pack.entries().len(),
        unverified: unverified(&pack).len(),
        findings: lint(&pack)
            .into_iter()
            .map(|finding| locate(finding, &files))
            .collect(),
    })
}

/// Looks for the entry in the files that were laid over, the last first, and then in the embedded ones.
fn locate(finding: Finding, files: &[RuleFile]) -> Located {
    let laid = files
        .iter()
        .rev()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    let place = laid
        .chain(EMBEDDED.iter().copied())
        .find_map(|(name, text)| {
            line_of(text, finding.kind, &finding.id).map(|line| (name.to_owned(), line))
        });
    Located {
        finding,
        file: place.as_ref().map(|(file, _)| file.clone()),
        line: place.map(|(_, line)| line),
    }
}
