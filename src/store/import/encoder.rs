//! Fields as bytes, the same wherever they are written: what content hashes are made of.
//! Amounts count by value: `1.50` and `1.5` are the same.

use crate::domain::calendar::Deadline;
use crate::domain::money::Money;
use crate::domain::order::OrderItem;
use crate::domain::tender::{Buyer, Offer, TenderItem, TenderStatus};
use rust_decimal::Decimal;

/// A content hash.
pub(super) type Digest = [u8; 16];

/// Writes fields one after the other, each with a mark that says whether it is known and how long it is.
pub(super) struct Encoder {
    pub(super) bytes: Vec<u8>,
}

impl Encoder {
    /// An encoder with room for so many bytes; it grows when there are more.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(bytes),
        }
    }

    /// The hash of what was written.
    pub(super) fn finish(&self) -> Digest {
        xxhash_rust::xxh3::xxh3_128(&self.bytes).to_le_bytes()
    }

    fn raw(&mut self, mark: u8, bytes: &[u8]) -> &mut Self {
        self.bytes.push(mark);
        self.bytes
            .extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.bytes.extend_from_slice(bytes);
        self
    }

    /// A text.
    pub(super) fn text(&mut self, text: Option<&String>) -> &mut Self {
        match text {
            Some(text) => self.raw(1, text.as_bytes()),
            None => self.raw(0, &[]),
        }
    }

    /// Several texts.
    pub(super) fn texts(&mut self, texts: &[String]) -> &mut Self {
        self.length(texts.len());
        for text in texts {
            self.text(Some(text));
        }
        self
    }

    pub(super) fn length(&mut self, length: usize) -> &mut Self {
        self.raw(2, &(length as u64).to_le_bytes())
    }

    pub(super) fn count(&mut self, number: Option<u32>) -> &mut Self {
        match number {
            Some(number) => self.raw(3, &number.to_le_bytes()),
            None => self.raw(0, &[]),
        }
    }

    fn decimal(&mut self, number: Option<Decimal>) -> &mut Self {
        match number {
            Some(number) => self.raw(4, &number.normalize().serialize()),
            None => self.raw(0, &[]),
        }
    }

    pub(super) fn money(&mut self, money: Option<Money>) -> &mut Self {
        match money {
            Some(money) => self
                .decimal(Some(money.amount))
                .raw(5, money.currency.code().as_bytes()),
            None => self.raw(0, &[]),
        }
    }

    pub(super) fn deadline(&mut self, deadline: Option<Deadline>) -> &mut Self {
        let Some(deadline) = deadline else {
            return self.raw(0, &[]);
        };
        let date = deadline.date;
        let [low, high] = date.year().to_le_bytes();
        self.raw(
            6,
            &[
                low,
                high,
                date.month().unsigned_abs(),
                date.day().unsigned_abs(),
            ],
        );
        match deadline.time {
            Some(time) => {
                let second = i64::from(time.hour()) * 3600
                    + i64::from(time.minute()) * 60
                    + i64::from(time.second());
                let moment = second * 1_000_000_000 + i64::from(time.subsec_nanosecond());
                self.raw(7, &moment.to_le_bytes())
            }
            None => self.raw(0, &[]),
        }
    }

    pub(super) fn buyer(&mut self, buyer: &Buyer) -> &mut Self {
        let Buyer {
            code,
            name,
            unit,
            rut,
            comuna,
            region,
            sector,
        } = buyer;
        for text in [code, name, unit, rut, comuna, region, sector] {
            self.text(text.as_ref());
        }
        self
    }

    pub(super) fn status(&mut self, status: Option<&TenderStatus>) -> &mut Self {
        let known = match status {
            None => return self.raw(0, &[]),
            Some(TenderStatus::Other(text)) => return self.text(Some(text)),
            Some(TenderStatus::Published) => 1,
            Some(TenderStatus::Closed) => 2,
            Some(TenderStatus::Unsuccessful) => 3,
            Some(TenderStatus::Awarded) => 4,
            Some(TenderStatus::Cancelled) => 5,
            Some(TenderStatus::Suspended) => 6,
        };
        self.count(Some(known))
    }

    pub(super) fn offer(&mut self, offer: &Offer) -> &mut Self {
        let Offer {
            supplier_rut,
            supplier_name,
            supplier_size,
            name,
            description,
            status,
            quantity,
            unit_price,
            total,
            whole_total,
            awarded_quantity,
            awarded_total,
            sent,
            selected,
        } = offer;
        for text in [
            supplier_rut,
            supplier_name,
            supplier_size,
            name,
            description,
            status,
        ] {
            self.text(text.as_ref());
        }
        self.decimal(*quantity).decimal(*awarded_quantity);
        for money in [unit_price, total, whole_total, awarded_total] {
            self.money(*money);
        }
        self.deadline(*sent).count(selected.map(u32::from))
    }

    pub(super) fn item(&mut self, item: &TenderItem) -> &mut Self {
        let TenderItem {
            key,
            product,
            product_name,
            levels,
            description,
            quantity,
            unit,
            offers,
        } = item;
        self.text(Some(key)).texts(levels).decimal(*quantity);
        for text in [product, product_name, description, unit] {
            self.text(text.as_ref());
        }
        self.length(offers.len());
        for offer in offers {
            self.offer(offer);
        }
        self
    }

    pub(super) fn line(&mut self, line: &OrderItem) -> &mut Self {
        let OrderItem {
            key,
            product,
            product_name,
            levels,
            description,
            quantity,
            unit,
            unit_price,
            total,
        } = line;
        self.text(Some(key)).texts(levels).decimal(*quantity);
        for text in [product, product_name, description, unit] {
            self.text(text.as_ref());
        }
        self.money(*unit_price).money(*total)
    }
}
