//! `bids afford`: whether the money lasts until the offer is paid.

use super::{keep, register, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};
use serde_json::Value;

const CODE: &str = "2735-100-COT26";

/// An offer of 30 at 20,000 net, delivered ten days after an order that is counted from the closing on 30 November.
fn priced(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    let mut store = store_of(&environment);
    let mut tenders = tenders();
    tenders[0].delivery_days = Some(10);
    keep(&mut *store, tenders);
    register(&mut *store, 14, "Ana Pérez Soto");
    environment.run(&["bids", "start", CODE]).expect(0);
    environment
        .run(&[
            "bids",
            "price",
            CODE,
            "--line",
            "1=20.000",
            "--leave-out",
            "2",
        ])
        .expect(0);
    environment
}

fn json(environment: &Environment, options: &[&str], exit: i32) -> Value {
    let arguments = [
        &["bids", "afford", CODE, "--no-input", "--format", "json"],
        options,
    ]
    .concat();
    let run = environment.run(&arguments).expect(exit);
    serde_json::from_str::<Value>(&run.stdout).unwrap()["items"][0].clone()
}

const COSTS: [&str; 6] = [
    "--cost",
    "harina=350.000@0",
    "--cost",
    "flete=50.000@10",
    "--in-hand",
    "120.000",
];

#[test]
fn the_lowest_balance_its_day_and_what_lacks_are_told() {
    for language in Language::ALL {
        let environment = priced(language);
        let answer = json(&environment, &COSTS, 1);
        assert_eq!(answer["lowest"], "-280000");
        assert_eq!(answer["lowest_on"], "2026-12-10");
        assert_eq!(answer["back_on"], "2027-01-09", "30 days after the invoice");
        assert_eq!(answer["income"], "600000", "net: the IVA is not one's own");
        assert_eq!(answer["iva_not_counted"], "114000");
        assert_eq!(answer["margin"], "200000");
        assert_eq!(answer["needed"], "400000");
        assert_eq!(answer["affords"], false);
        let again = environment
            .run(&["bids", "afford", CODE, "--no-input"])
            .expect(1);
        assert!(
            again.stdout.contains("280"),
            "what was told is kept: {again}"
        );
        assert!(again.stdout.contains("---|"), "{again}");
        assert!(
            again.stdout.lines().all(|line| !line.contains('\u{1b}')),
            "no colour: {again}"
        );
        let yes = json(&environment, &["--in-hand", "400.000"], 0);
        assert_eq!(
            (&yes["lowest"], &yes["affords"]),
            (&"0".into(), &true.into())
        );
        let later = json(&environment, &["--paid-in", "60"], 0);
        assert_eq!(later["days"]["payment"], "2027-02-08");
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
        assert_eq!(json(&environment, &[], 0)["pay_days"], 30);
    }
}

#[test]
fn the_checklist_is_marked_once_the_answer_is_whole() {
    let environment = priced(Language::Spanish);
    let point = |environment: &Environment| {
        let run = environment
            .run(&["bids", "show", CODE, "--format", "json"])
            .expect(0);
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        let points = json["items"][0]["prepared"]["points"]
            .as_array()
            .unwrap()
            .clone();
        let found = points.into_iter().find(|point| point["id"] == "afford");
        found.unwrap()["state"].clone()
    };
    let unknown = json(&environment, &COSTS[..4], 1);
    assert_eq!(
        (&unknown["in_hand"], &unknown["needed"]),
        (&Value::Null, &"400000".into())
    );
    assert_eq!(point(&environment), "open", "money at hand is not known");
    json(&environment, &["--in-hand", "0"], 1);
    assert_eq!(point(&environment), "done");
}

#[test]
fn a_price_below_the_costs_is_told_and_honorarios_count_after_the_retention() {
    for language in Language::ALL {
        let environment = priced(language);
        let loss = json(
            &environment,
            &["--cost", "todo=700.000", "--in-hand", "900.000"],
            1,
        );
        assert_eq!(
            (&loss["margin"], &loss["lowest"]),
            (&"-100000".into(), &"200000".into())
        );
        environment
            .run(&["bids", "price", CODE, "--charge", "fees"])
            .expect(0);
        let fees = json(
            &environment,
            &["--without", "todo", "--cost", "bus=1.000"],
            0,
        );
        assert_eq!(fees["income"], "508500", "15.25 % of 2026 is withheld");
        let next_year = json(&environment, &["--order-on", "05-01-2027"], 0);
        assert_eq!(next_year["income"], "504000", "16 % of 2027");
    }
}

#[test]
fn what_cannot_be_is_told_and_what_is_missing_is_named() {
    let environment = priced(Language::Spanish);
    for (options, exit) in [
        (vec![], 2),
        (vec!["--cost", "harina"], 2),
        (vec!["--cost", "=5"], 2),
        (vec!["--cost", "harina=5@mañana"], 2),
        (vec!["--cost", "harina=5@9999"], 2),
        (vec!["--cost", "harina=0"], 3),
        (vec!["--cost", "harina=-5"], 3),
        (vec!["--cost", "harina=UF 5"], 3),
        (vec!["--cost", "mi clave es Gato2026!=5"], 3),
        (vec!["--cost", "harina=5", "--order-on", "32-01-2027"], 2),
        (vec!["--cost", "harina=5", "--order-on", "01-12-9999"], 3),
        (vec!["--without", "harina"], 2),
        (vec!["--paid-in", "-1"], 2),
        (vec!["--paid-in", "731"], 2),
        (vec!["--delivery-days", "3651"], 2),
        (vec!["--cost", "harina=5", "--order-on", "01-06-2025"], 2),
        (vec!["--cost", "harina=5", "--order-on", "29-11-2026"], 2),
    ] {
        let arguments = [vec!["bids", "afford", CODE, "--no-input"], options].concat();
        environment.run(&arguments).expect(exit);
    }
    environment
        .run(&["bids", "afford", "2735-2-LE26", "--no-input"])
        .expect(1);
    environment.run(&["bids", "start", "2735-2-LE26"]).expect(0);
    let unpriced = [
        "bids",
        "afford",
        "2735-2-LE26",
        "--no-input",
        "--cost",
        "a=5",
    ];
    environment.run(&unpriced).expect(2);
}

#[test]
fn what_is_not_told_is_asked_line_by_line() {
    let environment = priced(Language::Spanish);
    let answers = "harina=350.000\nflete\nflete=50.000@10\n\n450.000\n";
    let run = environment
        .run_with(&["bids", "afford", CODE], answers)
        .expect(0);
    assert!(run.stdout.contains("$ 50.000"), "{run}");
    let csv = environment
        .run(&["bids", "afford", CODE, "--format", "csv", "--no-input"])
        .expect(0);
    assert_eq!(csv.stdout.lines().count(), 4, "{csv}");
}

#[test]
fn the_chart_is_readable_at_fifty_columns() {
    let environment = priced(Language::Spanish).set("COLUMNS", "50");
    json(&environment, &COSTS, 1);
    let run = environment
        .run(&["bids", "afford", CODE, "--no-input"])
        .expect(1);
    let chart: Vec<&str> = run
        .stdout
        .lines()
        .filter(|line| line.contains('|'))
        .collect();
    assert_eq!(chart.len(), 4, "{run}");
    assert!(chart.iter().all(|line| line.chars().count() <= 50), "{run}");
}

#[test]
fn what_is_paid_with_iva_is_not_called_a_loss_when_the_iva_may_be_it() {
    for (language, lasts, less) in [
        (Language::Spanish, "La plata dura", "puede que no pierda"),
        (Language::English, "The money lasts", "you may not lose"),
    ] {
        let environment = priced(language);
        let run = |costs: &str| {
            let cost = format!("todo={costs}");
            let options = ["--cost", &cost, "--in-hand", "900.000", "--no-input"];
            environment
                .run(&[&["bids", "afford", CODE][..], &options].concat())
                .expect(1)
                .stdout
                .replace('\n', " ")
        };
        let within = run("650.000");
        assert!(within.contains(lasts) && within.contains(less), "{within}");
        let beyond = run("750.000");
        assert!(beyond.contains(lasts) && !beyond.contains(less), "{beyond}");
    }
}

#[test]
fn a_negative_amount_is_an_amount_below_zero_and_no_option() {
    let environment = priced(Language::Spanish);
    let negative = environment
        .run(&["bids", "afford", CODE, "--en-mano", "-1", "--no-input"])
        .expect(3);
    assert!(negative.stderr.contains("menor que cero"), "{negative}");
    let no_days = environment
        .run(&["bids", "afford", CODE, "--en-mano"])
        .expect(2);
    assert!(no_days.stderr.contains("--en-mano"), "{no_days}");
}

#[test]
fn markdown_gets_paragraphs_and_a_table_and_a_name_steers_neither() {
    for language in Language::ALL {
        let environment = priced(language);
        environment
            .run(&["bids", "afford", CODE, "--cost", "pan\u{1b}[2J=1.000"])
            .expect(3);
        let cost = ["--cost", "harina|fina=350.000@0", "--in-hand", "400.000"];
        let markdown = ["bids", "afford", CODE, "--no-input", "--format", "md"];
        let told = environment.run(&[&markdown[..], &cost].concat()).expect(0);
        let row = |line: &str| line.starts_with("| ") && line.contains("harina\\|fina");
        assert!(told.stdout.lines().any(row), "{told}");
        assert!(told.stdout.contains("| --- |"), "{told}");
        assert!(!told.stdout.contains("---|--"), "no chart: {told}");
    }
}
