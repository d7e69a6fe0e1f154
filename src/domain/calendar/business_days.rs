//! Counts business days: Saturdays, Sundays and public holidays are none (Ley 19.880 art. 25). Holidays are given as
//! data; of a year without them only weekends are left out, and the count says so.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use std::collections::{BTreeMap, BTreeSet};

/// Which days are business days, with the holidays of the years that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BusinessDays {
    years: BTreeSet<i16>,
    /// Each holiday, and whether a source confirms it.
    holidays: BTreeMap<Date, bool>,
    /// Whether Saturdays count, as they do for courts.
    saturdays: bool,
}

/// The result of a count, and what was not certain on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted<T> {
    /// What was counted.
    pub value: T,
    /// Years whose holidays are not known: only their weekends were left out.
    pub weekends_only: Vec<i16>,
    /// Holidays that were left out although no published list confirms them yet.
    pub unconfirmed: Vec<Date>,
}

impl BusinessDays {
    /// With the years whose holidays are complete, and the holidays, each with whether it is confirmed.
    pub fn new(
        years: impl IntoIterator<Item = i16>,
        holidays: impl IntoIterator<Item = (Date, bool)>,
    ) -> Self {
        Self {
            years: years.into_iter().collect(),
            holidays: holidays.into_iter().collect(),
            saturdays: false,
        }
    }

    /// The same holidays with Saturdays as business days, as procedure before the courts counts them.
    #[must_use]
    pub fn with_saturdays(&self) -> Self {
        Self {
            saturdays: true,
            ..self.clone()
        }
    }

    fn is_weekend(&self, day: Date) -> bool {
        match day.weekday() {
            Weekday::Sunday => true,
            Weekday::Saturday => !self.saturdays,
            _ => false,
        }
    }

    /// Whether administrative terms run on a day, as far as the holidays of its year are known.
    #[must_use]
    pub fn is_business_day(&self, day: Date) -> bool {
        !self.is_weekend(day) && !self.holidays.contains_key(&day)
    }

    /// The `count`-th business day after a day; the day itself is not counted. With 0 it is the day as it stands.
    #[must_use]
    pub fn add(&self, from: Date, count: u32) -> Counted<Date> {
        let mut day = from;
        let mut left = count;
        while left > 0 {
            let Ok(next) = day.tomorrow() else { break };
            day = next;
            left -= u32::from(self.is_business_day(day));
        }
        self.counted(day, from, day)
    }

    /// The first business day after a day.
    #[must_use]
    pub fn next(&self, after: Date) -> Counted<Date> {
        self.add(after, 1)
    }

    /// How many business days lie after `from` up to and with `to`; none when `to` comes first.
    #[must_use]
    pub fn between(&self, from: Date, to: Date) -> Counted<u32> {
        let days = days_after(from, to).filter(|day| self.is_business_day(*day));
        let count = u32::try_from(days.count()).unwrap_or(u32::MAX);
        self.counted(count, from, to)
    }

    /// A result with what was uncertain among the days after `from` up to `to`.
    fn counted<T>(&self, value: T, from: Date, to: Date) -> Counted<T> {
        let first = from.saturating_add(1.day());
        Counted {
            value,
            weekends_only: (first.year()..=to.year())
                .filter(|year| first <= to && !self.years.contains(year))
                .collect(),
            unconfirmed: self
                .holidays
                .iter()
                .filter(|(day, confirmed)| {
                    !**confirmed && from < **day && **day <= to && !self.is_weekend(**day)
                })
                .map(|(day, _)| *day)
                .collect(),
        }
    }
}

impl<T> Counted<T> {
    /// Whether every holiday on the way is known and confirmed.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.weekends_only.is_empty() && self.unconfirmed.is_empty()
    }
}

/// The days after `from` up to and with `to`.
fn days_after(from: Date, to: Date) -> impl Iterator<Item = Date> {
    from.series(1.day())
        .skip(1)
        .take_while(move |day| *day <= to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// Holidays around the end of 2026, with one that nobody confirms.
    fn counting() -> BusinessDays {
        BusinessDays::new(
            [2026, 2027],
            [
                (date(2026, 9, 18), true),
                (date(2026, 9, 19), true),
                (date(2026, 12, 8), true),
                (date(2026, 12, 25), true),
                (date(2027, 1, 1), true),
                (date(2027, 6, 21), false),
            ],
        )
    }

    #[test]
    fn weekends_and_holidays_are_left_out() {
        let days = counting();
        for (from, count, to) in [
            (date(2026, 11, 19), 1, date(2026, 11, 20)),
            (date(2026, 11, 20), 1, date(2026, 11, 23)),
            (date(2026, 11, 21), 1, date(2026, 11, 23)),
            (date(2026, 12, 24), 1, date(2026, 12, 28)),
            (date(2026, 12, 31), 2, date(2027, 1, 5)),
            (date(2026, 9, 17), 2, date(2026, 9, 22)),
            (date(2026, 12, 4), 5, date(2026, 12, 14)),
            (date(2026, 12, 25), 0, date(2026, 12, 25)),
        ] {
            let counted = days.add(from, count);
            assert_eq!(counted.value, to, "{from} + {count}");
            assert!(counted.is_certain(), "{from} + {count}");
        }
    }

    #[test]
    fn a_year_without_holidays_is_named() {
        let days = counting();
        assert_eq!(days.add(date(2027, 12, 30), 5).weekends_only, [2028]);
        assert_eq!(
            days.between(date(2025, 12, 30), date(2028, 1, 2))
                .weekends_only,
            [2025, 2028]
        );
        assert!(days.add(date(2025, 12, 31), 1).weekends_only.is_empty());
        assert_eq!(
            BusinessDays::default().next(date(2026, 12, 24)).value,
            date(2026, 12, 25)
        );
    }

    #[test]
    fn a_holiday_that_nobody_confirms_is_named_when_it_mattered() {
        let days = counting();
        assert_eq!(
            days.next(date(2027, 6, 18)).unconfirmed,
            [date(2027, 6, 21)]
        );
        assert!(days.next(date(2027, 6, 21)).is_certain());
    }

    #[test]
    fn the_end_of_time_is_not_passed() {
        assert_eq!(counting().add(Date::MAX, 3).value, Date::MAX);
        assert_eq!(
            counting().between(date(2026, 1, 2), date(2026, 1, 1)).value,
            0
        );
    }

    proptest! {
        #[test]
        fn what_is_added_is_counted_again(start in 0_i64..1500, count in 0_u32..120) {
            let days = counting();
            let from = date(2025, 6, 1).saturating_add(start.days());
            let end = days.add(from, count).value;
            prop_assert_eq!(days.between(from, end).value, count);
            prop_assert!(count == 0 || days.is_business_day(end));
            if count > 1 {
                prop_assert_eq!(days.add(days.add(from, 1).value, count - 1).value, end);
            }
        }
    }
}
