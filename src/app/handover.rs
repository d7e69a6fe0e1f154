//! A person goes to another PC with everything that is held of them, and comes back. At every moment the person is whole
//! in one of the two places. Words nothing.

pub mod arriving;
mod failing;
pub mod leaving;
pub mod place;
pub mod secret;

use crate::domain::folder::Folder;
use serde::Serialize;

/// What is in a folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
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
    /// Tenders that are followed or discarded.
    pub marks: usize,
    /// Saved searches.
    pub searches: usize,
    /// Seats in courses and places in waiting lists, also of former ones.
    pub seats: usize,
}

impl Counts {
    /// Counts a folder.
    #[must_use]
    pub fn of(folder: &Folder) -> Self {
        let supplier = folder.supplier.as_ref();
        Self {
            facts: supplier.map_or(0, |supplier| supplier.facts.0.len()),
            states: supplier.map_or(0, |supplier| supplier.states.len()),
            consents: supplier.map_or(0, |supplier| supplier.consents.len()),
            papers: folder.papers.len(),
            bids: folder.bids.len(),
            marks: folder.marks.len(),
            searches: folder.searches.len(),
            seats: folder
                .learners
                .iter()
                .map(|held| held.enrolments.len() + held.waiting.len())
                .sum(),
        }
    }
}
