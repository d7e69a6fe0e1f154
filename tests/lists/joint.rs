//! `bids partner`: joint offers.

use super::{keep, register, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::rut::Rut;
use serde_json::Value;

const CODE: &str = "2735-100-COT26";
const FIRM: &str = "77.000.012-2";

fn size(environment: &Environment, body: u32, size: &str) {
    let fact = Fact {
        key: "size".to_owned(),
        value: FactValue::Text(size.to_owned()),
        source: FactSource::Told,
        recorded_on: "2026-11-01".parse().unwrap(),
        expires_on: None,
    };
    let rut = Rut::from_body(body).unwrap();
    store_of(environment).put_fact(rut, &fact).unwrap();
}

/// Two suppliers of whom only the first has begun an offer.
fn started(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    let mut store = store_of(&environment);
    keep(&mut *store, tenders());
    register(&mut *store, 14, "Ana Pérez Soto");
    register(&mut *store, 77_000_012, "Amasandería La Espiga SpA");
    environment
        .run(&["bids", "start", CODE, "--rut", "14-0", "--rehearsal"])
        .expect(0);
    environment
}

fn partner(
    environment: &Environment,
    options: &[&str],
    exit: i32,
) -> crate::support::environment::Run {
    let arguments = [&["bids", "partner", CODE, "--rut", "14-0"], options].concat();
    environment.run(&arguments).expect(exit)
}

fn members(environment: &Environment) -> Value {
    let run = partner(environment, &["--format", "json"], 0);
    serde_json::from_str::<Value>(&run.stdout).unwrap()["items"].clone()
}

fn state(environment: &Environment, id: &str) -> Option<Value> {
    let run = environment
        .run(&["bids", "show", CODE, "--rut", "14-0", "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    let points = json["items"][0]["prepared"]["points"]
        .as_array()
        .unwrap()
        .clone();
    let found = points.into_iter().find(|point| point["id"] == id);
    found.map(|point| point["state"].clone())
}

#[test]
fn partners_come_with_their_shares_and_the_points_of_the_law() {
    for language in Language::ALL {
        let environment = started(language);
        assert_eq!(members(&environment), Value::Array(Vec::new()));
        assert_eq!(state(&environment, "joint-instrument"), None);
        let added = partner(&environment, &["agregar", FIRM, "--parte", "66,67"], 0);
        assert!(
            added.stderr.contains("66,67 %") || added.stderr.contains("66.67 %"),
            "{added}"
        );
        assert_eq!(state(&environment, "joint-instrument"), Some("open".into()));
        assert_eq!(state(&environment, "joint-shares"), Some("open".into()));
        partner(&environment, &["add", "14-0", "--share", "33.33"], 0);
        assert_eq!(state(&environment, "joint-shares"), Some("done".into()));
        let shown = members(&environment);
        assert_eq!(shown[0]["rut"], "14-0");
        assert_eq!(
            (&shown[0]["own"], &shown[0]["share"]),
            (&true.into(), &"33.33".into())
        );
        assert_eq!(
            shown[1]["readiness"], "not_known",
            "nobody has looked at its states"
        );
        assert_eq!(shown[1]["smaller_firm"], Value::Null, "said, not refused");
        partner(&environment, &["quitar", FIRM], 0);
        assert_eq!(members(&environment), Value::Array(Vec::new()));
        assert_eq!(state(&environment, "joint-instrument"), None);
        environment
            .run(&["bids", "undo", CODE, "--rut", "14-0", "--yes"])
            .expect(0);
        assert_eq!(members(&environment).as_array().unwrap().len(), 2);
    }
}

#[test]
fn a_partner_who_is_not_registered_is_told_as_not_known() {
    for language in Language::ALL {
        let environment = started(language);
        let added = partner(&environment, &["add", "77.000.023-8", "--share", "50"], 0);
        assert!(added.stderr.contains("77.000.023-8"), "{added}");
        assert_eq!(members(&environment)[1]["registered_here"], false);
    }
}

#[test]
fn only_smaller_firms_bid_together_with_the_article_that_says_so() {
    for language in Language::ALL {
        let environment = started(language);
        size(&environment, 77_000_012, "large");
        let refused = partner(&environment, &["add", FIRM, "--share", "50"], 1);
        assert!(
            refused.stderr.contains("19.886") && refused.stderr.contains("51"),
            "{refused}"
        );
        assert_eq!(members(&environment), Value::Array(Vec::new()));
        size(&environment, 77_000_012, "small");
        partner(&environment, &["add", FIRM, "--share", "50"], 0);
        assert_eq!(members(&environment)[1]["smaller_firm"], true);
    }
}

#[test]
fn one_joint_offer_for_each_tender() {
    let environment = started(Language::Spanish);
    partner(&environment, &["add", "77.000.023-8"], 0);
    environment
        .run(&["bids", "start", CODE, "--rut", FIRM, "--rehearsal"])
        .expect(0);
    let other = [
        "bids",
        "partner",
        CODE,
        "--rut",
        FIRM,
        "add",
        "77.000.023-8",
    ];
    let refused = environment.run(&other).expect(1);
    assert!(
        !refused.stderr.contains("14-0"),
        "whose it is stays unsaid: {refused}"
    );
}

#[test]
fn what_cannot_be_a_partner_or_a_share_is_refused() {
    let environment = started(Language::Spanish);
    for (options, exit) in [
        (vec!["add"], 2),
        (vec!["add", "77.000.012-9"], 2),
        (vec!["add", "14-0", "--share", "50"], 2),
        (vec!["list", FIRM], 2),
        (vec!["--share", "50"], 2),
        (vec!["remove", FIRM], 2),
        (vec!["juntar", FIRM], 2),
        (vec!["add", FIRM, "--share", "0"], 3),
        (vec!["add", FIRM, "--share", "100,01"], 3),
        (vec!["add", FIRM, "--share", "33.33333"], 3),
        (vec!["add", FIRM, "--share", "mitad"], 3),
    ] {
        partner(&environment, &options, exit);
    }
    assert_eq!(members(&environment), Value::Array(Vec::new()));
}

#[test]
fn forgetting_a_partner_takes_it_out_of_the_offer_of_another() {
    let environment = started(Language::Spanish);
    partner(&environment, &["add", FIRM, "--share", "50"], 0);
    environment
        .run(&["suppliers", "forget", FIRM, "--yes"])
        .expect(0);
    assert_eq!(members(&environment), Value::Array(Vec::new()));
}
