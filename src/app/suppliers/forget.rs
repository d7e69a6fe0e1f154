//! Erases everything that is held on a person, and says first what that is.

use super::one;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::store::{Forgotten, Store};
use std::path::{Path, PathBuf};

/// What would be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Answers.
    pub facts: usize,
    /// Observations of the three states.
    pub states: usize,
    /// Purposes and their bases.
    pub consents: usize,
    /// Papers.
    pub papers: usize,
    /// Own bids.
    pub bids: usize,
    /// Saved searches.
    pub searches: usize,
    /// Tenders that are followed or discarded.
    pub marks: usize,
    /// Files beside the store that may be backups, which are not reached.
    pub backups: Vec<PathBuf>,
}

/// What is held on a person.
///
/// # Errors
/// The answer "no" when nobody is held under the RUT; the store's failure.
pub fn held(store: &mut dyn Store, rut: Rut, home: &Path) -> Outcome<Kept> {
    let (supplier, bids) = one(store, rut)?;
    Ok(Kept {
        facts: supplier.facts.0.len(),
        states: supplier.states.len(),
        consents: supplier.consents.len(),
        papers: store.papers(Some(rut))?.len(),
        bids: bids.len(),
        searches: store.saved_searches(Some(rut))?.len(),
        marks: store.marks(Some(rut))?.len(),
        backups: backups(home),
    })
}

/// Erases the person's own record and bids; gives also how many public rows stand under the RUT and stay.
///
/// # Errors
/// The store's failure; nothing is erased then.
pub fn erase(store: &mut dyn Store, rut: Rut) -> Outcome<Forgotten> {
    Ok(store.forget_supplier(rut, false)?)
}

/// Erases the public offers and orders under a RUT too.
///
/// # Errors
/// The store's failure; nothing is erased then.
pub fn erase_public(store: &mut dyn Store, rut: Rut) -> Outcome<Forgotten> {
    Ok(store.forget_supplier(rut, true)?)
}

/// Files and folders in the home folder that look like copies of a store or of its papers.
pub(in crate::app) fn backups(home: &Path) -> Vec<PathBuf> {
    let Ok(folder) = fs_err::read_dir(home) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = folder
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let ending = path.extension().unwrap_or_default().to_string_lossy();
            let kept = name.contains(".before-restore");
            let own = name == "encuentro.db" || name == "encuentro.db.papers";
            let copy = matches!(&*ending, "db" | "sqlite" | "bak" | "backup" | "papers");
            !own && (kept || copy)
        })
        .collect();
    found.sort();
    found
}
