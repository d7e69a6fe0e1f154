//! Reads the columns of a row one after the other, into the types of the domain.

use crate::domain::calendar::Deadline;
use crate::domain::money::{Currency, Money};
use crate::store::error::{StoreError, StoreResult};
use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;

/// A value in the store that this program cannot read.
pub(super) fn unreadable(what: impl Into<String>) -> StoreError {
    StoreError::Damaged(what.into().into())
}

/// One row of an answer.
pub(super) trait Row {
    /// A whole number.
    fn int(&self, at: usize) -> StoreResult<Option<i64>>;
    /// A text.
    fn text(&self, at: usize) -> StoreResult<Option<String>>;
    /// A content hash.
    fn bytes(&self, at: usize) -> StoreResult<Option<Vec<u8>>>;
}

/// Reads the columns of a row one after the other.
pub(super) struct Columns<'row> {
    row: &'row dyn Row,
    at: usize,
}

impl<'row> Columns<'row> {
    /// Starts at the first column.
    pub(super) fn new(row: &'row dyn Row) -> Self {
        Self { row, at: 0 }
    }

    fn next(&mut self) -> usize {
        self.at += 1;
        self.at - 1
    }

    /// The next whole number.
    pub(super) fn maybe_int(&mut self) -> StoreResult<Option<i64>> {
        let at = self.next();
        self.row.int(at)
    }

    /// The next whole number, which must be there.
    pub(super) fn int(&mut self) -> StoreResult<i64> {
        self.maybe_int()?
            .ok_or_else(|| unreadable("number missing"))
    }

    /// The next whole number as a count.
    pub(super) fn count(&mut self) -> StoreResult<Option<u32>> {
        let number = self.maybe_int()?;
        number
            .map(|number| u32::try_from(number).map_err(|_| unreadable("count out of range")))
            .transpose()
    }

    /// The next text.
    pub(super) fn maybe_text(&mut self) -> StoreResult<Option<String>> {
        let at = self.next();
        self.row.text(at)
    }

    /// The next text, which must be there.
    pub(super) fn text(&mut self) -> StoreResult<String> {
        self.maybe_text()?.ok_or_else(|| unreadable("text missing"))
    }

    /// The next content hash, which must be there.
    pub(super) fn bytes(&mut self) -> StoreResult<Vec<u8>> {
        let at = self.next();
        self.row
            .bytes(at)?
            .ok_or_else(|| unreadable("hash missing"))
    }

    /// The next text, read as a type that has a text form.
    pub(super) fn parsed<T: std::str::FromStr>(&mut self) -> StoreResult<Option<T>> {
        let text = self.maybe_text()?;
        text.map(|text| text.parse().map_err(|_| unreadable(text)))
            .transpose()
    }

    /// As [`Columns::parsed`], and it must be there.
    pub(super) fn required<T: std::str::FromStr>(&mut self) -> StoreResult<T> {
        self.parsed()?.ok_or_else(|| unreadable("value missing"))
    }

    /// The next value without fields, by its snake-case name.
    pub(super) fn maybe_named<T: DeserializeOwned>(&mut self) -> StoreResult<Option<T>> {
        let text = self.maybe_text()?;
        text.map(|text| {
            serde_json::from_value(serde_json::Value::String(text)).map_err(StoreError::damaged)
        })
        .transpose()
    }

    /// As [`Columns::maybe_named`], and it must be there.
    pub(super) fn named<T: DeserializeOwned>(&mut self) -> StoreResult<T> {
        self.maybe_named()?
            .ok_or_else(|| unreadable("name missing"))
    }

    /// The next JSON array of texts; nothing reads as an empty one.
    pub(super) fn list(&mut self) -> StoreResult<Vec<String>> {
        match self.maybe_text()? {
            Some(json) => serde_json::from_str(&json).map_err(StoreError::damaged),
            None => Ok(Vec::new()),
        }
    }

    /// The next deadline.
    pub(super) fn deadline(&mut self) -> StoreResult<Option<Deadline>> {
        let Some(text) = self.maybe_text()? else {
            return Ok(None);
        };
        let (date, time) = text.split_once('T').ok_or_else(|| unreadable(&*text))?;
        let date: Date = date.parse().map_err(StoreError::damaged)?;
        if time == "~" {
            return Ok(Some(Deadline::day(date)));
        }
        let time: Time = time.parse().map_err(StoreError::damaged)?;
        Ok(Some(Deadline::at(DateTime::from_parts(date, time))))
    }

    /// The next two columns as an amount.
    pub(super) fn money(&mut self) -> StoreResult<Option<Money>> {
        let amount = self.parsed::<Decimal>()?;
        let currency = self.maybe_text()?;
        let Some(amount) = amount else {
            return Ok(None);
        };
        let currency = match currency.as_deref() {
            None | Some("CLP") => Currency::Clp,
            Some("CLF") => Currency::Clf,
            Some("UTM") => Currency::Utm,
            Some("USD") => Currency::Usd,
            Some("EUR") => Currency::Eur,
            Some(other) => return Err(unreadable(other)),
        };
        Ok(Some(Money::new(amount, currency)))
    }
}
