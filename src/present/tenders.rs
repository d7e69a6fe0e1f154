//! Tenders and purchase orders as tables and records for people. Invents nothing: what is unknown stays empty.

use crate::domain::order::Order;
use crate::domain::place::{Comuna, Region};
use crate::domain::rut::Rut;
use crate::domain::tender::{Buyer, Tender, TenderItem, TenderStatus};
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// Longest text of a cell in a list.
const LONGEST: usize = 60;

/// A text cut to what a list can hold.
pub(super) fn short(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
}

/// The headings of some columns, by their text ids.
pub(super) fn headings<const N: usize>(texts: &Texts, ids: [&str; N]) -> [String; N] {
    ids.map(|id| texts.get(id))
}

/// The name of a comuna, or the text as it came.
pub(super) fn comuna_name(code: &str) -> String {
    Comuna::by_code(code).map_or_else(|| code.to_owned(), |comuna| comuna.name.to_owned())
}

/// The name of a region, or the text as it came.
pub(super) fn region_name(code: &str) -> String {
    Region::by_code(code).map_or_else(|| code.to_owned(), |region| region.name.to_owned())
}

/// A RUT as people write it, or the text as it came.
fn rut(text: &str) -> String {
    Rut::parse_lenient(text).map_or_else(|_| text.to_owned(), |rut| rut.to_string())
}

/// A state in words.
pub(super) fn status(texts: &Texts, status: &TenderStatus) -> String {
    match status {
        TenderStatus::Published => texts.get("tenders-status-published"),
        TenderStatus::Closed => texts.get("tenders-status-closed"),
        TenderStatus::Unsuccessful => texts.get("tenders-status-unsuccessful"),
        TenderStatus::Awarded => texts.get("tenders-status-awarded"),
        TenderStatus::Cancelled => texts.get("tenders-status-cancelled"),
        TenderStatus::Suspended => texts.get("tenders-status-suspended"),
        TenderStatus::Other(text) => text.clone(),
    }
}

/// The list: code, name, buyer, state, closing and estimate.
#[must_use]
pub fn list(texts: &Texts, tenders: &[Tender]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "tenders-column-code",
            "tenders-column-title",
            "tenders-column-buyer",
            "tenders-column-status",
            "tenders-column-closes",
            "tenders-column-estimate",
        ],
    ))
    .sparing([3]);
    for tender in tenders {
        let buyer = tender
            .buyer
            .name
            .as_deref()
            .or(tender.buyer.unit.as_deref());
        table.push(vec![
            tender.code.to_string().into(),
            Cell::text(tender.title.as_deref().map(short)),
            Cell::text(buyer.map(short)),
            Cell::text(tender.status.as_ref().map(|known| status(texts, known))),
            tender.closes.into(),
            tender.estimate.into(),
        ]);
    }
    table
}

/// One tender: its own fields.
#[must_use]
pub fn record(texts: &Texts, tender: &Tender) -> Table {
    let text = |value: &Option<String>| Cell::text(value.as_deref());
    let mut fields = vec![
        ("tenders-column-code", tender.code.to_string().into()),
        ("tenders-column-title", text(&tender.title)),
        ("tenders-field-description", text(&tender.description)),
        (
            "tenders-column-status",
            Cell::text(tender.status.as_ref().map(|known| status(texts, known))),
        ),
    ];
    fields.extend(buyer_fields(&tender.buyer));
    fields.extend([
        ("tenders-column-estimate", tender.estimate.into()),
        ("tenders-field-published", tender.published.into()),
        ("tenders-field-questions", tender.questions_until.into()),
        ("tenders-field-answers", tender.answers.into()),
        ("tenders-field-visit", tender.site_visit.into()),
        ("tenders-column-closes", tender.closes.into()),
        ("tenders-field-awarded", tender.awarded.into()),
        ("tenders-field-criteria", text(&tender.criteria)),
        ("tenders-field-environmental", text(&tender.environmental)),
        ("tenders-field-social", text(&tender.social)),
        ("tenders-field-length", text(&tender.contract_length)),
        ("tenders-field-delivery-days", count(tender.delivery_days)),
        ("tenders-field-delivery-place", text(&tender.delivery_place)),
        ("tenders-field-payment", text(&tender.payment)),
        ("tenders-field-complaints", count(tender.buyer_complaints)),
        ("tenders-field-bidders", count(tender.bidders)),
        (
            "tenders-field-order",
            Cell::text(tender.order.as_ref().map(ToString::to_string)),
        ),
    ]);
    Table::record(fields.into_iter().map(|(id, cell)| (texts.get(id), cell)))
}

/// A whole number as a cell.
fn count(value: Option<u32>) -> Cell {
    value.map(Decimal::from).into()
}

/// The fields of a buyer.
fn buyer_fields(buyer: &Buyer) -> Vec<(&'static str, Cell)> {
    vec![
        ("tenders-column-buyer", Cell::text(buyer.name.as_deref())),
        ("tenders-field-unit", Cell::text(buyer.unit.as_deref())),
        (
            "tenders-field-buyer-rut",
            Cell::text(buyer.rut.as_deref().map(rut)),
        ),
        (
            "tenders-field-comuna",
            Cell::text(buyer.comuna.as_deref().map(comuna_name)),
        ),
        (
            "tenders-field-region",
            Cell::text(buyer.region.as_deref().map(region_name)),
        ),
    ]
}

/// What is bought.
#[must_use]
pub fn items(texts: &Texts, items: &[TenderItem]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "tenders-item-number",
            "tenders-item-product",
            "tenders-item-description",
            "tenders-item-quantity",
            "tenders-item-unit",
        ],
    ));
    for (at, item) in items.iter().enumerate() {
        table.push(vec![
            (at + 1).into(),
            Cell::text(product(
                item.product.as_deref(),
                item.product_name.as_deref(),
            )),
            Cell::text(item.description.as_deref()),
            item.quantity.map(|number| number.normalize()).into(),
            Cell::text(item.unit.as_deref()),
        ]);
    }
    table
}

/// Code and name of a product.
fn product(code: Option<&str>, name: Option<&str>) -> Option<String> {
    match (code, name) {
        (Some(code), Some(name)) => Some(format!("{code} {name}")),
        (one, other) => one.or(other).map(str::to_owned),
    }
}

/// The offers of all items, by the number of the item; none when nobody offered.
#[must_use]
pub fn offers(texts: &Texts, items: &[TenderItem]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "tenders-item-number",
            "tenders-offer-supplier",
            "tenders-offer-rut",
            "tenders-offer-price",
            "tenders-offer-total",
            "tenders-offer-selected",
        ],
    ));
    for (at, item) in items.iter().enumerate() {
        for offer in &item.offers {
            let selected = offer
                .selected
                .map(|yes| texts.get(if yes { "tenders-yes" } else { "tenders-no" }));
            table.push(vec![
                (at + 1).into(),
                Cell::text(offer.supplier_name.as_deref()),
                Cell::text(offer.supplier_rut.as_deref().map(rut)),
                offer.unit_price.into(),
                offer.total.or(offer.whole_total).into(),
                selected.into(),
            ]);
        }
    }
    table
}

/// One purchase order: its own fields.
#[must_use]
pub fn order(texts: &Texts, order: &Order) -> Table {
    let text = |value: &Option<String>| Cell::text(value.as_deref());
    let mut fields = vec![
        ("tenders-field-order", order.code.to_string().into()),
        ("tenders-column-title", text(&order.title)),
        ("tenders-column-status", text(&order.status)),
        (
            "tenders-field-tender",
            Cell::text(order.tender.as_ref().map(ToString::to_string)),
        ),
    ];
    fields.extend(buyer_fields(&order.buyer));
    fields.extend([
        ("tenders-offer-supplier", text(&order.supplier_name)),
        (
            "tenders-offer-rut",
            Cell::text(order.supplier_rut.as_deref().map(rut)),
        ),
        ("tenders-field-created", order.created.into()),
        ("tenders-field-sent", order.sent.into()),
        ("tenders-field-accepted", order.accepted.into()),
        ("tenders-field-net", order.net.into()),
        ("tenders-field-tax", order.tax.into()),
        ("tenders-offer-total", order.total.into()),
        ("tenders-field-total-clp", order.total_clp.into()),
    ]);
    Table::record(fields.into_iter().map(|(id, cell)| (texts.get(id), cell)))
}

/// The lines of a purchase order.
#[must_use]
pub fn order_lines(texts: &Texts, order: &Order) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "tenders-item-number",
            "tenders-item-product",
            "tenders-item-description",
            "tenders-item-quantity",
            "tenders-offer-price",
            "tenders-offer-total",
        ],
    ));
    for (at, item) in order.items.iter().enumerate() {
        table.push(vec![
            (at + 1).into(),
            Cell::text(product(
                item.product.as_deref(),
                item.product_name.as_deref(),
            )),
            Cell::text(item.description.as_deref()),
            item.quantity.map(|number| number.normalize()).into(),
            item.unit_price.into(),
            item.total.into(),
        ]);
    }
    table
}
