//! Deadlines across the changes of the clock, and their text form.

use super::*;
use jiff::civil::{date, datetime, time};
use proptest::prelude::*;

fn today(moment: DateTime) -> Today {
    Today {
        date: moment.date(),
        time: moment.time(),
    }
}

#[test]
fn hours_are_counted_across_the_change_of_the_clock() {
    // Clocks go back at the end of 2026-04-04 and forward at the end of 2026-09-05.
    let autumn = Deadline::at(datetime(2026, 4, 5, 12, 0, 0, 0));
    assert_eq!(
        autumn.hours_left(today(datetime(2026, 4, 4, 12, 0, 0, 0))),
        25
    );
    let spring = Deadline::at(datetime(2026, 9, 6, 12, 0, 0, 0));
    assert_eq!(
        spring.hours_left(today(datetime(2026, 9, 5, 12, 0, 0, 0))),
        23
    );
    assert_eq!(
        spring.hours_left(today(datetime(2026, 9, 6, 12, 30, 0, 0))),
        -1
    );
}

#[test]
fn hours_that_are_skipped_or_come_twice_do_not_panic() {
    let skipped = Deadline::at(datetime(2026, 9, 6, 0, 30, 0, 0));
    assert_eq!(skipped.to_string(), "2026-09-06T01:30:00-03:00");
    let raw = Deadline {
        date: date(2026, 9, 6),
        time: Some(time(0, 30, 0, 0)),
    };
    assert_eq!(raw.to_string(), "2026-09-06T01:30:00-03:00");
    let twice = Deadline::at(datetime(2026, 4, 4, 23, 30, 0, 0));
    assert_eq!(twice.to_string(), "2026-04-04T23:30:00-03:00");
    assert_eq!(twice.to_string().parse(), Ok(twice));
    assert_eq!(
        twice.hours_left(today(datetime(2026, 4, 4, 20, 30, 0, 0))),
        3
    );
}

#[test]
fn a_day_without_hour_counts_whole_and_sorts_last() {
    let day = Deadline::day(date(2026, 7, 14));
    assert!(!day.passed(today(datetime(2026, 7, 14, 23, 59, 0, 0))));
    assert!(day.passed(today(datetime(2026, 7, 15, 0, 0, 0, 0))));
    assert!(Deadline::at(datetime(2026, 7, 14, 23, 59, 59, 0)) < day);
    assert!(day < Deadline::at(datetime(2026, 7, 15, 0, 0, 0, 0)));
    assert_eq!(day.to_string(), "2026-07-14");
}

#[test]
fn a_deadline_passes_after_its_minute_not_at_it() {
    let deadline = Deadline::at(datetime(2026, 7, 14, 18, 0, 0, 0));
    assert!(!deadline.passed(today(datetime(2026, 7, 14, 18, 0, 0, 0))));
    assert!(deadline.passed(today(datetime(2026, 7, 14, 18, 0, 1, 0))));
    assert_eq!(
        deadline.hours_left(today(datetime(2026, 7, 14, 17, 1, 0, 0))),
        0
    );
}

#[test]
fn fractions_of_a_second_stay() {
    let exact = Deadline::at(datetime(2014, 1, 20, 9, 52, 56, 653_000_000));
    assert_eq!(exact.to_string(), "2014-01-20T09:52:56.653-03:00");
    assert_eq!(exact.to_string().parse(), Ok(exact));
}

#[test]
fn text_forms_of_other_programs_are_read() {
    let six = Deadline::at(datetime(2026, 7, 14, 18, 0, 0, 0));
    for text in [
        "2026-07-14T18:00:00",
        "2026-07-14T22:00:00Z",
        "2026-07-14 18:00:00",
    ] {
        assert_eq!(text.parse(), Ok(six), "{text}");
    }
    assert_eq!("no".parse::<Deadline>(), Err(NotADate));
    assert_eq!("2026-02-30".parse::<Deadline>(), Err(NotADate));
}

#[test]
fn months_are_read_and_written() {
    let month: Month = "2026-10".parse().expect("a month");
    assert_eq!(month.to_string(), "2026-10");
    assert_eq!(month, Month::of(date(2026, 10, 31)));
    assert_eq!(Today::fixed(date(2026, 10, 5)).month(), month);
    for text in ["2026-13", "2026", "10-2026", ""] {
        assert_eq!(text.parse::<Month>(), Err(NotADate), "{text}");
    }
    assert!(Month::of(date(2025, 12, 1)) < month);
}

proptest! {
    #[test]
    fn text_and_json_round_trip(seconds in 946_684_800_i64..4_102_444_800, nanosecond in 0_i32..1_000_000_000) {
        let timestamp = jiff::Timestamp::new(seconds, nanosecond).expect("a moment");
        let deadline = Deadline::at(timestamp.to_zoned_datetime(santiago()).datetime());
        prop_assert_eq!(deadline.to_string().parse(), Ok(deadline));
        prop_assert_eq!(read_deadline(&deadline.to_string()), Ok(deadline));
        let json = serde_json::to_string(&deadline).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Deadline>(&json).expect("a deadline"), deadline);
        let day = Deadline::day(deadline.date);
        prop_assert_eq!(day.to_string().parse(), Ok(day));
    }

    #[test]
    fn any_local_hour_counts_without_panic(day in 0_i64..40_000, minute in 0_i64..1440) {
        let moment = date(1990, 1, 1)
            .at(0, 0, 0, 0)
            .checked_add(jiff::Span::new().days(day).minutes(minute))
            .expect("a moment");
        let deadline = Deadline::at(moment);
        prop_assert_eq!(deadline.to_string().parse(), Ok(deadline));
        let _ = deadline.hours_left(Today::fixed(date(2026, 1, 1)));
    }
}
