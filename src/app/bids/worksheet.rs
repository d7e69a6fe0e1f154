//! Prices by worksheet: finds whose offer a worksheet is, judges each row against its line, and makes all changes as one
//! step of the journal. Words nothing.

use super::desk::{Desk, OpenBid};
use super::pricing::{Edit, LineEdit, absurd_net, lines_where, slip};
use crate::app::lists;
use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::domain::bid::action::Action;
use crate::domain::bid::line::BidLine;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::domain::rut::Rut;
use crate::exchange::own::worksheet::{self, Column, DOUBT, Places, Reader, Said};
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use std::collections::BTreeSet;

/// Whether a sheet is a worksheet of an offer, and no list of offers.
#[must_use]
pub fn is_worksheet(sheet: &Sheet) -> bool {
    worksheet::is_worksheet(&sheet.header)
}

/// How a worksheet is read back.
pub struct WorksheetImport<'a> {
    /// Where offers are changed.
    pub desk: Desk<'a>,
    /// The decimal sign of prices and quantities, when it was told.
    pub decimal: Option<DecimalSign>,
    /// Nothing is written.
    pub dry_run: bool,
    /// Words the reasons.
    pub word: &'a dyn Fn(&Message) -> String,
}

impl WorksheetImport<'_> {
    /// The offer of which a sheet is the worksheet; rows beneath its lines, such as totals, are taken off the sheet.
    ///
    /// # Errors
    /// A sheet without its key columns or lines, of several offers, or of one that is not prepared here; the store's.
    pub fn open(&self, sheet: &mut Sheet, store: &mut dyn Store) -> Outcome<OpenBid> {
        let places = places(sheet)?;
        let lines: Vec<bool> = sheet.rows.iter().map(|row| places.is_line(row)).collect();
        let mut offers = Vec::new();
        for (row, _) in sheet.rows.iter().zip(&lines).filter(|(_, line)| **line) {
            if let Ok(offer) = places.offer(row)
                && !offers.contains(&offer)
            {
                offers.push(offer);
            }
        }
        if let Some(name) = &sheet.writing.sheet {
            sheet.uncounted = Some(lists::uncounted(&sheet.path, name)?);
        }
        let mut line = lines.into_iter();
        sheet.rows.retain(|_| line.next().unwrap_or(true));
        match offers.as_slice() {
            [] => Err(unreadable(Message::new("worksheet-no-offer"))),
            [(tender, rut)] => self.prepared(store, tender, *rut),
            several => Err(unreadable(
                Message::new("worksheet-several-offers")
                    .with("offers", several.iter().map(named).collect::<Vec<_>>()),
            )),
        }
    }

    /// The first number of the sheet whose separator could mean thousands or decimals, when there is one.
    ///
    /// # Errors
    /// A sheet without its key columns.
    pub fn in_doubt(&self, sheet: &Sheet, open: &OpenBid) -> Outcome<Option<String>> {
        let reader = self.reader(sheet, open)?;
        let mut reasons = sheet.rows.iter().filter_map(|row| {
            let at = reader.places().line(row, &open.dossier.lines)?;
            reader.read(row, &open.dossier.lines[at]).err()
        });
        Ok(reasons
            .find(|reason| reason.message.id == DOUBT)
            .and_then(|reason| reason.value))
    }

    /// Reads the sheet into its offer: rows that cannot be taken go aside, the others are one change of the offer.
    ///
    /// # Errors
    /// A file of rejects that cannot be written; the store's failure.
    pub fn run(
        &self,
        sheet: &Sheet,
        open: OpenBid,
        store: &mut dyn Store,
    ) -> Outcome<(SheetReport, OpenBid)> {
        let reader = self.reader(sheet, &open)?;
        let mut judge = Judge::new(&reader, &open, &sheet.rows);
        let mut report = sheets::import(sheet, "worksheet", self.dry_run, self.word, &mut |row| {
            Ok(judge.row(row).map_err(|reason| reader.located(row, reason)))
        })?;
        let (edits, mut notes) = judge.finish(sheet.header.is_of_rejects());
        let open = self.change(open, &edits, store)?;
        let unpriced = |_, line: &BidLine| line.lacks_amount();
        notes.extend(lines_where(
            "worksheet-still-unpriced",
            &open.dossier,
            unpriced,
        ));
        report.warnings = notes.iter().map(self.word).collect();
        Ok((report, open))
    }

    fn reader<'sheet>(&self, sheet: &'sheet Sheet, open: &OpenBid) -> Outcome<Reader<'sheet>> {
        let currency = open.dossier.currency;
        let reader = Reader::new(places(sheet)?, &sheet.rows, currency, self.decimal);
        Ok(match &sheet.uncounted {
            Some(uncounted) => reader.of_workbook(uncounted),
            None => reader,
        })
    }

    /// Makes the changes in one step: on what stands now, so that lines which another process changed meanwhile stay.
    fn change(&self, open: OpenBid, edits: &[LineEdit], store: &mut dyn Store) -> Outcome<OpenBid> {
        if self.dry_run {
            let mut open = open;
            self.desk.edit_lines(&mut open.dossier, edits)?;
            return Ok(open);
        }
        let (tender, rut) = (open.bid.tender, open.bid.supplier);
        self.desk.change(store, &tender, rut, &mut |_, dossier| {
            let items = self.desk.edit_lines(dossier, edits)?;
            Ok(Action::ReadWorksheet { items })
        })
    }

    /// The offer that a worksheet names, when it is prepared here.
    fn prepared(&self, store: &mut dyn Store, tender: &ProcessCode, rut: Rut) -> Outcome<OpenBid> {
        let opened = self.desk.open_code(store, tender, rut);
        opened.map_err(|failure| match failure.kind {
            FailureKind::No => Failure {
                message: Message::new("worksheet-not-prepared")
                    .with("offer", named(&(tender.clone(), rut))),
                ..failure
            },
            _ => failure,
        })
    }
}

fn places(sheet: &Sheet) -> Outcome<Places<'_>> {
    Places::find(&sheet.header).map_err(unreadable)
}

fn unreadable(message: Message) -> Failure {
    Failure::new(FailureKind::Input, message).hint(Message::new("worksheet-export-hint"))
}

fn named((tender, rut): &(ProcessCode, Rut)) -> Message {
    Message::new("worksheet-offer")
        .with("code", tender.to_string())
        .with("rut", *rut)
}

/// Judges row after row, and gathers what is to be changed.
struct Judge<'a> {
    reader: &'a Reader<'a>,
    open: &'a OpenBid,
    /// The rows, by line, that are meant for each line.
    meant: Vec<Vec<u64>>,
    edits: Vec<LineEdit>,
    notes: Vec<Message>,
    /// Lines that keep their price since the row has none.
    blank: BTreeSet<usize>,
}

impl<'a> Judge<'a> {
    fn new(reader: &'a Reader<'a>, open: &'a OpenBid, rows: &[Row]) -> Self {
        let lines = &open.dossier.lines;
        let mut meant = vec![Vec::new(); lines.len()];
        for row in rows {
            if let Some(at) = reader.places().line(row, lines) {
                meant[at].push(row.line);
            }
        }
        Self {
            reader,
            open,
            meant,
            edits: Vec::new(),
            notes: Vec::new(),
            blank: BTreeSet::new(),
        }
    }

    /// What is to be changed, and what to mind; of the rows set aside before, nobody expects all lines.
    fn finish(mut self, of_rejects: bool) -> (Vec<LineEdit>, Vec<Message>) {
        let dossier = &self.open.dossier;
        let kept = lines_where("worksheet-price-kept", dossier, |at, _| {
            self.blank.contains(&at)
        });
        let missing = lines_where("worksheet-lines-missing", dossier, |at, _| {
            self.meant[at].is_empty()
        });
        self.notes.extend(kept);
        self.notes.extend(missing.filter(|_| !of_rejects));
        (self.edits, self.notes)
    }

    fn row(&mut self, row: &Row) -> Result<Change, Reason> {
        let places = self.reader.places();
        places.offer(row)?;
        let at = self.line(row)?;
        let line = &self.open.dossier.lines[at];
        let said = self.reader.read(row, line)?;
        let edits = edits(line, said);
        self.possible(row, line, &edits)?;
        self.note(row, at, &edits);
        if said.price.is_none() && line.unit_price.is_some() && !line.left_out {
            self.blank.insert(at);
        }
        let change = match edits.as_slice() {
            [] => Change::Unchanged,
            [
                LineEdit {
                    edit: Edit::Price(_),
                    ..
                },
                ..,
            ] if line.unit_price.is_none() => Change::New,
            _ => Change::Updated,
        };
        self.edits.extend(edits);
        Ok(change)
    }

    /// The one line that a row is meant for.
    fn line(&self, row: &Row) -> Result<usize, Reason> {
        let places = self.reader.places();
        let Some(key) = places.text(row, Column::Line) else {
            return Err(places.reason(row, Column::Line, Message::new("worksheet-no-line")));
        };
        let at = places.line(row, &self.open.dossier.lines).ok_or_else(|| {
            let message = Message::new("worksheet-unknown-line")
                .with("line", key.trim())
                .with("code", self.open.bid.tender.to_string());
            places.reason(row, Column::Line, message)
        })?;
        if let [_, _, ..] = self.meant[at].as_slice() {
            let rows: Vec<String> = self.meant[at].iter().map(u64::to_string).collect();
            let message = Message::new("worksheet-line-twice")
                .with("line", key.trim())
                .with("rows", rows.join(", "));
            return Err(places.reason(row, Column::Line, message));
        }
        Ok(at)
    }

    /// Refuses what cannot be a price or a quantity. What stands in the offer already is not judged anew.
    fn possible(&self, row: &Row, line: &BidLine, edits: &[LineEdit]) -> Result<(), Reason> {
        let places = self.reader.places();
        let (mut quantity, mut price) = (line.quantity, line.unit_price);
        for LineEdit { edit, .. } in edits {
            let column = match *edit {
                Edit::Quantity(amount) => {
                    quantity = Some(amount);
                    Column::Quantity
                }
                Edit::Price(amount) => {
                    price = Some(amount);
                    Column::Price
                }
                _ => continue,
            };
            if let Some(message) = slip(line, *edit) {
                return Err(places.reason(row, column, message));
            }
        }
        let judged = edits.iter().any(|edit| edit.edit.is_amount());
        match absurd_net(quantity, price).filter(|_| judged) {
            Some(message) => Err(places.reason(row, Column::Price, message)),
            None => Ok(()),
        }
    }

    /// Notes what a row says and is not taken, and a price that will not count.
    fn note(&mut self, row: &Row, at: usize, edits: &[LineEdit]) {
        let places = self.reader.places();
        let line = &self.open.dossier.lines[at];
        let said = |id| Message::new(id).with("line", line.on_screen(at + 1));
        let changed = [
            (Column::Description, line.description.as_deref()),
            (Column::Unit, line.unit.as_deref()),
        ];
        if changed
            .iter()
            .any(|(column, known)| places.differs(row, *column, *known))
        {
            self.notes.push(said("worksheet-words-ignored"));
        }
        let priced = edits.iter().any(|edit| matches!(edit.edit, Edit::Price(_)));
        let left_out = edits.iter().any(|edit| edit.edit == Edit::LeftOut(true));
        if priced && left_out {
            self.notes.push(said("worksheet-priced-left-out"));
        }
    }
}

/// What is to be changed so that a line is as its row says. A price brings a line back into the offer where the row does
/// not say whether it is left out.
fn edits(line: &BidLine, said: Said) -> Vec<LineEdit> {
    let mut edits = Vec::new();
    let mut left_out = line.left_out;
    if let Some(price) = said.price.filter(|price| Some(*price) != line.unit_price) {
        edits.push(Edit::Price(price));
        left_out = false;
    }
    if let Some(quantity) = said.quantity.filter(|said| Some(*said) != line.quantity) {
        edits.push(Edit::Quantity(quantity));
    }
    if let Some(exempt) = said.exempt.filter(|exempt| *exempt != line.exempt) {
        edits.push(Edit::Exempt(exempt));
    }
    let silent = line.left_out && said.price.is_none();
    let wanted = said.left_out.unwrap_or(silent);
    if wanted != left_out {
        edits.push(Edit::LeftOut(wanted));
    }
    let of = |edit| LineEdit {
        line: line.item.clone(),
        edit,
    };
    edits.into_iter().map(of).collect()
}
