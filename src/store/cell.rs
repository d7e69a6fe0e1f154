//! Values on their way into the store, in the forms that both engines keep: numbers, texts, hashes, words.

use crate::domain::calendar::Deadline;
use crate::domain::money::Money;
use crate::store::columns::unreadable;
use crate::store::error::{StoreError, StoreResult};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;
use std::fmt::Write as _;

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

    /// A day as `2026-07-14`.
    pub(super) fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Null, |date| Self::Text(date.to_string()))
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

fn digits(number: Decimal) -> String {
    let mut text = String::new();
    write_digits(&mut text, number);
    text
}

/// Writes a number behind a text. Most are whole and short, and those are written the short way.
pub(super) fn write_digits(text: &mut String, number: Decimal) {
    // Writing to a String cannot fail.
    let _ = match i64::try_from(number.mantissa()) {
        Ok(whole) if number.scale() == 0 && (whole != 0 || number.is_sign_positive()) => {
            write!(text, "{whole}")
        }
        _ => write!(text, "{number}"),
    };
}

/// The form of a deadline that sorts as [`Deadline`] does: a day without hour after every hour of it.
pub(super) fn sortable(deadline: Deadline) -> String {
    let mut text = String::new();
    write_sortable(&mut text, deadline);
    text
}

/// Writes the form of a deadline that sorts behind a text.
pub(super) fn write_sortable(text: &mut String, deadline: Deadline) {
    // Writing to a String cannot fail.
    let _ = match deadline.time {
        Some(time) => write!(text, "{}T{time}", deadline.date),
        None => write!(text, "{}T~", deadline.date),
    };
}
