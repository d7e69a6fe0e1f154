//! The one place where the data of blocked people are kept from being read or written: every method of the store that
//! touches a person asks here first.

use super::rows::{in_order, json};
use crate::domain::privacy::blocking::{Block, LearnerBlock};
use crate::domain::rut::Rut;
use crate::domain::workshop::{Learner, LearnerId};
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Sql, number};
use crate::store::supplier_rows::{key, rut_of};
use std::collections::BTreeSet;

/// The people whose data rest, by RUT.
pub(super) fn list<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Block>> {
    in_order(sql, "privacy_block", "rut")
}

/// Writes a block.
pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, block: &Block) -> StoreResult<()> {
    let statement = "INSERT INTO privacy_block (centre_id, rut, document) VALUES (this_centre(), $1, $2) \
         ON CONFLICT (centre_id, rut) DO UPDATE SET document = excluded.document";
    sql.run(statement, &[key(block.rut), json(block)?])
        .map(drop)
}

/// Lifts a block; whether there was one.
pub(super) fn remove<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<bool> {
    let statement = "DELETE FROM privacy_block WHERE centre_id = this_centre() AND rut = $1";
    Ok(sql.run(statement, &[key(rut)])? > 0)
}

/// Refuses what touches the data of a blocked person.
pub(in crate::store) fn refuse<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<()> {
    let query = "SELECT count(*) FROM privacy_block WHERE centre_id = this_centre() AND rut = $1";
    match number(sql, query, &[key(rut)])? {
        0 => Ok(()),
        _ => Err(StoreError::Blocked(rut)),
    }
}

/// Everyone who must be left out of what concerns many.
pub(in crate::store) fn blocked<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<BTreeSet<Rut>> {
    let mut found = BTreeSet::new();
    let query = "SELECT rut FROM privacy_block WHERE centre_id = this_centre()";
    sql.each(query, &[] as &[Cell], &mut |row| {
        found.insert(rut_of(row.int()?)?);
        Ok(())
    })?;
    Ok(found)
}

/// The learners without a RUT whose data rest, by id.
pub(super) fn learners<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<LearnerBlock>> {
    in_order(sql, "privacy_learner_block", "learner")
}

/// Writes the block of a learner.
pub(super) fn put_learner<E: Sql + ?Sized>(sql: &mut E, block: &LearnerBlock) -> StoreResult<()> {
    let statement = "INSERT INTO privacy_learner_block (centre_id, learner, document) VALUES (this_centre(), $1, $2) \
         ON CONFLICT (centre_id, learner) DO UPDATE SET document = excluded.document";
    let row = [Cell::text(&block.learner.to_string()), json(block)?];
    sql.run(statement, &row).map(drop)
}

/// Lifts the block of a learner; whether there was one.
pub(in crate::store) fn remove_learner<E: Sql + ?Sized>(
    sql: &mut E,
    learner: LearnerId,
) -> StoreResult<bool> {
    let statement =
        "DELETE FROM privacy_learner_block WHERE centre_id = this_centre() AND learner = $1";
    Ok(sql.run(statement, &[Cell::text(&learner.to_string())])? > 0)
}

/// Refuses what touches a learner whose data rest, by the own RUT or without one.
pub(in crate::store) fn refuse_learner<E: Sql + ?Sized>(
    sql: &mut E,
    learner: &Learner,
) -> StoreResult<()> {
    if let Some(rut) = learner.rut {
        refuse(sql, rut)?;
    }
    if blocked_learners(sql)?.contains(&learner.id) {
        return Err(StoreError::LearnerBlocked(learner.id));
    }
    Ok(())
}

/// The learners who must be left out: they are blocked by themselves, or their own RUT is.
pub(in crate::store) fn blocked_learners<E: Sql + ?Sized>(
    sql: &mut E,
) -> StoreResult<BTreeSet<LearnerId>> {
    let mut found = BTreeSet::new();
    let query = "SELECT l.id FROM learner l JOIN privacy_block b \
         ON b.centre_id = l.centre_id AND b.rut = l.rut WHERE l.centre_id = this_centre() \
         UNION SELECT learner FROM privacy_learner_block WHERE centre_id = this_centre()";
    sql.each(query, &[] as &[Cell], &mut |row| {
        found.insert(row.required()?);
        Ok(())
    })?;
    Ok(found)
}
