//! All that the store holds on one person, for that person (arts. 5 and 9). Rooms that hold people tell theirs through
//! `TELLERS`. Words nothing.

mod learning;
mod tellers;

use super::subject::Subject;
use crate::app::papers::{self, Listed};
use crate::app::saved_searches;
use crate::app::search::Asked;
use crate::domain::bid::action::JournalEntry;
use crate::domain::mark::Mark;
use crate::domain::message::{Argument, Message};
use crate::domain::rut::Rut;
use crate::domain::saved_search::SavedSearch;
use crate::domain::supplier::Supplier;
use crate::domain::workshop::Learner;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::filter::BidFilter;
use crate::store::{HeldBid, Store};
pub use learning::Learning;
use serde_json::Value;
use tellers::{TELLERS, learner_block};

/// What one room holds on a person: rows that a person reads, and the same for a machine.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// Its name in JSON.
    pub name: &'static str,
    /// The text of its heading.
    pub heading: &'static str,
    /// The texts of its columns.
    pub columns: Vec<&'static str>,
    /// The rows; nothing where a thing is not known.
    pub rows: Vec<Vec<Option<Argument>>>,
    /// The same, whole.
    pub data: Value,
}

/// A bid with everything behind it.
pub struct OwnBid {
    /// The bid with what is prepared.
    pub held: HeldBid,
    /// What was done to it.
    pub journal: Vec<JournalEntry>,
}

/// A file of a paper.
pub struct OwnFile {
    /// Its name, as it was put in.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Everything on one person.
pub struct Everything {
    /// Whose.
    pub whose: Subject,
    /// The own record, where there is one.
    pub supplier: Option<Supplier>,
    /// Own bids.
    pub bids: Vec<OwnBid>,
    /// Papers.
    pub papers: Vec<Listed>,
    /// Their files, as far as they are sound.
    pub files: Vec<OwnFile>,
    /// Saved searches.
    pub searches: Vec<(SavedSearch, Asked)>,
    /// What was decided about tenders.
    pub marks: Vec<Mark>,
    /// The person in workshops.
    pub learning: Vec<Learning>,
    /// What the other rooms hold.
    pub chapters: Vec<Chapter>,
}

impl Everything {
    /// Brings it together. Blocked people are told too: the store must see them.
    ///
    /// # Errors
    /// The answer "no" when nothing at all is held under the RUT; the store's failure.
    pub fn of(store: &mut dyn Store, rut: Rut) -> Outcome<Self> {
        let mut everything = Self {
            supplier: store.supplier(rut)?,
            bids: own_bids(store, rut)?,
            searches: saved_searches::listed(store, Some(rut))?,
            marks: store.marks(Some(rut))?,
            learning: learning::of(store, rut)?,
            ..Self::nothing(Subject::Rut(rut))
        };
        everything.take_papers(store, rut)?;
        for teller in TELLERS {
            everything.chapters.extend(teller(store, rut)?);
        }
        if everything.is_empty() {
            let message = Message::new("privacy-nothing-held").with("rut", rut);
            return Err(Failure::new(FailureKind::No, message));
        }
        Ok(everything)
    }

    /// Brings it together for a learner whose RUT is not known: what workshops hold, and the block.
    ///
    /// # Errors
    /// The store's failure.
    pub fn of_learner(store: &mut dyn Store, learner: &Learner) -> Outcome<Self> {
        let mut everything = Self {
            learning: learning::of_one(store, learner.id)?,
            ..Self::nothing(Subject::Learner(Box::new(learner.clone())))
        };
        everything
            .chapters
            .extend(learner_block(store, learner.id)?);
        Ok(everything)
    }

    /// Nothing on somebody.
    const fn nothing(whose: Subject) -> Self {
        Self {
            whose,
            supplier: None,
            bids: Vec::new(),
            papers: Vec::new(),
            files: Vec::new(),
            searches: Vec::new(),
            marks: Vec::new(),
            learning: Vec::new(),
            chapters: Vec::new(),
        }
    }

    fn is_empty(&self) -> bool {
        !self.has_own() && self.chapters.is_empty()
    }

    /// Whether there is a record, an offer, a paper or a seat of the person's own.
    #[must_use]
    pub const fn has_own(&self) -> bool {
        self.supplier.is_some()
            || !self.bids.is_empty()
            || !self.papers.is_empty()
            || !self.searches.is_empty()
            || !self.marks.is_empty()
            || !self.learning.is_empty()
    }

    fn take_papers(&mut self, store: &mut dyn Store, rut: Rut) -> Outcome<()> {
        for paper in store.papers(Some(rut))? {
            let mut state = None;
            if let Some(file) = &paper.file {
                let (found, bytes) = papers::look(store, file)?;
                state = Some(found);
                self.files.extend(bytes.map(|bytes| OwnFile {
                    name: file.name.clone(),
                    bytes,
                }));
            }
            self.papers.push(Listed {
                paper,
                file_state: state,
            });
        }
        Ok(())
    }
}

fn own_bids(store: &mut dyn Store, rut: Rut) -> Outcome<Vec<OwnBid>> {
    let filter = BidFilter {
        supplier: Some(rut),
        ..BidFilter::default()
    };
    let mut found = Vec::new();
    for bid in store.bids(&filter)? {
        if let Some(held) = store.held_bid(&bid.tender, rut)? {
            let journal = store.bid_journal(&bid.tender, rut)?;
            found.push(OwnBid { held, journal });
        }
    }
    Ok(found)
}
