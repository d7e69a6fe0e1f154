//! What a supplier tells of the money that a bid would cost, so that asking again starts from it. What the tender and the
//! rules say is not kept here.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Something that is paid to fulfil a bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// What for, in the supplier's own words; unique within the plan.
    pub name: String,
    /// What leaves the purse, taxes included, in the bid's currency. Above zero.
    #[serde(with = "rust_decimal::serde::str")]
    pub amount: Decimal,
    /// Days after the purchase order; negative before it.
    #[serde(default)]
    pub day: i32,
}

/// What was told of the money.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// What is paid, in the order in which it was told.
    pub costs: Vec<Cost>,
    /// Money at hand today.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub in_hand: Option<Decimal>,
    /// The day on which the purchase order is expected.
    pub order_on: Option<Date>,
    /// Days from the order to the delivery.
    pub delivery_days: Option<u32>,
    /// Days from the invoice to the payment.
    pub pay_days: Option<u32>,
}

impl Plan {
    /// Writes a cost, in the place of the one of the same name.
    pub fn put(&mut self, cost: Cost) {
        match self.costs.iter_mut().find(|held| held.name == cost.name) {
            Some(held) => *held = cost,
            None => self.costs.push(cost),
        }
    }

    /// Takes a cost out; whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        let before = self.costs.len();
        self.costs.retain(|cost| cost.name != name);
        self.costs.len() < before
    }
}
