//! Centres, courses and marks of attendance: the statements that both engines run.

use crate::domain::workshop::{AttendanceMark, Centre, Course, CourseCode};
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Sql};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A thing as the document that is kept.
pub(super) fn document<T: Serialize>(value: &T) -> StoreResult<Cell> {
    let text = serde_json::to_string(value).map_err(StoreError::other)?;
    Ok(Cell::text(&text))
}

/// The things whose documents a query gives, one by one.
pub(super) fn read<E: Sql + ?Sized, T: DeserializeOwned>(
    sql: &mut E,
    query: &str,
    cells: &[Cell],
) -> StoreResult<Vec<T>> {
    let mut found = Vec::new();
    sql.each(query, cells, &mut |row| {
        found.push(serde_json::from_str(&row.text()?).map_err(StoreError::damaged)?);
        Ok(())
    })?;
    Ok(found)
}

/// The code of a course as it is kept.
pub(super) fn key(course: &CourseCode) -> Cell {
    Cell::text(course.as_str())
}

/// Whether something holds, as it is kept.
pub(super) fn flag(holds: bool) -> Cell {
    Cell::Int(i64::from(holds))
}

/// Writes a centre of the network. The first one that gets a code is the one that a single PC has been working for.
pub(super) fn put_centre<E: Sql + ?Sized>(sql: &mut E, centre: &Centre) -> StoreResult<()> {
    let row = [
        Cell::text(centre.code.as_str()),
        Cell::text(&centre.name),
        document(centre)?,
    ];
    for statement in [
        "UPDATE centre SET name = $2, document = $3 WHERE code = $1",
        "UPDATE centre SET code = $1, name = $2, document = $3 WHERE id = 1 AND code = ''",
        "INSERT INTO centre (id, code, name, document) \
         SELECT max(id) + 1, $1, $2, $3 FROM centre",
    ] {
        if sql.run(statement, &row)? > 0 {
            return Ok(());
        }
    }
    Err(StoreError::Conflict)
}

pub(super) fn centres<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Centre>> {
    let query = "SELECT document FROM centre WHERE document IS NOT NULL ORDER BY id";
    read(sql, query, &[])
}

/// The centre for which the store works, once it has a code: as it was told, or as the network knows it.
pub(super) fn own_centre<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Option<Centre>> {
    let mut found = None;
    let query = "SELECT code, name, document FROM centre WHERE id = this_centre() AND code <> ''";
    sql.each(query, &[], &mut |row| {
        let (code, name) = (row.text()?, row.text()?);
        found = Some(match row.maybe_text()? {
            Some(document) => serde_json::from_str(&document).map_err(StoreError::damaged)?,
            None => Centre::new(code.parse().map_err(StoreError::damaged)?, name),
        });
        Ok(())
    })?;
    Ok(found)
}

pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, course: &Course) -> StoreResult<()> {
    let row = [
        key(&course.code),
        Cell::Int(i64::from(course.seats)),
        flag(course.closed_on.is_some()),
        document(course)?,
    ];
    sql.run(
        "INSERT INTO course (centre_id, code, seats, closed, document) VALUES (this_centre(), $1, $2, $3, $4) \
         ON CONFLICT (centre_id, code) DO UPDATE SET seats = excluded.seats, \
         closed = excluded.closed, document = excluded.document",
        &row,
    )
    .map(drop)
}

pub(super) fn get<E: Sql + ?Sized>(sql: &mut E, code: &CourseCode) -> StoreResult<Option<Course>> {
    let query = "SELECT document FROM course WHERE centre_id = this_centre() AND code = $1";
    Ok(read(sql, query, &[key(code)])?.pop())
}

pub(super) fn all<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Course>> {
    let query = "SELECT document FROM course WHERE centre_id = this_centre() ORDER BY code";
    read(sql, query, &[])
}

/// Holds a course against everybody else until the end of the transaction, and gives it as it is then.
pub(super) fn hold<E: Sql + ?Sized>(sql: &mut E, code: &CourseCode) -> StoreResult<Course> {
    let statement = "UPDATE course SET seats = seats WHERE centre_id = this_centre() AND code = $1";
    match sql.run(statement, &[key(code)])? {
        0 => Err(StoreError::NotFound),
        _ => get(sql, code)?.ok_or(StoreError::NotFound),
    }
}

pub(super) fn put_mark<E: Sql + ?Sized>(sql: &mut E, mark: &AttendanceMark) -> StoreResult<()> {
    let row = [
        key(&mark.course),
        Cell::Int(i64::from(mark.session)),
        Cell::text(&mark.learner.to_string()),
        document(mark)?,
    ];
    sql.run(
        "INSERT INTO attendance (centre_id, course, session, learner, document) \
         VALUES (this_centre(), $1, $2, $3, $4) ON CONFLICT (centre_id, course, session, learner) \
         DO UPDATE SET document = excluded.document",
        &row,
    )
    .map(drop)
}

pub(super) fn marks<E: Sql + ?Sized>(
    sql: &mut E,
    course: &CourseCode,
) -> StoreResult<Vec<AttendanceMark>> {
    let query = "SELECT document FROM attendance WHERE centre_id = this_centre() AND course = $1 \
        ORDER BY session, learner";
    read(sql, query, &[key(course)])
}
