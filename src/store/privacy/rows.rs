//! Numbered documents and settings: the few statements that all books share.

use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Sql, number};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The request book.
pub(super) const REQUEST: &str = "privacy_request";
/// The breach book.
pub(super) const BREACH: &str = "privacy_breach";
/// The access log.
pub(super) const LOG: &str = "privacy_log";
/// What stays of erased people.
pub(super) const PROOF: &str = "privacy_proof";

/// A value as one JSON text.
pub(super) fn json<T: Serialize>(value: &T) -> StoreResult<Cell> {
    let text = serde_json::to_string(value).map_err(StoreError::other)?;
    Ok(Cell::text(&text))
}

/// A value of one JSON text.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> StoreResult<T> {
    serde_json::from_str(text).map_err(StoreError::damaged)
}

/// The documents of a book with their numbers.
pub(super) fn numbered<E: Sql + ?Sized, T: DeserializeOwned>(
    sql: &mut E,
    table: &str,
) -> StoreResult<Vec<(u32, T)>> {
    let query = format!(
        "SELECT number, document FROM {table} WHERE centre_id = this_centre() ORDER BY number"
    );
    let mut found = Vec::new();
    sql.each(&query, &[], &mut |row| {
        let number = row.count()?.unwrap_or(0);
        found.push((number, read(&row.text()?)?));
        Ok(())
    })?;
    Ok(found)
}

/// The documents of a book by number.
pub(super) fn documents<E: Sql + ?Sized, T: DeserializeOwned>(
    sql: &mut E,
    table: &str,
) -> StoreResult<Vec<T>> {
    in_order(sql, table, "number")
}

/// The documents of a table, in the order of a column.
pub(super) fn in_order<E: Sql + ?Sized, T: DeserializeOwned>(
    sql: &mut E,
    table: &str,
    column: &str,
) -> StoreResult<Vec<T>> {
    let query =
        format!("SELECT document FROM {table} WHERE centre_id = this_centre() ORDER BY {column}");
    let mut found = Vec::new();
    sql.each(&query, &[], &mut |row| {
        found.push(read(&row.text()?)?);
        Ok(())
    })?;
    Ok(found)
}

/// The number that the next line of a book gets. It is counted, so that a number never comes back when its line is erased;
/// whoever else wants one at the same moment waits for the end of this transaction.
pub(super) fn next<E: Sql + ?Sized>(sql: &mut E, table: &str) -> StoreResult<i64> {
    let counter = [Cell::Text(format!("counter-{table}"))];
    let statement = format!(
        "INSERT INTO privacy_setting (centre_id, name, document) SELECT this_centre(), CAST($1 AS TEXT), \
         CAST(coalesce(max(number), 0) + 1 AS TEXT) FROM {table} WHERE centre_id = this_centre() \
         ON CONFLICT (centre_id, name) DO UPDATE \
         SET document = CAST(CAST(privacy_setting.document AS BIGINT) + 1 AS TEXT)"
    );
    sql.run(&statement, &counter)?;
    let query = "SELECT CAST(document AS BIGINT) FROM privacy_setting WHERE centre_id = this_centre() AND name = $1";
    number(sql, query, &counter)
}

/// Adds a line; gives its number.
pub(super) fn add<E: Sql + ?Sized, T: Serialize>(
    sql: &mut E,
    table: &str,
    document: &T,
) -> StoreResult<i64> {
    let number = next(sql, table)?;
    put(sql, table, number, json(document)?)?;
    Ok(number)
}

/// Writes a line under its number.
pub(super) fn put<E: Sql + ?Sized>(
    sql: &mut E,
    table: &str,
    number: i64,
    document: Cell,
) -> StoreResult<()> {
    let statement = format!(
        "INSERT INTO {table} (centre_id, number, document) VALUES (this_centre(), $1, $2) \
         ON CONFLICT (centre_id, number) DO UPDATE SET document = excluded.document"
    );
    sql.run(&statement, &[Cell::Int(number), document])
        .map(drop)
}

/// Removes lines; how many went.
pub(super) fn remove<E: Sql + ?Sized>(
    sql: &mut E,
    table: &str,
    numbers: &[u32],
) -> StoreResult<u64> {
    let statement = format!("DELETE FROM {table} WHERE centre_id = this_centre() AND number = $1");
    let mut removed = 0;
    for number in numbers {
        removed += sql.run(&statement, &[Cell::Int(i64::from(*number))])?;
    }
    Ok(removed)
}

/// What the centre decided under a name.
pub(super) fn setting<E: Sql + ?Sized>(sql: &mut E, name: &str) -> StoreResult<Option<String>> {
    let query =
        "SELECT document FROM privacy_setting WHERE centre_id = this_centre() AND name = $1";
    let mut found = None;
    sql.each(query, &[Cell::text(name)], &mut |row| {
        found = Some(row.text()?);
        Ok(())
    })?;
    Ok(found)
}

/// Writes or removes what the centre decided under a name.
pub(super) fn put_setting<E: Sql + ?Sized>(
    sql: &mut E,
    name: &str,
    document: Option<&str>,
) -> StoreResult<()> {
    let Some(document) = document else {
        let statement = "DELETE FROM privacy_setting WHERE centre_id = this_centre() AND name = $1";
        return sql.run(statement, &[Cell::text(name)]).map(drop);
    };
    let statement = "INSERT INTO privacy_setting (centre_id, name, document) VALUES (this_centre(), $1, $2) \
         ON CONFLICT (centre_id, name) DO UPDATE SET document = excluded.document";
    sql.run(statement, &[Cell::text(name), Cell::text(document)])
        .map(drop)
}
