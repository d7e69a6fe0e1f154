//! Suppliers with their facts, states and consents: the statements that both engines run.
//! Every row belongs to a centre; a single PC has only the first one.

use crate::domain::consent::Consent;
use crate::domain::fact::Fact;
use crate::domain::rut::Rut;
use crate::domain::supplier::{StateRecord, Supplier};
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Sql, number, unreadable};
use crate::store::supplier_rows::{
    consent_cells, fact_cells, read_consent, read_fact, read_state, read_supplier, state_cells,
};

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

/// Whether a supplier is held.
fn holds<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<bool> {
    let query = "SELECT count(*) FROM supplier WHERE centre_id = 1 AND rut = $1";
    Ok(number(sql, query, &[key(rut)])? > 0)
}

/// Refuses to write about a supplier that is not held.
fn must_hold<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<()> {
    if holds(sql, rut)? {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}

/// Writes a supplier anew.
pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, supplier: &Supplier) -> StoreResult<()> {
    remove(sql, supplier.rut)?;
    let row = [
        key(supplier.rut),
        Cell::name(&supplier.person)?,
        Cell::date(Some(supplier.created_on)),
    ];
    sql.run(
        "INSERT INTO supplier (rut, person, created_on) VALUES ($1, $2, $3)",
        &row,
    )?;
    for fact in supplier.facts.0.values() {
        put_fact_row(sql, supplier.rut, fact)?;
    }
    for (position, record) in (1..).zip(&supplier.states) {
        put_state_row(sql, supplier.rut, position, record)?;
    }
    for (position, consent) in (1..).zip(&supplier.consents) {
        put_consent_row(sql, supplier.rut, position, consent)?;
    }
    Ok(())
}

/// Removes a supplier with all that hangs on it; how many rows went.
pub(super) fn remove<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<u64> {
    let mut removed = 0;
    for statement in [
        "DELETE FROM supplier_fact WHERE centre_id = 1 AND rut = $1",
        "DELETE FROM supplier_state WHERE centre_id = 1 AND rut = $1",
        "DELETE FROM supplier_consent WHERE centre_id = 1 AND rut = $1",
        "DELETE FROM supplier WHERE centre_id = 1 AND rut = $1",
    ] {
        removed += sql.run(statement, &[key(rut)])?;
    }
    Ok(removed)
}

fn put_fact_row<E: Sql + ?Sized>(sql: &mut E, rut: Rut, fact: &Fact) -> StoreResult<()> {
    sql.run(
        "INSERT INTO supplier_fact (rut, key, kind, value, source, source_name, recorded_on, expires_on) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (centre_id, rut, key) DO UPDATE SET kind = excluded.kind, value = excluded.value, \
         source = excluded.source, source_name = excluded.source_name, \
         recorded_on = excluded.recorded_on, expires_on = excluded.expires_on",
        &fact_cells(rut, fact)?,
    )
    .map(drop)
}

fn put_state_row<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
    position: i64,
    record: &StateRecord,
) -> StoreResult<()> {
    sql.run(
        "INSERT INTO supplier_state (rut, position, value, seen_on, until, evidence, cause, seen_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &state_cells(rut, position, record)?,
    )
    .map(drop)
}

fn put_consent_row<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
    position: i64,
    consent: &Consent,
) -> StoreResult<()> {
    sql.run(
        "INSERT INTO supplier_consent \
         (rut, position, purpose, basis, text_version, given_on, channel, withdrawn_on) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &consent_cells(rut, position, consent)?,
    )
    .map(drop)
}

/// Writes one fact.
pub(super) fn put_fact<E: Sql + ?Sized>(sql: &mut E, rut: Rut, fact: &Fact) -> StoreResult<()> {
    must_hold(sql, rut)?;
    put_fact_row(sql, rut, fact)
}

/// Removes one fact, when it is there.
pub(super) fn remove_fact<E: Sql + ?Sized>(sql: &mut E, rut: Rut, fact: &str) -> StoreResult<()> {
    must_hold(sql, rut)?;
    sql.run(
        "DELETE FROM supplier_fact WHERE centre_id = 1 AND rut = $1 AND key = $2",
        &[key(rut), Cell::text(fact)],
    )
    .map(drop)
}

/// The position after the last one of a table of a supplier's history.
fn next_position<E: Sql + ?Sized>(sql: &mut E, table: &str, rut: Rut) -> StoreResult<i64> {
    let query = format!(
        "SELECT coalesce(max(position), 0) + 1 FROM {table} WHERE centre_id = 1 AND rut = $1"
    );
    number(sql, &query, &[key(rut)])
}

/// Adds one observation, unless the same one is there.
pub(super) fn add_state<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
    record: &StateRecord,
) -> StoreResult<()> {
    must_hold(sql, rut)?;
    if states(sql, rut)?.contains(record) {
        return Ok(());
    }
    let position = next_position(sql, "supplier_state", rut)?;
    put_state_row(sql, rut, position, record)
}

/// Adds a consent, or replaces the one of the same purpose and day.
pub(super) fn put_consent<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
    consent: &Consent,
) -> StoreResult<()> {
    must_hold(sql, rut)?;
    sql.run(
        "DELETE FROM supplier_consent WHERE centre_id = 1 AND rut = $1 AND purpose = $2 AND given_on = $3",
        &[
            key(rut),
            Cell::name(&consent.purpose)?,
            Cell::date(Some(consent.given_on)),
        ],
    )?;
    let position = next_position(sql, "supplier_consent", rut)?;
    put_consent_row(sql, rut, position, consent)
}

/// The history of a supplier's states, oldest first.
fn states<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Vec<StateRecord>> {
    let mut found = Vec::new();
    sql.each(
        "SELECT value, seen_on, until, evidence, cause, seen_by FROM supplier_state \
         WHERE centre_id = 1 AND rut = $1 ORDER BY seen_on, position",
        &[key(rut)],
        &mut |row| {
            found.push(read_state(row)?);
            Ok(())
        },
    )?;
    Ok(found)
}

/// Everything held of one supplier.
pub(super) fn get<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Option<Supplier>> {
    let mut found = None;
    sql.each(
        "SELECT rut, person, created_on FROM supplier WHERE centre_id = 1 AND rut = $1",
        &[key(rut)],
        &mut |row| {
            found = Some(read_supplier(row)?);
            Ok(())
        },
    )?;
    let Some(mut supplier) = found else {
        return Ok(None);
    };
    sql.each(
        "SELECT key, kind, value, source, source_name, recorded_on, expires_on FROM supplier_fact \
         WHERE centre_id = 1 AND rut = $1",
        &[key(rut)],
        &mut |row| {
            supplier.facts.put(read_fact(row)?);
            Ok(())
        },
    )?;
    supplier.states = states(sql, rut)?;
    sql.each(
        "SELECT purpose, basis, text_version, given_on, channel, withdrawn_on FROM supplier_consent \
         WHERE centre_id = 1 AND rut = $1 ORDER BY given_on, position",
        &[key(rut)],
        &mut |row| {
            supplier.consents.push(read_consent(row)?);
            Ok(())
        },
    )?;
    Ok(Some(supplier))
}

/// The RUTs of all suppliers, in order.
pub(super) fn ruts<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Rut>> {
    let mut found = Vec::new();
    sql.each(
        "SELECT rut FROM supplier WHERE centre_id = 1 ORDER BY rut",
        &[],
        &mut |row| {
            found.push(rut_of(row.int()?)?);
            Ok(())
        },
    )?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
    use crate::domain::fact::{Fact, FactSource, FactValue};
    use crate::domain::rut::Rut;
    use crate::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
    use crate::store::{StoreError, open};
    use jiff::civil::date;

    fn fact(key: &str, value: FactValue) -> Fact {
        Fact {
            key: key.to_owned(),
            value,
            source: FactSource::Paper("escritura".to_owned()),
            recorded_on: date(2026, 11, 2),
            expires_on: Some(date(2027, 11, 2)),
        }
    }

    #[test]
    fn a_supplier_comes_back_as_it_went_in() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = open(None, &folder.path().join("encuentro.db")).unwrap();
        let rut = Rut::from_body(1).unwrap();
        assert!(matches!(
            store.put_fact(rut, &fact("a", FactValue::YesNo(true))),
            Err(StoreError::NotFound)
        ));
        let mut supplier = Supplier::new(rut, PersonKind::Natural, date(2026, 11, 1));
        store.put_supplier(&supplier).unwrap();
        for (key, value) in [
            ("a", FactValue::YesNo(true)),
            (
                "b",
                FactValue::List(vec!["x, y".to_owned(), "\"".to_owned()]),
            ),
            ("c", FactValue::Date(date(2026, 2, 28))),
            ("d", FactValue::Text("2026-02-28".to_owned())),
        ] {
            supplier.facts.put(fact(key, value.clone()));
            store.put_fact(rut, &fact(key, value)).unwrap();
        }
        let seen = |on, value| StateRecord {
            value,
            on,
            until: None,
            evidence: Some("portal".to_owned()),
            cause: None,
            by: "Ana".to_owned(),
        };
        supplier.states = vec![
            seen(date(2026, 11, 3), StateValue::Open),
            seen(date(2026, 11, 4), StateValue::Eligible),
        ];
        for record in supplier.states.iter().rev().chain(&supplier.states) {
            store.add_state(rut, record).unwrap();
        }
        let consent = Consent {
            purpose: Purpose::Guidance,
            basis: LegalBasis::Consent,
            text_version: "1".to_owned(),
            given_on: date(2026, 11, 1),
            channel: Channel::Screen,
            withdrawn_on: None,
        };
        store.put_consent(rut, &consent).unwrap();
        let withdrawn = Consent {
            withdrawn_on: Some(date(2026, 11, 5)),
            ..consent
        };
        store.put_consent(rut, &withdrawn).unwrap();
        supplier.consents = vec![withdrawn];
        assert_eq!(store.supplier(rut).unwrap(), Some(supplier.clone()));
        store.put_supplier(&supplier).unwrap();
        assert_eq!(store.supplier(rut).unwrap(), Some(supplier));
        assert_eq!(store.forget_supplier(rut, false).unwrap().records, 8);
        assert_eq!(store.supplier(rut).unwrap(), None);
    }
}
