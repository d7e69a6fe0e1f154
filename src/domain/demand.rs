//! What a buyer bought, counted by rubro and by month. Pure: takes what was bought one by one and keeps only counts, so
//! that a month of any size can stream through. Who sells it, and how orders are read, is others' business.

pub mod bought;
pub mod level;
pub mod month;
pub mod place;
pub mod rubro;

use crate::domain::calendar::Month;
use crate::domain::money::Money;
use bought::{Bought, BoughtLine};
use level::{RubroLevel, group_of};
use month::MonthDemand;
use place::Locality;
use rubro::RubroDemand;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// What was not counted as bought, or only in part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Orders that were cancelled: in no other count.
    pub cancelled: u64,
    /// Orders whose cancelling was asked for: they still count as bought.
    pub cancelling: u64,
    /// Lines that a list brought a second time, letter for letter.
    pub repeated_lines: u64,
    /// Lines without an amount that can be believed: their orders count, their money does not.
    pub lines_without_amount: u64,
    /// Orders of which no line is known.
    pub orders_without_lines: u64,
}

/// The demand of one buyer, or of several together.
#[derive(Debug, Clone, Default)]
pub struct Demand {
    level: RubroLevel,
    /// Every order once, with its number in `lines` and in the rubros.
    orders: FxHashMap<String, u32>,
    cancelled: FxHashSet<String>,
    cancelling: FxHashSet<String>,
    without_lines: FxHashSet<u32>,
    lines: FxHashSet<(u32, String, Option<String>, Option<Money>)>,
    rubros: BTreeMap<Option<String>, RubroDemand>,
    months: BTreeMap<Option<Month>, MonthDemand>,
    left_out: LeftOut,
}

impl Demand {
    /// Nothing bought yet; products will be grouped at a level.
    #[must_use]
    pub fn new(level: RubroLevel) -> Self {
        Self {
            level,
            ..Self::default()
        }
    }

    /// Takes an order, or a piece of one; `locality` says whether its seller is local. Whether it counts as one that was
    /// not met before.
    pub fn add(&mut self, bought: &Bought, locality: Locality) -> bool {
        if bought.is_cancelled() {
            self.cancelled.insert(bought.order.clone());
            return false;
        }
        if bought.is_being_cancelled() {
            self.cancelling.insert(bought.order.clone());
        }
        let next = u32::try_from(self.orders.len()).unwrap_or(u32::MAX);
        let number = *self.orders.entry(bought.order.clone()).or_insert(next);
        let is_new = number == next;
        let month = self.months.entry(bought.month).or_default();
        if is_new {
            month.add_order(locality);
        }
        if bought.lines.is_empty() && is_new {
            self.without_lines.insert(number);
        }
        for line in &bought.lines {
            self.without_lines.remove(&number);
            let known = (number, line.key.clone(), line.product.clone(), line.net);
            if !self.lines.insert(known) {
                self.left_out.repeated_lines += 1;
                continue;
            }
            if line.net.is_none() {
                self.left_out.lines_without_amount += 1;
            }
            if let Some(month) = self.months.get_mut(&bought.month) {
                month.add_line(line.net, locality);
            }
            self.add_to_rubro(number, line, locality);
        }
        is_new
    }

    fn add_to_rubro(&mut self, number: u32, line: &BoughtLine, locality: Locality) {
        let code = line
            .product
            .as_deref()
            .and_then(|product| group_of(product, self.level));
        let rubro = self.rubros.entry(code).or_default();
        rubro.add(number, line, self.level, locality);
    }

    /// The level at which products are grouped.
    #[must_use]
    pub const fn level(&self) -> RubroLevel {
        self.level
    }

    /// How many orders were bought; cancelled ones are not among them.
    #[must_use]
    pub fn order_count(&self) -> u64 {
        self.orders.len() as u64
    }

    /// The rubros by code; lines whose product is not told stand under `None`.
    pub fn rubros(&self) -> impl Iterator<Item = (Option<&str>, &RubroDemand)> {
        self.rubros
            .iter()
            .map(|(code, rubro)| (code.as_deref(), rubro))
    }

    /// The months, oldest first; orders without a day stand under `None`, before them.
    pub fn months(&self) -> impl Iterator<Item = (Option<Month>, &MonthDemand)> {
        self.months.iter().map(|(month, bought)| (*month, bought))
    }

    /// What was not counted, or only in part.
    #[must_use]
    pub fn left_out(&self) -> LeftOut {
        let count = |set: usize| set as u64;
        LeftOut {
            cancelled: count(self.cancelled.len()),
            cancelling: count(self.cancelling.len()),
            orders_without_lines: count(self.without_lines.len()),
            ..self.left_out
        }
    }
}

#[cfg(test)]
mod tests;
