//! Days as people type them in options, as failures of usage where they cannot be read.

use crate::domain::calendar::{Deadline, read_date, read_deadline};
use crate::failure::{Failure, FailureKind, Outcome};
use jiff::civil::{Date, Time};

/// A day that was typed: `2026-11-30` or `30-11-2026`.
///
/// # Errors
/// Wrong usage.
pub fn read_day(text: &str) -> Outcome<Date> {
    read_date(text).map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))
}

/// A day or a moment that was typed, as a bound; a day alone counts from its beginning or, with `end`, to its end.
///
/// # Errors
/// Wrong usage.
pub fn read_moment(text: &str, end: bool) -> Outcome<Deadline> {
    let deadline = read_deadline(text)
        .map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))?;
    Ok(match deadline.time {
        None if !end => Deadline {
            date: deadline.date,
            time: Some(Time::midnight()),
        },
        _ => deadline,
    })
}
