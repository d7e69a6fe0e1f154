//! How two pieces of one tender or order become one, and the order in which everything is kept.
//! What the newer piece says stands; what it is silent on stays.

use super::digest::offer_bytes;
use crate::domain::calendar::Deadline;
use crate::domain::order::{Order, OrderItem};
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem};

/// What happens to the items when a piece meets what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Items {
    /// Items of both, the same key being the same item.
    Join,
    /// The newer ones only.
    Replace,
}

/// The newer value where there is one.
fn over<T>(old: &mut Option<T>, newer: Option<T>) {
    if newer.is_some() {
        *old = newer;
    }
}

/// The newer deadline; a newer one of the same day that does not know the hour leaves the old one.
pub(super) fn closing(old: Option<Deadline>, newer: Option<Deadline>) -> Option<Deadline> {
    match (old, newer) {
        (Some(old), Some(newer)) if old.date == newer.date && newer.time.is_none() => Some(old),
        (old, None) => old,
        (_, newer) => newer,
    }
}

/// Lays a newer tender over an old one.
pub(super) fn tender(old: &mut Tender, newer: Tender, items: Items) {
    over(&mut old.title, newer.title);
    over(&mut old.description, newer.description);
    over(&mut old.status, newer.status);
    buyer(&mut old.buyer, newer.buyer);
    over(&mut old.estimate, newer.estimate);
    over(&mut old.published, newer.published);
    old.closes = closing(old.closes, newer.closes);
    over(&mut old.questions_until, newer.questions_until);
    over(&mut old.answers, newer.answers);
    over(&mut old.site_visit, newer.site_visit);
    over(&mut old.awarded, newer.awarded);
    over(&mut old.criteria, newer.criteria);
    over(&mut old.environmental, newer.environmental);
    over(&mut old.social, newer.social);
    over(&mut old.contract_length, newer.contract_length);
    over(&mut old.delivery_days, newer.delivery_days);
    over(&mut old.delivery_place, newer.delivery_place);
    over(&mut old.payment, newer.payment);
    over(&mut old.buyer_complaints, newer.buyer_complaints);
    over(&mut old.bidders, newer.bidders);
    over(&mut old.order, newer.order);
    match items {
        Items::Join => old.items.extend(newer.items),
        Items::Replace => old.items = newer.items,
    }
}

/// Lays a newer order over an old one.
pub(super) fn order(old: &mut Order, newer: Order, items: Items) {
    over(&mut old.title, newer.title);
    over(&mut old.status, newer.status);
    over(&mut old.tender, newer.tender);
    buyer(&mut old.buyer, newer.buyer);
    over(&mut old.supplier_rut, newer.supplier_rut);
    over(&mut old.supplier_name, newer.supplier_name);
    over(&mut old.supplier_comuna, newer.supplier_comuna);
    over(&mut old.supplier_region, newer.supplier_region);
    over(&mut old.created, newer.created);
    over(&mut old.sent, newer.sent);
    over(&mut old.accepted, newer.accepted);
    over(&mut old.net, newer.net);
    over(&mut old.tax, newer.tax);
    over(&mut old.total, newer.total);
    over(&mut old.total_clp, newer.total_clp);
    match items {
        Items::Join => old.items.extend(newer.items),
        Items::Replace => old.items = newer.items,
    }
}

fn buyer(old: &mut Buyer, newer: Buyer) {
    over(&mut old.code, newer.code);
    over(&mut old.name, newer.name);
    over(&mut old.unit, newer.unit);
    over(&mut old.rut, newer.rut);
    over(&mut old.comuna, newer.comuna);
    over(&mut old.region, newer.region);
    over(&mut old.sector, newer.sector);
}

fn item(old: &mut TenderItem, newer: TenderItem) {
    over(&mut old.product, newer.product);
    over(&mut old.product_name, newer.product_name);
    if !newer.levels.is_empty() {
        old.levels = newer.levels;
    }
    over(&mut old.description, newer.description);
    over(&mut old.quantity, newer.quantity);
    over(&mut old.unit, newer.unit);
    old.offers.extend(newer.offers);
}

fn line(old: &mut OrderItem, newer: OrderItem) {
    over(&mut old.product, newer.product);
    over(&mut old.product_name, newer.product_name);
    if !newer.levels.is_empty() {
        old.levels = newer.levels;
    }
    over(&mut old.description, newer.description);
    over(&mut old.quantity, newer.quantity);
    over(&mut old.unit, newer.unit);
    over(&mut old.unit_price, newer.unit_price);
    over(&mut old.total, newer.total);
}

/// Numbers by their size, before texts: position 10 comes after position 9.
fn by_key(key: &str) -> (u8, u64, &str) {
    match key.parse() {
        Ok(number) => (0, number, key),
        Err(_) => (1, 0, key),
    }
}

/// Sorts by key and joins what has the same one.
fn gather<T>(all: Vec<T>, key: impl Fn(&T) -> &str, join: impl Fn(&mut T, T)) -> Vec<T> {
    let mut sorted = all;
    // Most lists come in order and without a key twice.
    if sorted.is_sorted_by(|one, other| by_key(key(one)) < by_key(key(other))) {
        return sorted;
    }
    sorted.sort_by(|one, other| by_key(key(one)).cmp(&by_key(key(other))));
    let mut gathered: Vec<T> = Vec::with_capacity(sorted.len());
    for one in sorted {
        match gathered.last_mut() {
            Some(last) if key(last) == key(&one) => join(last, one),
            _ => gathered.push(one),
        }
    }
    gathered
}

/// Offers by supplier and name; the same offer twice is one.
fn settle_offers(offers: &mut Vec<Offer>) {
    offers.sort_by(|left, right| {
        (&left.supplier_rut, &left.name)
            .cmp(&(&right.supplier_rut, &right.name))
            .then_with(|| offer_bytes(left).cmp(&offer_bytes(right)))
    });
    offers.dedup();
}

/// Takes out the NUL characters that PostgreSQL cannot keep.
fn clean<'text>(texts: impl IntoIterator<Item = &'text mut String>) {
    for text in texts {
        if memchr::memchr(b'\0', text.as_bytes()).is_some() {
            text.retain(|letter| letter != '\0');
        }
    }
}

fn clean_buyer(buyer: &mut Buyer) {
    let Buyer {
        code,
        name,
        unit,
        rut,
        comuna,
        region,
        sector,
    } = buyer;
    clean(
        [code, name, unit, rut, comuna, region, sector]
            .into_iter()
            .flatten(),
    );
}

fn clean_item(item: &mut TenderItem) {
    clean([&mut item.key]);
    clean(&mut item.levels);
    let texts = [
        &mut item.product,
        &mut item.product_name,
        &mut item.description,
        &mut item.unit,
    ];
    clean(texts.into_iter().flatten());
    for offer in &mut item.offers {
        let texts = [
            &mut offer.supplier_rut,
            &mut offer.supplier_name,
            &mut offer.supplier_size,
            &mut offer.name,
            &mut offer.description,
            &mut offer.status,
        ];
        clean(texts.into_iter().flatten());
    }
}

/// Brings a tender into the one form in which it is hashed and kept.
pub(super) fn settle_tender(tender: &mut Tender) {
    clean_buyer(&mut tender.buyer);
    let texts = [
        &mut tender.title,
        &mut tender.description,
        &mut tender.criteria,
        &mut tender.environmental,
        &mut tender.social,
        &mut tender.contract_length,
        &mut tender.delivery_place,
        &mut tender.payment,
    ];
    clean(texts.into_iter().flatten());
    if let Some(crate::domain::tender::TenderStatus::Other(text)) = &mut tender.status {
        clean([text]);
    }
    for item in &mut tender.items {
        clean_item(item);
    }
    tender.items = gather(std::mem::take(&mut tender.items), |one| &one.key, item);
    for item in &mut tender.items {
        settle_offers(&mut item.offers);
    }
}

/// Brings an order into the one form in which it is hashed and kept.
pub(super) fn settle_order(order: &mut Order) {
    clean_buyer(&mut order.buyer);
    let texts = [
        &mut order.title,
        &mut order.status,
        &mut order.supplier_rut,
        &mut order.supplier_name,
        &mut order.supplier_comuna,
        &mut order.supplier_region,
    ];
    clean(texts.into_iter().flatten());
    for one in &mut order.items {
        clean([&mut one.key]);
        clean(&mut one.levels);
        let texts = [
            &mut one.product,
            &mut one.product_name,
            &mut one.description,
            &mut one.unit,
        ];
        clean(texts.into_iter().flatten());
    }
    order.items = gather(std::mem::take(&mut order.items), |one| &one.key, line);
}
