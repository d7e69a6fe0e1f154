//! What winning would cost and when: money in hand, costs, delivery, days until paid. Shapes only.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Something to be paid to deliver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// What for.
    pub what: String,
    /// How much, in CLP, with its IVA.
    #[serde(with = "rust_decimal::serde::str")]
    pub amount: Decimal,
    /// When; on the day of the start when it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

/// What the supplier told about affording this bid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// Money in hand, in CLP.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub cash: Option<Decimal>,
    /// What must be paid to deliver.
    pub costs: Vec<Cost>,
    /// The day of delivery.
    pub delivery: Option<Date>,
    /// Days from the invoice until the money comes.
    pub paid_in: Option<u32>,
}
