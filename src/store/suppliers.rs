//! Suppliers with their facts, states and consents: the statements that both engines run.
//! Every row belongs to a centre; a single PC has only the first one.

use crate::domain::consent::Consent;
use crate::domain::fact::Fact;
use crate::domain::rut::Rut;
use crate::domain::supplier::key::{REPRESENTATIVE_NAME, REPRESENTATIVE_RUT};
use crate::domain::supplier::{StateRecord, Supplier};
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Columns, Sql, Table, number, numbers};
use crate::store::supplier_rows::{
    CAUSES, CONSENTS, FACTS, STATES, STATES_WITH_CAUSES, cause_cells, consent_cells, fact_cells,
    key, read_consent, read_fact, read_state, read_supplier, rut_of, state_cells,
};
use std::collections::BTreeMap;

/// Whether a supplier is held.
fn holds<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<bool> {
    let query = "SELECT count(*) FROM supplier WHERE centre_id = this_centre() AND rut = $1";
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
        "INSERT INTO supplier (centre_id, rut, person, created_on) VALUES (this_centre(), $1, $2, $3)",
        &row,
    )?;
    let rut = supplier.rut;
    let facts = supplier.facts.0.values().map(|fact| fact_cells(rut, fact));
    let states = (1..)
        .zip(&supplier.states)
        .map(|(position, record)| state_cells(rut, position, record));
    let consents = (1..)
        .zip(&supplier.consents)
        .map(|(position, consent)| consent_cells(rut, position, consent));
    put_rows(sql, &FACTS, facts)?;
    let causes = (1..)
        .zip(&supplier.states)
        .filter_map(|(position, record)| cause_cells(rut, position, record).map(Ok));
    put_rows(sql, &STATES, states)?;
    put_rows(sql, &CAUSES, causes)?;
    put_rows(sql, &CONSENTS, consents)
}

/// Writes the rows of one table that hang on a supplier.
fn put_rows<E: Sql + ?Sized, const WIDTH: usize>(
    sql: &mut E,
    table: &Table,
    rows: impl Iterator<Item = StoreResult<[Cell; WIDTH]>>,
) -> StoreResult<()> {
    let rows = rows.collect::<StoreResult<_>>()?;
    sql.insert(table, &rows)
}

/// Removes a supplier with all that hangs on it; how many rows went.
pub(super) fn remove<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<u64> {
    let mut removed = 0;
    for statement in [
        "DELETE FROM supplier_fact WHERE centre_id = this_centre() AND rut = $1",
        "DELETE FROM supplier_state_cause WHERE centre_id = this_centre() AND rut = $1",
        "DELETE FROM supplier_state WHERE centre_id = this_centre() AND rut = $1",
        "DELETE FROM supplier_consent WHERE centre_id = this_centre() AND rut = $1",
        "DELETE FROM supplier WHERE centre_id = this_centre() AND rut = $1",
    ] {
        removed += sql.run(statement, &[key(rut)])?;
    }
    Ok(removed)
}

/// Writes one fact.
pub(super) fn put_fact<E: Sql + ?Sized>(sql: &mut E, rut: Rut, fact: &Fact) -> StoreResult<()> {
    remove_fact(sql, rut, &fact.key)?;
    put_rows(sql, &FACTS, std::iter::once(fact_cells(rut, fact)))
}

/// Removes one fact, when it is there.
pub(super) fn remove_fact<E: Sql + ?Sized>(sql: &mut E, rut: Rut, fact: &str) -> StoreResult<()> {
    must_hold(sql, rut)?;
    sql.run(
        "DELETE FROM supplier_fact WHERE centre_id = this_centre() AND rut = $1 AND key = $2",
        &[key(rut), Cell::text(fact)],
    )
    .map(drop)
}

/// The position after the last one of a table of a supplier's history.
fn next_position<E: Sql + ?Sized>(sql: &mut E, table: &str, rut: Rut) -> StoreResult<i64> {
    let query = format!(
        "SELECT coalesce(max(position), 0) + 1 FROM {table} WHERE centre_id = this_centre() AND rut = $1"
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
    let held = get(sql, rut)?;
    if held.is_some_and(|supplier| supplier.states.contains(record)) {
        return Ok(());
    }
    let position = next_position(sql, STATES.name, rut)?;
    let row = state_cells(rut, position, record);
    put_rows(sql, &STATES, std::iter::once(row))?;
    let cause = cause_cells(rut, position, record).map(Ok);
    put_rows(sql, &CAUSES, cause.into_iter())
}

/// Adds a consent, or replaces the one of the same purpose and day.
pub(super) fn put_consent<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
    consent: &Consent,
) -> StoreResult<()> {
    must_hold(sql, rut)?;
    sql.run(
        "DELETE FROM supplier_consent WHERE centre_id = this_centre() AND rut = $1 AND purpose = $2 AND given_on = $3",
        &[
            key(rut),
            Cell::name(&consent.purpose)?,
            Cell::date(Some(consent.given_on)),
        ],
    )?;
    let position = next_position(sql, CONSENTS.name, rut)?;
    let row = consent_cells(rut, position, consent);
    put_rows(sql, &CONSENTS, std::iter::once(row))
}

/// Takes a person who may sign for firms out of their answers; how many of them went.
pub(super) fn forget_named<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<u64> {
    let statement = "DELETE FROM supplier_fact WHERE centre_id = this_centre() AND key IN ($1, $2) \
         AND rut IN (SELECT rut FROM supplier_fact WHERE centre_id = this_centre() AND key = $2 AND value IN ($3, $4))";
    let cells = [
        Cell::text(REPRESENTATIVE_NAME),
        Cell::text(REPRESENTATIVE_RUT),
        Cell::Text(rut.to_string()),
        Cell::Text(rut.compact()),
    ];
    sql.run(statement, &cells)
}

/// Everything held of one supplier.
pub(super) fn get<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Option<Supplier>> {
    Ok(load(sql, &[rut])?.pop())
}

/// Everything held of some suppliers, ordered by RUT.
pub(super) fn load<E: Sql + ?Sized>(sql: &mut E, ruts: &[Rut]) -> StoreResult<Vec<Supplier>> {
    let keys: Vec<i64> = ruts.iter().map(|rut| i64::from(rut.body())).collect();
    let wanted = format!(
        "WHERE centre_id = this_centre() AND rut IN ({})",
        numbers(&keys)
    );
    let mut found: BTreeMap<Rut, Supplier> = BTreeMap::new();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let query = format!("SELECT rut, person, created_on FROM supplier {wanted}");
    sql.each(&query, &[], &mut |row| {
        let supplier = read_supplier(row)?;
        found.insert(supplier.rut, supplier);
        Ok(())
    })?;
    add(sql, &FACTS, &wanted, &mut found, |supplier, row| {
        supplier.facts.put(read_fact(row)?);
        Ok(())
    })?;
    let oldest_first = format!("{wanted} ORDER BY seen_on, position");
    add(
        sql,
        &STATES_WITH_CAUSES,
        &oldest_first,
        &mut found,
        |supplier, row| {
            supplier.states.push(read_state(row)?);
            Ok(())
        },
    )?;
    let oldest_first = format!("{wanted} ORDER BY given_on, position");
    add(
        sql,
        &CONSENTS,
        &oldest_first,
        &mut found,
        |supplier, row| {
            supplier.consents.push(read_consent(row)?);
            Ok(())
        },
    )?;
    Ok(found.into_values().collect())
}

/// Adds the rows of one table to the suppliers that they belong to.
fn add<E: Sql + ?Sized>(
    sql: &mut E,
    table: &Table,
    wanted: &str,
    found: &mut BTreeMap<Rut, Supplier>,
    put: impl Fn(&mut Supplier, &mut Columns<'_>) -> StoreResult<()>,
) -> StoreResult<()> {
    let query = format!("SELECT {} FROM {} {wanted}", table.columns, table.name);
    sql.each(&query, &[], &mut |row| {
        match found.get_mut(&rut_of(row.int()?)?) {
            Some(supplier) => put(supplier, row),
            // Made by someone else since the first question was answered.
            None => Ok(()),
        }
    })
}

/// The RUTs of all suppliers, in order.
pub(super) fn ruts<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Rut>> {
    let mut found = Vec::new();
    sql.each(
        "SELECT rut FROM supplier WHERE centre_id = this_centre() ORDER BY rut",
        &[],
        &mut |row| {
            found.push(rut_of(row.int()?)?);
            Ok(())
        },
    )?;
    Ok(found)
}
