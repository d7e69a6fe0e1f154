//! The directory as JSON. Null is what is not known; `fields` says what may be shown at all.

use crate::app::directory::card::{Card, Seen};
use crate::app::directory::listing::{Delivery, Entry, lacking};
use crate::app::directory::ties::{Tie, Told};
use crate::domain::directory::Field;
use crate::domain::supplier::{PersonKind, StateKind, StateValue};
use jiff::civil::Date;
use serde::Serialize;

/// A supplier of the directory.
#[derive(Debug, Serialize)]
pub struct EntryJson<'a> {
    name: Option<&'a str>,
    rut: Option<String>,
    person: PersonKind,
    comuna: Option<PlaceJson>,
    region: Option<PlaceJson>,
    rubros: Vec<ProductJson<'a>>,
    size: Option<&'a str>,
    women_led: Option<bool>,
    email: Option<&'a str>,
    phone: Option<&'a str>,
    fields: Vec<Field>,
    as_of: Date,
    connected: Option<bool>,
    missing: Vec<MissingJson>,
    states: StatesJson<'a>,
    local: LocalJson,
    conflict: ConflictJson<'a>,
}

#[derive(Debug, Serialize)]
struct PlaceJson {
    code: &'static str,
    name: &'static str,
}

#[derive(Debug, Serialize)]
struct ProductJson<'a> {
    code: &'a str,
    name: Option<&'a str>,
}

/// A state that does not hold, or of which nobody knows.
#[derive(Debug, Serialize)]
struct MissingJson {
    state: StateKind,
    holds: Option<bool>,
}

#[derive(Debug, Serialize)]
struct StatesJson<'a> {
    account: Option<StateJson<'a>>,
    accreditation: Option<StateJson<'a>>,
    eligibility: Option<StateJson<'a>>,
}

#[derive(Debug, Serialize)]
struct StateJson<'a> {
    value: StateValue,
    holds: Option<bool>,
    on: Option<Date>,
    until: Option<Date>,
    stale: bool,
    evidence: Option<&'a str>,
    by: Option<&'a str>,
}

/// Local in two senses, and for where each was asked.
#[derive(Debug, Serialize)]
struct LocalJson {
    comuna: Option<bool>,
    comuna_of_delivery: Option<&'static str>,
    legal: Option<bool>,
    region_of_delivery: Option<&'static str>,
}

/// A hint at a conflict of interest, and never a ruling.
#[derive(Debug, Serialize)]
struct ConflictJson<'a> {
    flagged: bool,
    on_staff_list: bool,
    represented_by_staff: bool,
    told: Option<bool>,
    bodies: Option<&'a str>,
}

/// An entry of the list.
#[must_use]
pub fn entry(entry: &Entry, delivery: Delivery, day: Date) -> EntryJson<'_> {
    let card = &entry.card;
    let place = |code, name| PlaceJson { code, name };
    let region = card.comuna.map(|comuna| comuna.region());
    EntryJson {
        name: card.name.as_deref(),
        rut: card.rut.map(|rut| rut.compact()),
        person: card.person,
        comuna: card.comuna.map(|comuna| place(comuna.code, comuna.name)),
        region: region.map(|region| place(region.code, region.name)),
        rubros: products(card),
        size: card.size.as_deref(),
        women_led: card.women_led,
        email: card.email.as_deref(),
        phone: card.phone.as_deref(),
        fields: card.shown.fields().collect(),
        as_of: day,
        connected: card.is_connected(),
        missing: lacking(card)
            .into_iter()
            .map(|(state, holds)| MissingJson { state, holds })
            .collect(),
        states: StatesJson {
            account: state(card, StateKind::Account),
            accreditation: state(card, StateKind::Accreditation),
            eligibility: state(card, StateKind::Eligibility),
        },
        local: LocalJson {
            comuna: entry.comuna_local,
            comuna_of_delivery: delivery.comuna.map(|comuna| comuna.code),
            legal: entry.legal_local,
            region_of_delivery: delivery.region.map(|region| region.code),
        },
        conflict: conflict(&entry.tie),
    }
}

fn products(card: &Card) -> Vec<ProductJson<'_>> {
    card.rubros
        .iter()
        .map(|product| ProductJson {
            code: &product.code,
            name: product.name.as_deref(),
        })
        .collect()
}

fn state(card: &Card, kind: StateKind) -> Option<StateJson<'_>> {
    let seen: &Seen = card.state(kind)?;
    Some(StateJson {
        value: seen.value?,
        holds: seen.holds(),
        on: seen.on,
        until: seen.until,
        stale: seen.is_stale(),
        evidence: seen.evidence.as_deref(),
        by: seen.by.as_deref(),
    })
}

fn conflict(tie: &Tie) -> ConflictJson<'_> {
    ConflictJson {
        flagged: tie.is_flagged(),
        on_staff_list: tie.is_staff,
        represented_by_staff: tie.represented_by_staff,
        told: match tie.told {
            Told::Yes(_) => Some(true),
            Told::No => Some(false),
            Told::Unknown => None,
        },
        bodies: match &tie.told {
            Told::Yes(bodies) => bodies.as_deref(),
            _ => None,
        },
    }
}
