//! `bids start|price|mark|journal|undo`: an offer from the tender to its prices and checklist, and back.

use super::{keep, register, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{StateRecord, StateValue};
use serde_json::Value;

const CODE: &str = "2735-100-COT26";

fn filled(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    let mut store = store_of(&environment);
    keep(&mut *store, tenders());
    register(&mut *store, 14, "Ana Pérez Soto");
    environment
}

fn shown(environment: &Environment) -> Value {
    let run = environment
        .run(&["bids", "show", CODE, "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    json["items"][0].clone()
}

#[test]
fn who_is_not_ready_is_told_why_and_may_practise() {
    for language in Language::ALL {
        let environment = filled(language);
        let unsure = environment.run(&["bids", "start", CODE]).expect(0);
        assert!(
            unsure.stderr.contains("14-0"),
            "what is not known is told: {unsure}"
        );
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
        let ineligible = StateRecord {
            value: StateValue::Ineligible,
            on: "2026-11-20".parse().unwrap(),
            until: None,
            evidence: None,
            cause: None,
            by: "Ana".to_owned(),
        };
        let rut = Rut::from_body(14).unwrap();
        store_of(&environment).add_state(rut, &ineligible).unwrap();
        let refused = environment.run(&["bids", "start", CODE]).expect(1);
        assert!(refused.stderr.contains("14-0"), "{refused}");
        for command in ["show", "price", "check"] {
            let run = environment.run(&["bids", command, CODE]).expect(1);
            let begin = match language {
                Language::Spanish => format!("encuentro ofertas empezar {CODE}"),
                Language::English => format!("encuentro bids start {CODE}"),
            };
            assert!(run.stderr.contains(&begin), "{run}");
        }
        environment
            .run(&["bids", "start", CODE, "--rehearsal"])
            .expect(0);
        let bid = shown(&environment);
        assert_eq!(bid["prepared"]["rehearsal"], true);
        assert_eq!(bid["state"], "draft");
    }
}

#[test]
fn failure_13_net_iva_and_total_stand_side_by_side_and_a_change_is_taken_back() {
    for language in Language::ALL {
        let environment = filled(language);
        environment
            .run(&["bids", "start", CODE, "--rehearsal"])
            .expect(0);
        let lines = shown(&environment)["prepared"]["lines"].clone();
        let first = lines[0]["item"].as_str().unwrap().to_owned();
        let price = format!("{first}=1.000");
        environment
            .run(&[
                "bids",
                "price",
                CODE,
                "--line",
                &price,
                "--quantity",
                &format!("{first}=3"),
            ])
            .expect(0);
        for line in lines.as_array().unwrap().iter().skip(1) {
            let item = line["item"].as_str().unwrap();
            environment
                .run(&["bids", "price", CODE, "--leave-out", item])
                .expect(0);
        }
        let totals = shown(&environment)["totals"].clone();
        assert_eq!(totals["net"], "3000");
        assert_eq!(totals["iva"], "570");
        assert_eq!(totals["total"], "3570");
        environment
            .run(&["bids", "price", CODE, "--charge", "honorarios"])
            .expect(0);
        assert_eq!(shown(&environment)["totals"]["iva"], "0");
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
        assert_eq!(shown(&environment)["totals"]["total"], "3570");
        environment.run(&["bids", "journal", CODE]).expect(0);
    }
}

#[test]
fn what_cannot_be_a_price_is_told_and_nothing_is_lost() {
    let environment = filled(Language::Spanish);
    environment
        .run(&["bids", "start", CODE, "--rehearsal"])
        .expect(0);
    environment
        .run(&["bids", "price", CODE, "--line", "1=700"])
        .expect(0);
    for (option, value, exit) in [
        ("--line", "1=-5", 3),
        ("--line", "1=mil", 3),
        ("--line", "1=USD 5", 3),
        ("--line", "99=5", 2),
        ("--line", "5", 2),
        ("--quantity", "1=0", 3),
        ("--take-home", "1=500", 2),
    ] {
        let option = format!("{option}={value}");
        environment
            .run(&["bids", "price", CODE, &option])
            .expect(exit);
    }
    assert_eq!(
        shown(&environment)["prepared"]["lines"][0]["unit_price"],
        "700"
    );
}

#[test]
fn points_are_marked_with_who_and_when_and_own_ones_added() {
    for language in Language::ALL {
        let environment = filled(language);
        environment
            .run(&["bids", "start", CODE, "--rehearsal"])
            .expect(0);
        environment
            .run(&[
                "bids",
                "mark",
                CODE,
                "--done",
                "1,read-bases",
                "--not-asked",
                "2",
                "--by",
                "Ana",
            ])
            .expect(0);
        environment
            .run(&["bids", "mark", CODE, "--add", "Carta del banco"])
            .expect(0);
        environment
            .run(&["bids", "mark", CODE, "--done", "99"])
            .expect(2);
        environment
            .run(&["bids", "mark", CODE, "--add", "mi clave es Gato2026!"])
            .expect(3);
        environment
            .run(&["bids", "mark", CODE, "--open", "1", "--max-age", "99=30"])
            .expect(2);
        let points = shown(&environment)["prepared"]["points"].clone();
        assert_eq!(points[0]["state"], "done", "all of it, or nothing");
        assert_eq!(points[0]["by"], "Ana");
        assert_eq!(points[1]["state"], "does_not_apply");
        let own = points
            .as_array()
            .unwrap()
            .iter()
            .find(|point| point["id"] == "own-1");
        assert_eq!(own.unwrap()["title"]["es"], "Carta del banco");
    }
}

#[test]
fn a_list_leaves_what_is_prepared_alone_and_is_taken_back() {
    let environment = filled(Language::Spanish);
    environment
        .run(&["bids", "start", CODE, "--rehearsal"])
        .expect(0);
    environment
        .run(&["bids", "price", CODE, "--line", "1=100", "--leave-out", "2"])
        .expect(0);
    assert_eq!(
        shown(&environment)["amount"]["amount"],
        "3570",
        "30 x 100 with IVA"
    );
    environment.write(
        "ofertas.csv",
        "Código;RUT;Monto;Estado;Nota\n2735-100-COT26;14-0;99;borrador;con pan\n",
    );
    environment
        .run(&["bids", "import", "ofertas.csv"])
        .expect(0);
    let bid = shown(&environment);
    assert_eq!(bid["note"], "con pan");
    assert_eq!(bid["amount"]["amount"], "3570");
    assert_eq!(bid["prepared"]["lines"][0]["unit_price"], "100");
    environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
    assert_eq!(shown(&environment)["note"], Value::Null);
}
