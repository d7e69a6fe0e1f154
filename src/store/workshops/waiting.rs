//! The waiting list: the statements that both engines run. An offer holds a seat of its course until it is answered.

use super::courses::{document, flag, hold, read};
use super::learners::key as learner_key;
use super::{Seat, WaitingFilter, seats};
use crate::domain::workshop::{
    AnswerKind, CourseCode, LearnerId, Leaving, LeavingReason, WaitingEntry,
};
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Sql, number};
use jiff::civil::Date;

/// The wished course of an entry as it is kept.
fn wish(entry: &WaitingEntry) -> Cell {
    Cell::text(entry.course.as_ref().map_or("", CourseCode::as_str))
}

/// The four cells that name an entry.
fn keys(entry: &WaitingEntry) -> [Cell; 4] {
    [
        Cell::text(entry.centre.as_str()),
        wish(entry),
        learner_key(entry.learner),
        Cell::date(Some(entry.since)),
    ]
}

/// Adds an entry at the end of its day; two who come at the very same moment may get one turn, and their ids decide. Who waits for the same already keeps that place. An entry of the same day that was
/// left takes up again where it stood, with its history.
pub(super) fn add<E: Sql + ?Sized>(sql: &mut E, entry: &WaitingEntry) -> StoreResult<Seat> {
    let [centre, wish, learner, _] = keys(entry);
    let query = "SELECT document FROM waiting WHERE centre_id = this_centre() AND centre = $1 \
        AND course = $2 AND learner = $3 AND active = 1";
    let same = read(sql, query, &[centre.clone(), wish, learner])?.pop();
    if let Some(same) = same {
        return Ok(Seat::WaitsAlready(same));
    }
    let mut entry = match one(sql, entry)? {
        Some(former) => WaitingEntry {
            offers: former.offers,
            ..entry.clone()
        },
        None => entry.clone(),
    };
    let query = "SELECT max(turn) FROM waiting WHERE centre_id = this_centre() AND centre = $1 AND since = $2";
    let last = number(sql, query, &[centre, Cell::date(Some(entry.since))])?;
    entry.turn = u32::try_from(last + 1).map_err(StoreError::other)?;
    put(sql, &entry)?;
    Ok(Seat::Waits(entry))
}

/// The entry under the key of another one.
fn one<E: Sql + ?Sized>(sql: &mut E, entry: &WaitingEntry) -> StoreResult<Option<WaitingEntry>> {
    let query = "SELECT document FROM waiting WHERE centre_id = this_centre() AND centre = $1 AND course = $2 \
        AND learner = $3 AND since = $4";
    Ok(read(sql, query, &keys(entry))?.pop())
}

pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, entry: &WaitingEntry) -> StoreResult<()> {
    let [centre, wish, learner, since] = keys(entry);
    let offered = entry.open_offer().map(|offer| offer.course.as_str());
    let row = [
        centre,
        wish,
        learner,
        since,
        Cell::Int(i64::from(entry.turn)),
        flag(entry.is_waiting()),
        Cell::maybe(offered),
        document(entry)?,
    ];
    sql.run(
        "INSERT INTO waiting (centre_id, centre, course, learner, since, turn, active, offered, \
         document) VALUES (this_centre(), $1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (centre_id, centre, course, learner, since) DO UPDATE SET \
         turn = excluded.turn, active = excluded.active, offered = excluded.offered, \
         document = excluded.document",
        &row,
    )
    .map(drop)
}

pub(super) fn list<E: Sql + ?Sized>(
    sql: &mut E,
    filter: &WaitingFilter,
) -> StoreResult<Vec<WaitingEntry>> {
    let mut conditions = String::new();
    let mut cells = Vec::new();
    let centre = filter.centre.as_ref().map(|code| Cell::text(code.as_str()));
    let learner = filter.learner.map(learner_key);
    for (column, cell) in [("centre", centre), ("learner", learner)] {
        if let Some(cell) = cell {
            cells.push(cell);
            conditions.push_str(&format!(" AND {column} = ${}", cells.len()));
        }
    }
    if !filter.left_too {
        conditions.push_str(" AND active = 1");
    }
    let query = format!(
        "SELECT document FROM waiting WHERE centre_id = this_centre(){conditions} \
         ORDER BY centre, since, turn, learner"
    );
    read(sql, &query, &cells)
}

/// Changes an entry that is still as it was before; `false` when it offers a seat that is not free.
pub(super) fn change<E: Sql + ?Sized>(
    sql: &mut E,
    before: &WaitingEntry,
    after: &WaitingEntry,
) -> StoreResult<bool> {
    let concerned = after.open_offer().or(before.open_offer());
    let course = match concerned {
        Some(offer) => Some(hold(sql, &offer.course)?),
        None => None,
    };
    if keys(before) != keys(after) || one(sql, before)?.as_ref() != Some(before) {
        return Err(StoreError::Conflict);
    }
    if let (Some(course), None, Some(_)) = (&course, before.open_offer(), after.open_offer())
        && (course.closed_on.is_some() || seats::free(sql, course)? == 0)
    {
        return Ok(false);
    }
    put(sql, after)?;
    if let Some(on) = accepted(before, after)
        && let Some(course) = course
    {
        let former = seats::one(sql, &course.code, after.learner)?;
        seats::take(sql, &course.code, after.learner, on, former)?;
        seated(sql, &course.code, after.learner, on)?;
    }
    Ok(true)
}

/// The day on which an offer that was open before was accepted.
fn accepted(before: &WaitingEntry, after: &WaitingEntry) -> Option<Date> {
    before.open_offer()?;
    let answer = after.offers.get(before.offers.len() - 1)?.answer?;
    (answer.kind == AnswerKind::Accepted).then_some(answer.on)
}

/// Ends the other places in which a person waits for a course once there is a seat in it.
pub(super) fn seated<E: Sql + ?Sized>(
    sql: &mut E,
    course: &CourseCode,
    learner: LearnerId,
    on: Date,
) -> StoreResult<()> {
    let query = "SELECT document FROM waiting WHERE centre_id = this_centre() AND learner = $1 \
        AND active = 1 AND course = $2";
    let cells = [learner_key(learner), Cell::text(course.as_str())];
    let entries: Vec<WaitingEntry> = read(sql, query, &cells)?;
    for mut entry in entries {
        entry.left = Some(Leaving {
            on,
            reason: LeavingReason::Seated,
            note: Some(course.to_string()),
        });
        put(sql, &entry)?;
    }
    Ok(())
}
