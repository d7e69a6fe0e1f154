//! The waiting list: the statements that both engines run. An offer holds a seat of its course until it is answered.

use super::courses::{document, flag, hold, own_centre, read};
use super::learners::key as learner_key;
use super::{Seat, WaitingFilter, seats};
use crate::domain::workshop::waiting as order;
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

/// Adds an entry at the end of its day; two who come at the very same moment may get one turn, and their ids decide. Who
/// waits already keeps day and turn, and another wish takes the place of the former one: nobody stands in the list twice.
/// An entry of the same day that was left takes up again where it stood, with its history.
pub(super) fn add<E: Sql + ?Sized>(sql: &mut E, entry: &WaitingEntry) -> StoreResult<Seat> {
    let own = own(sql, entry)?;
    if let Some(same) = own.iter().find(|one| one.course == entry.course) {
        let kept = same.in_group(entry.group.as_deref());
        if kept != *same {
            put(sql, &kept)?;
        }
        return Ok(Seat::WaitsAlready(kept));
    }
    if let Some(other) = own.first() {
        let after = other
            .wishing(entry.course.clone())
            .in_group(entry.group.as_deref());
        return Ok(Seat::WaitsInstead {
            entry: replace(sql, &[other], after)?,
            before: other.course.clone(),
        });
    }
    let mut entry = match one(sql, entry)? {
        Some(former) => WaitingEntry {
            offers: former.offers,
            ..entry.clone()
        },
        None => entry.clone(),
    };
    let query = "SELECT max(turn) FROM waiting WHERE centre_id = this_centre() AND centre = $1 AND since = $2";
    let cells = [
        Cell::text(entry.centre.as_str()),
        Cell::date(Some(entry.since)),
    ];
    let last = number(sql, query, &cells)?;
    entry.turn = u32::try_from(last + 1).map_err(StoreError::other)?;
    put(sql, &entry)?;
    Ok(Seat::Waits(entry))
}

/// As [`add`], for a course that somebody found full: who waits for any course waits for this one as well.
pub(super) fn add_unless_any<E: Sql + ?Sized>(
    sql: &mut E,
    entry: &WaitingEntry,
) -> StoreResult<Seat> {
    let any = own(sql, entry)?
        .into_iter()
        .find(|one| one.course.is_none());
    match any {
        Some(any) => add(sql, &entry.wishing(None).in_group(any.group.as_deref())),
        None => add(sql, entry),
    }
}

/// The places in which the person of an entry waits at its centre, the one that is waited in longest first.
pub(super) fn own<E: Sql + ?Sized>(
    sql: &mut E,
    entry: &WaitingEntry,
) -> StoreResult<Vec<WaitingEntry>> {
    let query = "SELECT document FROM waiting WHERE centre_id = this_centre() AND centre = $1 \
        AND learner = $2 AND active = 1 ORDER BY since, turn, course";
    let [centre, _, learner, _] = keys(entry);
    read(sql, query, &[centre, learner])
}

/// Writes an entry in place of others of the same person; a former one under its key goes into it.
fn replace<E: Sql + ?Sized>(
    sql: &mut E,
    before: &[&WaitingEntry],
    after: WaitingEntry,
) -> StoreResult<WaitingEntry> {
    for gone in before {
        let statement = "DELETE FROM waiting WHERE centre_id = this_centre() AND centre = $1 \
            AND course = $2 AND learner = $3 AND since = $4";
        sql.run(statement, &keys(gone))?;
    }
    let after = match one(sql, &after)? {
        Some(former) => after.joined(&former),
        None => after,
    };
    put(sql, &after)?;
    Ok(after)
}

/// Lets those who wait for a course that is closed wait for any of the centre, where they stood; an offer of it that nobody
/// answered ends. How many wait on.
pub(super) fn release<E: Sql + ?Sized>(
    sql: &mut E,
    course: &CourseCode,
    on: Date,
) -> StoreResult<u64> {
    let query = "SELECT document FROM waiting WHERE centre_id = this_centre() AND active = 1 \
        AND (course = $1 OR offered = $1) ORDER BY since, turn, learner";
    let entries: Vec<WaitingEntry> = read(sql, query, &[Cell::text(course.as_str())])?;
    let mut released = 0;
    for entry in entries {
        let ends = entry
            .open_offer()
            .is_some_and(|offer| offer.course == *course);
        let ended = ends.then(|| entry.answered(AnswerKind::Expired, on));
        let after = ended.flatten().unwrap_or_else(|| entry.clone());
        if after.course.as_ref() != Some(course) {
            put(sql, &after)?;
            continue;
        }
        released += 1;
        widen(sql, &entry, after.wishing(None))?;
    }
    Ok(released)
}

/// Writes an entry under the wish of any course, together with the one that the person may have of that wish.
fn widen<E: Sql + ?Sized>(
    sql: &mut E,
    before: &WaitingEntry,
    after: WaitingEntry,
) -> StoreResult<()> {
    let any = own(sql, before)?
        .into_iter()
        .find(|one| one.course.is_none());
    let written = match any {
        // Two seats are held for one person: each must be answered in its own place.
        Some(any) if any.open_offer().is_some() && after.open_offer().is_some() => return Ok(()),
        Some(any) => replace(sql, &[before, &any], after.joined(&any)),
        None => replace(sql, &[before], after),
    };
    written.map(drop)
}

/// How many others go before somebody for a seat of a course, by the rule of the centre.
pub(super) fn ahead<E: Sql + ?Sized>(
    sql: &mut E,
    course: &CourseCode,
    who: &WaitingEntry,
) -> StoreResult<u64> {
    let rule = own_centre(sql)?.map(|centre| centre.rule);
    let query = "SELECT document FROM waiting WHERE centre_id = this_centre() AND centre = $1 \
        AND active = 1 AND (course = $2 OR course = '')";
    let cells = [Cell::text(who.centre.as_str()), Cell::text(course.as_str())];
    let entries: Vec<WaitingEntry> = read(sql, query, &cells)?;
    let before = order::ahead(&entries, &rule.unwrap_or_default(), course, who);
    u64::try_from(before).map_err(StoreError::other)
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

/// Ends the places in which a person waits for a course, or for any, once there is a seat in it; gives them.
pub(super) fn seated<E: Sql + ?Sized>(
    sql: &mut E,
    course: &CourseCode,
    learner: LearnerId,
    on: Date,
) -> StoreResult<Vec<WaitingEntry>> {
    let query = "SELECT document FROM waiting WHERE centre_id = this_centre() AND learner = $1 \
        AND active = 1 AND (course = $2 OR course = '' OR offered = $2)";
    let cells = [learner_key(learner), Cell::text(course.as_str())];
    let entries: Vec<WaitingEntry> = read(sql, query, &cells)?;
    for entry in &entries {
        let offered = entry.open_offer().filter(|offer| offer.course == *course);
        let taken = offered.and_then(|_| entry.answered(AnswerKind::Accepted, on));
        let mut after = taken.unwrap_or_else(|| entry.clone());
        after.left = Some(Leaving {
            on,
            reason: LeavingReason::Seated,
            note: Some(course.to_string()),
        });
        put(sql, &after)?;
    }
    Ok(entries)
}
