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
use serde::Serialize;

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

/// Where the state stands among the columns.
const STATE: usize = 3;

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

/// A bid of the list, and whether it changed after it was sent.
#[derive(Debug, Clone, Serialize)]
pub struct Listed {
    /// The row of the list.
    #[serde(flatten)]
    pub bid: Bid,
    /// Whether what stands here is no longer what was handed in; nothing where no receipt is held.
    pub changed_since_sending: Option<bool>,
    /// Whether it is a copy to practise on, which is never handed in.
    pub rehearsal: bool,
}

/// The list of bids, where one that changed after it was sent says so beside its state.
#[must_use]
pub fn listed(texts: &Texts, bids: &[Listed]) -> Table {
    let mut table = Table::new(headings(texts, COLUMNS)).sparing([1]);
    for Listed {
        bid,
        changed_since_sending,
        rehearsal,
    } in bids
    {
        let mut row = cells(texts, bid);
        if *rehearsal {
            row[STATE] = texts.get("bids-state-rehearsal").into();
        } else if *changed_since_sending == Some(true) {
            row[STATE] = texts.get("bids-state-changed").into();
        }
        table.push(row);
    }
    table
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

/// What is told of a bid, each with its name; whose it is and of which tender is known.
pub(super) fn named_cells(texts: &Texts, bid: &Bid) -> impl Iterator<Item = (String, Cell)> {
    let named = headings(texts, COLUMNS).into_iter().zip(cells(texts, bid));
    named.skip(2)
}

/// One bid; `rehearsal` says that it is a copy to practise on.
#[must_use]
pub fn record(texts: &Texts, bid: &Bid, rehearsal: bool) -> Table {
    let mut cells = cells(texts, bid);
    if rehearsal {
        cells[STATE] = texts.get("bids-state-rehearsal").into();
    }
    Table::record(headings(texts, COLUMNS).into_iter().zip(cells))
}
