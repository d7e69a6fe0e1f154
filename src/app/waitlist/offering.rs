//! Offers seats of a course to those who wait, in the order of the centre's rule, and takes their answers.

use super::{Waiter, change, list};
use crate::domain::message::Message;
use crate::domain::workshop::{AnswerKind, Centre, Course, LearnerId, SeatOffer, WaitingEntry};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// A seat that was offered just now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offered {
    /// To whom.
    pub name: String,
    /// How the person is told.
    pub contact: Option<String>,
    /// The last day for an answer.
    pub until: Option<Date>,
    /// The entry as it is now.
    pub entry: WaitingEntry,
}

/// The entry with an offer of a seat.
fn with_offer(entry: &WaitingEntry, course: &Course, centre: &Centre, today: Date) -> WaitingEntry {
    let days = centre.rule.answer_days;
    let until = days.and_then(|days| today.checked_add(i64::from(days).days()).ok());
    let mut after = entry.clone();
    after.offers.push(SeatOffer {
        course: course.code.clone(),
        on: today,
        until,
        answer: None,
    });
    after
}

/// Offers a seat to one person, out of turn.
///
/// # Errors
/// The answer "no" when no seat is free, or the person has an offer already; the store's failure.
pub fn offer_to(
    store: &mut dyn Store,
    waiter: &Waiter,
    course: &Course,
    centre: &Centre,
    today: Date,
) -> Outcome<Offered> {
    if waiter.entry.open_offer().is_some() {
        let message = Message::new("waitlist-offered-already").with("name", waiter.name.as_str());
        return Err(Failure::new(FailureKind::No, message));
    }
    let after = with_offer(&waiter.entry, course, centre, today);
    if !change(store, &waiter.entry, &after)? {
        let message = Message::new("waitlist-no-seat").with("code", course.code.as_str());
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("waitlist-no-seat-hint").with("code", course.code.as_str())));
    }
    Ok(offered(waiter, after))
}

fn offered(waiter: &Waiter, after: WaitingEntry) -> Offered {
    Offered {
        name: waiter.name.clone(),
        contact: waiter.contact.clone(),
        until: after.open_offer().and_then(|offer| offer.until),
        entry: after,
    }
}

/// Offers the free seats of a course, at most so many, to those who come next. Who was offered a seat of it before is left out,
/// also under another wish: a person may wait for any course and for this one.
///
/// # Errors
/// The store's failure; an entry that another window changed meanwhile.
pub fn offer_next(
    store: &mut dyn Store,
    course: &Course,
    centre: &Centre,
    most: u64,
    today: Date,
) -> Outcome<Vec<Offered>> {
    let mut done = Vec::new();
    let waiters = list(store, centre, false)?;
    let mut asked: BTreeSet<LearnerId> = waiters
        .iter()
        .filter(|one| one.entry.was_offered(&course.code))
        .map(|one| one.entry.learner)
        .collect();
    for waiter in waiters
        .iter()
        .filter(|one| one.entry.may_be_offered(&course.code))
    {
        if done.len() as u64 >= most {
            break;
        }
        if !asked.insert(waiter.entry.learner) {
            continue;
        }
        let after = with_offer(&waiter.entry, course, centre, today);
        if !change(store, &waiter.entry, &after)? {
            break;
        }
        done.push(offered(waiter, after));
    }
    Ok(done)
}

/// Takes the answer of a person to the open offer.
///
/// # Errors
/// The answer "no" when nothing is open; the store's failure.
pub fn answer(
    store: &mut dyn Store,
    waiter: &Waiter,
    kind: AnswerKind,
    today: Date,
) -> Outcome<WaitingEntry> {
    let after = waiter.entry.answered(kind, today).ok_or_else(|| {
        let message = Message::new("waitlist-nothing-offered").with("name", waiter.name.as_str());
        Failure::new(FailureKind::No, message)
    })?;
    change(store, &waiter.entry, &after)?;
    Ok(after)
}

/// Ends the offers of a centre whose last day has passed; gives those people. They wait on with the same date.
///
/// # Errors
/// The store's failure.
pub fn expire(store: &mut dyn Store, centre: &Centre, today: Date) -> Outcome<Vec<Waiter>> {
    let mut gone = Vec::new();
    for waiter in list(store, centre, false)? {
        let passed = waiter
            .entry
            .open_offer()
            .is_some_and(|offer| offer.until.is_some_and(|until| until < today));
        if passed {
            answer(store, &waiter, AnswerKind::Expired, today)?;
            gone.push(waiter);
        }
    }
    Ok(gone)
}
