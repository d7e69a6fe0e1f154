//! The way of each supplier to a first payment: the states that were seen, the own bids, the orders of public lists and the
//! result ledger of the workshops. Counts nothing.

use super::people::People;
use crate::app::results::record::sound;
use crate::domain::bid::{BidResult, BidState};
use crate::domain::demand::bought::Bought;
use crate::domain::journey::Journey;
use crate::domain::ledger::milestone::Milestone;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::domain::workshop::LearnerId;
use crate::failure::Outcome;
use crate::store::Store;
use crate::store::filter::{BidFilter, OrderFilter};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// What was reached, by who reached it.
#[derive(Debug, Default)]
pub(super) struct Ways {
    of_suppliers: BTreeMap<Rut, BTreeSet<Milestone>>,
    of_learners: BTreeMap<LearnerId, BTreeSet<Milestone>>,
}

impl Ways {
    /// Gathers what was reached until a day.
    ///
    /// # Errors
    /// A ledger that does not hold, since nothing must be counted on it; the store's failure.
    pub(super) fn gather(store: &mut dyn Store, until: Date) -> Outcome<Self> {
        let mut ways = Self::default();
        let (_, ledger) = sound(store)?;
        for told in ledger.entries.iter().map(|entry| &entry.achievement) {
            if told.on <= until {
                let reached = ways.of_learners.entry(told.learner).or_default();
                reached.insert(told.milestone);
            }
        }
        ways.add_bids(store)?;
        ways.add_orders(store)?;
        Ok(ways)
    }

    /// The way of a supplier. The ledger tells of the learners behind it whose results may be counted.
    pub(super) fn of(&self, supplier: &Supplier, people: &People) -> Journey {
        let mut journey = Journey::of(supplier);
        let own = self.of_suppliers.get(&supplier.rut);
        let learners = people.behind(supplier);
        let told = learners.filter_map(|learner| self.of_learners.get(&learner.id));
        for milestone in own.into_iter().chain(told).flatten() {
            journey.reach(*milestone);
        }
        journey
    }

    fn reached(&mut self, supplier: Rut, milestone: Milestone) {
        let reached = self.of_suppliers.entry(supplier).or_default();
        reached.insert(milestone);
    }

    fn add_bids(&mut self, store: &mut dyn Store) -> Outcome<()> {
        for bid in store.bids(&BidFilter::default())? {
            if bid.state == BidState::Sent || bid.result.is_some() {
                self.reached(bid.supplier, Milestone::FirstOffer);
            }
            if bid.result != Some(BidResult::Won) {
                continue;
            }
            self.reached(bid.supplier, Milestone::FirstOrder);
            let held = store.held_bid(&bid.tender, bid.supplier)?;
            let outcome = held.and_then(|held| held.dossier?.outcome);
            if outcome
                .is_some_and(|outcome| outcome.payment.is_some_and(|owed| owed.paid.is_some()))
            {
                self.reached(bid.supplier, Milestone::FirstPayment);
            }
        }
        Ok(())
    }

    fn add_orders(&mut self, store: &mut dyn Store) -> Outcome<()> {
        store.each_order(&OrderFilter::default(), &mut |order| {
            let seller = order.supplier_rut.as_deref();
            let seller = seller.and_then(|text| Rut::parse_lenient(text).ok());
            if let Some(seller) = seller
                && !Bought::from(order).is_cancelled()
            {
                self.reached(seller, Milestone::FirstOrder);
            }
            ControlFlow::Continue(())
        })?;
        Ok(())
    }
}
