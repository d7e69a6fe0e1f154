//! The directory as columns for a spreadsheet: one row for each supplier, one column for each thing that is told.

use super::words::{answer, missing, products, size, tie_words};
use super::{known, name};
use crate::app::directory::card::{Card, Seen};
use crate::app::directory::listing::Listing;
use crate::domain::directory::Field;
use crate::domain::supplier::{PersonKind, StateKind};
use crate::present::suppliers::{state_heading, value, yes_no};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::rules::Pack;

/// What both files tell first.
const FIRST: [&str; 9] = [
    "suppliers-column-name",
    "suppliers-column-rut",
    "suppliers-column-comuna",
    "directory-column-region",
    "directory-column-rubros",
    "directory-column-size",
    "directory-column-women-led",
    "directory-column-email",
    "directory-column-phone",
];

/// The list for the municipality.
#[must_use]
pub fn sheet(texts: &Texts, pack: &Pack, listing: &Listing) -> Table {
    let mut columns = headings(texts, FIRST).to_vec();
    columns.push(texts.get("suppliers-field-person"));
    columns.push(texts.get("suppliers-column-connected"));
    columns.push(texts.get("directory-column-missing"));
    for kind in STATES {
        columns.extend(of_state(texts, kind));
        for more in ["directory-column-evidence", "directory-column-by"] {
            columns.push(of(texts, more, kind));
        }
    }
    for more in [
        "directory-column-comuna-local",
        "directory-column-legal-local",
        "directory-column-tie",
    ] {
        columns.push(texts.get(more));
    }
    let mut table = Table::new(columns);
    for entry in &listing.entries {
        let card = &entry.card;
        let mut row = first(texts, pack, card);
        row.push(person(texts, card.person));
        row.push(answer(texts, card.is_connected()).into());
        row.push(missing(texts, card).into());
        for seen in &card.states {
            row.extend(state(texts, seen));
            row.push(Cell::text(seen.evidence.as_deref()));
            row.push(Cell::text(seen.by.as_deref()));
        }
        let comuna = listing
            .delivery
            .comuna
            .map(|_| answer(texts, entry.comuna_local));
        let legal = listing
            .delivery
            .region
            .map(|_| answer(texts, entry.legal_local));
        row.push(comuna.into());
        row.push(legal.into());
        row.push(tie_words(texts, &entry.tie).into());
        table.push(row);
    }
    table
}

/// The list that is published: nothing of who saw what, and nothing of ties.
#[must_use]
pub fn published(texts: &Texts, pack: &Pack, cards: &[Card]) -> Table {
    let mut columns = headings(texts, FIRST).to_vec();
    for kind in STATES {
        columns.extend(of_state(texts, kind));
    }
    let mut table = Table::new(columns);
    for card in cards {
        let mut row = first(texts, pack, card);
        row.extend(card.states.iter().flat_map(|seen| state(texts, seen)));
        table.push(row);
    }
    table
}

const STATES: [StateKind; 3] = [
    StateKind::Account,
    StateKind::Accreditation,
    StateKind::Eligibility,
];

fn first(texts: &Texts, pack: &Pack, card: &Card) -> Vec<Cell> {
    let comuna = card.comuna;
    let rubros = products(card);
    let rubros = (!rubros.is_empty()).then(|| rubros.join(" | "));
    let size = card.size.as_deref().map(|id| size(texts, pack, id));
    vec![
        name(texts, card).into(),
        known(texts, card, Field::Rut, card.rut.map(|rut| rut.to_string())),
        known(
            texts,
            card,
            Field::Comuna,
            comuna.map(|comuna| comuna.name.to_owned()),
        ),
        known(
            texts,
            card,
            Field::Comuna,
            comuna.map(|comuna| comuna.region().name.to_owned()),
        ),
        known(texts, card, Field::Rubros, rubros),
        known(texts, card, Field::Size, size),
        known(
            texts,
            card,
            Field::WomenLed,
            card.women_led.map(|yes| yes_no(texts, yes)),
        ),
        known(texts, card, Field::Email, card.email.clone()),
        known(texts, card, Field::Phone, card.phone.clone()),
    ]
}

fn person(texts: &Texts, person: PersonKind) -> Cell {
    let id = match person {
        PersonKind::Natural => "suppliers-person-natural",
        PersonKind::Juridical => "suppliers-person-juridical",
    };
    texts.get(id).into()
}

/// The headings of a state: its value, its day, its last day, whether it is old.
fn of_state(texts: &Texts, kind: StateKind) -> Vec<String> {
    let mut columns = vec![texts.get(state_heading(kind))];
    for more in [
        "directory-column-on",
        "directory-column-until",
        "directory-column-stale",
    ] {
        columns.push(of(texts, more, kind));
    }
    columns
}

/// A heading that says of which state it is.
fn of(texts: &Texts, id: &str, kind: StateKind) -> String {
    format!("{}: {}", texts.get(state_heading(kind)), texts.get(id))
}

fn state(texts: &Texts, seen: &Seen) -> Vec<Cell> {
    let unknown = || texts.get("suppliers-unknown");
    vec![
        seen.value
            .map_or_else(unknown, |known| value(texts, known))
            .into(),
        seen.on.into(),
        seen.until.into(),
        seen.value
            .map_or_else(unknown, |_| yes_no(texts, seen.is_stale()))
            .into(),
    ]
}
