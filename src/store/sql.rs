//! What the shared statements need of an engine: run, read, insert many, one transaction.
//! Owns no statement; knows neither SQLite nor PostgreSQL.

use crate::matching::ranking::Place;
pub(super) use crate::store::cell::{Cell, sortable};
pub(super) use crate::store::columns::{Columns, Row, unreadable};
use crate::store::error::StoreResult;
pub(super) use crate::store::rows::{Rows, Value};
use crate::store::wording::Placed;

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
    /// Columns joined by commas, without the centre's.
    pub(super) columns: &'static str,
    /// Whether its rows belong to a centre: the engine adds whose they are.
    pub(super) of_centre: bool,
}

impl Table {
    /// How many columns that are.
    pub(super) fn width(&self) -> usize {
        self.columns.split(',').count()
    }
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
    fn insert(&mut self, table: &Table, rows: &Rows) -> StoreResult<()>;
    /// Opens a transaction.
    fn begin(&mut self, access: Access) -> StoreResult<()>;
    /// Makes it durable.
    fn commit(&mut self) -> StoreResult<()>;
    /// Undoes it.
    fn rollback(&mut self) -> StoreResult<()>;
    /// A condition on `t.id` that holds when a tender has all these words, with the cells from `$first` on.
    fn words_condition(&self, words: &[String], first: usize) -> (String, Vec<Cell>);
    /// The keys, rising, of the tenders that hold a word at a place, or a word that begins so.
    fn holders(&mut self, word: &str, beginning: bool, place: Place) -> StoreResult<Vec<i64>>;
    /// Writes the words of tenders into the text index, or takes them out before they are written anew.
    fn index_words(&mut self, stale: &[i64], fresh: Vec<(i64, Placed)>) -> StoreResult<()>;
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
