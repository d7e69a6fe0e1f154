//! `tenders match` as whole commands: reasons, the answer "no", everyone, the formats, narrow screens.

use super::{keep, register, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};
use encuentro::domain::bid::BidState;
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{StateRecord, StateValue};
use encuentro::domain::tender::{Offer, Tender, TenderStatus};
use serde_json::Value;

fn told(key: &str, value: FactValue) -> Fact {
    Fact {
        key: key.to_owned(),
        value,
        source: FactSource::Told,
        recorded_on: "2026-11-01".parse().unwrap(),
        expires_on: None,
    }
}

/// A store with two open tenders, an old one, a baker (23-K) who offered for it, and somebody of whom nothing is known.
fn filled(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    let mut store = store_of(&environment);
    let mut all = tenders();
    let mut old = Tender::new("2735-7-LE25".parse().unwrap());
    old.title = Some("Pan con palta para el consultorio".to_owned());
    old.status = Some(TenderStatus::Awarded);
    old.closes = Some("2025-03-01".parse().unwrap());
    old.buyer.region = Some("05".to_owned());
    old.items = all[0].items.clone();
    old.items[0].product = Some("50181900".to_owned());
    old.items[0].offers = vec![Offer {
        supplier_rut: Some(Rut::from_body(23).unwrap().compact()),
        ..Offer::default()
    }];
    all.push(old);
    keep(&mut *store, all);
    register(&mut *store, 23, "Rosa Ejemplo");
    register(&mut *store, 14, "Nadie Sabe");
    let baker = Rut::from_body(23).unwrap();
    let comuna = FactValue::Text("13122".to_owned());
    store.put_fact(baker, &told("sii_comuna", comuna)).unwrap();
    let none = StateRecord {
        value: StateValue::None,
        on: "2026-11-20".parse().unwrap(),
        until: None,
        evidence: None,
        cause: None,
        by: "Ana".to_owned(),
    };
    store.add_state(baker, &none).unwrap();
    let size = FactValue::Text("micro".to_owned());
    store.put_fact(baker, &told("size", size)).unwrap();
    environment
}

#[test]
fn a_tender_is_recommended_with_reasons_in_both_languages() {
    for (language, words) in [
        (
            Language::Spanish,
            [
                "A favor: palabras en común",
                "Peñalolén",
                "Ayudaría: agregar el rubro 90101603",
                "licitaciones seguir 2735-100-COT26 23-K",
            ],
        ),
        (
            Language::English,
            [
                "For: words in common",
                "is Compra Ágil",
                "Would help: adding the rubro 90101603",
                "tenders follow 2735-100-COT26 23-K",
            ],
        ),
    ] {
        let run = filled(language)
            .run(&["tenders", "match", "23-K"])
            .expect(0);
        let all = format!("{}{}", run.stdout, run.stderr);
        for word in words {
            assert!(all.contains(word), "{word}: {run}");
        }
        assert!(
            !run.stdout.contains("2735-7-LE25"),
            "an old one is not open: {run}"
        );
    }
}

#[test]
fn the_points_of_the_reasons_add_up_to_the_score() {
    let run = filled(Language::English)
        .run(&["tenders", "match", "23-K", "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.matches/1");
    let item = &json["items"][0];
    assert_eq!(item["tender"], "2735-100-COT26");
    let tenths = |value: &Value| -> i64 {
        let text = value.as_str().unwrap();
        let number: rust_decimal::Decimal = text.parse().unwrap();
        (number * rust_decimal::Decimal::TEN).try_into().unwrap()
    };
    let parts = item["reasons"].as_array().unwrap();
    let sum: i64 = parts.iter().map(|reason| tenths(&reason["points"])).sum();
    assert_eq!(sum, tenths(&item["points"]));
    assert!(
        parts.iter().any(|reason| reason["aspect"] == "lacking"),
        "{run}"
    );
    assert_eq!(item["reasons"][0]["id"], "matching-words", "{run}");
}

#[test]
fn why_shows_the_points_also_of_one_tender_that_is_not_recommended() {
    let environment = filled(Language::Spanish);
    let run = environment
        .run(&["licitaciones", "recomendar", "23-K", "--por-que"])
        .expect(0);
    assert!(
        run.stdout.contains("A favor +") && run.stdout.contains("Suma: "),
        "{run}"
    );
    let run = environment
        .run(&["tenders", "match", "23-K", "--why=2735-100-COT26"])
        .expect(0);
    assert!(run.stdout.contains("Suma: "), "{run}");
    let run = environment
        .run(&["tenders", "match", "23-K", "--why=2735-7-LE25"])
        .expect(1);
    assert!(run.stderr.contains("ya no recibe ofertas"), "{run}");
    let run = environment
        .run(&["tenders", "match", "23-K", "--why=2735-2-LE26"])
        .expect(1);
    assert!(run.stderr.contains("no tiene rubros ni palabras"), "{run}");
    environment
        .run(&["tenders", "match", "23-K", "--why=2735-3-LE26"])
        .expect(1);
    environment
        .run(&["tenders", "match", "23-K", "--why=nada"])
        .expect(2);
}

#[test]
fn no_is_an_answer_with_its_reason_and_what_would_change_it() {
    let environment = filled(Language::Spanish);
    let run = environment.run(&["tenders", "match", "14-0"]).expect(1);
    assert!(run.stderr.contains("no se sabe qué vende"), "{run}");
    assert!(
        run.stderr.contains("proveedores editar 14-0 rubros="),
        "{run}"
    );
    let run = environment
        .run(&["tenders", "match", "23-K", "--region", "Arica y Parinacota"])
        .expect(1);
    assert!(run.stderr.contains("ninguna licitación abierta"), "{run}");
    let mut store = store_of(&environment);
    let lonely = Rut::from_body(14).unwrap();
    let rubros = FactValue::List(vec!["99999999".to_owned()]);
    store.put_fact(lonely, &told("rubros", rubros)).unwrap();
    let run = environment
        .run(&["tenders", "match", "14-0", "--format", "json"])
        .expect(1);
    assert!(
        run.stderr
            .contains("Ninguna de las 2 licitaciones abiertas"),
        "{run}"
    );
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["items"], Value::Array(Vec::new()));
}

#[test]
fn everyone_gets_a_line_and_whose_it_is_must_be_said() {
    let environment = filled(Language::English);
    let run = environment.run(&["tenders", "match", "--all"]).expect(0);
    assert!(
        run.stdout.contains("Rosa Ejemplo") && run.stdout.contains("2735-100-COT26"),
        "{run}"
    );
    assert!(run.stdout.contains("not known what is sold"), "{run}");
    assert!(run.stderr.contains("One supplier of 2"), "{run}");
    let run = environment
        .run(&["tenders", "match", "--all", "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    let items = json["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    let baker = items
        .iter()
        .find(|line| line["supplier"] == "23-K")
        .unwrap();
    assert_eq!(baker["best"][0]["tender"], "2735-100-COT26");
    environment
        .run(&["tenders", "match", "--no-input"])
        .expect(2);
    environment
        .run(&["tenders", "match", "77.000.012-2"])
        .expect(1);
    environment
        .run(&["tenders", "match", "23-K", "--all"])
        .expect(2);
}

#[test]
fn sheets_carry_the_reasons_and_nothing_is_wider_than_fifty_columns() {
    let environment = filled(Language::Spanish);
    let run = environment
        .run(&["tenders", "match", "23-K", "--format", "csv"])
        .expect(0);
    assert!(
        run.stdout.contains("2735-100-COT26") && run.stdout.contains("A favor"),
        "{run}"
    );
    environment
        .run(&["tenders", "match", "23-K", "--format", "html"])
        .expect(2);
    let narrow = environment.set("COLUMNS", "50");
    let run = narrow.run(&["tenders", "match", "23-K", "--why"]).expect(0);
    for line in run.stdout.lines() {
        assert!(line.chars().count() <= 50, "{line}");
    }
}

#[test]
fn a_tender_with_a_bid_of_ones_own_is_not_recommended_again() {
    let environment = filled(Language::Spanish);
    let mut bid = encuentro::domain::bid::Bid {
        tender: "2735-100-COT26".parse().unwrap(),
        supplier: Rut::from_body(23).unwrap(),
        amount: None,
        state: BidState::Draft,
        deadline: None,
        result: None,
        note: None,
    };
    store_of(&environment).put_bid(&bid).unwrap();
    let run = environment.run(&["tenders", "match", "23-K"]).expect(1);
    assert!(
        run.stderr.contains("bids list --rut 23-K")
            || run.stderr.contains("ofertas listar --rut 23-K"),
        "an own offer is no tender that does not fit: {run}"
    );
    let run = environment.run(&["tenders", "match", "--all"]).expect(1);
    assert!(!run.stdout.contains("2735-100-COT26"), "{run}");
    bid.state = BidState::Withdrawn;
    store_of(&environment).put_bid(&bid).unwrap();
    environment.run(&["tenders", "match", "23-K"]).expect(0);
}
