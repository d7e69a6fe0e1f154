//! The offers of other suppliers of this store for one tender; withdrawn ones are none any more. Decides nothing of them.

use crate::domain::bid::BidState;
use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::store::filter::BidFilter;
use crate::store::{HeldBid, Store};

/// Finds them; a copy to practise on is one too, for it may become an offer.
///
/// # Errors
/// The store's failure.
pub(super) fn others(
    store: &mut dyn Store,
    tender: &ProcessCode,
    own: Rut,
) -> Outcome<Vec<HeldBid>> {
    let bids = store.bids(&BidFilter {
        tender: Some(tender.clone()),
        ..BidFilter::default()
    })?;
    let mut others = Vec::new();
    for bid in bids {
        if bid.supplier == own || bid.state == BidState::Withdrawn {
            continue;
        }
        others.extend(store.held_bid(tender, bid.supplier)?);
    }
    Ok(others)
}
