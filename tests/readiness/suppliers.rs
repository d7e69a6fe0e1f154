//! Invented suppliers, one for each scene, put into a store of their own.

use crate::support::environment::{Environment, Language};
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use encuentro::domain::tender::Tender;
use encuentro::store::{ImportMode, Store};
use jiff::civil::{Date, date};

/// The day of every scene.
pub const TODAY: Date = date(2026, 11, 23);

/// Answers one question.
pub fn put(supplier: &mut Supplier, key: &str, value: FactValue) {
    supplier.facts.put(Fact {
        key: key.to_owned(),
        value,
        source: FactSource::Told,
        recorded_on: TODAY,
        expires_on: None,
    });
}

/// Answers one question with a text.
pub fn text(supplier: &mut Supplier, key: &str, value: &str) {
    put(supplier, key, FactValue::Text(value.to_owned()));
}

/// Answers one question with yes or no.
pub fn yes_no(supplier: &mut Supplier, key: &str, value: bool) {
    put(supplier, key, FactValue::YesNo(value));
}

/// Records what the marketplace showed today.
pub fn see(supplier: &mut Supplier, value: StateValue, until: Option<Date>) {
    supplier.states.push(StateRecord {
        value,
        on: TODAY,
        until,
        evidence: Some("ficha pública".to_owned()),
        cause: None,
        by: "Rosa".to_owned(),
    });
}

/// A natural person who lacks nothing.
pub fn natural(body: u32, name: &str) -> Supplier {
    complete(body, PersonKind::Natural, name)
}

/// A firm that lacks nothing.
pub fn juridical(body: u32, name: &str) -> Supplier {
    let mut supplier = complete(body, PersonKind::Juridical, name);
    text(&mut supplier, "representative_name", "Rosa Inventada Soto");
    text(&mut supplier, "representative_rut", "6-K");
    yes_no(&mut supplier, "power_has_end", false);
    yes_no(&mut supplier, "partners_declared", true);
    supplier
}

fn complete(body: u32, person: PersonKind, name: &str) -> Supplier {
    let mut supplier = Supplier::new(Rut::from_body(body).unwrap(), person, TODAY);
    let own = &mut supplier;
    for (key, value) in [
        ("legal_name", name),
        ("sii_comuna", "13122"),
        ("size", "micro"),
        ("email", "pan@example.cl"),
        ("phone", "+56912345678"),
        ("tax_debt_utm", "0"),
        ("can_sign_declaration", "yes"),
    ] {
        text(own, key, value);
    }
    for key in ["sii_started", "sii_activity_matches", "can_invoice"] {
        yes_no(own, key, true);
    }
    for key in [
        "has_workers",
        "works_for_body",
        "relative_in_buyer",
        "relative_in_authority",
        "related_bidder",
    ] {
        yes_no(own, key, false);
    }
    for (key, value) in [("rubros", "50181900"), ("regions", "13")] {
        put(own, key, FactValue::List(vec![value.to_owned()]));
    }
    see(own, StateValue::Open, None);
    see(own, StateValue::InForce, Some(date(2027, 6, 30)));
    see(own, StateValue::Eligible, None);
    supplier
}

/// A place of its own whose store holds these suppliers.
pub fn holding(language: Language, suppliers: &[Supplier]) -> Environment {
    let environment = Environment::new(language);
    let url = url(&environment);
    let mut store = open(&url);
    for supplier in suppliers {
        store.put_supplier(supplier).unwrap();
    }
    environment.store(&url)
}

/// Puts a tender of a buyer in a region into the store of a place.
pub fn add_tender(environment: &Environment, code: &str, buyer: &str, region: &str) {
    let mut tender = Tender::new(code.parse().unwrap());
    tender.buyer.name = Some(buyer.to_owned());
    tender.buyer.region = Some(region.to_owned());
    let mut store = open(&url(environment));
    let mut import = store.begin_import("lista.csv", ImportMode::Whole).unwrap();
    import.tender(tender).unwrap();
    import.finish().unwrap();
}

fn url(environment: &Environment) -> String {
    format!("sqlite:{}", environment.path("check.db").display())
}

fn open(url: &str) -> Box<dyn Store> {
    encuentro::store::open(Some(url), std::path::Path::new("unused")).unwrap()
}
