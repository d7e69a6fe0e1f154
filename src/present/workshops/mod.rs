//! Workshops as tables and records for people: centres, courses, who is in them. Judges nothing.

pub mod attendance;
pub mod fees;
pub mod people;
pub mod roster;
pub mod waiting;

use crate::app::workshops::CourseView;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::place::Comuna;
use crate::domain::workshop::{Centre, Course, Session, TermsOfResult};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// An amount of pesos.
#[must_use]
pub fn pesos(amount: Option<Decimal>) -> Cell {
    amount.map_or(Cell::Empty, |amount| {
        Money::new(amount, Currency::Clp).into()
    })
}

/// A whole number.
fn count(number: u64) -> Cell {
    Cell::Number(Decimal::from(number))
}

/// The centres: code, name, comuna, contact, and the rule of the list.
#[must_use]
pub fn centres(texts: &Texts, centres: &[Centre]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "workshops-column-code",
            "workshops-column-name",
            "workshops-column-comuna",
            "workshops-column-contact",
            "workshops-column-rule",
        ],
    ));
    for centre in centres {
        let comuna = centre.comuna.as_deref().and_then(Comuna::by_code);
        table.push(vec![
            centre.code.as_str().into(),
            centre.name.clone().into(),
            Cell::text(comuna.map(|comuna| comuna.name)),
            Cell::text(centre.contact.as_deref()),
            rule(texts, centre).into(),
        ]);
    }
    table
}

/// The rule of a waiting list, in words.
#[must_use]
pub fn rule(texts: &Texts, centre: &Centre) -> String {
    let order = match centre.rule.groups.as_slice() {
        [] => Message::new("workshops-rule-date"),
        groups => Message::new("workshops-rule-groups").with("groups", groups.join(", ")),
    };
    let order = texts.text(&order);
    match centre.rule.answer_days {
        None => order,
        Some(days) => {
            let answer = Message::new("workshops-rule-answer").with("days", i64::from(days));
            format!("{order} {}", texts.text(&answer))
        }
    }
}

/// The courses: code, name, centre, days, seats.
#[must_use]
pub fn list(texts: &Texts, courses: &[CourseView]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "workshops-column-code",
            "workshops-column-name",
            "workshops-column-centre",
            "workshops-column-begins",
            "workshops-column-ends",
            "workshops-column-seats",
            "workshops-column-free",
            "workshops-column-waiting",
        ],
    ))
    .sparing([4, 2]);
    for view in courses {
        let course = &view.course;
        let name = match course.closed_on {
            Some(_) => format!("{} ({})", course.name, texts.get("workshops-closed")),
            None => course.name.clone(),
        };
        table.push(vec![
            course.code.as_str().into(),
            name.into(),
            course.centre.as_str().into(),
            course.begins().into(),
            course.ends().into(),
            count(u64::from(course.seats)),
            count(view.free),
            count(view.waiting),
        ]);
    }
    table
}

/// One course with everything that is kept of it.
#[must_use]
pub fn record(texts: &Texts, view: &CourseView) -> Table {
    let course = &view.course;
    let finance = &course.finance;
    let result = finance.result.map(|result| texts.get(result_text(result)));
    let fields = [
        ("workshops-column-code", course.code.as_str().into()),
        ("workshops-column-name", course.name.clone().into()),
        ("workshops-column-centre", course.centre.as_str().into()),
        (
            "workshops-column-programme",
            Cell::text(course.programme.as_deref()),
        ),
        (
            "workshops-column-trainer",
            Cell::text(course.trainer.as_deref()),
        ),
        ("workshops-column-begins", course.begins().into()),
        ("workshops-column-ends", course.ends().into()),
        ("workshops-column-seats", count(u64::from(course.seats))),
        ("workshops-column-taken", count(view.taken)),
        ("workshops-column-free", count(view.free)),
        ("workshops-column-waiting", count(view.waiting)),
        (
            "workshops-column-attendance",
            attendance_rule(texts, course),
        ),
        ("workshops-column-fee", pesos(finance.fee)),
        ("workshops-column-cost", pesos(finance.cost)),
        ("workshops-column-cost-each", pesos(finance.cost_each)),
        ("workshops-column-subsidy", pesos(finance.subsidy)),
        ("workshops-column-result", Cell::text(result)),
        (
            "workshops-column-funder",
            Cell::text(finance.funder.as_deref()),
        ),
        ("workshops-column-closed", course.closed_on.into()),
    ];
    Table::record(fields.map(|(id, cell)| (texts.get(id), cell)))
}

/// How much must be attended, and where the number comes from.
fn attendance_rule(texts: &Texts, course: &Course) -> Cell {
    let Some(percent) = course.attendance.percent else {
        return Cell::Empty;
    };
    let id = match course.attendance.sence {
        true => "workshops-attendance-sence",
        false => "workshops-attendance-own",
    };
    let message = Message::new(id).with("percent", percent);
    Cell::Text(texts.text(&message))
}

/// The name of what counts as a result.
const fn result_text(result: TermsOfResult) -> &'static str {
    match result {
        TermsOfResult::Attended => "workshops-result-attended",
        TermsOfResult::Registered => "workshops-result-registered",
        TermsOfResult::Eligible => "workshops-result-eligible",
        TermsOfResult::FirstOffer => "workshops-result-first-offer",
        TermsOfResult::FirstOrder => "workshops-result-first-order",
    }
}

/// The sessions of a course.
#[must_use]
pub fn sessions(texts: &Texts, course: &Course) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "workshops-column-session",
            "workshops-column-date",
            "workshops-column-hours",
            "workshops-column-place",
        ],
    ));
    for session in &course.sessions {
        table.push(vec![
            count(u64::from(session.number)),
            session.date.into(),
            Cell::text(hours(session)),
            Cell::text(session.place.as_deref()),
        ]);
    }
    table
}

/// The hours of a session, `18:30-21:00`.
#[must_use]
pub fn hours(session: &Session) -> Option<String> {
    let spelled = |time: jiff::civil::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let from = spelled(session.from?);
    Some(match session.to {
        Some(to) => format!("{from}-{}", spelled(to)),
        None => from,
    })
}
