//! The end of a course: who attended enough, who did not, what remains; and seats that are given back before. Words nothing.

use super::money::{account, change};
use super::people::in_course;
use super::{Participant, participants};
use crate::domain::message::Message;
use crate::domain::workshop::{Course, Withdrawal};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::read_line;
use crate::store::Store;
use jiff::civil::Date;
use serde::Serialize;

/// How a course ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ending {
    /// The course.
    pub course: Course,
    /// Everybody with a seat.
    pub people: Vec<Participant>,
    /// People who attended enough.
    pub enough: usize,
    /// People who did not.
    pub not_enough: usize,
    /// People of whom it cannot be told yet.
    pub open: usize,
    /// Sessions for which somebody has no mark.
    pub unmarked: Vec<u32>,
    /// People who owe something still.
    pub owing: usize,
    /// Sessions that are still to come.
    pub to_come: usize,
}

/// How a course stands at its end.
///
/// # Errors
/// The store's failure.
pub fn ending(store: &mut dyn Store, course: Course, today: Date) -> Outcome<Ending> {
    let people = participants(store, &course, false)?;
    let marks = store.attendance(&course.code)?;
    let count = |wanted: Option<bool>| {
        people
            .iter()
            .filter(|one| one.attended.enough == wanted)
            .count()
    };
    let is_marked = |session: u32| {
        people.iter().all(|one| {
            marks
                .iter()
                .any(|mark| mark.session == session && mark.learner == one.person.id)
        })
    };
    let numbers = course.sessions.iter().map(|session| session.number);
    Ok(Ending {
        enough: count(Some(true)),
        not_enough: count(Some(false)),
        open: count(None),
        unmarked: numbers.filter(|number| !is_marked(*number)).collect(),
        owing: people
            .iter()
            .filter(|one| {
                account(&course, one).owed.is_sign_positive()
                    && !account(&course, one).owed.is_zero()
            })
            .count(),
        to_come: course
            .sessions
            .iter()
            .filter(|session| session.date > today)
            .count(),
        people,
        course,
    })
}

/// Closes a course: nobody is enrolled, marked or changed in it any more. Who waited for it waits on, for any course of the
/// centre; how many these are stands beside the course.
///
/// # Errors
/// The store's failure.
pub fn close(store: &mut dyn Store, course: &Course, today: Date) -> Outcome<(Course, u64)> {
    let mut closed = course.clone();
    closed.closed_on = Some(today);
    let released = store.close_course(&closed, today)?;
    Ok((closed, released))
}

/// Opens a course again.
///
/// # Errors
/// The store's failure.
pub fn reopen(store: &mut dyn Store, course: &Course) -> Outcome<Course> {
    let mut open = course.clone();
    open.closed_on = None;
    store.put_course(&open)?;
    Ok(open)
}

/// Gives the seat of a person back, with the reason. What was paid and attended stays noted.
///
/// # Errors
/// Wrong usage; the answer "no" when nobody is meant; the store's failure.
pub fn withdraw(
    store: &mut dyn Store,
    course: &Course,
    who: &str,
    reason: &str,
    today: Date,
) -> Outcome<Participant> {
    let usage = |message| Failure::new(FailureKind::Usage, message);
    let reason = read_line(reason).map_err(usage)?;
    if reason.is_empty() {
        return Err(usage(Message::new("workshops-needs-reason")));
    }
    let people = participants(store, course, false)?;
    let mut person = in_course(&people, who)?.clone();
    let before = person.enrolment.clone();
    person.enrolment.withdrawn = Some(Withdrawal { on: today, reason });
    change(store, &before, &person.enrolment)?;
    Ok(person)
}
