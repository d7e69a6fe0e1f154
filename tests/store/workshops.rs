//! Workshops on both engines: what is put in comes out, no seat is given twice, nobody leaves the waiting list unseen, and
//! who is forgotten is gone from everywhere.

use super::engines::{on_both, sqlite};
use super::people::rut;
use encuentro::domain::workshop::{
    AnswerKind, AttendanceMark, Centre, Course, Enrolment, Learner, LearnerId, Leaving,
    LeavingReason, MarkSource, Payment, Presence, SeatOffer, WaitingEntry,
};
use encuentro::store::copy::copy;
use encuentro::store::{Erasure, Seat, SeatRequest, Store, StoreError, WaitingFilter};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

const TODAY: Date = date(2026, 11, 27);

fn learner(number: u8) -> Learner {
    let id = LearnerId::from_parts(u64::from(number), [number; 10]);
    let mut learner = Learner::new(id, format!("Ñandú {number}"), TODAY);
    learner.rut = (number == 1).then(|| rut(14));
    learner
}

fn course(seats: u32) -> Course {
    let (code, centre) = ("ventas-1".parse().unwrap(), "norte".parse().unwrap());
    Course::new(code, "Vender al Estado", centre, seats, TODAY)
}

fn with_course(store: &mut dyn Store, seats: u32) -> Course {
    let centre = Centre::new("norte".parse().unwrap(), "Norte");
    store.put_workshop_centre(&centre).unwrap();
    let course = course(seats);
    store.put_course(&course).unwrap();
    course
}

fn request(number: u8) -> SeatRequest {
    SeatRequest {
        course: course(1).code,
        learner: learner(number),
        on: TODAY,
        scholarship: None,
        group: None,
        ahead: false,
    }
}

fn enrol(store: &mut dyn Store, number: u8) -> Seat {
    store.enrol(&request(number)).unwrap()
}

fn taken(seat: Seat) -> Enrolment {
    match seat {
        Seat::Taken { seat, .. } => seat,
        other => panic!("no seat: {other:?}"),
    }
}

fn waits(seat: Seat) -> WaitingEntry {
    match seat {
        Seat::Waits(entry) => entry,
        other => panic!("does not wait: {other:?}"),
    }
}

fn mark(number: u8, session: u32) -> AttendanceMark {
    AttendanceMark {
        course: course(1).code,
        session,
        learner: learner(number).id,
        presence: Presence::Present,
        marked_on: TODAY,
        source: MarkSource::Sheet,
    }
}

fn offered(entry: &WaitingEntry) -> WaitingEntry {
    let mut after = entry.clone();
    after.offers.push(SeatOffer {
        course: course(1).code,
        on: TODAY,
        until: None,
        answer: None,
    });
    after
}

#[test]
fn seats_are_given_once_and_who_comes_too_late_waits() {
    on_both(|store| {
        let refused = store.enrol(&request(1));
        assert!(matches!(refused, Err(StoreError::NotFound)));
        with_course(store, 2);
        let first = taken(enrol(store, 1));
        assert_eq!(enrol(store, 1), Seat::Held(first.clone()));
        assert_eq!(taken(enrol(store, 2)).number, 2);
        let third = waits(enrol(store, 3));
        assert_eq!(enrol(store, 3), Seat::WaitsAlready(third.clone()));
        assert_eq!(waits(enrol(store, 4)).turn, 2);
        let mut given_back = first.clone();
        given_back.withdrawn = Some(encuentro::domain::workshop::Withdrawal {
            on: TODAY,
            reason: "trabajo".to_owned(),
        });
        store.change_enrolment(&first, &given_back).unwrap();
        let stale = store.change_enrolment(&first, &given_back);
        assert!(matches!(stale, Err(StoreError::Conflict)));
        assert_eq!(store.free_seats(&first.course).unwrap(), 1);
        let mut paid = given_back.clone();
        paid.payments.push(Payment {
            on: TODAY,
            amount: Decimal::from(5000),
            note: None,
        });
        store.change_enrolment(&given_back, &paid).unwrap();
        assert!(matches!(
            enrol(store, 1),
            Seat::WaitsBehind { ahead: 2, .. }
        ));
        let mut asked = request(1);
        asked.ahead = true;
        let again = taken(store.enrol(&asked).unwrap());
        assert_eq!((again.number, again.paid()), (1, Decimal::from(5000)));
        vec![
            format!("{:?}", store.enrolments(&first.course).unwrap()),
            format!("{:?}", store.waiting(&WaitingFilter::default()).unwrap()),
            format!("{:?}", store.learners(None).unwrap()),
            format!("{:?}", store.learners(Some(rut(14))).unwrap()),
        ]
    });
}

#[test]
fn an_offer_holds_a_seat_until_it_is_answered_and_nobody_leaves_unseen() {
    on_both(|store| {
        let course = with_course(store, 1);
        let first = taken(enrol(store, 1));
        let (second, third) = (waits(enrol(store, 2)), waits(enrol(store, 3)));
        assert!(
            !store.change_waiting(&second, &offered(&second)).unwrap(),
            "full"
        );
        let mut given_back = first.clone();
        given_back.withdrawn = Some(encuentro::domain::workshop::Withdrawal {
            on: TODAY,
            reason: "trabajo".to_owned(),
        });
        store.change_enrolment(&first, &given_back).unwrap();
        let asked = offered(&second);
        assert!(store.change_waiting(&second, &asked).unwrap());
        assert_eq!(store.free_seats(&course.code).unwrap(), 0);
        assert!(
            !store.change_waiting(&third, &offered(&third)).unwrap(),
            "held"
        );
        let refused = asked.answered(AnswerKind::Refused, TODAY).unwrap();
        assert!(store.change_waiting(&asked, &refused).unwrap());
        let asked = offered(&third);
        assert!(store.change_waiting(&third, &asked).unwrap());
        let accepted = asked.answered(AnswerKind::Accepted, TODAY).unwrap();
        assert!(store.change_waiting(&asked, &accepted).unwrap());
        let stale = store.change_waiting(&asked, &accepted);
        assert!(matches!(stale, Err(StoreError::Conflict)));
        assert_eq!(store.enrolments_of(learner(3).id).unwrap().len(), 1);
        let mut gone = refused.clone();
        gone.left = Some(Leaving {
            on: TODAY,
            reason: LeavingReason::Withdrew,
            note: None,
        });
        assert!(store.change_waiting(&refused, &gone).unwrap());
        assert!(store.waiting(&WaitingFilter::default()).unwrap().is_empty());
        let all = WaitingFilter {
            left_too: true,
            ..WaitingFilter::default()
        };
        let entries = store.waiting(&all).unwrap();
        assert_eq!(
            entries.len(),
            2,
            "they are listed still, with their reasons"
        );
        vec![format!("{entries:?}")]
    });
}

#[test]
fn a_closed_course_takes_nobody_and_marks_are_kept_once() {
    on_both(|store| {
        let mut course = with_course(store, 3);
        enrol(store, 1);
        store.put_attendance(&[mark(1, 2), mark(1, 1)]).unwrap();
        let mut absent = mark(1, 1);
        absent.presence = Presence::Absent;
        store.put_attendance(&[absent.clone()]).unwrap();
        let marks = store.attendance(&course.code).unwrap();
        assert_eq!(marks, [absent, mark(1, 2)]);
        course.closed_on = Some(TODAY);
        store.put_course(&course).unwrap();
        assert_eq!(enrol(store, 2), Seat::Closed);
        assert_eq!(store.learner(learner(2).id).unwrap(), None);
        assert_eq!(store.courses().unwrap(), [course]);
        vec![format!("{:?}", store.workshop_centres().unwrap())]
    });
}

#[test]
fn who_waits_for_a_course_that_closes_waits_on_for_any_with_the_same_day() {
    on_both(|store| {
        let mut course = with_course(store, 1);
        let first = taken(enrol(store, 1));
        let (second, third) = (waits(enrol(store, 2)), waits(enrol(store, 3)));
        let mut given_back = first.clone();
        given_back.withdrawn = Some(encuentro::domain::workshop::Withdrawal {
            on: TODAY,
            reason: "trabajo".to_owned(),
        });
        store.change_enrolment(&first, &given_back).unwrap();
        assert!(store.change_waiting(&second, &offered(&second)).unwrap());
        let later = date(2026, 11, 28);
        course.closed_on = Some(later);
        assert_eq!(store.close_course(&course, later).unwrap(), 2);
        assert_eq!(store.close_course(&course, later).unwrap(), 0, "once");
        let waiting = store.waiting(&WaitingFilter::default()).unwrap();
        let stands = |entry: &WaitingEntry| {
            (
                entry.learner,
                entry.course.clone(),
                entry.since,
                entry.turn,
                entry.open_offer().is_some(),
            )
        };
        let found: Vec<_> = waiting.iter().map(stands).collect();
        assert_eq!(
            found,
            [
                (second.learner, None, TODAY, 1, false),
                (third.learner, None, TODAY, 2, false)
            ]
        );
        vec![format!("{waiting:?}")]
    });
}

#[test]
fn nobody_stands_in_the_list_twice_and_who_has_a_seat_stands_there_no_more() {
    on_both(|store| {
        let course = with_course(store, 1);
        enrol(store, 1);
        let any = |since| WaitingEntry::new(course.centre.clone(), None, learner(2).id, since);
        let early = date(2026, 11, 1);
        let first = waits(store.add_waiting(&learner(2), &any(early)).unwrap());
        let again = store.add_waiting(&learner(2), &any(TODAY)).unwrap();
        assert_eq!(again, Seat::WaitsAlready(first.clone()), "another day");
        assert_eq!(
            enrol(store, 2),
            Seat::WaitsAlready(first.clone()),
            "any course is this one too"
        );
        let mut wish = any(TODAY);
        wish.course = Some(course.code.clone());
        match store.add_waiting(&learner(2), &wish).unwrap() {
            Seat::WaitsInstead { entry, before } => {
                assert_eq!((entry.since, entry.turn, before), (early, first.turn, None));
            }
            other => panic!("{other:?}"),
        }
        let mut more = course.clone();
        more.seats = 2;
        store.put_course(&more).unwrap();
        match enrol(store, 2) {
            Seat::Taken { waited, .. } => assert_eq!(waited.len(), 1),
            other => panic!("{other:?}"),
        }
        assert!(store.waiting(&WaitingFilter::default()).unwrap().is_empty());
        let all = WaitingFilter {
            left_too: true,
            ..WaitingFilter::default()
        };
        vec![format!("{:?}", store.waiting(&all).unwrap())]
    });
}

#[test]
fn who_waits_goes_before_who_comes_new_unless_the_centre_says_otherwise() {
    on_both(|store| {
        let course = with_course(store, 1);
        enrol(store, 1);
        waits(enrol(store, 2));
        let mut more = course.clone();
        more.seats = 2;
        store.put_course(&more).unwrap();
        match enrol(store, 3) {
            Seat::WaitsBehind { ahead, is_new, .. } => assert_eq!((ahead, is_new), (1, true)),
            other => panic!("{other:?}"),
        }
        assert_eq!(store.seat_chance(&request(3)).unwrap(), (1, 1));
        assert_eq!(store.seat_chance(&request(2)).unwrap(), (1, 0));
        let mut urgent = request(4);
        urgent.ahead = true;
        assert_eq!(taken(store.enrol(&urgent).unwrap()).number, 2);
        more.seats = 5;
        store.put_course(&more).unwrap();
        assert_eq!(
            taken(enrol(store, 5)).number,
            3,
            "one is left for each of them"
        );
        assert!(matches!(
            enrol(store, 6),
            Seat::WaitsBehind { ahead: 2, .. }
        ));
        vec![format!(
            "{:?}",
            store.waiting(&WaitingFilter::default()).unwrap()
        )]
    });
}

#[test]
fn who_is_forgotten_is_gone_from_everywhere() {
    on_both(|store| {
        let course = with_course(store, 1);
        enrol(store, 1);
        store.put_attendance(&[mark(1, 1), mark(2, 1)]).unwrap();
        let mut second = learner(2);
        second.supplier = Some(rut(77_000_011));
        let mut asked = request(2);
        asked.learner = second;
        store.enrol(&asked).unwrap();
        let forgotten = store
            .forget_supplier(rut(14), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert_eq!(forgotten.records, 3, "the seat, the mark and the person");
        assert!(store.enrolments(&course.code).unwrap().is_empty());
        store
            .forget_supplier(rut(77_000_011), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        let kept = store.learner(learner(2).id).unwrap().unwrap();
        assert_eq!(kept.supplier, None, "the firm is gone, the person stays");
        assert_eq!(
            store
                .forget_learner(kept.id, &Erasure::on(date(2026, 11, 28)))
                .unwrap(),
            3
        );
        assert!(store.learners(None).unwrap().is_empty());
        assert!(store.attendance(&course.code).unwrap().is_empty());
        let all = WaitingFilter {
            left_too: true,
            ..WaitingFilter::default()
        };
        assert!(store.waiting(&all).unwrap().is_empty());
        Vec::new()
    });
}

#[test]
fn a_copy_has_everything_of_a_workshop() {
    on_both(|store| {
        let course = with_course(store, 1);
        enrol(store, 1);
        enrol(store, 2);
        store.put_attendance(&[mark(1, 1)]).unwrap();
        let (_folder, mut other) = sqlite();
        let copied = copy(store, other.as_mut(), &mut |_| {}).unwrap();
        assert_eq!((copied.courses, copied.learners), (1, 2));
        let all = WaitingFilter {
            left_too: true,
            ..WaitingFilter::default()
        };
        assert_eq!(other.waiting(&all).unwrap(), store.waiting(&all).unwrap());
        assert_eq!(
            other.enrolments(&course.code).unwrap(),
            store.enrolments(&course.code).unwrap()
        );
        assert_eq!(
            other.attendance(&course.code).unwrap(),
            store.attendance(&course.code).unwrap()
        );
        assert_eq!(
            other.workshop_centres().unwrap(),
            store.workshop_centres().unwrap()
        );
        assert_eq!(other.learners(None).unwrap(), store.learners(None).unwrap());
        Vec::new()
    });
}

#[test]
fn the_first_centre_that_gets_a_code_is_the_one_of_this_pc() {
    on_both(|store| {
        assert_eq!(store.own_centre().unwrap(), None);
        let centre = |code: &str, name: &str| Centre::new(code.parse().unwrap(), name);
        let (first, second) = (centre("norte", "Norte"), centre("sur", "Sur"));
        store.put_workshop_centre(&first).unwrap();
        store.put_workshop_centre(&second).unwrap();
        let renamed = centre("sur", "Sur Grande");
        store.put_workshop_centre(&renamed).unwrap();
        assert_eq!(store.own_centre().unwrap(), Some(first.clone()));
        store.put_course(&course(1)).unwrap();
        store.work_for("sur").unwrap();
        assert_eq!(store.own_centre().unwrap(), Some(renamed.clone()));
        assert!(
            store.courses().unwrap().is_empty(),
            "courses belong to one centre"
        );
        assert_eq!(store.workshop_centres().unwrap(), [first, renamed]);
        Vec::new()
    });
}
