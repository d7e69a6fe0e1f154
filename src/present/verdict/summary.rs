//! Everyone's verdict as one table: a line for each supplier.

use super::data::verdict_name;
use super::states;
use super::steps::lower_first;
use crate::domain::message::Message;
use crate::domain::supplier::StateKind;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use crate::readiness::Verdict;

/// The table: RUT, name, the three states by their marks, the verdict with the trip to make first.
#[must_use]
pub fn table(verdicts: &[Verdict], texts: &Texts) -> Table {
    let mut columns = vec![
        texts.get("verdict-column-rut"),
        texts.get("verdict-column-name"),
    ];
    columns.extend(
        [
            StateKind::Account,
            StateKind::Accreditation,
            StateKind::Eligibility,
        ]
        .map(|kind| states::label(kind, texts)),
    );
    columns.push(texts.get("verdict-column-verdict"));
    let mut table = Table::new(columns);
    for verdict in verdicts {
        let mut row = vec![
            Cell::Text(verdict.rut.to_string()),
            Cell::text(verdict.name.as_deref()),
        ];
        row.extend(
            verdict
                .states
                .iter()
                .map(|state| Cell::Text(states::mark(state).word(texts))),
        );
        row.push(Cell::Text(answer(verdict, texts)));
        table.push(row);
    }
    table
}

/// The verdict in a word or two, with the trip to make first: one column, so that the table fits a projector.
fn answer(verdict: &Verdict, texts: &Texts) -> String {
    let name = verdict_name(verdict, texts);
    match &verdict.next {
        None => name,
        Some(next) => texts.text(
            &Message::new("verdict-name-with-trip")
                .with("verdict", name)
                .with("trip", lower_first(texts.wording(&next.trip.title))),
        ),
    }
}
