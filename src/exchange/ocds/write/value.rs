//! Amounts and moments as OCDS spells them: numbers with all their digits, moments with the offset of their day.

use crate::domain::calendar::{Deadline, santiago};
use crate::domain::money::{Currency, Money};
use jiff::civil::{Date, Time};
use jiff::tz::AmbiguousOffset;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// A number as it stands, without passing through binary fractions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Exact(pub(super) Decimal);

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.0.to_string())
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer)
    }
}

/// An amount. The standard lists no UTM, so that one stands in a field of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct Value {
    amount: Exact,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<Currency>,
    #[serde(rename = "x_currency", skip_serializing_if = "Option::is_none")]
    own_currency: Option<Currency>,
}

impl Value {
    pub(super) fn of(money: Option<Money>) -> Option<Self> {
        let money = money?;
        let listed = money.currency != Currency::Utm;
        Some(Self {
            amount: Exact(money.amount),
            currency: Some(money.currency).filter(|_| listed),
            own_currency: Some(money.currency).filter(|_| !listed),
        })
    }
}

/// The moment at which something begins; midnight where the hour is not known.
pub(super) fn start(deadline: Option<Deadline>) -> Option<String> {
    deadline.map(|deadline| moment(deadline, Time::midnight()))
}

/// The moment at which something ends; the last second of the day where the hour is not known.
pub(super) fn end(deadline: Option<Deadline>) -> Option<String> {
    deadline.map(|deadline| moment(deadline, Time::constant(23, 59, 59, 0)))
}

fn moment(deadline: Deadline, unknown: Time) -> String {
    match deadline.time {
        Some(time) => at(deadline.date, time),
        None => at(deadline.date, unknown),
    }
}

/// A day and hour with the offset that holds then; in an hour that daylight saving skips, the offset before it.
pub(super) fn at(date: Date, time: Time) -> String {
    let moment = date.to_datetime(time);
    let offset = match santiago().to_ambiguous_timestamp(moment).offset() {
        AmbiguousOffset::Unambiguous { offset } => offset,
        AmbiguousOffset::Gap { before, .. } | AmbiguousOffset::Fold { before, .. } => before,
    };
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    format!(
        "{}{sign}{hours:02}:{minutes:02}",
        moment.strftime("%Y-%m-%dT%H:%M:%S%.f")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_unknown_hour_keeps_its_day_on_every_day_of_a_year() {
        let mut day = date(2026, 1, 1);
        while day.year() == 2026 {
            for text in [
                start(Some(Deadline::day(day))),
                end(Some(Deadline::day(day))),
            ] {
                assert!(text.unwrap().starts_with(&day.to_string()));
            }
            day = day.tomorrow().unwrap();
        }
        // Daylight saving begins at this midnight.
        let skipped = start(Some(Deadline::day(date(2026, 9, 6)))).unwrap();
        assert_eq!(skipped, "2026-09-06T00:00:00-04:00");
        let summer = end(Some(Deadline::day(date(2026, 1, 6)))).unwrap();
        assert_eq!(summer, "2026-01-06T23:59:59-03:00");
    }

    #[test]
    fn numbers_keep_their_digits() {
        let amount = "12345678901234567890.12345678".parse().unwrap();
        let money = Value::of(Some(Money::new(amount, Currency::Utm)));
        assert_eq!(
            serde_json::to_string(&money).unwrap(),
            r#"{"amount":12345678901234567890.12345678,"x_currency":"UTM"}"#
        );
    }
}
