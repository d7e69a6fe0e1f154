//! Rows set aside whole, in a file that can be mended and imported again.
//! Words nothing itself: the reasons come worded through a closure of a higher floor.

use crate::domain::message::Message;
use crate::exchange::header::{Header, REJECT_COLUMNS};
use crate::exchange::own::guard::guard_text;
use crate::exchange::report::Rejected;
use crate::exchange::rows::Row;
use crate::failure::{Failure, FailureKind, Outcome};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

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
    writer: Option<csv::Writer<NamedTempFile>>,
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
        self.list(row.line, reason, worded.clone());
        self.write(row, reason, &worded)
            .map_err(|error| self.failure(error.into()))
    }

    /// Says what cannot be taken from a source that has no rows, such as JSON: it is listed, and no file is made.
    pub fn put_without_row(&mut self, line: u64, reason: &Reason) {
        let worded = (self.word)(&reason.message);
        self.list(line, reason, worded);
    }

    fn list(&mut self, line: u64, reason: &Reason, worded: String) {
        self.count += 1;
        if self.listed.len() < LISTED {
            self.listed.push(Rejected {
                line,
                column: reason.column.clone(),
                value: reason.value.clone(),
                reason: worded,
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
            writer.write_field(guard_text(text).as_bytes())?;
        }
        let own = own_columns(&self.header);
        let cells = row.cells.iter().enumerate();
        for (column, cell) in cells.filter(|(column, _)| !own.contains(column)) {
            if row.is_numeric(column) {
                writer.write_field(with_comma(cell))?;
            } else {
                writer.write_field(guard_text(cell).as_bytes())?;
            }
        }
        writer.write_record(None::<&[u8]>)
    }

    fn failure(&self, error: io::Error) -> Failure {
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
                let path = self.path.as_deref().unwrap_or_else(|| Path::new(""));
                let kept = writer.flush().and_then(|()| {
                    let file = writer.into_inner().map_err(|error| error.into_error())?;
                    keep(file, path)
                });
                Some(kept.map_err(|error| self.failure(error))?)
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

fn open(path: &Path, header: &Header, delimiter: u8) -> csv::Result<csv::Writer<NamedTempFile>> {
    let mut file = NamedTempFile::new_in(folder_of(path))?;
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

fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."))
}

/// Puts the finished file at its place. A file that is there already may hold the person's mended rows: it is never
/// replaced; the new one gets a number, or is dropped where an equal one is there.
fn keep(mut file: NamedTempFile, path: &Path) -> io::Result<PathBuf> {
    let new = fs_err::read(file.path())?;
    let mut place = path.to_owned();
    for number in 2.. {
        match file.persist_noclobber(&place) {
            Ok(_) => return Ok(place),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                if fs_err::read(&place)? == new {
                    return Ok(place);
                }
                file = error.file;
                place = path.with_extension(format!("{number}.csv"));
            }
            Err(error) => return Err(error.error),
        }
    }
    Ok(place)
}

/// A workbook's number with a decimal comma. A fourth decimal keeps `1234,567` from being read as thousands later.
fn with_comma(number: &str) -> String {
    match number.split_once('.') {
        Some((whole, decimals)) if decimals.len() == 3 => format!("{whole},{decimals}0"),
        _ => number.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reject(folder: &Path, value: &str) -> PathBuf {
        let word = |message: &Message| message.id.to_owned();
        let mut rejects = Rejects::new(Some(folder.join("a.rejected.csv")), &word);
        rejects.columns(&Header::new(vec!["x".into(), "y".into()]), Some(b','));
        let row = Row {
            line: 7,
            cells: vec![value.into(), "1.125".into()],
            numeric: vec![false, true],
            ragged: false,
            unchanged: 0,
        };
        let reason = Reason::cell("x", value, Message::new("some-reason"));
        rejects.put(&row, &reason).unwrap();
        rejects.finish().unwrap().0.unwrap()
    }

    #[test]
    fn the_row_stands_whole_behind_its_reason() {
        let folder = tempfile::tempdir().unwrap();
        let path = reject(folder.path(), "=a,\"b");
        assert_eq!(
            fs_err::read_to_string(path).unwrap(),
            "\u{feff}encuentro_linea,encuentro_columna,encuentro_valor,encuentro_motivo,x,y\n\
             7,x,\"'=a,\"\"b\",some-reason,\"'=a,\"\"b\",\"1,1250\"\n"
        );
    }

    #[test]
    fn what_somebody_is_mending_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let first = reject(folder.path(), "a");
        assert_eq!(reject(folder.path(), "a"), first);
        let second = reject(folder.path(), "b");
        assert_eq!(second.file_name().unwrap(), "a.rejected.2.csv");
        assert_eq!(reject(folder.path(), "b"), second);
        assert_eq!(fs_err::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn the_name_stands_beside_the_source() {
        assert_eq!(
            path_beside(Path::new("x/lista.v2.csv")),
            Path::new("x/lista.v2.rejected.csv")
        );
    }
}
