//! What an import would do, told by looking at what the store holds; nothing is kept.

use crate::domain::order::Order;
use crate::domain::tender::Tender;
use crate::exchange::sink::Sink;
use crate::failure::Outcome;
use crate::store::{ImportCounts, Store};
use serde::Serialize;
use serde_json::Value;
use std::collections::HashSet;

/// Counts what an import would do, by looking at what the store holds; keeps nothing.
pub(super) struct Trial<'store> {
    store: &'store mut dyn Store,
    partial: bool,
    seen: HashSet<String>,
    /// What would be done.
    pub(super) counts: ImportCounts,
}

impl<'store> Trial<'store> {
    pub(super) fn new(store: &'store mut dyn Store, partial: bool) -> Self {
        Self {
            store,
            partial,
            seen: HashSet::new(),
            counts: ImportCounts::default(),
        }
    }
}

impl Sink for Trial<'_> {
    fn tender(&mut self, mut tender: Tender) -> Outcome<()> {
        self.counts.items += tender.items.len() as u64;
        self.counts.offers += tender.offer_count() as u64;
        if !self.seen.insert(tender.code.to_string()) {
            return Ok(());
        }
        let Some(mut held) = self.store.tender(&tender.code)? else {
            self.counts.new_tenders += 1;
            return Ok(());
        };
        in_order(&mut tender);
        in_order(&mut held);
        keep_closing_hour(&mut tender, &held);
        let says_nothing_new = if self.partial {
            adds_nothing(&tender, &held)
        } else {
            held == tender
        };
        if says_nothing_new {
            self.counts.unchanged_tenders += 1;
        } else {
            self.counts.updated_tenders += 1;
        }
        Ok(())
    }

    fn order(&mut self, order: Order) -> Outcome<()> {
        self.counts.items += order.items.len() as u64;
        if !self.seen.insert(order.code.to_string()) {
            return Ok(());
        }
        self.counts.orders += 1;
        match self.store.order(&order.code)? {
            None => self.counts.new_orders += 1,
            Some(held) if held != order && !(self.partial && adds_nothing(&order, &held)) => {
                self.counts.updated_orders += 1;
            }
            Some(_) => {}
        }
        Ok(())
    }
}

/// Puts items and offers into one order, so that two tenders can be compared.
fn in_order(tender: &mut Tender) {
    tender.items.sort_by(|one, other| one.key.cmp(&other.key));
    for item in &mut tender.items {
        item.offers.sort_by(|one, other| {
            (&one.supplier_rut, &one.name).cmp(&(&other.supplier_rut, &other.name))
        });
    }
}

/// A source that knows only the day does not take away the hour that is known, as in the store.
fn keep_closing_hour(tender: &mut Tender, held: &Tender) {
    if let (Some(new), Some(known)) = (tender.closes, held.closes)
        && new.time.is_none()
        && new.date == known.date
    {
        tender.closes = held.closes;
    }
}

/// Whether a record in part says nothing that the held one does not say.
fn adds_nothing<T: Serialize>(part: &T, held: &T) -> bool {
    match (serde_json::to_value(part), serde_json::to_value(held)) {
        (Ok(part), Ok(held)) => is_within(&part, &held),
        _ => false,
    }
}

fn is_within(part: &Value, held: &Value) -> bool {
    match part {
        Value::Null => true,
        Value::Array(list) if list.is_empty() => true,
        Value::Object(fields) => fields
            .iter()
            .all(|(name, value)| is_within(value, held.get(name).unwrap_or(&Value::Null))),
        other => other == held,
    }
}
