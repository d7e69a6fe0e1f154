//! The numbers of a worksheet, as people and spreadsheets leave them in a cell: any spelling of an amount, results of
//! formulas, errors of formulas. Where two readings are possible none is guessed.

use crate::domain::message::Message;
use crate::domain::money::{
    AmountError, Currency, DecimalSign, SignEvidence, parse_decimal, settle_decimal_sign,
    without_currency,
};
use crate::domain::null;
use crate::exchange::rows::Row;
use rust_decimal::Decimal;

/// Id of the reason of a number whose separator could mean thousands or decimals.
pub const DOUBT: &str = "bids-which-sign";

/// The digits that a spreadsheet's number keeps; behind them stands only what binary fractions add.
const EXACT_DIGITS: u32 = 15;

/// The numbers of one column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amounts {
    column: Option<usize>,
    /// The sign that the column's cells settle, or that was told.
    sign: Option<DecimalSign>,
    /// Some cells can only be read with one sign and some only with the other.
    mixed: bool,
}

impl Amounts {
    /// Looks at all cells of a column that came as text.
    pub(super) fn of(
        column: Option<usize>,
        rows: &[Row],
        currency: Currency,
        told: Option<DecimalSign>,
    ) -> Self {
        let cells = rows.iter().filter_map(|row| {
            let column = column?;
            (!row.is_numeric(column))
                .then(|| without_currency(row.cell(column).trim(), currency).ok())
                .flatten()
        });
        let evidence = settle_decimal_sign(cells);
        Self {
            column,
            sign: told.or(match evidence {
                SignEvidence::Settled(sign) => Some(sign),
                _ => None,
            }),
            mixed: evidence == SignEvidence::Mixed,
        }
    }

    /// The number of a cell, or nothing where it is empty. `whole`: a lone group of three digits is thousands.
    pub(super) fn read(
        &self,
        row: &Row,
        currency: Currency,
        whole: bool,
        known: Option<Decimal>,
    ) -> Result<Option<Decimal>, Message> {
        let Some(column) = self.column else {
            return Ok(None);
        };
        let text = row.cell(column).trim();
        if is_error(text) {
            return Err(Message::new("worksheet-error-value").with("value", text));
        }
        if text.trim_start_matches('\'').starts_with('=') {
            return Err(Message::new("worksheet-uncounted"));
        }
        let Some(text) = null::present(text) else {
            return Ok(None);
        };
        let said = |error: AmountError| error.message(text);
        if row.is_numeric(column) {
            let exact = parse_decimal(text, DecimalSign::Point).map_err(said)?;
            let kept = exact.round_sf(EXACT_DIGITS).unwrap_or(exact);
            return Ok(Some(kept.normalize()));
        }
        let number = without_currency(text, currency).map_err(said)?;
        match self.sign {
            Some(sign) => parse_decimal(number, sign).map_err(said).map(Some),
            None => self.either(number, whole, known).map_err(|error| {
                error.map_or_else(|| Message::new(DOUBT).with("value", text), said)
            }),
        }
    }

    /// The number by both signs; nothing as error where both fit and differ.
    fn either(
        &self,
        number: &str,
        whole: bool,
        known: Option<Decimal>,
    ) -> Result<Option<Decimal>, Option<AmountError>> {
        let comma = parse_decimal(number, DecimalSign::Comma);
        let point = parse_decimal(number, DecimalSign::Point);
        let (comma, point) = match (comma, point) {
            (Ok(comma), Ok(point)) => (comma, point),
            (Ok(amount), Err(_)) | (Err(_), Ok(amount)) => return Ok(Some(amount)),
            (Err(error), Err(_)) => return Err(Some(error)),
        };
        if comma == point || known == Some(comma) {
            return Ok(Some(comma));
        }
        if known == Some(point) {
            return Ok(Some(point));
        }
        if !whole || self.mixed {
            return Err(None);
        }
        Ok(Some(if number.contains('.') { comma } else { point }))
    }
}

/// Whether a spreadsheet's formula ended in an error: `#REF!`, `#¡VALOR!`, LibreOffice's `Err:502`.
fn is_error(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    bare.starts_with('#')
        || bare
            .strip_prefix("Err:")
            .is_some_and(|rest| !rest.is_empty())
}

/// A cell as spreadsheets call it: column 7 of row 5 is `H5`.
pub(super) fn cell_name(row: u64, column: usize) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        let letter = b'A' + u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(letter));
        left = (left - 1) / 26;
    }
    format!("{letters}{row}")
}

/// A number as it is written out: without trailing zeros, but never with the three decimals that could be thousands.
#[must_use]
pub fn unmistakable(number: Decimal) -> Decimal {
    let mut written = number.normalize();
    if written.scale() == 3 {
        written.rescale(4);
    }
    if written.is_zero() {
        return Decimal::ZERO;
    }
    written
}
