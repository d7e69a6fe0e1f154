//! Prices that stand far from the others, and a guess at why: a box against a unit, a line's total instead of a price.
//! A guess is named as one; it changes no figure.

use crate::domain::prices::NamedPrice;
use crate::domain::prices::rules::PriceRules;
use crate::domain::prices::summary::Figures;
use crate::domain::words;
use rust_decimal::Decimal;

/// Why a price may be so different.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guess {
    /// Its text speaks of so many, and a usual price comes out of one of them.
    PackageSaid {
        /// How many.
        size: Decimal,
    },
    /// Divided by the quantity it is a usual price: the total of the line stands where the price of one belongs.
    LineTotal {
        /// The quantity.
        quantity: Decimal,
    },
    /// Its text names a package.
    PackageWord {
        /// The word, folded.
        word: String,
    },
    /// The ratio is a usual size of a package.
    PackageSize {
        /// How many.
        size: Decimal,
    },
    /// The price is so many times lower: one piece, where the others are packages.
    SinglePiece {
        /// How many.
        size: Decimal,
    },
}

/// A price that stands apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlier {
    /// The price.
    pub price: NamedPrice,
    /// Whether it is above the others.
    pub above: bool,
    /// How many times above the median, or below it; rounded to a tenth.
    pub times: Decimal,
    /// Why, when something fits.
    pub guess: Option<Guess>,
}

/// The limits outside which a price stands apart: the first quartile divided, the third multiplied by the factor.
/// As they multiply, they are as far from the middle for cheap goods as for dear ones.
#[must_use]
pub fn limits(figures: &Figures, rules: &PriceRules) -> (Decimal, Decimal) {
    let low = figures.q1.checked_div(rules.factor).unwrap_or(Decimal::MIN);
    let high = figures.q3.checked_mul(rules.factor).unwrap_or(Decimal::MAX);
    (low, high)
}

/// Names a price that stands apart from usual ones with these figures.
#[must_use]
pub fn name(price: NamedPrice, usual: &Figures, rules: &PriceRules) -> Outlier {
    let above = price.amount > usual.median;
    let (large, small) = if above {
        (price.amount, usual.median)
    } else {
        (usual.median, price.amount)
    };
    let times = large.checked_div(small).unwrap_or(Decimal::MAX);
    let guess = if above {
        above_all(&price, usual, times, rules)
    } else {
        below_all(&price, usual, times, rules)
    };
    Outlier {
        above,
        times: times.round_dp(1).normalize(),
        guess,
        price,
    }
}

/// Why a price may be too high.
fn above_all(
    price: &NamedPrice,
    usual: &Figures,
    times: Decimal,
    rules: &PriceRules,
) -> Option<Guess> {
    let text = price.text.as_deref().unwrap_or_default();
    let of_one = |pieces: Decimal| price.amount.checked_div(pieces);
    let said = contents(text, rules)
        .into_iter()
        .find(|size| within(of_one(*size), usual.min, usual.max));
    if let Some(size) = said {
        return Some(Guess::PackageSaid { size });
    }
    let quantity = price.quantity.filter(|quantity| {
        *quantity > Decimal::ONE && within(of_one(*quantity), usual.q1, usual.q3)
    });
    if let Some(quantity) = quantity {
        return Some(Guess::LineTotal { quantity });
    }
    let word = tokens(text)
        .into_iter()
        .find(|word| rules.is_unit(word) == Some(true));
    if let Some(word) = word {
        return Some(Guess::PackageWord { word });
    }
    usual_size(times, rules).map(|size| Guess::PackageSize { size })
}

/// Why a price may be too low.
fn below_all(
    price: &NamedPrice,
    usual: &Figures,
    times: Decimal,
    rules: &PriceRules,
) -> Option<Guess> {
    let text = price.text.as_deref().unwrap_or_default();
    contents(text, rules)
        .into_iter()
        .find(|size| within(price.amount.checked_mul(*size), usual.min, usual.max))
        .or_else(|| usual_size(times, rules))
        .map(|size| Guess::SinglePiece { size })
}

/// Whether a price is a usual one.
fn within(price: Option<Decimal>, low: Decimal, high: Decimal) -> bool {
    price.is_some_and(|price| low <= price && price <= high)
}

/// The usual size of a package that a ratio is near to.
fn usual_size(times: Decimal, rules: &PriceRules) -> Option<Decimal> {
    rules
        .sizes()
        .into_iter()
        .find(|size| rules.fits(times, *size))
}

/// The words of a text; digits stand apart from letters, so that `x30` is two.
fn tokens(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut last = ' ';
    for letter in words::plain(text).chars() {
        if letter.is_alphanumeric() {
            let goes_on = last.is_alphanumeric() && last.is_numeric() == letter.is_numeric();
            match found.last_mut() {
                Some(word) if goes_on => word.push(letter),
                _ => found.push(letter.to_string()),
            }
        }
        last = letter;
    }
    found
}

/// The numbers of pieces that a text speaks of: `x 30`, `30 unidades`, `caja 30`, `caja de 30`.
fn contents(text: &str, rules: &PriceRules) -> Vec<Decimal> {
    let words = tokens(text);
    let is_package =
        |word: Option<&String>| word.is_some_and(|word| rules.is_unit(word) == Some(true));
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let Ok(number) = word.parse::<u32>() else {
            continue;
        };
        let before = at.checked_sub(1).and_then(|place| words.get(place));
        let earlier = at.checked_sub(2).and_then(|place| words.get(place));
        let joined = before.is_some_and(|word| matches!(word.as_str(), "x" | "por"));
        let held =
            before.is_some_and(|word| matches!(word.as_str(), "de" | "con")) && is_package(earlier);
        let counted = words
            .get(at + 1)
            .is_some_and(|word| rules.is_unit(word) == Some(false));
        if number > 1 && (joined || held || counted || is_package(before)) {
            found.push(Decimal::from(number));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::prices::rules::samples::rules;

    fn price(amount: i64, text: &str, quantity: i64) -> NamedPrice {
        NamedPrice {
            amount: Decimal::from(amount),
            process: "1-1-LE26".to_owned(),
            year: 2026,
            region: None,
            standing: None,
            text: Some(text.to_owned()),
            quantity: Some(Decimal::from(quantity)),
        }
    }

    fn guessed(amount: i64, text: &str, quantity: i64) -> Option<Guess> {
        name(price(amount, text, quantity), &usual(), &rules()).guess
    }

    fn usual() -> Figures {
        let [min, q1, median, q3, max] = [80, 90, 100, 110, 120].map(Decimal::from);
        Figures {
            min,
            q1,
            median,
            q3,
            max,
        }
    }

    #[test]
    fn a_box_among_units_is_recognised_by_its_text_or_its_ratio() {
        let size = |number: i64| Decimal::from(number);
        for text in [
            "Guantes x 30",
            "guantes, caja de 30",
            "CAJA 30 guantes",
            "guantes x30un",
            "30 Unidades",
        ] {
            let expected = Guess::PackageSaid { size: size(30) };
            assert_eq!(guessed(3_100, text, 1), Some(expected), "{text}");
        }
        let word = "caja".to_owned();
        assert_eq!(
            guessed(1_900, "Caja de guantes", 1),
            Some(Guess::PackageWord { word })
        );
        let twelve = Guess::PackageSize { size: size(12) };
        assert_eq!(guessed(1_230, "Guantes", 1), Some(twelve));
        assert_eq!(guessed(1_900, "Guantes talla 19", 1), None);
        assert_eq!(guessed(1_900, "", 1), None);
    }

    #[test]
    fn a_total_in_the_place_of_a_price_is_recognised_by_the_quantity() {
        let quantity = Decimal::from(700);
        assert_eq!(
            guessed(70_000, "Guantes", 700),
            Some(Guess::LineTotal { quantity })
        );
    }

    #[test]
    fn a_piece_among_boxes_is_recognised() {
        let found = name(price(2, "Guante suelto", 1), &usual(), &rules());
        assert!(!found.above);
        assert_eq!(found.times, Decimal::from(50));
        let size = Decimal::from(50);
        assert_eq!(found.guess, Some(Guess::SinglePiece { size }));
    }

    #[test]
    fn no_amount_is_too_great() {
        let mut huge = price(1, "x 99999999999999999999 caja", 1);
        huge.amount = Decimal::MAX;
        let mut figures = usual();
        figures.median = Decimal::new(1, 28);
        assert!(name(huge.clone(), &figures, &rules()).above);
        (figures.median, figures.q3, figures.max) = (Decimal::MAX, Decimal::MAX, Decimal::MAX);
        huge.amount = Decimal::new(1, 28);
        assert!(!name(huge, &figures, &rules()).above);
        assert_eq!(limits(&figures, &rules()).1, Decimal::MAX);
    }
}
