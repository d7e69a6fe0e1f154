//! The share bought locally in one month, by orders and by money. A seller whose place is not known is counted by
//! itself, and never as one from elsewhere.

use super::place::{Locality, Sense};
use crate::domain::money::{Currency, Money};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A quantity told apart by where the seller is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Split {
    /// Of local sellers.
    pub local: Decimal,
    /// Of sellers from elsewhere.
    pub elsewhere: Decimal,
    /// Of sellers whose place is not known.
    pub unknown: Decimal,
}

impl Split {
    fn add(&mut self, amount: Decimal, is_local: Option<bool>) {
        let part = match is_local {
            Some(true) => &mut self.local,
            Some(false) => &mut self.elsewhere,
            None => &mut self.unknown,
        };
        *part = part.saturating_add(amount);
    }

    /// All of it.
    #[must_use]
    pub fn total(&self) -> Decimal {
        self.local
            .saturating_add(self.elsewhere)
            .saturating_add(self.unknown)
    }

    /// The local part of what has a known place, in percent with one decimal; nothing when no place is known.
    #[must_use]
    pub fn share(&self) -> Option<Decimal> {
        let known = self.local.saturating_add(self.elsewhere);
        if known <= Decimal::ZERO {
            return None;
        }
        let share = self.local.checked_div(known)?;
        Some((share * Decimal::ONE_HUNDRED).round_dp(1).normalize())
    }
}

/// What was bought in one month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MonthDemand {
    orders: [Split; 2],
    amounts: BTreeMap<Currency, [Split; 2]>,
    /// Lines whose amount is not told or cannot be believed.
    pub lines_without_amount: u64,
}

impl MonthDemand {
    /// Counts an order.
    pub(super) fn add_order(&mut self, locality: Locality) {
        for sense in Sense::ALL {
            self.orders[sense as usize].add(Decimal::ONE, locality.of(sense));
        }
    }

    /// Counts the money of a line.
    pub(super) fn add_line(&mut self, net: Option<Money>, locality: Locality) {
        let Some(net) = net else {
            self.lines_without_amount += 1;
            return;
        };
        let splits = self.amounts.entry(net.currency).or_default();
        for sense in Sense::ALL {
            splits[sense as usize].add(net.amount, locality.of(sense));
        }
    }

    /// The orders, in one sense of local.
    #[must_use]
    pub const fn orders(&self, sense: Sense) -> Split {
        self.orders[sense as usize]
    }

    /// The money in one currency, in one sense of local; nothing when none came in it.
    #[must_use]
    pub fn amount(&self, currency: Currency, sense: Sense) -> Option<Split> {
        Some(self.amounts.get(&currency)?[sense as usize])
    }

    /// The currencies in which something was bought, pesos first.
    pub fn currencies(&self) -> impl Iterator<Item = Currency> {
        self.amounts.keys().copied()
    }
}
