//! What was done to a bid, for its journal. Names the change only: what stood before lies beside it in the store.

use crate::domain::bid::guarantee::GuaranteeKind;
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
    /// Prices and marks of these lines were read from a worksheet.
    ReadWorksheet {
        /// Keys of the lines.
        items: Vec<String>,
    },
    /// How it is charged was set.
    Charged,
    /// Points of the checklist were marked.
    Marked {
        /// Ids of the points.
        points: Vec<String>,
    },
    /// How old the papers of these points may be was noted.
    AgeLimited {
        /// Ids of the points.
        points: Vec<String>,
    },
    /// A point was added.
    Added {
        /// The point's id.
        point: String,
    },
    /// A partner came in, or got another share.
    Joined,
    /// A partner went.
    Left,
    /// What it costs and when it is paid was noted.
    Planned,
    /// How it ended was noted.
    Resulted,
    /// The profile was taken anew.
    Refreshed,
    /// Who signs, or what the portal shows, was noted.
    Noted,
    /// A guarantee was noted.
    Guaranteed {
        /// Which one.
        guarantee: GuaranteeKind,
    },
    /// It was handed in on the marketplace.
    Sent,
    /// A list brought it in, or changed it.
    Imported,
    /// Another store brought it in.
    Copied,
}

/// One line of a bid's journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalEntry {
    /// Counts from 1 within the bid.
    pub number: u32,
    /// When.
    pub at: Deadline,
    /// What.
    pub action: Action,
}
