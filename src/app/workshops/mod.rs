//! Workshops: centres and courses as they are set up and found, and how a course stands. Words nothing.

pub mod attending;
pub mod closing;
pub mod correcting;
pub mod enrolling;
pub mod money;
pub mod people;
pub mod setting;

use crate::domain::message::Message;
use crate::domain::workshop::attendance::{Attended, attended};
use crate::domain::workshop::{
    Centre, CentreCode, Course, CourseCode, Enrolment, Learner, LearnerId,
};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::{Store, WaitingFilter};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A course with how full it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CourseView {
    /// The course.
    #[serde(flatten)]
    pub course: Course,
    /// Seats that are taken.
    pub taken: u64,
    /// Seats that are neither taken nor offered.
    pub free: u64,
    /// People who wait for this course, or for any while it is open.
    pub waiting: u64,
}

/// Somebody in a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Participant {
    /// The seat.
    #[serde(flatten)]
    pub enrolment: Enrolment,
    /// The person.
    pub person: Learner,
    /// What was attended.
    pub attended: Attended,
}

/// Reads the code of a course.
///
/// # Errors
/// Wrong usage.
pub fn read_course(text: &str) -> Outcome<CourseCode> {
    text.parse()
        .map_err(|error: crate::domain::workshop::NotAShortCode| {
            Failure::new(FailureKind::Usage, error.message())
        })
}

/// Reads the code of a centre.
///
/// # Errors
/// Wrong usage.
pub fn read_centre(text: &str) -> Outcome<CentreCode> {
    text.parse()
        .map_err(|error: crate::domain::workshop::NotAShortCode| {
            Failure::new(FailureKind::Usage, error.message())
        })
}

/// One course by what was typed.
///
/// # Errors
/// Wrong usage; the answer "no" when there is no such course; the store's failure.
pub fn course(store: &mut dyn Store, text: &str) -> Outcome<Course> {
    let code = read_course(text)?;
    store.course(&code)?.ok_or_else(|| {
        let message = Message::new("workshops-no-course").with("code", code.as_str());
        Failure::new(FailureKind::No, message).hint(Message::new("workshops-no-course-hint"))
    })
}

/// One course that still takes people and marks.
///
/// # Errors
/// As [`course`]; the answer "no" when it is closed.
pub fn open_course(store: &mut dyn Store, text: &str) -> Outcome<Course> {
    let course = course(store, text)?;
    match course.closed_on {
        None => Ok(course),
        Some(on) => Err(closed(&course.code, on)),
    }
}

/// A course that is closed takes nothing more.
#[must_use]
pub fn closed(code: &CourseCode, on: jiff::civil::Date) -> Failure {
    let message = Message::new("workshops-closed-already")
        .with("code", code.as_str())
        .with("date", on);
    Failure::new(FailureKind::No, message)
        .hint(Message::new("workshops-closed-hint").with("code", code.as_str()))
}

/// The centre for which this run works.
///
/// # Errors
/// The answer "no" while nothing is told of it; the store's failure.
pub fn own_centre(store: &mut dyn Store) -> Outcome<Centre> {
    store.own_centre()?.ok_or_else(no_centres)
}

/// No centre has been told of yet.
#[must_use]
pub fn no_centres() -> Failure {
    Failure::new(FailureKind::No, Message::new("workshops-no-centres"))
        .hint(Message::new("workshops-no-centres-hint"))
}

/// One centre of the network by its code.
///
/// # Errors
/// Wrong usage; the answer "no" when there is none; the store's failure.
pub fn centre(store: &mut dyn Store, text: &str) -> Outcome<Centre> {
    let code = read_centre(text)?;
    let mut known = store.workshop_centres()?;
    // Of the own one nothing needs to be told but what the network knows.
    known.extend(store.own_centre()?);
    let found = known.into_iter().find(|centre| centre.code == code);
    found.ok_or_else(|| {
        let message = Message::new("workshops-no-centre").with("code", code.as_str());
        Failure::new(FailureKind::No, message).hint(Message::new("workshops-no-centres-hint"))
    })
}

/// Courses with how full they are; closed ones only when `closed_too`.
///
/// # Errors
/// The answer "no" when there is none; the store's failure.
pub fn list(store: &mut dyn Store, closed_too: bool) -> Outcome<Vec<CourseView>> {
    let mut courses = store.courses()?;
    courses.retain(|course| closed_too || course.closed_on.is_none());
    courses.sort_by_key(|course| (course.begins(), course.code.clone()));
    if courses.is_empty() {
        return Err(
            Failure::new(FailureKind::No, Message::new("workshops-none-yet"))
                .hint(Message::new("workshops-none-yet-hint")),
        );
    }
    courses
        .into_iter()
        .map(|course| view(store, course))
        .collect()
}

/// A course with how full it is.
///
/// # Errors
/// The store's failure.
pub fn view(store: &mut dyn Store, course: Course) -> Outcome<CourseView> {
    let seats = store.enrolments(&course.code)?;
    let taken = seats.iter().filter(|seat| seat.is_active()).count() as u64;
    let free = store.free_seats(&course.code)?;
    let waiting = waiting(store, &course)?;
    Ok(CourseView {
        course,
        taken,
        free,
        waiting,
    })
}

/// How many people wait for a course: for this one, or for any while it is open.
///
/// # Errors
/// The store's failure.
pub fn waiting(store: &mut dyn Store, course: &Course) -> Outcome<u64> {
    let filter = WaitingFilter {
        centre: Some(course.centre.clone()),
        ..WaitingFilter::default()
    };
    let people: BTreeSet<LearnerId> = store
        .waiting(&filter)?
        .into_iter()
        .filter(|entry| match &entry.course {
            Some(wish) => *wish == course.code,
            None => course.closed_on.is_none(),
        })
        .map(|entry| entry.learner)
        .collect();
    Ok(people.len() as u64)
}

/// The people of a course by their number, with what they attended; those who gave their seat back only when
/// `withdrawn_too`.
///
/// # Errors
/// The store's failure.
pub fn participants(
    store: &mut dyn Store,
    course: &Course,
    withdrawn_too: bool,
) -> Outcome<Vec<Participant>> {
    let people: BTreeMap<_, Learner> = store
        .learners(None)?
        .into_iter()
        .map(|learner| (learner.id, learner))
        .collect();
    let marks = store.attendance(&course.code)?;
    let mut seats = store.enrolments(&course.code)?;
    seats.retain(|seat| withdrawn_too || seat.is_active());
    Ok(seats
        .into_iter()
        .filter_map(|enrolment| {
            Some(Participant {
                person: people.get(&enrolment.learner)?.clone(),
                attended: attended(course, enrolment.learner, &marks),
                enrolment,
            })
        })
        .collect())
}
