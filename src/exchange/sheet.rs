//! Rows of a workbook (XLSX, XLS). A workbook is small enough to be held whole, unlike an official month.
//! Numbers and days keep their own kind, so that no decimal sign has to be guessed for them.

mod inflation;

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use calamine::{Data, DataRef, Reader, Sheets, open_workbook_auto_from_rs};
use std::collections::BTreeSet;
use std::io::{Cursor, Read};

/// The most bytes of a workbook that are read: far above any list that a person keeps in a spreadsheet.
const LARGEST: u64 = 256 << 20;

/// The most cells of the rectangle that a sheet's content spans, since it is held whole: 180,000 rows of the widest
/// official list.
const MOST_CELLS: u64 = 20_000_000;

/// The most formulas without a value that a sheet may have: far more lines than a person fills in. They are none of the
/// cells that are counted before a sheet is held.
const MOST_UNCOUNTED: usize = 100_000;

/// One cell as text, and whether the workbook holds it as a number with a decimal point.
pub(super) type Cell = (String, bool);

/// The rows of one sheet, each with its row number as the spreadsheet shows it.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) rows: std::vec::IntoIter<(u64, Vec<Cell>)>,
}

/// Reads a sheet: the named one, or the first that holds something.
///
/// # Errors
/// [`FailureKind::Input`] when it is no workbook, or has no such sheet; the failure lists the sheets there are.
pub(super) fn read(input: impl Read, wanted: Option<&str>) -> Outcome<Sheet> {
    let mut book = open(input)?;
    let names = book.sheet_names();
    if let Some(wanted) = wanted {
        let name = names
            .iter()
            .find(|name| name.trim().eq_ignore_ascii_case(wanted.trim()))
            .ok_or_else(|| no_sheet(wanted, &names))?;
        return rows_of(&mut book, name);
    }
    let mut last = None;
    for name in &names {
        let sheet = rows_of(&mut book, name)?;
        if sheet.rows.len() > 0 {
            return Ok(sheet);
        }
        last = Some(sheet);
    }
    last.ok_or_else(damaged)
}

/// Opens a workbook, unless it inflates to more than can be held.
fn open(input: impl Read) -> Outcome<Sheets<Cursor<Vec<u8>>>> {
    let mut bytes = Vec::new();
    input
        .take(LARGEST)
        .read_to_end(&mut bytes)
        .map_err(|error| damaged().caused_by(error))?;
    if !inflation::fits(&bytes) {
        return Err(too_large());
    }
    open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| damaged().caused_by(error))
}

/// The cells of a sheet, by row as the spreadsheet shows it and column from 0, that hold a formula whose value was
/// never counted: they look empty, and are not.
///
/// # Errors
/// As when it is read: a file that is no workbook, or one that is too large.
pub fn uncounted(input: impl Read, name: &str) -> Outcome<BTreeSet<(u64, usize)>> {
    let mut found = BTreeSet::new();
    let Sheets::Xlsx(mut book) = open(input)? else {
        return Ok(found);
    };
    let mut cells = book
        .worksheet_cells_reader(name)
        .map_err(|error| damaged().caused_by(error))?;
    while let Some(cell) = cells
        .next_cell_with_formula()
        .map_err(|error| damaged().caused_by(error))?
    {
        let empty = match &cell.value {
            DataRef::Empty => true,
            DataRef::String(text) => text.is_empty(),
            DataRef::SharedString(text) => text.is_empty(),
            _ => false,
        };
        if empty && cell.formula.is_some() {
            found.insert((u64::from(cell.pos.0) + 1, cell.pos.1 as usize));
            if found.len() > MOST_UNCOUNTED {
                return Err(too_large());
            }
        }
    }
    Ok(found)
}

fn damaged() -> Failure {
    Failure::new(
        FailureKind::Input,
        Message::new("exchange-workbook-damaged"),
    )
    .hint(Message::new("exchange-workbook-damaged-hint"))
}

fn no_sheet(wanted: &str, names: &[String]) -> Failure {
    Failure::new(
        FailureKind::Input,
        Message::new("exchange-no-sheet")
            .with("sheet", wanted)
            .with("sheets", names.join(", ")),
    )
}

/// Refuses a sheet that would not fit in memory, before it is opened: one lone cell far away is enough for that.
fn fits(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> Outcome<()> {
    let Sheets::Xlsx(book) = book else {
        return Ok(());
    };
    let mut cells = book
        .worksheet_cells_reader(name)
        .map_err(|error| damaged().caused_by(error))?;
    let (mut rows, mut columns, mut bytes) = (0, 0, 0);
    while let Some(cell) = cells
        .next_cell()
        .map_err(|error| damaged().caused_by(error))?
    {
        match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::String(text) => bytes += text.len() as u64,
            _ => {}
        }
        let (row, column) = cell.get_position();
        rows = rows.max(u64::from(row) + 1);
        columns = columns.max(u64::from(column) + 1);
        if rows * columns > MOST_CELLS || bytes > LARGEST {
            return Err(too_large());
        }
    }
    Ok(())
}

fn too_large() -> Failure {
    Failure::new(
        FailureKind::Input,
        Message::new("exchange-workbook-too-large"),
    )
    .hint(Message::new("exchange-workbook-too-large-hint"))
}

fn rows_of(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> Outcome<Sheet> {
    fits(book, name)?;
    let range = book
        .worksheet_range(name)
        .map_err(|error| damaged().caused_by(error))?;
    let (first_row, first_column) = range.start().unwrap_or((0, 0));
    let rows: Vec<(u64, Vec<Cell>)> = range
        .rows()
        .enumerate()
        .map(|(at, cells)| {
            // A list that does not begin in column A keeps its columns in place.
            let before = (0..first_column).map(|_| (String::new(), false));
            let cells = before.chain(cells.iter().map(cell)).collect();
            (u64::from(first_row) + at as u64 + 1, cells)
        })
        .collect();
    Ok(Sheet {
        name: name.to_owned(),
        rows: rows.into_iter(),
    })
}

/// The text of a cell: days as `2026-07-14`, with their hour when they have one.
fn cell(data: &Data) -> Cell {
    match data {
        Data::Int(number) => (number.to_string(), true),
        Data::Float(number) => (number.to_string(), true),
        Data::String(text) => (text.clone(), false),
        Data::Bool(yes) => (yes.to_string(), false),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) {
                (date, false)
            } else {
                (format!("{date}T{hour:02}:{minute:02}:{second:02}"), false)
            }
        }
        Data::DateTime(length) => (length.as_f64().to_string(), true),
        Data::DateTimeIso(text) | Data::DurationIso(text) => (text.clone(), false),
        Data::Error(error) => (error.to_string(), false),
        Data::Empty => (String::new(), false),
    }
}
