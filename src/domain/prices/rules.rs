//! What the rule pack says about units and packages, ready to be asked many times. Decides nothing itself.

use crate::domain::message::Wording;
use crate::domain::words;
use rust_decimal::Decimal;
use std::collections::HashMap;

/// A unit of measure as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitWords {
    /// Short name in data: `unit`, `box`.
    pub id: String,
    /// Its name.
    pub name: Wording,
    /// How people write it.
    pub words: Vec<String>,
    /// Whether it holds several: box, pack, ream.
    pub package: bool,
    /// How many it usually holds.
    pub sizes: Vec<Decimal>,
}

/// A unit of measure, normalised: `Unidad`, `UN` and `unidad ` are one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// One that the pack knows, by its place there.
    Known(usize),
    /// Any other, folded: never mixed with anything else.
    Other(String),
    /// The list gave none.
    Unsaid,
}

/// The thresholds and words of price figures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PriceRules {
    /// So many times above the third quartile, or below the first, a price stands apart.
    pub factor: Decimal,
    /// Fewer prices than this give no figures.
    pub few: usize,
    /// How near, in percent, a ratio must be to a size to be taken for it.
    pub tolerance: Decimal,
    units: Vec<UnitWords>,
    by_word: HashMap<String, usize>,
}

impl PriceRules {
    /// The rules, with an index of the words.
    #[must_use]
    pub fn new(factor: Decimal, few: usize, tolerance: Decimal, units: Vec<UnitWords>) -> Self {
        let mut by_word = HashMap::new();
        for (at, unit) in units.iter().enumerate() {
            for word in &unit.words {
                by_word.entry(folded(word)).or_insert(at);
            }
        }
        Self {
            factor,
            few,
            tolerance,
            units,
            by_word,
        }
    }

    /// The unit that a text means.
    #[must_use]
    pub fn unit(&self, text: Option<&str>) -> Unit {
        let folded = folded(text.unwrap_or_default());
        match self.by_word.get(&folded) {
            Some(at) => Unit::Known(*at),
            None if folded.is_empty() => Unit::Unsaid,
            None => Unit::Other(folded),
        }
    }

    /// What the pack says of a unit.
    #[must_use]
    pub fn words_of(&self, unit: &Unit) -> Option<&UnitWords> {
        match unit {
            Unit::Known(at) => self.units.get(*at),
            Unit::Other(_) | Unit::Unsaid => None,
        }
    }

    /// Whether a word of a description is a unit, and whether that unit is a package.
    pub(super) fn is_unit(&self, word: &str) -> Option<bool> {
        let at = self.by_word.get(word)?;
        self.units.get(*at).map(|unit| unit.package)
    }

    /// Every usual size of a package, smallest first.
    pub(super) fn sizes(&self) -> Vec<Decimal> {
        let mut sizes: Vec<Decimal> = self
            .units
            .iter()
            .flat_map(|unit| unit.sizes.iter().copied())
            .collect();
        sizes.sort_unstable();
        sizes.dedup();
        sizes
    }

    /// Whether a ratio is so near to a size that it is taken for it.
    pub(super) fn fits(&self, ratio: Decimal, size: Decimal) -> bool {
        let gap = (ratio - size).abs().checked_mul(Decimal::ONE_HUNDRED);
        let room = size.checked_mul(self.tolerance);
        matches!((gap, room), (Some(gap), Some(room)) if gap <= room)
    }
}

/// A unit as it is compared: plain, single spaces, without dots and brackets.
fn folded(text: &str) -> String {
    let bare: String = words::plain(text)
        .chars()
        .map(|letter| match letter {
            '.' | ',' | ';' | '(' | ')' | '"' | '\'' => ' ',
            other => other,
        })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(super) mod samples {
    use super::*;

    /// Three units, as a pack would give them.
    pub(in crate::domain::prices) fn rules() -> PriceRules {
        let unit = |id: &str, words: &[&str], package, sizes: &[i64]| UnitWords {
            id: id.to_owned(),
            name: Wording::same(id),
            words: words.iter().map(|&word| word.to_owned()).collect(),
            package,
            sizes: sizes.iter().map(|&size| Decimal::from(size)).collect(),
        };
        PriceRules::new(
            Decimal::from(4),
            5,
            Decimal::from(10),
            vec![
                unit("unit", &["Unidad", "unidades", "UN", "und"], false, &[]),
                unit("box", &["Caja", "cajas", "Cj."], true, &[12, 50]),
                unit("kilo", &["Kilogramo", "kg"], false, &[]),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_unit_are_one_and_different_units_stay_apart() {
        let rules = samples::rules();
        let unit = |text| rules.unit(Some(text));
        for spelling in ["Unidad", "UN", "unidad  ", " un.", "UNIDADES", "(und)"] {
            assert_eq!(unit(spelling), Unit::Known(0), "{spelling:?}");
        }
        assert_eq!(unit("CJ"), unit("Caja"));
        assert_ne!(unit("Caja"), unit("Unidad"));
        assert_eq!(unit("Caja 12"), Unit::Other("caja 12".to_owned()));
        assert_eq!(unit("Ñandú"), Unit::Other("nandu".to_owned()));
        assert_eq!(rules.unit(None), Unit::Unsaid);
        assert_eq!(unit(" . "), Unit::Unsaid);
    }
}
