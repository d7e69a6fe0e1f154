//! Seats: given in the transaction that counts them, while the course is held. The statements that both engines run.

use super::courses::{self, document, flag, hold, key, read};
use super::learners::{self, key as learner_key};
use super::{BroughtSeat, Seat, SeatRequest, waiting};
use crate::domain::workshop::{Course, CourseCode, Enrolment, LearnerId, WaitingEntry, Withdrawal};
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Sql, number};

/// How many seats of a course are neither taken nor offered.
pub(super) fn free<E: Sql + ?Sized>(sql: &mut E, course: &Course) -> StoreResult<u64> {
    let taken = "SELECT count(*) FROM enrolment WHERE centre_id = this_centre() AND course = $1 AND active = 1";
    let offered = "SELECT count(*) FROM waiting WHERE centre_id = this_centre() AND offered = $1";
    let cells = [key(&course.code)];
    let gone = number(sql, taken, &cells)? + number(sql, offered, &cells)?;
    Ok(u64::try_from(i64::from(course.seats) - gone).unwrap_or(0))
}

/// Gives a seat, or a place in the waiting list. A seat that is held for this person by an offer is given.
pub(super) fn enrol<E: Sql + ?Sized>(sql: &mut E, request: &SeatRequest) -> StoreResult<Seat> {
    let course = hold(sql, &request.course)?;
    if course.closed_on.is_some() {
        return Ok(Seat::Closed);
    }
    // Also of who has a seat: a list may tell what was not known of the person.
    learners::put(sql, &request.learner)?;
    let former = one(sql, &request.course, request.learner.id)?;
    if let Some(held) = former.as_ref().filter(|held| held.is_active()) {
        return Ok(Seat::Held(held.clone()));
    }
    let waited = waiting::own(sql, &asked(&course, request))?;
    let is_offered = waited.iter().any(|one| {
        let open = one.open_offer();
        open.is_some_and(|offer| offer.course == course.code)
    });
    if !is_offered && let Some(waits) = must_wait(sql, &course, request, &waited)? {
        return Ok(waits);
    }
    let mut enrolment = take(sql, &course.code, request.learner.id, request.on, former)?;
    enrolment.scholarship = request.scholarship.or(enrolment.scholarship);
    put(sql, &enrolment)?;
    let waited = waiting::seated(sql, &course.code, request.learner.id, request.on)?;
    Ok(Seat::Taken {
        seat: enrolment,
        waited,
    })
}

/// The place in the waiting list of somebody who asks for a seat.
fn asked(course: &Course, request: &SeatRequest) -> WaitingEntry {
    let (centre, wish) = (course.centre.clone(), Some(course.code.clone()));
    let entry = WaitingEntry::new(centre, wish, request.learner.id, request.on);
    entry.in_group(request.group.as_deref())
}

/// Puts somebody in the waiting list when no seat is free, or none beside those that others come first for; nothing where
/// the seat may be taken.
fn must_wait<E: Sql + ?Sized>(
    sql: &mut E,
    course: &Course,
    request: &SeatRequest,
    waited: &[WaitingEntry],
) -> StoreResult<Option<Seat>> {
    let entry = asked(course, request);
    let free = free(sql, course)?;
    if free == 0 {
        return waiting::add_unless_any(sql, &entry).map(Some);
    }
    let ahead = ahead(sql, course, request, waited)?;
    if request.ahead || free > ahead {
        return Ok(None);
    }
    Ok(Some(match waiting::add_unless_any(sql, &entry)? {
        Seat::Waits(entry) | Seat::WaitsInstead { entry, .. } | Seat::WaitsAlready(entry) => {
            Seat::WaitsBehind {
                entry,
                ahead,
                is_new: waited.is_empty(),
            }
        }
        other => other,
    }))
}

/// How many others go before somebody who asks for a seat: who waits already is looked at where they stand, who is new
/// behind everybody of the day.
pub(super) fn ahead<E: Sql + ?Sized>(
    sql: &mut E,
    course: &Course,
    request: &SeatRequest,
    waited: &[WaitingEntry],
) -> StoreResult<u64> {
    let entry = asked(course, request);
    let who = match waited.first() {
        Some(first) => first.wishing(entry.course).in_group(entry.group.as_deref()),
        None => WaitingEntry {
            turn: u32::MAX,
            ..entry
        },
    };
    waiting::ahead(sql, &course.code, &who)
}

/// How many seats of a course are free, and how many others go before somebody who asks for one.
pub(super) fn chance<E: Sql + ?Sized>(
    sql: &mut E,
    request: &SeatRequest,
) -> StoreResult<(u64, u64)> {
    let course = courses::get(sql, &request.course)?.ok_or(StoreError::NotFound)?;
    let waited = waiting::own(sql, &asked(&course, request))?;
    Ok((free(sql, &course)?, ahead(sql, &course, request, &waited)?))
}

/// Writes the seat of a person whose course is held and has room; who had one before keeps number and payments.
pub(super) fn take<E: Sql + ?Sized>(
    sql: &mut E,
    course: &CourseCode,
    learner: LearnerId,
    on: jiff::civil::Date,
    former: Option<Enrolment>,
) -> StoreResult<Enrolment> {
    let enrolment = match former {
        Some(mut former) => {
            former.withdrawn = None;
            former
        }
        None => {
            let next = next_number(sql, course)?;
            Enrolment::new(course.clone(), learner, next, on)
        }
    };
    put(sql, &enrolment)?;
    Ok(enrolment)
}

/// The number behind the last one that was given in a course.
fn next_number<E: Sql + ?Sized>(sql: &mut E, course: &CourseCode) -> StoreResult<u32> {
    let query = "SELECT max(number) FROM enrolment WHERE centre_id = this_centre() AND course = $1";
    let last = number(sql, query, &[key(course)])?;
    u32::try_from(last + 1).map_err(StoreError::other)
}

/// Writes a seat that another store gave. A number that somebody else has here is changed for the next one, so that no
/// seat is lost.
pub(super) fn bring<E: Sql + ?Sized>(sql: &mut E, enrolment: &Enrolment) -> StoreResult<()> {
    let query = "SELECT count(*) FROM enrolment WHERE centre_id = this_centre() AND course = $1 \
        AND number = $2 AND learner <> $3";
    let cells = [
        key(&enrolment.course),
        Cell::Int(i64::from(enrolment.number)),
        learner_key(enrolment.learner),
    ];
    let mut enrolment = enrolment.clone();
    if number(sql, query, &cells)? > 0 {
        enrolment.number = next_number(sql, &enrolment.course)?;
    }
    put(sql, &enrolment)
}

/// Gives a seat that another store gave, where one is free among those of the course, or among `room` where the course had
/// so many in the other store and was not here before.
pub(super) fn bring_counted<E: Sql + ?Sized>(
    sql: &mut E,
    seat: &Enrolment,
    room: u32,
    full: &str,
) -> StoreResult<BroughtSeat> {
    let mut course = hold(sql, &seat.course)?;
    course.seats = course.seats.max(room);
    let held = one(sql, &seat.course, seat.learner)?;
    let is_held = held.as_ref().is_some_and(Enrolment::is_active);
    if is_held || free(sql, &course)? > 0 {
        bring(sql, seat)?;
        waiting::seated(sql, &seat.course, seat.learner, seat.enrolled_on)?;
        return Ok(BroughtSeat::Seated);
    }
    let pays = held.is_none() && !seat.payments.is_empty();
    if pays {
        let mut kept = seat.clone();
        kept.withdrawn = Some(Withdrawal {
            on: seat.enrolled_on,
            reason: full.to_owned(),
        });
        bring(sql, &kept)?;
    }
    let wish = Some(course.code);
    let entry = WaitingEntry::new(course.centre, wish, seat.learner, seat.enrolled_on);
    Ok(match waiting::add_unless_any(sql, &entry)? {
        Seat::WaitsAlready(_) if !pays => BroughtSeat::WaitsStill,
        _ => BroughtSeat::Waits,
    })
}

/// The seat of a person in a course.
pub(super) fn one<E: Sql + ?Sized>(
    sql: &mut E,
    course: &CourseCode,
    learner: LearnerId,
) -> StoreResult<Option<Enrolment>> {
    let query = "SELECT document FROM enrolment WHERE centre_id = this_centre() AND course = $1 AND learner = $2";
    Ok(read(sql, query, &[key(course), learner_key(learner)])?.pop())
}

pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, enrolment: &Enrolment) -> StoreResult<()> {
    let row = [
        key(&enrolment.course),
        learner_key(enrolment.learner),
        Cell::Int(i64::from(enrolment.number)),
        flag(enrolment.is_active()),
        document(enrolment)?,
    ];
    sql.run(
        "INSERT INTO enrolment (centre_id, course, learner, number, active, document) \
         VALUES (this_centre(), $1, $2, $3, $4, $5) ON CONFLICT (centre_id, course, learner) \
         DO UPDATE SET number = excluded.number, active = excluded.active, \
         document = excluded.document",
        &row,
    )
    .map(drop)
}

/// Changes a seat that is still as it was before.
pub(super) fn change<E: Sql + ?Sized>(
    sql: &mut E,
    before: &Enrolment,
    after: &Enrolment,
) -> StoreResult<()> {
    hold(sql, &before.course)?;
    let same_key = before.course == after.course && before.learner == after.learner;
    let found = one(sql, &before.course, before.learner)?;
    if !same_key || found.as_ref() != Some(before) {
        return Err(StoreError::Conflict);
    }
    put(sql, after)
}

pub(super) fn of_course<E: Sql + ?Sized>(
    sql: &mut E,
    course: &CourseCode,
) -> StoreResult<Vec<Enrolment>> {
    let query = "SELECT document FROM enrolment WHERE centre_id = this_centre() AND course = $1 ORDER BY number";
    read(sql, query, &[key(course)])
}

pub(super) fn of_learner<E: Sql + ?Sized>(
    sql: &mut E,
    learner: LearnerId,
) -> StoreResult<Vec<Enrolment>> {
    let query = "SELECT document FROM enrolment WHERE centre_id = this_centre() AND learner = $1 ORDER BY course";
    read(sql, query, &[learner_key(learner)])
}
