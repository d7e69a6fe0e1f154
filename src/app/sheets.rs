//! Imports a person's own sheet row by row: good rows go in, the others go aside whole beside the file.
//! What a row means is the business of whoever calls.

use crate::app::lists;
use crate::domain::message::Message;
use crate::exchange::header::Header;
use crate::exchange::kind::{self, Kind};
use crate::exchange::list::Choices;
use crate::exchange::rejects::{Reason, Rejects, path_beside};
use crate::exchange::report::{Rejected, TenderCounts};
use crate::exchange::rows::{Row, Writing};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The messages that refuse what looks like a password.
const REFUSALS: [&str; 3] = ["interview-secret-refused", "states-secret", "bids-secret"];

/// A sheet that is held whole: a list of people or of bids is small.
#[derive(Debug)]
pub struct Sheet {
    /// Where it came from.
    pub path: PathBuf,
    /// The columns.
    pub header: Header,
    /// Encoding and separator.
    pub writing: Writing,
    /// The rows.
    pub rows: Vec<Row>,
    /// The cells of a workbook that hold a formula without a value, by row and column, once somebody looked for them.
    pub uncounted: Option<BTreeSet<(u64, usize)>>,
}

/// Reads a sheet whole; `name` chooses the sheet of a workbook.
///
/// # Errors
/// Input that cannot be read.
pub fn read(path: &Path, name: Option<&str>) -> Outcome<Sheet> {
    let mut list = lists::open(path, name)?;
    let mut rows = Vec::new();
    while let Some(row) = list.next()? {
        rows.push(row);
    }
    Ok(Sheet {
        path: path.to_owned(),
        header: list.header().clone(),
        writing: list.writing().clone(),
        rows,
        uncounted: None,
    })
}

/// What a row did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    New,
    /// It was there, and changed.
    Updated,
    /// It was there, and the same.
    Unchanged,
}

/// What an import of a sheet did; its JSON is `encuentro.import/1` with the counts under the name of the kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetReport {
    /// Always `encuentro.import/1`.
    pub schema: &'static str,
    /// The file's name without its folder.
    pub file: String,
    /// `bids` or `suppliers`.
    pub kind: &'static str,
    /// The encoding; null for a workbook.
    pub encoding: Option<&'static str>,
    /// The separator; null for a workbook.
    pub delimiter: Option<String>,
    /// Rows read.
    pub records: usize,
    /// New, updated, unchanged.
    #[serde(flatten)]
    pub counts: BTreeMap<&'static str, TenderCounts>,
    /// Rows set aside, with the reasons.
    pub rejected: Vec<Rejected>,
    /// How many rows were set aside.
    pub rejected_count: u64,
    /// The file with the rows set aside.
    pub rejected_file: Option<String>,
    /// What was noticed and did not keep a row out, worded.
    pub warnings: Vec<String>,
    /// The same as sentences, where an import tells them to people too.
    #[serde(skip)]
    pub noticed: Vec<Message>,
}

impl SheetReport {
    /// The counts of the kind.
    #[must_use]
    pub fn count(&self) -> TenderCounts {
        self.counts.get(self.kind).copied().unwrap_or_default()
    }
}

/// Takes every row of a sheet. On a dry run no file of rejects is made; `take` must then not write either.
///
/// # Errors
/// A failure of `take`, or a file of rejects that cannot be written.
pub fn import(
    sheet: &Sheet,
    kind: &'static str,
    dry_run: bool,
    word: &dyn Fn(&Message) -> String,
    take: &mut dyn FnMut(&Row) -> Outcome<Result<Change, Reason>>,
) -> Outcome<SheetReport> {
    let beside = (!dry_run).then(|| path_beside(&sheet.path));
    let mut rejects = Rejects::new(beside, word);
    rejects.columns(&sheet.header, sheet.writing.delimiter);
    let mut counts = TenderCounts::default();
    for row in &sheet.rows {
        let taken = if row.ragged {
            Err(Reason::row(Message::new("sheets-ragged")))
        } else {
            take(row)?
        };
        match taken {
            Ok(Change::New) => counts.new += 1,
            Ok(Change::Updated) => counts.updated += 1,
            Ok(Change::Unchanged) => counts.unchanged += 1,
            Err(reason) => {
                let (row, reason) = without_secrets(row, reason, &sheet.header);
                rejects.put(&row, &reason)?;
            }
        }
    }
    let (file, rejected, rejected_count) = rejects.finish()?;
    Ok(SheetReport {
        schema: "encuentro.import/1",
        file: lists::name(&sheet.path),
        kind,
        encoding: sheet.writing.encoding.map(|encoding| encoding.name()),
        delimiter: sheet
            .writing
            .delimiter
            .map(|delimiter| char::from(delimiter).to_string()),
        records: sheet.rows.len(),
        counts: BTreeMap::from([(kind, counts)]),
        rejected,
        rejected_count,
        rejected_file: file.map(|file| file.display().to_string()),
        warnings: Vec::new(),
        noticed: Vec::new(),
    })
}

/// A row and its reason without the cells that look like a password: these go neither into the file of rejects nor
/// into the report.
fn without_secrets(row: &Row, mut reason: Reason, header: &Header) -> (Row, Reason) {
    let mut row = row.clone();
    if REFUSALS.contains(&reason.message.id) {
        reason.value = None;
        let meant = reason.column.as_deref().and_then(|name| header.find(name));
        if let Some(cell) = meant.and_then(|column| row.cells.get_mut(column)) {
            cell.clear();
        }
    }
    for cell in &mut row.cells {
        if looks_secret(cell, Place::Evidence) {
            cell.clear();
        }
    }
    (row, reason)
}

/// A sheet without one of its key columns is no list of this kind; `template` names the command that gives a blank one.
/// Of tenders it is said where they are imported.
#[must_use]
pub fn no_key_column(sheet: &Sheet, message: Message, template: &'static str) -> Failure {
    let failure = Failure::new(FailureKind::Input, message);
    match kind::of_header(&sheet.header, &Choices::default()) {
        Some(known @ (Kind::Official(..) | Kind::Own)) => failure.hint(
            Message::new("sheets-is-of-tenders")
                .with("kind", known.message())
                .with("file", sheet.path.display().to_string()),
        ),
        _ => failure.hint(Message::new(template)),
    }
}
