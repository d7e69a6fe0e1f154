//! Everything that the store holds of one person, as one document: what a person carries from one PC to another.
//!
//! A room that keeps more of a person adds a part here with `#[serde(default)]`, raises [`VERSION`], reads and writes it
//! in `store/folder`, and says in [`meeting`] how two of it become one. Touches no file and no store.

pub mod meeting;

use crate::domain::bid::Bid;
use crate::domain::bid::action::JournalEntry;
use crate::domain::bid::dossier::Dossier;
use crate::domain::mark::Mark;
use crate::domain::paper::{self, Fingerprint, Paper};
use crate::domain::rut::Rut;
use crate::domain::saved_search::SavedSearch;
use crate::domain::supplier::Supplier;
use crate::domain::workshop::{AttendanceMark, Enrolment, Learner, LearnerId, WaitingEntry};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The version of the document. A program refuses a newer one than its own, and reads every older one: a part that an
/// older one does not have is empty.
pub const VERSION: u32 = 1;

/// A person's folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folder {
    /// Whose it is.
    pub rut: Rut,
    /// The record: answers, states, consents.
    #[serde(default)]
    pub supplier: Option<Supplier>,
    /// Papers by id. Their files go beside the document, each under its fingerprint.
    #[serde(default)]
    pub papers: Vec<Paper>,
    /// Own bids by tender, with what is prepared for them.
    #[serde(default)]
    pub bids: Vec<FolderBid>,
    /// What was decided about tenders, by tender.
    #[serde(default)]
    pub marks: Vec<Mark>,
    /// Saved searches by name.
    #[serde(default)]
    pub searches: Vec<SavedSearch>,
    /// The person as a learner, by id; more than one only where a person was taken for several.
    #[serde(default)]
    pub learners: Vec<FolderLearner>,
    /// Learners with a RUT of their own who sell under this one. They stay where they are, only the tie is carried.
    #[serde(default)]
    pub sellers: Vec<LearnerId>,
}

/// A learner with seats, attendance and places in the waiting list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderLearner {
    /// Who.
    pub learner: Learner,
    /// Seats by course.
    #[serde(default)]
    pub enrolments: Vec<Enrolment>,
    /// Marks by course and session.
    #[serde(default)]
    pub attendance: Vec<AttendanceMark>,
    /// Places in the waiting list, those that were left too.
    #[serde(default)]
    pub waiting: Vec<WaitingEntry>,
}

/// An own bid with its dossier and its journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderBid {
    /// The row of the list.
    pub bid: Bid,
    /// What is prepared.
    #[serde(default)]
    pub dossier: Option<Dossier>,
    /// Number of the last change of the dossier; 0 without one.
    #[serde(default)]
    pub version: i64,
    /// The changes, oldest first, each with what stood before it.
    #[serde(default)]
    pub journal: Vec<FolderChange>,
}

/// A line of a bid's journal with what it takes to undo it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderChange {
    /// What was done, and when.
    #[serde(flatten)]
    pub entry: JournalEntry,
    /// The row of the list before; nothing when there was none.
    #[serde(default)]
    pub bid_before: Option<Bid>,
    /// The dossier before; nothing when there was none.
    #[serde(default)]
    pub dossier_before: Option<Dossier>,
}

impl Folder {
    /// A folder in which nothing is.
    #[must_use]
    pub const fn empty(rut: Rut) -> Self {
        Self {
            rut,
            supplier: None,
            papers: Vec::new(),
            bids: Vec::new(),
            marks: Vec::new(),
            searches: Vec::new(),
            learners: Vec::new(),
            sellers: Vec::new(),
        }
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.supplier.is_none()
            && self.papers.is_empty()
            && self.bids.is_empty()
            && self.marks.is_empty()
            && self.searches.is_empty()
            && self.learners.is_empty()
            && self.sellers.is_empty()
    }

    /// Whether everything in it belongs to its person, each thing once: what comes from outside is not taken otherwise.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        let own_supplier = self.supplier.as_ref().is_none_or(|supplier| {
            let mut facts = supplier.facts.0.iter();
            supplier.rut == self.rut && facts.all(|(key, fact)| *key == fact.key)
        });
        let own = |rut: &Rut| *rut == self.rut;
        own_supplier
            && self.papers.iter().all(|paper| own(&paper.supplier))
            && self
                .bids
                .iter()
                .all(|held| own(&held.bid.supplier) && held.is_consistent())
            && self.marks.iter().all(|mark| own(&mark.supplier))
            && self
                .searches
                .iter()
                .all(|search| search.supplier.as_ref().is_some_and(own))
            && once(self.papers.iter().map(|paper| paper.id.clone()))
            && once(self.bids.iter().map(|held| held.bid.tender.to_string()))
            && once(self.marks.iter().map(|mark| mark.tender.to_string()))
            && self
                .learners
                .iter()
                .all(|held| held.is_consistent(self.rut))
            && once(self.learners.iter().map(|held| held.learner.id.to_string()))
            && once(
                self.searches
                    .iter()
                    .map(|search| SavedSearch::key(&search.name)),
            )
    }

    /// The folder with names of files that lead out of no other folder, whoever wrote them.
    #[must_use]
    pub fn with_clean_names(mut self) -> Self {
        for file in self
            .papers
            .iter_mut()
            .filter_map(|paper| paper.file.as_mut())
        {
            file.name = paper::clean(&file.name, file.media);
        }
        self
    }

    /// The fingerprints of the files of its papers, each once.
    #[must_use]
    pub fn files(&self) -> BTreeSet<Fingerprint> {
        let files = self.papers.iter().filter_map(|paper| paper.file.as_ref());
        files.map(|file| file.sha256.clone()).collect()
    }
}

impl FolderBid {
    /// Whether the journal counts upwards and speaks of this bid alone.
    fn is_consistent(&self) -> bool {
        let numbers = self.journal.iter().map(|change| change.entry.number);
        let same = |bid: &Bid| bid.tender == self.bid.tender && bid.supplier == self.bid.supplier;
        let befores = self
            .journal
            .iter()
            .filter_map(|change| change.bid_before.as_ref());
        self.version >= 0
            && numbers.is_sorted_by(|one, next| one < next)
            && befores.into_iter().all(same)
    }
}

impl FolderLearner {
    /// Whether the learner has this RUT, and everything else is the learner's, each thing once.
    fn is_consistent(&self, rut: Rut) -> bool {
        let id = self.learner.id;
        self.learner.rut == Some(rut)
            && self.enrolments.iter().all(|seat| seat.learner == id)
            && self.attendance.iter().all(|mark| mark.learner == id)
            && self.waiting.iter().all(|entry| entry.learner == id)
            && once(self.enrolments.iter().map(|seat| seat.course.to_string()))
    }

    /// The same under the id that the person has in another store.
    #[must_use]
    pub fn under(mut self, id: LearnerId) -> Self {
        self.learner.id = id;
        for seat in &mut self.enrolments {
            seat.learner = id;
        }
        for mark in &mut self.attendance {
            mark.learner = id;
        }
        for entry in &mut self.waiting {
            entry.learner = id;
        }
        self
    }
}

/// Whether no key comes twice.
fn once(keys: impl Iterator<Item = String>) -> bool {
    let mut seen = BTreeSet::new();
    keys.into_iter().all(|key| seen.insert(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::supplier::PersonKind;
    use jiff::civil::date;

    fn rut(body: u32) -> Rut {
        Rut::from_body(body).expect("a RUT")
    }

    #[test]
    fn an_older_document_without_a_part_is_read() {
        let read: Folder = serde_json::from_str(r#"{"rut":"14-0"}"#).expect("a folder");
        assert_eq!(read, Folder::empty(rut(14)));
        assert!(read.is_empty() && read.is_consistent());
    }

    #[test]
    fn what_belongs_to_somebody_else_or_comes_twice_is_not_consistent() {
        let paper = |who| Paper::new(rut(who), "f30", None, date(2026, 11, 20)).identified();
        let mut folder = Folder::empty(rut(14));
        folder.papers = vec![paper(14)];
        assert!(folder.is_consistent());
        folder.papers.push(paper(14));
        assert!(!folder.is_consistent(), "twice");
        folder.papers = vec![paper(6)];
        assert!(!folder.is_consistent(), "another person's paper");
        folder.papers.clear();
        folder.supplier = Some(Supplier::new(
            rut(6),
            PersonKind::Natural,
            date(2026, 11, 1),
        ));
        assert!(!folder.is_consistent(), "another person's record");
    }
}
