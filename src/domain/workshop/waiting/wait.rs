//! How long a list is at a rate of places: arithmetic only. A rate is told, or counted from the courses of a year.

use rust_decimal::Decimal;
use serde::Serialize;

/// Weeks of a year; a list is reckoned in years, not in days.
const WEEKS: u32 = 52;

/// How long a list takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Wait {
    /// People who wait.
    pub waiting: u64,
    /// Places of a year.
    #[serde(with = "rust_decimal::serde::str")]
    pub rate: Decimal,
    /// Years until the last of them has a place, one decimal.
    #[serde(with = "rust_decimal::serde::str")]
    pub years: Decimal,
}

/// How long `waiting` people take at `rate` places a year and so many more a week; nothing where no place is given.
#[must_use]
pub fn expected_wait(waiting: u64, rate: Decimal, more_per_week: Decimal) -> Option<Wait> {
    let rate = more_per_week
        .checked_mul(Decimal::from(WEEKS))
        .and_then(|more| rate.checked_add(more))
        .filter(|rate| *rate > Decimal::ZERO)?;
    let years = Decimal::from(waiting).checked_div(rate)?.round_dp(1);
    Some(Wait {
        waiting,
        rate: rate.normalize(),
        years: years.normalize(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn years(waiting: u64, rate: u32, more: u32) -> Option<String> {
        let wait = expected_wait(waiting, Decimal::from(rate), Decimal::from(more));
        wait.map(|wait| wait.years.to_string())
    }

    #[test]
    fn thirteen_hundred_at_six_hundred_a_year_take_two_years_and_a_bit() {
        assert_eq!(years(1300, 600, 0).as_deref(), Some("2.2"));
        assert_eq!(years(1300, 600, 6).as_deref(), Some("1.4"));
        assert_eq!(years(0, 600, 0).as_deref(), Some("0"));
        assert_eq!(years(1300, 0, 0), None);
    }

    proptest! {
        #[test]
        fn more_places_never_take_longer(waiting in any::<u32>(), rate in 1..100_000_u32, more in 0..1000_u32) {
            let with = |more| expected_wait(u64::from(waiting), Decimal::from(rate), Decimal::from(more)).expect("a wait");
            prop_assert!(with(more).years <= with(0).years);
        }
    }
}
