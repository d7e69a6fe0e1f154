//! The waiting list of a centre: who comes next and why, seats that are offered, and how people leave it. A seat that
//! nobody took goes on to the next at once; nobody leaves without a reason. Words nothing.

mod offering;
mod rate;

pub use offering::{Offered, answer, expire, offer_next, offer_to};
pub use rate::{Rate, rate};

use crate::app::workshops::people;
use crate::domain::message::Message;
use crate::domain::workshop::waiting::{Place, ordered};
use crate::domain::workshop::{
    Centre, CourseCode, Learner, LearnerId, Leaving, LeavingReason, WaitingEntry,
};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::{Store, StoreError, WaitingFilter};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// Somebody who waits, with the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Waiter {
    /// The person's name.
    pub name: String,
    /// How the person is reached: telephone, else e-mail.
    pub contact: Option<String>,
    /// The place and its reason; nothing once the person has left.
    pub place: Option<Place>,
    /// The entry.
    pub entry: WaitingEntry,
}

/// Everybody by id.
fn people_by_id(store: &mut dyn Store) -> Outcome<BTreeMap<LearnerId, Learner>> {
    let everybody = store.learners(None)?;
    Ok(everybody.into_iter().map(|one| (one.id, one)).collect())
}

/// The list of a centre in the order of its rule; those who left behind it, by the day on which they left, when `left_too`.
///
/// # Errors
/// The store's failure.
pub fn list(store: &mut dyn Store, centre: &Centre, left_too: bool) -> Outcome<Vec<Waiter>> {
    let filter = WaitingFilter {
        centre: Some(centre.code.clone()),
        learner: None,
        left_too,
    };
    let entries = store.waiting(&filter)?;
    let people = people_by_id(store)?;
    let waiter = |entry: &WaitingEntry, place: Option<Place>| {
        let person = people.get(&entry.learner)?;
        Some(Waiter {
            name: person.name.clone(),
            contact: person.telephone.clone().or(person.email.clone()),
            place,
            entry: entry.clone(),
        })
    };
    let mut waiters: Vec<Waiter> = ordered(&entries, &centre.rule)
        .into_iter()
        .filter_map(|place| waiter(&place.entry.clone(), Some(place)))
        .collect();
    let mut gone: Vec<Waiter> = entries
        .iter()
        .filter(|entry| !entry.is_waiting())
        .filter_map(|entry| waiter(entry, None))
        .collect();
    gone.sort_by_key(|one| {
        (
            one.entry.left.as_ref().map(|left| left.on),
            one.entry.learner,
        )
    });
    waiters.extend(gone);
    Ok(waiters)
}

/// The entries of one person at a centre, those that ended too.
///
/// # Errors
/// The answer "no" when nobody is meant or more than one; the store's failure.
pub fn of_person(store: &mut dyn Store, centre: &Centre, text: &str) -> Outcome<Vec<Waiter>> {
    let mut waiters = list(store, centre, true)?;
    let people = people_by_id(store)?;
    let mut ids: Vec<LearnerId> = waiters.iter().map(|one| one.entry.learner).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = people::find(ids.iter().filter_map(|id| people.get(id)), text)?;
    waiters.retain(|one| one.entry.learner == found.id);
    Ok(waiters)
}

/// The entry of a person who waits still, the one of a course before any other.
///
/// # Errors
/// As [`of_person`]; the answer "no" when the person does not wait any more.
pub fn waiting_entry(
    store: &mut dyn Store,
    centre: &Centre,
    text: &str,
    course: Option<&CourseCode>,
) -> Outcome<Waiter> {
    let mut waiters = of_person(store, centre, text)?;
    waiters.retain(|one| one.entry.is_waiting());
    waiters.sort_by_key(|one| one.entry.course.as_ref() != course);
    waiters.into_iter().next().ok_or_else(|| {
        let message = Message::new("waitlist-not-waiting").with("value", text.trim());
        Failure::new(FailureKind::No, message)
    })
}

/// Changes an entry.
///
/// # Errors
/// The answer "no" when it changed meanwhile; the store's failure.
fn change(store: &mut dyn Store, before: &WaitingEntry, after: &WaitingEntry) -> Outcome<bool> {
    match store.change_waiting(before, after) {
        Err(StoreError::Conflict) => Err(Failure::new(
            FailureKind::No,
            Message::new("workshops-changed-meanwhile"),
        )),
        done => Ok(done?),
    }
}

/// Takes a person off the list, with the reason. A seat that was held is free again.
///
/// # Errors
/// As [`waiting_entry`].
pub fn leave(
    store: &mut dyn Store,
    before: &WaitingEntry,
    reason: LeavingReason,
    note: Option<String>,
    today: Date,
) -> Outcome<WaitingEntry> {
    let mut after = before.clone();
    after.left = Some(Leaving {
        on: today,
        reason,
        note,
    });
    change(store, before, &after)?;
    Ok(after)
}
