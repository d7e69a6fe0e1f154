//! What was handed in and how it ended: the proof of sending, and the outcome.

use crate::domain::calendar::Deadline;
use crate::domain::money::Money;
use crate::domain::rut::Rut;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The proof that the marketplace took an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Its number, as the portal shows it.
    pub number: String,
    /// When it was handed in.
    pub at: Deadline,
    /// The account that handed it in, when it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Rut>,
    /// Name and SHA-256 of the file with the proof.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<ReceiptFile>,
    /// Hash of what was handed in: when it differs from the bid's, something changed after the sending.
    pub content: String,
}

/// A file that shows the sending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptFile {
    /// Its name, without folder.
    pub name: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

/// Why a bid was lost, or the tender ended without a winner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeReason {
    /// Another was cheaper.
    Price,
    /// A paper was missing, old or wrong.
    Papers,
    /// It did not do what the bases ask.
    Requirements,
    /// Others had more points in the criteria.
    Criteria,
    /// It was late.
    Late,
    /// Something else.
    Other,
}

/// How the tender ended for this bid; the result itself stands in [`crate::domain::bid::Bid`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// When it was known.
    pub on: Date,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<OutcomeReason>,
    /// What the winner asked, in total and without IVA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub winning: Option<Money>,
}
