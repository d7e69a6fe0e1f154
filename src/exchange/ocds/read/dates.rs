//! Moments of a release as deadlines in America/Santiago. Midnight where something begins, and 23:59:59 where it ends, say
//! that the hour is not known.

use super::fields::{Fields, Refused};
use crate::domain::calendar::{Deadline, read_date, read_deadline};
use crate::exchange::rejects::Reason;

/// A moment at which something begins.
pub(super) fn start(fields: &Fields<'_>, name: &str) -> Refused<Option<Deadline>> {
    moment(fields, name, "00:00:00")
}

/// A moment at which something ends.
pub(super) fn end(fields: &Fields<'_>, name: &str) -> Refused<Option<Deadline>> {
    moment(fields, name, "23:59:59")
}

/// Reads a moment; `unknown` is the hour that stands for none, in whatever offset it is written.
fn moment(fields: &Fields<'_>, name: &str, unknown: &str) -> Refused<Option<Deadline>> {
    let Some(text) = fields.text(name) else {
        return Ok(None);
    };
    let day = text.split_once(['T', ' ']).and_then(|(day, clock)| {
        let rest = clock.strip_prefix(unknown)?;
        // A fraction would make it a moment after all.
        let whole = rest.trim_start_matches('.').trim_start_matches('0');
        let is_offset = whole.is_empty() || whole.starts_with(['Z', 'z', '+', '-']);
        is_offset.then(|| read_date(day).ok()).flatten()
    });
    if let Some(day) = day {
        return Ok(Some(Deadline::day(day)));
    }
    read_deadline(&text)
        .map(Some)
        .map_err(|error| Reason::cell(name, &text, error.message(&text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_converted_and_unknown_ones_leave_the_day() {
        let fields = r#"{"z":"2026-01-14T10:00:00Z","local":"2026-01-14T10:00:00.500-03:00","first":"2026-01-06T00:00:00Z",
            "last":"2026-01-06T23:59:59.000-03:00","none":null,"null":"1900-01-01T00:00:00Z","bad":"ayer"}"#;
        let fields = Fields::of(fields).unwrap();
        let read = |name: &str| {
            end(&fields, name).map(|found| found.map_or_else(String::new, |day| day.to_string()))
        };
        assert_eq!(read("z").unwrap(), "2026-01-14T07:00:00-03:00");
        assert_eq!(read("local").unwrap(), "2026-01-14T10:00:00.5-03:00");
        assert_eq!(read("last").unwrap(), "2026-01-06");
        assert_eq!(
            (read("none"), read("null")),
            (Ok(String::new()), Ok(String::new()))
        );
        let first = start(&fields, "first").unwrap().unwrap();
        assert_eq!(first.to_string(), "2026-01-06");
        // Midnight as an end is a moment, and an early one is the safe side.
        assert_eq!(read("first").unwrap(), "2026-01-05T21:00:00-03:00");
        assert!(end(&fields, "bad").is_err());
    }
}
