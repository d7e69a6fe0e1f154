//! The directory for the municipality as a table on a screen, as columns for a spreadsheet and as JSON. What is not known
//! and what may not be shown are said, and neither reads as a no.

mod columns;
mod json;
mod publication;
mod site;
mod words;

pub use columns::{published, sheet};
pub use json::{EntryJson, entry};
pub use publication::{PublicationJson, StaffJson, publication, staff_table};
pub use site::Site;
pub use words::{local_words, tie_words};

use crate::app::directory::card::Card;
use crate::app::directory::listing::{Entry, Listing, is_withheld};
use crate::domain::directory::Field;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;

/// The list as a screen shows it; `all` tells of those who are not connected what they lack.
#[must_use]
pub fn list(texts: &Texts, listing: &Listing, all: bool) -> Table {
    let says_local = listing.delivery.region.is_some();
    let mut columns = vec![
        "suppliers-column-name",
        "suppliers-column-rut",
        "suppliers-column-comuna",
        "suppliers-column-account",
        "suppliers-column-accreditation",
        "suppliers-column-eligibility",
    ];
    columns.extend(all.then_some("directory-column-missing"));
    columns.extend(says_local.then_some("directory-column-local"));
    columns.push("directory-column-tie");
    let columns = columns.into_iter().map(|id| texts.get(id));
    let mut table = Table::new(columns);
    for entry in &listing.entries {
        let mut row = row(texts, entry);
        if all {
            row.push(words::missing(texts, &entry.card).into());
        }
        if says_local {
            row.push(local_words(texts, entry, listing.delivery).into());
        }
        row.push(tie_words(texts, &entry.tie).into());
        table.push(row);
    }
    table
}

fn row(texts: &Texts, entry: &Entry) -> Vec<Cell> {
    let card = &entry.card;
    let mut row = vec![
        name(texts, card).into(),
        known(texts, card, Field::Rut, card.rut.map(|rut| rut.to_string())),
        known(
            texts,
            card,
            Field::Comuna,
            card.comuna.map(|comuna| comuna.name.to_owned()),
        ),
    ];
    let states = card.states.iter();
    row.extend(states.map(|seen| words::seen_and_shown(texts, seen).into()));
    row
}

/// The name, or that it is not known.
fn name(texts: &Texts, card: &Card) -> String {
    let unknown = || texts.get("suppliers-unknown");
    card.name.clone().unwrap_or_else(unknown)
}

/// A value, or whether it is not known or may not be shown.
fn known(texts: &Texts, card: &Card, field: Field, value: Option<String>) -> Cell {
    let missing = || {
        texts.get(match is_withheld(card, field) {
            true => "directory-withheld",
            false => "suppliers-unknown",
        })
    };
    value.unwrap_or_else(missing).into()
}
