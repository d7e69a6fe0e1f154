//! The worksheet of one offer: its lines, with columns in which a person fills in prices. Knows its columns by their
//! names in either language and reads the cells of a row; what they do to the offer is decided above.

mod amounts;
mod column;

use super::guard::unguard;
use crate::domain::bid::line::BidLine;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{Currency, DecimalSign};
use crate::domain::rut::Rut;
use crate::domain::words;
use crate::exchange::header::Header;
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use amounts::{Amounts, cell_name};
use column::MARKS;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

pub use amounts::{DOUBT, unmistakable};
pub use column::{Column, is_heading};

/// What a cell says for yes, in lower case and without accents. The formulas of our own worksheets count by the same.
pub const YES: [&str; 8] = ["si", "s", "x", "yes", "y", "1", "true", "verdadero"];

/// Where the columns of a worksheet stand in a file.
#[derive(Debug, Clone)]
pub struct Places<'sheet> {
    header: &'sheet Header,
    found: [Option<usize>; 12],
    own: bool,
}

/// Whether a file is a worksheet of an offer, and no list: it has lines, and prices for them.
#[must_use]
pub fn is_worksheet(header: &Header) -> bool {
    let has = |column: Column| header.find_any(column.names()).is_some();
    has(Column::Line) && has(Column::Price) && !super::bids::is_own_header(header)
}

impl<'sheet> Places<'sheet> {
    /// Finds the columns.
    ///
    /// # Errors
    /// The message that names the column without which nobody knows whose line is meant.
    pub fn find(header: &'sheet Header) -> Result<Self, Message> {
        let places = Self {
            header,
            found: Column::ALL.map(|column| header.find_any(column.names())),
            own: MARKS.iter().any(|mark| header.find(mark).is_some()),
        };
        for (column, name) in [
            (Column::Tender, MARKS[0]),
            (Column::Supplier, "RUT proveedor"),
            (Column::Line, "Línea"),
            (Column::Price, "Precio neto de UNA unidad"),
        ] {
            if places.at(column).is_none() {
                return Err(Message::new("bids-column-missing").with("column", name));
            }
        }
        Ok(places)
    }

    fn at(&self, column: Column) -> Option<usize> {
        self.found[column as usize]
    }

    /// The text of a cell without our marks before formulas, or nothing.
    #[must_use]
    pub fn text(&self, row: &Row, column: Column) -> Option<String> {
        let cell = row.cell(self.at(column)?);
        let text = if self.own {
            unguard(cell)
        } else {
            cell.to_owned()
        };
        (!text.trim().is_empty()).then_some(text)
    }

    /// A reason to set a row aside for one of its cells.
    #[must_use]
    pub fn reason(&self, row: &Row, column: Column, message: Message) -> Reason {
        match self.at(column) {
            Some(at) => Reason::cell(self.header.name(at), row.cell(at), message),
            None => Reason::row(message),
        }
    }

    /// Whether a row is meant as a line; totals and hints beneath the lines are not.
    #[must_use]
    pub fn is_line(&self, row: &Row) -> bool {
        [
            Column::Tender,
            Column::Supplier,
            Column::Line,
            Column::Price,
        ]
        .iter()
        .any(|column| self.text(row, *column).is_some())
    }

    /// Whose line a row is.
    ///
    /// # Errors
    /// The reason to set the row aside when it does not say so.
    pub fn offer(&self, row: &Row) -> Result<(ProcessCode, Rut), Reason> {
        let code = self.text(row, Column::Tender).unwrap_or_default();
        let tender = code.trim().parse().map_err(|_| {
            let message = Message::new("bids-bad-code").with("value", code.trim());
            self.reason(row, Column::Tender, message)
        })?;
        let rut = self.text(row, Column::Supplier).unwrap_or_default();
        let supplier = Rut::parse_lenient(rut.trim())
            .map_err(|error| self.reason(row, Column::Supplier, error.message(&rut)))?;
        Ok((tender, supplier))
    }

    /// Which of the lines a row is meant for: by its key, else by the number that a spreadsheet made of it
    /// (`1` out of `001`) where only one line fits.
    #[must_use]
    pub fn line(&self, row: &Row, lines: &[BidLine]) -> Option<usize> {
        let key = self.text(row, Column::Line)?;
        let by = |same: &dyn Fn(&BidLine) -> bool| {
            let mut found = (0..lines.len()).filter(|at| same(&lines[*at]));
            found.next().filter(|_| found.next().is_none())
        };
        let number = |text: &str| text.trim().parse::<u64>().ok();
        by(&|line| line.item == key)
            .or_else(|| by(&|line| line.item.trim() == key.trim()))
            .or_else(|| {
                let wanted = number(&key)?;
                by(&|line| number(&line.item) == Some(wanted))
            })
    }

    /// Whether a text that is only read for comparison is another one than the line's; spaces do not count.
    #[must_use]
    pub fn differs(&self, row: &Row, column: Column, known: Option<&str>) -> bool {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.text(row, column)
            .is_some_and(|text| plain(&text) != plain(known.unwrap_or_default()))
    }

    /// Yes or no, where a cell says it.
    fn yes(&self, row: &Row, column: Column) -> Result<Option<bool>, Reason> {
        let Some(text) = self.text(row, column) else {
            return Ok(None);
        };
        match words::plain(text.trim()).as_str() {
            yes if YES.contains(&yes) => Ok(Some(true)),
            "no" | "n" | "0" | "false" | "falso" => Ok(Some(false)),
            _ => {
                let message = Message::new("worksheet-yes-or-no").with("value", text.trim());
                Err(self.reason(row, column, message))
            }
        }
    }

    /// The currency beside a price must be the offer's.
    fn currency(&self, row: &Row, wanted: Currency) -> Result<(), Reason> {
        let Some(text) = self.text(row, Column::Currency) else {
            return Ok(());
        };
        if Currency::parse(text.trim()) == Some(wanted) {
            return Ok(());
        }
        let message = Message::new("worksheet-other-currency")
            .with("value", text.trim())
            .with("wanted", wanted.code());
        Err(self.reason(row, Column::Currency, message))
    }
}

/// What a row says of its line; nothing where it is silent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// Price of one unit without IVA, in the offer's currency.
    pub price: Option<Decimal>,
    /// How many units.
    pub quantity: Option<Decimal>,
    /// Whether it carries no IVA.
    pub exempt: Option<bool>,
    /// Whether it is left out.
    pub left_out: Option<bool>,
}

/// How the rows of one worksheet are read.
#[derive(Debug)]
pub struct Reader<'sheet> {
    places: Places<'sheet>,
    currency: Currency,
    prices: Amounts,
    quantities: Amounts,
    /// Of a workbook the cells with a formula whose value was never counted.
    uncounted: Option<&'sheet BTreeSet<(u64, usize)>>,
}

impl<'sheet> Reader<'sheet> {
    /// A reader for an offer in a currency; the rows settle the decimal sign of each column unless it is `told`.
    #[must_use]
    pub fn new(
        places: Places<'sheet>,
        rows: &[Row],
        currency: Currency,
        told: Option<DecimalSign>,
    ) -> Self {
        let amounts = |column| Amounts::of(places.at(column), rows, currency, told);
        Self {
            prices: amounts(Column::Price),
            quantities: amounts(Column::Quantity),
            currency,
            places,
            uncounted: None,
        }
    }

    /// Says that the rows come from a workbook, and which of its formulas have no value.
    #[must_use]
    pub const fn of_workbook(mut self, uncounted: &'sheet BTreeSet<(u64, usize)>) -> Self {
        self.uncounted = Some(uncounted);
        self
    }

    /// A reason that names the cell too, as a spreadsheet calls it, where the rows come from a workbook.
    #[must_use]
    pub fn located(&self, row: &Row, reason: Reason) -> Reason {
        let name = reason
            .column
            .as_deref()
            .filter(|_| self.uncounted.is_some());
        let Some(at) = name.and_then(|name| self.places.header.find(name)) else {
            return reason;
        };
        let message = Message::new("worksheet-in-cell")
            .with("cell", cell_name(row.line, at))
            .with("what", reason.message);
        Reason { message, ..reason }
    }

    /// Where the columns stand.
    #[must_use]
    pub const fn places(&self) -> &Places<'sheet> {
        &self.places
    }

    /// Reads a row for its line. A number that can be read in two ways is the line's own, where it is one of them.
    ///
    /// # Errors
    /// The reason to set the row aside.
    pub fn read(&self, row: &Row, line: &BidLine) -> Result<Said, Reason> {
        self.places.currency(row, self.currency)?;
        let (price, quantity) = (Column::Price, Column::Quantity);
        Ok(Said {
            // A lone group is thousands in pesos only: a quantity may have decimals whatever the currency.
            price: self.amount(row, price, self.currency == Currency::Clp, line.unit_price)?,
            quantity: self.amount(row, quantity, false, line.quantity)?,
            exempt: self.places.yes(row, Column::Exempt)?,
            left_out: self.places.yes(row, Column::LeftOut)?,
        })
    }

    fn amount(
        &self,
        row: &Row,
        column: Column,
        whole: bool,
        known: Option<Decimal>,
    ) -> Result<Option<Decimal>, Reason> {
        let Some(at) = self.places.at(column) else {
            return Ok(None);
        };
        let amounts = match column {
            Column::Quantity => &self.quantities,
            _ => &self.prices,
        };
        let cell = (row.line, at);
        let read = if self.uncounted.is_some_and(|cells| cells.contains(&cell)) {
            Err(Message::new("worksheet-uncounted"))
        } else {
            amounts.read(row, self.currency, whole, known)
        };
        read.map_err(|message| self.places.reason(row, column, message))
    }
}

#[cfg(test)]
mod tests;
