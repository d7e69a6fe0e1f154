//! Writes into the ledger what is seen and not written yet. Only of people whose results may be counted.

use crate::app::results::{Person, Room};
use crate::domain::ledger::chain::Salt;
use crate::domain::ledger::entry::{Achievement, Entry};
use crate::domain::ledger::milestone::Milestone;
use crate::domain::ledger::walk::{Broken, Fault, Walk};
use crate::domain::message::Message;
use crate::domain::workshop::{CourseCode, LearnerId};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::{HeldChain, Store};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Makes salts out of chance; fails where there is none to be had.
pub type Salts<'a> = &'a mut dyn FnMut() -> Outcome<Salt>;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// Entries that are new.
    pub written: usize,
    /// People of whom nothing may be written, since nothing allows counting their results.
    pub without_basis: usize,
}

/// Where a chain does not hold, the rows that are missing at its end and entries without a row counted in.
#[must_use]
pub fn broken(chain: &HeldChain, walked: &Walk) -> Option<Broken> {
    let end = walked.head.as_ref().map_or(0, |head| head.number);
    walked.broken.or_else(|| {
        let noted = chain.head.clone().filter(|head| head.number > 0);
        (noted != walked.head || chain.strays > 0).then_some(Broken {
            number: end + 1,
            fault: Fault::Number,
        })
    })
}

/// The chain, walked.
///
/// # Errors
/// The store's failure; a chain that does not hold, since nothing must be built on it; the answer "no" to a reader who is not
/// shown the entries.
pub fn sound(store: &mut dyn Store) -> Outcome<(HeldChain, Walk)> {
    let chain = store.chain()?;
    if chain.links_only {
        let message = Message::new("results-links-only");
        return Err(
            Failure::new(FailureKind::No, message).hint(Message::new("results-links-only-hint"))
        );
    }
    let walked = chain.walk();
    match broken(&chain, &walked) {
        None => Ok((chain, walked)),
        Some(broken) => {
            let message = Message::new("results-broken").with("number", broken.number);
            Err(Failure::new(FailureKind::Store, message).hint(Message::new("results-broken-hint")))
        }
    }
}

/// The entries of the chain; nothing while it does not hold or is not shown, where something else is asked than results.
///
/// # Errors
/// The store's failure.
pub fn entries(store: &mut dyn Store) -> Outcome<Option<Vec<Entry>>> {
    let chain = store.chain()?;
    let walked = chain.walk();
    let is_sound = !chain.links_only && broken(&chain, &walked).is_none();
    Ok(is_sound.then_some(walked.entries))
}

/// Writes every step that is seen and not in the ledger yet.
///
/// # Errors
/// As [`sound`]; no chance to be had.
pub fn record(
    store: &mut dyn Store,
    rooms: &[Room],
    salts: Salts<'_>,
    today: Date,
) -> Outcome<Recorded> {
    let (_, walked) = sound(store)?;
    let written: Written<'_> = walked
        .entries
        .iter()
        .map(|entry| &entry.achievement)
        .map(|held| (held.learner, &held.course, held.milestone))
        .collect();
    let mut told = Vec::new();
    let mut without_basis = 0;
    for room in rooms {
        for person in &room.people {
            if person.basis().is_none() {
                without_basis += 1;
                continue;
            }
            for achievement in unwritten(room, person, &written) {
                // A day that has not come yet is a slip of the pen, no result.
                if achievement.on <= today {
                    told.push((achievement, salts()?));
                }
            }
        }
    }
    let written = match told.is_empty() {
        true => 0,
        false => store.record(&told, today)?,
    };
    Ok(Recorded {
        written,
        without_basis,
    })
}

/// What the ledger has: who reached which step of which course.
type Written<'a> = BTreeSet<(LearnerId, &'a CourseCode, Milestone)>;

/// What is seen of somebody and not in the ledger.
fn unwritten(room: &Room, person: &Person, written: &Written<'_>) -> Vec<Achievement> {
    let mut seen = room.known(person).achievements();
    seen.retain(|one| !written.contains(&(one.learner, &one.course, one.milestone)));
    seen
}
