//! Learners, and how one is erased: the statements that both engines run.

use super::courses::{document, read};
use crate::domain::privacy::naming::naming;
use crate::domain::rut::Rut;
use crate::domain::workshop::{Learner, LearnerId};
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql};
use crate::store::supplier_rows;
use crate::store::{Erasure, ledger, privacy};
use jiff::civil::Date;

/// The tables that hold rows of a learner beside the learner itself.
const TABLES: [&str; 3] = ["enrolment", "attendance", "waiting"];

/// The id of a learner as it is kept.
pub(super) fn key(id: LearnerId) -> Cell {
    Cell::text(&id.to_string())
}

pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, learner: &Learner) -> StoreResult<()> {
    let number = |rut: Option<Rut>| rut.map_or(Cell::Null, supplier_rows::key);
    let row = [
        key(learner.id),
        number(learner.rut),
        number(learner.supplier),
        document(learner)?,
    ];
    sql.run(
        "INSERT INTO learner (centre_id, id, rut, supplier, document) VALUES (this_centre(), $1, $2, $3, $4) \
         ON CONFLICT (centre_id, id) DO UPDATE SET rut = excluded.rut, \
         supplier = excluded.supplier, document = excluded.document",
        &row,
    )
    .map(drop)
}

pub(super) fn get<E: Sql + ?Sized>(sql: &mut E, id: LearnerId) -> StoreResult<Option<Learner>> {
    let query = "SELECT document FROM learner WHERE centre_id = this_centre() AND id = $1";
    Ok(read(sql, query, &[key(id)])?.pop())
}

/// Every learner by id, or those with this RUT of their own.
pub(in crate::store) fn list<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Option<Rut>,
) -> StoreResult<Vec<Learner>> {
    let (condition, cells) = match rut {
        Some(rut) => (" AND rut = $1", vec![supplier_rows::key(rut)]),
        None => ("", Vec::new()),
    };
    let query = format!(
        "SELECT document FROM learner WHERE centre_id = this_centre(){condition} ORDER BY id"
    );
    read(sql, &query, &cells)
}

/// Every learner by id, those whose data rest too.
pub(in crate::store) fn everybody<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Learner>> {
    list(sql, None)
}

/// Erases a learner from every table; how many rows went. What was counted of it keeps the day.
pub(super) fn erase<E: Sql + ?Sized>(sql: &mut E, id: LearnerId, on: Date) -> StoreResult<u64> {
    // The ledger first: whoever writes into it holds its end before the person.
    let results = ledger::forget(sql, id, on)?;
    Ok(results + leave(sql, id)?)
}

/// Erases a learner from every table but the ledger, which knows nobody's name; how many rows went.
fn leave<E: Sql + ?Sized>(sql: &mut E, id: LearnerId) -> StoreResult<u64> {
    let mut gone = 0;
    for table in TABLES {
        let statement =
            format!("DELETE FROM {table} WHERE centre_id = this_centre() AND learner = $1");
        gone += sql.run(&statement, &[key(id)])?;
    }
    gone += u64::from(privacy::remove_learner(sql, id)?);
    let statement = "DELETE FROM learner WHERE centre_id = this_centre() AND id = $1";
    Ok(gone + sql.run(statement, &[key(id)])?)
}

/// Erases the learners whose own RUT this is; how many rows went.
pub(in crate::store) fn forget<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
    on: Date,
) -> StoreResult<u64> {
    let mut gone = 0;
    for learner in list(sql, Some(rut))? {
        gone += erase(sql, learner.id, on)?;
    }
    Ok(gone)
}

/// Erases a learner, takes it out of sentences of others, and writes what proves it; how many rows went or changed.
pub(super) fn forget_one<E: Sql + ?Sized>(
    sql: &mut E,
    id: LearnerId,
    erasure: &Erasure,
) -> StoreResult<u64> {
    let learner = get(sql, id)?;
    let traces = naming(None, None, learner.as_slice());
    let gone = erase(sql, id, erasure.on)?;
    let changed = privacy::forget_named(sql, &traces)?;
    privacy::add_proofs(sql, &erasure.proofs)?;
    Ok(gone + changed)
}

/// Takes away the learners whose own RUT this is, for a folder that holds them. What the ledger counts stays under the
/// learner's number, and means the person again who comes back with it.
pub(in crate::store) fn take_away<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<u64> {
    let mut gone = 0;
    for learner in list(sql, Some(rut))? {
        gone += leave(sql, learner.id)?;
    }
    Ok(gone)
}

/// Takes a firm that is forgotten off the learners who sell under it; they stay.
pub(in crate::store) fn forget_named<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<()> {
    let query = "SELECT document FROM learner WHERE centre_id = this_centre() AND supplier = $1";
    let learners: Vec<Learner> = read(sql, query, &[supplier_rows::key(rut)])?;
    for mut learner in learners {
        learner.supplier = None;
        put(sql, &learner)?;
    }
    Ok(())
}
