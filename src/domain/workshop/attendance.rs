//! Who was there, and whether that is enough. Counts by the hours of the sessions where all of them are known,
//! otherwise by sessions.

use super::code::CourseCode;
use super::course::{Course, Session};
use super::learner::LearnerId;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Whether a person was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// There.
    Present,
    /// Not there.
    Absent,
}

/// How a mark came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkSource {
    /// Typed back from the paper sheet.
    Sheet,
    /// Asked person by person.
    Prompt,
    /// A column of a file.
    File,
}

/// Whether one person was at one session. Its natural key is course, session and learner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceMark {
    /// The course.
    pub course: CourseCode,
    /// The session's number.
    pub session: u32,
    /// The person.
    pub learner: LearnerId,
    /// Whether the person was there.
    pub presence: Presence,
    /// The day on which it was noted.
    pub marked_on: Date,
    /// How it came in.
    pub source: MarkSource,
}

/// How much of a course a person attended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Attended {
    /// Sessions at which the person was.
    pub present: u32,
    /// Sessions for which the person is marked.
    pub marked: u32,
    /// Sessions of the course.
    pub sessions: u32,
    /// The share of the whole course in percent, one decimal; nothing for a course without sessions.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub percent: Option<Decimal>,
    /// Whether it is enough for the course's rule. Unknown while sessions that are not marked could change it, and where
    /// the course has no rule.
    pub enough: Option<bool>,
}

/// What the sessions of a course weigh: minutes where every session has both hours, otherwise one each.
fn weights(sessions: &[Session]) -> Vec<(u32, u32)> {
    let minutes: Option<Vec<(u32, u32)>> = sessions
        .iter()
        .map(|session| Some((session.number, session.minutes()?)))
        .collect();
    minutes.unwrap_or_else(|| sessions.iter().map(|session| (session.number, 1)).collect())
}

/// How much of a course one person attended, from that person's marks.
#[must_use]
pub fn attended(course: &Course, learner: LearnerId, marks: &[AttendanceMark]) -> Attended {
    let own = |presence: Presence| -> BTreeSet<u32> {
        marks
            .iter()
            .filter(|mark| mark.learner == learner && mark.presence == presence)
            .map(|mark| mark.session)
            .collect()
    };
    let (present, absent) = (own(Presence::Present), own(Presence::Absent));
    let weights = weights(&course.sessions);
    let sum = |wanted: &dyn Fn(u32) -> bool| -> Decimal {
        weights
            .iter()
            .filter(|(number, _)| wanted(*number))
            .map(|(_, weight)| Decimal::from(*weight))
            .sum()
    };
    let whole = sum(&|_| true);
    let there = sum(&|number| present.contains(&number));
    let open = sum(&|number| !present.contains(&number) && !absent.contains(&number));
    let count = |wanted: &dyn Fn(u32) -> bool| -> u32 {
        let numbers = weights.iter().filter(|(number, _)| wanted(*number));
        u32::try_from(numbers.count()).unwrap_or(u32::MAX)
    };
    let enough = course
        .attendance
        .percent
        .filter(|_| !whole.is_zero())
        .and_then(|least| {
            let needed = least * whole;
            let hundred = Decimal::ONE_HUNDRED;
            if there * hundred >= needed {
                Some(true)
            } else if (there + open) * hundred < needed {
                Some(false)
            } else {
                None
            }
        });
    Attended {
        present: count(&|number| present.contains(&number)),
        marked: count(&|number| present.contains(&number) || absent.contains(&number)),
        sessions: count(&|_| true),
        percent: (!whole.is_zero()).then(|| {
            (there * Decimal::ONE_HUNDRED / whole)
                .round_dp(1)
                .normalize()
        }),
        enough,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    fn course(hours: &[i8], percent: Option<u32>) -> Course {
        let code = "a".parse().expect("a code");
        let centre = "b".parse().expect("a code");
        let mut course = Course::new(code, "A", centre, 10, date(2026, 12, 1));
        course.attendance.percent = percent.map(Decimal::from);
        course.sessions = (1..)
            .zip(hours)
            .map(|(number, hours)| Session {
                number,
                date: date(2026, 12, 1),
                from: Some(time(9, 0, 0, 0)),
                to: (*hours > 0).then(|| time(9 + hours, 0, 0, 0)),
                place: None,
            })
            .collect();
        course
    }

    fn who() -> LearnerId {
        LearnerId::from_parts(1, [1; 10])
    }

    fn marks(signs: &str) -> Vec<AttendanceMark> {
        (1..)
            .zip(signs.chars())
            .filter(|(_, sign)| *sign != '?')
            .map(|(session, sign)| AttendanceMark {
                course: "a".parse().expect("a code"),
                session,
                learner: who(),
                presence: if sign == '+' {
                    Presence::Present
                } else {
                    Presence::Absent
                },
                marked_on: date(2026, 12, 1),
                source: MarkSource::Sheet,
            })
            .collect()
    }

    #[test]
    fn hours_count_where_all_are_known_and_sessions_otherwise() {
        let told = |hours: &[i8], signs| attended(&course(hours, Some(75)), who(), &marks(signs));
        let by_hours = told(&[3, 1], "+-");
        assert_eq!(
            (by_hours.percent, by_hours.enough),
            (Some(Decimal::from(75)), Some(true))
        );
        let by_sessions = told(&[3, 0], "+-");
        assert_eq!(
            (by_sessions.percent, by_sessions.enough),
            (Some(Decimal::from(50)), Some(false))
        );
        assert_eq!(
            told(&[1, 1, 1, 1], "++-?").enough,
            None,
            "the last one may bring it to 75"
        );
        assert_eq!(told(&[1, 1, 1, 1], "--??").enough, Some(false));
        assert_eq!(told(&[1, 1, 1, 1], "+++?").enough, Some(true));
        assert_eq!(told(&[], "").enough, None);
        assert_eq!(
            attended(&course(&[1], None), who(), &marks("+")).enough,
            None
        );
    }

    proptest! {
        #[test]
        fn a_mark_more_never_takes_attendance_away(
            hours in prop::collection::vec(0..4_i8, 1..8),
            signs in "[+?-]{0,8}",
            percent in 0..=100_u32,
        ) {
            let course = course(&hours, Some(percent));
            let before = attended(&course, who(), &marks(&signs));
            let after = attended(&course, who(), &marks(&signs.replace('?', "+")));
            prop_assert!(after.percent >= before.percent);
            prop_assert!(before.percent.is_some_and(|share| share >= Decimal::ZERO && share <= Decimal::ONE_HUNDRED));
            if before.enough == Some(false) {
                prop_assert_eq!(after.enough, Some(false));
            }
            if before.enough == Some(true) {
                prop_assert_eq!(after.enough, Some(true));
            }
            let whole = attended(&course, who(), &marks(&signs.replace('?', "-")));
            prop_assert!(whole.enough.is_some() || signs.len() < hours.len());
        }
    }
}
