//! `directory`: whole commands on both stores.

mod gaps;
mod municipality;
mod partners;
mod report;

use crate::support::environment::{Environment, Language};
use crate::support::postgres::Database;
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use encuentro::store::Store;
use jiff::civil::{Date, date};

/// The day on which everything was noted.
const NOTED: Date = date(2026, 11, 1);

/// Runs a test on a file store, and on PostgreSQL where a server is named.
fn on_each_store(language: Language, test: impl Fn(&Environment, &mut dyn Store)) {
    let place = Environment::new(language);
    let url = format!("sqlite:{}", place.path("home").join("store.db").display());
    let place = place.store(&url);
    test(&place, store_at(&url).as_mut());
    if let Some(database) = Database::fresh() {
        let place = Environment::new(language).store(database.url());
        test(&place, store_at(database.url()).as_mut());
    }
}

fn store_at(url: &str) -> Box<dyn Store> {
    encuentro::store::open(Some(url), "".as_ref()).unwrap()
}

fn rut(body: u32) -> Rut {
    Rut::from_body(body).unwrap()
}

fn fact(key: &str, value: FactValue) -> Fact {
    Fact {
        key: key.to_owned(),
        value,
        source: FactSource::Told,
        recorded_on: NOTED,
        expires_on: None,
    }
}

/// A small firm of a comuna that sells some rubros and is helped by agreement.
pub fn firm(body: u32, name: &str, comuna: &str, rubros: &[&str]) -> Supplier {
    let mut supplier = Supplier::new(rut(body), PersonKind::Juridical, NOTED);
    for (key, value) in [
        ("legal_name", name),
        ("sii_comuna", comuna),
        ("size", "micro"),
        ("email", "contacto@ejemplo.cl"),
    ] {
        supplier
            .facts
            .put(fact(key, FactValue::Text(value.to_owned())));
    }
    let rubros = rubros.iter().map(|code| (*code).to_owned()).collect();
    supplier.facts.put(fact("rubros", FactValue::List(rubros)));
    agree(&mut supplier, Purpose::Guidance);
    supplier
}

/// Notes that a supplier agreed to a purpose.
pub fn agree(supplier: &mut Supplier, purpose: Purpose) {
    supplier.consents.push(Consent {
        purpose,
        basis: LegalBasis::Consent,
        text_version: "1".to_owned(),
        given_on: NOTED,
        channel: Channel::Screen,
        withdrawn_on: None,
        fields: None,
    });
}

/// Notes what was seen of a supplier's states on a day.
pub fn see(supplier: &mut Supplier, on: Date, values: &[StateValue]) {
    supplier
        .states
        .extend(values.iter().map(|value| StateRecord {
            value: *value,
            on,
            until: None,
            evidence: Some("nota".to_owned()),
            cause: None,
            by: "Rosa".to_owned(),
        }));
}
