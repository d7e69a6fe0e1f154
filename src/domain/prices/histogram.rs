//! How often each range of prices occurs, between round limits that people can read. Draws nothing.

use rust_decimal::Decimal;

/// More ranges than this are too many to read.
const MOST: usize = 12;
/// From this many times between the lowest and the highest price on, each range is a multiple of the one before.
const WIDE: i64 = 20;

/// One range: from its lower limit on, below its upper one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bucket {
    /// Lower limit, included.
    pub from: Decimal,
    /// Upper limit; a price that equals it belongs to the next range, where there is one.
    pub to: Decimal,
    /// How many prices.
    pub n: usize,
}

/// The ranges, lowest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Histogram {
    /// Whether the ranges grow: each some times the one before.
    pub growing: bool,
    /// The ranges, without gaps.
    pub buckets: Vec<Bucket>,
}

impl Histogram {
    /// Counts sorted prices, all of them above zero.
    #[must_use]
    pub fn of(sorted: &[Decimal]) -> Self {
        let (Some(&min), Some(&max)) = (sorted.first(), sorted.last()) else {
            return Self::default();
        };
        let growing = min > Decimal::ZERO
            && min
                .checked_mul(Decimal::from(WIDE))
                .is_some_and(|limit| max > limit);
        let limits = if growing {
            growing_limits(min, max)
        } else {
            even_limits(min, max)
        };
        let limits = limits.unwrap_or_else(|| vec![min, max]);
        Self {
            growing,
            buckets: counted(sorted, &limits),
        }
    }

    /// The greatest count of a range.
    #[must_use]
    pub fn peak(&self) -> usize {
        self.buckets
            .iter()
            .map(|bucket| bucket.n)
            .max()
            .unwrap_or(0)
    }
}

/// Counts sorted prices between limits that hold them all.
fn counted(sorted: &[Decimal], limits: &[Decimal]) -> Vec<Bucket> {
    let mut rest = sorted;
    let last = limits.len().saturating_sub(2);
    let mut buckets = Vec::new();
    for (at, pair) in limits.windows(2).enumerate() {
        let n = if at == last {
            rest.len()
        } else {
            rest.partition_point(|price| *price < pair[1])
        };
        rest = &rest[n..];
        buckets.push(Bucket {
            from: pair[0].normalize(),
            to: pair[1].normalize(),
            n,
        });
    }
    buckets
}

/// A power of ten, where a decimal can hold it.
fn tens(power: i32) -> Option<Decimal> {
    if power <= 0 {
        return (-power <= 28).then(|| Decimal::new(1, power.unsigned_abs()));
    }
    let whole = 10_i128.checked_pow(power.unsigned_abs())?;
    Decimal::try_from_i128_with_scale(whole, 0).ok()
}

/// The greatest power of ten at or below a number above zero.
fn magnitude(number: Decimal) -> Option<i32> {
    (-28..=28)
        .rev()
        .find(|power| tens(*power).is_some_and(|ten| ten <= number))
}

/// Limits at even distances of 1, 2 or 5 times a power of ten.
fn even_limits(min: Decimal, max: Decimal) -> Option<Vec<Decimal>> {
    let span = max.checked_sub(min).filter(|span| *span > Decimal::ZERO)?;
    let least = span.checked_div(Decimal::from(MOST - 2))?;
    let power = magnitude(least)?;
    let step = [1, 2, 5, 10]
        .into_iter()
        .filter_map(|times| tens(power)?.checked_mul(Decimal::from(times)))
        .find(|step| *step >= least)?;
    let mut limit = min.checked_div(step)?.floor().checked_mul(step)?;
    if limit > min {
        limit = limit.checked_sub(step)?;
    }
    let mut limits = vec![limit];
    while limit <= max {
        if limits.len() > MOST {
            return None;
        }
        limit = limit.checked_add(step)?;
        limits.push(limit);
    }
    Some(limits)
}

/// Limits of 1, 2 and 5 times the powers of ten; of the powers alone, or of every second, fourth… where the spread
/// is greater.
fn growing_limits(min: Decimal, max: Decimal) -> Option<Vec<Decimal>> {
    let first = magnitude(min)?;
    let fine = (first..).flat_map(|power| [1, 2, 5].map(|times| (power, times)));
    if let Some(limits) = between(fine, min, max) {
        return Some(limits);
    }
    [1, 2, 4, 8, 16].into_iter().find_map(|stride| {
        let coarse = (first..).step_by(stride).map(|power| (power, 1));
        between(coarse, min, max)
    })
}

/// The limits around two prices, unless there are too many.
fn between(
    candidates: impl Iterator<Item = (i32, i64)>,
    min: Decimal,
    max: Decimal,
) -> Option<Vec<Decimal>> {
    let mut limits: Vec<Decimal> = Vec::new();
    for (power, times) in candidates {
        let limit = tens(power)?.checked_mul(Decimal::from(times))?;
        if limit <= min {
            limits.clear();
        }
        limits.push(limit);
        if limit > max {
            return Some(limits);
        }
        if limits.len() > MOST {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn limits(list: &[i64]) -> Vec<String> {
        let sorted: Vec<Decimal> = list.iter().map(|&number| Decimal::from(number)).collect();
        let buckets = Histogram::of(&sorted).buckets;
        let mut limits: Vec<String> = buckets.iter().map(|one| one.from.to_string()).collect();
        limits.extend(buckets.last().map(|one| one.to.to_string()));
        limits
    }

    #[test]
    fn limits_are_round_and_grow_where_the_spread_is_wide() {
        assert_eq!(
            limits(&[980, 1_010, 1_290]),
            [
                "950", "1000", "1050", "1100", "1150", "1200", "1250", "1300"
            ]
        );
        assert_eq!(
            limits(&[30, 45_000]),
            [
                "20", "50", "100", "200", "500", "1000", "2000", "5000", "10000", "20000", "50000"
            ]
        );
        assert_eq!(limits(&[1, 900_000_000_000]).len(), 13);
        assert_eq!(limits(&[700, 700]), ["700", "700"]);
        assert!(limits(&[]).is_empty());
    }

    #[test]
    fn the_greatest_spread_is_drawn_too() {
        let sorted = [Decimal::new(1, 28), Decimal::ONE, Decimal::MAX];
        let found = Histogram::of(&sorted);
        assert_eq!(found.buckets.iter().map(|one| one.n).sum::<usize>(), 3);
        assert!(found.buckets.len() <= MOST);
    }

    proptest! {
        #[test]
        fn every_price_is_counted_once_in_its_range(
            mut prices in prop::collection::vec((1_i64..1_000_000_000_000, 0_u32..5), 1..80)
        ) {
            let mut sorted: Vec<Decimal> = prices
                .drain(..)
                .map(|(number, scale)| Decimal::new(number, scale))
                .collect();
            sorted.sort_unstable();
            let found = Histogram::of(&sorted);
            prop_assert!(found.buckets.len() <= MOST, "{:?}", found);
            prop_assert_eq!(found.buckets.iter().map(|one| one.n).sum::<usize>(), sorted.len());
            for pair in found.buckets.windows(2) {
                prop_assert_eq!(pair[0].to, pair[1].from);
            }
            let last = found.buckets.len() - 1;
            for (at, bucket) in found.buckets.iter().enumerate() {
                let within = sorted
                    .iter()
                    .filter(|price| **price >= bucket.from)
                    .filter(|price| **price < bucket.to || (at == last && **price <= bucket.to))
                    .count();
                prop_assert_eq!(within, bucket.n, "{:?}", found);
            }
        }
    }
}
