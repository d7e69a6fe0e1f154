//! `papers`: whole commands, in both languages.

mod agreeing;
mod carried;
mod keeping;
mod needed;

use crate::support::environment::Environment;
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, Supplier};
use encuentro::store::Store;
use serde_json::Value;

pub const PDF: &[u8] = b"%PDF-1.7\n% invented\n";

/// The store of an environment, to put things in beforehand.
fn store_of(environment: &Environment) -> Box<dyn Store> {
    encuentro::store::open(None, &database(environment)).unwrap()
}

fn database(environment: &Environment) -> std::path::PathBuf {
    environment.path("home").join("encuentro.db")
}

/// A firm that agreed to be guided.
pub fn firm(body: u32, name: &str) -> Supplier {
    let day = "2026-11-01".parse().unwrap();
    let mut supplier = Supplier::new(Rut::from_body(body).unwrap(), PersonKind::Juridical, day);
    supplier.facts.put(Fact {
        key: "legal_name".to_owned(),
        value: FactValue::Text(name.to_owned()),
        source: FactSource::Told,
        recorded_on: day,
        expires_on: None,
    });
    supplier.consents.push(Consent {
        purpose: Purpose::Guidance,
        basis: LegalBasis::Consent,
        text_version: "guidance-1".to_owned(),
        given_on: day,
        channel: Channel::Screen,
        withdrawn_on: None,
        fields: None,
    });
    supplier
}

/// An environment with its store in the home folder, where a firm is held.
fn with_firm(environment: Environment) -> Environment {
    let home = environment.path("home").display().to_string();
    let environment = environment.set("ENCUENTRO_HOME", &home);
    let firm = firm(77_000_012, "Panadería El Trigo SpA");
    store_of(&environment).put_supplier(&firm).unwrap();
    environment
}

/// What a command tells programs.
fn items(environment: &Environment, arguments: &[&str]) -> Vec<Value> {
    let run = environment.run(&[arguments, &["--format", "json"]].concat());
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    json["items"].as_array().unwrap().clone()
}
