//! `calendar`: brings together the dates of one supplier from the store. Words nothing.

use crate::domain::agenda::{self, Event, What};
use crate::domain::bid::{Bid, BidResult, BidState};
use crate::domain::calendar::Today;
use crate::domain::code::ProcessCode;
use crate::domain::mark::MarkKind;
use crate::domain::message::Wording;
use crate::domain::supplier::Supplier;
use crate::domain::tender::Tender;
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::Store;
use crate::store::filter::BidFilter;
use std::collections::BTreeMap;

/// The dates that lie ahead of a supplier, soonest first; those of cancelled tenders are marked so.
///
/// # Errors
/// The store's failure.
pub fn ahead(
    store: &mut dyn Store,
    supplier: &Supplier,
    pack: &Pack,
    today: Today,
) -> Outcome<Vec<Event>> {
    let mut events = agenda::of_supplier(supplier, today);
    for paper in store.papers(Some(supplier.rut))? {
        let kind = pack.paper(&paper.kind);
        let name = kind.map_or_else(
            || Wording::same(paper.kind.as_str()),
            |kind| kind.name.clone(),
        );
        events.extend(agenda::of_paper(&paper, name));
    }
    let bids = store.bids(&BidFilter {
        supplier: Some(supplier.rut),
        ..BidFilter::default()
    })?;
    for bid in bids.iter().filter(|bid| bid.result == Some(BidResult::Won)) {
        events.extend(payment(store, bid)?);
    }
    for (code, interest) in interests(store, supplier, &bids)? {
        events.extend(match store.tender(&code)? {
            Some(tender) => of_tender(&tender, interest),
            None => interest.bid.and_then(agenda::of_bid).into_iter().collect(),
        });
    }
    Ok(agenda::ahead(events, today))
}

/// Until when a bid that was won must be paid, with the tender's name and buyer where it is held.
fn payment(store: &mut dyn Store, bid: &Bid) -> Outcome<Option<Event>> {
    let held = store.held_bid(&bid.tender, bid.supplier)?;
    let ending = held.and_then(|held| held.dossier?.outcome);
    let Some(event) = ending.and_then(|ending| agenda::of_payment(bid, &ending)) else {
        return Ok(None);
    };
    let tender = store.tender(&bid.tender)?;
    Ok(Some(Event {
        title: tender.as_ref().and_then(|tender| tender.title.clone()),
        buyer: tender.and_then(|tender| tender.buyer.name.or(tender.buyer.unit)),
        ..event
    }))
}

/// Why a tender matters to the supplier.
#[derive(Debug, Clone, Copy, Default)]
struct Interest<'a> {
    followed: bool,
    bid: Option<&'a Bid>,
}

/// The tenders that are followed or have an own offer that was not withdrawn.
fn interests<'a>(
    store: &mut dyn Store,
    supplier: &Supplier,
    bids: &'a [Bid],
) -> Outcome<BTreeMap<ProcessCode, Interest<'a>>> {
    let mut interests: BTreeMap<ProcessCode, Interest<'a>> = BTreeMap::new();
    for mark in store.marks(Some(supplier.rut))? {
        if mark.kind == MarkKind::Followed {
            interests.entry(mark.tender).or_default().followed = true;
        }
    }
    for bid in bids.iter().filter(|bid| bid.state != BidState::Withdrawn) {
        interests.entry(bid.tender.clone()).or_default().bid = Some(bid);
    }
    Ok(interests)
}

/// The dates of a tender; once the offer was sent only the award is awaited.
fn of_tender(tender: &Tender, interest: Interest<'_>) -> Vec<Event> {
    let mut events = agenda::of_tender(tender);
    let sent = interest.bid.is_some_and(|bid| bid.state == BidState::Sent);
    if sent {
        events.retain(|event| event.what == What::Award);
    }
    if tender.closes.is_none()
        && let Some(closing) = interest.bid.and_then(agenda::of_bid)
    {
        events.push(Event {
            title: tender.title.clone(),
            ..closing
        });
    }
    events
}
