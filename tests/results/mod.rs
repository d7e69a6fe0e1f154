//! Results of workshops: whole commands on both stores, from a course of 25 to the funder's report and its check.

mod boards;
mod certificates;
mod reports;
mod story;

use crate::support::environment::{Environment, Language};
use crate::support::postgres::Database;
use encuentro::domain::bid::action::Action;
use encuentro::domain::bid::{Bid, BidState};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::order::Order;
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use encuentro::domain::workshop::{
    AttendanceMark, Centre, Course, Learner, LearnerId, MarkSource, Presence, Session, Sex,
};
use encuentro::store::ImportMode::Whole;
use encuentro::store::{BidChange, HeldBid, SeatRequest, Store, open};
use jiff::civil::{Date, date, time};
use rust_decimal::Decimal;
use std::path::Path;

/// People of the course.
const PEOPLE: u8 = 25;
/// The day on which the course began.
const BEGINS: Date = date(2026, 10, 5);

/// Runs a test on a store in the home folder, and on PostgreSQL where there is a server.
fn on_both(language: Language, test: impl Fn(&Environment, &mut dyn Store)) {
    let environment = Environment::new(language);
    let file = environment.path("home").join("encuentro.db");
    let environment = environment.store(&format!("sqlite:{}", file.display()));
    test(&environment, open(None, &file).unwrap().as_mut());
    if let Some(database) = Database::fresh() {
        let environment = Environment::new(language).store(database.url());
        let mut store = open(Some(database.url()), Path::new("")).unwrap();
        test(&environment, store.as_mut());
    }
}

fn rut(seat: u8) -> Rut {
    Rut::from_body(100 + u32::from(seat)).unwrap()
}

fn id(seat: u8) -> LearnerId {
    LearnerId::from_parts(u64::from(seat), [seat; 10])
}

fn consent(purpose: Purpose) -> Consent {
    Consent {
        purpose,
        basis: LegalBasis::Consent,
        text_version: "results-1".to_owned(),
        given_on: BEGINS,
        channel: Channel::Paper,
        withdrawn_on: None,
        fields: None,
    }
}

/// Somebody of the course. Two people have the same first name; the last two did not agree that they are counted.
fn learner(seat: u8) -> Learner {
    let first = ["Ana", "Bruno", "Carla", "Diego", "Elisa"][usize::from(seat) % 5];
    let mut learner = Learner::new(id(seat), format!("{first} Inventada {seat}"), BEGINS);
    learner.rut = Some(rut(seat));
    learner.email = Some(format!("persona{seat}@example.cl"));
    learner.telephone = Some("+56 9 1111 1111".to_owned());
    learner.sex = match seat {
        1..=14 => Some(Sex::Female),
        15..=22 => Some(Sex::Male),
        _ => None,
    };
    learner.birth_year = Some(1950 + i16::from(seat) * 2);
    learner.comuna = Some(if seat <= 20 { "13122" } else { "13118" }.to_owned());
    if seat <= 23 {
        learner.consents.push(consent(Purpose::Results));
    }
    learner
}

/// How far somebody has come: the lower the seat, the further.
fn supplier(seat: u8) -> Supplier {
    let mut supplier = Supplier::new(rut(seat), PersonKind::Natural, BEGINS);
    supplier.consents.push(consent(Purpose::Guidance));
    let seen = [
        (12, StateValue::Open, date(2026, 10, 8)),
        (9, StateValue::InForce, date(2026, 10, 12)),
        (7, StateValue::Eligible, date(2026, 10, 20)),
    ];
    for (last, value, on) in seen {
        if seat <= last {
            supplier.states.push(state(value, on));
        }
    }
    if seat == 8 {
        supplier
            .states
            .push(state(StateValue::Ineligible, date(2026, 11, 2)));
    }
    supplier
}

fn state(value: StateValue, on: Date) -> StateRecord {
    StateRecord {
        value,
        on,
        until: (value == StateValue::InForce).then_some(date(2026, 12, 1)),
        evidence: Some("ficha vista en pantalla".to_owned()),
        cause: None,
        by: "Rosa Díaz".to_owned(),
    }
}

/// A course of 25, held and closed, with what its people reached.
fn course_of_25(store: &mut dyn Store) {
    let centre = Centre::new("penalolen".parse().unwrap(), "El Encuentro");
    store.put_workshop_centre(&centre).unwrap();
    let code = "ventas-1".parse().unwrap();
    let mut course = Course::new(code, "Vender al Estado", centre.code, 25, date(2026, 9, 1));
    course.trainer = Some("Rosa Díaz".to_owned());
    course.attendance.percent = Some(Decimal::from(75));
    course.finance.funder = Some("Fundación Inventada".to_owned());
    course.sessions = (1..=4)
        .map(|number| Session {
            number,
            date: BEGINS.saturating_add(jiff::Span::new().days(i64::from(number) - 1)),
            from: Some(time(18, 30, 0, 0)),
            to: Some(time(21, 0, 0, 0)),
            place: None,
        })
        .collect();
    store.put_course(&course).unwrap();
    for seat in 1..=PEOPLE {
        enrol(store, &course, seat);
    }
    course.closed_on = Some(date(2026, 10, 9));
    store.put_course(&course).unwrap();
    what_they_reached(store);
}

fn enrol(store: &mut dyn Store, course: &Course, seat: u8) {
    let request = SeatRequest {
        course: course.code.clone(),
        learner: learner(seat),
        on: date(2026, 9, 28),
        scholarship: None,
        group: None,
        ahead: false,
    };
    store.enrol(&request).unwrap();
    let missed = u32::from(seat >= 24) * 2;
    let marks: Vec<AttendanceMark> = (1..=4)
        .map(|session| AttendanceMark {
            course: course.code.clone(),
            session,
            learner: id(seat),
            presence: if session <= missed {
                Presence::Absent
            } else {
                Presence::Present
            },
            marked_on: BEGINS,
            source: MarkSource::Sheet,
        })
        .collect();
    store.put_attendance(&marks).unwrap();
}

fn what_they_reached(store: &mut dyn Store) {
    for seat in 1..=14 {
        store.put_supplier(&supplier(seat)).unwrap();
    }
    for seat in 1..=3 {
        sent(store, seat);
    }
    let mut order = Order::new("2735-77-SE26".parse().unwrap());
    order.status = Some("Aceptada".to_owned());
    order.supplier_rut = Some(rut(1).compact());
    order.accepted = Some(Deadline::day(date(2026, 11, 12)));
    let mut importer = store.begin_import("ordenes.csv", Whole).unwrap();
    importer.order(order).unwrap();
    importer.finish().unwrap();
}

/// An own offer, noted as handed in.
fn sent(store: &mut dyn Store, seat: u8) {
    let bid = Bid {
        tender: "2735-100-COT26".parse().unwrap(),
        supplier: rut(seat),
        amount: None,
        state: BidState::Sent,
        deadline: None,
        result: None,
        note: None,
    };
    let change = BidChange {
        action: Action::Sent,
        at: Deadline::day(date(2026, 11, 3)),
        after: HeldBid {
            bid,
            dossier: None,
            version: 0,
        },
    };
    store.change_bid(&change).unwrap();
}
