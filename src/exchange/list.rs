//! Any list with recognisable columns, in either language: which column is which field, and how its numbers read.
//! A list of one's own gives records in part; only the tender's code must be there.

mod aliases;
mod shape;

pub use aliases::{field_named, field_names};
pub use shape::List;

use crate::domain::money::{Currency, DecimalSign, SignEvidence, settle_decimal_sign};
use crate::exchange::cells::{ColumnSign, Columns};
use crate::exchange::header::{Header, REJECT_COLUMNS};
use crate::exchange::report::Warnings;
use crate::exchange::rows::{Row, Rows};
use crate::failure::Outcome;
use aliases::FIELDS;

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
    for (field, id) in [
        ("title", "exchange-warn-no-title"),
        ("closes", "exchange-warn-no-closing"),
    ] {
        if columns.of(field).is_none() {
            warnings.note(id, "", 1);
        }
    }
}

/// The fields that hold numbers.
const NUMBERS: [&str; 4] = ["estimate", "quantity", "unit_price", "total"];

/// A column whose numbers nobody can tell: its name, and the sign that starts decimals if they are thousands.
pub type OpenSign = (String, DecimalSign);

/// Settles the decimal sign of every column of numbers from all its cells, before the first row is stored. Gives the
/// columns that stay open although some of their cells are not in pesos: what an interactive import asks about.
///
/// # Errors
/// A failure of the file.
pub fn settle_signs(
    rows: &mut Rows<'_>,
    columns: &mut Columns,
    choices: &Choices,
) -> Outcome<Vec<OpenSign>> {
    let fields = NUMBERS
        .iter()
        .filter_map(|field| Some((*field, columns.of(field)?)));
    let mut found: Vec<Evidence> = fields
        .map(|(field, place)| Evidence::new(field, place))
        .collect();
    while let Some(row) = rows.next()? {
        let currency = columns.of("currency").and_then(|column| row.value(column));
        let pesos = currency.is_none_or(|text| Currency::parse(text) == Some(Currency::Clp));
        for evidence in found.iter_mut().filter(|_| !row.ragged) {
            evidence.see(&row, pesos);
        }
    }
    let mut open = Vec::new();
    for evidence in found {
        let sign = sign_of(evidence.settled(), choices.decimal);
        if let ColumnSign::Unsettled(sign) = sign
            && evidence.beyond_pesos
        {
            open.push((rows.header().name(evidence.place).to_owned(), sign));
        }
        columns.sign(evidence.place, sign);
    }
    Ok(open)
}

/// What the cells of one column of numbers say about its sign.
struct Evidence {
    place: usize,
    counts_things: bool,
    witnesses: Vec<(SignEvidence, String)>,
    beyond_pesos: bool,
}

impl Evidence {
    fn new(field: &str, place: usize) -> Self {
        Self {
            place,
            counts_things: field == "quantity",
            witnesses: Vec::new(),
            beyond_pesos: false,
        }
    }

    fn see(&mut self, row: &Row, pesos: bool) {
        let Some(text) = row
            .value(self.place)
            .filter(|_| !row.is_numeric(self.place))
        else {
            return;
        };
        let evidence = settle_decimal_sign(std::iter::once(text));
        let ambiguous = matches!(evidence, SignEvidence::Ambiguous(_));
        self.beyond_pesos |= ambiguous && (self.counts_things || !pesos);
        // One cell of each sort says as much as all of them.
        if !self.witnesses.iter().any(|(same, _)| *same == evidence) {
            self.witnesses.push((evidence, text.to_owned()));
        }
    }

    fn settled(&self) -> SignEvidence {
        settle_decimal_sign(self.witnesses.iter().map(|(_, text)| text.as_str()))
    }
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
