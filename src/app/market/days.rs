//! Brings in several days of a list, one after the other. A day that cannot be asked does not lose the others; what
//! is left is named, and the next time begins there.

use super::{Asking, IN_VAIN};
use crate::domain::listing::Listing;
use crate::exchange::report::ImportReport;
use crate::failure::Outcome;
use crate::market::Trouble;
use crate::store::{DayState, MarketDay};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// How far back days are missed: so many days before today.
const BACK: i64 = 30;

/// What became of one day.
#[derive(Debug)]
pub struct DayDone {
    /// The day, as it is noted in the store.
    pub day: MarketDay,
    /// What came in; nothing when the day was not asked.
    pub report: Option<ImportReport>,
    /// How many details came.
    pub details: u64,
    /// What kept the rest away.
    pub trouble: Option<Trouble>,
}

/// Brings in days of a list, the oldest first.
///
/// # Errors
/// The store's failure.
pub fn fetch(
    asking: &mut Asking<'_>,
    listing: Listing,
    days: &[Date],
    with_details: bool,
) -> Outcome<Vec<DayDone>> {
    let mut done: Vec<DayDone> = Vec::new();
    let mut in_vain = 0;
    let mut ended = false;
    for day in days {
        if ended || asking.client.stopped() {
            done.push(asking.not_asked(listing, *day)?);
            continue;
        }
        let one = asking.day(listing, *day, with_details)?;
        in_vain = match &one.trouble {
            Some(_) if one.report.is_none() => in_vain + 1,
            _ => 0,
        };
        let over = one.trouble.as_ref().is_some_and(Trouble::ends_all);
        ended = over || in_vain == IN_VAIN;
        done.push(one);
    }
    Ok(done)
}

impl Asking<'_> {
    /// Notes a day that was wanted and not asked; what is known of it already stays.
    pub(super) fn not_asked(&mut self, listing: Listing, day: Date) -> Outcome<DayDone> {
        let known = self.store.market_days()?;
        let known = known
            .into_iter()
            .find(|known| known.listing == listing && known.day == day);
        let noted = match known {
            Some(known) => known,
            None => {
                let missing = MarketDay {
                    listing,
                    day,
                    state: DayState::Missing,
                    listed: None,
                    pending: 0,
                    asked: self.now(),
                };
                self.store.put_market_day(&missing)?;
                missing
            }
        };
        Ok(DayDone {
            day: noted,
            report: None,
            details: 0,
            trouble: None,
        })
    }
}

/// The days of a list that are due: those that are not whole, and those never asked between the first one that was
/// and today, at most a month back. Today alone when none was ever asked.
#[must_use]
pub fn due(known: &[MarketDay], listing: Listing, today: Date) -> Vec<Date> {
    let of_list = || known.iter().filter(|known| known.listing == listing);
    let whole: BTreeSet<Date> = of_list()
        .filter(|known| known.state == DayState::Whole)
        .map(|known| known.day)
        .collect();
    let Some(first) = of_list().map(|known| known.day).min() else {
        return vec![today];
    };
    let back = today.saturating_sub(jiff::Span::new().days(BACK));
    let span = first.max(back).series(jiff::Span::new().days(1));
    let between = span.take_while(|day| *day <= today);
    let older = of_list().map(|known| known.day).filter(|day| *day < back);
    let mut due: BTreeSet<Date> = between.chain(older).collect();
    due.retain(|day| !whole.contains(day));
    due.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn day(number: i8, state: DayState) -> MarketDay {
        let day = date(2026, 11, number);
        MarketDay {
            listing: Listing::Tenders,
            day,
            state,
            listed: Some(1),
            pending: 0,
            asked: day.to_datetime(jiff::civil::Time::midnight()),
        }
    }

    #[test]
    fn what_is_due_is_what_is_not_whole_and_what_was_never_asked() {
        let today = date(2026, 11, 8);
        assert_eq!(due(&[], Listing::Tenders, today), [today]);
        let known = [
            day(3, DayState::Whole),
            day(4, DayState::Part),
            day(6, DayState::Whole),
            day(7, DayState::Missing),
        ];
        let wanted = [4, 5, 7, 8].map(|number| date(2026, 11, number));
        assert_eq!(due(&known, Listing::Tenders, today), wanted);
        assert_eq!(due(&known, Listing::Orders, today), [today]);
    }

    #[test]
    fn a_year_without_asking_does_not_ask_a_year() {
        let known = [day(1, DayState::Whole), day(2, DayState::Part)];
        let due = due(&known, Listing::Tenders, date(2027, 11, 8));
        assert_eq!(due.len(), 32, "{due:?}");
        assert_eq!(due[0], date(2026, 11, 2));
    }
}
