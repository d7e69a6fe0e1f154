//! The money of a course: what people pay and how the course stands. Words nothing.

use super::people::in_course;
use super::setting::read_percent;
use super::{Participant, participants};
use crate::domain::message::Message;
use crate::domain::money::{Currency, read_typed};
use crate::domain::workshop::fees::{Balance, balance, due};
use crate::domain::workshop::{Course, Enrolment, Payment, TermsOfResult};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::read_line;
use crate::store::{Store, StoreError};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

/// What one person owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Account {
    /// Short code.
    pub number: u32,
    /// The name.
    pub name: String,
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
    let due = due(&course.finance, seat.scholarship);
    Account {
        number: seat.number,
        name: person.person.name.clone(),
        scholarship: seat.scholarship,
        due,
        paid: seat.paid(),
        owed: due - seat.paid(),
    }
}

/// How the money of a course stands. Results are told, or counted where they are attendance; others belong to the ledger.
///
/// # Errors
/// The store's failure.
pub fn of_course(store: &mut dyn Store, course: Course, results: Option<u32>) -> Outcome<Money> {
    let people = participants(store, &course, false)?;
    let seats = store.enrolments(&course.code)?;
    let counted = (course.finance.result == Some(TermsOfResult::Attended)).then(|| {
        let enough = people
            .iter()
            .filter(|one| one.attended.enough == Some(true));
        u32::try_from(enough.count()).unwrap_or(u32::MAX)
    });
    let known = results.or(counted);
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

/// Notes what a person paid; a sum below zero was given back.
///
/// # Errors
/// Wrong usage; the answer "no" when nobody is meant; the store's failure.
pub fn pay(
    store: &mut dyn Store,
    course: &Course,
    who: &str,
    amount: &str,
    note: Option<&str>,
    on: Date,
) -> Outcome<Account> {
    let usage = |message| Failure::new(FailureKind::Usage, message);
    let sum = read_typed(amount, Currency::Clp).map_err(|error| usage(error.message(amount)))?;
    if sum.amount.is_zero() || sum.amount.fract() != Decimal::ZERO {
        return Err(usage(
            Message::new("workshops-bad-pesos").with("value", amount),
        ));
    }
    let note = note
        .map(|note| read_line(note).map_err(usage))
        .transpose()?;
    with_seat(store, course, who, |seat| {
        seat.payments.push(Payment {
            on,
            amount: sum.amount.normalize(),
            note,
        });
    })
}

/// Changes the scholarship of a person.
///
/// # Errors
/// As [`pay`].
pub fn grant(store: &mut dyn Store, course: &Course, who: &str, percent: &str) -> Outcome<Account> {
    let share =
        read_percent(percent).map_err(|message| Failure::new(FailureKind::Usage, message))?;
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
