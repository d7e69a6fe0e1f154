//! From an open list to what will be read: finds out the kind, says it, and runs the right reader.
//! The one place that joins bytes, kinds and readers; must not know the store.

mod api_body;
mod archive;
mod json;

use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::exchange::cells::{Cells, ColumnSign, Columns};
use crate::exchange::decode::Encoding;
use crate::exchange::era::{self, Official};
use crate::exchange::header::Header;
use crate::exchange::input::Input;
use crate::exchange::kind::{self, Kind};
use crate::exchange::list::{self, Choices, List};
use crate::exchange::official::{agile, orders, tenders};
use crate::exchange::own;
use crate::exchange::reading::{Reading, Shape};
use crate::exchange::rejects::Reason;
use crate::exchange::report::Warnings;
use crate::exchange::rows::{Groups, Rows};
use crate::exchange::sniff;
use crate::failure::{Failure, FailureKind, Outcome};
use std::io::Read;
use xxhash_rust::xxh3::{Xxh3, xxh3_64_with_seed};

/// What is known of a list before anything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What it is.
    pub kind: Kind,
    /// Its encoding; `None` for a workbook.
    pub encoding: Option<Encoding>,
    /// Its separator; `None` where there is none.
    pub delimiter: Option<u8>,
    /// The sheet that is read, in a workbook.
    pub sheet: Option<String>,
    /// The lists inside an archive, in the order in which they are read.
    pub entries: Vec<String>,
    /// Columns of numbers whose decimal sign nobody can tell.
    pub open_signs: Vec<String>,
    /// Whether those columns hold points (`1.234`) rather than commas.
    pub open_points: bool,
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Workbook,
    Archive,
    Json,
}

/// What the person said about how to read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// Columns and decimal sign of a list of one's own.
    pub choices: Choices,
}

/// Finds out what a list is.
///
/// # Errors
/// [`FailureKind::Input`], saying what it is instead, when it is no list.
pub fn plan(input: &Input, options: &ReadOptions) -> Outcome<Plan> {
    let sample = input.sample()?;
    match sniff::shape(&sample) {
        sniff::Shape::Json => Ok(Plan {
            kind: json::kind(input)?,
            encoding: Some(Encoding::of_sample(&sample)),
            delimiter: None,
            sheet: None,
            entries: Vec::new(),
            open_signs: Vec::new(),
            open_points: false,
            form: Form::Json,
        }),
        sniff::Shape::Zip if !archive::is_workbook(input)? => archive::plan(input, options),
        sniff::Shape::Zip | sniff::Shape::OldWorkbook => plan_rows(
            || Rows::workbook(input.reader()?, options.sheet.as_deref()),
            Form::Workbook,
            options,
        ),
        sniff::Shape::Rows => plan_rows(|| Rows::csv(input.reader()?), Form::Text, options),
        other => Err(kind::refusal(other)),
    }
}

/// The columns of a list, for a person who has to say which is which.
///
/// # Errors
/// [`FailureKind::Input`] when it is no list of rows.
pub fn column_names(input: &Input, options: &ReadOptions) -> Outcome<Vec<String>> {
    let rows = match sniff::shape(&input.sample()?) {
        sniff::Shape::Zip | sniff::Shape::OldWorkbook => {
            Rows::workbook(input.reader()?, options.sheet.as_deref())?
        }
        _ => Rows::csv(input.reader()?)?,
    };
    Ok(rows.header().names().to_vec())
}

/// Finds out what rows are; `open` opens them anew each time.
fn plan_rows<'list>(
    open: impl Fn() -> Outcome<Rows<'list>>,
    form: Form,
    options: &ReadOptions,
) -> Outcome<Plan> {
    let mut rows = open()?;
    let Some(kind) = kind::of_header(rows.header(), &options.choices) else {
        let first = rows.next()?;
        let cell = first.as_ref().and_then(|row| row.value(0));
        return Err(kind::refusal_of_columns(rows.header(), cell));
    };
    let open = if kind == Kind::List {
        list_columns(&mut rows, options)?.1
    } else {
        Vec::new()
    };
    let writing = rows.writing().clone();
    Ok(Plan {
        kind,
        encoding: writing.encoding,
        delimiter: writing.delimiter,
        sheet: writing.sheet,
        entries: Vec::new(),
        open_points: open.iter().all(|(_, sign)| *sign == DecimalSign::Comma),
        open_signs: open.into_iter().map(|(name, _)| name).collect(),
        form,
    })
}

/// The columns of a list of one's own, with their decimal signs settled; reads the rows to their end.
fn list_columns(
    rows: &mut Rows<'_>,
    options: &ReadOptions,
) -> Outcome<(Columns, Vec<list::OpenSign>)> {
    let mut columns = list::columns(rows.header(), &options.choices);
    let open = list::settle_signs(rows, &mut columns, &options.choices)?;
    Ok((columns, open))
}

/// Reads a list as planned.
///
/// # Errors
/// A failure of the file or of the sink; an official month without a single row is refused.
pub fn read(
    plan: &Plan,
    input: &Input,
    options: &ReadOptions,
    reading: &mut Reading<'_, '_>,
) -> Outcome<()> {
    match plan.form {
        Form::Json => json::read(plan.kind, input, reading)?,
        Form::Archive => archive::read(plan, input, options, reading)?,
        Form::Workbook => read_rows(
            plan.kind,
            || Rows::workbook(input.reader()?, options.sheet.as_deref()),
            options,
            reading,
        )?,
        Form::Text => read_rows(
            plan.kind,
            || Rows::csv(input.whole_reader()?),
            options,
            reading,
        )?,
    }
    if reading.records == 0 && !reading.stopped {
        let id = match plan.kind {
            Kind::Official(..) => "exchange-empty-month",
            _ => "exchange-no-records",
        };
        return Err(Failure::new(FailureKind::Input, Message::new(id))
            .hint(Message::new("exchange-download-again")));
    }
    Ok(())
}

/// Reads rows of a kind; a list of one's own is read twice, first for the signs of its numbers.
fn read_rows<'list>(
    kind: Kind,
    open: impl Fn() -> Outcome<Rows<'list>>,
    options: &ReadOptions,
    reading: &mut Reading<'_, '_>,
) -> Outcome<()> {
    let mut rows = open()?;
    match kind {
        Kind::Official(official, _) => {
            let mut columns = official_columns(official, rows.header());
            if let Some(sign) = options.choices.decimal {
                columns.sign_of_all(ColumnSign::Settled(sign));
            }
            note_missing(official, rows.header(), reading.warnings);
            let shape: &mut dyn Shape = match official {
                Official::Tenders => &mut tenders::Tenders::default(),
                Official::Agile => &mut agile::Agile::default(),
                Official::Orders => &mut orders::Orders::default(),
            };
            match rows.header().find(official.key()) {
                Some(key) => {
                    let groups = Groups::new(key, way_of_reading(official, rows.header(), options));
                    reading.run_groups(&mut rows, &columns, shape, groups)
                }
                None => reading.run(&mut rows, &columns, shape),
            }
        }
        Kind::Own => {
            let mut shape = Own::new(&rows)?;
            reading.run(&mut rows, &Columns::default(), &mut shape)
        }
        Kind::List | Kind::Api(_) | Kind::Ocds(_) => {
            let (columns, _) = list_columns(&mut rows, options)?;
            let mut again = open()?;
            list::note_columns(again.header(), &columns, &options.choices, reading.warnings);
            let shape: &mut dyn Shape = &mut List::default();
            reading.run(&mut again, &columns, shape)
        }
    }
}

/// By what a whole official list is known: its bytes and the way in which they are read. Nothing for other lists.
///
/// # Errors
/// [`FailureKind::Input`] when the list cannot be read again.
pub fn digest(plan: &Plan, input: &Input, options: &ReadOptions) -> Outcome<Option<u128>> {
    if !matches!(plan.kind, Kind::Official(..)) {
        return Ok(None);
    }
    let way = format!("{}\u{1f}{options:?}", plan.kind.id());
    let mut hash = Xxh3::with_seed(READERS);
    hash.update(&input.digest()?.to_le_bytes());
    hash.update(way.as_bytes());
    Ok(Some(hash.digest128()))
}

/// To be raised when the readers of official lists give something else for the same rows: groups of rows that were
/// read before are then read once more.
const READERS: u64 = 1;

/// What the hash of a group is seeded with: the same rows under other columns or options are not the same.
fn way_of_reading(official: Official, header: &Header, options: &ReadOptions) -> u64 {
    let names = header.names().join("\u{1f}");
    let way = format!(
        "{official:?}\u{1f}{:?}\u{1f}{names}",
        options.choices.decimal
    );
    xxh3_64_with_seed(way.as_bytes(), READERS)
}

fn official_columns(official: Official, header: &Header) -> Columns {
    match official {
        Official::Tenders => tenders::columns(header),
        Official::Agile => agile::columns(header),
        Official::Orders => orders::columns(header),
    }
}

/// Notes the columns that every era of an official file has, and this one lacks.
fn note_missing(official: Official, header: &Header, warnings: &mut Warnings) {
    let missing = era::always(official)
        .iter()
        .filter(|name| header.find(name).is_none());
    for name in missing {
        warnings.note("exchange-warn-missing-column", name, 1);
    }
}

/// Reads one list out of a stream that can only be read once, such as the entry of an archive.
fn read_stream<'list>(
    kind: Kind,
    stream: impl Read + 'list,
    options: &ReadOptions,
    reading: &mut Reading<'_, '_>,
) -> Outcome<()> {
    let once = std::cell::RefCell::new(Some(stream));
    let open = || match once.borrow_mut().take() {
        Some(stream) => Rows::csv(stream),
        None => Err(Failure::new(
            FailureKind::Input,
            Message::new("exchange-unreadable"),
        )),
    };
    read_rows(kind, open, options, reading)
}

/// Our own list, read by the room that writes it.
struct Own(own::tenders::Reader);

impl Own {
    fn new(rows: &Rows<'_>) -> Outcome<Self> {
        own::tenders::Reader::new(rows.header(), rows.writing())
            .map(Self)
            .ok_or_else(|| kind::refusal_of_columns(rows.header(), None))
    }
}

impl Shape for Own {
    fn row(
        &mut self,
        cells: &Cells<'_>,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<Result<(), Reason>> {
        match self.0.push(cells.row) {
            Ok(Some(whole)) => reading.sink.tender(whole).map(Ok),
            Ok(None) => Ok(Ok(())),
            Err(reason) => Ok(Err(reason)),
        }
    }

    fn finish(&mut self, reading: &mut Reading<'_, '_>) -> Outcome<()> {
        self.0
            .finish()
            .map_or(Ok(()), |last| reading.sink.tender(last))
    }
}
