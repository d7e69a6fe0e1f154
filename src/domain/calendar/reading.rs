//! Reading days and hours as official files and people write them: the day first or the year first, never the month.
//! Must not guess: a day that does not exist is an error, not its neighbour.

use super::{Deadline, santiago};
use crate::domain::message::Message;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

/// Why a text is not a day with an optional hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed.
    Empty,
    /// Not the shape of a date: `AAAA-MM-DD`, `DD-MM-AAAA` or `DD/MM/AAAA` with an optional hour.
    NotADate,
    /// The year has two digits.
    ShortYear,
    /// The month is above 12 and the day is not: written month first.
    MonthFirst,
    /// A day or month that no calendar has: `30-02-2025`.
    NoSuchDay,
    /// An hour that no clock shows: `25:00`.
    NoSuchHour,
}

impl DateError {
    /// The message for people; `value` is what was typed.
    #[must_use]
    pub fn message(&self, value: &str) -> Message {
        let id = match self {
            Self::Empty => return Message::new("calendar-empty"),
            Self::NotADate => "calendar-not-a-date",
            Self::ShortYear => "calendar-short-year",
            Self::MonthFirst => "calendar-month-first",
            Self::NoSuchDay => "calendar-no-such-day",
            Self::NoSuchHour => "calendar-no-such-hour",
        };
        Message::new(id).with("value", value)
    }
}

/// Reads a day: `2026-07-14`, `14-07-2026`, `14/07/2026`, with or without leading zeros.
///
/// # Errors
/// [`DateError`] says what is wrong.
pub fn read_date(text: &str) -> Result<Date, DateError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let sign = if text.contains('/') { '/' } else { '-' };
    let mut parts = text.split(sign).map(str::trim);
    let (Some(first), Some(month), Some(last), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(DateError::NotADate);
    };
    let (day, year) = match (first.len(), last.len()) {
        (1 | 2, 4) => (first, last),
        (4, 1 | 2) => (last, first),
        (1 | 2, 2) if number(first).is_some() && number(last).is_some() => {
            return Err(DateError::ShortYear);
        }
        _ => return Err(DateError::NotADate),
    };
    let (Some(day), Some(month), Some(year)) = (number(day), number(month), number(year)) else {
        return Err(DateError::NotADate);
    };
    if (13..=31).contains(&month) && (1..=12).contains(&day) {
        return Err(DateError::MonthFirst);
    }
    match (i8::try_from(day), i8::try_from(month)) {
        (Ok(day), Ok(month)) => Date::new(year, month, day).map_err(|_| DateError::NoSuchDay),
        _ => Err(DateError::NoSuchDay),
    }
}

/// Reads a day with an optional hour: `2014-01-20T09:52:56.653`, `14-07-2026 18:00`, `2026-07-14T18:00:00-04:00`.
///
/// An hour without offset is the hour in America/Santiago; one with an offset is converted to it.
///
/// # Errors
/// [`DateError`] says what is wrong.
pub fn read_deadline(text: &str) -> Result<Deadline, DateError> {
    let text = text.trim();
    let Some((day, clock)) = text.split_once(['T', ' ']) else {
        return read_date(text).map(Deadline::day);
    };
    let date = read_date(day)?;
    let (clock, offset) = split_offset(clock.trim())?;
    let moment = date.to_datetime(read_clock(clock)?);
    match offset {
        Some(offset) => in_santiago(moment, offset).ok_or(DateError::NoSuchDay),
        None => Ok(Deadline::at(moment)),
    }
}

/// The local day and hour of a moment given with its offset.
fn in_santiago(moment: DateTime, offset: Offset) -> Option<Deadline> {
    let timestamp = offset.to_timestamp(moment).ok()?;
    let local = timestamp.to_zoned_datetime(santiago()).datetime();
    Some(Deadline::at(local))
}

/// Splits `18:00:00-04:00` or `22:00Z` into the clock and its offset.
fn split_offset(clock: &str) -> Result<(&str, Option<Offset>), DateError> {
    if let Some(clock) = clock.strip_suffix(['Z', 'z']) {
        return Ok((clock, Some(Offset::UTC)));
    }
    let Some(at) = clock.rfind(['+', '-']) else {
        return Ok((clock, None));
    };
    let (clock, offset) = clock.split_at(at);
    let (hours, minutes) = offset[1..].split_once(':').ok_or(DateError::NotADate)?;
    let (Some(hours), Some(minutes)) = (two_digits(hours), two_digits(minutes)) else {
        return Err(DateError::NotADate);
    };
    if minutes > 59 {
        return Err(DateError::NoSuchHour);
    }
    let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
    let seconds = if offset.starts_with('-') {
        -seconds
    } else {
        seconds
    };
    let offset = Offset::from_seconds(seconds).map_err(|_| DateError::NoSuchHour)?;
    Ok((clock, Some(offset)))
}

/// Reads `18:00`, `9:05`, `09:52:56` or `09:52:56.653`.
fn read_clock(clock: &str) -> Result<Time, DateError> {
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let mut parts = whole.split(':');
    let (hour, minute, second) = match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(hour), Some(minute), None, None) if whole.len() == clock.len() => {
            (hour, minute, "00")
        }
        (Some(hour), Some(minute), Some(second), None) => (hour, minute, second),
        _ => return Err(DateError::NotADate),
    };
    let (Some(hour), Some(minute), Some(second)) =
        (number(hour), two_digits(minute), two_digits(second))
    else {
        return Err(DateError::NotADate);
    };
    if fraction.len() > 9 || number_of(fraction).is_none() {
        return Err(DateError::NotADate);
    }
    let nanoseconds = number_of(&format!("{fraction:0<9}")).ok_or(DateError::NotADate)?;
    let hour = i8::try_from(hour).map_err(|_| DateError::NoSuchHour)?;
    Time::new(hour, minute, second, nanoseconds).map_err(|_| DateError::NoSuchHour)
}

/// A number of one to four digits and nothing else.
fn number(text: &str) -> Option<i16> {
    (text.len() <= 4)
        .then(|| number_of(text))
        .flatten()?
        .try_into()
        .ok()
}

/// Exactly two digits.
fn two_digits(text: &str) -> Option<i8> {
    (text.len() == 2)
        .then(|| number_of(text))
        .flatten()?
        .try_into()
        .ok()
}

/// A number made of ASCII digits only.
fn number_of(text: &str) -> Option<i32> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime};
    use proptest::prelude::*;

    #[test]
    fn days_year_first_and_day_first() {
        for text in [
            "2026-07-14",
            "14-07-2026",
            "14/07/2026",
            " 14-7-2026 ",
            "2026-7-14",
            "2026/07/14",
        ] {
            assert_eq!(
                read_deadline(text),
                Ok(Deadline::day(date(2026, 7, 14))),
                "{text}"
            );
        }
        assert_eq!(
            read_date("05-04-2026"),
            Ok(date(2026, 4, 5)),
            "never month first"
        );
        assert_eq!(read_date("29-02-2024"), Ok(date(2024, 2, 29)));
    }

    #[test]
    fn hours_are_local_unless_they_say_otherwise() {
        for (text, moment) in [
            (
                "2014-01-20T09:52:56.653",
                datetime(2014, 1, 20, 9, 52, 56, 653_000_000),
            ),
            ("14-07-2026 18:00", datetime(2026, 7, 14, 18, 0, 0, 0)),
            ("14/07/2026 9:05:01", datetime(2026, 7, 14, 9, 5, 1, 0)),
            (
                "2026-07-14T18:00:00-04:00",
                datetime(2026, 7, 14, 18, 0, 0, 0),
            ),
            ("2026-07-14T22:00:00Z", datetime(2026, 7, 14, 18, 0, 0, 0)),
            (
                "2026-01-14T22:00:00.000Z",
                datetime(2026, 1, 14, 19, 0, 0, 0),
            ),
            (
                "2026-07-15T03:30:00+05:30",
                datetime(2026, 7, 14, 18, 0, 0, 0),
            ),
        ] {
            assert_eq!(read_deadline(text), Ok(Deadline::at(moment)), "{text}");
        }
    }

    #[test]
    fn what_does_not_exist_is_said() {
        for (text, error) in [
            ("30-02-2025", DateError::NoSuchDay),
            ("2025-02-29", DateError::NoSuchDay),
            ("00-01-2025", DateError::NoSuchDay),
            ("40-40-2025", DateError::NoSuchDay),
            ("999-01-2025", DateError::NotADate),
            ("07/14/2026", DateError::MonthFirst),
            ("14-07-26", DateError::ShortYear),
            ("14-07-2026 25:00", DateError::NoSuchHour),
            ("14-07-2026 18:60", DateError::NoSuchHour),
            ("14-07-2026 18", DateError::NotADate),
            ("14-07-2026 18:00 hrs", DateError::NotADate),
            ("mañana", DateError::NotADate),
            ("20260714", DateError::NotADate),
            ("-", DateError::NotADate),
            ("  ", DateError::Empty),
        ] {
            assert_eq!(read_deadline(text), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC*") {
            let _ = read_deadline(&text);
        }

        #[test]
        fn near_dates_are_read_without_panic(text in "[0-9TZ :./+-]{0,32}") {
            let _ = read_deadline(&text);
        }

        #[test]
        fn every_day_reads_back(offset in 0_i64..60_000) {
            let day = date(1950, 1, 1).checked_add(jiff::Span::new().days(offset)).expect("a day");
            let chilean = day.strftime("%d-%m-%Y").to_string();
            prop_assert_eq!(read_date(&chilean), Ok(day));
            prop_assert_eq!(read_date(&chilean.replace('-', "/")), Ok(day));
            prop_assert_eq!(read_date(&day.to_string()), Ok(day));
        }
    }
}
