//! Other offers in this store for the same tender, of suppliers who are close to the one that bids (Ley 19.886 art. 9).
//! Who they are stays untold: on a shared PC nobody sees another person's data.

use super::said;
use crate::app::bids::desk::OpenBid;
use crate::app::bids::others::others;
use crate::bidding::review::Finding;
use crate::domain::message::Message;
use crate::domain::supplier::{Supplier, key};
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::{HeldBid, Store};

/// Answers that two suppliers share only when they are close to each other, and how each is called.
const SHARED: [(&str, &str); 4] = [
    (key::REPRESENTATIVE_RUT, "review-shared-representative"),
    (key::EMAIL, "review-shared-contact"),
    (key::PHONE, "review-shared-contact"),
    ("address", "review-shared-address"),
];

/// The point of the rules about offers of related suppliers.
const RELATED: &str = "related-bidder";

/// Asks about the first such offer.
pub(super) fn finding(
    store: &mut dyn Store,
    pack: &Pack,
    open: &OpenBid,
    supplier: &Supplier,
) -> Outcome<Option<Finding>> {
    let others = others(store, &open.bid.tender, supplier.rut)?;
    for other in others.iter().filter(|other| !is_rehearsal(other)) {
        let held = store.supplier(other.bid.supplier)?;
        if let Some(shared) = held.and_then(|held| shares(supplier, &held)) {
            return Ok(Some(asked(pack, shared)));
        }
    }
    Ok(None)
}

fn asked(pack: &Pack, shared: &'static str) -> Finding {
    let what = Message::new("review-related").with("shared", Message::new(shared));
    let finding = Finding::unknown(what);
    let mut rules = pack.checklist.iter();
    match rules.find(|point| point.id == RELATED) {
        Some(rule) => finding.mend(said(rule.why.clone())),
        None => finding,
    }
}

/// Whether it is a copy to practise on, which no buyer sees.
fn is_rehearsal(bid: &HeldBid) -> bool {
    bid.dossier.as_ref().is_some_and(|one| one.rehearsal)
}

/// What two suppliers have in common that only related ones have.
fn shares(one: &Supplier, other: &Supplier) -> Option<&'static str> {
    let represents =
        |who: &Supplier, whom: &Supplier| who.facts.rut(key::REPRESENTATIVE_RUT) == Some(whom.rut);
    if represents(one, other) || represents(other, one) {
        return Some("review-shared-representative");
    }
    let value = |supplier: &Supplier, key| supplier.facts.get(key).map(|fact| fact.value.as_text());
    let same = |key| value(one, key).is_some_and(|text| value(other, key).as_ref() == Some(&text));
    let found = SHARED.iter().find(|(key, _)| same(key));
    found.map(|(_, name)| *name)
}
