//! What an answer says that was done: what is held on who asks decides whether it may be said yet. Words nothing.

use super::person::Everything;
use super::subject::Subject;
use crate::domain::consent::{LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::privacy::request::{Request, RequestKind, Requester};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::civil::Date;

/// What is held on somebody who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    /// Nothing besides the request itself.
    Nothing,
    /// Nothing of the person's own: public lists, or words of others.
    Elsewhere,
    /// A record of the person's own.
    Record,
}

/// The parts of [`Everything`] that are no record of the person's own.
const ELSEWHERE: [&str; 2] = ["offers", "mentions"];

/// The parts that every request brings with it.
const WITH_THE_REQUEST: [&str; 2] = ["requests", "access_log"];

/// Who asks, among the people who are held; nothing when nobody is meant by the name.
///
/// # Errors
/// The answer "no" when the name means more than one; the store's failure.
pub fn subject(store: &mut dyn Store, requester: &Requester) -> Outcome<Option<Subject>> {
    if let Some(rut) = requester.rut {
        return Ok(Some(Subject::Rut(rut)));
    }
    match Subject::read(store, requester.name.as_deref().unwrap_or_default()) {
        Ok(found) => Ok(Some(found)),
        Err(failure) if failure.message.id == "workshops-no-person" => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// What is held on who asks.
///
/// # Errors
/// As [`subject`].
pub fn holding(store: &mut dyn Store, requester: &Requester) -> Outcome<Holding> {
    let everything = match subject(store, requester)? {
        None => return Ok(Holding::Nothing),
        Some(Subject::Learner(_)) => return Ok(Holding::Record),
        Some(Subject::Rut(rut)) => match Everything::of(store, rut) {
            Ok(everything) => everything,
            Err(failure) if failure.kind == FailureKind::No => return Ok(Holding::Nothing),
            Err(failure) => return Err(failure),
        },
    };
    let told = everything.chapters.iter().map(|chapter| chapter.name);
    let told: Vec<_> = told
        .filter(|name| !WITH_THE_REQUEST.contains(name))
        .collect();
    let is_elsewhere = |name: &&str| ELSEWHERE.contains(name);
    Ok(match everything.has_own() {
        false if told.is_empty() => Holding::Nothing,
        false if told.iter().all(is_elsewhere) => Holding::Elsewhere,
        _ => Holding::Record,
    })
}

/// Does what granting needs, or refuses while the answer would not be true: who is held is not told to be erased; a block
/// that could not be set when the request came is set now.
///
/// # Errors
/// The answer "no" while an erasure is still to be done; as [`subject`].
pub fn before(store: &mut dyn Store, request: &Request, today: Date) -> Outcome<()> {
    match request.kind {
        RequestKind::Erasure if holding(store, &request.requester)? == Holding::Record => {
            let whom = subject(store, &request.requester)?;
            let who = whom.map(|whom| whom.typed()).unwrap_or_default();
            let hint = Message::new("privacy-erase-first-hint").with("who", who);
            Err(Failure::new(FailureKind::No, Message::new("privacy-erase-first")).hint(hint))
        }
        RequestKind::Blocking => match subject(store, &request.requester)? {
            Some(whom) if !rests(store, &whom)? => super::block(store, &whom, None, today),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Whether a person's data rest already; since when is not changed then.
fn rests(store: &mut dyn Store, whom: &Subject) -> Outcome<bool> {
    Ok(match whom {
        Subject::Rut(rut) => store.blocks()?.iter().any(|one| one.rut == *rut),
        Subject::Learner(learner) => {
            let mut blocks = store.learner_blocks()?.into_iter();
            blocks.any(|one| one.learner == learner.id)
        }
    })
}

/// The purposes for which a person's data may still be used because the person consented: what somebody objects to may be
/// one of them.
///
/// # Errors
/// The store's failure.
pub fn still_allowed(store: &mut dyn Store, requester: &Requester) -> Outcome<Vec<Purpose>> {
    let Some(rut) = requester.rut else {
        return Ok(Vec::new());
    };
    let mut consents = store
        .supplier(rut)?
        .map(|known| known.consents)
        .unwrap_or_default();
    for learner in store.learners(Some(rut))? {
        consents.extend(learner.consents);
    }
    let stand = consents
        .iter()
        .filter(|one| one.withdrawn_on.is_none() && one.basis == LegalBasis::Consent);
    let mut purposes: Vec<Purpose> = stand.map(|one| one.purpose).collect();
    purposes.sort();
    purposes.dedup();
    Ok(purposes)
}
