//! What a check of the chain and of a report found, as labels and values.

use super::words::spaced;
use crate::app::results::verify::Checked;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;

/// What was found.
#[must_use]
pub fn record(texts: &Texts, checked: &Checked) -> Table {
    let head = checked.head.as_ref();
    let compared = checked.compared.as_ref();
    let state = match (checked.holds(), checked.unread) {
        (true, None) => "verify-state-holds",
        (true, Some(_)) => "verify-state-links-hold",
        (false, _) => "verify-state-broken",
    };
    let entries = match checked.unread {
        None => checked.entries.into(),
        Some(_) => Cell::Text(texts.get("verify-entries-unread")),
    };
    Table::record(
        [
            ("verify-state", texts.get(state).into()),
            ("verify-entries", entries),
            ("verify-erased", checked.erased.into()),
            (
                "results-column-end",
                head.map_or(Cell::Empty, |head| Cell::Number(head.number.into())),
            ),
            (
                "results-column-link",
                Cell::text(head.map(|head| spaced(&head.link))),
            ),
            (
                "verify-agree",
                compared.map_or(Cell::Empty, |compared| compared.agree.into()),
            ),
            (
                "verify-agree-erased",
                compared.map_or(Cell::Empty, |compared| compared.erased.into()),
            ),
            (
                "verify-disagree",
                compared.map_or(Cell::Empty, |compared| compared.disagreements.len().into()),
            ),
        ]
        .map(|(id, cell)| (texts.get(id), cell)),
    )
}
