//! Own bids as tables and records for people.

pub mod afford;
pub mod dossier;
pub mod economic;
pub mod hints;
pub mod pack;
pub mod partners;
pub mod proofs;
pub mod result;
pub mod review;
pub mod worksheet;

use crate::domain::bid::{Bid, BidResult, BidState};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;

/// A state in words.
fn state(texts: &Texts, state: BidState) -> String {
    texts.get(match state {
        BidState::Draft => "bids-state-draft",
        BidState::Sent => "bids-state-sent",
        BidState::Withdrawn => "bids-state-withdrawn",
    })
}

/// A result in words.
fn result(texts: &Texts, result: BidResult) -> String {
    texts.get(match result {
        BidResult::Won => "bids-result-won",
        BidResult::Lost => "bids-result-lost",
        BidResult::Void => "bids-result-void",
    })
}

const COLUMNS: [&str; 7] = [
    "bids-column-tender",
    "bids-column-supplier",
    "bids-column-amount",
    "bids-column-state",
    "bids-column-deadline",
    "bids-column-result",
    "bids-column-note",
];

fn cells(texts: &Texts, bid: &Bid) -> Vec<Cell> {
    vec![
        bid.tender.to_string().into(),
        bid.supplier.to_string().into(),
        bid.amount.into(),
        state(texts, bid.state).into(),
        bid.deadline.into(),
        bid.result.map(|known| result(texts, known)).into(),
        Cell::text(bid.note.as_deref()),
    ]
}

/// The list of bids.
#[must_use]
pub fn list(texts: &Texts, bids: &[Bid]) -> Table {
    let mut table = Table::new(headings(texts, COLUMNS)).sparing([1]);
    for bid in bids {
        table.push(cells(texts, bid));
    }
    table
}

/// One bid.
#[must_use]
pub fn record(texts: &Texts, bid: &Bid) -> Table {
    Table::record(headings(texts, COLUMNS).into_iter().zip(cells(texts, bid)))
}
