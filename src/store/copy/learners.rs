//! Brings one person of a workshop: who that is in the target, what both know, and which seats are still to be given.

use super::joining::{Joining, Met, Unseated};
use crate::domain::folder::FolderLearner;
use crate::domain::folder::meeting::{Difference, Side, learner};
use crate::domain::workshop::matching::{Given, Match, find};
use crate::domain::workshop::{
    CourseCode, Enrolment, Learner, LearnerId, LeavingReason, WaitingEntry,
};
use crate::store::Store;
use crate::store::error::StoreResult;
use std::collections::BTreeMap;

/// The courses that the target did not have, each with the seats that it must have at least.
pub(super) type Room = BTreeMap<CourseCode, u32>;

/// A seat that is given once everybody is there.
pub(super) struct Coming {
    /// Who comes.
    pub(super) name: String,
    /// The seat.
    pub(super) seat: Enrolment,
    /// The places in the waiting list that ended with it.
    pub(super) ended: Vec<WaitingEntry>,
}

/// Who somebody is in the target: by id, else by RUT, else by name and contact. Nothing when it could be one of several, or one
/// who may be another: nobody is guessed.
pub(super) fn counterpart(one: &Learner, known: &[Learner]) -> Option<LearnerId> {
    if known.iter().any(|held| held.id == one.id) {
        return Some(one.id);
    }
    let mut same = known
        .iter()
        .filter(|held| one.rut.is_some() && held.rut == one.rut);
    if let (Some(held), None) = (same.next(), same.next()) {
        return Some(held.id);
    }
    let given = Given {
        name: one.name.clone(),
        rut: one.rut,
        email: one.email.clone(),
        telephone: one.telephone.clone(),
    };
    match find(&given, known) {
        Match::Same(id) => Some(id),
        Match::New => Some(one.id),
        Match::Ambiguous(_) => None,
    }
}

/// Somebody who is being joined.
pub(super) struct Person<'a> {
    pub(super) joining: &'a Joining,
    pub(super) met: &'a mut Met,
    pub(super) room: &'a Room,
}

impl Person<'_> {
    /// Joins a person with what the target holds, except for seats and offered seats that it does not count yet; gives those
    /// seats.
    pub(super) fn join(
        &mut self,
        to: &mut dyn Store,
        brought: FolderLearner,
    ) -> StoreResult<Vec<Coming>> {
        let here = to.held_learner(brought.learner.id)?;
        let mut joint = match &here {
            None => {
                let coming = &brought.learner;
                self.met.erased.came(coming.created_on, &coming.name);
                brought
            }
            Some(here) => learner(here, &brought, &mut |difference| {
                self.choose(here, difference)
            }),
        };
        let coming = still_to_come(here.as_ref(), &mut joint);
        // In the order that a meeting gives.
        let before = here
            .as_ref()
            .map(|here| learner(here, here, &mut |_| Side::Here));
        if before.as_ref() != Some(&joint) {
            self.met.changed += 1;
            self.put(to, joint, here.as_ref())?;
        }
        Ok(coming)
    }

    fn choose(&mut self, here: &FolderLearner, difference: Difference) -> Side {
        if let Difference::Seat { here: kept, file } = &difference
            && waits_for(here, kept, file)
        {
            return Side::File;
        }
        let person = &here.learner;
        let who = (person.rut, Some(person.name.as_str()));
        self.met.choose(who, difference, self.joining)
    }

    /// Writes a person. A seat that is offered there and not here is held only where one is free.
    fn put(
        &mut self,
        to: &mut dyn Store,
        mut joint: FolderLearner,
        here: Option<&FolderLearner>,
    ) -> StoreResult<()> {
        let mut offers = Vec::new();
        for entry in &mut joint.waiting {
            let held = here.is_some_and(|here| here.waiting.contains(entry));
            match entry.open_offer() {
                Some(offer) if !held && !self.room.contains_key(&offer.course) => {}
                _ => continue,
            }
            let after = entry.clone();
            entry.offers.pop();
            offers.push((entry.clone(), after));
        }
        to.put_held_learner(&joint, here)?;
        for (before, after) in offers {
            if !to.change_waiting(&before, &after)?
                && let Some(offer) = after.open_offer()
            {
                self.met.unseated.push(Unseated {
                    name: joint.learner.name.clone(),
                    course: offer.course.clone(),
                });
            }
        }
        Ok(())
    }
}

/// Whether a seat differs only because an earlier copy found no room for it: it was paid, and the person waits.
fn waits_for(here: &FolderLearner, kept: &Enrolment, file: &Enrolment) -> bool {
    let mut given = kept.clone();
    given.withdrawn = None;
    let mut waiting = here.waiting.iter().filter(|entry| entry.is_waiting());
    given == *file && waiting.any(|entry| entry.course.as_ref() == Some(&file.course))
}

/// Takes out the seats that the target does not count yet, each with the places in the waiting list that end with it; until
/// then these go on.
fn still_to_come(here: Option<&FolderLearner>, joint: &mut FolderLearner) -> Vec<Coming> {
    let held = |seat: &Enrolment| {
        let mut seats = here.into_iter().flat_map(|here| &here.enrolments);
        seats.find(|one| one.course == seat.course)
    };
    let mut coming = Vec::new();
    let mut stay = Vec::new();
    for seat in std::mem::take(&mut joint.enrolments) {
        let before = held(&seat);
        if !seat.is_active() || before.is_some_and(Enrolment::is_active) {
            stay.push(seat);
            continue;
        }
        stay.extend(before.cloned());
        let mut ended = Vec::new();
        for entry in joint
            .waiting
            .iter_mut()
            .filter(|entry| ends_with(entry, &seat))
        {
            let was = here.and_then(|here| here.waiting.iter().find(|was| is_same(was, entry)));
            if was.is_some_and(|was| !was.is_waiting()) {
                continue;
            }
            let end = entry.clone();
            match was {
                Some(was) => entry.clone_from(was),
                None => entry.left = None,
            }
            ended.push(end);
        }
        let name = joint.learner.name.clone();
        coming.push(Coming { name, seat, ended });
    }
    joint.enrolments = stay;
    coming
}

/// Whether a place in the waiting list ended with this seat.
fn ends_with(entry: &WaitingEntry, seat: &Enrolment) -> bool {
    let seated = matches!(&entry.left, Some(left) if left.reason == LeavingReason::Seated);
    let offered = entry.offers.last().map(|offer| &offer.course);
    seated && (entry.course.as_ref() == Some(&seat.course) || offered == Some(&seat.course))
}

/// Whether two entries are the same place.
fn is_same(one: &WaitingEntry, other: &WaitingEntry) -> bool {
    (&one.centre, &one.course, one.since) == (&other.centre, &other.course, other.since)
}
