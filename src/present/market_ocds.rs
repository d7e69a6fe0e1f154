//! A month of open contracting data that was asked for, as a table for people and as an item for JSON.

use super::market::{Fetched, number, state_name, state_text};
use crate::app::market::OcdsDone;
use crate::domain::calendar::Month;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::store::{DayState, OcdsMonth};

/// How far a month is: nothing is known of one whose list never came.
fn state(done: &OcdsDone) -> DayState {
    let noted = done.month.as_ref();
    noted.map_or(DayState::Missing, |noted| noted.state)
}

/// How many entries of the list are still to be gone through.
#[must_use]
pub fn pending(noted: &OcdsMonth) -> u64 {
    noted.listed.saturating_sub(noted.taken)
}

/// The month as JSON shows it.
#[must_use]
pub fn item(texts: &Texts, month: Month, done: &OcdsDone) -> Fetched {
    let noted = done.month.as_ref();
    Fetched {
        listing: "ocds",
        what: month.to_string(),
        state: state_name(state(done)),
        listed: noted.map(|noted| noted.listed),
        details: done.came,
        pending: noted.map_or(0, pending) + done.missed,
        reason: done
            .trouble
            .as_ref()
            .map(|trouble| texts.text(&trouble.message())),
        import: done.report.clone(),
    }
}

/// The month as a table.
#[must_use]
pub fn table(texts: &Texts, month: Month, done: &OcdsDone) -> Table {
    let columns = [
        "ocds-column-month",
        "market-column-listed",
        "market-column-new",
        "market-column-updated",
        "ocds-column-came",
        "market-column-pending",
        "market-column-state",
    ];
    let mut table = Table::new(headings(texts, columns)).sparing([4, 3, 2]);
    let noted = done.month.as_ref();
    let counts = done.report.as_ref().map(|report| report.tenders);
    let count = |count: Option<u64>| count.map_or(Cell::Empty, number);
    table.push(vec![
        month.to_string().into(),
        count(noted.map(|noted| noted.listed)),
        count(counts.map(|counts| counts.new)),
        count(counts.map(|counts| counts.updated)),
        count(done.report.as_ref().map(|_| done.came)),
        count(noted.map(|noted| pending(noted) + done.missed)),
        texts.get(state_text(state(done))).into(),
    ]);
    table
}
