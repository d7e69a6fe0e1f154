//! What the shared statements need of an engine: run, read, insert many, one transaction.
//! Owns no statement; knows neither SQLite nor PostgreSQL.

use crate::domain::calendar::Deadline;
use crate::domain::money::{Currency, Money};
use crate::store::error::{StoreError, StoreResult};
use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;

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
    /// Folded words for the text index.
    Words(Vec<String>),
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
        number.map_or(Self::Null, |number| Self::Text(number.to_string()))
    }

    /// A deadline in the form that sorts: local hour, or `~` for the whole day.
    pub(super) fn deadline(deadline: Option<Deadline>) -> Self {
        deadline.map_or(Self::Null, |deadline| Self::Text(sortable(deadline)))
    }

    /// The two cells of an amount.
    pub(super) fn money(money: Option<Money>) -> [Self; 2] {
        match money {
            Some(money) => [
                Self::Text(money.amount.to_string()),
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

/// The form of a deadline that sorts as [`Deadline`] does: a day without hour after every hour of it.
pub(super) fn sortable(deadline: Deadline) -> String {
    match deadline.time {
        Some(time) => format!("{}T{time}", deadline.date),
        None => format!("{}T~", deadline.date),
    }
}

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
        let (Some(amount), Some(currency)) = (amount, currency) else {
            return Ok(None);
        };
        let currency = match currency.as_str() {
            "CLP" => Currency::Clp,
            "CLF" => Currency::Clf,
            "UTM" => Currency::Utm,
            "USD" => Currency::Usd,
            "EUR" => Currency::Eur,
            _ => return Err(unreadable(currency)),
        };
        Ok(Some(Money::new(amount, currency)))
    }
}

/// What a transaction is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// One consistent picture.
    Read,
    /// Changes; alone among the writers where the engine can have only one.
    Write,
    /// A write that hands out keys or changes the schema: one at a time, while small writes go on where the engine can.
    Import,
}

/// A table and the columns that a bulk insert fills.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table {
    /// Name.
    pub(super) name: &'static str,
    /// Columns joined by commas.
    pub(super) columns: &'static str,
}

/// What a row's reader is handed.
pub(super) type EachRow<'a> = &'a mut dyn FnMut(&mut Columns<'_>) -> StoreResult<()>;

/// An open connection. Statements use `$1`, `$2` and only what both engines understand.
pub(super) trait Sql {
    /// Runs a statement and says how many rows it changed.
    fn run(&mut self, statement: &str, cells: &[Cell]) -> StoreResult<u64>;
    /// Reads every row of an answer.
    fn each(&mut self, query: &str, cells: &[Cell], row: EachRow<'_>) -> StoreResult<()>;
    /// Inserts many rows, the fastest way the engine has.
    fn insert(&mut self, table: &Table, rows: Vec<Vec<Cell>>) -> StoreResult<()>;
    /// Opens a transaction.
    fn begin(&mut self, access: Access) -> StoreResult<()>;
    /// Makes it durable.
    fn commit(&mut self) -> StoreResult<()>;
    /// Undoes it.
    fn rollback(&mut self) -> StoreResult<()>;
    /// A condition on `t.id` that holds when a tender has all these words, with the cells from `$first` on.
    fn words_condition(&self, words: &[String], first: usize) -> (String, Vec<Cell>);
    /// Writes the words of tenders into the text index, or takes them out before they are written anew.
    fn index_words(&mut self, stale: &[i64], fresh: Vec<(i64, Vec<String>)>) -> StoreResult<()>;
}

/// Runs work in one transaction: all of it stays, or nothing.
pub(super) fn atomically<E: Sql + ?Sized, T>(
    sql: &mut E,
    access: Access,
    work: impl FnOnce(&mut E) -> StoreResult<T>,
) -> StoreResult<T> {
    sql.begin(access)?;
    let outcome = work(sql).and_then(|value| sql.commit().map(|()| value));
    if outcome.is_err() {
        // The first failure is the one to tell; a connection that cannot roll back is lost anyway.
        let _ = sql.rollback();
    }
    outcome
}

/// `$first, $first+1, …` for a list of `count` values.
pub(super) fn places(first: usize, count: usize) -> String {
    (first..first + count)
        .map(|at| format!("${at}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Whole numbers as the inside of a list; numbers need no binding.
pub(super) fn numbers(ids: &[i64]) -> String {
    ids.iter()
        .map(i64::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

/// The single number of an answer.
pub(super) fn number<E: Sql + ?Sized>(
    sql: &mut E,
    query: &str,
    cells: &[Cell],
) -> StoreResult<i64> {
    let mut found = 0;
    sql.each(query, cells, &mut |row| {
        found = row.maybe_int()?.unwrap_or(0);
        Ok(())
    })?;
    Ok(found)
}
