//! The attendance of a session as it is read back.

use crate::app::workshops::attending::Marked;
use crate::domain::workshop::Presence;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// Everybody with the mark, and the mark that it replaces.
#[must_use]
pub fn table(texts: &Texts, marked: &[Marked]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "workshops-column-number",
            "workshops-column-name",
            "workshops-column-mark",
            "workshops-column-before",
        ],
    ));
    for one in marked {
        table.push(vec![
            Cell::Number(Decimal::from(one.number)),
            one.name.clone().into(),
            Cell::Text(word(texts, one.presence)),
            one.before
                .map_or(Cell::Empty, |before| Cell::Text(word(texts, Some(before)))),
        ]);
    }
    table
}

/// A mark in a word, with its sign.
fn word(texts: &Texts, presence: Option<Presence>) -> String {
    texts.get(match presence {
        Some(Presence::Present) => "workshops-present",
        Some(Presence::Absent) => "workshops-absent",
        None => "workshops-unmarked",
    })
}
