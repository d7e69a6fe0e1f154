//! Rows of the supplier tables to domain values and back, nothing else.

use crate::domain::consent::Consent;
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::rut::Rut;
use crate::domain::supplier::{StateRecord, Supplier};
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Columns, Table, unreadable};

/// The key of a supplier inside the store: the RUT's number without its digit.
pub(super) fn key(rut: Rut) -> Cell {
    Cell::Int(i64::from(rut.body()))
}

/// The RUT of a key.
pub(super) fn rut_of(key: i64) -> StoreResult<Rut> {
    u32::try_from(key)
        .ok()
        .and_then(Rut::from_body)
        .ok_or_else(|| unreadable("no RUT"))
}

/// The table of facts, as [`fact_cells`] fills it and [`read_fact`] reads it after the supplier's key.
pub(super) const FACTS: Table = Table {
    name: "supplier_fact",
    columns: "rut, key, kind, value, source, source_name, recorded_on, expires_on",
    of_centre: true,
};

/// The table of observations, as [`state_cells`] fills it.
pub(super) const STATES: Table = Table {
    name: "supplier_state",
    columns: "rut, position, value, seen_on, until, evidence, seen_by",
    of_centre: true,
};

/// The causes of observations, as [`cause_cells`] fills it: apart, since who may read a state may not read its cause.
pub(super) const CAUSES: Table = Table {
    name: "supplier_state_cause",
    columns: "rut, position, cause",
    of_centre: true,
};

/// Observations with their causes, as [`read_state`] reads them after the supplier's key; nothing is written here.
pub(super) const STATES_WITH_CAUSES: Table = Table {
    name: "supplier_state",
    columns: "rut, position, value, seen_on, until, evidence, seen_by, (SELECT c.cause FROM supplier_state_cause c \
         WHERE c.centre_id = supplier_state.centre_id AND c.rut = supplier_state.rut AND c.position = supplier_state.position)",
    of_centre: true,
};

/// The table of consents, as [`consent_cells`] fills it and [`read_consent`] reads it after the supplier's key.
pub(super) const CONSENTS: Table = Table {
    name: "supplier_consent",
    columns: "rut, position, purpose, basis, text_version, given_on, channel, withdrawn_on, fields",
    of_centre: true,
};

/// A fact as a row.
pub(super) fn fact_cells(rut: Rut, fact: &Fact) -> StoreResult<[Cell; 8]> {
    let (kind, value) = match &fact.value {
        FactValue::YesNo(yes) => ("yes_no", Cell::text(if *yes { "true" } else { "false" })),
        FactValue::List(values) => ("list", Cell::list(values)?),
        FactValue::Date(date) => ("date", Cell::date(Some(*date))),
        FactValue::Text(text) => ("text", Cell::text(text)),
    };
    let (source, source_name) = match &fact.source {
        FactSource::Told => ("told", None),
        FactSource::Paper(name) => ("paper", Some(name.as_str())),
        FactSource::Marketplace => ("marketplace", None),
        FactSource::File(name) => ("file", Some(name.as_str())),
    };
    Ok([
        key(rut),
        Cell::text(&fact.key),
        Cell::text(kind),
        value,
        Cell::text(source),
        Cell::maybe(source_name),
        Cell::date(Some(fact.recorded_on)),
        Cell::date(fact.expires_on),
    ])
}

/// A row as a fact.
pub(super) fn read_fact(row: &mut Columns<'_>) -> StoreResult<Fact> {
    let key = row.text()?;
    let kind = row.text()?;
    let value = match kind.as_str() {
        "yes_no" => FactValue::YesNo(row.text()? == "true"),
        "list" => FactValue::List(row.list()?),
        "date" => FactValue::Date(row.required()?),
        "text" => FactValue::Text(row.text()?),
        _ => return Err(unreadable(kind)),
    };
    let source = row.text()?;
    let name = row.maybe_text()?;
    let source = match (source.as_str(), name) {
        ("told", _) => FactSource::Told,
        ("marketplace", _) => FactSource::Marketplace,
        ("paper", Some(name)) => FactSource::Paper(name),
        ("file", Some(name)) => FactSource::File(name),
        _ => return Err(unreadable(source)),
    };
    Ok(Fact {
        key,
        value,
        source,
        recorded_on: row.required()?,
        expires_on: row.parsed()?,
    })
}

/// An observation as a row.
pub(super) fn state_cells(rut: Rut, position: i64, record: &StateRecord) -> StoreResult<[Cell; 7]> {
    Ok([
        key(rut),
        Cell::Int(position),
        Cell::name(&record.value)?,
        Cell::date(Some(record.on)),
        Cell::date(record.until),
        Cell::maybe(record.evidence.as_deref()),
        Cell::text(&record.by),
    ])
}

/// The cause of an observation as a row; nothing where none is told.
pub(super) fn cause_cells(rut: Rut, position: i64, record: &StateRecord) -> Option<[Cell; 3]> {
    let cause = record.cause.as_deref()?;
    Some([key(rut), Cell::Int(position), Cell::text(cause)])
}

/// A row as an observation.
pub(super) fn read_state(row: &mut Columns<'_>) -> StoreResult<StateRecord> {
    let _position = row.int()?;
    Ok(StateRecord {
        value: row.named()?,
        on: row.required()?,
        until: row.parsed()?,
        evidence: row.maybe_text()?,
        by: row.text()?,
        cause: row.maybe_text()?,
    })
}

/// A consent as a row.
pub(super) fn consent_cells(rut: Rut, position: i64, consent: &Consent) -> StoreResult<[Cell; 9]> {
    let fields = consent.fields.as_ref().map(serde_json::to_string);
    let fields = fields.transpose().map_err(StoreError::other)?;
    Ok([
        key(rut),
        Cell::Int(position),
        Cell::name(&consent.purpose)?,
        Cell::name(&consent.basis)?,
        Cell::text(&consent.text_version),
        Cell::date(Some(consent.given_on)),
        Cell::name(&consent.channel)?,
        Cell::date(consent.withdrawn_on),
        Cell::maybe(fields.as_deref()),
    ])
}

/// A row as a consent.
pub(super) fn read_consent(row: &mut Columns<'_>) -> StoreResult<Consent> {
    let _position = row.int()?;
    Ok(Consent {
        purpose: row.named()?,
        basis: row.named()?,
        text_version: row.text()?,
        given_on: row.required()?,
        channel: row.named()?,
        withdrawn_on: row.parsed()?,
        fields: row
            .maybe_text()?
            .map(|fields| serde_json::from_str(&fields).map_err(StoreError::damaged))
            .transpose()?,
    })
}

/// A row of the main table as a supplier without its facts.
pub(super) fn read_supplier(row: &mut Columns<'_>) -> StoreResult<Supplier> {
    Ok(Supplier::new(
        rut_of(row.int()?)?,
        row.named()?,
        row.required()?,
    ))
}
