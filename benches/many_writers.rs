//! Eight PCs of a network that enrol at the same time: `cargo bench --bench many_writers`.
//!
//! `ENCUENTRO_BENCH_POSTGRES` names an empty database, which is full of invented people afterwards. Every writer is a thread with a
//! store of its own, as every PC has one, so that eight connections are open and each enrolment is one transaction. All of them
//! want seats of one course, which is the worst case: it is held while a seat is counted. Once more with a course for each.
//! Ends with a failure when a course is oversold or somebody is lost.

#![expect(clippy::print_stdout, reason = "a bench tells its figures")]

use encuentro::domain::workshop::{Centre, Course, CourseCode, Learner, LearnerId};
use encuentro::store::{SeatRequest, Store, WaitingFilter, open};
use jiff::civil::{Date, date};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

const WRITERS: u8 = 8;
const PEOPLE_EACH: u8 = 100;
const SEATS: u32 = 500;
const DAY: Date = date(2026, 11, 27);

fn main() {
    let Ok(database) = std::env::var("ENCUENTRO_BENCH_POSTGRES") else {
        println!("ENCUENTRO_BENCH_POSTGRES names no database: nothing was measured");
        return;
    };
    let centre = Centre::new("norte".parse().expect("a code"), "Norte");
    let mut store = store(&database);
    store.put_workshop_centre(&centre).expect("a centre");
    for (name, shared) in [("one course for all", true), ("a course for each", false)] {
        let courses: Vec<CourseCode> = (0..WRITERS)
            .map(|writer| {
                let code = if shared {
                    "todos".to_owned()
                } else {
                    format!("curso-{writer}")
                };
                code.parse().expect("a code")
            })
            .collect();
        for code in &courses {
            let course = Course::new(code.clone(), "Vender", centre.code.clone(), SEATS, DAY);
            store.put_course(&course).expect("a course");
        }
        let (whole, mut each) = race(&database, &courses, shared);
        check(store.as_mut(), shared);
        each.sort();
        let at = |percent: usize| each[(each.len() - 1) * percent / 100];
        println!(
            "{name}: {WRITERS} writers, {} enrolments in {:.2} s, {:.0} each second; each took {:.1} ms at the median, \
             {:.1} ms at 95 of 100, {:.1} ms at the most",
            each.len(),
            whole.as_secs_f64(),
            each.len() as f64 / whole.as_secs_f64(),
            milliseconds(at(50)),
            milliseconds(at(95)),
            milliseconds(at(100)),
        );
    }
}

fn store(database: &str) -> Box<dyn Store> {
    open(Some(database), Path::new("")).expect("a store")
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// All writers at once; how long that took, and every single enrolment. Connections are made before the clock starts.
fn race(database: &str, courses: &[CourseCode], shared: bool) -> (Duration, Vec<Duration>) {
    let stores: Vec<_> = courses.iter().map(|_| store(database)).collect();
    let begun = Instant::now();
    let each = thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .zip(stores.into_iter().zip(courses))
            .map(|(writer, (mut store, course))| {
                scope.spawn(move || enrol_all(store.as_mut(), writer, course, shared))
            })
            .collect();
        let times = writers
            .into_iter()
            .map(|writer| writer.join().expect("a writer"));
        times.flatten().collect()
    });
    (begun.elapsed(), each)
}

fn enrol_all(
    store: &mut dyn Store,
    writer: u8,
    course: &CourseCode,
    shared: bool,
) -> Vec<Duration> {
    (0..PEOPLE_EACH)
        .map(|person| {
            let chance = [writer, person, u8::from(shared), 0, 0, 0, 0, 0, 0, 0];
            let id = LearnerId::from_parts(1, chance);
            let request = SeatRequest {
                course: course.clone(),
                learner: Learner::new(id, format!("Persona {writer} {person}"), DAY),
                on: DAY,
                scholarship: None,
                group: None,
                ahead: false,
            };
            let begun = Instant::now();
            store.enrol(&request).expect("an enrolment");
            begun.elapsed()
        })
        .collect()
}

/// Nobody is lost, and no course has more people than seats.
fn check(store: &mut dyn Store, shared: bool) {
    let all = u32::from(WRITERS) * u32::from(PEOPLE_EACH);
    let waiting = store.waiting(&WaitingFilter::default()).expect("the list");
    let code = if shared { "todos" } else { "curso-0" };
    let seated = store
        .enrolments(&code.parse().expect("a code"))
        .expect("seats");
    let expected = if shared {
        SEATS.min(all)
    } else {
        u32::from(PEOPLE_EACH)
    };
    assert_eq!(seated.len(), expected as usize, "seats are counted");
    let left = all - SEATS.min(all);
    assert_eq!(waiting.len(), left as usize, "whoever finds none waits");
}
