//! Dates as an iCalendar file (RFC 5545). Hours are instants in UTC, days are whole days; an event keeps its UID, and a
//! later file has a higher SEQUENCE, so that importing again moves it. No RUT and no name of a person goes in.

use super::{title, what};
use crate::domain::agenda::{Event, What};
use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::present::texts::{Texts, steers};
use icalendar::{Alarm, Calendar, Component, Event as Entry, EventLike, Property, Trigger};
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// Seconds of the first moment of 2020: sequences count minutes from there.
const BEGINNING: i64 = 1_577_836_800;

/// When a phone reminds of a whole day: at nine in the morning of the day before.
const DAY_BEFORE_AT_NINE: &str = "-PT15H";
/// When a phone reminds of an hour.
const DAY_BEFORE: &str = "-P1D";
/// When a phone reminds of a closing once more.
const TWO_HOURS_BEFORE: &str = "-PT2H";

/// The file; the supplier only tells its own dates from those of another in the same phone.
#[must_use]
pub fn file(events: &[Event], supplier: Rut, today: Today, texts: &Texts) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    let program = concat!("-//encuentro//", env!("CARGO_PKG_VERSION"), "//ES");
    calendar.append_property(Property::new("PRODID", program));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    let name = clean(&texts.get("agenda-calendar-name"));
    calendar.append_property(Property::new("X-WR-CALNAME", name));
    let stamp = Stamp::of(today);
    for event in events {
        calendar.push(entry(event, supplier, &stamp, texts));
    }
    calendar.to_string()
}

/// When the file is made.
struct Stamp {
    moment: String,
    sequence: i64,
}

impl Stamp {
    fn of(today: Today) -> Self {
        Self {
            moment: utc(today.instant()),
            sequence: (today.instant() - BEGINNING).div_euclid(60).max(0),
        }
    }
}

fn entry(event: &Event, supplier: Rut, stamp: &Stamp, texts: &Texts) -> Entry {
    let summary = summary(event, texts);
    let mut entry = Entry::new();
    entry
        .uid(&uid(event, supplier))
        .add_property("DTSTAMP", &stamp.moment)
        .add_property("LAST-MODIFIED", &stamp.moment)
        .add_property("SEQUENCE", stamp.sequence.to_string())
        .add_property("TRANSP", "TRANSPARENT")
        .add_property("CLASS", "PRIVATE")
        .summary(&summary)
        .description(&description(event, texts));
    match event.when.time {
        Some(_) => entry.add_property("DTSTART", utc(event.when.instant())),
        None => entry.append_property(whole_day(event.when.date)),
    };
    if event.cancelled {
        entry.add_property("STATUS", "CANCELLED");
        return entry.done();
    }
    entry.add_property("STATUS", "CONFIRMED");
    for trigger in triggers(event) {
        if let Some(alarm) = alarm(trigger, &summary, &uid(event, supplier), stamp) {
            entry.alarm(alarm);
        }
    }
    entry.done()
}

fn whole_day(date: Date) -> Property {
    let mut property = Property::new("DTSTART", date.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE");
    property
}

fn triggers(event: &Event) -> Vec<&'static str> {
    match (event.when.time, event.what) {
        (None, _) => vec![DAY_BEFORE_AT_NINE],
        (Some(_), What::Closing) => vec![DAY_BEFORE, TWO_HOURS_BEFORE],
        (Some(_), _) => vec![DAY_BEFORE],
    }
}

/// The library stamps what has no stamp with its own clock and a random name, so that both are given here.
fn alarm(trigger: &str, summary: &str, uid: &str, stamp: &Stamp) -> Option<Alarm> {
    // The library reads no time before an event, only one after it: the true one is put in its place.
    let when =
        Trigger::try_from(&Property::new("TRIGGER", trigger.trim_start_matches('-'))).ok()?;
    let mut alarm = Alarm::display(summary, when);
    alarm.add_property("TRIGGER", trigger);
    alarm.add_property("UID", format!("{uid}{trigger}"));
    alarm.add_property("DTSTAMP", &stamp.moment);
    Some(alarm)
}

/// The lasting name of an event: of a tender its code and what happens; of the supplier itself and of its papers what
/// happens, the paper's id, and a mark of 16 bits, shared by some four hundred RUTs, so that the RUT cannot be found out
/// by trying all of them.
fn uid(event: &Event, supplier: Rut) -> String {
    let mut key = Sha256::new();
    key.update(event.what.name());
    if let Some(paper) = &event.paper {
        key.update(&paper.id);
    }
    let place = match &event.tender {
        Some(code) if event.paper.is_none() => {
            key.update(code.to_string());
            "t".to_owned()
        }
        _ => {
            let mark = Sha256::digest(format!("encuentro {supplier}"));
            format!("s{}", hex(&mark[..2]))
        }
    };
    let hash = hex(&key.finalize()[..12]);
    format!("{place}-{hash}@encuentro")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An instant in UTC.
fn utc(seconds: i64) -> String {
    Timestamp::from_second(seconds)
        .unwrap_or_default()
        .strftime("%Y%m%dT%H%M%SZ")
        .to_string()
}

/// What a phone shows: what happens, and of which tender.
fn summary(event: &Event, texts: &Texts) -> String {
    let what = texts.text(&what(event));
    let parts = [
        Some(what),
        event.tender.as_ref().map(ToString::to_string),
        title(event, texts).as_deref().map(clean),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn description(event: &Event, texts: &Texts) -> String {
    let mut lines = Vec::new();
    lines.extend(event.buyer.as_deref().map(clean));
    let advice = match (event.cancelled, &event.tender) {
        (true, _) => "agenda-advice-cancelled",
        (false, _) if event.paper.is_some() => "agenda-advice-paper",
        (false, Some(_)) => "agenda-advice-tender",
        (false, None) => "agenda-advice-own",
    };
    lines.push(texts.text(&Message::new(advice)));
    lines.join("\n")
}

/// A text on one line, without signs that steer.
fn clean(text: &str) -> String {
    let blank = |letter: char| letter.is_control() || steers(letter);
    text.replace(blank, " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
