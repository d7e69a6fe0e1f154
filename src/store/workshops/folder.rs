//! What workshops hold of a person, for the folder that the person carries: read whole, and written back whole.

use super::courses::read;
use super::learners::{self, key};
use super::{WaitingFilter, courses, seats, waiting};
use crate::domain::folder::FolderLearner;
use crate::domain::rut::Rut;
use crate::domain::workshop::{AttendanceMark, Learner, LearnerId};
use crate::store::error::StoreResult;
use crate::store::sql::Sql;
use crate::store::supplier_rows;

/// The tables that hold what a learner carries.
pub(super) const TABLES: [&str; 4] = ["learner", "enrolment", "attendance", "waiting"];

/// The learners whose own RUT this is, by id, with seats, marks and places in the waiting list.
pub(in crate::store) fn of<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
) -> StoreResult<Vec<FolderLearner>> {
    let learners = learners::list(sql, Some(rut))?.into_iter();
    learners.map(|learner| whole(sql, learner)).collect()
}

/// One learner with everything.
pub(super) fn one<E: Sql + ?Sized>(
    sql: &mut E,
    id: LearnerId,
) -> StoreResult<Option<FolderLearner>> {
    let learner = learners::get(sql, id)?;
    learner.map(|learner| whole(sql, learner)).transpose()
}

fn whole<E: Sql + ?Sized>(sql: &mut E, learner: Learner) -> StoreResult<FolderLearner> {
    let id = learner.id;
    let filter = WaitingFilter {
        learner: Some(id),
        left_too: true,
        ..WaitingFilter::default()
    };
    Ok(FolderLearner {
        learner,
        enrolments: seats::of_learner(sql, id)?,
        attendance: attendance(sql, id)?,
        waiting: waiting::list(sql, &filter)?,
    })
}

fn attendance<E: Sql + ?Sized>(sql: &mut E, id: LearnerId) -> StoreResult<Vec<AttendanceMark>> {
    let query = "SELECT document FROM attendance WHERE centre_id = this_centre() AND learner = $1 \
        ORDER BY course, session";
    read(sql, query, &[key(id)])
}

/// The learners of another RUT who sell under this one, by id.
pub(in crate::store) fn sellers<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
) -> StoreResult<Vec<LearnerId>> {
    let query = "SELECT document FROM learner WHERE centre_id = this_centre() AND supplier = $1 ORDER BY id";
    let learners: Vec<Learner> = read(sql, query, &[supplier_rows::key(rut)])?;
    let others = learners.into_iter().filter(|one| one.rut != Some(rut));
    Ok(others.map(|one| one.id).collect())
}

/// Writes a learner with everything. A seat's number that somebody else has by now is changed for the next one.
pub(in crate::store) fn put<E: Sql + ?Sized>(sql: &mut E, held: &FolderLearner) -> StoreResult<()> {
    learners::put(sql, &held.learner)?;
    for enrolment in &held.enrolments {
        seats::bring(sql, enrolment)?;
    }
    for mark in &held.attendance {
        courses::put_mark(sql, mark)?;
    }
    for entry in &held.waiting {
        waiting::put(sql, entry)?;
    }
    Ok(())
}

/// Says again that a learner sells under a RUT, where the learner is held and sells under no other one by now.
pub(in crate::store) fn sells_under<E: Sql + ?Sized>(
    sql: &mut E,
    id: LearnerId,
    rut: Rut,
) -> StoreResult<()> {
    match learners::get(sql, id)? {
        Some(mut learner) if learner.supplier.is_none() && learner.rut != Some(rut) => {
            learner.supplier = Some(rut);
            learners::put(sql, &learner)
        }
        _ => Ok(()),
    }
}
