//! Workshops: what the store promises of courses, seats, attendance and the waiting list. A seat is given in the same
//! transaction that counts the seats, with the course held against everybody else, so that no seat is given twice.

mod courses;
pub(super) mod folder;
mod learners;
mod seats;
mod waiting;

pub(super) use learners::{everybody, forget, forget_named, list as learners_of, take_away};

use crate::domain::folder::FolderLearner;
use crate::domain::rut::Rut;
use crate::domain::workshop::{
    AttendanceMark, Centre, CentreCode, Course, CourseCode, Enrolment, Learner, LearnerId,
    WaitingEntry,
};
use crate::store::Erasure;
use crate::store::engine::Engine;
use crate::store::error::{StoreError, StoreResult};
use crate::store::shared::Shared;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A seat that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatRequest {
    /// The course.
    pub course: CourseCode,
    /// Who asks; written with the seat, replacing what is held under the id.
    pub learner: Learner,
    /// The day.
    pub on: Date,
    /// The part of the fee in percent that a scholarship pays.
    pub scholarship: Option<Decimal>,
    /// The centre's own group, by which the person may go before others who wait.
    pub group: Option<String>,
    /// Whether the seat is given before those who wait and go first by the centre's rule.
    pub ahead: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seat {
    /// A seat was free.
    Taken {
        /// The seat.
        seat: Enrolment,
        /// The places in the waiting list that ended with it, as they were before.
        waited: Vec<WaitingEntry>,
    },
    /// The person has one already.
    Held(Enrolment),
    /// The course is full: the person waits for it.
    Waits(WaitingEntry),
    /// The person waits for it already.
    WaitsAlready(WaitingEntry),
    /// The person waited already under another wish, which is changed: the day stays.
    WaitsInstead {
        /// The place as it is now.
        entry: WaitingEntry,
        /// The wish before; none means any course.
        before: Option<CourseCode>,
    },
    /// Seats are free, but not more than there are others who wait and go first by the centre's rule: the person waits.
    WaitsBehind {
        /// The place.
        entry: WaitingEntry,
        /// How many go first.
        ahead: u64,
        /// Whether the person did not wait before.
        is_new: bool,
    },
    /// The course is closed: nothing was written.
    Closed,
}

/// What came of a seat that another store brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BroughtSeat {
    /// It is held.
    Seated,
    /// None was free: the person waits for it, since the day of the seat.
    Waits,
    /// None was free, and the person waited already: nothing changed.
    WaitsStill,
}

/// Which entries of the waiting list are wanted; nothing said is no condition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaitingFilter {
    /// Of one centre.
    pub centre: Option<CentreCode>,
    /// Of one person.
    pub learner: Option<LearnerId>,
    /// Those who left the list as well.
    pub left_too: bool,
}

/// Workshops in a store. Every method is one transaction.
///
/// # Errors
/// As [`crate::store::Store`].
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub trait WorkshopStore {
    /// Writes a centre of the network, replacing what is told of the one under its code. The first one that gets a code is
    /// the one that a single PC has been working for.
    fn put_workshop_centre(&mut self, centre: &Centre) -> StoreResult<()>;
    /// Every centre of the network of which something is told, the first one first.
    fn workshop_centres(&mut self) -> StoreResult<Vec<Centre>>;
    /// The centre for which the store works, once something is told of it.
    fn own_centre(&mut self) -> StoreResult<Option<Centre>>;
    /// Writes a course, replacing the one under its code.
    fn put_course(&mut self, course: &Course) -> StoreResult<()>;
    /// One course.
    fn course(&mut self, code: &CourseCode) -> StoreResult<Option<Course>>;
    /// Every course, by code.
    fn courses(&mut self) -> StoreResult<Vec<Course>>;
    /// Writes a learner, replacing the one under the id.
    fn put_learner(&mut self, learner: &Learner) -> StoreResult<()>;
    /// One learner.
    fn learner(&mut self, id: LearnerId) -> StoreResult<Option<Learner>>;
    /// Every learner by id, or those with this RUT of their own.
    fn learners(&mut self, rut: Option<Rut>) -> StoreResult<Vec<Learner>>;
    /// Erases a learner with seats, attendance and places in the waiting list, as [`crate::store::Store::forget_supplier`]
    /// erases one who has a RUT; how many rows went.
    fn forget_learner(&mut self, id: LearnerId, erasure: &Erasure) -> StoreResult<u64>;
    /// Writes a course that is closed, and lets those who wait for it wait for any of the centre, where they stood; offers of
    /// it that nobody answered end. How many wait on. [`StoreError::NotFound`] without such a course.
    fn close_course(&mut self, closed: &Course, on: Date) -> StoreResult<u64>;
    /// Gives a seat, or a place in the waiting list where none is free or others who wait go first. Seats that are offered
    /// count as taken. [`StoreError::NotFound`] without such a course.
    fn enrol(&mut self, request: &SeatRequest) -> StoreResult<Seat>;
    /// How many seats are free for a request, and how many others go before it. [`StoreError::NotFound`] without such a course.
    fn seat_chance(&mut self, request: &SeatRequest) -> StoreResult<(u64, u64)>;
    /// Changes a seat. [`StoreError::Conflict`] when it is not as it was before; seats are neither counted nor given.
    fn change_enrolment(&mut self, before: &Enrolment, after: &Enrolment) -> StoreResult<()>;
    /// A learner with seats, marks and places in the waiting list.
    fn held_learner(&mut self, id: LearnerId) -> StoreResult<Option<FolderLearner>>;
    /// Writes a learner with everything, if what is held is still `before`; seats are not counted, and a number that
    /// somebody else has already is changed for the next one. [`StoreError::Conflict`] when it changed.
    fn put_held_learner(
        &mut self,
        learner: &FolderLearner,
        before: Option<&FolderLearner>,
    ) -> StoreResult<()>;
    /// Gives a seat as another store has it, where one is free; `room` is how many the course has at least. Where none is, the
    /// person waits; a seat with payments is kept as given back, with the reason `full`.
    fn bring_seat(&mut self, seat: &Enrolment, room: u32, full: &str) -> StoreResult<BroughtSeat>;
    /// The seats of a course by number, those that were given back too.
    fn enrolments(&mut self, course: &CourseCode) -> StoreResult<Vec<Enrolment>>;
    /// The seats of a person, by course.
    fn enrolments_of(&mut self, learner: LearnerId) -> StoreResult<Vec<Enrolment>>;
    /// How many seats of a course are free: neither taken nor offered. [`StoreError::NotFound`] without such a course.
    fn free_seats(&mut self, course: &CourseCode) -> StoreResult<u64>;
    /// Writes marks, all or none, replacing those of the same course, session and learner.
    fn put_attendance(&mut self, marks: &[AttendanceMark]) -> StoreResult<()>;
    /// The marks of a course, by session and learner.
    fn attendance(&mut self, course: &CourseCode) -> StoreResult<Vec<AttendanceMark>>;
    /// Puts a person in the waiting list and gives the turn; who waits already keeps the day, under the new wish.
    fn add_waiting(&mut self, learner: &Learner, entry: &WaitingEntry) -> StoreResult<Seat>;
    /// Entries of the waiting list, by centre, day and turn.
    fn waiting(&mut self, filter: &WaitingFilter) -> StoreResult<Vec<WaitingEntry>>;
    /// Changes an entry; `false` when it offers a seat and none is free, then nothing is written. Who accepts gets the
    /// seat that was held. [`StoreError::Conflict`] when the entry is not as it was before.
    fn change_waiting(&mut self, before: &WaitingEntry, after: &WaitingEntry) -> StoreResult<bool>;
    /// Writes an entry as another store has it, replacing the one under its key.
    fn put_waiting(&mut self, entry: &WaitingEntry) -> StoreResult<()>;
}

impl<E: Engine> WorkshopStore for Shared<E> {
    fn put_workshop_centre(&mut self, centre: &Centre) -> StoreResult<()> {
        self.write(|sql| courses::put_centre(sql, centre))
    }

    fn workshop_centres(&mut self) -> StoreResult<Vec<Centre>> {
        self.read(|sql| courses::centres(sql))
    }

    fn own_centre(&mut self) -> StoreResult<Option<Centre>> {
        self.read(|sql| courses::own_centre(sql))
    }

    fn put_course(&mut self, course: &Course) -> StoreResult<()> {
        self.write(|sql| courses::put(sql, course))
    }

    fn course(&mut self, code: &CourseCode) -> StoreResult<Option<Course>> {
        self.read(|sql| courses::get(sql, code))
    }

    fn courses(&mut self) -> StoreResult<Vec<Course>> {
        self.read(|sql| courses::all(sql))
    }

    fn put_learner(&mut self, learner: &Learner) -> StoreResult<()> {
        self.write_learner(learner, |sql| learners::put(sql, learner))
    }

    fn learner(&mut self, id: LearnerId) -> StoreResult<Option<Learner>> {
        let one = self.read_learning(
            |learner: &Learner| learner.id,
            |sql| Ok(learners::get(sql, id)?.into_iter().collect()),
        );
        Ok(one?.pop())
    }

    fn learners(&mut self, rut: Option<Rut>) -> StoreResult<Vec<Learner>> {
        if let Some(rut) = rut {
            self.read_of(rut, |_| Ok(()))?;
        }
        self.read_learning(
            |learner: &Learner| learner.id,
            |sql| learners::list(sql, rut),
        )
    }

    fn forget_learner(&mut self, id: LearnerId, erasure: &Erasure) -> StoreResult<u64> {
        let forgotten = self.write(|sql| learners::forget_one(sql, id, erasure))?;
        self.erase_traces()?;
        Ok(forgotten)
    }

    fn close_course(&mut self, closed: &Course, on: Date) -> StoreResult<u64> {
        self.write(|sql| {
            courses::hold(sql, &closed.code)?;
            courses::put(sql, closed)?;
            waiting::release(sql, &closed.code, on)
        })
    }

    fn seat_chance(&mut self, request: &SeatRequest) -> StoreResult<(u64, u64)> {
        self.read(|sql| seats::chance(sql, request))
    }

    fn enrol(&mut self, request: &SeatRequest) -> StoreResult<Seat> {
        self.write_learner(&request.learner, |sql| seats::enrol(sql, request))
    }

    fn change_enrolment(&mut self, before: &Enrolment, after: &Enrolment) -> StoreResult<()> {
        self.write(|sql| seats::change(sql, before, after))
    }

    fn held_learner(&mut self, id: LearnerId) -> StoreResult<Option<FolderLearner>> {
        self.read(|sql| folder::one(sql, id))
    }

    fn put_held_learner(
        &mut self,
        learner: &FolderLearner,
        before: Option<&FolderLearner>,
    ) -> StoreResult<()> {
        self.write(|sql| {
            sql.hold(&folder::TABLES)?;
            if folder::one(sql, learner.learner.id)?.as_ref() != before {
                return Err(StoreError::Conflict);
            }
            folder::put(sql, learner)
        })
    }

    fn bring_seat(&mut self, seat: &Enrolment, room: u32, full: &str) -> StoreResult<BroughtSeat> {
        self.write(|sql| seats::bring_counted(sql, seat, room, full))
    }

    fn enrolments(&mut self, course: &CourseCode) -> StoreResult<Vec<Enrolment>> {
        self.read_learning(
            |seat: &Enrolment| seat.learner,
            |sql| seats::of_course(sql, course),
        )
    }

    fn enrolments_of(&mut self, learner: LearnerId) -> StoreResult<Vec<Enrolment>> {
        self.read_learning(
            |seat: &Enrolment| seat.learner,
            |sql| seats::of_learner(sql, learner),
        )
    }

    fn free_seats(&mut self, course: &CourseCode) -> StoreResult<u64> {
        self.read(|sql| match courses::get(sql, course)? {
            Some(found) => seats::free(sql, &found),
            None => Err(StoreError::NotFound),
        })
    }

    fn put_attendance(&mut self, marks: &[AttendanceMark]) -> StoreResult<()> {
        self.write(|sql| {
            marks
                .iter()
                .try_for_each(|mark| courses::put_mark(sql, mark))
        })
    }

    fn attendance(&mut self, course: &CourseCode) -> StoreResult<Vec<AttendanceMark>> {
        self.read_learning(
            |mark: &AttendanceMark| mark.learner,
            |sql| courses::marks(sql, course),
        )
    }

    fn add_waiting(&mut self, learner: &Learner, entry: &WaitingEntry) -> StoreResult<Seat> {
        self.write_learner(learner, |sql| {
            learners::put(sql, learner)?;
            waiting::add(sql, entry)
        })
    }

    fn waiting(&mut self, filter: &WaitingFilter) -> StoreResult<Vec<WaitingEntry>> {
        self.read_learning(
            |entry: &WaitingEntry| entry.learner,
            |sql| waiting::list(sql, filter),
        )
    }

    fn change_waiting(&mut self, before: &WaitingEntry, after: &WaitingEntry) -> StoreResult<bool> {
        self.write(|sql| waiting::change(sql, before, after))
    }

    fn put_waiting(&mut self, entry: &WaitingEntry) -> StoreResult<()> {
        self.write(|sql| waiting::put(sql, entry))
    }
}
