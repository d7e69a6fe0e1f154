//! The waiting list as tables and sentences: every place with its reason.

use crate::app::waitlist::Waiter;
use crate::domain::message::Message;
use crate::domain::workshop::waiting::Place;
use crate::domain::workshop::{AnswerKind, CourseCode, LeavingReason, SeatOffer, WaitingEntry};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// The list: place, name, since when, why here, and what is open.
#[must_use]
pub fn table(texts: &Texts, waiters: &[Waiter]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "waitlist-column-place",
            "workshops-column-name",
            "waitlist-column-course",
            "waitlist-column-since",
            "waitlist-column-reason",
            "waitlist-column-state",
        ],
    ))
    .sparing([2]);
    for waiter in waiters {
        let place = waiter.place.as_ref();
        table.push(vec![
            place.map_or(Cell::Empty, |place| Cell::Number(Decimal::from(place.rank))),
            waiter.name.clone().into(),
            Cell::text(waiter.entry.course.as_ref().map(|course| course.as_str())),
            waiter.entry.since.into(),
            Cell::text(place.map(|place| reason(texts, place))),
            Cell::text(state(texts, &waiter.entry)),
        ]);
    }
    table
}

/// Why somebody stands where.
#[must_use]
pub fn reason(texts: &Texts, place: &Place) -> String {
    let reason = &place.reason;
    let mut parts = Vec::new();
    if let Some((number, name)) = &reason.group {
        let group = Message::new("waitlist-reason-group")
            .with("number", i64::from(*number))
            .with("group", name.as_str());
        parts.push(texts.text(&group));
    }
    parts.push(texts.text(&Message::new("waitlist-reason-date").with("date", reason.since)));
    if let Some(turn) = reason.turn {
        parts.push(texts.text(&Message::new("waitlist-reason-turn").with("turn", i64::from(turn))));
    }
    parts.join("; ")
}

/// What somebody waits for: a course by its code, or any.
#[must_use]
pub fn wish(course: Option<&CourseCode>) -> Message {
    match course {
        Some(course) => Message::new("waitlist-wish").with("course", course.as_str()),
        None => Message::new("waitlist-wish-any"),
    }
}

/// What is open, or how the person left.
fn state(texts: &Texts, entry: &WaitingEntry) -> Option<String> {
    if let Some(left) = &entry.left {
        let message = Message::new("waitlist-left")
            .with("reason", Message::new(leaving(left.reason)))
            .with("date", left.on);
        let note = left.note.as_deref().map(|note| format!(": {note}"));
        return Some(texts.text(&message) + &note.unwrap_or_default());
    }
    entry.offers.last().map(|offer| texts.text(&offered(offer)))
}

/// A seat that was offered, and what came of it.
#[must_use]
pub fn offered(offer: &SeatOffer) -> Message {
    let course = offer.course.as_str();
    match (offer.answer, offer.until) {
        (Some(answer), until) => {
            let (id, date) = match (answer.kind, until) {
                (AnswerKind::Accepted, _) => ("waitlist-offer-accepted", answer.on),
                (AnswerKind::Refused, _) => ("waitlist-offer-refused", answer.on),
                // It is noted on some day behind the last one; before that only the end of the course ends an offer.
                (AnswerKind::Expired, Some(until)) if until < answer.on => {
                    ("waitlist-offer-expired", until)
                }
                (AnswerKind::Expired, _) => ("waitlist-offer-course-closed", answer.on),
            };
            Message::new(id).with("course", course).with("date", date)
        }
        (None, Some(until)) => Message::new("waitlist-offer-open-until")
            .with("course", course)
            .with("date", until),
        (None, None) => Message::new("waitlist-offer-open")
            .with("course", course)
            .with("date", offer.on),
    }
}

/// The name of a reason to leave.
#[must_use]
pub const fn leaving(reason: LeavingReason) -> &'static str {
    match reason {
        LeavingReason::Seated => "waitlist-leaving-seated",
        LeavingReason::Withdrew => "waitlist-leaving-withdrew",
        LeavingReason::Unreachable => "waitlist-leaving-unreachable",
        LeavingReason::Other => "waitlist-leaving-other",
    }
}

/// Everything of one person: each entry with its offers.
#[must_use]
pub fn history(texts: &Texts, waiters: &[Waiter]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "waitlist-column-date",
            "waitlist-column-course",
            "waitlist-column-what",
        ],
    ));
    for waiter in waiters {
        let entry = &waiter.entry;
        let wish = || Cell::text(entry.course.as_ref().map(|course| course.as_str()));
        table.push(vec![
            entry.since.into(),
            wish(),
            texts.get("waitlist-began").into(),
        ]);
        for offer in &entry.offers {
            let day = offer.answer.map_or(offer.on, |answer| answer.on);
            table.push(vec![
                day.into(),
                offer.course.as_str().into(),
                texts.text(&offered(offer)).into(),
            ]);
        }
        if let Some(left) = &entry.left {
            table.push(vec![
                left.on.into(),
                wish(),
                Cell::text(state(texts, entry)),
            ]);
        }
    }
    table
}
