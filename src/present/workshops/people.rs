//! The people of a course as a table. Contacts and RUTs are for the trainer's own screen.

use crate::app::workshops::Participant;
use crate::app::workshops::people::PersonField;
use crate::domain::workshop::Attended;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// What a field of a person is called.
#[must_use]
pub const fn field_name(field: PersonField) -> &'static str {
    match field {
        PersonField::Name => "person-field-name",
        PersonField::Rut => "person-field-rut",
        PersonField::Supplier => "person-field-supplier",
        PersonField::Email => "person-field-email",
        PersonField::Telephone => "person-field-telephone",
        PersonField::Birth => "person-field-birth",
        PersonField::Sex => "person-field-sex",
        PersonField::Comuna => "person-field-comuna",
    }
}

/// Everybody in a course: short code, name, RUT, contact, attendance.
#[must_use]
pub fn table(texts: &Texts, people: &[Participant]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "workshops-column-number",
            "workshops-column-name",
            "workshops-column-rut",
            "workshops-column-contact",
            "workshops-column-attended",
            "workshops-column-enough",
        ],
    ))
    .sparing([3, 2]);
    for one in people {
        let person = &one.person;
        let name = match &one.enrolment.withdrawn {
            Some(_) => format!("{} ({})", person.name, texts.get("workshops-withdrawn")),
            None => person.name.clone(),
        };
        table.push(vec![
            Cell::Number(Decimal::from(one.enrolment.number)),
            name.into(),
            Cell::text(person.rut.map(|rut| rut.to_string())),
            Cell::text(person.telephone.as_deref().or(person.email.as_deref())),
            attended(&one.attended),
            enough(texts, &one.attended),
        ]);
    }
    table
}

/// Sessions at which the person was, of those of the course.
fn attended(attended: &Attended) -> Cell {
    match attended.sessions {
        0 => Cell::Empty,
        sessions => Cell::Text(format!("{}/{sessions}", attended.present)),
    }
}

/// Whether it is enough, in a word.
#[must_use]
pub fn enough(texts: &Texts, attended: &Attended) -> Cell {
    let id = match attended.enough {
        Some(true) => "workshops-enough",
        Some(false) => "workshops-not-enough",
        None => "workshops-enough-open",
    };
    match attended.sessions {
        0 => Cell::Empty,
        _ => Cell::Text(texts.get(id)),
    }
}
