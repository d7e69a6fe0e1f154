//! The three states, local in two senses, consents, and the stored shape.

use super::*;
use crate::domain::consent::{Channel, LegalBasis};
use crate::domain::fact::{Fact, FactSource, FactValue};
use jiff::civil::date;

fn bakery() -> Supplier {
    let rut = Rut::from_body(77_000_012).expect("a RUT");
    Supplier::new(rut, PersonKind::Juridical, date(2026, 11, 2))
}

fn told(supplier: &mut Supplier, key: &str, text: &str) {
    supplier.facts.put(Fact {
        key: key.to_owned(),
        value: FactValue::Text(text.to_owned()),
        source: FactSource::Told,
        recorded_on: date(2026, 11, 2),
        expires_on: None,
    });
}

fn seen(value: StateValue, on: Date) -> StateRecord {
    StateRecord {
        value,
        on,
        until: None,
        evidence: None,
        cause: None,
        by: "Ana".to_owned(),
    }
}

#[test]
fn the_latest_day_wins_and_on_the_same_day_the_later_record() {
    let mut supplier = bakery();
    assert_eq!(supplier.state(StateKind::Eligibility), None);
    supplier.states = vec![
        seen(StateValue::UnderReview, date(2026, 11, 10)),
        seen(StateValue::NoInformation, date(2026, 11, 5)),
        seen(StateValue::Open, date(2026, 11, 20)),
        seen(StateValue::Ineligible, date(2026, 11, 12)),
        seen(StateValue::Eligible, date(2026, 11, 12)),
    ];
    let value = |kind| supplier.state(kind).map(|record| record.value);
    assert_eq!(value(StateKind::Eligibility), Some(StateValue::Eligible));
    assert_eq!(value(StateKind::Account), Some(StateValue::Open));
    assert_eq!(value(StateKind::Accreditation), None);
}

#[test]
fn connected_needs_all_three_states_on_that_day() {
    let mut supplier = bakery();
    let day = date(2026, 11, 20);
    supplier.states = vec![seen(StateValue::Open, day), seen(StateValue::Eligible, day)];
    assert!(!supplier.is_connected(day), "no accreditation was seen");
    let mut accreditation = seen(StateValue::InForce, day);
    accreditation.until = Some(date(2026, 12, 5));
    supplier.states.push(accreditation);
    assert!(supplier.is_connected(day));
    assert!(
        supplier.is_connected(date(2026, 12, 5)),
        "its last day counts"
    );
    assert!(!supplier.is_connected(date(2026, 12, 6)));
    for value in [
        StateValue::Ineligible,
        StateValue::UnderReview,
        StateValue::NoInformation,
    ] {
        let mut other = supplier.clone();
        other.states.push(seen(value, day));
        assert!(!other.is_connected(day), "{value:?}");
    }
}

#[test]
fn every_value_belongs_to_one_state_and_one_is_good() {
    use StateValue::{
        Eligible, InForce, Ineligible, NoInformation, None, NotInForce, Open, UnderReview,
    };
    let all = [
        Open,
        None,
        InForce,
        NotInForce,
        Eligible,
        Ineligible,
        UnderReview,
        NoInformation,
    ];
    for kind in [
        StateKind::Account,
        StateKind::Accreditation,
        StateKind::Eligibility,
    ] {
        let values = all.iter().filter(|value| value.kind() == kind);
        assert_eq!(
            values.filter(|value| value.is_good()).count(),
            1,
            "{kind:?}"
        );
    }
}

#[test]
fn local_in_two_senses() {
    let penalolen = Comuna::find("Peñalolén").expect("a comuna");
    let nunoa = Comuna::find("Ñuñoa").expect("a comuna");
    let metropolitan = Region::find("13").expect("a region");
    let valparaiso = Region::find("05").expect("a region");
    let mut supplier = bakery();
    assert_eq!(supplier.is_comuna_local(penalolen), None);
    assert_eq!(supplier.is_legal_local(metropolitan), None);
    told(&mut supplier, key::SII_COMUNA, penalolen.code);
    assert_eq!(supplier.is_comuna_local(penalolen), Some(true));
    assert_eq!(supplier.is_comuna_local(nunoa), Some(false));
    assert_eq!(
        supplier.is_legal_local(metropolitan),
        None,
        "the size is not known"
    );
    assert_eq!(
        supplier.is_legal_local(valparaiso),
        Some(false),
        "whatever its size"
    );
    for (size, local) in [
        ("micro", Some(true)),
        ("small", Some(true)),
        ("medium", Some(true)),
        ("large", Some(false)),
        ("no_sales", None),
    ] {
        told(&mut supplier, key::SIZE, size);
        assert_eq!(supplier.is_legal_local(metropolitan), local, "{size}");
        assert_eq!(supplier.is_legal_local(valparaiso), Some(false), "{size}");
    }
    let mut large = bakery();
    told(&mut large, key::SIZE, "large");
    assert_eq!(
        large.is_legal_local(metropolitan),
        Some(false),
        "wherever it is"
    );
}

#[test]
fn a_consent_counts_until_it_is_withdrawn_and_again_once_given_anew() {
    let mut supplier = bakery();
    assert!(supplier.consent(Purpose::Directory).is_none());
    let given = |day: i8, withdrawn_on| Consent {
        purpose: Purpose::Directory,
        basis: LegalBasis::Consent,
        text_version: "1".to_owned(),
        given_on: date(2026, 11, day),
        channel: Channel::Screen,
        withdrawn_on,
        fields: None,
    };
    supplier.consents.push(given(2, None));
    assert!(supplier.consent(Purpose::Directory).is_some());
    assert!(
        supplier.consent(Purpose::Guidance).is_none(),
        "another purpose"
    );
    supplier.consents = vec![given(2, None), given(3, Some(date(2026, 11, 4)))];
    assert!(supplier.consent(Purpose::Directory).is_none());
    supplier.consents.push(given(5, None));
    let day = supplier
        .consent(Purpose::Directory)
        .map(|consent| consent.given_on);
    assert_eq!(day, Some(date(2026, 11, 5)));
}

#[test]
fn everything_held_round_trips() {
    let mut supplier = bakery();
    told(
        &mut supplier,
        key::LEGAL_NAME,
        "Panadería Ñuble \"El Horno\" SpA",
    );
    let mut record = seen(StateValue::Ineligible, date(2026, 11, 12));
    record.until = Some(date(2027, 1, 1));
    record.evidence = Some("captura.png".to_owned());
    record.cause = Some("tax-debt".to_owned());
    supplier.states.push(record);
    let json = serde_json::to_value(&supplier).expect("JSON");
    assert_eq!(json["rut"], "77000012-2");
    assert_eq!(json["states"][0]["value"], "ineligible");
    let back: Supplier = serde_json::from_value(json).expect("a supplier");
    assert_eq!(back, supplier);
    assert_eq!(back.name(), Some("Panadería Ñuble \"El Horno\" SpA"));
}
