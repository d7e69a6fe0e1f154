//! The scenes of the readiness verdict, judged by the embedded pack.

mod engine;
mod scenes;

use super::verdict::{Finding, Verdict};
use super::{Occasion, assess};
use crate::domain::calendar::Today;
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use crate::rules::Pack;
use jiff::civil::{Date, date};
use std::sync::LazyLock;

const TODAY: Date = date(2026, 11, 23);

fn pack() -> &'static Pack {
    static PACK: LazyLock<Pack> = LazyLock::new(|| Pack::embedded().expect("the embedded pack"));
    &PACK
}

fn put(supplier: &mut Supplier, key: &str, value: FactValue) {
    supplier.facts.put(Fact {
        key: key.to_owned(),
        value,
        source: FactSource::Told,
        recorded_on: TODAY,
        expires_on: None,
    });
}

fn text(supplier: &mut Supplier, key: &str, value: &str) {
    put(supplier, key, FactValue::Text(value.to_owned()));
}

fn yes_no(supplier: &mut Supplier, key: &str, value: bool) {
    put(supplier, key, FactValue::YesNo(value));
}

fn see(supplier: &mut Supplier, value: StateValue, on: Date, until: Option<Date>) {
    supplier.states.push(StateRecord {
        value,
        on,
        until,
        evidence: Some("ficha".to_owned()),
        cause: None,
        by: "Rosa".to_owned(),
    });
}

/// A supplier who lacks nothing.
fn complete(person: PersonKind) -> Supplier {
    let body = match person {
        PersonKind::Natural => 1,
        PersonKind::Juridical => 77_000_011,
    };
    let rut = Rut::from_body(body).expect("a body");
    let mut supplier = Supplier::new(rut, person, TODAY);
    let own = &mut supplier;
    text(own, "legal_name", "Panadería Inventada SpA");
    text(own, "sii_comuna", "13122");
    text(own, "size", "micro");
    text(own, "email", "pan@example.cl");
    text(own, "phone", "+56912345678");
    text(own, "tax_debt_utm", "0");
    text(own, "can_sign_declaration", "yes");
    for (key, value) in [
        ("sii_started", true),
        ("sii_activity_matches", true),
        ("can_invoice", true),
        ("has_workers", false),
        ("works_for_body", false),
        ("relative_in_buyer", false),
        ("relative_in_authority", false),
        ("related_bidder", false),
    ] {
        yes_no(own, key, value);
    }
    for (key, value) in [("rubros", "50181900"), ("regions", "13")] {
        put(own, key, FactValue::List(vec![value.to_owned()]));
    }
    if person == PersonKind::Juridical {
        text(own, "representative_name", "Rosa Inventada Soto");
        text(own, "representative_rut", "6-K");
        yes_no(own, "power_has_end", false);
        yes_no(own, "partners_declared", true);
    }
    see(own, StateValue::Open, TODAY, None);
    see(own, StateValue::InForce, TODAY, Some(date(2027, 6, 30)));
    see(own, StateValue::Eligible, TODAY, None);
    supplier
}

fn judge(supplier: &Supplier) -> Verdict {
    assess(supplier, pack(), Occasion::on(Today::fixed(TODAY)))
}

fn ids(verdict: &Verdict) -> Vec<&str> {
    verdict
        .findings()
        .map(|finding| finding.id.as_str())
        .collect()
}

fn only(verdict: &Verdict) -> &Finding {
    assert_eq!(verdict.findings().count(), 1, "{:?}", ids(verdict));
    verdict.findings().next().expect("one finding")
}
