//! Median and quartiles of prices, exact. The method is the inclusive one, Excel's `CUARTIL.INC`, so that anybody
//! can check a figure in a spreadsheet.

use rust_decimal::Decimal;

/// The five figures of enough prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Lowest.
    pub min: Decimal,
    /// A quarter of the prices is at or below it.
    pub q1: Decimal,
    /// Half of the prices is at or below it.
    pub median: Decimal,
    /// Three quarters of the prices are at or below it.
    pub q3: Decimal,
    /// Highest.
    pub max: Decimal,
}

/// How many prices, and their figures where they are enough; otherwise the prices themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many.
    pub n: usize,
    /// The figures of enough prices.
    pub figures: Option<Figures>,
    /// Each price, where they are too few.
    pub prices: Vec<Decimal>,
}

impl Summary {
    /// Sums up sorted prices; fewer than `few` are listed and give no figures.
    #[must_use]
    pub fn of(sorted: &[Decimal], few: usize) -> Self {
        let figures = (sorted.len() >= few).then(|| figures(sorted)).flatten();
        let prices = match figures {
            Some(_) => Vec::new(),
            None => sorted.iter().map(Decimal::normalize).collect(),
        };
        Self {
            n: sorted.len(),
            figures,
            prices,
        }
    }
}

/// The five figures of sorted prices; nothing of none.
#[must_use]
pub fn figures(sorted: &[Decimal]) -> Option<Figures> {
    Some(Figures {
        min: sorted.first()?.normalize(),
        q1: quartile(sorted, 1)?,
        median: quartile(sorted, 2)?,
        q3: quartile(sorted, 3)?,
        max: sorted.last()?.normalize(),
    })
}

/// A quartile of sorted prices, 0 to 4: the price at `(n - 1) × quarter / 4`, between two prices in proportion.
#[must_use]
pub fn quartile(sorted: &[Decimal], quarter: usize) -> Option<Decimal> {
    let place = sorted.len().checked_sub(1)? * quarter;
    let (whole, rest) = (place / 4, place % 4);
    let low = *sorted.get(whole)?;
    let Some(high) = sorted.get(whole + 1).filter(|_| rest > 0) else {
        return Some(low.normalize());
    };
    let share = Decimal::new(25, 2) * Decimal::from(rest);
    let between = high
        .checked_sub(low)
        .and_then(|gap| gap.checked_mul(share))
        .and_then(|part| low.checked_add(part));
    Some(between.unwrap_or(low).normalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn numbers(list: &[i64]) -> Vec<Decimal> {
        list.iter().map(|&number| Decimal::from(number)).collect()
    }

    fn spelled(list: &[i64]) -> [String; 3] {
        let numbers = numbers(list);
        [1, 2, 3].map(|quarter| quartile(&numbers, quarter).expect("a figure").to_string())
    }

    #[test]
    fn figures_are_those_of_a_spreadsheet() {
        // CUARTIL.INC of the same numbers.
        assert_eq!(spelled(&[1, 2, 4, 7, 8, 9, 10, 12]), ["3.5", "7.5", "9.25"]);
        assert_eq!(spelled(&[10, 20, 30, 40, 50]), ["20", "30", "40"]);
        assert_eq!(spelled(&[1, 2]), ["1.25", "1.5", "1.75"]);
        assert_eq!(spelled(&[7]), ["7", "7", "7"]);
        assert_eq!(quartile(&[], 2), None);
    }

    #[test]
    fn fewer_than_five_are_listed_and_give_no_figures() {
        let few = Summary::of(&numbers(&[1, 2, 3, 4]), 5);
        assert_eq!((few.n, few.figures), (4, None));
        assert_eq!(few.prices, numbers(&[1, 2, 3, 4]));
        let enough = Summary::of(&numbers(&[1, 2, 3, 4, 5]), 5);
        assert!(enough.figures.is_some() && enough.prices.is_empty());
        assert_eq!(Summary::of(&[], 0), Summary::default());
    }

    #[test]
    fn the_greatest_amounts_overflow_nothing() {
        let sorted = [Decimal::ONE, Decimal::MAX];
        let median = quartile(&sorted, 2).expect("a figure");
        assert!(median > Decimal::ONE && median < Decimal::MAX, "{median}");
        assert_eq!(
            quartile(&[Decimal::MIN, Decimal::MAX], 2),
            Some(Decimal::MIN)
        );
    }

    proptest! {
        #[test]
        fn quartiles_are_ordered_lie_within_and_split_the_prices(
            mut cents in prop::collection::vec(1_i64..1_000_000_000_000, 1..60)
        ) {
            cents.sort_unstable();
            let sorted: Vec<Decimal> = cents.iter().map(|&cent| Decimal::new(cent, 2)).collect();
            let found = figures(&sorted).expect("figures");
            let order = [found.min, found.q1, found.median, found.q3, found.max];
            prop_assert!(order.windows(2).all(|pair| pair[0] <= pair[1]), "{:?}", order);
            for (quarter, value) in [(1, found.q1), (2, found.median), (3, found.q3)] {
                let below = sorted.iter().filter(|price| **price <= value).count();
                let above = sorted.iter().filter(|price| **price >= value).count();
                // Between two prices the figure belongs to neither: one price of tolerance at most.
                prop_assert!(below * 4 + 3 >= sorted.len() * quarter);
                prop_assert!(above * 4 + 3 >= sorted.len() * (4 - quarter));
            }
        }

        #[test]
        fn a_price_times_ten_gives_figures_times_ten(
            mut cents in prop::collection::vec(1_i64..1_000_000_000_000, 1..40)
        ) {
            cents.sort_unstable();
            let sorted: Vec<Decimal> = cents.iter().map(|&cent| Decimal::new(cent, 2)).collect();
            let tenfold: Vec<Decimal> = sorted.iter().map(|price| price * Decimal::TEN).collect();
            for quarter in 0..=4 {
                let one = quartile(&sorted, quarter).expect("a figure");
                prop_assert_eq!(quartile(&tenfold, quarter), Some((one * Decimal::TEN).normalize()));
            }
        }
    }
}
