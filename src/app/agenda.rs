//! `calendar`: brings together the dates of one supplier from the store. Words nothing.

use crate::domain::agenda::{self, Event, What};
use crate::domain::bid::{Bid, BidResult, BidState};
use crate::domain::calendar::Today;
use crate::domain::code::ProcessCode;
use crate::domain::mark::MarkKind;
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
        events.extend(agenda::of_paper(&paper, pack.paper_name(&paper.kind)));
    }
    let bids = store.bids(&BidFilter {
        supplier: Some(supplier.rut),
        ..BidFilter::default()
    })?;
    for (code, bid) in watched(store, supplier, &bids)? {
        let tender = store.tender(&code)?;
        events.extend(match &tender {
            Some(tender) => of_tender(tender, bid),
            None => bid.and_then(agenda::of_bid).into_iter().collect(),
        });
        if let Some(bid) = bid.filter(|bid| bid.result == Some(BidResult::Won)) {
            let due = payment(store, bid)?;
            events.extend(due.map(|due| match &tender {
                Some(tender) => due.of(tender),
                None => due,
            }));
        }
    }
    Ok(agenda::ahead(events, today))
}

/// Until when a bid that was won must be paid.
fn payment(store: &mut dyn Store, bid: &Bid) -> Outcome<Option<Event>> {
    let held = store.held_bid(&bid.tender, bid.supplier)?;
    let ending = held.and_then(|held| held.dossier?.outcome);
    Ok(ending.and_then(|ending| agenda::of_payment(bid, &ending)))
}

/// The tenders that are followed or have an own offer that was not withdrawn, with that offer.
fn watched<'a>(
    store: &mut dyn Store,
    supplier: &Supplier,
    bids: &'a [Bid],
) -> Outcome<BTreeMap<ProcessCode, Option<&'a Bid>>> {
    let marks = store.marks(Some(supplier.rut))?.into_iter();
    let followed = marks.filter(|mark| mark.kind == MarkKind::Followed);
    let mut watched: BTreeMap<_, _> = followed.map(|mark| (mark.tender, None)).collect();
    let offered = bids.iter().filter(|bid| bid.state != BidState::Withdrawn);
    watched.extend(offered.map(|bid| (bid.tender.clone(), Some(bid))));
    Ok(watched)
}

/// The dates of a tender; once the offer was sent only the award is awaited.
fn of_tender(tender: &Tender, bid: Option<&Bid>) -> Vec<Event> {
    let mut events = agenda::of_tender(tender);
    let sent = bid.is_some_and(|bid| bid.state == BidState::Sent);
    if sent {
        events.retain(|event| event.what == What::Award);
    }
    if tender.closes.is_none()
        && let Some(closing) = bid.and_then(agenda::of_bid)
    {
        events.push(closing.of(tender));
    }
    events
}
