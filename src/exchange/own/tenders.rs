//! Our own tender list: one row for each tender, item and offer, without any loss, and back.
//! The first column, `encuentro_tender`, holds the tender's code and tells such a file from any other.

use super::field::{CellReader, Places, cells, names, sign_of};
use super::sheet::SheetCell;
use super::tender_fields::{ITEM, OFFER, TENDER};
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::domain::tender::{Offer, Tender, TenderItem};
use crate::exchange::header::Header;
use crate::exchange::rejects::Reason;
use crate::exchange::rows::{Row, Writing};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The column that marks our own list of tenders; it holds the code.
pub const MARK: &str = "encuentro_tender";
const ITEM_KEY: &str = "item_key";
const OFFER_NUMBER: &str = "offer_number";

/// The column names, in order.
#[must_use]
pub fn header() -> Vec<String> {
    let mut header = vec![MARK.to_owned()];
    header.extend(names(&TENDER, ""));
    header.push(ITEM_KEY.to_owned());
    header.extend(names(&ITEM, "item_"));
    header.push(OFFER_NUMBER.to_owned());
    header.extend(names(&OFFER, "offer_"));
    header
}

/// Whether a file is our own list of tenders.
#[must_use]
pub fn is_own_header(header: &Header) -> bool {
    header.find(MARK).is_some()
}

/// The rows of a tender: one for each offer, one for an item without offers, one for a tender without items.
#[must_use]
pub fn rows(tender: &Tender) -> Vec<Vec<SheetCell>> {
    let mut rows = Vec::new();
    if tender.items.is_empty() {
        rows.push(row(tender, None, None));
    }
    for item in &tender.items {
        if item.offers.is_empty() {
            rows.push(row(tender, Some(item), None));
        }
        for (at, offer) in item.offers.iter().enumerate() {
            rows.push(row(tender, Some(item), Some((at + 1, offer))));
        }
    }
    rows
}

fn row(
    tender: &Tender,
    item: Option<&TenderItem>,
    offer: Option<(usize, &Offer)>,
) -> Vec<SheetCell> {
    let mut row = vec![SheetCell::Text(tender.code.to_string())];
    cells(&TENDER, Some(tender), &mut row);
    row.push(SheetCell::text(item.map(|item| item.key.as_str())));
    cells(&ITEM, item, &mut row);
    row.push(SheetCell::number(
        offer.map(|(number, _)| Decimal::from(number)),
    ));
    cells(&OFFER, offer.map(|(_, offer)| offer), &mut row);
    row
}

/// Reads our own list of tenders, row by row.
///
/// Rows of one tender that follow each other become one tender; where they are apart, its pieces are joined by
/// whoever keeps them. Cells must still carry the marks before formulas: they are taken off here.
pub struct Reader {
    header: Header,
    sign: DecimalSign,
    code: usize,
    item_key: Option<usize>,
    offer_number: Option<usize>,
    tender: Places,
    item: Places,
    offer: Places,
    held: Option<Tender>,
}

impl Reader {
    /// A reader of a file with this header; `None` when the header is not our own.
    #[must_use]
    pub fn new(header: &Header, writing: &Writing) -> Option<Self> {
        Some(Self {
            code: header.find(MARK)?,
            item_key: header.find(ITEM_KEY),
            offer_number: header.find(OFFER_NUMBER),
            tender: Places::find(&TENDER, "", header),
            item: Places::find(&ITEM, "item_", header),
            offer: Places::find(&OFFER, "offer_", header),
            sign: sign_of(writing),
            header: header.clone(),
            held: None,
        })
    }

    /// Takes a row; gives the tender before it once that is whole.
    ///
    /// # Errors
    /// The reason to set the row aside; nothing of it is kept.
    pub fn push(&mut self, row: &Row) -> Result<Option<Tender>, Reason> {
        let piece = self.read_row(row)?;
        match &mut self.held {
            Some(held) if held.code == piece.code => {
                join(held, piece);
                Ok(None)
            }
            held => Ok(held.replace(piece)),
        }
    }

    /// The last tender.
    #[must_use]
    pub fn finish(&mut self) -> Option<Tender> {
        self.held.take()
    }

    /// Reads one row as a tender with at most one item and one offer.
    ///
    /// # Errors
    /// The reason to set the row aside.
    pub fn read_row(&self, row: &Row) -> Result<Tender, Reason> {
        let reader = CellReader {
            header: &self.header,
            row,
            sign: self.sign,
        };
        let text = reader.text(self.code);
        let code = text.parse().map_err(|_| {
            let message = Message::new("exchange-own-code").with("value", text.as_str());
            reader.reason(self.code, message)
        })?;
        let mut tender = Tender::new(code);
        self.tender.read(&TENDER, &reader, &mut tender)?;
        let key = self.item_key.map(|column| reader.text(column));
        if let Some(key) = key.filter(|key| !key.is_empty()) {
            let mut item = TenderItem {
                key,
                ..TenderItem::default()
            };
            self.item.read(&ITEM, &reader, &mut item)?;
            if self.has_offer(&reader)? {
                let mut offer = Offer::default();
                self.offer.read(&OFFER, &reader, &mut offer)?;
                item.offers.push(offer);
            }
            tender.items.push(item);
        }
        Ok(tender)
    }

    /// Whether the row holds an offer: it has a number.
    fn has_offer(&self, reader: &CellReader<'_>) -> Result<bool, Reason> {
        let Some(column) = self.offer_number else {
            return Ok(false);
        };
        let text = reader.text(column);
        if text.is_empty() {
            return Ok(false);
        }
        let number: Option<Decimal> = text.parse().ok();
        match number.and_then(|number| number.to_u32()) {
            Some(1..) => Ok(true),
            _ => Err(reader.reason(
                column,
                Message::new("exchange-own-not-understood")
                    .with("value", text.as_str())
                    .with("column", OFFER_NUMBER),
            )),
        }
    }
}

/// Adds the item and the offer of the next row of the same tender.
fn join(held: &mut Tender, piece: Tender) {
    for item in piece.items {
        let known = held.items.iter().rposition(|known| known.key == item.key);
        match known {
            Some(at) => held.items[at].offers.extend(item.offers),
            None => held.items.push(item),
        }
    }
}

#[cfg(test)]
mod tests;
