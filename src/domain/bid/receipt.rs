//! The proof that the marketplace took an offer, and a mark of what was handed in: a later change is noticed by it.

use crate::domain::calendar::Deadline;
use crate::domain::money::Money;
use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use serde::{Deserialize, Serialize};

/// The proof of sending (`comprobante de envío`). A second sending replaces the first; the journal keeps both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Its number, as the portal shows it.
    pub number: String,
    /// When the offer was handed in.
    pub at: Deadline,
    /// The supplier that the receipt names, when it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Rut>,
    /// The total that was handed in; the bid's own amount may be edited afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The file with the proof.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<ReceiptFile>,
    /// Fingerprint of what was handed in.
    pub content: Fingerprint,
}

/// A file that shows the sending. Its bytes are kept as a paper of the supplier's, under the same hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptFile {
    /// Its name, without folder.
    pub name: String,
    /// Fingerprint of its bytes.
    pub sha256: Fingerprint,
}
