//! What was asked of the marketplace, as tables for people and as items for JSON.

use crate::app::market::{Answer, DayDone, Probe, Status, Verified};
use crate::domain::listing::Listing;
use crate::domain::message::Message;
use crate::exchange::report::ImportReport;
use crate::market::Api;
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::store::DayState;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

/// One thing that was fetched, as JSON shows it.
#[derive(Debug, Serialize)]
pub struct Fetched {
    pub(super) listing: &'static str,
    pub(super) what: String,
    pub(super) state: &'static str,
    pub(super) listed: Option<u64>,
    pub(super) details: u64,
    pub(super) pending: u64,
    pub(super) reason: Option<String>,
    pub(super) import: Option<ImportReport>,
}

impl Fetched {
    /// A month or a code that was asked for: `whole`, `unchanged`, or why it is missing.
    #[must_use]
    pub fn one(
        listing: &'static str,
        what: String,
        state: &'static str,
        import: Option<ImportReport>,
    ) -> Self {
        Self {
            listing,
            what,
            state,
            listed: import.as_ref().map(|report| report.records),
            details: 0,
            pending: 0,
            reason: None,
            import,
        }
    }

    /// A day that was asked for.
    #[must_use]
    pub fn day(texts: &Texts, done: &DayDone) -> Self {
        Self {
            listing: done.day.listing.id(),
            what: done.day.day.to_string(),
            state: state_name(done.day.state),
            listed: done.day.listed,
            details: done.details,
            pending: done.day.pending,
            reason: done
                .trouble
                .as_ref()
                .map(|trouble| texts.text(&trouble.message())),
            import: done.report.clone(),
        }
    }
}

pub(super) const fn state_name(state: DayState) -> &'static str {
    match state {
        DayState::Whole => "whole",
        DayState::Open => "open",
        DayState::Part => "part",
        DayState::Missing => "missing",
    }
}

pub(super) const fn state_text(state: DayState) -> &'static str {
    match state {
        DayState::Whole => "market-state-whole",
        DayState::Open => "market-state-open",
        DayState::Part => "market-state-part",
        DayState::Missing => "market-state-missing",
    }
}

/// The name of a list.
#[must_use]
pub const fn listing_text(listing: Listing) -> &'static str {
    match listing {
        Listing::Tenders => "market-listing-tenders",
        Listing::Agile => "market-listing-agile",
        Listing::Orders => "market-listing-orders",
    }
}

pub(super) fn number(count: u64) -> Cell {
    Cell::Number(Decimal::from(count))
}

/// The days that were asked for.
#[must_use]
pub fn days(texts: &Texts, done: &[DayDone]) -> Table {
    let columns = [
        "market-column-day",
        "market-column-listed",
        "market-column-new",
        "market-column-updated",
        "market-column-details",
        "market-column-pending",
        "market-column-state",
    ];
    let mut table = Table::new(headings(texts, columns)).sparing([4, 3, 2]);
    for one in done {
        let counts = one.report.as_ref().map(|report| report.tenders);
        let count = |count: Option<u64>| count.map_or(Cell::Empty, number);
        table.push(vec![
            one.day.day.into(),
            count(one.day.listed),
            count(counts.map(|counts| counts.new)),
            count(counts.map(|counts| counts.updated)),
            count(one.report.as_ref().map(|_| one.details)),
            count(one.day.listed.map(|_| one.day.pending)),
            texts.get(state_text(one.day.state)).into(),
        ]);
    }
    table
}

/// One supplier that was asked about, as JSON shows it.
#[derive(Debug, Serialize)]
pub struct VerifiedView {
    rut: String,
    known: Option<bool>,
    recorded: bool,
    reason: Option<String>,
}

impl VerifiedView {
    /// One supplier.
    #[must_use]
    pub fn new(texts: &Texts, verified: &Verified) -> Self {
        let known = match verified.answer {
            Answer::Known => Some(true),
            Answer::NotKnown => Some(false),
            Answer::NoAnswer(_) | Answer::NotAsked => None,
        };
        Self {
            rut: verified.rut.to_string(),
            known,
            recorded: known.is_some(),
            reason: match &verified.answer {
                Answer::NoAnswer(trouble) => Some(texts.text(&trouble.message())),
                _ => None,
            },
        }
    }
}

/// The suppliers that were asked about.
#[must_use]
pub fn verified(texts: &Texts, done: &[Verified]) -> Table {
    let columns = ["market-column-rut", "market-column-answer"];
    let mut table = Table::new(headings(texts, columns));
    for one in done {
        let answer = texts.get(match one.answer {
            Answer::Known => "market-answer-known",
            Answer::NotKnown => "market-answer-not-known",
            Answer::NoAnswer(_) => "market-answer-none",
            Answer::NotAsked => "market-answer-not-asked",
        });
        table.push(vec![one.rut.to_string().into(), answer.into()]);
    }
    table
}

/// The marketplace today, as JSON shows it.
#[derive(Debug, Serialize)]
pub struct StatusView {
    apis: Vec<ProbeView>,
    requests_today: u64,
    requests_allowed: Option<u64>,
    last: Vec<LastView>,
    missing: Vec<MissingView>,
}

#[derive(Debug, Serialize)]
struct ProbeView {
    api: &'static str,
    host: String,
    asked: bool,
    answered: bool,
    milliseconds: Option<u64>,
    reason: Option<String>,
}

#[derive(Debug, Serialize)]
struct LastView {
    listing: &'static str,
    what: String,
    state: &'static str,
    asked: String,
}

#[derive(Debug, Serialize)]
struct MissingView {
    listing: &'static str,
    days: Vec<Date>,
}

const fn api_name(api: Api) -> &'static str {
    match api {
        Api::V1 => "v1",
        Api::Agile => "agile",
        Api::Bulk => "files",
        Api::Ocds => "ocds",
    }
}

fn milliseconds(probe: &Probe) -> Option<u64> {
    let took = u64::try_from(probe.took.as_millis()).unwrap_or(u64::MAX);
    probe.asked.then_some(took)
}

impl StatusView {
    /// The whole of it; `allowed` is how many requests a day has.
    #[must_use]
    pub fn new(texts: &Texts, status: &Status, allowed: Option<u64>) -> Self {
        let probe = |probe: &Probe| ProbeView {
            api: api_name(probe.api),
            host: probe.host.clone(),
            asked: probe.asked,
            answered: probe.asked && probe.trouble.is_none(),
            milliseconds: milliseconds(probe),
            reason: probe
                .trouble
                .as_ref()
                .map(|trouble| texts.text(&trouble.message())),
        };
        let days = status.last.iter().map(|day| LastView {
            listing: day.listing.id(),
            what: day.day.to_string(),
            state: state_name(day.state),
            asked: day.asked.to_string(),
        });
        let files = status.files.iter().map(|file| LastView {
            listing: file.listing.id(),
            what: file.month.to_string(),
            state: "whole",
            asked: file.fetched.to_string(),
        });
        let missing = status.missing.iter().map(|(listing, days)| MissingView {
            listing: listing.id(),
            days: days.clone(),
        });
        Self {
            apis: status.probes.iter().map(probe).collect(),
            requests_today: status.requests,
            requests_allowed: allowed,
            last: days.chain(files).collect(),
            missing: missing.collect(),
        }
    }
}

/// The parts of the marketplace and how each answered.
#[must_use]
pub fn probes(texts: &Texts, status: &Status) -> Table {
    let columns = [
        "market-column-api",
        "market-column-answer",
        "market-column-took",
        "market-column-host",
    ];
    let mut table = Table::new(headings(texts, columns)).sparing([3]);
    for probe in &status.probes {
        let name = match probe.api {
            Api::V1 => "market-api-v1",
            Api::Agile => "market-api-agile",
            Api::Bulk => "market-api-files",
            Api::Ocds => "market-api-ocds",
        };
        let answer = match (&probe.trouble, probe.asked) {
            (Some(trouble), _) => texts.text(&trouble.message()),
            (None, true) => texts.get("market-answers"),
            (None, false) => texts.get("market-no-ticket-here"),
        };
        let took = milliseconds(probe).map(|took| texts.text(&seconds(took)));
        table.push(vec![
            texts.get(name).into(),
            answer.into(),
            Cell::text(took),
            probe.host.as_str().into(),
        ]);
    }
    table
}

/// Seconds with one decimal, never none at all.
fn seconds(milliseconds: u64) -> Message {
    let tenths = i64::try_from(milliseconds.div_ceil(100).max(1)).unwrap_or(i64::MAX);
    Message::new("market-seconds").with("seconds", Decimal::new(tenths, 1))
}

/// What was brought in last.
#[must_use]
pub fn last(texts: &Texts, status: &Status) -> Table {
    let columns = [
        "market-column-listing",
        "market-column-what",
        "market-column-state",
        "market-column-asked",
    ];
    let language = texts.language();
    let asked = |moment: jiff::civil::DateTime| Cell::Date(moment.date());
    let mut table = Table::new(headings(texts, columns)).sparing([3]);
    for day in &status.last {
        table.push(vec![
            texts.get(listing_text(day.listing)).into(),
            spelling::date(day.day, language).into(),
            texts.get(state_text(day.state)).into(),
            asked(day.asked),
        ]);
    }
    for file in &status.files {
        table.push(vec![
            texts.get(listing_text(file.listing)).into(),
            texts
                .text(&Message::new("market-month").with("month", file.month))
                .into(),
            texts.get("market-state-whole").into(),
            asked(file.fetched),
        ]);
    }
    table
}

/// Days as a list for people: neighbours are joined, `3 to 5`.
#[must_use]
pub fn spans(days: &[Date]) -> Vec<Message> {
    let mut spans: Vec<(Date, Date)> = Vec::new();
    for day in days {
        match spans.last_mut() {
            Some((_, end)) if end.tomorrow().ok() == Some(*day) => *end = *day,
            _ => spans.push((*day, *day)),
        }
    }
    spans
        .into_iter()
        .map(|(first, last)| {
            if first == last {
                Message::new("market-one-day").with("day", first)
            } else {
                Message::new("market-span")
                    .with("first", first)
                    .with("last", last)
            }
        })
        .collect()
}
