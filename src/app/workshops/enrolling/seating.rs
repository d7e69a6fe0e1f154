//! The people of a list are seated by the centre's rule: priority groups first, then in the order of the list.

use super::{ENROLMENTS, Enrolling, Terms};
use crate::app::sheets::SheetReport;
use crate::domain::message::Message;
use crate::domain::workshop::{Course, Learner, LearnerId};
use crate::exchange::report::TenderCounts;
use crate::failure::Outcome;
use crate::store::{Seat, Store};
use std::collections::BTreeSet;

/// What became of the people of a list.
#[derive(Debug, Default)]
pub(super) struct Seated {
    /// Seats, places in the waiting list, and people who had one of them.
    seats: TenderCounts,
    /// People who begin to wait.
    waiting: TenderCounts,
    /// Of these, people who wait although a seat is free, since others go first.
    behind: u64,
    /// People who have a seat now and waited before.
    waited: u64,
}

impl Seated {
    /// Counts one person.
    fn count(&mut self, seat: &Seat) {
        match seat {
            Seat::Taken { waited, .. } => {
                self.seats.new += 1;
                self.waited += u64::from(!waited.is_empty());
            }
            Seat::Waits(_) | Seat::WaitsInstead { .. } => self.wait(),
            Seat::WaitsBehind { is_new, .. } => {
                self.behind += 1;
                match is_new {
                    true => self.wait(),
                    false => self.seats.unchanged += 1,
                }
            }
            Seat::Held(_) | Seat::WaitsAlready(_) | Seat::Closed => self.seats.unchanged += 1,
        }
    }

    fn wait(&mut self) {
        self.waiting.new += 1;
        self.seats.updated += 1;
    }

    /// Puts the counts into a report, with what is to be said of those who wait.
    pub(super) fn into(
        self,
        report: &mut SheetReport,
        course: &Course,
        word: &dyn Fn(&Message) -> String,
    ) {
        report.counts.insert(ENROLMENTS, self.seats);
        report.counts.insert("waiting", self.waiting);
        for (id, count) in [
            ("workshops-list-behind", self.behind),
            ("workshops-list-waited", self.waited),
        ] {
            if count > 0 {
                let message = Message::new(id);
                let code = course.code.as_str();
                report
                    .warnings
                    .push(word(&message.with("count", count).with("code", code)));
            }
        }
    }
}

impl Enrolling<'_> {
    /// Seats everybody, or finds out what would become of them on a dry run.
    pub(super) fn all(
        &self,
        course: &Course,
        mut coming: Vec<(Learner, Terms)>,
        store: &mut dyn Store,
    ) -> Outcome<Seated> {
        let rule = store.own_centre()?.map(|centre| centre.rule);
        let rule = rule.unwrap_or_default();
        coming.sort_by_key(|(_, terms)| rule.place(terms.group.as_deref()));
        let mut seated = Seated::default();
        if self.dry_run {
            self.rehearse(course, coming, &mut seated, store)?;
            return Ok(seated);
        }
        for (learner, terms) in coming {
            seated.count(&self.seat(course, learner, &terms, store)?);
        }
        Ok(seated)
    }

    /// What would become of everybody, without writing it.
    fn rehearse(
        &self,
        course: &Course,
        coming: Vec<(Learner, Terms)>,
        seated: &mut Seated,
        store: &mut dyn Store,
    ) -> Outcome<()> {
        let mut given = 0;
        let mut seen: BTreeSet<LearnerId> = BTreeSet::new();
        for (learner, terms) in coming {
            let seats = store.enrolments_of(learner.id)?;
            let mut own = seats.iter().filter(|seat| seat.course == course.code);
            if !seen.insert(learner.id) || own.any(|seat| seat.is_active()) {
                seated.seats.unchanged += 1;
                continue;
            }
            let (left, finds) = self.chance(course, learner, &terms, given, store)?;
            if finds {
                given += 1;
                seated.seats.new += 1;
            } else {
                seated.behind += u64::from(left > 0);
                seated.wait();
            }
        }
        Ok(())
    }

    /// How many seats would be left behind so many that were given, and whether the person would have one of them.
    fn chance(
        &self,
        course: &Course,
        learner: Learner,
        terms: &Terms,
        given: u64,
        store: &mut dyn Store,
    ) -> Outcome<(u64, bool)> {
        let (free, ahead) = store.seat_chance(&self.request(course, learner, terms))?;
        let left = free.saturating_sub(given);
        Ok((left, left > 0 && (self.ahead || left > ahead)))
    }

    /// Whether one person would have a seat, without writing anything.
    ///
    /// # Errors
    /// The store's failure.
    pub fn would_seat(
        &self,
        course: &Course,
        learner: Learner,
        terms: &Terms,
        store: &mut dyn Store,
    ) -> Outcome<bool> {
        let seats = store.enrolments_of(learner.id)?;
        let mut own = seats.iter().filter(|seat| seat.course == course.code);
        let is_held = own.any(|seat| seat.is_active());
        Ok(is_held || self.chance(course, learner, terms, 0, store)?.1)
    }
}
