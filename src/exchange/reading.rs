//! What every reader of a list is given and keeps: the sink, the rows set aside, what was noticed, and when to stop.
//! Owns the loop over rows; what a row means is each shape's business.

use crate::domain::calendar::{Deadline, Month};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::exchange::cells::{Cells, Columns};
use crate::exchange::header::Header;
use crate::exchange::rejects::{Reason, Rejects};
use crate::exchange::report::Warnings;
use crate::exchange::rows::{Groups, Row, Rows, Taken};
use crate::exchange::sink::Sink;
use crate::failure::Outcome;

/// Asked between rows; gets how many records and bytes were read, and says whether to go on.
pub type Watch<'reading> = &'reading mut dyn FnMut(u64, u64) -> bool;

/// The reading of one list.
pub struct Reading<'reading, 'words> {
    /// Takes what is read.
    pub sink: &'reading mut dyn Sink,
    /// Takes the rows that cannot be read.
    pub rejects: &'reading mut Rejects<'words>,
    /// What was noticed.
    pub warnings: &'reading mut Warnings,
    /// Shows progress and says when the person wants to stop.
    pub watch: Watch<'reading>,
    /// Whether the rule pack knows a type of process.
    pub known_type: &'reading dyn Fn(&str) -> bool,
    /// The month that the list's name promises.
    pub month: Option<Month>,
    /// Records read so far.
    pub records: u64,
    /// Whether the person stopped it.
    pub stopped: bool,
}

/// A shape of list: turns rows into records, one at a time.
pub trait Shape {
    /// Takes one good row.
    ///
    /// # Errors
    /// `Ok(Err(reason))` sets the row aside; a failure stops the reading.
    fn row(
        &mut self,
        cells: &Cells<'_>,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<Result<(), Reason>>;

    /// Hands over what is still held.
    ///
    /// # Errors
    /// A failure of the sink.
    fn finish(&mut self, reading: &mut Reading<'_, '_>) -> Outcome<()>;
}

impl Reading<'_, '_> {
    /// Reads all rows of a list in a shape. Stopped, it leaves out the record whose rows were still coming.
    ///
    /// # Errors
    /// A failure of the file, of the sink or of the file of rejects.
    pub fn run(
        &mut self,
        rows: &mut Rows<'_>,
        columns: &Columns,
        shape: &mut dyn Shape,
    ) -> Outcome<()> {
        self.rejects
            .columns(rows.header(), rows.writing().delimiter);
        let header = rows.header().clone();
        while let Some(row) = rows.next()? {
            if !(self.watch)(self.records, rows.bytes()) {
                self.stopped = true;
                break;
            }
            self.row(&header, columns, shape, &row)?;
        }
        (self.watch)(self.records, rows.bytes());
        // Stopped, the tender in hand may lack rows: only whole ones are handed over.
        if self.stopped {
            return Ok(());
        }
        shape.finish(self)
    }

    /// Reads the rows of an official list group by group, a group being the rows of one record: those that the sink
    /// knows already are not looked into. Stopped, it leaves out the group that was still coming.
    ///
    /// # Errors
    /// As [`Reading::run`].
    pub fn run_groups(
        &mut self,
        rows: &mut Rows<'_>,
        columns: &Columns,
        shape: &mut dyn Shape,
        mut groups: Groups,
    ) -> Outcome<()> {
        self.rejects
            .columns(rows.header(), rows.writing().delimiter);
        let header = rows.header().clone();
        let list = List {
            header: &header,
            columns,
            wanted: columns.wanted(header.width()),
        };
        loop {
            if !(self.watch)(self.records, rows.bytes()) {
                self.stopped = true;
                break;
            }
            match groups.take(rows)? {
                Taken::End => break,
                Taken::Single(row) => self.row(&header, columns, shape, &row)?,
                Taken::Group(None) => self.group(&mut groups, rows, &list, shape)?,
                Taken::Group(Some(hash)) => {
                    // What is still in hand is of other rows, and this record is complete behind its last one.
                    shape.finish(self)?;
                    if groups.is_first_of_its_key() && self.sink.knows(hash)? {
                        self.records += groups.len() as u64;
                        continue;
                    }
                    let noticed = (self.rejects.count(), self.warnings.count());
                    self.group(&mut groups, rows, &list, shape)?;
                    let plain = groups.is_first_of_its_key()
                        && noticed == (self.rejects.count(), self.warnings.count());
                    self.sink.comes_from(plain.then_some(hash));
                    shape.finish(self)?;
                    self.sink.comes_from(None);
                }
            }
        }
        (self.watch)(self.records, rows.bytes());
        if self.stopped {
            return Ok(());
        }
        shape.finish(self)
    }

    /// Takes the rows of a group, or sets them aside.
    fn group(
        &mut self,
        groups: &mut Groups,
        rows: &mut Rows<'_>,
        list: &List<'_>,
        shape: &mut dyn Shape,
    ) -> Outcome<()> {
        let mut refused: Option<Reason> = None;
        groups.each(rows, &list.wanted, &mut |row| {
            // A row that was refused comes once more, with all its cells.
            if let Some(reason) = refused.take() {
                return self.rejects.put(row, &reason).map(|()| true);
            }
            self.records += 1;
            let cells = Cells {
                header: list.header,
                columns: list.columns,
                row,
            };
            refused = shape.row(&cells, self)?.err();
            Ok(refused.is_none())
        })
    }

    /// Takes one row, or sets it aside.
    fn row(
        &mut self,
        header: &Header,
        columns: &Columns,
        shape: &mut dyn Shape,
        row: &Row,
    ) -> Outcome<()> {
        self.records += 1;
        let taken = if row.ragged {
            Err(ragged(row, header.width()))
        } else {
            let cells = Cells {
                header,
                columns,
                row,
            };
            shape.row(&cells, self)?
        };
        match taken {
            Ok(()) => Ok(()),
            Err(reason) => self.rejects.put(row, &reason),
        }
    }

    /// Notes a type of process that the rule pack does not know; the record is kept.
    pub fn check_type(&mut self, code: &ProcessCode, line: u64) {
        if !(self.known_type)(&code.kind) {
            self.warnings
                .note("exchange-warn-unknown-type", &code.kind, line);
        }
    }

    /// Notes a record of another month than the list's name promises.
    pub fn check_month(&mut self, day: Option<Deadline>, line: u64) {
        if let (Some(promised), Some(day)) = (self.month, day) {
            let found = Month::of(day.date);
            if found != promised {
                self.warnings
                    .note("exchange-warn-other-month", &found.to_string(), line);
            }
        }
    }
}

/// What all rows of a list have in common.
struct List<'list> {
    header: &'list Header,
    columns: &'list Columns,
    /// The columns that hold a field.
    wanted: Vec<bool>,
}

/// Why a ragged row is set aside.
fn ragged(row: &Row, width: usize) -> Reason {
    let message = if row.cells.len() == width {
        Message::new("exchange-open-quote")
    } else {
        Message::new("exchange-ragged")
            .with("found", row.cells.len())
            .with("expected", width)
    };
    Reason::row(message)
}

/// The month in the name of an official file: `lic_2026-6.csv`, `COT1_2026-06.csv`, `2014-4.zip`.
#[must_use]
pub fn month_in_name(name: &str) -> Option<Month> {
    let bytes = name.as_bytes();
    let digits = |at: usize, count: usize| -> Option<i16> {
        let text = name.get(at..at + count)?;
        text.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| text.parse().ok())?
    };
    (0..bytes.len()).find_map(|at| {
        let year = digits(at, 4)?;
        let alone = at == 0 || !bytes[at - 1].is_ascii_digit();
        let sign = bytes.get(at + 4)?;
        if !alone || !matches!(sign, b'-' | b'_') || !(2000..2100).contains(&year) {
            return None;
        }
        let month = digits(at + 5, 2).or_else(|| digits(at + 5, 1))?;
        let month = i8::try_from(month)
            .ok()
            .filter(|month| (1..=12).contains(month))?;
        Some(Month { year, month })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn official_names_carry_their_month() {
        for (name, month) in [
            ("lic_2026-6.csv", Some("2026-06")),
            ("lic_2011-3a.csv", Some("2011-03")),
            ("COT1_2026-06_head.csv", Some("2026-06")),
            ("2014-12.zip", Some("2014-12")),
            ("lista.csv", None),
            ("2026-13.csv", None),
            ("12026-1.csv", None),
        ] {
            let read = month_in_name(name).map(|month| month.to_string());
            assert_eq!(read.as_deref(), month, "{name}");
        }
    }
}
