//! Where people stand, and where they stop.

use super::*;
use crate::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use crate::domain::ledger::sight::tests::{course, enrolment, supplier};
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 27);

fn told(states: &[(StateValue, Date, Option<Date>)], vouched: &[&Entry]) -> Progress {
    let (course, enrolment, supplier) = (course(), enrolment(), supplier(states));
    let known = Known {
        course: &course,
        enrolment: &enrolment,
        attended: false,
        supplier: Some(&supplier),
        offers: &[],
        orders: &[],
    };
    progress(&known, vouched, TODAY)
}

fn step(progress: &Progress, milestone: Milestone) -> Standing {
    let found = progress.steps.iter().find(|(step, _)| *step == milestone);
    found.expect("a step").1
}

#[test]
fn the_three_states_are_told_apart_and_the_first_that_does_not_hold_is_where_it_stops() {
    let told = told(
        &[
            (StateValue::Open, date(2026, 10, 4), None),
            (
                StateValue::InForce,
                date(2026, 10, 5),
                Some(date(2026, 11, 20)),
            ),
            (StateValue::UnderReview, date(2026, 11, 26), None),
        ],
        &[],
    );
    assert_eq!(
        step(&told, Milestone::Registered),
        Standing::Reached {
            on: date(2026, 10, 4)
        }
    );
    assert_eq!(
        step(&told, Milestone::Accredited),
        Standing::Ended {
            on: date(2026, 11, 20)
        }
    );
    assert_eq!(
        step(&told, Milestone::Eligible),
        Standing::Seen {
            value: StateValue::UnderReview,
            on: date(2026, 11, 26)
        }
    );
    assert_eq!(step(&told, Milestone::FirstOffer), Standing::NotYet);
    let stuck = told.stuck.expect("a step");
    assert_eq!(
        (stuck.at, stuck.since, stuck.days),
        (Milestone::Accredited, date(2026, 10, 4), 54)
    );
}

#[test]
fn somebody_of_whom_nothing_is_known_waits_since_the_seat() {
    let (course, enrolment) = (course(), enrolment());
    let known = Known {
        course: &course,
        enrolment: &enrolment,
        attended: false,
        supplier: None,
        offers: &[],
        orders: &[],
    };
    let told = progress(&known, &[], TODAY);
    assert!(
        told.steps
            .iter()
            .all(|(_, standing)| *standing == Standing::Unknown)
    );
    let stuck = told.stuck.expect("a step");
    assert_eq!(
        (stuck.at, stuck.since),
        (Milestone::Registered, date(2026, 9, 20))
    );
}

#[test]
fn a_step_that_somebody_vouched_for_counts_until_something_else_is_seen() {
    let entry = |on| Entry {
        number: 1,
        achievement: Achievement {
            learner: enrolment().learner,
            course: course().code,
            milestone: Milestone::Eligible,
            on,
            evidence: Evidence {
                kind: EvidenceKind::Told,
                what: "vi la ficha".to_owned(),
            },
            voucher: Voucher::person("Rosa"),
        },
        recorded_on: TODAY,
    };
    let vouched = entry(date(2026, 11, 1));
    let step_of = |states: &[_]| step(&told(states, &[&vouched]), Milestone::Eligible);
    assert_eq!(
        step_of(&[]),
        Standing::Reached {
            on: date(2026, 11, 1)
        }
    );
    let later = date(2026, 11, 9);
    assert_eq!(
        step_of(&[(StateValue::Ineligible, later, None)]),
        Standing::Seen {
            value: StateValue::Ineligible,
            on: later
        }
    );
    let earlier = date(2026, 10, 9);
    assert_eq!(
        step_of(&[(StateValue::Ineligible, earlier, None)]),
        Standing::Reached {
            on: date(2026, 11, 1)
        }
    );
}

#[test]
fn choke_points_count_who_waits_and_the_middle_of_their_days() {
    let open = |on| told(&[(StateValue::Open, on, None)], &[]);
    let people = [
        open(date(2026, 11, 25)),
        open(date(2026, 11, 17)),
        open(date(2026, 10, 28)),
        told(&[], &[]),
    ];
    let points = choke_points(&people);
    let at = |milestone| {
        points
            .iter()
            .find(|point| point.at == milestone)
            .expect("a step")
    };
    let accredited = at(Milestone::Accredited);
    assert_eq!(
        (accredited.people, accredited.passed, accredited.median_days),
        (3, 0, Some(10))
    );
    let account = at(Milestone::Registered);
    assert_eq!((account.people, account.passed), (1, 3));
    assert_eq!(at(Milestone::FirstOrder).median_days, None);
}
