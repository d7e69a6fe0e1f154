//! Everyone's verdict as one table: a line for each supplier.

use super::data::verdict_name;
use super::states;
use crate::domain::supplier::StateKind;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use crate::readiness::Verdict;

/// The table: RUT, name, the three states by their marks, the verdict, the trip to make first.
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
    columns.push(texts.get("verdict-column-next"));
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
        row.push(Cell::Text(verdict_name(verdict, texts)));
        row.push(Cell::text(
            verdict
                .next
                .as_ref()
                .map(|next| texts.wording(&next.trip.title)),
        ));
        table.push(row);
    }
    table
}
