//! Values between the shared cells and PostgreSQL's own types.

use crate::store::error::StoreResult;
use crate::store::postgres::failure::told;
use crate::store::sql::{Cell, Row};
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type};
use std::error::Error;

/// Cells as the client takes them.
pub(super) fn references(cells: &[Cell]) -> Vec<&(dyn ToSql + Sync)> {
    cells
        .iter()
        .map(|cell| cell as &(dyn ToSql + Sync))
        .collect()
}

impl ToSql for Cell {
    fn to_sql(
        &self,
        wanted: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) if *wanted == Type::INT4 => {
                i32::try_from(*number)?.to_sql(wanted, out)
            }
            Self::Int(number) => number.to_sql(wanted, out),
            Self::Text(text) => text.to_sql(wanted, out),
            Self::Bytes(bytes) => bytes.to_sql(wanted, out),
        }
    }

    fn accepts(wanted: &Type) -> bool {
        [
            Type::INT8,
            Type::INT4,
            Type::TEXT,
            Type::VARCHAR,
            Type::BYTEA,
        ]
        .contains(wanted)
    }

    postgres::types::to_sql_checked!();
}

impl Row for postgres::Row {
    fn int(&self, at: usize) -> StoreResult<Option<i64>> {
        self.try_get(at).map_err(told)
    }

    fn text(&self, at: usize) -> StoreResult<Option<String>> {
        self.try_get(at).map_err(told)
    }

    fn bytes(&self, at: usize) -> StoreResult<Option<Vec<u8>>> {
        self.try_get(at).map_err(told)
    }
}
