//! Rows of the tender tables to domain values and back, nothing else.

use crate::domain::money::{Currency, Money};
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem, TenderStatus};
use crate::store::error::StoreResult;
use crate::store::sql::{Columns, Rows, Table, Value};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The tender table, as [`put_tender`] fills it.
pub(super) const TENDER: Table = Table {
    name: "tender",
    columns: "id, code, hash, kind, status, status_other, region, buyer_id, closes, estimate_clp, \
        estimate, estimate_currency, published, questions_until, answers, site_visit, awarded, title, \
        description, criteria, environmental, social, contract_length, delivery_days, delivery_place, \
        payment, buyer_complaints, bidders, purchase",
    of_centre: false,
};

/// The item table, as [`put_item`] fills it.
pub(super) const ITEM: Table = Table {
    name: "item",
    columns: "id, product_id, key, description, quantity, unit",
    of_centre: false,
};

/// The offer table, as [`put_offer`] fills it.
pub(super) const OFFER: Table = Table {
    name: "offer",
    columns: "id, seller_id, name, description, status, quantity, unit_price, unit_price_currency, \
        total, total_currency, whole_total, whole_total_currency, awarded_quantity, awarded_total, \
        awarded_total_currency, sent, selected",
    of_centre: false,
};

/// What [`read_tender`] reads, with the buyer's columns.
pub(super) const READ_TENDER: &str = "SELECT t.id, t.code, t.status, t.status_other, t.closes, t.estimate, \
    t.estimate_currency, t.published, t.questions_until, t.answers, t.site_visit, t.awarded, t.title, \
    t.description, t.criteria, t.environmental, t.social, t.contract_length, t.delivery_days, \
    t.delivery_place, t.payment, t.buyer_complaints, t.bidders, t.purchase, \
    b.code, b.name, b.unit, b.rut, b.comuna, b.region, b.sector \
    FROM tender t LEFT JOIN buyer b ON b.id = t.buyer_id";

/// What [`read_item`] reads.
pub(super) const READ_ITEM: &str = "SELECT i.id, i.key, i.description, i.quantity, i.unit, \
    p.code, p.name, p.levels FROM item i LEFT JOIN product p ON p.id = i.product_id";

/// What [`read_offer`] reads.
pub(super) const READ_OFFER: &str = "SELECT o.id, o.name, o.description, o.status, o.quantity, \
    o.unit_price, o.unit_price_currency, o.total, o.total_currency, o.whole_total, \
    o.whole_total_currency, o.awarded_quantity, o.awarded_total, o.awarded_total_currency, o.sent, \
    o.selected, s.rut, s.name, s.size FROM offer o LEFT JOIN seller s ON s.id = o.seller_id";

/// The stored names of the states that the program knows.
const STATUSES: [(&str, TenderStatus); 6] = [
    ("published", TenderStatus::Published),
    ("closed", TenderStatus::Closed),
    ("unsuccessful", TenderStatus::Unsuccessful),
    ("awarded", TenderStatus::Awarded),
    ("cancelled", TenderStatus::Cancelled),
    ("suspended", TenderStatus::Suspended),
];

/// Whether a name is the stored one of a state that the program knows.
pub(super) fn is_known_status(name: &str) -> bool {
    STATUSES.iter().any(|(known, _)| *known == name)
}

/// The stored name of a state, and how the source spells it when the program does not know it.
fn status_names(status: Option<&TenderStatus>) -> [Option<&str>; 2] {
    match status {
        None => [None, None],
        Some(TenderStatus::Other(text)) => [None, Some(text)],
        Some(status) => {
            let name = STATUSES.iter().find(|(_, known)| known == status);
            [name.map(|(name, _)| *name), None]
        }
    }
}

fn read_status(row: &mut Columns<'_>) -> StoreResult<Option<TenderStatus>> {
    let name = row.maybe_text()?;
    let other = row.maybe_text()?;
    let known = name.and_then(|name| STATUSES.iter().find(|(known, _)| *known == name));
    Ok(known
        .map(|(_, status)| status.clone())
        .or(other.map(TenderStatus::Other)))
}

/// Thousandths of a peso, rounded down: what amounts in CLP are compared and sorted by.
pub(super) fn thousandths(amount: Decimal) -> i64 {
    let scaled = amount.checked_mul(Decimal::ONE_THOUSAND).map(|n| n.floor());
    let limit = if amount.is_sign_negative() {
        i64::MIN
    } else {
        i64::MAX
    };
    scaled.and_then(|n| n.to_i64()).unwrap_or(limit)
}

fn clp(estimate: Option<Money>) -> Option<i64> {
    estimate
        .filter(|money| money.currency == Currency::Clp)
        .map(|money| thousandths(money.amount))
}

/// The buyer's region stands once more on the tender, for the index; a longer text is no region.
const LONGEST_REGION: usize = 200;

/// A tender's own row; items and buyer are rows of other tables.
pub(super) fn put_tender(
    rows: &mut Rows,
    tender: &Tender,
    id: i64,
    hash: [u8; 16],
    buyer: Option<i64>,
) {
    let [status, other] = status_names(tender.status.as_ref());
    let region = tender.buyer.region.as_deref();
    rows.int(Some(id))
        .shown(Some(&tender.code))
        .put(Value::Bytes(&hash))
        .text(Some(&tender.code.kind))
        .text(status)
        .text(other)
        .text(region.filter(|region| region.len() <= LONGEST_REGION))
        .int(buyer)
        .deadline(tender.closes)
        .int(clp(tender.estimate))
        .money(tender.estimate)
        .deadline(tender.published)
        .deadline(tender.questions_until)
        .deadline(tender.answers)
        .deadline(tender.site_visit)
        .deadline(tender.awarded)
        .text(tender.title.as_deref())
        .text(tender.description.as_deref())
        .text(tender.criteria.as_deref())
        .text(tender.environmental.as_deref())
        .text(tender.social.as_deref())
        .text(tender.contract_length.as_deref())
        .int(tender.delivery_days)
        .text(tender.delivery_place.as_deref())
        .text(tender.payment.as_deref())
        .int(tender.buyer_complaints)
        .int(tender.bidders)
        .shown(tender.order.as_ref());
}

/// A row with its buyer as a tender without items, and its key.
pub(super) fn read_tender(row: &mut Columns<'_>) -> StoreResult<(i64, Tender)> {
    let id = row.int()?;
    let mut tender = Tender::new(row.required()?);
    tender.status = read_status(row)?;
    tender.closes = row.deadline()?;
    tender.estimate = row.money()?;
    tender.published = row.deadline()?;
    tender.questions_until = row.deadline()?;
    tender.answers = row.deadline()?;
    tender.site_visit = row.deadline()?;
    tender.awarded = row.deadline()?;
    tender.title = row.maybe_text()?;
    tender.description = row.maybe_text()?;
    tender.criteria = row.maybe_text()?;
    tender.environmental = row.maybe_text()?;
    tender.social = row.maybe_text()?;
    tender.contract_length = row.maybe_text()?;
    tender.delivery_days = row.count()?;
    tender.delivery_place = row.maybe_text()?;
    tender.payment = row.maybe_text()?;
    tender.buyer_complaints = row.count()?;
    tender.bidders = row.count()?;
    tender.order = row.parsed()?;
    tender.buyer = read_buyer(row)?;
    Ok((id, tender))
}

/// The seven columns of a buyer.
pub(super) fn read_buyer(row: &mut Columns<'_>) -> StoreResult<Buyer> {
    Ok(Buyer {
        code: row.maybe_text()?,
        name: row.maybe_text()?,
        unit: row.maybe_text()?,
        rut: row.maybe_text()?,
        comuna: row.maybe_text()?,
        region: row.maybe_text()?,
        sector: row.maybe_text()?,
    })
}

/// An item's row; its offers are rows of another table.
pub(super) fn put_item(rows: &mut Rows, item: &TenderItem, id: i64, product: Option<i64>) {
    rows.int(Some(id))
        .int(product)
        .text(Some(&item.key))
        .text(item.description.as_deref())
        .decimal(item.quantity)
        .text(item.unit.as_deref());
}

/// A row with its product as an item without offers, and its key.
pub(super) fn read_item(row: &mut Columns<'_>) -> StoreResult<(i64, TenderItem)> {
    let id = row.int()?;
    let item = TenderItem {
        key: row.text()?,
        description: row.maybe_text()?,
        quantity: row.parsed()?,
        unit: row.maybe_text()?,
        product: row.maybe_text()?,
        product_name: row.maybe_text()?,
        levels: row.list()?,
        offers: Vec::new(),
    };
    Ok((id, item))
}

/// An offer's row.
pub(super) fn put_offer(rows: &mut Rows, offer: &Offer, id: i64, seller: Option<i64>) {
    rows.int(Some(id))
        .int(seller)
        .text(offer.name.as_deref())
        .text(offer.description.as_deref())
        .text(offer.status.as_deref())
        .decimal(offer.quantity)
        .money(offer.unit_price)
        .money(offer.total)
        .money(offer.whole_total)
        .decimal(offer.awarded_quantity)
        .money(offer.awarded_total)
        .deadline(offer.sent)
        .int(offer.selected);
}

/// A row with its seller as an offer, and its key.
pub(super) fn read_offer(row: &mut Columns<'_>) -> StoreResult<(i64, Offer)> {
    let id = row.int()?;
    let offer = Offer {
        name: row.maybe_text()?,
        description: row.maybe_text()?,
        status: row.maybe_text()?,
        quantity: row.parsed()?,
        unit_price: row.money()?,
        total: row.money()?,
        whole_total: row.money()?,
        awarded_quantity: row.parsed()?,
        awarded_total: row.money()?,
        sent: row.deadline()?,
        selected: row.maybe_int()?.map(|selected| selected != 0),
        supplier_rut: row.maybe_text()?,
        supplier_name: row.maybe_text()?,
        supplier_size: row.maybe_text()?,
    };
    Ok((id, offer))
}
