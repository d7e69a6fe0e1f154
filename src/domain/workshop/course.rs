//! A course: when and where it is held, how many seats it has, what it costs, what it counts as attended.

use super::code::{CentreCode, CourseCode};
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// One meeting of a course. Its natural key is the course's code with [`Session::number`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Counts from 1 in the order in which the sessions are held.
    pub number: u32,
    /// The day.
    pub date: Date,
    /// When it begins.
    #[serde(default)]
    pub from: Option<Time>,
    /// When it ends.
    #[serde(default)]
    pub to: Option<Time>,
    /// Where it is held.
    #[serde(default)]
    pub place: Option<String>,
}

impl Session {
    /// How long it lasts in minutes; nothing while an hour is missing, or when it would end before it begins.
    #[must_use]
    pub fn minutes(&self) -> Option<u32> {
        let span = self.from?.duration_until(self.to?);
        u32::try_from(span.as_mins())
            .ok()
            .filter(|minutes| *minutes > 0)
    }
}

/// How much of a course must be attended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceRule {
    /// The least share in percent, 0 to 100; none means that the course asks for nothing.
    #[serde(default)]
    pub percent: Option<Decimal>,
    /// Whether the number is the one that SENCE asks for, from the rule pack.
    #[serde(default)]
    pub sence: bool,
}

/// What a funder's result is, as far as this program follows people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermsOfResult {
    /// The person attended enough of the course.
    Attended,
    /// The person has a user on the marketplace.
    Registered,
    /// The person can sell: hábil.
    Eligible,
    /// The person sent a first offer.
    FirstOffer,
    /// The person got a first purchase order.
    FirstOrder,
}

/// The money of a course, all in Chilean pesos.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finance {
    /// What each person pays; nothing means that it is free.
    #[serde(default, with = "rust_decimal::serde::str_option")]
    pub fee: Option<Decimal>,
    /// What the course costs however many come: room, trainer, PCs.
    #[serde(default, with = "rust_decimal::serde::str_option")]
    pub cost: Option<Decimal>,
    /// What each person costs beside that: paper, coffee.
    #[serde(default, with = "rust_decimal::serde::str_option")]
    pub cost_each: Option<Decimal>,
    /// What a funder pays for each result.
    #[serde(default, with = "rust_decimal::serde::str_option")]
    pub subsidy: Option<Decimal>,
    /// What counts as a result.
    #[serde(default)]
    pub result: Option<TermsOfResult>,
    /// Who pays for results.
    #[serde(default)]
    pub funder: Option<String>,
}

/// A course. Its natural key is [`Course::code`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// What people type for it.
    pub code: CourseCode,
    /// Its name.
    pub name: String,
    /// The centre that holds it.
    pub centre: CentreCode,
    /// Who teaches it.
    #[serde(default)]
    pub trainer: Option<String>,
    /// The programme that it belongs to.
    #[serde(default)]
    pub programme: Option<String>,
    /// How many people have a place.
    pub seats: u32,
    /// How much must be attended.
    #[serde(default)]
    pub attendance: AttendanceRule,
    /// Its money.
    #[serde(default)]
    pub finance: Finance,
    /// Its meetings, numbered from 1 in the order of their days.
    #[serde(default)]
    pub sessions: Vec<Session>,
    /// The day on which it was written down.
    pub created_on: Date,
    /// The day on which it was closed: nobody is enrolled or marked after that.
    #[serde(default)]
    pub closed_on: Option<Date>,
}

impl Course {
    /// A course of which only the least is known.
    #[must_use]
    pub fn new(
        code: CourseCode,
        name: impl Into<String>,
        centre: CentreCode,
        seats: u32,
        created_on: Date,
    ) -> Self {
        Self {
            code,
            name: name.into(),
            centre,
            trainer: None,
            programme: None,
            seats,
            attendance: AttendanceRule::default(),
            finance: Finance::default(),
            sessions: Vec::new(),
            created_on,
            closed_on: None,
        }
    }

    /// One session by its number.
    #[must_use]
    pub fn session(&self, number: u32) -> Option<&Session> {
        self.sessions
            .iter()
            .find(|session| session.number == number)
    }

    /// The day of the first session.
    #[must_use]
    pub fn begins(&self) -> Option<Date> {
        self.sessions.iter().map(|session| session.date).min()
    }

    /// The day of the last session.
    #[must_use]
    pub fn ends(&self) -> Option<Date> {
        self.sessions.iter().map(|session| session.date).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_session_without_both_hours_has_no_length() {
        let mut session = Session {
            number: 1,
            date: date(2026, 12, 1),
            from: Some(time(18, 30, 0, 0)),
            to: None,
            place: None,
        };
        assert_eq!(session.minutes(), None);
        session.to = Some(time(21, 0, 0, 0));
        assert_eq!(session.minutes(), Some(150));
        session.to = session.from;
        assert_eq!(session.minutes(), None);
        session.to = Some(time(9, 0, 0, 0));
        assert_eq!(session.minutes(), None);
    }

    #[test]
    fn a_course_round_trips_and_what_is_not_known_may_be_left_out() {
        let code = "ventas-1".parse().expect("a code");
        let centre = "norte".parse().expect("a code");
        let mut course = Course::new(code, "Vender al Estado", centre, 25, date(2026, 11, 27));
        course.finance.fee = Some(Decimal::from(12_000));
        course.finance.result = Some(TermsOfResult::FirstOrder);
        let json = serde_json::to_string(&course).expect("JSON");
        assert!(json.contains(r#""fee":"12000""#), "{json}");
        assert_eq!(
            serde_json::from_str::<Course>(&json).expect("a course"),
            course
        );
        let least = r#"{"code":"A","name":"a","centre":"b","seats":1,"created_on":"2026-11-27"}"#;
        let least: Course = serde_json::from_str(least).expect("a course");
        assert_eq!((least.begins(), least.closed_on), (None, None));
    }
}
