//! Prices by worksheet: finds whose offer a worksheet is, judges each row against its line, and makes all changes as one
//! step of the journal. Words nothing.

use super::desk::{Desk, OpenBid};
use super::pricing::{Edit, LineEdit, absurd, absurd_net};
use crate::app::lists;
use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::Dossier;
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
use rust_decimal::Decimal;

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
            [(tender, rut)] => prepared(store, tender, *rut),
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
        let Judge {
            edits,
            mut notes,
            blank,
            ..
        } = judge;
        let blank = blank.into_iter().map(|at| (at, &open.dossier.lines[at]));
        notes.extend(lines_named("worksheet-price-kept", blank));
        if !sheet.header.is_of_rejects() {
            notes.extend(missing(&reader, &open.dossier, &sheet.rows));
        }
        let open = self.change(open, &edits, store)?;
        notes.extend(still_unpriced(&open.dossier));
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
        let mut items: Vec<String> = edits.iter().map(|edit| edit.line.clone()).collect();
        items.dedup();
        let edit_all = |dossier: &mut Dossier| -> Outcome<()> {
            for edit in edits {
                self.desk.edit_line(dossier, edit)?;
            }
            Ok(())
        };
        if self.dry_run {
            let mut open = open;
            edit_all(&mut open.dossier)?;
            return Ok(open);
        }
        let (tender, rut) = (open.bid.tender, open.bid.supplier);
        self.desk.change(store, &tender, rut, &mut |_, dossier| {
            edit_all(dossier)?;
            Ok(Action::ReadWorksheet {
                items: items.clone(),
            })
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

/// The offer that a worksheet names, when it is prepared here.
fn prepared(store: &mut dyn Store, tender: &ProcessCode, rut: Rut) -> Outcome<OpenBid> {
    let held = store.held_bid(tender, rut)?;
    held.and_then(OpenBid::of).ok_or_else(|| {
        let message =
            Message::new("worksheet-not-prepared").with("offer", named(&(tender.clone(), rut)));
        let hint = Message::new("bids-not-prepared-hint").with("code", tender.to_string());
        Failure::new(FailureKind::No, message).hint(hint)
    })
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
    blank: Vec<usize>,
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
            blank: Vec::new(),
        }
    }

    fn row(&mut self, row: &Row) -> Result<Change, Reason> {
        let places = self.reader.places();
        places.offer(row)?;
        let at = self.line(row)?;
        let line = &self.open.dossier.lines[at];
        let said = self.reader.read(row, line)?;
        self.possible(row, line, said)?;
        let edits = edits(line, said);
        self.note(row, at, &edits);
        if said.price.is_none() && line.unit_price.is_some() && !line.left_out {
            self.blank.push(at);
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
    fn possible(&self, row: &Row, line: &BidLine, said: Said) -> Result<(), Reason> {
        let places = self.reader.places();
        let refuse = |column, id, amount: Decimal| {
            let message = Message::new(id).with("value", amount.normalize().to_string());
            Err(places.reason(row, column, message))
        };
        let changed = |said: Option<Decimal>, known| said.filter(|_| said != known);
        let price = changed(said.price, line.unit_price);
        let quantity = changed(said.quantity, line.quantity);
        for (column, amount) in [(Column::Price, price), (Column::Quantity, quantity)] {
            match amount {
                Some(amount) if amount < Decimal::ZERO => {
                    return refuse(column, "bids-negative", amount);
                }
                Some(amount) if amount.is_zero() && column == Column::Quantity => {
                    return refuse(column, "worksheet-zero-quantity", amount);
                }
                _ => {}
            }
            if let Some(message) = amount.and_then(absurd) {
                return Err(places.reason(row, column, message));
            }
        }
        let net = || {
            absurd_net(
                said.quantity.or(line.quantity),
                said.price.or(line.unit_price),
            )
        };
        match (price.is_some() || quantity.is_some()).then(net).flatten() {
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

/// Names the lines of which the sheet has no row.
fn missing(reader: &Reader<'_>, dossier: &Dossier, rows: &[Row]) -> Option<Message> {
    let meant: Vec<Option<usize>> = rows
        .iter()
        .map(|row| reader.places().line(row, &dossier.lines))
        .collect();
    let keys = dossier.lines.iter().enumerate();
    let keys = keys.filter(|(at, _)| !meant.contains(&Some(*at)));
    lines_named("worksheet-lines-missing", keys)
}

/// Names the lines that are offered and of which nobody knows what they come to.
fn still_unpriced(dossier: &Dossier) -> Option<Message> {
    let lines = dossier.lines.iter().enumerate();
    let lines = lines.filter(|(_, line)| line.lacks_amount());
    lines_named("worksheet-still-unpriced", lines)
}

/// Names lines, where there are some.
fn lines_named<'a>(
    id: &'static str,
    lines: impl Iterator<Item = (usize, &'a BidLine)>,
) -> Option<Message> {
    let keys: Vec<String> = lines.map(|(at, line)| line.on_screen(at + 1)).collect();
    (!keys.is_empty()).then(|| {
        Message::new(id)
            .with("count", keys.len())
            .with("lines", keys.join(", "))
    })
}
