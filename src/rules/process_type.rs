//! Types of processes and orders, as their codes write them. Shapes only.

use crate::domain::message::Wording;
use crate::rules::model::Basis;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A type of process: `LE`, `CO`, `COT`, `SE`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessType {
    /// The letters of the code.
    pub code: String,
    /// What it is.
    pub name: Wording,
    /// `tender`, `agile` (Compra Ágil), `order`, `consultation`.
    pub family: String,
    /// Whether it is open to everyone; absent where the question makes no sense.
    #[serde(default)]
    pub public: Option<bool>,
    /// Lowest amount in UTM, included.
    #[serde(default)]
    pub from_utm: Option<Decimal>,
    /// Highest amount in UTM, excluded (included for Compra Ágil).
    #[serde(default)]
    pub to_utm: Option<Decimal>,
    /// Whether a joint offer for it may have members of any size, and not only smaller firms.
    #[serde(default)]
    pub joint_any_size: bool,
    /// Least days of publication, when known.
    #[serde(default)]
    pub minimum_days: Option<i32>,
    /// Where it comes from.
    pub basis: Basis,
}
