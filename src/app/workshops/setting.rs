//! Sets centres and courses up from what was typed: sessions, seats, attendance, money. Words nothing.

mod sessions;

pub use sessions::{moved, read_session};

use super::{centre, own_centre, read_centre, read_course};
use crate::domain::message::Message;
use crate::domain::money::{Currency, read_typed};
use crate::domain::place::Comuna;
use crate::domain::workshop::{AttendanceRule, Centre, Course, TermsOfResult};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::{read_line, read_name};
use crate::rules::Pack;
use crate::store::{Store, StoreError};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A centre as it was typed; nothing said changes nothing.
#[derive(Debug, Default)]
pub struct CentreTold<'a> {
    /// The name.
    pub name: Option<&'a str>,
    /// Name or code of the comuna.
    pub comuna: Option<&'a str>,
    /// How it is reached.
    pub contact: Option<&'a str>,
    /// The groups that are called first, in order.
    pub groups: Option<Vec<String>>,
    /// Days to answer an offered seat.
    pub answer_days: Option<u32>,
}

/// A course as it was typed; nothing said changes nothing.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CourseTold<'a> {
    /// The name.
    pub name: Option<&'a str>,
    /// The trainer.
    pub trainer: Option<&'a str>,
    /// The programme.
    pub programme: Option<&'a str>,
    /// The seats.
    pub seats: Option<u32>,
    /// The sessions, `2026-12-01 18:30-21:00 place` each.
    pub sessions: &'a [String],
    /// The least share that must be attended, in percent.
    pub attendance: Option<&'a str>,
    /// Whether the share is the one of SENCE.
    pub sence: bool,
    /// What each person pays.
    pub fee: Option<&'a str>,
    /// What the course costs.
    pub cost: Option<&'a str>,
    /// What each person costs beside that.
    pub cost_each: Option<&'a str>,
    /// What a funder pays for each result.
    pub subsidy: Option<&'a str>,
    /// What counts as a result.
    pub result: Option<TermsOfResult>,
    /// Who pays for results.
    pub funder: Option<&'a str>,
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

/// A text of one line that is no secret.
fn line(text: &str) -> Outcome<String> {
    read_line(text).map_err(usage)
}

/// Reads an amount of pesos that is not below zero.
///
/// # Errors
/// Wrong usage.
pub fn read_pesos(text: &str) -> Outcome<Decimal> {
    let amount = read_typed(text, Currency::Clp).map_err(|error| usage(error.message(text)))?;
    if amount.amount.is_sign_negative() || amount.amount.fract() != Decimal::ZERO {
        return Err(usage(
            Message::new("workshops-bad-pesos").with("value", text),
        ));
    }
    Ok(amount.amount.normalize())
}

/// Reads a share from 0 to 100, `75`, `75 %` or `62,5`.
///
/// # Errors
/// A message for people.
pub fn read_percent(text: &str) -> Result<Decimal, Message> {
    let plain = text.trim().trim_end_matches('%').trim().replace(',', ".");
    plain
        .parse::<Decimal>()
        .ok()
        .filter(|share| *share >= Decimal::ZERO && *share <= Decimal::ONE_HUNDRED)
        .map(|share| share.normalize())
        .ok_or_else(|| Message::new("workshops-bad-percent").with("value", text))
}

/// Writes a centre that is new.
///
/// # Errors
/// Wrong usage; the answer "no" when there is one with this code; the store's failure.
pub fn add_centre(store: &mut dyn Store, code: &str, told: &CentreTold<'_>) -> Outcome<Centre> {
    let code = read_centre(code)?;
    if store
        .workshop_centres()?
        .iter()
        .any(|held| held.code == code)
    {
        let message = Message::new("workshops-centre-exists").with("code", code.as_str());
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("workshops-centre-exists-hint").with("code", code.as_str())));
    }
    let centre = Centre::new(code, "");
    put_centre(store, centre, told)
}

/// Changes a centre.
///
/// # Errors
/// Wrong usage; the answer "no" when there is none; the store's failure.
pub fn edit_centre(store: &mut dyn Store, code: &str, told: &CentreTold<'_>) -> Outcome<Centre> {
    let held = centre(store, code)?;
    put_centre(store, held, told)
}

fn put_centre(store: &mut dyn Store, mut centre: Centre, told: &CentreTold<'_>) -> Outcome<Centre> {
    if let Some(name) = told.name {
        centre.name = read_name(name).map_err(usage)?;
    }
    if let Some(comuna) = told.comuna {
        let found = Comuna::find(comuna)
            .ok_or_else(|| usage(Message::new("interview-comuna-unknown").with("value", comuna)))?;
        centre.comuna = Some(found.code.to_owned());
    }
    if let Some(contact) = told.contact {
        centre.contact = Some(line(contact)?);
    }
    if let Some(groups) = &told.groups {
        let groups: Outcome<Vec<String>> = groups.iter().map(|group| line(group)).collect();
        centre.rule.groups = groups?;
        centre.rule.groups.retain(|group| !group.is_empty());
    }
    centre.rule.answer_days = told.answer_days.or(centre.rule.answer_days);
    match store.put_workshop_centre(&centre) {
        Err(StoreError::Denied(_)) => Err(not_own(store)?),
        put => Ok(put.map(|()| centre)?),
    }
}

/// On a server with roles a centre tells of itself alone; others are made by who keeps the server.
fn not_own(store: &mut dyn Store) -> Outcome<Failure> {
    let (code, _) = store.works_for()?;
    let message = Message::new("workshops-centre-not-own").with("code", code);
    Ok(Failure::new(FailureKind::No, message).hint(Message::new("workshops-centre-not-own-hint")))
}

/// Writes a course that is new.
///
/// # Errors
/// Wrong usage; the answer "no" when there is one with this code, or no such centre; the store's failure.
pub fn new_course(
    store: &mut dyn Store,
    pack: &Pack,
    today: Date,
    code: &str,
    told: &CourseTold<'_>,
) -> Outcome<Course> {
    let code = read_course(code)?;
    if store.course(&code)?.is_some() {
        let message = Message::new("workshops-course-exists").with("code", code.as_str());
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("workshops-course-exists-hint").with("code", code.as_str())));
    }
    let held = own_centre(store)?;
    let course = Course::new(code, "", held.code, told.seats.unwrap_or(0), today);
    put_course(store, pack, today, course, told)
}

/// Changes a course. Sessions that are told replace those that were there.
///
/// # Errors
/// Wrong usage; the answer "no" when it has more people than seats; as [`moved`]; the store's failure.
pub fn edit_course(
    store: &mut dyn Store,
    pack: &Pack,
    today: Date,
    code: &str,
    told: &CourseTold<'_>,
) -> Outcome<Course> {
    let course = super::open_course(store, code)?;
    if *told == CourseTold::default() {
        let message = Message::new("workshops-edit-nothing").with("code", course.code.as_str());
        return Err(usage(message)
            .hint(Message::new("workshops-edit-nothing-hint").with("code", course.code.as_str())));
    }
    moved(store, &course, told)?;
    let taken = store.enrolments(&course.code)?;
    let taken = taken.iter().filter(|seat| seat.is_active()).count();
    if let Some(seats) = told.seats.filter(|seats| (*seats as usize) < taken) {
        let message = Message::new("workshops-too-few-seats")
            .with("seats", i64::from(seats))
            .with("taken", taken);
        return Err(Failure::new(FailureKind::No, message));
    }
    put_course(store, pack, today, course, told)
}

fn put_course(
    store: &mut dyn Store,
    pack: &Pack,
    today: Date,
    mut course: Course,
    told: &CourseTold<'_>,
) -> Outcome<Course> {
    if let Some(name) = told.name {
        course.name = line(name)?;
    }
    if let Some(trainer) = told.trainer {
        course.trainer = Some(read_name(trainer).map_err(usage)?);
    }
    if let Some(programme) = told.programme {
        course.programme = Some(line(programme)?);
    }
    course.seats = told.seats.unwrap_or(course.seats);
    if !told.sessions.is_empty() {
        course.sessions = sessions::read(told)?;
    }
    if let Some(text) = told.attendance {
        course.attendance = AttendanceRule {
            percent: Some(read_percent(text).map_err(usage)?),
            sence: false,
        };
    }
    if told.sence {
        course.attendance = sence(pack, today)?;
    }
    let finance = &mut course.finance;
    for (text, place) in [
        (told.fee, &mut finance.fee),
        (told.cost, &mut finance.cost),
        (told.cost_each, &mut finance.cost_each),
        (told.subsidy, &mut finance.subsidy),
    ] {
        if let Some(text) = text {
            *place = Some(read_pesos(text)?);
        }
    }
    finance.result = told.result.or(finance.result);
    if let Some(funder) = told.funder {
        finance.funder = Some(line(funder)?);
    }
    store.put_course(&course)?;
    Ok(course)
}

/// The parameter that holds the share of SENCE.
pub const SENCE: &str = "sence-attendance-percent";

/// The rule of a course that is marked as SENCE's.
fn sence(pack: &Pack, today: Date) -> Outcome<AttendanceRule> {
    let found = pack.parameter(SENCE, today).known();
    let parameter = found.ok_or_else(|| {
        Failure::new(FailureKind::No, Message::new("workshops-no-sence"))
            .hint(Message::new("workshops-no-sence-hint"))
    })?;
    Ok(AttendanceRule {
        percent: Some(parameter.value),
        sence: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_pesos_are_read_as_people_write_them() {
        assert_eq!(read_percent(" 62,5 % "), Ok(Decimal::new(625, 1)));
        assert!(
            read_percent("101").is_err()
                && read_percent("-1").is_err()
                && read_percent("x").is_err()
        );
        assert_eq!(
            read_pesos("$ 12.000").expect("pesos"),
            Decimal::from(12_000)
        );
        assert!(read_pesos("-1").is_err() && read_pesos("1,5").is_err());
    }
}
