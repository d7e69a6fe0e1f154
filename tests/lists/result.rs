//! `bids result|summary`: how offers ended, what comes next, and the year.

use super::{keep, register, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};
use encuentro::domain::money::Money;
use encuentro::domain::rut::Rut;
use encuentro::domain::tender::{Offer, TenderStatus};
use serde_json::Value;

const CODE: &str = "2735-100-COT26";

/// As the list of the bids says, the tender is over.
fn closed(language: Language) -> Environment {
    let environment = filled(language);
    let mut tender = tenders().swap_remove(0);
    tender.closes = Some("2026-09-30T18:00:00-03:00".parse().unwrap());
    keep(&mut *store_of(&environment), vec![tender]);
    environment
}

/// One sent bid, one in draft, one withdrawn; nothing is prepared for them.
fn filled(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    let mut store = store_of(&environment);
    keep(&mut *store, tenders());
    register(&mut *store, 14, "Ana Pérez Soto");
    environment.write(
        "ofertas.csv",
        "Código;RUT;Monto;Moneda;Estado;Cierre\n\
         2735-100-COT26;14-0;500.000;CLP;enviada;30-09-2026\n\
         2735-2-LE26;14-0;300.000;CLP;borrador;\n\
         2735-3-LE26;14-0;300.000;CLP;retirada;\n",
    );
    environment
        .run(&["bids", "import", "ofertas.csv"])
        .expect(0);
    environment
}

fn json(environment: &Environment, arguments: &[&str]) -> Value {
    let arguments = [arguments, &["--format", "json"]].concat();
    let run = environment.run(&arguments).expect(0);
    serde_json::from_str::<Value>(&run.stdout).unwrap()["items"][0].clone()
}

/// The list as it is published after the award: another one was chosen.
fn awarded(environment: &Environment, chosen: u32) {
    let offer = |body: u32, total: i64| Offer {
        supplier_rut: Some(Rut::from_body(body).unwrap().compact()),
        supplier_name: Some(format!("Panadería {body} SpA")),
        total: Some(Money::clp(total)),
        selected: Some(body == chosen),
        ..Offer::default()
    };
    let mut tender = tenders().swap_remove(0);
    tender.status = Some(TenderStatus::Awarded);
    tender.items.truncate(1);
    tender.items[0].offers = vec![offer(77_000_012, 400_000), offer(14, 420_000)];
    keep(&mut *store_of(environment), vec![tender]);
}

#[test]
fn failure_20_after_winning_the_order_is_answered_and_the_payment_followed() {
    for language in Language::ALL {
        let environment = closed(language);
        let won = environment
            .run(&["bids", "result", CODE, "--won"])
            .expect(0);
        let check = match language {
            Language::Spanish => "encuentro revisar 14-0",
            Language::English => "encuentro check 14-0",
        };
        assert!(
            won.stderr.contains(check),
            "eligibility on the day of the order: {won}"
        );
        assert!(
            won.stderr.contains("Mercado Público"),
            "the daily look: {won}"
        );
        let invoiced = json(
            &environment,
            &["bids", "result", CODE, "--invoiced", "10-11-2026"],
        );
        assert_eq!(
            invoiced["outcome"]["payment"]["due"], "2026-12-10",
            "30 days"
        );
        let dates = environment.run(&["calendar", "--format", "json"]).expect(0);
        assert!(dates.stdout.contains("\"payment\""), "{dates}");
        let longer = json(&environment, &["bids", "result", CODE, "--pay-days", "60"]);
        assert_eq!(longer["outcome"]["payment"]["due"], "2027-01-09");
        environment
            .run(&["bids", "result", CODE, "--pay-days", "61"])
            .expect(2);
        let early = environment
            .run(&[
                "bids",
                "result",
                CODE,
                "--invoiced",
                "01-10-2026",
                "--pay-days",
                "30",
            ])
            .expect(0);
        assert!(early.stderr.contains("2026-10-31") || early.stderr.contains("31-10-2026"));
        environment
            .run(&["bids", "result", CODE, "--paid", "20-11-2026"])
            .expect(0);
        let after = environment.run(&["calendar", "--format", "json"]);
        assert!(
            !after.stdout.contains("\"payment\""),
            "a paid one waits no more"
        );
    }
}

#[test]
fn only_a_sent_offer_has_a_result() {
    let environment = filled(Language::Spanish);
    for code in ["2735-2-LE26", "2735-3-LE26", "2735-9-LE26"] {
        environment
            .run(&["bids", "result", code, "--won"])
            .expect(1);
    }
    environment
        .run(&["bids", "start", "2735-2-LE26", "--rehearsal"])
        .expect(0);
    environment
        .run(&["bids", "result", "2735-2-LE26", "--won"])
        .expect(1);
    assert_eq!(
        json(&environment, &["bids", "show", "2735-2-LE26"])["amount"]["amount"],
        "300000",
        "what a list brought stays until the first price"
    );
}

#[test]
fn what_cannot_be_is_refused_and_nothing_changes() {
    let environment = filled(Language::Spanish);
    for (options, exit) in [
        (vec!["--won", "--lost"], 2),
        (vec!["--no-input"], 2),
        (vec!["--won", "--reason", "precio"], 2),
        (vec!["--lost", "--reason", "mala suerte"], 2),
        (vec!["--lost", "--reason", "otra"], 2),
        (vec!["--lost", "--winning-price", "0"], 3),
        (vec!["--lost", "--winning-price=-5"], 3),
        (vec!["--lost", "--winning-price", "UF 5"], 3),
        (vec!["--void", "--winning-price", "5"], 2),
        (vec!["--lost", "--invoiced", "10-11-2026"], 2),
        (vec!["--won", "--invoiced", "24-11-2026"], 2),
        (vec!["--won", "--paid", "10-11-2026"], 2),
        (
            vec!["--won", "--invoiced", "10-11-2026", "--paid", "09-11-2026"],
            2,
        ),
        (vec!["--won", "--invoiced", "31-02-2026"], 2),
        (vec!["--lost", "--note", "mi clave es Gato2026!"], 3),
    ] {
        let arguments = [vec!["bids", "result", CODE], options].concat();
        environment.run(&arguments).expect(exit);
    }
    assert_eq!(
        json(&environment, &["bids", "show", CODE])["result"],
        Value::Null
    );
}

#[test]
fn a_result_is_told_again_and_taken_back() {
    let environment = filled(Language::Spanish);
    let lost = json(
        &environment,
        &[
            "bids",
            "result",
            CODE,
            "--perdida",
            "--motivo",
            "otra: cambiaron las bases",
            "--precio-ganador",
            "450.000",
        ],
    );
    assert_eq!(lost["result"], "lost");
    assert_eq!(lost["outcome"]["reason"], "other");
    assert_eq!(lost["outcome"]["words"], "cambiaron las bases");
    assert_eq!(lost["outcome"]["own_price"]["amount"], "500000");
    environment
        .run(&["bids", "mark", CODE, "--done", "1"])
        .expect(1);
    let void = json(&environment, &["bids", "resultado", CODE, "--desierta"]);
    assert_eq!(
        void["outcome"]["reason"],
        Value::Null,
        "told of another result"
    );
    environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
    assert_eq!(
        json(&environment, &["bids", "show", CODE])["prepared"]["outcome"]["reason"],
        "other"
    );
    environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
    let before = json(&environment, &["bids", "show", CODE]);
    assert_eq!(
        (&before["result"], &before["amount"]["amount"]),
        (&Value::Null, &"500000".into())
    );
}

#[test]
fn the_list_proposes_and_a_person_decides() {
    for language in Language::ALL {
        let environment = filled(language);
        awarded(&environment, 77_000_012);
        let refused = environment
            .run(&["bids", "result", CODE, "--no-input"])
            .expect(2);
        assert!(
            refused.stderr.contains("Panadería 77000012 SpA"),
            "{refused}"
        );
        let accepted = json(&environment, &["bids", "result", CODE, "--yes"]);
        assert_eq!(accepted["result"], "lost");
        assert_eq!(accepted["outcome"]["winning_price"]["amount"], "400000");
        assert_eq!(accepted["outcome"]["own_price"]["amount"], "420000");
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
        let told = json(
            &environment,
            &["bids", "result", CODE, "--lost", "--reason", "price"],
        );
        assert_eq!(
            told["outcome"]["winning_price"]["amount"], "400000",
            "taken, and said so"
        );
        let other = environment
            .run(&["bids", "result", CODE, "--won"])
            .expect(0);
        assert!(
            other.stderr.contains("Panadería"),
            "what differs is said: {other}"
        );
    }
}

#[test]
fn what_is_not_told_is_asked() {
    let environment = filled(Language::Spanish);
    let answered = environment.run_with(&["bids", "result", CODE], "2\n9\n1\nmil\n450.000\n");
    answered.expect(0);
    let outcome = json(&environment, &["bids", "show", CODE])["prepared"]["outcome"].clone();
    assert_eq!(outcome["reason"], "price");
    assert_eq!(outcome["winning_price"]["amount"], "450000");
}

#[test]
fn the_year_is_summed_up_in_words_and_numbers() {
    for language in Language::ALL {
        let environment = filled(language);
        environment
            .run(&[
                "bids",
                "result",
                CODE,
                "--lost",
                "--reason",
                "price",
                "--winning-price",
                "400.000",
            ])
            .expect(0);
        let run = environment.run(&["bids", "summary"]).expect(0);
        assert!(
            run.stderr.contains("25 %"),
            "500,000 against 400,000: {run}"
        );
        let year = json(&environment, &["bids", "summary", "--year", "2026"]);
        assert_eq!(
            (&year["sent"], &year["lost"], &year["won"]),
            (&1.into(), &1.into(), &0.into())
        );
        assert_eq!(year["lost_by_reason"]["price"], 1);
        assert_eq!(year["above_winner"]["median_percent"], "25");
        assert_eq!(year["offered"][0]["amount"], "500000");
        environment
            .run(&["bids", "summary", "--year", "2025"])
            .expect(1);
        environment
            .run(&["bids", "summary", "--year", "26"])
            .expect(2);
        environment
            .run(&["bids", "summary", "--format", "csv"])
            .expect(0);
    }
}

#[test]
fn a_price_that_was_told_is_not_overwritten_by_the_list() {
    let environment = filled(Language::Spanish);
    awarded(&environment, 77_000_012);
    let told = [
        "bids",
        "result",
        CODE,
        "--lost",
        "--winning-price",
        "390.000",
    ];
    environment.run(&told).expect(0);
    for again in [
        &["bids", "result", CODE, "--lost", "--reason", "price"][..],
        &["bids", "result", CODE, "--yes"],
    ] {
        let ending = json(&environment, again)["outcome"].clone();
        assert_eq!(ending["winning_price"]["amount"], "390000", "{again:?}");
        assert_eq!(ending["price_of_list"], false);
    }
    let won = environment
        .run(&["bids", "result", CODE, "--won", "--note", "mía"])
        .expect(0);
    assert!(won.stderr.contains("deshacer"), "the reason went: {won}");
    let shown = json(&environment, &["bids", "show", CODE]);
    assert_eq!(shown["prepared"]["outcome"]["reason"], Value::Null);
    environment
        .run(&["bids", "result", CODE, "--lost"])
        .expect(0);
    assert_eq!(json(&environment, &["bids", "show", CODE])["note"], "mía");
}

#[test]
fn what_only_a_list_brought_is_started_or_refused_and_keeps_its_result() {
    let environment = filled(Language::Spanish);
    environment
        .run(&["bids", "result", CODE, "--lost", "--reason", "price"])
        .expect(0);
    environment
        .run(&["bids", "start", CODE, "--rehearsal"])
        .expect(1);
    let started = environment.run(&["bids", "start", CODE]).expect(0);
    assert!(started.stderr.contains("figura como enviada"), "{started}");
    let shown = json(&environment, &["bids", "show", CODE]);
    assert_eq!(shown["prepared"]["outcome"]["reason"], "price");
    assert_eq!(shown["amount"]["amount"], "500000");
    let points = shown["prepared"]["points"].as_array().unwrap();
    assert!(!points.is_empty());
}

#[test]
fn who_only_has_a_list_is_led_to_the_list() {
    let environment = filled(Language::Spanish);
    for code in ["2735-2-LE26", "2735-3-LE26"] {
        let refused = environment
            .run(&["bids", "result", code, "--won"])
            .expect(1);
        assert!(
            refused.stderr.contains("encuentro ofertas importar"),
            "{refused}"
        );
        environment.write(
            "de-nuevo.csv",
            format!("Código;RUT;Monto;Moneda;Estado;Cierre\n{code};14-0;300.000;CLP;enviada;\n"),
        );
        environment
            .run(&["bids", "import", "de-nuevo.csv"])
            .expect(0);
        environment
            .run(&["bids", "result", code, "--won"])
            .expect(0);
    }
}

#[test]
fn the_closing_of_a_newer_list_counts_and_not_that_of_the_offers_start() {
    let environment = closed(Language::English);
    keep(&mut *store_of(&environment), tenders());
    let won = ["bids", "result", CODE, "--won"];
    let told = environment.run(&won).expect(0);
    assert!(told.stderr.contains("2026-11-30"), "not closed yet: {told}");
    let invoiced = [&won[..], &["--invoiced", "2026-11-10"]].concat();
    let refused = environment.run(&invoiced).expect(2);
    assert!(refused.stderr.contains("2026-11-30"), "{refused}");
}

#[test]
fn days_of_payment_that_were_told_stay_and_the_days_must_fit_together() {
    let environment = closed(Language::Spanish);
    let result = |options: &[&str], exit| {
        let arguments = [&["bids", "result", CODE, "--format", "json"], options].concat();
        environment.run(&arguments).expect(exit)
    };
    let before = result(&["--won", "--invoiced", "29-09-2026"], 2);
    assert!(before.stderr.contains("30-09-2026"), "{before}");
    result(
        &["--won", "--invoiced", "01-10-2026", "--pay-days", "60"],
        0,
    );
    let corrected = result(&["--invoiced", "02-10-2026"], 0);
    assert!(corrected.stdout.contains("2026-12-01"), "{corrected}");
    assert!(corrected.stderr.contains("Decreto 661"), "{corrected}");
    result(&["--paid", "10-10-2026"], 0);
    result(&["--invoiced", "11-10-2026"], 2);
}

#[test]
fn the_end_of_the_input_keeps_nothing() {
    let environment = filled(Language::Spanish);
    for answers in ["", "2\n", "2\n1\n", "9\n2\n7\n"] {
        let run = environment
            .run_with(&["bids", "result", CODE], answers)
            .expect(2);
        assert!(run.stderr.contains("no se guardó nada"), "{run}");
    }
    let run = environment
        .run_with(&["bids", "result", CODE], "9\n2\n7\n\n\n")
        .expect(0);
    assert!(run.stderr.contains("«9»"), "what is wrong is said: {run}");
    let shown = json(&environment, &["bids", "show", CODE]);
    assert_eq!(shown["result"], "lost");
    let reason = &shown["prepared"]["outcome"]["reason"];
    assert_eq!(reason, &Value::Null, "another reason needs words");
}
