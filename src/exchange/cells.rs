//! One row's cells as values of the domain: text, days, exact amounts, codes, RUTs, places.
//! A null is a null; what cannot be read is a [`Reason`]; what is only odd is a warning and stays as it came.

use crate::domain::calendar::{Deadline, read_deadline};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{
    Currency, DecimalSign, Money, SignEvidence, parse_decimal, settle_decimal_sign,
};
use crate::domain::place::{Comuna, Region};
use crate::domain::rut::{Rut, RutError};
use crate::domain::words;
pub use crate::exchange::columns::{ColumnSign, Columns};
use crate::exchange::decode;
use crate::exchange::header::Header;
use crate::exchange::rejects::Reason;
use crate::exchange::report::Warnings;
use crate::exchange::rows::Row;
use rust_decimal::Decimal;

/// The cells of one row, read by field.
pub struct Cells<'list> {
    /// The list's columns.
    pub header: &'list Header,
    /// Which field stands where.
    pub columns: &'list Columns,
    /// The row.
    pub row: &'list Row,
}

impl Cells<'_> {
    /// The trimmed text of a field, as the file has it.
    #[must_use]
    pub fn raw(&self, field: &str) -> Option<&str> {
        self.row.value(self.columns.of(field)?)
    }

    /// A field's text as it is kept: its lines end in `\n`. Damaged text is noted and stays.
    pub fn text(&self, field: &str, warnings: &mut Warnings) -> Option<String> {
        let text = self.raw(field)?;
        if !text.is_ascii() && decode::looks_damaged(text) {
            warnings.note(
                "exchange-warn-damaged-text",
                self.name(field),
                self.row.line,
            );
        }
        Some(tidy(text))
    }

    /// The column's name as the file has it.
    #[must_use]
    pub fn name(&self, field: &str) -> &str {
        self.columns
            .of(field)
            .map_or("", |column| self.header.name(column))
    }

    fn reason(&self, field: &str, message: Message) -> Reason {
        Reason::cell(self.name(field), self.raw(field).unwrap_or(""), message)
    }

    /// A day with its hour when there is one; a workbook's unstyled day is a number and counts too.
    ///
    /// # Errors
    /// A [`Reason`] when the text is no day.
    pub fn day(&self, field: &str) -> Result<Option<Deadline>, Reason> {
        let Some(column) = self.columns.of(field) else {
            return Ok(None);
        };
        let Some(text) = self.row.value(column) else {
            return Ok(None);
        };
        if self.row.is_numeric(column)
            && let Some(day) = serial_day(text)
        {
            return Ok(Some(day));
        }
        read_deadline(text)
            .map(Some)
            .map_err(|error| self.reason(field, error.message(text)))
    }

    /// An exact number.
    ///
    /// # Errors
    /// A [`Reason`] when the text is no number, or could be two.
    pub fn number(&self, field: &str) -> Result<Option<Decimal>, Reason> {
        self.number_in(field, None)
    }

    /// An exact amount in a currency.
    ///
    /// # Errors
    /// As [`Cells::number`].
    pub fn money(&self, field: &str, currency: Option<Currency>) -> Result<Option<Money>, Reason> {
        let amount = self.number_in(field, currency)?;
        Ok(amount
            .zip(currency)
            .map(|(amount, currency)| Money::new(amount, currency)))
    }

    fn number_in(
        &self,
        field: &str,
        currency: Option<Currency>,
    ) -> Result<Option<Decimal>, Reason> {
        let Some(column) = self.columns.of(field) else {
            return Ok(None);
        };
        let Some(text) = self.row.value(column) else {
            return Ok(None);
        };
        let sign = if self.row.is_numeric(column) {
            ColumnSign::Settled(DecimalSign::Point)
        } else {
            self.columns.sign_of(column)
        };
        read_number(text, sign, currency)
            .map(Some)
            .map_err(|message| self.reason(field, message))
    }

    /// A whole number that counts something.
    ///
    /// # Errors
    /// A [`Reason`] when it is no whole number from 0.
    pub fn count(&self, field: &str) -> Result<Option<u32>, Reason> {
        let Some(number) = self.number(field)? else {
            return Ok(None);
        };
        let whole = number.normalize();
        match u32::try_from(whole) {
            Ok(count) if whole.scale() == 0 => Ok(Some(count)),
            _ => {
                let value = self.raw(field).unwrap_or("");
                let message = Message::new("exchange-not-a-count").with("value", value);
                Err(self.reason(field, message))
            }
        }
    }

    /// A currency by its code or its name.
    ///
    /// # Errors
    /// A [`Reason`] when it is none of the five: official orders carry `1` and `-1` as a currency.
    pub fn currency(&self, field: &str) -> Result<Option<Currency>, Reason> {
        let Some(text) = self.raw(field) else {
            return Ok(None);
        };
        Currency::parse(text).map(Some).ok_or_else(|| {
            let message = Message::new("exchange-unknown-currency").with("value", text);
            self.reason(field, message)
        })
    }

    /// The code that names the record.
    ///
    /// # Errors
    /// A [`Reason`] when it is missing or has not the shape of a code.
    pub fn code(&self, field: &str) -> Result<ProcessCode, Reason> {
        let Some(text) = self.raw(field) else {
            return Err(self.reason(field, Message::new("exchange-no-code")));
        };
        text.parse().map_err(|_| {
            let message = Message::new("exchange-not-a-code").with("value", text);
            self.reason(field, message)
        })
    }

    /// The code of a related process; an odd one is noted and left out.
    pub fn related(&self, field: &str, warnings: &mut Warnings) -> Option<ProcessCode> {
        let text = self.raw(field)?;
        let code = text.parse().ok();
        if code.is_none() {
            warnings.note("exchange-warn-odd-code", self.name(field), self.row.line);
        }
        code
    }

    /// A RUT as `78297510-2`; one with a wrong digit stays as it came, and is noted without being shown.
    pub fn rut(&self, field: &str, warnings: &mut Warnings) -> Option<String> {
        let text = self.raw(field)?;
        Some(rut_text(text, self.name(field), self.row.line, warnings))
    }

    /// Yes or no.
    #[must_use]
    pub fn yes(&self, field: &str) -> Option<bool> {
        let text = self.raw(field)?;
        // As official files write it, a million times in a month.
        match text {
            "Seleccionada" => return Some(true),
            "No Seleccionada" => return Some(false),
            _ => {}
        }
        match words::plain(text).as_str() {
            "si" | "s" | "1" | "true" | "yes" | "y" | "seleccionada" | "seleccionado" => Some(true),
            "no" | "n" | "0" | "false" | "no seleccionada" | "no seleccionado" => Some(false),
            _ => None,
        }
    }

    /// The CUT code of a comuna, or the text as it came.
    #[must_use]
    pub fn comuna(&self, field: &str) -> Option<String> {
        self.raw(field).map(comuna_text)
    }

    /// The CUT code of a region, or the text as it came.
    #[must_use]
    pub fn region(&self, field: &str) -> Option<String> {
        self.raw(field).map(region_text)
    }
}

/// A text as it is kept: trimmed, its lines ended by `\n`, without NUL bytes.
#[must_use]
pub fn tidy(text: &str) -> String {
    let text = text.trim();
    if memchr::memchr2(b'\r', b'\0', text.as_bytes()).is_some() {
        let joined = text.replace("\r\r\n", "\n").replace("\r\n", "\n");
        return joined.replace('\r', "\n").replace('\0', "");
    }
    text.to_owned()
}

/// The CUT code of a comuna's spelling, or the text.
#[must_use]
pub fn comuna_text(text: &str) -> String {
    Comuna::find(text).map_or_else(|| tidy(text), |comuna| comuna.code.to_owned())
}

/// The CUT code of a region's spelling, or the text.
#[must_use]
pub fn region_text(text: &str) -> String {
    Region::find(text).map_or_else(|| tidy(text), |region| region.code.to_owned())
}

/// A RUT in its compact form, or as it came with a note.
pub fn rut_text(text: &str, subject: &str, line: u64, warnings: &mut Warnings) -> String {
    match Rut::parse_lenient(text) {
        Ok(rut) => rut.compact(),
        Err(error) => {
            let id = match error {
                RutError::WrongDigit { .. } => "exchange-warn-rut-digit",
                _ if is_zero_rut(text) => "exchange-warn-test-row",
                _ => "exchange-warn-rut-odd",
            };
            warnings.note(id, subject, line);
            tidy(text)
        }
    }
}

/// Whether a RUT is all zeros, as the marketplace's own test rows have it.
fn is_zero_rut(text: &str) -> bool {
    text.contains('0')
        && text
            .chars()
            .all(|letter| matches!(letter, '0' | '.' | '-' | ' '))
}

/// Reads a number with a column's sign.
fn read_number(
    text: &str,
    sign: ColumnSign,
    currency: Option<Currency>,
) -> Result<Decimal, Message> {
    let sign = match sign {
        ColumnSign::Settled(sign) => sign,
        ColumnSign::Unsettled(sign) => {
            let pesos = currency == Some(Currency::Clp);
            if !pesos && text.contains(['.', ',']) {
                return Err(Message::new("exchange-number-two-readings").with("value", text));
            }
            sign
        }
        ColumnSign::Mixed => match settle_decimal_sign(std::iter::once(text)) {
            SignEvidence::Settled(sign) => sign,
            SignEvidence::NoSeparator => DecimalSign::Comma,
            SignEvidence::Ambiguous(_) | SignEvidence::Mixed => {
                return Err(Message::new("exchange-number-two-readings").with("value", text));
            }
        },
        ColumnSign::Official => {
            let points = memchr::memchr_iter(b'.', text.as_bytes()).count();
            if points == 1 && !text.contains(',') {
                return Err(Message::new("exchange-number-point").with("value", text));
            }
            DecimalSign::Comma
        }
    };
    parse_decimal(text, sign).map_err(|error| error.message(text))
}

/// A day that a workbook holds as the number of days since the end of 1899, between 1954 and 2119.
fn serial_day(text: &str) -> Option<Deadline> {
    let serial: f64 = text.parse().ok()?;
    if !(20_000.0..80_000.0).contains(&serial) {
        return None;
    }
    let start = jiff::civil::date(1899, 12, 30).at(0, 0, 0, 0);
    let seconds = (serial * 86_400.0).round() as i64;
    let moment = start
        .checked_add(jiff::SignedDuration::from_secs(seconds))
        .ok()?;
    Some(if seconds % 86_400 == 0 {
        Deadline::day(moment.date())
    } else {
        Deadline::at(moment)
    })
}

#[cfg(test)]
mod tests;
