//! The offer in preparation that closes next, when that is soon. Decides nothing of it.

use crate::bidding::obstacles::closes_soon;
use crate::domain::bid::{Bid, BidState};
use crate::domain::calendar::{Deadline, Today};
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::store::Store;
use crate::store::filter::BidFilter;

/// Finds it, with its closing as the newest list tells it.
///
/// # Errors
/// The store's failure.
pub fn soonest(
    store: &mut dyn Store,
    supplier: Rut,
    today: Today,
) -> Outcome<Option<(Bid, Deadline)>> {
    let bids = store.bids(&BidFilter {
        supplier: Some(supplier),
        ..BidFilter::default()
    })?;
    let mut closing = Vec::new();
    for bid in bids {
        if bid.state != BidState::Draft || is_rehearsal(store, &bid)? {
            continue;
        }
        let tender = store.tender(&bid.tender)?;
        let closes = bid.closes(tender.as_ref());
        let soon = closes.filter(|closes| closes_soon(*closes, today));
        closing.extend(soon.map(|closes| (bid, closes)));
    }
    Ok(closing
        .into_iter()
        .min_by_key(|(_, closes)| closes.instant()))
}

/// A copy to practise on is no offer: it is never handed in.
fn is_rehearsal(store: &mut dyn Store, bid: &Bid) -> Outcome<bool> {
    let held = store.held_bid(&bid.tender, bid.supplier)?;
    let dossier = held.and_then(|held| held.dossier);
    Ok(dossier.is_some_and(|dossier| dossier.rehearsal))
}
