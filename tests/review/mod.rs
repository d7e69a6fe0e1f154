//! `bids check`, `note`, `guarantee` and `sent` as people run them: the failures that cost an offer, and the receipt.

mod failures;
mod sending;
mod story;

use crate::readiness::suppliers::{TODAY, holding, juridical};
use crate::support::environment::{Environment, Language};
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::supplier::Supplier;
use encuentro::domain::tender::{Tender, TenderItem, TenderStatus};
use encuentro::store::{ImportMode, Store};
use serde_json::Value;

/// The tender that is bid for; it closes on 10 December 2026 at 15:00.
const CODE: &str = "1057-3-LE26";
/// Body of the RUT of the firm that bids.
const FIRM: u32 = 77_000_012;

fn store_of(environment: &Environment) -> Box<dyn Store> {
    let url = format!("sqlite:{}", environment.path("check.db").display());
    encuentro::store::open(Some(&url), &environment.path("check.db")).unwrap()
}

fn tender() -> Tender {
    let mut tender = Tender::new(CODE.parse().unwrap());
    tender.title = Some("Pan para jardines infantiles".to_owned());
    tender.buyer.name = Some("Municipalidad Ejemplo Oriente".to_owned());
    tender.buyer.region = Some("13".to_owned());
    tender.status = Some(TenderStatus::Published);
    tender.closes = Some("2026-12-10T15:00:00-03:00".parse().unwrap());
    tender.items = vec![TenderItem {
        key: "1".to_owned(),
        description: Some("Pan corriente".to_owned()),
        unit: Some("Kilogramo".to_owned()),
        quantity: Some(100.into()),
        ..TenderItem::default()
    }];
    tender
}

/// A firm that lacks nothing and agreed to being guided.
fn firm() -> Supplier {
    let mut firm = juridical(FIRM, "Panadería Inventada SpA");
    firm.consents.push(Consent {
        purpose: Purpose::Guidance,
        basis: LegalBasis::Consent,
        text_version: "guidance-1".to_owned(),
        given_on: TODAY,
        channel: Channel::Screen,
        withdrawn_on: None,
        fields: None,
    });
    firm
}

/// A place with a firm that lacks nothing and a bid of theirs: priced, signed, every point marked.
fn prepared(language: Language) -> Environment {
    let environment = holding(language, &[firm()]);
    let mut store = store_of(&environment);
    let mut import = store.begin_import("lista.csv", ImportMode::Whole).unwrap();
    import.tender(tender()).unwrap();
    import.finish().unwrap();
    environment.run(&["bids", "start", CODE]).expect(0);
    environment
        .run(&["bids", "price", CODE, "--line", "1=1.500"])
        .expect(0);
    let note = [
        "--signatory",
        "Rosa Inventada Soto",
        "--portal-net",
        "150000",
    ];
    environment
        .run(&[&["bids", "note", CODE], &note[..]].concat())
        .expect(0);
    mark_all(&environment);
    environment
}

/// Marks every point, so that only what a test changes is left.
fn mark_all(environment: &Environment) {
    let shown = environment
        .run(&["bids", "show", CODE, "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&shown.stdout).unwrap();
    let points = json["items"][0]["prepared"]["points"].as_array().unwrap();
    let ids: Vec<&str> = points
        .iter()
        .map(|point| point["id"].as_str().unwrap())
        .collect();
    environment
        .run(&["bids", "mark", CODE, "--done", &ids.join(",")])
        .expect(0);
}

/// Changes what is known of the firm.
fn alter(environment: &Environment, change: impl FnOnce(&mut Supplier)) {
    let mut store = store_of(environment);
    let rut = encuentro::domain::rut::Rut::from_body(FIRM).unwrap();
    let mut supplier = store.supplier(rut).unwrap().unwrap();
    change(&mut supplier);
    store.put_supplier(&supplier).unwrap();
}

/// What `bids check` answers: the exit code it must end with, and its item.
fn checked(environment: &Environment, code: i32) -> Value {
    let run = environment
        .run(&["bids", "check", CODE, "--format", "json"])
        .expect(code);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.bid-check/1");
    json["items"][0].clone()
}

/// How bad a finding is, when it is there.
fn severity(item: &Value, id: &str) -> Option<String> {
    let findings = item["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["id"] == id)?;
    assert!(!found["what"].as_str().unwrap().is_empty());
    Some(found["severity"].as_str().unwrap().to_owned())
}
