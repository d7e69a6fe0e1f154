//! The time zone America/Santiago, with the hours that daylight saving skips and repeats.
//! Business days are counted beside it.

use jiff::civil::DateTime;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use std::sync::LazyLock;

/// Of the bundled tables only: the same deadlines on every machine, and no walk through the system's tables at each start.
static SANTIAGO: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZoneDatabase::bundled()
        .get("America/Santiago")
        .unwrap_or(TimeZone::UTC)
});

/// The time zone of every deadline: America/Santiago, with its daylight saving as the bundled tables know it.
#[must_use]
pub fn santiago() -> TimeZone {
    SANTIAGO.clone()
}

/// The local hour as clocks show it: one that is skipped in spring is moved one hour ahead, all others stay.
pub(super) fn existing(moment: DateTime) -> DateTime {
    SANTIAGO
        .to_ambiguous_zoned_datetime(moment)
        .compatible()
        .map_or(moment, |zoned| zoned.datetime())
}

/// Seconds of the instant of a local hour; the first one where the hour comes twice.
pub(super) fn instant(moment: DateTime) -> i64 {
    SANTIAGO
        .to_ambiguous_timestamp(moment)
        .compatible()
        .map_or(0, |timestamp| timestamp.as_second())
}
