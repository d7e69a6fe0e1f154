//! What stands on a consent, and how it ends when the consent is withdrawn. Words nothing.

use crate::app::bids::desk::{Desk, OpenBid};
use crate::app::directory::consent::standing_in;
use crate::domain::bid::BidState;
use crate::domain::code::ProcessCode;
use crate::domain::consent::Purpose;
use crate::domain::directory::Publication;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::store::Store;

/// A joint offer: its tender, and the supplier that leads it.
pub type JointOffer = (ProcessCode, Rut);

/// What stood on a consent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stood {
    /// The publications in which the person still stands: what was printed or copied nobody can end but who publishes anew.
    pub publications: Vec<Publication>,
    /// The joint offers in preparation that the person was taken out of.
    pub left: Vec<JointOffer>,
    /// The joint offers that were handed in or withdrawn: what was done until then remains valid.
    pub done: Vec<JointOffer>,
}

/// Ends what stands on a person's consent, as far as this program can.
///
/// # Errors
/// The store's failure.
pub fn end(store: &mut dyn Store, desk: &Desk<'_>, rut: Rut, purpose: Purpose) -> Outcome<Stood> {
    let mut stood = Stood::default();
    // Without the ground for the record itself nothing else may go on.
    let is_whole = purpose == Purpose::Guidance;
    if is_whole || purpose == Purpose::Directory {
        stood.publications = standing_in(store, rut)?;
    }
    if is_whole || purpose == Purpose::Partners {
        leave_joint_offers(store, desk, rut, &mut stood)?;
    }
    Ok(stood)
}

fn leave_joint_offers(
    store: &mut dyn Store,
    desk: &Desk<'_>,
    rut: Rut,
    stood: &mut Stood,
) -> Outcome<()> {
    for (code, lead) in store.prepared_bids()? {
        if lead == rut {
            continue;
        }
        let Some(open) = store.held_bid(&code, lead)?.and_then(OpenBid::of) else {
            continue;
        };
        let mut partners = open.dossier.partners.iter();
        if !partners.any(|partner| partner.rut == rut) {
            continue;
        }
        if open.bid.state == BidState::Draft {
            desk.leave(store, &open, rut)?;
            stood.left.push((code, lead));
        } else {
            stood.done.push((code, lead));
        }
    }
    Ok(())
}
