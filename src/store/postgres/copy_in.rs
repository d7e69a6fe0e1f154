//! Rows as COPY's text format, in one go.

use crate::store::error::{StoreError, StoreResult};
use crate::store::postgres::failure::told;
use crate::store::sql::{Rows, Table, Value};
use postgres::Client;
use std::fmt::Write as _;
use std::io::Write as _;

/// Sends many rows to a table.
pub(super) fn copy_in(client: &mut Client, table: &Table, rows: &Rows) -> StoreResult<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let mut text = String::new();
    for row in rows.each(table.width()) {
        for (at, value) in row.enumerate() {
            if at > 0 {
                text.push('\t');
            }
            write_value(&mut text, value);
        }
        text.push('\n');
    }
    let statement = format!("COPY {} ({}) FROM STDIN", table.name, table.columns);
    let mut copy = client.copy_in(&statement).map_err(told)?;
    copy.write_all(text.as_bytes()).map_err(StoreError::other)?;
    copy.finish().map(drop).map_err(told)
}

/// Writes one value; tabs, line ends and backslashes of a text are escaped.
fn write_value(text: &mut String, value: Value<'_>) {
    match value {
        Value::Null => text.push_str("\\N"),
        Value::Int(number) => {
            // Writing to a String cannot fail.
            let _ = write!(text, "{number}");
        }
        Value::Text(value) => write_text(text, value),
        Value::Bytes(bytes) => {
            text.push_str("\\\\x");
            for byte in bytes {
                let _ = write!(text, "{byte:02x}");
            }
        }
    }
}

fn write_text(text: &mut String, value: &str) {
    let mut rest = value;
    while let Some(at) = rest.find(['\\', '\n', '\r', '\t']) {
        let (plain, from) = rest.split_at(at);
        text.push_str(plain);
        text.push_str(match from.as_bytes()[0] {
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            _ => "\\t",
        });
        rest = &from[1..];
    }
    text.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped() {
        let mut text = String::new();
        for value in [
            Value::Null,
            Value::Int(-7),
            Value::Text("a\tb\\N\r\n"),
            Value::Bytes(&[0, 255]),
        ] {
            write_value(&mut text, value);
            text.push('|');
        }
        assert_eq!(text, "\\N|-7|a\\tb\\\\N\\r\\n|\\\\x00ff|");
    }
}
