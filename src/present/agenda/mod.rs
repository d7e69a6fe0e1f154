//! The dates ahead as a table, as JSON, and as a calendar file for phones. Decides no date.

mod ics;

pub use ics::file;

use crate::domain::agenda::{Event, What};
use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::present::table::{Cell, Table};
use crate::present::tenders::{headings, short};
use crate::present::texts::Texts;
use jiff::civil::Weekday;
use serde::Serialize;

/// What happens, in words.
fn what(event: &Event) -> Message {
    let id = match event.what {
        What::Questions => "agenda-questions",
        What::SiteVisit => "agenda-site-visit",
        What::Closing => "agenda-closing",
        What::Award => "agenda-award",
        What::Payment => "agenda-payment",
        What::Accreditation => "agenda-accreditation",
        What::Account => "agenda-account",
        What::Eligibility => "agenda-eligibility",
        What::Paper => "agenda-paper",
        What::Answers => return Message::new("agenda-answers").with("count", event.count),
    };
    Message::new(id)
}

/// The name of a day of the week.
const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "weekday-monday",
        Weekday::Tuesday => "weekday-tuesday",
        Weekday::Wednesday => "weekday-wednesday",
        Weekday::Thursday => "weekday-thursday",
        Weekday::Friday => "weekday-friday",
        Weekday::Saturday => "weekday-saturday",
        Weekday::Sunday => "weekday-sunday",
    }
}

/// The day of the week of a day, in words.
pub(super) fn weekday_of(day: jiff::civil::Date, texts: &Texts) -> String {
    texts.get(weekday(day.weekday()))
}

/// How far away a date is.
fn left(event: &Event, today: Today) -> Message {
    let days = (event.when.date - today.date).get_days();
    if days == 0
        && let Some(_) = event.when.time
    {
        return Message::new("agenda-in-hours").with("hours", event.when.hours_left(today));
    }
    Message::new("agenda-in-days").with("days", i64::from(days))
}

/// What tells an event from another of its kind: the tender's name, or the kind of paper.
fn title(event: &Event, texts: &Texts) -> Option<String> {
    let paper = event.paper.as_ref();
    let kind = paper.map(|paper| texts.wording(&paper.name).to_owned());
    kind.or_else(|| event.title.clone())
}

/// What happens, with what tells it from another of its kind, and how far away it is.
pub(super) fn told(event: &Event, texts: &Texts, today: Today) -> (String, String) {
    let happens = texts.text(&what(event));
    let whole = match title(event, texts) {
        Some(title) => format!("{happens}: {}", short(&title)),
        None => happens,
    };
    (whole, texts.text(&left(event, today)))
}

/// The list of dates; those of cancelled tenders are not for people.
#[must_use]
pub fn list(texts: &Texts, events: &[Event], today: Today) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "agenda-column-when",
            "agenda-column-day",
            "agenda-column-left",
            "agenda-column-what",
            "agenda-column-tender",
            "agenda-column-title",
        ],
    ))
    .sparing([1, 5]);
    for event in events.iter().filter(|event| !event.cancelled) {
        table.push(vec![
            event.when.into(),
            weekday_of(event.when.date, texts).into(),
            texts.text(&left(event, today)).into(),
            texts.text(&what(event)).into(),
            Cell::text(event.tender.as_ref().map(ToString::to_string)),
            Cell::text(title(event, texts).as_deref().map(short)),
        ]);
    }
    table
}

/// A date for programs.
#[derive(Debug, Serialize)]
pub struct EventJson<'a> {
    #[serde(flatten)]
    event: &'a Event,
    hours_left: i64,
}

/// The dates for programs, cancelled ones too.
#[must_use]
pub fn json(events: &[Event], today: Today) -> Vec<EventJson<'_>> {
    events
        .iter()
        .map(|event| EventJson {
            event,
            hours_left: event.when.hours_left(today),
        })
        .collect()
}
