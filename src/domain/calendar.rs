//! Days, months and deadlines in America/Santiago. Today is always an argument; no clock is read here.

mod business_days;
mod reading;
mod santiago;

pub use business_days::{BusinessDays, Counted};
pub use reading::{DateError, read_date, read_deadline};
pub use santiago::santiago;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// The day and hour at which the program runs, in America/Santiago, made by `cli` and passed down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Today {
    /// The day.
    pub date: Date,
    /// The local hour; a fixed day runs at nine in the morning.
    pub time: Time,
}

impl Today {
    /// A fixed day at nine in the morning, for tests and for preparing a class.
    #[must_use]
    pub const fn fixed(date: Date) -> Self {
        Self {
            date,
            time: Time::constant(9, 0, 0, 0),
        }
    }

    /// The month of the day, for dated parameters.
    #[must_use]
    pub fn month(self) -> Month {
        Month::of(self.date)
    }

    /// The moment, with its hour.
    #[must_use]
    pub fn moment(self) -> Deadline {
        Deadline::at(self.date.to_datetime(self.time))
    }

    /// The moment in seconds of the line of time.
    #[must_use]
    pub fn instant(self) -> i64 {
        santiago::instant(self.date.to_datetime(self.time))
    }
}

/// Whole hours from one moment to another, both in seconds; negative when the other comes first.
#[must_use]
pub const fn hours_between(from: i64, to: i64) -> i64 {
    (to - from).div_euclid(3600)
}

/// A month of a year, such as the month of a UTM value. Written `2026-10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, such as 2026.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month in which a day lies.
    #[must_use]
    pub fn of(date: Date) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, self.month)
    }
}

/// A text that is not a month, a day or a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date")]
pub struct NotADate;

impl FromStr for Month {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let date: Date = format!("{}-01", text.trim())
            .parse()
            .map_err(|_| NotADate)?;
        Ok(Self::of(date))
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// A day in America/Santiago, with its hour when the source gave one.
///
/// Without an hour the whole day counts: it sorts after every hour of that day.
/// Text form: `2026-07-14` or RFC 3339 with offset, `2026-07-14T18:00:00-04:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Deadline {
    /// The local day.
    pub date: Date,
    /// The local hour, when known.
    pub time: Option<Time>,
}

impl Deadline {
    /// A deadline whose hour is not known.
    #[must_use]
    pub const fn day(date: Date) -> Self {
        Self { date, time: None }
    }

    /// A deadline at a local hour. An hour that daylight saving skips counts as the same instant one hour later on
    /// the clock.
    #[must_use]
    pub fn at(moment: DateTime) -> Self {
        let moment = santiago::existing(moment);
        Self {
            date: moment.date(),
            time: Some(moment.time()),
        }
    }

    /// The last local moment that still counts.
    #[must_use]
    pub fn last_moment(self) -> DateTime {
        self.date.to_datetime(self.time.unwrap_or(Time::MAX))
    }

    /// Whether the deadline has passed.
    #[must_use]
    pub fn passed(self, today: Today) -> bool {
        self.last_moment() < today.date.to_datetime(today.time)
    }

    /// Whole hours left, negative once it has passed; daylight saving counted. An hour that comes twice counts as
    /// its first time, which is the safe side.
    #[must_use]
    pub fn hours_left(self, today: Today) -> i64 {
        hours_between(today.instant(), self.instant())
    }

    /// Its last moment in seconds of the line of time.
    #[must_use]
    pub fn instant(self) -> i64 {
        santiago::instant(self.last_moment())
    }
}

impl PartialOrd for Deadline {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Deadline {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.last_moment()
            .cmp(&other.last_moment())
            .then(self.time.cmp(&other.time))
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(time) = self.time else {
            return write!(formatter, "{}", self.date);
        };
        let zoned = santiago()
            .to_ambiguous_zoned_datetime(self.date.to_datetime(time))
            .compatible()
            .map_err(|_| fmt::Error)?;
        write!(formatter, "{}", zoned.strftime("%Y-%m-%dT%H:%M:%S%.f%:z"))
    }
}

impl FromStr for Deadline {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let text = text.trim();
        if let Ok(date) = text.parse::<Date>()
            && text.len() <= 10
        {
            return Ok(Self::day(date));
        }
        if let Ok(timestamp) = text.parse::<jiff::Timestamp>() {
            return Ok(Self::at(timestamp.to_zoned_datetime(santiago()).datetime()));
        }
        text.parse::<DateTime>().map(Self::at).map_err(|_| NotADate)
    }
}

impl Serialize for Deadline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Deadline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
