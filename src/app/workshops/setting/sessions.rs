//! The sessions of a course as they are typed, and what becomes of the marks of those that there were.

use super::{CourseTold, line, usage};
use crate::domain::calendar::read_date;
use crate::domain::message::Message;
use crate::domain::workshop::{Course, Session};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::civil::{Date, Time};
use std::collections::BTreeSet;

/// Reads a session: a day, then `from-to` where it is known, then the place.
///
/// # Errors
/// Wrong usage.
pub fn read_session(text: &str) -> Outcome<Session> {
    let mut rest = text.split_whitespace().peekable();
    let wrong = || usage(Message::new("workshops-bad-session").with("value", text));
    let day = rest.next().ok_or_else(wrong)?;
    let date = read_date(day).map_err(|error| usage(error.message(day)))?;
    let hours = rest.peek().filter(|word| word.contains(':')).copied();
    let (from, to) = match hours {
        Some(hours) => {
            rest.next();
            let (from, to) = hours.split_once(['-', '–']).unwrap_or((hours, ""));
            let from = read_hour(from).ok_or_else(wrong)?;
            let to = match to {
                "" => None,
                to => Some(read_hour(to).filter(|to| *to > from).ok_or_else(wrong)?),
            };
            (Some(from), to)
        }
        None => (None, None),
    };
    let place = rest.collect::<Vec<_>>().join(" ");
    Ok(Session {
        number: 0,
        date,
        from,
        to,
        place: match place.as_str() {
            "" => None,
            place => Some(line(place)?),
        },
    })
}

/// Reads `9:00` or `18:30`.
fn read_hour(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// Sessions of a course whose marks would belong to another day: each with the day that it has and the one it would have.
///
/// # Errors
/// Wrong usage; the answer "no" when a session with marks would go; the store's failure.
pub fn moved(
    store: &mut dyn Store,
    course: &Course,
    told: &CourseTold<'_>,
) -> Outcome<Vec<(Session, Date)>> {
    if told.sessions.is_empty() {
        return Ok(Vec::new());
    }
    let coming = read(told)?;
    let marked: BTreeSet<u32> = store
        .attendance(&course.code)?
        .iter()
        .map(|mark| mark.session)
        .collect();
    let coming_day = |number: u32| {
        let same = coming.iter().find(|session| session.number == number);
        same.map(|session| session.date)
    };
    if let Some(lost) = marked.iter().find(|number| coming_day(**number).is_none()) {
        let message = Message::new("workshops-session-has-marks").with("session", i64::from(*lost));
        return Err(Failure::new(FailureKind::No, message));
    }
    let held = course.sessions.iter();
    Ok(held
        .filter(|session| marked.contains(&session.number))
        .filter_map(|session| Some((session.clone(), coming_day(session.number)?)))
        .filter(|(session, day)| session.date != *day)
        .collect())
}

/// The sessions that are told, numbered by day and hour.
pub(super) fn read(told: &CourseTold<'_>) -> Outcome<Vec<Session>> {
    let sessions: Outcome<Vec<Session>> = told
        .sessions
        .iter()
        .map(|text| read_session(text))
        .collect();
    let mut sessions = sessions?;
    sessions.sort_by_key(|session| (session.date, session.from));
    for (number, session) in (1..).zip(&mut sessions) {
        session.number = number;
    }
    Ok(sessions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_session_is_read_with_as_much_as_is_known() {
        let whole = read_session("01-12-2026 18:30-21:00 Sala 2, Biblioteca").expect("a session");
        assert_eq!(whole.date, date(2026, 12, 1));
        assert_eq!(
            (whole.from, whole.to),
            (Some(time(18, 30, 0, 0)), Some(time(21, 0, 0, 0)))
        );
        assert_eq!(whole.place.as_deref(), Some("Sala 2, Biblioteca"));
        let least = read_session("2026-12-01").expect("a session");
        assert_eq!((least.from, least.place), (None, None));
        assert_eq!(
            read_session("2026-12-01 9:00 Sala").expect("a session").to,
            None
        );
        for bad in [
            "",
            "mañana",
            "2026-12-01 21:00-18:30",
            "2026-12-01 25:00-26:00",
        ] {
            assert!(read_session(bad).is_err(), "{bad}");
        }
    }
}
