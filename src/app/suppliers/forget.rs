//! Erases everything that is held on a person, and says first what that is, where copies lie that are not reached, and
//! what stays: counts, and a proof without identity.

use super::not_held;
use crate::domain::privacy::proof::{self, Proof};
use crate::domain::privacy::request::RequestKind;
use crate::domain::rut::Rut;
use crate::domain::workshop::Learner;
use crate::failure::Outcome;
use crate::store::filter::BidFilter;
use crate::store::{Erasure, Forgotten, KnownBackup, Store};
use jiff::civil::Date;
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
    /// Lines of the request book.
    pub requests: usize,
    /// Records as a learner of workshops.
    pub learners: usize,
    /// Backups that were made since the person is held, which are not reached.
    pub known_backups: Vec<KnownBackup>,
    /// Other files beside the store that may be backups, which are not reached.
    pub backups: Vec<PathBuf>,
}

/// Whether somebody asked for this person's erasure and has no answer yet.
///
/// # Errors
/// The store's failure.
pub fn erasure_is_asked(store: &mut dyn Store, rut: Rut) -> Outcome<bool> {
    let requests = store.requests()?;
    Ok(requests.iter().any(|request| {
        request.kind == RequestKind::Erasure
            && request.answer.is_none()
            && request.requester.rut == Some(rut)
    }))
}

/// What is held on a person, also on one whose data rest.
///
/// # Errors
/// The answer "no" when nobody is held under the RUT; the store's failure.
pub fn held(store: &mut dyn Store, rut: Rut, home: &Path) -> Outcome<Kept> {
    store.see_blocked();
    let supplier = store.supplier(rut)?;
    let own = store.requests()?.into_iter();
    let own = own.filter(|request| request.requester.rut == Some(rut));
    let (requests, learners) = (own.count(), store.learners(Some(rut))?.len());
    if supplier.is_none() && requests == 0 && learners == 0 {
        return Err(not_held(rut));
    }
    let bids = store.bids(&BidFilter {
        supplier: Some(rut),
        ..BidFilter::default()
    })?;
    let since = supplier.as_ref().map(|supplier| supplier.created_on);
    let (known_backups, backups) = copies(store, since, home)?;
    Ok(Kept {
        facts: supplier.as_ref().map_or(0, |known| known.facts.0.len()),
        states: supplier.as_ref().map_or(0, |known| known.states.len()),
        consents: supplier.as_ref().map_or(0, |known| known.consents.len()),
        papers: store.papers(Some(rut))?.len(),
        bids: bids.len(),
        searches: store.saved_searches(Some(rut))?.len(),
        marks: store.marks(Some(rut))?.len(),
        requests,
        learners,
        known_backups,
        backups,
    })
}

/// Copies that an erasure does not reach: backups that were made since a day, and other files beside the store.
fn copies(
    store: &mut dyn Store,
    since: Option<Date>,
    home: &Path,
) -> Outcome<(Vec<KnownBackup>, Vec<PathBuf>)> {
    let mut known = store.known_backups()?;
    known.retain(|backup| since.is_none_or(|day| backup.made_on >= day));
    let mut others = backups(home);
    others.retain(|file| {
        let place = file.display().to_string();
        known.iter().all(|known| known.place != place)
    });
    Ok((known, others))
}

/// Erases a learner whose RUT is not known; gives the copies that are not reached. The proof opens with the id and the code.
///
/// # Errors
/// The store's failure; nothing is erased then.
pub fn erase_learner(
    store: &mut dyn Store,
    learner: &Learner,
    code: &str,
    today: Date,
    home: &Path,
) -> Outcome<(Vec<KnownBackup>, Vec<PathBuf>)> {
    let proof = Proof {
        kind: RequestKind::Erasure,
        received_on: today,
        answered_on: Some(today),
        granted: Some(true),
        hash: proof::hash(&learner.id.to_string(), code),
    };
    let erasure = Erasure {
        proofs: vec![proof],
        ..Erasure::on(today)
    };
    store.forget_learner(learner.id, &erasure)?;
    copies(store, Some(learner.created_on), home)
}

/// Erases the person's own record and bids; gives also how many public rows stand under the RUT and stay. What was asked
/// for stays as proofs that only the person's code opens.
///
/// # Errors
/// The store's failure; nothing is erased then.
pub fn erase(store: &mut dyn Store, rut: Rut, code: &str, today: Date) -> Outcome<Forgotten> {
    let erasure = Erasure {
        proofs: proofs(store, rut, code, today)?,
        ..Erasure::on(today)
    };
    Ok(store.forget_supplier(rut, &erasure)?)
}

/// Kind, dates and outcome of what the person asked for; the erasure itself is one of them.
fn proofs(store: &mut dyn Store, rut: Rut, code: &str, today: Date) -> Outcome<Vec<Proof>> {
    let hash = proof::hash(&rut.compact(), code);
    let mut proofs = Vec::new();
    for request in store.requests()? {
        if request.requester.rut != Some(rut) {
            continue;
        }
        let open_erasure = request.kind == RequestKind::Erasure && request.answer.is_none();
        let answer = request.answer.as_ref();
        proofs.push(Proof {
            kind: request.kind,
            received_on: request.received_on,
            answered_on: answer
                .map(|given| given.on)
                .or(open_erasure.then_some(today)),
            granted: answer
                .map(|given| given.granted)
                .or(open_erasure.then_some(true)),
            hash: hash.clone(),
        });
    }
    if !proofs.iter().any(Proof::is_erasure) {
        proofs.push(Proof {
            kind: RequestKind::Erasure,
            received_on: today,
            answered_on: Some(today),
            granted: Some(true),
            hash,
        });
    }
    Ok(proofs)
}

/// The proofs that a person's code opens.
///
/// # Errors
/// The store's failure.
pub fn proven(store: &mut dyn Store, who: &str, code: &str) -> Outcome<Vec<Proof>> {
    let who =
        Rut::parse_lenient(who).map_or_else(|_| who.trim().to_lowercase(), |rut| rut.compact());
    let hash = proof::hash(&who, code);
    let mut proofs = store.proofs()?;
    proofs.retain(|proof| proof.hash == hash);
    Ok(proofs)
}

/// Erases the public offers and orders under a RUT too.
///
/// # Errors
/// The store's failure; nothing is erased then.
pub fn erase_public(store: &mut dyn Store, rut: Rut, today: Date) -> Outcome<Forgotten> {
    let erasure = Erasure {
        public_too: true,
        ..Erasure::on(today)
    };
    Ok(store.forget_supplier(rut, &erasure)?)
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
