//! Own bids as a list: written in our own columns, read back from them or from a sheet that a person made.
//! The first column, `encuentro_bid`, holds the tender's code and tells our own file from any other.

use super::field::{CellReader, sign_of};
use super::guard::unguard;
use super::sheet::SheetCell;
use crate::domain::bid::{Bid, BidResult, BidState};
use crate::domain::calendar::{Deadline, read_deadline};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{
    Currency, DecimalSign, Money, SignEvidence, parse_decimal, settle_decimal_sign,
};
use crate::domain::null;
use crate::domain::rut::Rut;
use crate::domain::words;
use crate::exchange::header::Header;
use crate::exchange::rejects::Reason;
use crate::exchange::rows::{Row, Writing};
use rust_decimal::Decimal;

/// The column that marks our own list of bids; it holds the tender's code.
pub const MARK: &str = "encuentro_bid";

/// Id of the reason of an amount whose separator could mean thousands or decimals.
pub const DOUBT: &str = "bids-which-sign";

/// The fields, each with its column in our own file and other names under which sheets carry it.
const TENDER: [&str; 6] = [
    MARK,
    "codigo",
    "licitacion",
    "codigo licitacion",
    "tender",
    "code",
];
const SUPPLIER: [&str; 5] = [
    "supplier",
    "rut",
    "rut proveedor",
    "proveedor",
    "supplier rut",
];
const AMOUNT: [&str; 4] = ["amount", "monto", "total", "monto ofertado"];
const CURRENCY: [&str; 3] = ["amount_currency", "moneda", "currency"];
const STATE: [&str; 3] = ["state", "estado", "status"];
const DEADLINE: [&str; 5] = ["deadline", "plazo", "cierre", "fecha cierre", "closes"];
const RESULT: [&str; 2] = ["result", "resultado"];
const NOTE: [&str; 4] = ["note", "nota", "observacion", "observaciones"];

/// The column names, in order.
#[must_use]
pub fn header() -> Vec<String> {
    [
        TENDER[0],
        SUPPLIER[0],
        AMOUNT[0],
        CURRENCY[0],
        STATE[0],
        DEADLINE[0],
        RESULT[0],
        NOTE[0],
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Whether a file is our own list of bids.
#[must_use]
pub fn is_own_header(header: &Header) -> bool {
    header.find(MARK).is_some()
}

/// A bid as a row.
#[must_use]
pub fn row(bid: &Bid) -> Vec<SheetCell> {
    let text = |text: &str| SheetCell::Text(text.to_owned());
    vec![
        SheetCell::Text(bid.tender.to_string()),
        SheetCell::Text(bid.supplier.compact()),
        SheetCell::number(bid.amount.map(|money| {
            if money.amount.is_zero() {
                money.amount.abs()
            } else {
                money.amount
            }
        })),
        SheetCell::text(bid.amount.map(|money| money.currency.code())),
        text(state_name(bid.state)),
        SheetCell::spelled(bid.deadline.as_ref()),
        SheetCell::text(bid.result.map(result_name)),
        SheetCell::text(bid.note.as_deref()),
    ]
}

/// A state as files hold it.
#[must_use]
pub const fn state_name(state: BidState) -> &'static str {
    match state {
        BidState::Draft => "draft",
        BidState::Sent => "sent",
        BidState::Withdrawn => "withdrawn",
    }
}

/// A result as files hold it.
#[must_use]
pub const fn result_name(result: BidResult) -> &'static str {
    match result {
        BidResult::Won => "won",
        BidResult::Lost => "lost",
        BidResult::Void => "void",
    }
}

/// Reads a state in either language.
#[must_use]
pub fn read_state(text: &str) -> Option<BidState> {
    Some(match words::plain(text).as_str() {
        "draft" | "borrador" | "en preparacion" => BidState::Draft,
        "sent" | "enviada" | "enviado" | "presentada" => BidState::Sent,
        "withdrawn" | "retirada" | "desistida" => BidState::Withdrawn,
        _ => return None,
    })
}

/// Reads a result in either language.
#[must_use]
pub fn read_result(text: &str) -> Option<BidResult> {
    Some(match words::plain(text).as_str() {
        "won" | "ganada" | "adjudicada" => BidResult::Won,
        "lost" | "perdida" | "no adjudicada" => BidResult::Lost,
        "void" | "desierta" | "revocada" | "cancelada" | "sin ganador" => BidResult::Void,
        _ => return None,
    })
}

/// Reads bids from the rows of a list.
pub struct Reader {
    header: Header,
    own: bool,
    own_sign: DecimalSign,
    /// What the cells of the amounts say; `None` where it was told.
    evidence: SignEvidence,
    tender: usize,
    supplier: usize,
    others: [Option<usize>; 6],
}

impl Reader {
    /// A reader of a list; `rows` are all its rows, from which the decimal sign is settled unless it is `told`.
    ///
    /// # Errors
    /// The message that names the key column that is missing.
    pub fn new(
        header: &Header,
        writing: &Writing,
        rows: &[Row],
        told: Option<DecimalSign>,
    ) -> Result<Self, Message> {
        let missing = |name| Message::new("bids-column-missing").with("column", name);
        let others = [
            &AMOUNT[..],
            &CURRENCY[..],
            &STATE[..],
            &DEADLINE[..],
            &RESULT[..],
            &NOTE[..],
        ]
        .map(|names| header.find_any(names));
        let cells = rows.iter().filter_map(|row| {
            let amount = others[0]?;
            (!row.is_numeric(amount)).then(|| row.cell(amount))
        });
        Ok(Self {
            tender: header.find_any(&TENDER).ok_or_else(|| missing("codigo"))?,
            supplier: header.find_any(&SUPPLIER).ok_or_else(|| missing("rut"))?,
            own: is_own_header(header),
            own_sign: told.unwrap_or_else(|| sign_of(writing)),
            evidence: told.map_or_else(|| settle_decimal_sign(cells), SignEvidence::Settled),
            header: header.clone(),
            others,
        })
    }

    /// Reads one row.
    ///
    /// # Errors
    /// The reason to set the row aside.
    pub fn read(&self, row: &Row) -> Result<Bid, Reason> {
        let [amount, currency, state, deadline, result, note] = self.others;
        let tender: ProcessCode =
            self.needed(row, self.tender, "bids-bad-code", |text| text.parse().ok())?;
        let rut = self.text(row, Some(self.supplier)).unwrap_or_default();
        let supplier = Rut::parse_lenient(&rut)
            .map_err(|error| self.reason(row, self.supplier, error.message(&rut)))?;
        Ok(Bid {
            tender,
            supplier,
            amount: self.amount(row, amount, currency)?,
            state: self
                .optional(row, state, "bids-bad-state", read_state)?
                .unwrap_or(BidState::Draft),
            deadline: self.deadline(row, deadline)?,
            result: self.optional(row, result, "bids-bad-result", read_result)?,
            note: self.text(row, note),
        })
    }

    /// The text of a cell, or nothing.
    fn text(&self, row: &Row, column: Option<usize>) -> Option<String> {
        let column = column?;
        if self.own {
            Some(unguard(row.cell(column))).filter(|text| !text.is_empty())
        } else {
            null::present(row.cell(column)).map(str::to_owned)
        }
    }

    fn reason(&self, row: &Row, column: usize, message: Message) -> Reason {
        Reason::cell(self.header.name(column), row.cell(column), message)
    }

    /// A value that must be there.
    fn needed<T>(
        &self,
        row: &Row,
        column: usize,
        id: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Reason> {
        let text = self.text(row, Some(column)).unwrap_or_default();
        read(&text)
            .ok_or_else(|| self.reason(row, column, Message::new(id).with("value", text.as_str())))
    }

    /// A value that may be missing.
    fn optional<T>(
        &self,
        row: &Row,
        column: Option<usize>,
        id: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Reason> {
        match column.filter(|_| self.text(row, column).is_some()) {
            Some(column) => self.needed(row, column, id, read).map(Some),
            None => Ok(None),
        }
    }

    fn deadline(&self, row: &Row, column: Option<usize>) -> Result<Option<Deadline>, Reason> {
        let (Some(place), Some(text)) = (column, self.text(row, column)) else {
            return Ok(None);
        };
        if let Ok(deadline) = text.parse() {
            return Ok(Some(deadline));
        }
        read_deadline(&text)
            .map(Some)
            .map_err(|error| self.reason(row, place, error.message(&text)))
    }

    fn amount(
        &self,
        row: &Row,
        amount: Option<usize>,
        currency: Option<usize>,
    ) -> Result<Option<Money>, Reason> {
        let currency = self
            .optional(row, currency, "exchange-own-currency", Currency::parse)?
            .unwrap_or(Currency::Clp);
        let (Some(place), Some(text)) = (amount, self.text(row, amount)) else {
            return Ok(None);
        };
        let bad = |message| self.reason(row, place, message);
        let number = if self.own {
            self.cells(row).number(place, Some(currency)).map_err(bad)?
        } else {
            self.foreign(row, place, &text, currency).map_err(bad)?
        };
        if number.is_sign_negative() && !self.own {
            return Err(bad(Message::new("bids-negative").with("value", text)));
        }
        Ok(Some(Money::new(number, currency)))
    }

    fn cells<'row>(&'row self, row: &'row Row) -> CellReader<'row> {
        CellReader {
            header: &self.header,
            row,
            sign: self.own_sign,
        }
    }

    /// A number of a person's own sheet, by the sign that its column settled.
    fn foreign(
        &self,
        row: &Row,
        place: usize,
        text: &str,
        currency: Currency,
    ) -> Result<Decimal, Message> {
        let sign = if row.is_numeric(place) {
            Some(DecimalSign::Point)
        } else {
            self.evidence.sign_for(currency)
        };
        let Some(sign) = sign else {
            return Err(Message::new("bids-which-sign").with("value", text));
        };
        parse_decimal(text, sign).map_err(|error| error.message(text))
    }
}

#[cfg(test)]
mod tests;
