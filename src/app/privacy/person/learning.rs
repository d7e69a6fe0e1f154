//! The person in workshops: the record with its seats, marks and places in the waiting list, the results that were
//! counted and the certificates.

use crate::domain::folder::FolderLearner;
use crate::domain::ledger::certificate::{Certificate, Holder};
use crate::domain::ledger::entry::Entry;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::workshop::LearnerId;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;

/// One record as a learner with all that hangs on it.
pub struct Learning {
    /// The record with seats, attendance and the waiting list.
    pub held: FolderLearner,
    /// The results that the ledger counts, by their number.
    pub results: Vec<Entry>,
    /// The certificates, those that were taken back too.
    pub certificates: Vec<Certificate>,
}

/// Every record as a learner whose own RUT this is.
///
/// # Errors
/// An entry of the ledger that cannot be read; the store's failure.
pub(super) fn of(store: &mut dyn Store, rut: Rut) -> Outcome<Vec<Learning>> {
    let mut found = Vec::new();
    for held in store.folder(rut)?.learners {
        found.push(whole(store, held)?);
    }
    Ok(found)
}

/// One record as a learner.
///
/// # Errors
/// As [`of`].
pub(super) fn of_one(store: &mut dyn Store, id: LearnerId) -> Outcome<Vec<Learning>> {
    let held = store.held_learner(id)?.into_iter();
    held.map(|held| whole(store, held)).collect()
}

fn whole(store: &mut dyn Store, held: FolderLearner) -> Outcome<Learning> {
    let id = held.learner.id;
    let mut certificates = store.all_certificates()?;
    certificates.retain(|one| one.holder == Holder::Learner(id));
    Ok(Learning {
        results: results(store, id)?,
        held,
        certificates,
    })
}

fn results(store: &mut dyn Store, id: LearnerId) -> Outcome<Vec<Entry>> {
    let own = id.to_string();
    let sealed = store.chain()?.rows.into_iter().filter_map(|row| row.sealed);
    sealed
        .filter(|sealed| sealed.learner == own)
        .map(|sealed| {
            serde_json::from_str(&sealed.document).map_err(|error| {
                Failure::new(FailureKind::Store, Message::new("store-damaged")).caused_by(error)
            })
        })
        .collect()
}
