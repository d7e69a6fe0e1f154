//! What states, offers and orders show, and what they do not.

use super::*;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateValue};
use crate::domain::workshop::{LearnerId, Session};
use jiff::civil::date;

pub(crate) fn course() -> Course {
    let (code, centre) = ("ventas-1".parse(), "norte".parse());
    let (code, centre) = (code.expect("a code"), centre.expect("a code"));
    let mut course = Course::new(code, "Vender al Estado", centre, 25, date(2026, 9, 1));
    course.trainer = Some("Rosa Díaz".to_owned());
    course.sessions = vec![Session {
        number: 1,
        date: date(2026, 10, 1),
        from: None,
        to: None,
        place: None,
    }];
    course
}

pub(crate) fn enrolment() -> Enrolment {
    let learner = LearnerId::from_parts(1, [1; 10]);
    Enrolment::new(course().code, learner, 7, date(2026, 9, 20))
}

pub(crate) fn supplier(states: &[(StateValue, Date, Option<Date>)]) -> Supplier {
    let rut = Rut::from_body(14).expect("a RUT");
    let mut supplier = Supplier::new(rut, PersonKind::Natural, date(2026, 9, 20));
    supplier.states = states
        .iter()
        .map(|(value, on, until)| StateRecord {
            value: *value,
            on: *on,
            until: *until,
            evidence: Some("captura.png".to_owned()),
            cause: None,
            by: "Rosa".to_owned(),
        })
        .collect();
    supplier
}

fn offer(sent_on: Option<Date>, result: Option<BidResult>) -> KnownOffer {
    KnownOffer {
        tender: "2735-100-LE26".parse().expect("a code"),
        sent_on,
        receipt: Some("R-1".to_owned()),
        result,
        told_on: Some(date(2026, 11, 2)),
        paid_on: None,
    }
}

#[test]
fn the_first_good_day_counts_and_each_step_names_its_evidence() {
    let supplier = supplier(&[
        (StateValue::NoInformation, date(2026, 10, 1), None),
        (StateValue::Open, date(2026, 10, 4), None),
        (StateValue::Eligible, date(2026, 10, 9), None),
        (StateValue::Eligible, date(2026, 11, 9), None),
    ]);
    let (course, enrolment) = (course(), enrolment());
    let known = Known {
        course: &course,
        enrolment: &enrolment,
        attended: true,
        supplier: Some(&supplier),
        offers: &[
            offer(Some(date(2026, 10, 20)), Some(BidResult::Won)),
            offer(None, None),
        ],
        orders: &[],
    };
    let told: Vec<_> = known
        .achievements()
        .into_iter()
        .map(|one| (one.milestone, one.on, one.evidence.kind, one.voucher))
        .collect();
    let rosa = Voucher::person("Rosa");
    let trainer = Voucher::person("Rosa Díaz");
    assert_eq!(
        told,
        [
            (
                Milestone::Enrolled,
                date(2026, 9, 20),
                EvidenceKind::Enrolment,
                trainer.clone()
            ),
            (
                Milestone::Attended,
                date(2026, 10, 1),
                EvidenceKind::Attendance,
                trainer
            ),
            (
                Milestone::Registered,
                date(2026, 10, 4),
                EvidenceKind::State,
                rosa.clone()
            ),
            (
                Milestone::Eligible,
                date(2026, 10, 9),
                EvidenceKind::State,
                rosa
            ),
            (
                Milestone::FirstOffer,
                date(2026, 10, 20),
                EvidenceKind::Bid,
                Voucher::Participant
            ),
            (
                Milestone::FirstOrder,
                date(2026, 11, 2),
                EvidenceKind::Award,
                Voucher::Participant
            ),
        ],
        "an account and eligibility do not make an accreditation"
    );
}

#[test]
fn an_order_of_a_public_list_is_better_evidence_than_a_noted_award() {
    let (course, enrolment) = (course(), enrolment());
    let order = KnownOrder {
        code: "2735-9-SE26".parse().expect("a code"),
        on: date(2026, 11, 12),
    };
    let known = Known {
        course: &course,
        enrolment: &enrolment,
        attended: false,
        supplier: None,
        offers: &[offer(None, Some(BidResult::Won))],
        orders: &[order],
    };
    let told = known.achievements();
    assert_eq!(
        told.len(),
        2,
        "an offer without a day of sending is not dated by guessing"
    );
    assert_eq!(told[1].voucher, Voucher::PublicList);
    assert_eq!(told[1].evidence.what, "2735-9-SE26");
}
