//! What a reading of purchases left out or noticed.

use crate::domain::message::Message;
use crate::exchange::report::Rejected;

/// What was read, and what of it was set aside or noticed.
#[derive(Debug, Clone, Default)]
pub struct ReadAside {
    /// Rows, or orders of the store, that were looked at, of any buyer.
    pub records: u64,
    /// Rows that could not be read, of any buyer; the first of them one by one.
    pub rejected: Vec<Rejected>,
    /// How many they are.
    pub rejected_count: u64,
    /// The file that has them all.
    pub rejected_file: Option<String>,
    /// What was noticed and did not keep a row out.
    pub warnings: Vec<Message>,
}
