//! What was done to a bid, for its journal. Names the change only: what stood before lies beside it in the store.

use crate::domain::bid::BidResult;
use crate::domain::bid::point::PointState;
use crate::domain::calendar::Deadline;
use serde::{Deserialize, Serialize};

/// A change of a bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Action {
    /// It was begun.
    Started,
    /// Prices of these lines were written.
    Priced {
        /// Keys of the lines.
        items: Vec<String>,
    },
    /// How it is charged was set.
    Charged,
    /// A point of the checklist was set or changed.
    Pointed {
        /// The point's id.
        point: String,
        /// How it stands now.
        state: PointState,
    },
    /// A point was added.
    Added {
        /// The point's id.
        point: String,
    },
    /// Who signs, the day that papers are counted for, what the portal shows, or the partners were set.
    Detailed,
    /// Costs, delivery or money in hand were set.
    Planned,
    /// The profile was taken anew.
    Refreshed,
    /// The sending was recorded.
    Sent,
    /// The result was recorded.
    Ended {
        /// How.
        result: BidResult,
    },
    /// A list brought it in.
    Imported,
}

/// One line of a bid's journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JournalEntry {
    /// Counts from 1 within the bid.
    pub number: u32,
    /// When.
    pub at: Deadline,
    /// What.
    pub action: Action,
}
