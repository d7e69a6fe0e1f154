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
        |here, file| person(here, file, choose),
    )
}

/// One learner of both sides, under one id.
#[must_use]
pub fn person(here: &FolderLearner, file: &FolderLearner, choose: Choose<'_>) -> FolderLearner {
    FolderLearner {
        learner: learner(&here.learner, &file.learner, choose),
        enrolments: seats(&here.enrolments, &file.enrolments, choose),
        attendance: attendance(&here.attendance, &file.attendance, choose),
        waiting: waiting(&here.waiting, &file.waiting),
    }
}

/// What is known of the person. What one side does not know is no difference; consents are joined as everywhere, and the
/// record is as old as the older one.
fn learner(here: &Learner, file: &Learner, choose: Choose<'_>) -> Learner {
    let mut file = file.clone();
    file.consents = consents(&here.consents, &file.consents);
    file.created_on = here.created_on.min(file.created_on);
    let mut here = Learner {
        consents: file.consents.clone(),
        created_on: file.created_on,
        ..here.clone()
    };
    fill(&mut here, &file);
    fill(&mut file, &here);
    if here == file {
        return here;
    }
    chosen(&here, &file, choose, |here, file| Difference::Learner {
        here: Box::new(here),
        file: Box::new(file),
    })
}

/// Completes what is known of a person with what the other side knows.
fn fill(known: &mut Learner, other: &Learner) {
    known.rut = known.rut.or(other.rut);
    known.supplier = known.supplier.or(other.supplier);
    known.birth_year = known.birth_year.or(other.birth_year);
    known.sex = known.sex.or(other.sex);
    for (mine, others) in [
        (&mut known.email, &other.email),
        (&mut known.telephone, &other.telephone),
        (&mut known.comuna, &other.comuna),
    ] {
        if mine.is_none() {
            mine.clone_from(others);
        }
    }
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

/// Marks by course and session: where both have one, the later one corrects the other; of two of one day somebody chooses.
fn attendance(
    here: &[AttendanceMark],
    file: &[AttendanceMark],
    choose: Choose<'_>,
) -> Vec<AttendanceMark> {
    let key = |mark: &AttendanceMark| (mark.course.to_string(), mark.session);
    joined(here, file, key, |here, file| {
        if here.marked_on == file.marked_on && here.presence != file.presence {
            return chosen(here, file, choose, |here, file| Difference::Attendance {
                here,
                file,
            });
        }
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
