//! Results of workshops: what is known of the people of a course, brought together from seats, states, offers and orders.
//! Words nothing.

pub mod board;
pub mod certificates;
pub mod compare;
pub mod contradicted;
pub mod people;
pub mod record;
pub mod report;
pub mod verify;
pub mod vouch;

use crate::domain::bid::action::Action;
use crate::domain::bid::{Bid, BidState};
use crate::domain::consent::{LegalBasis, Purpose};
use crate::domain::ledger::sight::{Known, KnownOffer, KnownOrder};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::domain::workshop::{
    AttendanceMark, Attended, Course, CourseCode, Enrolment, Learner, attendance,
};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use crate::store::filter::BidFilter;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Somebody with a seat, and all that is known of how far they came.
#[derive(Debug, Clone)]
pub struct Person {
    /// Who.
    pub learner: Learner,
    /// The seat.
    pub enrolment: Enrolment,
    /// How much of the course was attended.
    pub attended: Attended,
    /// The supplier that the person sells as, where it is held.
    pub supplier: Option<Supplier>,
    offers: Vec<KnownOffer>,
    orders: Vec<KnownOrder>,
}

/// A course with the people who have a seat.
#[derive(Debug, Clone)]
pub struct Room {
    /// The course.
    pub course: Course,
    /// The people, by seat.
    pub people: Vec<Person>,
}

impl Room {
    /// Whether somebody met the course's rule of attendance. It is not decided before the course is closed; where the
    /// course has no rule, one session is enough.
    #[must_use]
    pub fn met(&self, person: &Person) -> bool {
        let enough = match self.course.attendance.percent {
            Some(_) => person.attended.enough == Some(true),
            None => person.attended.present > 0,
        };
        self.course.closed_on.is_some() && enough
    }

    /// What is known of somebody, for the rules of the ledger.
    #[must_use]
    pub fn known<'a>(&'a self, person: &'a Person) -> Known<'a> {
        Known {
            course: &self.course,
            enrolment: &person.enrolment,
            attended: self.met(person),
            supplier: person.supplier.as_ref(),
            offers: &person.offers,
            orders: &person.orders,
        }
    }

    /// The day from which on results are the course's own.
    #[must_use]
    pub fn begins(&self, person: &Person) -> Date {
        self.course.begins().unwrap_or(person.enrolment.enrolled_on)
    }
}

impl Person {
    /// On what ground results of this person may be counted; nothing where they may not.
    #[must_use]
    pub fn basis(&self) -> Option<LegalBasis> {
        basis(&self.learner, self.supplier.as_ref())
    }
}

/// On what ground results of a learner may be counted; nothing where they may not. What a person decided as a learner
/// counts more than what the own supplier's record says.
#[must_use]
pub fn basis(learner: &Learner, supplier: Option<&Supplier>) -> Option<LegalBasis> {
    let decided = |consent: &crate::domain::consent::Consent| consent.purpose == Purpose::Results;
    if learner.consents.iter().any(decided) {
        return learner
            .consent(Purpose::Results)
            .map(|consent| consent.basis);
    }
    let own = supplier.filter(|own| Some(own.rut) == learner.rut)?;
    own.consent(Purpose::Results).map(|consent| consent.basis)
}

/// Reads a course's code and finds the course.
///
/// # Errors
/// Wrong usage for what is no code; the answer "no" without such a course; the store's failure.
pub fn course(store: &mut dyn Store, text: &str) -> Outcome<Course> {
    let code: CourseCode =
        text.parse()
            .map_err(|error: crate::domain::workshop::NotAShortCode| {
                Failure::new(FailureKind::Usage, error.message())
            })?;
    store.course(&code)?.ok_or_else(|| {
        let message = Message::new("results-no-course").with("code", code.to_string());
        Failure::new(FailureKind::No, message).hint(Message::new("results-no-course-hint"))
    })
}

/// One course with its people, or all of them.
///
/// # Errors
/// As [`course`]; the answer "no" where the store has no course yet.
pub fn rooms(store: &mut dyn Store, code: Option<&str>) -> Outcome<Vec<Room>> {
    let courses = match code {
        Some(code) => vec![course(store, code)?],
        None => store.courses()?,
    };
    if courses.is_empty() {
        let message = Message::new("results-no-courses");
        return Err(
            Failure::new(FailureKind::No, message).hint(Message::new("results-no-courses-hint"))
        );
    }
    courses
        .into_iter()
        .map(|course| room(store, course))
        .collect()
}

/// The people of a course: those who gave their seat back are left out.
fn room(store: &mut dyn Store, course: Course) -> Outcome<Room> {
    let marks = store.attendance(&course.code)?;
    let mut people = Vec::new();
    for enrolment in store.enrolments(&course.code)? {
        if !enrolment.is_active() {
            continue;
        }
        if let Some(learner) = store.learner(enrolment.learner)? {
            people.push(person(store, &course, (learner, enrolment), &marks)?);
        }
    }
    add_orders(store, &mut people)?;
    Ok(Room { course, people })
}

fn person(
    store: &mut dyn Store,
    course: &Course,
    (learner, enrolment): (Learner, Enrolment),
    marks: &[AttendanceMark],
) -> Outcome<Person> {
    let rut = learner.supplier_rut();
    let supplier = match rut {
        Some(rut) => store.supplier(rut)?,
        None => None,
    };
    Ok(Person {
        attended: attendance::attended(course, learner.id, marks),
        offers: rut.map_or(Ok(Vec::new()), |rut| offers(store, rut))?,
        orders: Vec::new(),
        learner,
        enrolment,
        supplier,
    })
}

/// The own offers of a supplier that were handed in and not withdrawn.
fn offers(store: &mut dyn Store, rut: Rut) -> Outcome<Vec<KnownOffer>> {
    let filter = BidFilter {
        supplier: Some(rut),
        ..BidFilter::default()
    };
    let sent = |bid: &Bid| bid.state == BidState::Sent;
    let bids = store.bids(&filter)?.into_iter().filter(sent);
    bids.map(|bid| offer(store, &bid)).collect()
}

fn offer(store: &mut dyn Store, bid: &Bid) -> Outcome<KnownOffer> {
    let held = store.held_bid(&bid.tender, bid.supplier)?;
    let dossier = held.and_then(|held| held.dossier);
    let receipt = dossier
        .as_ref()
        .and_then(|dossier| dossier.receipt.as_ref());
    let ending = dossier
        .as_ref()
        .and_then(|dossier| dossier.outcome.as_ref());
    let sent_on = match receipt {
        Some(receipt) => Some(receipt.at.date),
        None => noted_as_sent(store, bid)?,
    };
    Ok(KnownOffer {
        tender: bid.tender.clone(),
        sent_on,
        receipt: receipt.map(|receipt| receipt.number.clone()),
        result: bid.result,
        told_on: ending.map(|ending| ending.told_on),
        paid_on: ending.and_then(|ending| ending.payment?.paid),
    })
}

/// The day on which the journal of a bid first says that it was handed in.
fn noted_as_sent(store: &mut dyn Store, bid: &Bid) -> Outcome<Option<Date>> {
    let journal = store.bid_journal(&bid.tender, bid.supplier)?;
    let sent = journal.iter().find(|entry| entry.action == Action::Sent);
    Ok(sent.map(|entry| entry.at.date))
}

/// Brings the purchase orders of public lists to the people who sell under those RUTs.
fn add_orders(store: &mut dyn Store, people: &mut [Person]) -> Outcome<()> {
    let rut = |person: &Person| person.learner.supplier_rut();
    let ruts: Vec<Rut> = people.iter().filter_map(rut).collect();
    let mut found: BTreeMap<Rut, Vec<KnownOrder>> = BTreeMap::new();
    for (rut, order) in store.orders_of_sellers(&ruts)? {
        found.entry(rut).or_default().push(order);
    }
    for person in people {
        let own = rut(person).and_then(|rut| found.get(&rut));
        person.orders = own.cloned().unwrap_or_default();
    }
    Ok(())
}
