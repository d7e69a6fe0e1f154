//! The papers of a supplier: finding them, looking after their files, taking one away. Words nothing.

pub mod adding;
pub mod lack;
pub mod needed;
mod reading;
mod reuse;

use crate::app::suppliers;
use crate::domain::consent::Purpose;
use crate::domain::message::Message;
use crate::domain::paper::{Paper, PaperFile};
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::{FoundFile, Store};
use serde::Serialize;
use std::path::PathBuf;

/// How the file of a paper was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FileState {
    /// Just as it was put in.
    Sound,
    /// Somebody changed it outside this program.
    Changed,
    /// It is not there any more.
    Missing,
}

/// A paper of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// The paper.
    #[serde(flatten)]
    pub paper: Paper,
    /// How its file was found, when it was looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_state: Option<FileState>,
}

/// The supplier whose papers may be kept.
///
/// # Errors
/// The answer "no" when nobody is held under the RUT, or when nothing allows keeping more on them; the store's failure.
pub fn supplier(store: &mut dyn Store, rut: Rut) -> Outcome<Supplier> {
    let (supplier, _) = suppliers::one(store, rut)?;
    if supplier.consent(Purpose::Guidance).is_none() {
        let message = Message::new("papers-no-basis").with("rut", rut);
        let hint = Message::new("papers-no-basis-hint").with("rut", rut);
        return Err(Failure::new(FailureKind::No, message).hint(hint));
    }
    Ok(supplier)
}

/// The papers of a supplier; with `verify` every file is read and compared with its fingerprint.
///
/// # Errors
/// The answer "no" when there is none; the store's failure.
pub fn list(store: &mut dyn Store, rut: Rut, verify: bool) -> Outcome<Vec<Listed>> {
    let mut listed = Vec::new();
    for paper in store.papers(Some(rut))? {
        let file_state = match &paper.file {
            Some(file) if verify => Some(look(store, file)?.0),
            _ => None,
        };
        listed.push(Listed { paper, file_state });
    }
    if listed.is_empty() {
        let message = Message::new("papers-none-yet").with("rut", rut);
        return Err(
            Failure::new(FailureKind::No, message).hint(Message::new("papers-none-yet-hint"))
        );
    }
    Ok(listed)
}

/// How many of the files that were looked at are not as they should be.
#[must_use]
pub fn unsound(listed: &[Listed]) -> usize {
    let unsound = |listed: &&Listed| {
        listed
            .file_state
            .is_some_and(|state| state != FileState::Sound)
    };
    listed.iter().filter(unsound).count()
}

/// How many papers of everyone have lost their file, or have one that was changed.
///
/// # Errors
/// The store's failure.
pub fn lost(store: &mut dyn Store) -> Outcome<usize> {
    let mut lost = 0;
    for paper in store.papers(None)? {
        if let Some(file) = &paper.file {
            lost += usize::from(look(store, file)?.0 != FileState::Sound);
        }
    }
    Ok(lost)
}

/// How the file of a paper is found, and its bytes where it is sound.
///
/// # Errors
/// The store's failure.
pub fn look(store: &mut dyn Store, file: &PaperFile) -> Outcome<(FileState, Option<Vec<u8>>)> {
    Ok(match store.paper_file(&file.sha256)? {
        FoundFile::Sound(bytes) => (FileState::Sound, Some(bytes)),
        FoundFile::Changed => (FileState::Changed, None),
        FoundFile::Missing => (FileState::Missing, None),
    })
}

/// What is told of a file that is not as it should be; nothing of a sound one.
#[must_use]
pub fn trouble(paper: &Paper, state: FileState) -> Option<Failure> {
    let id = match state {
        FileState::Sound => return None,
        FileState::Changed => "papers-file-changed",
        FileState::Missing => "papers-file-missing",
    };
    let name = paper.file.as_ref().map(|file| file.name.as_str());
    let message = Message::new(id).with("file", name.unwrap_or_default());
    Some(Failure::new(FailureKind::Store, message).hint(Message::new("papers-file-trouble-hint")))
}

/// One paper of a supplier, by its id or the beginning of it.
///
/// # Errors
/// The answer "no" when none or more than one is meant; the store's failure.
pub fn find(store: &mut dyn Store, rut: Rut, text: &str) -> Outcome<Paper> {
    let wanted = text.trim().to_lowercase();
    let mut papers = store.papers(Some(rut))?;
    papers.retain(|paper| !wanted.is_empty() && paper.id.starts_with(&wanted));
    let refuse = |id| {
        let message = Message::new(id).with("id", text.trim());
        Failure::new(FailureKind::No, message).hint(Message::new("papers-unknown-hint"))
    };
    match papers.len() {
        0 => Err(refuse("papers-unknown")),
        1 => Ok(papers.remove(0)),
        _ => Err(refuse("papers-several")),
    }
}

/// Takes a paper away, and its file when no other paper refers to it; gives the files that could not be removed.
///
/// # Errors
/// The answer "no" when somebody took it away meanwhile; the store's failure, then nothing is taken away.
pub fn remove(store: &mut dyn Store, paper: &Paper) -> Outcome<Vec<PathBuf>> {
    let removed = store.remove_paper(paper.supplier, &paper.id)?;
    removed.ok_or_else(|| {
        let message = Message::new("papers-unknown").with("id", paper.id.as_str());
        Failure::new(FailureKind::No, message)
    })
}

/// What is told of files that could not be removed.
pub fn left_behind(files: &[PathBuf]) -> impl Iterator<Item = Message> {
    files
        .iter()
        .map(|file| Message::new("papers-file-left").with("file", file.display().to_string()))
}
