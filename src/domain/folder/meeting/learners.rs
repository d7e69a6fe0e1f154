//! The workshop's side of two folders: seats, attendance and the waiting list of one person.

use super::Difference;
use super::parts::{Choose, chosen, consents, joined};
use crate::domain::folder::FolderLearner;
use crate::domain::workshop::{AttendanceMark, Enrolment, Learner, LearnerId, WaitingEntry};
use std::collections::BTreeSet;

/// Learners by id. Where each side has one person under another id, it is the same person: the RUT says so.
pub(super) fn learners(
    here: &[FolderLearner],
    file: &[FolderLearner],
    choose: Choose<'_>,
) -> Vec<FolderLearner> {
    let brought = match (here, file) {
        ([held], [brought]) => vec![brought.clone().under(held.learner.id)],
        _ => file.to_vec(),
    };
    joined(
        here,
        &brought,
        |held| held.learner.id,
        |here, file| FolderLearner {
            learner: learner(&here.learner, &file.learner, choose),
            enrolments: seats(&here.enrolments, &file.enrolments, choose),
            attendance: attendance(&here.attendance, &file.attendance),
            waiting: waiting(&here.waiting, &file.waiting),
        },
    )
}

/// What is known of the person. Consents are joined as everywhere, and the record is as old as the older one.
fn learner(here: &Learner, file: &Learner, choose: Choose<'_>) -> Learner {
    let mut file = file.clone();
    file.consents = consents(&here.consents, &file.consents);
    file.created_on = here.created_on.min(file.created_on);
    let here = Learner {
        consents: file.consents.clone(),
        created_on: file.created_on,
        ..here.clone()
    };
    if here == file {
        return here;
    }
    chosen(&here, &file, choose, |here, file| Difference::Learner {
        here: Box::new(here),
        file: Box::new(file),
    })
}

/// Seats by course; the number on the sheet is the one here.
fn seats(here: &[Enrolment], file: &[Enrolment], choose: Choose<'_>) -> Vec<Enrolment> {
    let key = |seat: &Enrolment| seat.course.to_string();
    joined(here, file, key, |here, file| {
        let file = Enrolment {
            number: here.number,
            ..file.clone()
        };
        if *here == file {
            return file;
        }
        chosen(here, &file, choose, |here, file| Difference::Seat {
            here,
            file,
        })
    })
}

/// Marks by course and session: where both have one, the later one corrects the other.
fn attendance(here: &[AttendanceMark], file: &[AttendanceMark]) -> Vec<AttendanceMark> {
    let key = |mark: &AttendanceMark| (mark.course.to_string(), mark.session);
    joined(here, file, key, |here, file| {
        let later = if file.marked_on > here.marked_on {
            file
        } else {
            here
        };
        later.clone()
    })
}

/// Places in the waiting list by centre, wish and day: where both have one, the one of which more happened.
fn waiting(here: &[WaitingEntry], file: &[WaitingEntry]) -> Vec<WaitingEntry> {
    let key = |entry: &WaitingEntry| {
        let wish = entry.course.as_ref().map(ToString::to_string);
        (entry.centre.to_string(), entry.since, wish)
    };
    let happened = |entry: &WaitingEntry| (entry.left.is_some(), entry.offers.len());
    joined(here, file, key, |here, file| {
        let more = if happened(file) > happened(here) {
            file
        } else {
            here
        };
        more.clone()
    })
}

/// Who sells under the RUT, each once.
pub(super) fn sellers(here: &[LearnerId], file: &[LearnerId]) -> Vec<LearnerId> {
    let all: BTreeSet<LearnerId> = here.iter().chain(file).copied().collect();
    all.into_iter().collect()
}
