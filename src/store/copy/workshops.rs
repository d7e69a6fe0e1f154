//! Brings workshops of another store: centres, courses, everybody who learns or waits, and their seats. A seat is given only
//! where one is free: whoever finds none waits, and is named.

use super::Told;
use super::joining::{Joining, Met, Unseated};
use super::learners::{Coming, Person, Room, counterpart};
use crate::domain::folder::meeting::Side;
use crate::domain::workshop::{Course, LearnerId};
use crate::store::error::StoreResult;
use crate::store::{BroughtSeat, Store, WaitingFilter};
use std::collections::BTreeMap;

/// Under which other id somebody is known in the target.
pub(super) type Renamed = BTreeMap<LearnerId, LearnerId>;

/// Brings everything; gives the ids that are others in the target.
pub(super) fn bring(
    from: &mut dyn Store,
    to: &mut dyn Store,
    joining: &Joining,
    met: &mut Met,
    told: &mut Told<'_>,
) -> StoreResult<Renamed> {
    bring_centres(from, to, met)?;
    let room = bring_courses(from, to, joining, met, told)?;
    let (known, all) = (to.learners(None)?, from.learners(None)?);
    let mut renamed = Renamed::new();
    let mut coming = Vec::new();
    for one in &all {
        let taken =
            |id| renamed.values().any(|used| *used == id) || all.iter().any(|other| other.id == id);
        let found = counterpart(one, &known).filter(|id| *id == one.id || !taken(*id));
        let is_doubtful = found.is_none();
        let id = found.unwrap_or(one.id);
        if is_doubtful {
            met.doubtful.push(one.name.clone());
        }
        if id != one.id {
            renamed.insert(one.id, id);
        }
        if let Some(brought) = from.held_learner(one.id)? {
            let mut person = Person {
                joining,
                met,
                room: &room,
            };
            coming.extend(person.join(to, brought.under(id))?);
        }
        told.count(|copied| copied.learners += 1);
    }
    coming.sort_by_key(|one| (one.seat.course.to_string(), one.seat.number));
    for one in coming {
        seat(one, to, joining, &room, met)?;
    }
    Ok(renamed)
}

/// Gives a seat, and ends the places in the waiting list that ended with it there.
fn seat(
    coming: Coming,
    to: &mut dyn Store,
    joining: &Joining,
    room: &Room,
    met: &mut Met,
) -> StoreResult<()> {
    let Coming { name, seat, ended } = coming;
    let least = room.get(&seat.course).copied().unwrap_or_default();
    let brought = to.bring_seat(&seat, least, &joining.full)?;
    if brought != BroughtSeat::WaitsStill {
        met.changed += 1;
    }
    if brought == BroughtSeat::Seated {
        return ended.iter().try_for_each(|entry| to.put_waiting(entry));
    }
    let course = seat.course;
    met.unseated.push(Unseated { name, course });
    Ok(())
}

/// Centres of which the target knows nothing yet.
fn bring_centres(from: &mut dyn Store, to: &mut dyn Store, met: &mut Met) -> StoreResult<()> {
    let there = to.workshop_centres()?;
    for centre in from.workshop_centres()? {
        if !there.iter().any(|known| known.code == centre.code) {
            to.put_workshop_centre(&centre)?;
            met.changed += 1;
        }
    }
    Ok(())
}

/// Brings the courses; gives how many seats the new ones must have at least, so that nobody loses one on the way.
fn bring_courses(
    from: &mut dyn Store,
    to: &mut dyn Store,
    joining: &Joining,
    met: &mut Met,
    told: &mut Told<'_>,
) -> StoreResult<Room> {
    let mut room = Room::new();
    for course in from.courses()? {
        told.count(|copied| copied.courses += 1);
        let stands = match to.course(&course.code)? {
            None => {
                room.insert(course.code.clone(), given(from, &course)?);
                course
            }
            Some(held) => {
                let mut wanted = course.clone();
                if wanted.seats < held.seats {
                    // Nobody who is seated there loses the seat.
                    wanted.seats = wanted.seats.max(given(to, &held)?);
                }
                if held == wanted {
                    continue;
                }
                met.courses.push(course.code.clone());
                if joining.prefer != Some(Side::File) {
                    continue;
                }
                wanted
            }
        };
        to.put_course(&stands)?;
        met.changed += 1;
    }
    Ok(room)
}

/// How many seats of a course are given or offered.
fn given(store: &mut dyn Store, course: &Course) -> StoreResult<u32> {
    let seats = store.enrolments(&course.code)?;
    let seated = seats.iter().filter(|seat| seat.is_active()).count();
    let waiting = store.waiting(&WaitingFilter::default())?;
    let offers = waiting.iter().filter_map(|entry| entry.open_offer());
    let offered = offers.filter(|offer| offer.course == course.code).count();
    Ok(u32::try_from(seated + offered).unwrap_or(u32::MAX))
}
