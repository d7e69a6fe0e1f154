//! Offers as bids, one for each item as public lists show them, and the chosen ones as awards too.

use super::party::{Parties, Reference};
use super::value::{Exact, Value, start};
use crate::domain::calendar::Deadline;
use crate::domain::tender::{Offer, Tender, TenderItem};
use serde::Serialize;

/// The section of the bids extension.
#[derive(Debug, Serialize)]
pub(super) struct Bids<'tender> {
    details: Vec<Bid<'tender>>,
}

#[derive(Debug, Serialize)]
struct Bid<'tender> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'tender str>,
    tenderers: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
    items: [BidItem<'tender>; 1],
    #[serde(rename = "x_name", skip_serializing_if = "Option::is_none")]
    name: Option<&'tender str>,
    #[serde(rename = "x_status", skip_serializing_if = "Option::is_none")]
    status: Option<&'tender str>,
    #[serde(rename = "x_supplierSize", skip_serializing_if = "Option::is_none")]
    size: Option<&'tender str>,
    #[serde(rename = "x_wholeTotal", skip_serializing_if = "Option::is_none")]
    whole_total: Option<Value>,
    #[serde(rename = "x_selected", skip_serializing_if = "Option::is_none")]
    selected: Option<bool>,
    #[serde(rename = "x_awardedQuantity", skip_serializing_if = "Option::is_none")]
    awarded_quantity: Option<Exact>,
    #[serde(rename = "x_awardedTotal", skip_serializing_if = "Option::is_none")]
    awarded_total: Option<Value>,
}

/// What is offered or awarded of an item.
#[derive(Debug, Serialize)]
pub(super) struct BidItem<'tender> {
    pub(super) id: &'tender str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<&'tender str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<Exact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<BidUnit<'tender>>,
}

#[derive(Debug, Serialize)]
struct BidUnit<'tender> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'tender str>,
    value: Value,
}

/// An award of one item to one supplier.
#[derive(Debug, Serialize)]
pub(super) struct Award<'tender> {
    id: String,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
    suppliers: Vec<Reference>,
    items: [BidItem<'tender>; 1],
    #[serde(rename = "relatedBid")]
    related_bid: String,
}

/// The bids and awards of a tender; adds its suppliers to the parties.
pub(super) fn of<'tender>(
    tender: &'tender Tender,
    parties: &mut Parties,
) -> (Option<Bids<'tender>>, Vec<Award<'tender>>) {
    let (mut details, mut awards) = (Vec::new(), Vec::new());
    for (item_at, item) in (1..).zip(&tender.items) {
        for (offer_at, offer) in (1..).zip(&item.offers) {
            let id = format!("{item_at}-{offer_at}");
            let supplier: Vec<Reference> = parties.tenderer(offer).into_iter().collect();
            if offer.selected == Some(true) && !supplier.is_empty() {
                awards.push(award(&id, offer, item, supplier.clone(), tender.awarded));
            }
            details.push(bid(id, offer, item, supplier));
        }
    }
    let bids = (!details.is_empty()).then_some(Bids { details });
    (bids, awards)
}

fn bid<'tender>(
    id: String,
    offer: &'tender Offer,
    item: &'tender TenderItem,
    tenderers: Vec<Reference>,
) -> Bid<'tender> {
    // The award says it where there is one.
    let told = offer.selected == Some(true) && !tenderers.is_empty();
    Bid {
        id,
        date: start(offer.sent),
        description: offer.description.as_deref(),
        value: Value::of(offer.total),
        items: [bid_item(item, offer.quantity, offer)],
        name: offer.name.as_deref(),
        status: offer.status.as_deref(),
        size: offer.supplier_size.as_deref(),
        whole_total: Value::of(offer.whole_total),
        selected: offer.selected.filter(|_| !told),
        awarded_quantity: offer.awarded_quantity.filter(|_| !told).map(Exact),
        awarded_total: Value::of(offer.awarded_total.filter(|_| !told)),
        tenderers,
    }
}

fn award<'tender>(
    id: &str,
    offer: &'tender Offer,
    item: &'tender TenderItem,
    suppliers: Vec<Reference>,
    awarded: Option<Deadline>,
) -> Award<'tender> {
    Award {
        id: id.to_owned(),
        status: "active",
        date: start(awarded),
        value: Value::of(offer.awarded_total),
        suppliers,
        items: [bid_item(item, offer.awarded_quantity, offer)],
        related_bid: id.to_owned(),
    }
}

fn bid_item<'tender>(
    item: &'tender TenderItem,
    quantity: Option<rust_decimal::Decimal>,
    offer: &Offer,
) -> BidItem<'tender> {
    BidItem {
        id: &item.key,
        description: item.description.as_deref().or(item.product_name.as_deref()),
        quantity: quantity.map(Exact),
        unit: Value::of(offer.unit_price).map(|value| BidUnit {
            name: item.unit.as_deref(),
            value,
        }),
    }
}
