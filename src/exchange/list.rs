//! Any list with recognisable columns, in either language: which column is which field, and how its numbers read.
//! A list of one's own gives records in part; only the tender's code must be there.

mod aliases;
mod shape;

pub use aliases::{field_named, field_names};
pub use shape::List;

use crate::domain::money::{DecimalSign, SignEvidence, settle_decimal_sign};
use crate::exchange::cells::{ColumnSign, Columns};
use crate::exchange::header::{Header, REJECT_COLUMNS};
use crate::exchange::report::Warnings;
use crate::exchange::rows::Rows;
use crate::failure::Outcome;
use aliases::FIELDS;
use std::collections::HashMap;

/// What the person said about a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Column and field, from `--map column=field`.
    pub maps: Vec<(String, &'static str)>,
    /// The decimal sign of every column that leaves it open, from `--decimal`.
    pub decimal: Option<DecimalSign>,
}

/// Whether the tender's code has a column.
#[must_use]
pub fn has_key(header: &Header, choices: &Choices) -> bool {
    columns(header, choices).of("code").is_some()
}

/// Where each field stands: what the person said comes before the names.
#[must_use]
pub fn columns(header: &Header, choices: &Choices) -> Columns {
    let mapped: Vec<usize> = choices
        .maps
        .iter()
        .filter_map(|(column, _)| header.find(column))
        .collect();
    let mut columns = Columns::default();
    for (field, names) in FIELDS {
        let found = names.iter().find_map(|name| header.find(name));
        if let Some(column) = found.filter(|column| !mapped.contains(column)) {
            columns.place(field, column);
        }
    }
    for (column, field) in &choices.maps {
        if let Some(column) = header.find(column) {
            columns.place(field, column);
        }
    }
    columns
}

/// Notes the columns that stand for nothing, the mapped ones that are not there, and the wished ones that are missing.
pub fn note_columns(
    header: &Header,
    columns: &Columns,
    choices: &Choices,
    warnings: &mut Warnings,
) {
    let used: Vec<usize> = FIELDS
        .iter()
        .filter_map(|(field, _)| columns.of(field))
        .collect();
    for (column, name) in header.names().iter().enumerate() {
        if !used.contains(&column) && !REJECT_COLUMNS.contains(&name.as_str()) {
            warnings.note("exchange-warn-unknown-column", name, 1);
        }
    }
    for (column, _) in choices
        .maps
        .iter()
        .filter(|(column, _)| header.find(column).is_none())
    {
        warnings.note("exchange-warn-no-such-column", column, 1);
    }
    for field in ["title", "closes"]
        .into_iter()
        .filter(|field| columns.of(field).is_none())
    {
        warnings.note("exchange-warn-missing-column", field, 1);
    }
}

/// The fields that hold numbers.
const NUMBERS: [&str; 4] = ["estimate", "quantity", "unit_price", "total"];

/// Settles the decimal sign of every column of numbers from all its cells, before the first row is stored.
///
/// # Errors
/// A failure of the file.
pub fn settle_signs(rows: &mut Rows<'_>, columns: &mut Columns, choices: &Choices) -> Outcome<()> {
    let places: Vec<usize> = NUMBERS
        .iter()
        .filter_map(|field| columns.of(field))
        .collect();
    let mut witnesses: HashMap<usize, Vec<(SignEvidence, String)>> = HashMap::new();
    while let Some(row) = rows.next()? {
        for place in places
            .iter()
            .filter(|place| !row.ragged && !row.is_numeric(**place))
        {
            let Some(text) = row.value(*place) else {
                continue;
            };
            let evidence = settle_decimal_sign(std::iter::once(text));
            let known = witnesses.entry(*place).or_default();
            // One cell of each sort says as much as all of them.
            if !known.iter().any(|(same, _)| *same == evidence) {
                known.push((evidence, text.to_owned()));
            }
        }
    }
    for place in places {
        let cells = witnesses.get(&place).map_or(&[][..], Vec::as_slice);
        let evidence = settle_decimal_sign(cells.iter().map(|(_, text)| text.as_str()));
        columns.sign(place, sign_of(evidence, choices.decimal));
    }
    Ok(())
}

/// How a column is read, given its evidence and what the person said.
fn sign_of(evidence: SignEvidence, said: Option<DecimalSign>) -> ColumnSign {
    match (evidence, said) {
        (SignEvidence::Settled(sign), _) => ColumnSign::Settled(sign),
        (_, Some(sign)) => ColumnSign::Settled(sign),
        (SignEvidence::NoSeparator, None) => ColumnSign::Settled(DecimalSign::Comma),
        (SignEvidence::Ambiguous(sign), None) => ColumnSign::Unsettled(sign),
        (SignEvidence::Mixed, None) => ColumnSign::Mixed,
    }
}

/// The columns whose numbers nobody can tell, unless they are all in pesos: what an interactive import asks about.
#[must_use]
pub fn open_signs(header: &Header, columns: &Columns) -> Vec<String> {
    NUMBERS
        .iter()
        .filter_map(|field| columns.of(field))
        .filter(|place| matches!(columns.sign_at(*place), Some(ColumnSign::Unsettled(_))))
        .map(|place| header.name(place).to_owned())
        .collect()
}
