//! Cells as the official files write them: texts in quotes, numbers and `NA` bare, Windows-1252.

use encoding_rs::WINDOWS_1252;
use std::io::{self, Write};

/// Cells on their way into a row.
#[derive(Default, Clone)]
pub(crate) struct Row {
    /// The bytes so far, without the end of the line.
    pub(crate) bytes: Vec<u8>,
}

impl Row {
    fn separate(&mut self) {
        if !self.bytes.is_empty() {
            self.bytes.push(b';');
        }
    }

    /// A text in quotes.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.separate();
        self.bytes.push(b'"');
        let (encoded, _, _) = WINDOWS_1252.encode(text);
        for byte in encoded.iter() {
            if *byte == b'"' {
                self.bytes.push(b'"');
            }
            self.bytes.push(*byte);
        }
        self.bytes.push(b'"');
        self
    }

    /// Several texts.
    pub(crate) fn texts(&mut self, texts: &[&str]) -> &mut Self {
        for text in texts {
            self.text(text);
        }
        self
    }

    /// A bare number, or anything else without quotes.
    pub(crate) fn bare(&mut self, value: impl std::fmt::Display) -> &mut Self {
        self.separate();
        self.bytes.extend_from_slice(value.to_string().as_bytes());
        self
    }

    /// So many unknown numbers.
    pub(crate) fn unknown(&mut self, count: usize) -> &mut Self {
        for _ in 0..count {
            self.bare("NA");
        }
        self
    }

    /// So many empty texts.
    pub(crate) fn empty(&mut self, count: usize) -> &mut Self {
        for _ in 0..count {
            self.text("");
        }
        self
    }

    /// A whole header.
    pub(crate) fn header(&mut self, names: &str) {
        for name in names.split(';') {
            self.text(name.trim());
        }
    }
}

/// An amount with a decimal comma; `hundredths` of one.
pub(crate) fn amount(hundredths: u64) -> String {
    match hundredths % 100 {
        0 => (hundredths / 100).to_string(),
        part if part % 10 == 0 => format!("{},{}", hundredths / 100, part / 10),
        part => format!("{},{part:02}", hundredths / 100),
    }
}

/// Writes a header and then whole records, the first being number 0, until there are so many rows; `record` writes one
/// and says how many rows it has.
pub(crate) fn write_list(
    header: &str,
    end_of_line: &[u8],
    rows: u64,
    target: &mut dyn Write,
    mut record: impl FnMut(u64, &mut dyn Write) -> io::Result<u64>,
) -> io::Result<()> {
    let mut first = Row::default();
    first.header(header);
    target.write_all(&first.bytes)?;
    target.write_all(end_of_line)?;
    let mut written = 0;
    for number in 0.. {
        if written >= rows {
            break;
        }
        written += record(number, target)?;
    }
    Ok(())
}
