//! Values between the shared cells and SQLite's own types.

use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Row, Value};
use crate::store::sqlite::failure::told;
use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(bound(*self))
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(bound(self.into()))
    }
}

const fn bound(value: Value<'_>) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(match value {
        Value::Null => ValueRef::Null,
        Value::Int(number) => ValueRef::Integer(number),
        Value::Text(text) => ValueRef::Text(text.as_bytes()),
        Value::Bytes(bytes) => ValueRef::Blob(bytes),
    })
}

impl Row for rusqlite::Row<'_> {
    fn int(&self, at: usize) -> StoreResult<Option<i64>> {
        self.get(at).map_err(told)
    }

    fn text(&self, at: usize) -> StoreResult<Option<String>> {
        self.get(at).map_err(told)
    }

    fn bytes(&self, at: usize) -> StoreResult<Option<Vec<u8>>> {
        self.get(at).map_err(told)
    }
}
