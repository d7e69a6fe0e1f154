//! Invented suppliers and bids.

use super::samples::{code, number, some};
use encuentro::domain::bid::{Bid, BidResult, BidState};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::directory::Field;
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier, key};
use jiff::civil::{date, datetime};

pub fn rut(body: u32) -> Rut {
    Rut::from_body(body).unwrap()
}

/// A supplier with every kind of fact, source and state.
pub fn supplier(rut: Rut) -> Supplier {
    let mut supplier = Supplier::new(rut, PersonKind::Natural, date(2026, 11, 1));
    let text = |text: &str| FactValue::Text(text.to_owned());
    for (name, value, source) in [
        (
            key::LEGAL_NAME,
            text(&format!("Ñandú {} S.A.", rut.body())),
            FactSource::Told,
        ),
        (
            key::SII_COMUNA,
            text("13122"),
            FactSource::Paper("sii".to_owned()),
        ),
        (
            key::RUBROS,
            FactValue::List(vec!["82121508".to_owned()]),
            FactSource::File("lista, x.csv".to_owned()),
        ),
        (
            "has_powers",
            FactValue::YesNo(false),
            FactSource::Marketplace,
        ),
        (
            "powers_until",
            FactValue::Date(date(2027, 2, 28)),
            FactSource::Told,
        ),
    ] {
        supplier.facts.put(Fact {
            key: name.to_owned(),
            value,
            source,
            recorded_on: date(2026, 11, 2),
            expires_on: (name == "has_powers").then(|| date(2027, 11, 2)),
        });
    }
    supplier.states = [
        StateValue::Open,
        StateValue::InForce,
        StateValue::UnderReview,
        StateValue::NoInformation,
    ]
    .map(|value| StateRecord {
        value,
        on: date(2026, 11, 3),
        until: Some(date(2027, 1, 1)),
        evidence: some("captura.png"),
        cause: None,
        by: "Ana".to_owned(),
    })
    .into();
    supplier.consents = [Purpose::Guidance, Purpose::Directory]
        .map(|purpose| Consent {
            purpose,
            basis: LegalBasis::LegalFunction,
            text_version: "2026-11".to_owned(),
            given_on: date(2026, 11, 1),
            channel: Channel::Paper,
            withdrawn_on: Some(date(2026, 11, 9)),
            fields: Some(vec![Field::Name, Field::WomenLed]),
        })
        .into();
    supplier
}

/// A bid with every field.
pub fn bid(tender: &str, supplier: u32) -> Bid {
    Bid {
        tender: code(tender),
        supplier: rut(supplier),
        amount: Some(Money::new(number("1234.5678"), Currency::Clf)),
        state: BidState::Draft,
        deadline: Some(Deadline::at(datetime(2026, 7, 14, 18, 0, 0, 0))),
        result: Some(BidResult::Void),
        note: some("una nota;\ncon líneas"),
    }
}
