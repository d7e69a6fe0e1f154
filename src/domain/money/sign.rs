//! Which sign separates the decimals of a column, from the cells themselves.
//! Decides once per column; must not read single amounts for a person.

use super::{Currency, DecimalSign, parse_decimal};

/// What the cells of a column say about its decimal sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignEvidence {
    /// No cell has a separator: both signs read the same numbers.
    NoSeparator,
    /// At least one cell can only be read with this sign, and no cell contradicts it.
    Settled(DecimalSign),
    /// Only cells such as `1.234`: thousands with this sign, decimals with the other one.
    Ambiguous(DecimalSign),
    /// Some cells can only be read with one sign and some only with the other.
    Mixed,
}

impl SignEvidence {
    /// The sign to read the column with, when nobody needs to be asked: in pesos, which have no cents, `1.234` is
    /// thousands.
    #[must_use]
    pub const fn sign_for(self, currency: Currency) -> Option<DecimalSign> {
        match (self, currency) {
            (Self::NoSeparator, _) => Some(DecimalSign::Comma),
            (Self::Settled(sign), _) | (Self::Ambiguous(sign), Currency::Clp) => Some(sign),
            (Self::Ambiguous(_) | Self::Mixed, _) => None,
        }
    }
}

/// Decides the decimal sign of a column from all its cells; cells that are no numbers (nulls, texts) say nothing.
pub fn settle_decimal_sign<'a>(cells: impl Iterator<Item = &'a str>) -> SignEvidence {
    let mut evidence = SignEvidence::NoSeparator;
    for cell in cells {
        evidence = join(evidence, evidence_of(cell));
        if evidence == SignEvidence::Mixed {
            break;
        }
    }
    evidence
}

/// What one cell says.
fn evidence_of(cell: &str) -> SignEvidence {
    let with_comma = parse_decimal(cell, DecimalSign::Comma);
    let with_point = parse_decimal(cell, DecimalSign::Point);
    match (with_comma, with_point) {
        (Ok(_), Err(_)) => SignEvidence::Settled(DecimalSign::Comma),
        (Err(_), Ok(_)) => SignEvidence::Settled(DecimalSign::Point),
        (Ok(comma), Ok(point)) if comma != point => {
            SignEvidence::Ambiguous(if cell.contains('.') {
                DecimalSign::Comma
            } else {
                DecimalSign::Point
            })
        }
        _ => SignEvidence::NoSeparator,
    }
}

/// Puts the evidence of two parts of a column together.
fn join(left: SignEvidence, right: SignEvidence) -> SignEvidence {
    use SignEvidence::{Ambiguous, Mixed, NoSeparator, Settled};
    match (left, right) {
        (NoSeparator, other) | (other, NoSeparator) => other,
        (Settled(one), Settled(other)) | (Ambiguous(one), Ambiguous(other)) if one != other => {
            Mixed
        }
        // `1.234` beside `12,5` is thousands, beside `0.5` decimals: the settled cell decides.
        (Settled(sign), _) | (_, Settled(sign)) => {
            if left == Mixed || right == Mixed {
                Mixed
            } else {
                Settled(sign)
            }
        }
        (Mixed, _) | (_, Mixed) => Mixed,
        (Ambiguous(sign), Ambiguous(_)) => Ambiguous(sign),
    }
}

#[cfg(test)]
mod tests {
    use super::SignEvidence::{Ambiguous, Mixed, NoSeparator, Settled};
    use super::*;

    fn settle(cells: &[&str]) -> SignEvidence {
        settle_decimal_sign(cells.iter().copied())
    }

    #[test]
    fn one_cell_settles_the_column() {
        for (cells, sign) in [
            (vec!["1.234", "1.234,5"], DecimalSign::Comma),
            (vec!["12,5", "1.234"], DecimalSign::Comma),
            (vec!["1.234", "1.234.567", ""], DecimalSign::Comma),
            (vec!["1,5e+07"], DecimalSign::Comma),
            (vec!["1,234.5"], DecimalSign::Point),
            (vec!["0.5", "NA", "1.234"], DecimalSign::Point),
            (vec!["1,234,567"], DecimalSign::Point),
            (vec!["1234.567"], DecimalSign::Point),
            (vec!["0.123"], DecimalSign::Point),
        ] {
            assert_eq!(settle(&cells), Settled(sign), "{cells:?}");
        }
    }

    #[test]
    fn a_column_of_lone_groups_is_ambiguous_except_in_pesos() {
        let dotted = settle(&["1.234", "12.345", "7", "-", ""]);
        assert_eq!(dotted, Ambiguous(DecimalSign::Comma));
        assert_eq!(dotted.sign_for(Currency::Clp), Some(DecimalSign::Comma));
        assert_eq!(dotted.sign_for(Currency::Clf), None);
        let commas = settle(&["1,234", "$ 5,000"]);
        assert_eq!(commas, Ambiguous(DecimalSign::Point));
        assert_eq!(commas.sign_for(Currency::Clp), Some(DecimalSign::Point));
    }

    #[test]
    fn contradictions_are_told_apart_from_doubt() {
        assert_eq!(settle(&["1.234,5", "0.5", "7,25"]), Mixed);
        assert_eq!(settle(&["0.5", "7,25", "1.234"]), Mixed);
        assert_eq!(settle(&["1.234", "1,234"]), Mixed);
        assert_eq!(Mixed.sign_for(Currency::Clp), None);
    }

    #[test]
    fn plain_and_empty_columns_read_the_same_either_way() {
        assert_eq!(settle(&[]), NoSeparator);
        assert_eq!(settle(&["1234", "", "NA", "0"]), NoSeparator);
        assert_eq!(
            NoSeparator.sign_for(Currency::Usd),
            Some(DecimalSign::Comma)
        );
    }
}
