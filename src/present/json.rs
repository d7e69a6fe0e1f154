//! The JSON envelope of lists and records: `{"schema":"encuentro.<noun>/1","items":[…]}`.

use serde::Serialize;
use std::io::{self, Write};

/// The envelope.
#[derive(Serialize)]
struct Envelope<'a, T> {
    schema: String,
    items: &'a [T],
}

/// Writes items of a noun (`tenders`, `suppliers`, `bids`) in their envelope, with a line end.
///
/// # Errors
/// The error of an item that cannot be written as JSON.
pub fn items<T: Serialize>(noun: &str, items: &[T]) -> serde_json::Result<String> {
    let envelope = Envelope {
        schema: format!("encuentro.{noun}/1"),
        items,
    };
    serde_json::to_string_pretty(&envelope).map(|text| text + "\n")
}

/// The same envelope around items that are written as they come.
pub struct Items<W: Write> {
    to: W,
    any: bool,
}

impl<W: Write> Items<W> {
    /// Begins the envelope of a noun.
    ///
    /// # Errors
    /// The writer's.
    pub fn begin(mut to: W, noun: &str) -> io::Result<Self> {
        write!(
            to,
            "{{\n  \"schema\": \"encuentro.{noun}/1\",\n  \"items\": ["
        )?;
        Ok(Self { to, any: false })
    }

    /// Writes one item.
    ///
    /// # Errors
    /// The writer's, or that of an item that cannot be written as JSON.
    pub fn add<T: Serialize>(&mut self, item: &T) -> io::Result<()> {
        let text = serde_json::to_string_pretty(item)?;
        let comma = if self.any { "," } else { "" };
        self.any = true;
        write!(self.to, "{comma}\n    {}", text.replace('\n', "\n    "))
    }

    /// Ends the envelope, with a line end.
    ///
    /// # Errors
    /// The writer's.
    pub fn end(mut self) -> io::Result<()> {
        let close = if self.any { "\n  ]\n}\n" } else { "]\n}\n" };
        self.to.write_all(close.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn items_written_as_they_come_look_like_items_written_at_once() {
        let all = [
            json!({"a": "x\ny", "b": [1, {"c": []}], "d": {}}),
            json!(null),
            json!([{"e": 1.5}, "ñ\u{2028}"]),
        ];
        for some in [&all[..0], &all[..1], &all[..]] {
            let mut written = Vec::new();
            let mut stream = Items::begin(&mut written, "matches").unwrap();
            for item in some {
                stream.add::<Value>(item).unwrap();
            }
            stream.end().unwrap();
            let written = String::from_utf8(written).unwrap();
            assert_eq!(written, items("matches", some).unwrap());
        }
    }
}
