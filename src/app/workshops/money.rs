//! The money of a course: what people pay and how the course stands. Words nothing.

use super::people::in_course;
use super::setting::read_percent;
use super::{Participant, participants};
use crate::app::results::record::entries;
use crate::domain::ledger::entry::Achievement;
use crate::domain::ledger::milestone::Milestone;
use crate::domain::message::Message;
use crate::domain::money::{Currency, read_typed};
use crate::domain::workshop::fees::{Balance, balance, due};
use crate::domain::workshop::{Course, Enrolment, LearnerId, Payment, TermsOfResult};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::read_line;
use crate::store::{Store, StoreError};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::BTreeSet;

/// What one person owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Account {
    /// Short code.
    pub number: u32,
    /// The name.
    pub name: String,
    /// Whether the seat was given back: nothing is due any more, and what was paid stays.
    pub withdrawn: bool,
    /// The part of the fee that a scholarship pays, in percent.
    pub scholarship: Option<Decimal>,
    /// What should be paid.
    pub due: Decimal,
    /// What was paid.
    pub paid: Decimal,
    /// What is missing; below zero when too much was paid.
    pub owed: Decimal,
}

/// The money of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Money {
    /// The course.
    pub course: Course,
    /// Person by person.
    pub accounts: Vec<Account>,
    /// How the course stands.
    pub balance: Balance,
    /// Whether the results were counted here, or told; nothing when none are known.
    pub results_counted: Option<bool>,
}

/// What a person should pay, and did.
#[must_use]
pub fn account(course: &Course, person: &Participant) -> Account {
    let seat = &person.enrolment;
    let (due, owed) = match seat.is_active() {
        true => {
            let due = due(&course.finance, seat.scholarship);
            (due, due - seat.paid())
        }
        false => (Decimal::ZERO, Decimal::ZERO),
    };
    Account {
        number: seat.number,
        name: person.person.name.clone(),
        withdrawn: !seat.is_active(),
        scholarship: seat.scholarship,
        due,
        paid: seat.paid(),
        owed,
    }
}

/// How the money of a course stands. Results are told, or counted: attendance from the marks, anything else from the ledger.
///
/// # Errors
/// The store's failure.
pub fn of_course(store: &mut dyn Store, course: Course, results: Option<u32>) -> Outcome<Money> {
    let mut people = participants(store, &course, true)?;
    // Who left and paid stands in the list: the sum of what was paid counts it.
    people.retain(|one| one.enrolment.is_active() || !one.enrolment.payments.is_empty());
    let seats = store.enrolments(&course.code)?;
    let known = match results {
        Some(told) => Some(told),
        None => counted(store, &course, &people)?,
    };
    Ok(Money {
        accounts: people
            .iter()
            .map(|person| account(&course, person))
            .collect(),
        balance: balance(&course.finance, &seats, known.unwrap_or(0)),
        results_counted: known.map(|_| results.is_none()),
        course,
    })
}

/// The results of a course that are known here; nothing while none is.
fn counted(store: &mut dyn Store, course: &Course, people: &[Participant]) -> Outcome<Option<u32>> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let milestone = match course.finance.result {
        None => return Ok(None),
        Some(TermsOfResult::Attended) => {
            let enough = people
                .iter()
                .filter(|one| one.enrolment.is_active() && one.attended.enough == Some(true));
            return Ok(Some(number(enough.count())));
        }
        Some(TermsOfResult::Registered) => Milestone::Registered,
        Some(TermsOfResult::Eligible) => Milestone::Eligible,
        Some(TermsOfResult::FirstOffer) => Milestone::FirstOffer,
        Some(TermsOfResult::FirstOrder) => Milestone::FirstOrder,
    };
    let Some(entries) = entries(store)? else {
        return Ok(None);
    };
    let own = |told: &&Achievement| {
        let begun = course.begins().is_none_or(|begins| told.on >= begins);
        told.course == course.code && told.milestone == milestone && begun
    };
    let told = entries.iter().map(|entry| &entry.achievement);
    let reached: BTreeSet<LearnerId> = told.filter(own).map(|told| told.learner).collect();
    Ok(Some(number(reached.len())).filter(|count| *count > 0))
}

/// Changes the seat of a person; somebody else who changed it meanwhile is told.
///
/// # Errors
/// The answer "no" when the seat changed meanwhile; the store's failure.
pub fn change(store: &mut dyn Store, before: &Enrolment, after: &Enrolment) -> Outcome<()> {
    match store.change_enrolment(before, after) {
        Err(StoreError::Conflict) => Err(Failure::new(
            FailureKind::No,
            Message::new("workshops-changed-meanwhile"),
        )),
        done => Ok(done?),
    }
}

/// A payment as it was typed.
#[derive(Debug, Clone, Copy)]
pub struct PaymentTold<'a> {
    /// Who pays.
    pub who: &'a str,
    /// How much; a sum below zero was given back.
    pub amount: &'a str,
    /// What else there is to say.
    pub note: Option<&'a str>,
    /// The day.
    pub on: Date,
}

/// A payment that is already noted just so, of the same person, sum and day: it may be the same one told twice. Gives the
/// person's name and the sum.
///
/// # Errors
/// Wrong usage, also for a day that is still to come; the answer "no" when nobody is meant; the store's failure.
pub fn repeated(
    store: &mut dyn Store,
    course: &Course,
    told: PaymentTold<'_>,
    today: Date,
) -> Outcome<Option<(String, Decimal)>> {
    if told.on > today {
        let message = Message::new("workshops-pay-to-come").with("date", told.on);
        return Err(usage(message));
    }
    let amount = read_sum(told.amount)?;
    let people = participants(store, course, true)?;
    let person = in_course(&people, told.who)?;
    let mut payments = person.enrolment.payments.iter();
    let same = payments.any(|one| one.on == told.on && one.amount == amount);
    Ok(same.then(|| (person.person.name.clone(), amount)))
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

/// Reads a sum of whole pesos that is not zero.
fn read_sum(text: &str) -> Outcome<Decimal> {
    let sum = read_typed(text, Currency::Clp).map_err(|error| usage(error.message(text)))?;
    if sum.amount.is_zero() || sum.amount.fract() != Decimal::ZERO {
        return Err(usage(
            Message::new("workshops-bad-pesos").with("value", text),
        ));
    }
    Ok(sum.amount.normalize())
}

/// Notes what a person paid; a sum below zero was given back.
///
/// # Errors
/// Wrong usage; the answer "no" when nobody is meant; the store's failure.
pub fn pay(store: &mut dyn Store, course: &Course, told: PaymentTold<'_>) -> Outcome<Account> {
    let amount = read_sum(told.amount)?;
    let note = told
        .note
        .map(|note| read_line(note).map_err(usage))
        .transpose()?;
    with_seat(store, course, told.who, |seat| {
        seat.payments.push(Payment {
            on: told.on,
            amount,
            note,
        });
    })
}

/// Changes the scholarship of a person.
///
/// # Errors
/// As [`pay`].
pub fn grant(store: &mut dyn Store, course: &Course, who: &str, percent: &str) -> Outcome<Account> {
    let share = read_percent(percent).map_err(usage)?;
    with_seat(store, course, who, |seat| seat.scholarship = Some(share))
}

fn with_seat(
    store: &mut dyn Store,
    course: &Course,
    who: &str,
    act: impl FnOnce(&mut Enrolment),
) -> Outcome<Account> {
    let people = participants(store, course, true)?;
    let mut person = in_course(&people, who)?.clone();
    let before = person.enrolment.clone();
    act(&mut person.enrolment);
    change(store, &before, &person.enrolment)?;
    Ok(account(course, &person))
}
