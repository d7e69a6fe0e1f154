//! Rows of the tender tables to domain values and back, nothing else.

use crate::domain::money::{Currency, Money};
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem, TenderStatus};
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Columns, Table};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The tender table, as [`tender_cells`] fills it.
pub(super) const TENDER: Table = Table {
    name: "tender",
    columns: "id, code, hash, kind, status, status_other, region, buyer_id, closes, estimate_clp, \
        estimate, estimate_currency, published, questions_until, answers, site_visit, awarded, title, \
        description, criteria, environmental, social, contract_length, delivery_days, delivery_place, \
        payment, buyer_complaints, bidders, purchase",
};

/// The item table, as [`item_cells`] fills it.
pub(super) const ITEM: Table = Table {
    name: "item",
    columns: "id, product_id, key, description, quantity, unit",
};

/// The offer table, as [`offer_cells`] fills it.
pub(super) const OFFER: Table = Table {
    name: "offer",
    columns: "id, seller_id, name, description, status, quantity, unit_price, unit_price_currency, \
        total, total_currency, whole_total, whole_total_currency, awarded_quantity, awarded_total, \
        awarded_total_currency, sent, selected",
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

/// A state as its stored name, and as the source spells it when the program does not know it.
fn status_cells(status: Option<TenderStatus>) -> [Cell; 2] {
    match status {
        None => [Cell::Null, Cell::Null],
        Some(TenderStatus::Other(text)) => [Cell::Null, Cell::Text(text)],
        Some(status) => {
            let name = STATUSES.iter().find(|(_, known)| *known == status);
            [Cell::maybe(name.map(|(name, _)| *name)), Cell::Null]
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

fn clp(estimate: Option<Money>) -> Cell {
    match estimate {
        Some(money) if money.currency == Currency::Clp => Cell::Int(thousandths(money.amount)),
        _ => Cell::Null,
    }
}

/// The buyer's region stands once more on the tender, for the index; a longer text is no region.
const LONGEST_REGION: usize = 200;

/// A tender's own row; items and buyer are rows of other tables.
pub(super) fn tender_cells(tender: Tender, id: i64, hash: [u8; 16], buyer: Cell) -> Vec<Cell> {
    let [status, other] = status_cells(tender.status);
    let [estimate, currency] = Cell::money(tender.estimate);
    vec![
        Cell::Int(id),
        Cell::Text(tender.code.to_string()),
        Cell::Bytes(hash.to_vec()),
        Cell::Text(tender.code.kind),
        status,
        other,
        Cell::moved(
            tender
                .buyer
                .region
                .filter(|region| region.len() <= LONGEST_REGION),
        ),
        buyer,
        Cell::deadline(tender.closes),
        clp(tender.estimate),
        estimate,
        currency,
        Cell::deadline(tender.published),
        Cell::deadline(tender.questions_until),
        Cell::deadline(tender.answers),
        Cell::deadline(tender.site_visit),
        Cell::deadline(tender.awarded),
        Cell::moved(tender.title),
        Cell::moved(tender.description),
        Cell::moved(tender.criteria),
        Cell::moved(tender.environmental),
        Cell::moved(tender.social),
        Cell::moved(tender.contract_length),
        Cell::count(tender.delivery_days),
        Cell::moved(tender.delivery_place),
        Cell::moved(tender.payment),
        Cell::count(tender.buyer_complaints),
        Cell::count(tender.bidders),
        Cell::moved(tender.order.map(|code| code.to_string())),
    ]
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
pub(super) fn item_cells(item: TenderItem, id: i64, product: Cell) -> Vec<Cell> {
    vec![
        Cell::Int(id),
        product,
        Cell::Text(item.key),
        Cell::moved(item.description),
        Cell::decimal(item.quantity),
        Cell::moved(item.unit),
    ]
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
pub(super) fn offer_cells(offer: Offer, id: i64, seller: Cell) -> Vec<Cell> {
    let [unit_price, unit_price_currency] = Cell::money(offer.unit_price);
    let [total, total_currency] = Cell::money(offer.total);
    let [whole_total, whole_total_currency] = Cell::money(offer.whole_total);
    let [awarded_total, awarded_total_currency] = Cell::money(offer.awarded_total);
    vec![
        Cell::Int(id),
        seller,
        Cell::moved(offer.name),
        Cell::moved(offer.description),
        Cell::moved(offer.status),
        Cell::decimal(offer.quantity),
        unit_price,
        unit_price_currency,
        total,
        total_currency,
        whole_total,
        whole_total_currency,
        Cell::decimal(offer.awarded_quantity),
        awarded_total,
        awarded_total_currency,
        Cell::deadline(offer.sent),
        offer
            .selected
            .map_or(Cell::Null, |selected| Cell::Int(i64::from(selected))),
    ]
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
