//! The content hash of a tender or an order: 128 bits over every field.

pub(super) use super::encoder::Digest;
use super::encoder::Encoder;
use crate::domain::order::Order;
use crate::domain::tender::{Offer, Tender};

/// Room for a tender or an order without its lines, and for an offer: most of them need no more.
const HEAD: usize = 4096;
const OFFER: usize = 640;

/// Bytes that tell one offer from another; equal offers have equal bytes.
pub(super) fn offer_bytes(offer: &Offer) -> Vec<u8> {
    let mut encoder = Encoder::with_room(OFFER);
    encoder.offer(offer);
    encoder.bytes
}

/// The hash of a tender. Every field is named, so that a new one cannot be forgotten here.
pub(super) fn of_tender(tender: &Tender) -> Digest {
    let mut encoder = Encoder::with_room(HEAD + tender.offer_count() * OFFER);
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

/// The hash of an order. Every field is named, so that a new one cannot be forgotten here.
pub(super) fn of_order(order: &Order) -> Digest {
    let mut encoder = Encoder::with_room(HEAD + order.items.len() * OFFER);
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
