//! Values between the shared cells and SQLite's own types.

use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Row};
use crate::store::sqlite::failure::told;
use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Self::Int(number) => ToSqlOutput::Borrowed(ValueRef::Integer(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
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
