//! Offers of a process: its bids, and its awards laid over them. What is given for a whole bid is never split over items.

use super::dates::start;
use super::fields::{Fields, Refused};
use super::party::{Notes, Party};
use super::process::Process;
use super::tender;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::tender::{Offer, TenderItem, TenderStatus};
use crate::exchange::rejects::Reason;
use std::collections::HashMap;

/// More than any real process holds. What names no item is repeated on each, so that a small file could ask for billions.
const MOST: usize = 200_000;

/// Where an offer stands: its item, and its place there.
type Place = (usize, usize);

/// The offers of the items, and how awards find theirs.
#[derive(Default)]
struct Offers {
    of_bid: HashMap<(String, usize), Place>,
    of_supplier: HashMap<(String, usize), Place>,
    placed: usize,
}

/// Puts bids and awards at their items.
pub(super) fn read(process: &mut Process<'_>, notes: &mut Notes<'_>) -> Refused<()> {
    let mut offers = Offers::default();
    for bid in process.bids.entries.clone() {
        offers.bid(&bid, process, notes)?;
    }
    let mut won = false;
    for award in process.awards.entries.clone() {
        won |= offers.award(&award, process, notes)?;
    }
    if process.bids.entries.is_empty() && process.items.entries.len() < 2 {
        offers.tenderers(process, notes)?;
    }
    if won && (process.complete || process.tender.status.is_none()) {
        process.tender.status = Some(TenderStatus::Awarded);
    }
    Ok(())
}

impl Offers {
    /// An offer for each item of a bid.
    fn bid(
        &mut self,
        bid: &Fields<'_>,
        process: &mut Process<'_>,
        notes: &mut Notes<'_>,
    ) -> Refused<()> {
        let tenderer = bid.below("tenderers").unwrap_or_default();
        let party = process.parties.resolve(&tenderer, notes);
        let value = bid.money("value")?;
        let items = bid.objects("items");
        let alone = items.len() == 1;
        let base = Offer {
            supplier_rut: party.rut.clone(),
            supplier_name: party.name.clone(),
            supplier_size: bid.text("x_supplierSize"),
            name: bid.text("x_name"),
            description: bid.text("description"),
            status: bid.text("x_status").or_else(|| bid.text("status")),
            total: value.filter(|_| alone),
            whole_total: bid.money("x_wholeTotal")?.or(value.filter(|_| !alone)),
            awarded_quantity: bid.number("x_awardedQuantity")?,
            awarded_total: bid.money("x_awardedTotal")?,
            sent: start(bid, "date")?,
            selected: bid.flag("x_selected"),
            ..Offer::default()
        };
        let id = bid.text("id").unwrap_or_default();
        let places = places(&items, process)?;
        spend(&mut self.placed, places.len())?;
        for (item, fields) in places {
            let mut offer = base.clone();
            if let Some(fields) = fields {
                offer.quantity = fields.number("quantity")?;
                offer.unit_price = unit_price(&fields)?;
            }
            let place = self.put(item, offer, &party, process);
            self.of_bid.insert((id.clone(), item), place);
        }
        Ok(())
    }

    /// Marks the offers that an award chose; says whether anybody won.
    fn award(
        &mut self,
        award: &Fields<'_>,
        process: &mut Process<'_>,
        notes: &mut Notes<'_>,
    ) -> Refused<bool> {
        let is_order = award.text("id").is_some_and(|id| {
            id.parse::<ProcessCode>().is_ok() && process.contracts.get(&id).is_some()
        });
        let status = award.text("status");
        if is_order || status.is_some_and(|status| status != "active") {
            return Ok(false);
        }
        let suppliers = award.objects("suppliers");
        let (value, items) = (award.money("value")?, award.objects("items"));
        let date = start(award, "date")?;
        if process
            .tender
            .awarded
            .is_none_or(|known| date.is_some_and(|date| date > known))
            && !process.has_award_period
        {
            process.tender.awarded = date.or(process.tender.awarded);
        }
        let of_one = value.filter(|_| suppliers.len() == 1);
        let mut bids = award.texts("relatedBids");
        bids.extend(award.text("relatedBid"));
        let places = places(&items, process)?;
        spend(
            &mut self.placed,
            places.len().saturating_mul(suppliers.len()),
        )?;
        for (item, fields) in places {
            for supplier in &suppliers {
                let party = process.parties.resolve(supplier, notes);
                let (at, place) = self.chosen(&bids, item, &party, process);
                let offer = &mut process.items.entries[at].offers[place];
                offer.selected = Some(true);
                if let Some(fields) = &fields {
                    offer.awarded_quantity = fields.number("quantity")?.or(offer.awarded_quantity);
                    offer.unit_price = offer.unit_price.or(unit_price(fields)?);
                }
                if items.len() == 1 {
                    offer.awarded_total = of_one.or(offer.awarded_total);
                } else {
                    offer.whole_total = offer.whole_total.or(of_one);
                }
            }
        }
        Ok(!suppliers.is_empty())
    }

    /// The offer that was chosen: that of its bid, else of its supplier, else a new one.
    fn chosen(
        &mut self,
        bids: &[String],
        item: usize,
        party: &Party,
        process: &mut Process<'_>,
    ) -> Place {
        let of_bid = bids
            .iter()
            .find_map(|bid| self.of_bid.get(&(bid.clone(), item)));
        let known = of_bid.or_else(|| self.of_supplier.get(&(party.key()?, item)));
        if let Some(place) = known {
            return *place;
        }
        let offer = Offer {
            supplier_rut: party.rut.clone(),
            supplier_name: party.name.clone(),
            ..Offer::default()
        };
        self.put(item, offer, party, process)
    }

    /// Those who offered, where nothing more is said of their offers and it cannot be for another item.
    fn tenderers(&mut self, process: &mut Process<'_>, notes: &mut Notes<'_>) -> Refused<()> {
        let Some(last) = process.tenderers.take() else {
            return Ok(());
        };
        for tenderer in last {
            let party = process.parties.resolve(&tenderer, notes);
            for (item, _) in places(&[], process)? {
                self.chosen(&[], item, &party, process);
            }
        }
        Ok(())
    }

    fn put(
        &mut self,
        item: usize,
        offer: Offer,
        party: &Party,
        process: &mut Process<'_>,
    ) -> Place {
        let offers = &mut process.items.entries[item].offers;
        offers.push(offer);
        let place = (item, offers.len() - 1);
        if let Some(key) = party.key() {
            self.of_supplier.entry((key, item)).or_insert(place);
        }
        place
    }
}

/// Counts what a process asks for.
pub(super) fn spend(spent: &mut usize, more: usize) -> Refused<()> {
    *spent = spent.saturating_add(more);
    if *spent > MOST {
        return Err(Reason::row(Message::new("exchange-ocds-too-much")));
    }
    Ok(())
}

/// The items that a bid or an award is for, each with what is said of it there; all of them where none is named.
fn places<'body>(
    named: &[Fields<'body>],
    process: &mut Process<'_>,
) -> Refused<Vec<(usize, Option<Fields<'body>>)>> {
    if named.is_empty() {
        if process.items.entries.is_empty() {
            let key = "1".to_owned();
            process.take_item(TenderItem {
                key,
                ..TenderItem::default()
            });
        }
        return Ok((0..process.items.entries.len())
            .map(|at| (at, None))
            .collect());
    }
    let mut found = Vec::with_capacity(named.len());
    for (position, fields) in (1..).zip(named) {
        let mut item = tender::item(fields, position)?;
        let place = process.items.place(&item.key).unwrap_or_else(|| {
            // The quantity here is what was offered or awarded.
            item.quantity = None;
            process.take_item(item)
        });
        found.push((place, Some(fields.clone())));
    }
    Ok(found)
}

fn unit_price(item: &Fields<'_>) -> Refused<Option<crate::domain::money::Money>> {
    item.below("unit")
        .map_or(Ok(None), |unit| unit.money("value"))
}
