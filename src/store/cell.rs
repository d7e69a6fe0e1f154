//! Values on their way into the store, in the forms that both engines keep: numbers, texts, hashes, words.

use crate::domain::calendar::Deadline;
use crate::domain::money::Money;
use crate::store::columns::unreadable;
use crate::store::error::{StoreError, StoreResult};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

/// One value on its way into the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    /// Unknown.
    Null,
    /// A whole number.
    Int(i64),
    /// A text; never holds a NUL, which PostgreSQL cannot keep.
    Text(String),
    /// A content hash.
    Bytes(Vec<u8>),
}

impl Cell {
    /// A text without the NUL characters that one engine would refuse.
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.replace('\0', ""))
    }

    /// A text that may be unknown.
    pub(super) fn maybe(text: Option<&str>) -> Self {
        text.map_or(Self::Null, Self::text)
    }

    /// A text that has no NUL any more, without copying it.
    pub(super) fn moved(text: Option<String>) -> Self {
        text.map_or(Self::Null, Self::Text)
    }

    /// A number that may be unknown.
    pub(super) fn count(number: Option<u32>) -> Self {
        number.map_or(Self::Null, |number| Self::Int(i64::from(number)))
    }

    /// A day as `2026-07-14`.
    pub(super) fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Null, |date| Self::Text(date.to_string()))
    }

    /// A number with the decimals it came with.
    pub(super) fn decimal(number: Option<Decimal>) -> Self {
        number.map_or(Self::Null, |number| Self::Text(digits(number)))
    }

    /// A deadline in the form that sorts: local hour, or `~` for the whole day.
    pub(super) fn deadline(deadline: Option<Deadline>) -> Self {
        deadline.map_or(Self::Null, |deadline| Self::Text(sortable(deadline)))
    }

    /// The two cells of an amount.
    pub(super) fn money(money: Option<Money>) -> [Self; 2] {
        match money {
            Some(money) => [
                Self::Text(digits(money.amount)),
                Self::Text(money.currency.code().to_owned()),
            ],
            None => [Self::Null, Self::Null],
        }
    }

    /// The snake-case name of a value without fields, as its JSON shows it.
    pub(super) fn name<T: Serialize>(value: &T) -> StoreResult<Self> {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(name)) => Ok(Self::Text(name)),
            other => Err(unreadable(format!("no name: {other:?}"))),
        }
    }

    /// Texts as one JSON array.
    pub(super) fn list(texts: &[String]) -> StoreResult<Self> {
        let json = serde_json::to_string(texts).map_err(StoreError::other)?;
        Ok(Self::text(&json))
    }
}

/// A number as text. Most are whole and short, and those are written the short way.
fn digits(number: Decimal) -> String {
    match i64::try_from(number.mantissa()) {
        Ok(whole) if number.scale() == 0 && (whole != 0 || number.is_sign_positive()) => {
            whole.to_string()
        }
        _ => number.to_string(),
    }
}

/// The form of a deadline that sorts as [`Deadline`] does: a day without hour after every hour of it.
pub(super) fn sortable(deadline: Deadline) -> String {
    match deadline.time {
        Some(time) => format!("{}T{time}", deadline.date),
        None => format!("{}T~", deadline.date),
    }
}
