//! What a person's folder holds, and what differs between the one here and the one that was brought, field by field.

mod differences;

use crate::app::handover::Counts;
use crate::domain::folder::meeting::{Difference, Side};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
pub(in crate::present) use differences::rows;
pub use differences::{question, table};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

/// What a folder holds, in words; of what there is none nothing is said.
#[must_use]
pub fn contents(counts: &Counts) -> Message {
    let parts = [
        (counts.facts, "handover-facts"),
        (counts.states, "handover-states"),
        (counts.consents, "handover-consents"),
        (counts.papers, "handover-papers"),
        (counts.bids, "handover-bids"),
        (counts.marks, "handover-marks"),
        (counts.searches, "handover-searches"),
        (counts.seats, "handover-seats"),
    ];
    let there = parts.into_iter().filter(|(count, _)| *count > 0);
    let told: Vec<Message> = there
        .map(|(count, id)| Message::new(id).with("count", count))
        .collect();
    Message::new("handover-contents").with("parts", told)
}

/// A leaving as JSON shows it.
#[derive(Debug, Serialize)]
pub struct LeaveJson<'a> {
    /// Who left.
    pub rut: String,
    /// The file.
    pub file: &'a str,
    /// Its size.
    pub bytes: u64,
    /// What is in it.
    pub holds: Counts,
    /// Papers that went without their file.
    pub papers_without_file: usize,
    /// Public rows under the RUT, which stay.
    pub public_rows: u64,
    /// Files that could not be removed here.
    pub files_left: Vec<String>,
}

/// A leaving as a record: the file and its size.
#[must_use]
pub fn left(texts: &Texts, view: &LeaveJson<'_>) -> Table {
    let kilobytes = view.bytes.div_ceil(1_000);
    let fields = [
        ("handover-field-file", Cell::from(view.file)),
        ("handover-field-size", Cell::Text(format!("{kilobytes} kB"))),
    ];
    Table::record(fields.map(|(id, cell)| (texts.get(id), cell)))
}

/// An arrival as JSON shows it.
#[derive(Debug, Serialize)]
pub struct ArriveJson {
    /// Who arrives.
    pub rut: String,
    /// The day on which the file was written.
    pub left_on: Date,
    /// What is in the file.
    pub file_holds: Counts,
    /// What differs, and what was chosen.
    pub differences: Vec<Value>,
    /// What is held now; nothing when nothing was changed.
    pub holds: Option<Counts>,
    /// Whether the file was removed.
    pub file_removed: bool,
}

/// A difference as JSON shows it: both values whole, which is newer, and what was chosen.
///
/// # Errors
/// A value that cannot be written as JSON.
pub fn item(difference: &Difference, chosen: Option<Side>) -> serde_json::Result<Value> {
    let (part, key, here, file) = match difference {
        Difference::Person { here, file } => ("person", None, to(here)?, to(file)?),
        Difference::Fact { here, file } => ("fact", Some(here.key.clone()), to(here)?, to(file)?),
        Difference::State { here, file } => {
            let kind = to(&here.value.kind())?;
            let kind = kind.as_str().map(str::to_owned);
            ("state", kind, to(here)?, to(file)?)
        }
        Difference::Bid { here, file } => (
            "bid",
            Some(here.bid.tender.to_string()),
            to(here)?,
            to(file)?,
        ),
        Difference::Paper { here, file } => ("paper", Some(here.id.clone()), to(here)?, to(file)?),
        Difference::Mark { here, file } => (
            "tender",
            Some(here.tender.to_string()),
            to(here)?,
            to(file)?,
        ),
        Difference::Learner { here, file } => {
            ("learner", Some(here.id.to_string()), to(here)?, to(file)?)
        }
        Difference::Seat { here, file } => {
            ("seat", Some(here.course.to_string()), to(here)?, to(file)?)
        }
        Difference::Attendance { here, file } => (
            "attendance",
            Some(format!("{} {}", here.course, here.session)),
            to(here)?,
            to(file)?,
        ),
        Difference::Search { here, file } => (
            "saved_search",
            Some(here.name.clone()),
            to(here)?,
            to(file)?,
        ),
    };
    Ok(json!({
        "part": part,
        "key": key,
        "here": here,
        "file": file,
        "newer": difference.newer().map(side),
        "chosen": chosen.map(side),
    }))
}

fn to<T: Serialize>(value: &T) -> serde_json::Result<Value> {
    serde_json::to_value(value)
}

const fn side(side: Side) -> &'static str {
    match side {
        Side::Here => "here",
        Side::File => "file",
    }
}

/// How a RUT stands in JSON.
#[must_use]
pub fn key(rut: Rut) -> String {
    rut.compact()
}
