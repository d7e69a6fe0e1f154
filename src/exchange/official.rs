//! The official monthly files, one shape each. Columns by name, in every era; personal data of officials stays out.

pub mod agile;
pub mod orders;
pub mod tenders;

use crate::domain::tender::{Offer, Tender, TenderItem};
use crate::domain::words;
use crate::exchange::report::Warnings;

/// Whether a buyer's name is the one that the marketplace tests with.
pub(super) fn is_test_buyer(tender: &Tender) -> bool {
    let name = |text: &Option<String>| {
        text.as_deref()
            .is_some_and(|text| words::plain(text).contains("prueba comprador"))
    };
    name(&tender.buyer.name) || name(&tender.buyer.unit)
}

/// Puts a row's item and offer into the tender: the same item once, an exact copy of an offer once.
pub(in crate::exchange) fn add(
    tender: &mut Tender,
    item: TenderItem,
    offer: Option<Offer>,
    line: u64,
    warnings: &mut Warnings,
) {
    let (place, known) = place_of(tender, item);
    let offers = &mut tender.items[place].offers;
    add_offer(offers, offer, known, line, warnings);
}

/// The place of an item in its tender, and whether it was there before.
pub(super) fn place_of(tender: &mut Tender, item: TenderItem) -> (usize, bool) {
    let known = tender.items.iter().rposition(|known| known.key == item.key);
    let place = known.unwrap_or_else(|| {
        tender.items.push(item);
        tender.items.len() - 1
    });
    (place, known.is_some())
}

/// Puts a row's offer among those of its item.
///
/// Two different offers under one supplier and name do occur (0.2 % of official rows): the later one gets a number
/// behind its name, so that neither is lost. A row that brings nothing new is a copy.
pub(super) fn add_offer(
    offers: &mut Vec<Offer>,
    offer: Option<Offer>,
    known_item: bool,
    line: u64,
    warnings: &mut Warnings,
) {
    let Some(mut offer) = offer else {
        if known_item {
            warnings.note("exchange-warn-copies", "", line);
        }
        return;
    };
    let plain_name = offer.name.clone();
    let mut number = 1;
    while let Some(known) = offers
        .iter()
        .find(|known| known.supplier_rut == offer.supplier_rut && known.name == offer.name)
    {
        if *known == offer {
            warnings.note("exchange-warn-copies", "", line);
            return;
        }
        number += 1;
        let name = plain_name.as_deref().unwrap_or("");
        offer.name = Some(format!("{name} ({number})").trim().to_owned());
    }
    offers.push(offer);
}
