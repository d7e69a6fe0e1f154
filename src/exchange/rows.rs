//! One streaming interface over CSV and workbooks: a header, then rows with the line where each begins.
//! Must not know what a column means.

use crate::domain::message::Message;
use crate::domain::null;
use crate::exchange::decode::{self, BOM, Encoding};
use crate::exchange::header::Header;
use crate::exchange::lines::{Record, Records};
use crate::exchange::own::guard::unguard;
use crate::exchange::sheet::{self, Sheet};
use crate::exchange::sniff;
use crate::failure::{Failure, FailureKind, Outcome};
use std::io::Read;

mod groups;
pub use groups::{Groups, Taken};

/// One row of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The line where it begins, counted from 1; in a workbook, its row.
    pub line: u64,
    /// The cells as text, as many as the header has columns unless the row is ragged.
    pub cells: Vec<String>,
    /// Whether each cell came as a number of a workbook, whose decimal sign is a point; empty for CSV.
    pub numeric: Vec<bool>,
    /// Whether the row has another number of cells than the header, or an open quote: its cells cannot be trusted.
    pub ragged: bool,
    /// So many cells at the beginning are, letter for letter, as in the row that was given before this one.
    pub unchanged: usize,
}

impl Row {
    /// The text of a cell, empty where there is none.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The trimmed text of a cell, or nothing where it says "nothing here".
    #[must_use]
    pub fn value(&self, column: usize) -> Option<&str> {
        null::present(self.cell(column))
    }

    /// Whether no cell holds anything.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// Whether a cell came as a number of a workbook.
    #[must_use]
    pub fn is_numeric(&self, column: usize) -> bool {
        self.numeric.get(column).copied().unwrap_or(false)
    }
}

/// How a list of text is written, as it is said aloud before an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writing {
    /// The encoding; `None` for a workbook.
    pub encoding: Option<Encoding>,
    /// The separator; `None` for a workbook.
    pub delimiter: Option<u8>,
    /// The name of the sheet, in a workbook.
    pub sheet: Option<String>,
}

enum Source<'input> {
    Text(Box<Records<'input>>),
    Sheet(Sheet),
}

/// The rows of a list, read as a stream.
pub struct Rows<'input> {
    source: Source<'input>,
    header: Header,
    /// Our own marks are taken off only where our own columns say so.
    guarded: bool,
    writing: Writing,
}

impl<'input> Rows<'input> {
    /// Opens a list of text; encoding and separator are found out from its beginning.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it cannot be read or holds no header.
    pub fn csv(input: impl Read + 'input) -> Outcome<Self> {
        let mut input = input;
        let mut sample = Vec::with_capacity(sniff::SAMPLE);
        input
            .by_ref()
            .take(sniff::SAMPLE as u64)
            .read_to_end(&mut sample)
            .map_err(unreadable)?;
        let encoding = Encoding::of_sample(&sample);
        let delimiter = sniff::delimiter(&sample);
        let mut start = sample.strip_prefix(BOM).unwrap_or(&sample).to_vec();
        let mut skipped = 0;
        if sniff::separator_line(&start).is_some() {
            let end = start.iter().position(|byte| *byte == b'\n');
            start.drain(..end.map_or(start.len(), |at| at + 1));
            skipped = 1;
        }
        let whole: Box<dyn Read + 'input> = Box::new(std::io::Cursor::new(start).chain(input));
        let mut records = Records::new(whole, delimiter);
        records.skip_lines(skipped);
        let first = records.next(&|_| true).map_err(unreadable)?;
        let names = first.map(|record| texts(&record)).unwrap_or_default();
        let writing = Writing {
            encoding: Some(encoding),
            delimiter: Some(delimiter),
            sheet: None,
        };
        Self::with_header(Source::Text(Box::new(records)), names, writing)
    }

    /// Opens a sheet of a workbook: the named one, or the first that holds something.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it is no workbook, has no such sheet, or the sheet holds no header.
    pub fn workbook(input: impl Read, wanted: Option<&str>) -> Outcome<Self> {
        let mut sheet = sheet::read(input, wanted)?;
        let names = sheet
            .rows
            .by_ref()
            .map(|(_, cells)| cells.into_iter().map(|(text, _)| text).collect::<Vec<_>>())
            .find(|names| names.iter().any(|name| !name.trim().is_empty()))
            .unwrap_or_default();
        let writing = Writing {
            encoding: None,
            delimiter: None,
            sheet: Some(sheet.name.clone()),
        };
        Self::with_header(Source::Sheet(sheet), names, writing)
    }

    fn with_header(source: Source<'input>, names: Vec<String>, writing: Writing) -> Outcome<Self> {
        let header = Header::new(names);
        if header.width() == 0 {
            return Err(Failure::new(
                FailureKind::Input,
                Message::new("exchange-no-header"),
            ));
        }
        let guarded = header.is_of_rejects();
        Ok(Self {
            source,
            header,
            guarded,
            writing,
        })
    }

    /// The columns.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Encoding, separator or sheet.
    #[must_use]
    pub const fn writing(&self) -> &Writing {
        &self.writing
    }

    /// Says that the list has our own header, so that the marks before formulas are taken off its cells.
    pub const fn take_marks_off(&mut self) {
        self.guarded = true;
    }

    /// Bytes read so far; 0 for a workbook.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        match &self.source {
            Source::Text(records) => records.bytes(),
            Source::Sheet(_) => 0,
        }
    }

    /// The next row; blank rows are passed over. A row whose cells cannot be trusted comes marked as ragged.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when the file cannot be read further.
    #[allow(clippy::should_implement_trait, reason = "a row may fail to be read")]
    pub fn next(&mut self) -> Outcome<Option<Row>> {
        loop {
            let Some(mut row) = self.raw()? else {
                return Ok(None);
            };
            if row.is_blank() {
                continue;
            }
            if self.guarded {
                for cell in &mut row.cells {
                    *cell = unguard(cell);
                }
            }
            return Ok(Some(row));
        }
    }

    fn raw(&mut self) -> Outcome<Option<Row>> {
        let width = self.header.width();
        let mut row = match &mut self.source {
            Source::Text(records) => {
                let fits =
                    |record: &Record| record.whole && fits(&record.cells, width, Vec::is_empty);
                let Some(record) = records.next(&fits).map_err(unreadable)? else {
                    return Ok(None);
                };
                Row {
                    line: record.line,
                    cells: texts(&record),
                    numeric: Vec::new(),
                    ragged: !fits(&record),
                    unchanged: 0,
                }
            }
            Source::Sheet(sheet) => {
                let Some((line, cells)) = sheet.rows.next() else {
                    return Ok(None);
                };
                let ragged = !fits(&cells, width, |(text, _)| text.trim().is_empty());
                let (cells, numeric) = cells.into_iter().unzip();
                Row {
                    line,
                    cells,
                    numeric,
                    ragged,
                    unchanged: 0,
                }
            }
        };
        if !row.ragged {
            row.cells.truncate(width);
        }
        Ok(Some(row))
    }
}

/// Whether a row has as many cells as the header; empty ones beyond it do no harm.
fn fits<T>(cells: &[T], width: usize, empty: impl Fn(&T) -> bool) -> bool {
    cells.len() >= width && cells[width..].iter().all(empty)
}

fn texts(record: &Record) -> Vec<String> {
    record
        .cells
        .iter()
        .map(|cell| decode::text(cell).into_owned())
        .collect()
}

fn unreadable(error: std::io::Error) -> Failure {
    Failure::new(FailureKind::Input, Message::new("exchange-unreadable")).caused_by(error)
}

#[cfg(test)]
mod tests;
