//! A certificate as a page to print, and the list of those that were given. Says that it is no certificate of the State.

use crate::app::results::Room;
use crate::app::results::certificates::Given;
use crate::app::results::verify::Found;
use crate::domain::ledger::certificate::Holder;
use crate::domain::message::Message;
use crate::domain::words;
use crate::present::page::{Block, Field, Page};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// The certificates that were given: seat, name, code and day.
#[must_use]
pub fn given(texts: &Texts, given: &[Given<'_>]) -> Table {
    let ids = [
        "board-seat",
        "board-name",
        "certificate-code",
        "certificate-issued",
    ];
    let mut table = Table::new(headings(texts, ids));
    for one in given {
        table.push(vec![
            (one.person.enrolment.number as usize).into(),
            one.person.learner.name.clone().into(),
            one.certificate.code.to_string().into(),
            one.certificate.issued_on.into(),
        ]);
    }
    table
}

/// The name of a file for a certificate: the seat and the name, in letters that every computer takes.
#[must_use]
pub fn file_name(texts: &Texts, given: &Given<'_>, ending: &str) -> String {
    let name: Vec<String> = words::plain(&given.person.learner.name)
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(4)
        .map(str::to_owned)
        .collect();
    let stem = texts.get("certificate-file");
    let seat = given.person.enrolment.number;
    format!("{stem}-{seat:02}-{}.{ending}", name.join("-"))
}

/// A certificate to print.
#[must_use]
pub fn page(texts: &Texts, room: &Room, given: &Given<'_>, centre: &str) -> Page {
    let (course, person) = (&room.course, given.person);
    let language = texts.language();
    let mut page = Page::new(
        language,
        texts.get("certificate-title"),
        texts.get("certificate-footer"),
    );
    page.subtitle = Some(centre.to_owned());
    page.push(Block::Heading(person.learner.name.clone()));
    let says = Message::new("certificate-says").with("course", course.name.as_str());
    page.push(Block::Paragraph(texts.text(&says)));
    let attended = Message::new("certificate-sessions")
        .with("present", u64::from(person.attended.present))
        .with("sessions", u64::from(person.attended.sessions));
    let attended = match person.attended.percent {
        Some(percent) => format!(
            "{} ({} %)",
            texts.text(&attended),
            spelling::number(percent, language)
        ),
        None => texts.text(&attended),
    };
    let rule = course
        .attendance
        .percent
        .map(|percent| format!("{} %", spelling::number(percent.normalize(), language)));
    let minutes: Option<Vec<u32>> = course
        .sessions
        .iter()
        .map(|session| session.minutes())
        .collect();
    let hours = minutes
        .filter(|minutes| !minutes.is_empty())
        .map(|minutes| {
            let hours = Decimal::from(minutes.iter().sum::<u32>()) / Decimal::from(60);
            spelling::number(hours.round_dp(1).normalize(), language)
        });
    let date = |date: Option<Date>| date.map(|date| spelling::date(date, language));
    let fields = [
        ("certificate-programme", course.programme.clone()),
        ("certificate-begins", date(course.begins())),
        ("certificate-ends", date(course.ends())),
        ("certificate-hours", hours),
        ("certificate-attended", Some(attended)),
        ("certificate-rule", rule),
        ("certificate-trainer", course.trainer.clone()),
        (
            "certificate-issued",
            date(Some(given.certificate.issued_on)),
        ),
    ];
    let known = fields
        .into_iter()
        .filter_map(|(id, value)| Some(Field::new(texts.get(id), value?)));
    page.push(Block::Fields(known.collect()));
    page.push(Block::Signature(vec![
        course.trainer.clone().unwrap_or_default(),
        centre.to_owned(),
    ]));
    let how = Message::new("certificate-how")
        .with("code", given.certificate.code.to_string())
        .with("centre", centre);
    let code =
        Message::new("certificate-code-line").with("code", given.certificate.code.to_string());
    page.push(Block::Note(format!(
        "{}\n{}",
        texts.text(&code),
        texts.text(&how)
    )));
    page
}

/// What the store knows of a certificate, for programs.
#[must_use]
pub fn json(found: &Found) -> Value {
    let certificate = &found.certificate;
    let erased = match certificate.holder {
        Holder::Erased(on) => Some(on),
        Holder::Learner(_) => None,
    };
    json!({
        "code": certificate.code.to_string(),
        "counts": certificate.counts(),
        "course": certificate.course,
        "course_name": found.course,
        "name": found.name,
        "issued_on": certificate.issued_on,
        "revoked_on": certificate.revoked.as_ref().map(|revoked| revoked.on),
        "revoked_because": certificate.revoked.as_ref().map(|revoked| revoked.reason.as_str()),
        "erased_on": erased,
    })
}

/// What the store knows of a certificate.
#[must_use]
pub fn record(texts: &Texts, found: &Found) -> Table {
    let certificate = &found.certificate;
    let state = match (&certificate.holder, &certificate.revoked) {
        (Holder::Erased(_), _) => "certificate-state-erased",
        (_, Some(_)) => "certificate-state-revoked",
        _ => "certificate-state-counts",
    };
    let erased = match certificate.holder {
        Holder::Erased(on) => Some(on),
        Holder::Learner(_) => None,
    };
    let revoked = certificate.revoked.as_ref();
    Table::record(
        [
            ("certificate-code", certificate.code.to_string().into()),
            ("certificate-state", texts.get(state).into()),
            ("certificate-name", Cell::text(found.name.as_deref())),
            (
                "certificate-course",
                Cell::text(
                    found
                        .course
                        .as_deref()
                        .or(Some(certificate.course.as_str())),
                ),
            ),
            ("certificate-issued", certificate.issued_on.into()),
            (
                "certificate-revoked-on",
                revoked.map(|revoked| revoked.on).into(),
            ),
            (
                "certificate-revoked-because",
                Cell::text(revoked.map(|revoked| revoked.reason.as_str())),
            ),
            ("certificate-erased-on", erased.into()),
        ]
        .map(|(id, cell)| (texts.get(id), cell)),
    )
}
