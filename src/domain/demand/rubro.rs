//! What was bought of one rubro: orders, and money in each currency by itself.

use super::bought::BoughtLine;
use super::level::RubroLevel;
use super::place::{Locality, Sense};
use crate::domain::money::{Currency, Money};
use rust_decimal::Decimal;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// Amounts, each currency by itself: they are never added to one another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Amounts(BTreeMap<Currency, Decimal>);

impl Amounts {
    /// Adds an amount to those of its currency.
    pub fn add(&mut self, money: Money) {
        let sum = self.0.entry(money.currency).or_default();
        *sum = sum.saturating_add(money.amount);
    }

    /// The sum of one currency; nothing when no amount came in it.
    #[must_use]
    pub fn of(&self, currency: Currency) -> Option<Decimal> {
        self.0.get(&currency).copied()
    }

    /// The sums, pesos first.
    pub fn each(&self) -> impl Iterator<Item = Money> {
        self.0
            .iter()
            .map(|(currency, amount)| Money::new(*amount, *currency))
    }
}

/// What was bought of one rubro.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RubroDemand {
    orders: FxHashSet<u32>,
    local_orders: [u64; 2],
    /// Its name, as the first line that gave one has it.
    pub name: Option<String>,
    /// A product of it, to look its name up elsewhere.
    pub product: Option<String>,
    /// Net money of its lines.
    pub amounts: Amounts,
    /// Lines whose amount is not told or cannot be believed.
    pub lines_without_amount: u64,
}

impl RubroDemand {
    /// Takes a line of the order with this number.
    pub(super) fn add(
        &mut self,
        order: u32,
        line: &BoughtLine,
        level: RubroLevel,
        locality: Locality,
    ) {
        if self.orders.insert(order) {
            for sense in Sense::ALL {
                let is_local = locality.of(sense) == Some(true);
                self.local_orders[sense as usize] += u64::from(is_local);
            }
        }
        match line.net {
            Some(net) => self.amounts.add(net),
            None => self.lines_without_amount += 1,
        }
        if self.name.is_none() {
            self.name = match level.name_at() {
                Some(at) => line.levels.get(at).cloned(),
                None => line.name.clone(),
            };
        }
        if self.product.is_none() {
            self.product.clone_from(&line.product);
        }
    }

    /// How many of these orders went to a local seller, in a sense of local.
    #[must_use]
    pub const fn local_orders(&self, sense: Sense) -> u64 {
        self.local_orders[sense as usize]
    }

    /// How many orders hold a line of it.
    #[must_use]
    pub fn order_count(&self) -> u64 {
        self.orders.len() as u64
    }
}
