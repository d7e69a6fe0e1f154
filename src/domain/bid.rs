//! The supplier's own offer for a tender: `bid` is what *we* hand in, `offer` what others did in a public list.

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::money::Money;
use crate::domain::rut::Rut;
use serde::{Deserialize, Serialize};

/// How far an own offer has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BidState {
    /// Being prepared.
    Draft,
    /// Handed in on the marketplace.
    Sent,
    /// Withdrawn by the supplier.
    Withdrawn,
}

/// How the tender ended for the supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BidResult {
    /// Won.
    Won,
    /// Lost.
    Lost,
    /// The tender ended without a winner, or was cancelled.
    Void,
}

/// An own offer. Its natural key is the tender's code with the supplier's RUT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bid {
    /// The tender.
    pub tender: ProcessCode,
    /// The supplier.
    pub supplier: Rut,
    /// Total offered.
    #[serde(default)]
    pub amount: Option<Money>,
    /// How far it has come.
    pub state: BidState,
    /// Until when it may be handed in.
    #[serde(default)]
    pub deadline: Option<Deadline>,
    /// How it ended.
    #[serde(default)]
    pub result: Option<BidResult>,
    /// A note of the supplier.
    #[serde(default)]
    pub note: Option<String>,
}
