//! Attendance of a session: from the marks of the paper sheet, from a file, or person by person. Everything is read back
//! before it is kept. Words nothing.

use super::Participant;
use super::people::in_course;
use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::domain::message::Message;
use crate::domain::words;
use crate::domain::workshop::marks::{TypedMarks, sheet_check};
use crate::domain::workshop::{AttendanceMark, Course, LearnerId, MarkSource, Presence, Session};
use crate::exchange::own::learners::{Columns, Field};
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// The marks of one session as they would be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Who was there and who was not.
    pub marks: BTreeMap<LearnerId, Presence>,
    /// Short codes that nobody has, in the order in which they were typed.
    pub nobody: Vec<u32>,
    /// Short codes of people who gave their seat back.
    pub withdrawn: Vec<u32>,
}

/// A person with the mark of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Marked {
    /// Short code.
    pub number: u32,
    /// The person.
    pub learner: LearnerId,
    /// The name.
    pub name: String,
    /// The mark; nothing while there is none.
    pub presence: Option<Presence>,
    /// The mark that was kept before, when it was another one.
    pub before: Option<Presence>,
}

/// The session of a course that is meant; without a number the only one that is not marked yet and was held.
///
/// # Errors
/// The answer "no" when there is no such session.
pub fn session(course: &Course, number: u32) -> Outcome<&Session> {
    course.session(number).ok_or_else(|| {
        // A command that sets sessions would replace those that there are.
        let (id, hint) = match course.sessions.is_empty() {
            true => ("workshops-no-sessions", "workshops-no-sessions-hint"),
            false => ("workshops-no-session", "workshops-no-session-hint"),
        };
        let code = course.code.as_str();
        let worded = |id| Message::new(id);
        let message = worded(id)
            .with("session", i64::from(number))
            .with("count", course.sessions.len())
            .with("code", code);
        Failure::new(FailureKind::No, message).hint(worded(hint).with("code", code))
    })
}

/// Refuses marks of the sheet of another course or session.
///
/// # Errors
/// The answer "no", naming what was typed and what stands on the right sheet.
pub fn same_sheet(course: &Course, session: u32, checks: &[String]) -> Outcome<()> {
    let right = sheet_check(&course.code, session);
    let Some(wrong) = checks.iter().find(|check| **check != right) else {
        return Ok(());
    };
    let other = course
        .sessions
        .iter()
        .find(|one| sheet_check(&course.code, one.number) == *wrong);
    let message = match other {
        Some(other) => Message::new("workshops-other-session")
            .with("check", wrong.as_str())
            .with("other", i64::from(other.number))
            .with("session", i64::from(session)),
        None => Message::new("workshops-other-sheet")
            .with("check", wrong.as_str())
            .with("right", right)
            .with("session", i64::from(session)),
    };
    Err(Failure::new(FailureKind::No, message).hint(Message::new("workshops-other-sheet-hint")))
}

/// Finds the people behind the codes that were typed.
#[must_use]
pub fn drafted(typed: &TypedMarks, people: &[Participant]) -> Draft {
    let mut draft = Draft::default();
    for (code, presence) in &typed.marks {
        match people.iter().find(|one| one.enrolment.number == *code) {
            None => draft.nobody.push(*code),
            Some(one) if !one.enrolment.is_active() => draft.withdrawn.push(*code),
            Some(one) => {
                draft.marks.insert(one.person.id, *presence);
            }
        }
    }
    draft
}

/// Everybody with a seat, with the mark that would be kept and the one that is kept.
///
/// # Errors
/// The store's failure.
pub fn read_back(
    store: &mut dyn Store,
    course: &Course,
    session: u32,
    people: &[Participant],
    draft: &Draft,
) -> Outcome<Vec<Marked>> {
    let kept: BTreeMap<LearnerId, Presence> = store
        .attendance(&course.code)?
        .into_iter()
        .filter(|mark| mark.session == session)
        .map(|mark| (mark.learner, mark.presence))
        .collect();
    let active = people.iter().filter(|one| one.enrolment.is_active());
    Ok(active
        .map(|one| {
            let before = kept.get(&one.person.id).copied();
            let presence = draft.marks.get(&one.person.id).copied().or(before);
            Marked {
                number: one.enrolment.number,
                learner: one.person.id,
                name: one.person.name.clone(),
                presence,
                before: before.filter(|before| presence != Some(*before)),
            }
        })
        .collect())
}

/// Keeps the marks.
///
/// # Errors
/// The store's failure.
pub fn keep(
    store: &mut dyn Store,
    course: &Course,
    session: u32,
    draft: &Draft,
    source: MarkSource,
    today: Date,
) -> Outcome<()> {
    let marks: Vec<AttendanceMark> = draft
        .marks
        .iter()
        .map(|(learner, presence)| AttendanceMark {
            course: course.code.clone(),
            session,
            learner: *learner,
            presence: *presence,
            marked_on: today,
            source,
        })
        .collect();
    Ok(store.put_attendance(&marks)?)
}

/// Reads the attendance of a session from a sheet into a draft; rows that cannot be read or belong to nobody go aside.
///
/// # Errors
/// A sheet without the columns that it needs, or a file of rejects that cannot be written.
pub fn from_sheet(
    sheet: &Sheet,
    session: u32,
    people: &[Participant],
    dry_run: bool,
    word: &dyn Fn(&Message) -> String,
) -> Outcome<(SheetReport, Draft)> {
    let columns = Columns::find(&sheet.header);
    let own = [
        format!("sesion {session}"),
        format!("session {session}"),
        session.to_string(),
    ];
    let place = own.iter().find_map(|name| sheet.header.find(name));
    let told = columns.has_name() || columns.has(Field::Rut) || columns.has(Field::Number);
    if !told || (place.is_none() && !columns.has(Field::Attended)) {
        let message =
            Message::new("workshops-no-attendance-column").with("session", i64::from(session));
        return Err(Failure::new(FailureKind::Input, message)
            .hint(Message::new("workshops-no-attendance-column-hint")));
    }
    let mut draft = Draft::default();
    let report = sheets::import(sheet, "attendance", dry_run, word, &mut |row| {
        let text = match place {
            Some(place) => row.value(place).map(str::to_owned),
            None => columns.text(row, Field::Attended),
        };
        Ok(take(&columns, row, text, people, &mut draft))
    })?;
    Ok((report, draft))
}

/// Takes one row into the draft.
fn take(
    columns: &Columns,
    row: &Row,
    text: Option<String>,
    people: &[Participant],
    draft: &mut Draft,
) -> Result<Change, Reason> {
    let named = [Field::Number, Field::Rut]
        .into_iter()
        .find_map(|field| columns.text(row, field))
        .or_else(|| columns.name(row));
    let wanted = named.ok_or_else(|| Reason::row(Message::new("workshops-no-name")))?;
    let person = in_course(people, &wanted).map_err(|failure| Reason::row(failure.message))?;
    let Some(text) = text else {
        return Ok(Change::Unchanged);
    };
    let presence = read_presence(&text).ok_or_else(|| {
        let message = Message::new("workshops-bad-presence").with("value", text.as_str());
        columns.reason(row, Field::Attended, message)
    })?;
    draft.marks.insert(person.person.id, presence);
    Ok(Change::New)
}

/// Reads whether somebody was there, as spreadsheets say it in either language.
#[must_use]
pub fn read_presence(text: &str) -> Option<Presence> {
    match words::plain(text).trim_end_matches('.') {
        "+" | "si" | "s" | "yes" | "y" | "1" | "x" | "p" | "presente" | "present" | "asistio"
        | "attended" | "true" | "verdadero" | "ok" => Some(Presence::Present),
        "-" | "no" | "n" | "0" | "a" | "ausente" | "absent" | "falta" | "false" | "falso" => {
            Some(Presence::Absent)
        }
        _ => None,
    }
}
