//! Rows as COPY's text format, in one go.

use crate::store::error::{StoreError, StoreResult};
use crate::store::postgres::failure::told;
use crate::store::sql::{Cell, Table};
use postgres::Client;
use std::fmt::Write as _;
use std::io::Write as _;

/// Sends many rows to a table.
pub(super) fn copy_in(client: &mut Client, table: &Table, rows: &[Vec<Cell>]) -> StoreResult<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let mut text = String::new();
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                text.push('\t');
            }
            write_cell(&mut text, cell);
        }
        text.push('\n');
    }
    let statement = format!("COPY {} ({}) FROM STDIN", table.name, table.columns);
    let mut copy = client.copy_in(&statement).map_err(told)?;
    copy.write_all(text.as_bytes()).map_err(StoreError::other)?;
    copy.finish().map(drop).map_err(told)
}

/// Writes one value; tabs, line ends and backslashes of a text are escaped.
fn write_cell(text: &mut String, cell: &Cell) {
    match cell {
        Cell::Null => text.push_str("\\N"),
        Cell::Int(number) => text.push_str(&number.to_string()),
        Cell::Text(value) => {
            for letter in value.chars() {
                match letter {
                    '\\' => text.push_str("\\\\"),
                    '\n' => text.push_str("\\n"),
                    '\r' => text.push_str("\\r"),
                    '\t' => text.push_str("\\t"),
                    other => text.push(other),
                }
            }
        }
        Cell::Bytes(bytes) => {
            text.push_str("\\\\x");
            for byte in bytes {
                // Writing to a String cannot fail.
                let _ = write!(text, "{byte:02x}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped() {
        let mut text = String::new();
        for cell in [
            Cell::Null,
            Cell::Int(-7),
            Cell::Text("a\tb\\N\r\n".to_owned()),
            Cell::Bytes(vec![0, 255]),
        ] {
            write_cell(&mut text, &cell);
            text.push('|');
        }
        assert_eq!(text, "\\N|-7|a\\tb\\\\N\\r\\n|\\\\x00ff|");
    }
}
