//! The content hash of a tender or an order: 128 bits over every field, the same wherever it is computed.
//! Amounts count by value: `1.50` and `1.5` are the same.

use crate::domain::calendar::Deadline;
use crate::domain::money::Money;
use crate::domain::order::{Order, OrderItem};
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem, TenderStatus};
use rust_decimal::Decimal;

/// A content hash.
pub(in crate::store) type Digest = [u8; 16];

/// Writes fields one after the other, each with a mark that says whether it is known and how long it is.
#[derive(Default)]
pub(in crate::store) struct Encoder {
    bytes: Vec<u8>,
}

impl Encoder {
    /// The hash of what was written.
    pub(in crate::store) fn finish(&self) -> Digest {
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
    pub(in crate::store) fn text(&mut self, text: Option<&String>) -> &mut Self {
        match text {
            Some(text) => self.raw(1, text.as_bytes()),
            None => self.raw(0, &[]),
        }
    }

    /// Several texts.
    pub(in crate::store) fn texts(&mut self, texts: &[String]) -> &mut Self {
        self.length(texts.len());
        for text in texts {
            self.text(Some(text));
        }
        self
    }

    fn length(&mut self, length: usize) -> &mut Self {
        self.raw(2, &(length as u64).to_le_bytes())
    }

    fn count(&mut self, number: Option<u32>) -> &mut Self {
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

    fn money(&mut self, money: Option<Money>) -> &mut Self {
        match money {
            Some(money) => self
                .decimal(Some(money.amount))
                .raw(5, money.currency.code().as_bytes()),
            None => self.raw(0, &[]),
        }
    }

    fn deadline(&mut self, deadline: Option<Deadline>) -> &mut Self {
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

    fn buyer(&mut self, buyer: &Buyer) -> &mut Self {
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

    fn status(&mut self, status: Option<&TenderStatus>) -> &mut Self {
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

    fn offer(&mut self, offer: &Offer) -> &mut Self {
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

    fn item(&mut self, item: &TenderItem) -> &mut Self {
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

    fn line(&mut self, line: &OrderItem) -> &mut Self {
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

/// Bytes that tell one offer from another; equal offers have equal bytes.
pub(super) fn offer_bytes(offer: &Offer) -> Vec<u8> {
    let mut encoder = Encoder::default();
    encoder.offer(offer);
    encoder.bytes
}

/// The hash of a tender.
pub(super) fn of_tender(tender: &Tender) -> Digest {
    let mut encoder = Encoder::default();
    let Tender {
        code,
        title,
        description,
        status,
        buyer,
        estimate,
        published,
        closes,
        questions_until,
        answers,
        site_visit,
        awarded,
        criteria,
        environmental,
        social,
        contract_length,
        delivery_days,
        delivery_place,
        payment,
        buyer_complaints,
        bidders,
        order,
        items,
    } = tender;
    encoder
        .text(Some(&code.to_string()))
        .status(status.as_ref())
        .buyer(buyer)
        .money(*estimate)
        .text(order.as_ref().map(ToString::to_string).as_ref());
    for text in [
        title,
        description,
        criteria,
        environmental,
        social,
        contract_length,
        delivery_place,
        payment,
    ] {
        encoder.text(text.as_ref());
    }
    for deadline in [
        published,
        closes,
        questions_until,
        answers,
        site_visit,
        awarded,
    ] {
        encoder.deadline(*deadline);
    }
    for number in [delivery_days, buyer_complaints, bidders] {
        encoder.count(*number);
    }
    encoder.length(items.len());
    for item in items {
        encoder.item(item);
    }
    encoder.finish()
}

/// The hash of an order.
pub(super) fn of_order(order: &Order) -> Digest {
    let mut encoder = Encoder::default();
    let Order {
        code,
        title,
        status,
        tender,
        buyer,
        supplier_rut,
        supplier_name,
        supplier_comuna,
        supplier_region,
        created,
        sent,
        accepted,
        net,
        tax,
        total,
        total_clp,
        items,
    } = order;
    encoder
        .text(Some(&code.to_string()))
        .buyer(buyer)
        .text(tender.as_ref().map(ToString::to_string).as_ref());
    for text in [
        title,
        status,
        supplier_rut,
        supplier_name,
        supplier_comuna,
        supplier_region,
    ] {
        encoder.text(text.as_ref());
    }
    for deadline in [created, sent, accepted] {
        encoder.deadline(*deadline);
    }
    for money in [net, tax, total, total_clp] {
        encoder.money(*money);
    }
    encoder.length(items.len());
    for line in items {
        encoder.line(line);
    }
    encoder.finish()
}
