//! Rows set aside whole, in a file that can be mended and imported again.
//! Words nothing itself: the reasons come worded through a closure of a higher floor.

use crate::domain::message::Message;
use crate::exchange::formula;
use crate::exchange::header::{Header, REJECT_COLUMNS};
use crate::exchange::report::Rejected;
use crate::exchange::rows::Row;
use crate::failure::{Failure, FailureKind, Outcome};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Why a row is set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The column's name as the file has it; `None` when the whole row is meant.
    pub column: Option<String>,
    /// The value that cannot be read.
    pub value: Option<String>,
    /// What is wrong with it.
    pub message: Message,
}

impl Reason {
    /// A reason that concerns one cell.
    pub fn cell(column: &str, value: &str, message: Message) -> Self {
        Self {
            column: Some(column.to_owned()),
            value: Some(value.to_owned()),
            message,
        }
    }

    /// A reason that concerns the whole row.
    #[must_use]
    pub const fn row(message: Message) -> Self {
        Self {
            column: None,
            value: None,
            message,
        }
    }
}

/// Turns a message into a sentence.
pub type Wording<'words> = &'words dyn Fn(&Message) -> String;

/// How many rejected rows a report lists one by one; the file has all of them.
pub const LISTED: usize = 1_000;

/// The rows of one list that were set aside. The file is made with the first of them, and not at all on a dry run.
pub struct Rejects<'words> {
    word: Wording<'words>,
    path: Option<PathBuf>,
    header: Header,
    delimiter: u8,
    writer: Option<csv::Writer<fs_err::File>>,
    count: u64,
    listed: Vec<Rejected>,
}

/// The name of the file of rejected rows: `lista.csv` gives `lista.rejected.csv`, beside it.
#[must_use]
pub fn path_beside(source: &Path) -> PathBuf {
    let stem = source
        .file_stem()
        .map_or_else(|| "list".into(), std::ffi::OsStr::to_os_string);
    let mut name = stem;
    name.push(".rejected.csv");
    source.with_file_name(name)
}

impl<'words> Rejects<'words> {
    /// Prepares to set rows aside. Without a path they are only counted and listed.
    #[must_use]
    pub const fn new(path: Option<PathBuf>, word: Wording<'words>) -> Self {
        Self {
            word,
            path,
            header: Header::EMPTY,
            delimiter: b';',
            writer: None,
            count: 0,
            listed: Vec::new(),
        }
    }

    /// Says which columns the rows to come have; the first list of several decides.
    pub fn columns(&mut self, header: &Header, delimiter: Option<u8>) {
        if self.header.width() == 0 {
            self.header = header.clone();
            self.delimiter = delimiter.unwrap_or(b';');
        }
    }

    /// Sets a row aside whole.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when the file cannot be written: the row would be lost otherwise.
    pub fn put(&mut self, row: &Row, reason: &Reason) -> Outcome<()> {
        let worded = (self.word)(&reason.message);
        self.count += 1;
        if self.listed.len() < LISTED {
            self.listed.push(Rejected {
                line: row.line,
                column: reason.column.clone(),
                value: reason.value.clone(),
                reason: worded.clone(),
            });
        }
        self.write(row, reason, &worded)
            .map_err(|error| self.failure(error))
    }

    /// Says what cannot be taken from a source that has no rows, such as JSON: it is listed, and no file is made.
    pub fn put_without_row(&mut self, line: u64, reason: &Reason) {
        self.count += 1;
        if self.listed.len() < LISTED {
            self.listed.push(Rejected {
                line,
                column: reason.column.clone(),
                value: reason.value.clone(),
                reason: (self.word)(&reason.message),
            });
        }
    }

    fn write(&mut self, row: &Row, reason: &Reason, worded: &str) -> csv::Result<()> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        if self.writer.is_none() {
            self.writer = Some(open(path, &self.header, self.delimiter)?);
        }
        let Some(writer) = &mut self.writer else {
            return Ok(());
        };
        writer.write_field(row.line.to_string())?;
        for text in [
            reason.column.as_deref().unwrap_or(""),
            reason.value.as_deref().unwrap_or(""),
            worded,
        ] {
            writer.write_field(formula::guard(text).as_bytes())?;
        }
        let own = own_columns(&self.header);
        let cells = row.cells.iter().enumerate();
        for (_, cell) in cells.filter(|(column, _)| !own.contains(column)) {
            writer.write_field(formula::guard(cell).as_bytes())?;
        }
        writer.write_record(None::<&[u8]>)
    }

    fn failure(&self, error: csv::Error) -> Failure {
        let path = self.path.as_deref().unwrap_or_else(|| Path::new(""));
        Failure::new(
            FailureKind::Input,
            Message::new("exchange-rejects-not-written").with("file", path.display().to_string()),
        )
        .caused_by(error)
    }

    /// How many rows were set aside so far.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// Ends the file; gives its path when there is one, the rows that were listed, and how many there were.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when the file cannot be written whole.
    pub fn finish(mut self) -> Outcome<(Option<PathBuf>, Vec<Rejected>, u64)> {
        let written = match self.writer.take() {
            Some(mut writer) => {
                writer.flush().map_err(|error| self.failure(error.into()))?;
                self.path.clone()
            }
            None => None,
        };
        Ok((written, self.listed, self.count))
    }
}

/// The places of the columns that an earlier file of rejects has before the original ones.
fn own_columns(header: &Header) -> Vec<usize> {
    if header.is_of_rejects() {
        REJECT_COLUMNS
            .iter()
            .filter_map(|name| header.find(name))
            .collect()
    } else {
        Vec::new()
    }
}

fn open(path: &Path, header: &Header, delimiter: u8) -> csv::Result<csv::Writer<fs_err::File>> {
    let mut file = fs_err::File::create(path)?;
    // The mark makes spreadsheets read the accents right.
    file.write_all(crate::exchange::decode::BOM)?;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_writer(file);
    let own = own_columns(header);
    let names = header.names().iter().enumerate();
    let names = names
        .filter(|(column, _)| !own.contains(column))
        .map(|(_, name)| name.as_str());
    writer.write_record(REJECT_COLUMNS.into_iter().chain(names))?;
    Ok(writer)
}
