//! The breach book as tables and records. Changes no value.

use crate::domain::message::Message;
use crate::domain::privacy::breach::{Breach, BreachDuty, BreachedData};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// What a breach still asks for, in words; nothing when nothing is left.
#[must_use]
pub fn duties(breach: &Breach) -> Vec<Message> {
    let duty = |duty: &BreachDuty| {
        Message::new(match duty {
            BreachDuty::Report => "privacy-duty-report",
            BreachDuty::TellPeople => "privacy-duty-tell",
        })
    };
    breach.open_duties().iter().map(duty).collect()
}

fn breach_standing(texts: &Texts, breach: &Breach) -> String {
    let open = duties(breach);
    if breach.closed_on.is_some() {
        return texts.get("privacy-breach-is-closed");
    }
    if open.is_empty() {
        return texts.get("privacy-breach-may-close");
    }
    texts.text(&Message::new("privacy-breach-open").with("duties", open))
}

fn breached(texts: &Texts, breach: &Breach) -> Cell {
    let name = |data: &BreachedData| {
        Message::new(match data {
            BreachedData::Ordinary => "privacy-data-ordinary",
            BreachedData::Sensitive => "privacy-data-sensitive",
            BreachedData::Children => "privacy-data-children",
            BreachedData::Economic => "privacy-data-economic",
        })
    };
    let names: Vec<Message> = breach.data.iter().map(name).collect();
    if names.is_empty() {
        return Cell::Empty;
    }
    texts
        .text(&Message::new("privacy-data-list").with("data", names))
        .into()
}

/// The breach book.
#[must_use]
pub fn list(texts: &Texts, breaches: &[Breach]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "privacy-column-number",
            "privacy-column-noticed",
            "privacy-column-what",
            "privacy-column-people",
            "privacy-column-standing",
        ],
    ))
    .sparing([3]);
    for breach in breaches {
        table.push(vec![
            (breach.number as usize).into(),
            breach.noticed_on.into(),
            breach.what.clone().into(),
            breach.people.map(Decimal::from).into(),
            breach_standing(texts, breach).into(),
        ]);
    }
    table
}

/// One breach with everything that is kept of it.
#[must_use]
pub fn record(texts: &Texts, breach: &Breach) -> Table {
    let risk = texts.get(if breach.risk {
        "privacy-risk-yes"
    } else {
        "privacy-risk-no"
    });
    let fields = [
        ("privacy-column-number", (breach.number as usize).into()),
        ("privacy-column-noticed", breach.noticed_on.into()),
        ("privacy-column-what", breach.what.clone().into()),
        ("privacy-column-data", breached(texts, breach)),
        (
            "privacy-column-people",
            breach.people.map(Decimal::from).into(),
        ),
        ("privacy-column-risk", risk.into()),
        (
            "privacy-column-measures",
            Cell::text(breach.measures.as_deref()),
        ),
        ("privacy-column-reported", breach.reported_on.into()),
        ("privacy-column-told", breach.told_on.into()),
        (
            "privacy-column-standing",
            breach_standing(texts, breach).into(),
        ),
    ];
    Table::record(fields.map(|(id, cell)| (texts.get(id), cell)))
}
