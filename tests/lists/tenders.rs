//! `tenders list|show|export|template`.

use super::{keep, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};
use encuentro::exchange::own::tenders::Reader;
use encuentro::exchange::rows::Rows;
use serde_json::Value;

fn filled(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    keep(&mut *store_of(&environment), tenders());
    environment
}

#[test]
fn an_empty_store_and_a_filter_that_fits_nothing_are_told_apart() {
    for language in Language::ALL {
        let environment = with_store(Environment::new(language));
        let empty = environment.run(&["tenders", "list"]).expect(1);
        let full = filled(language)
            .run(&["tenders", "list", "--comuna", "Arica"])
            .expect(1);
        assert_eq!(empty.stdout, "");
        assert_ne!(empty.stderr, full.stderr);
    }
}

#[test]
fn a_list_is_narrowed_and_says_the_next_command() {
    let environment = filled(Language::Spanish);
    let run = environment
        .run(&[
            "licitaciones",
            "listar",
            "--region",
            "13",
            "--min",
            "1.000.000",
            "--closes-before",
            "30-11-2026",
        ])
        .expect(0);
    assert!(run.stdout.contains("2735-100-COT26"), "{run}");
    assert!(!run.stdout.contains("2735-2-LE26"), "{run}");
    assert!(run.stdout.contains("$ 1.500.000"), "{run}");
    assert!(
        run.stderr.contains("licitaciones ver 2735-100-COT26"),
        "{run}"
    );
}

#[test]
fn a_missing_month_of_utm_is_named_with_the_command_that_mends_it() {
    let environment = filled(Language::Spanish).set("ENCUENTRO_TODAY", "2031-05-02");
    let run = environment
        .run(&["tenders", "list", "--max", "100utm"])
        .expect(1);
    assert!(run.stderr.contains("05-2031"), "{run}");
    // The command takes the month as it is stored, not as it is spelled.
    assert!(run.stderr.contains("utm 2031-05"), "{run}");
    assert!(run.stderr.contains("reglas anotar utm"), "{run}");
}

#[test]
fn json_has_the_contract_s_shape() {
    let run = filled(Language::English)
        .run(&["tenders", "list", "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.tenders/1");
    let first = &json["items"][0];
    assert_eq!(first["code"], "2735-100-COT26");
    assert_eq!(
        first["estimate"],
        serde_json::json!({"amount": "1500000", "currency": "CLP"})
    );
    assert_eq!(first["closes"], "2026-11-30T18:00:00-03:00");
    assert_eq!(first["status"], "published");
    assert_eq!(
        first["items"][0]["offers"][1]["total"]["amount"],
        "-27.8125"
    );
    assert_eq!(json["items"][1]["title"], Value::Null);
}

#[test]
fn an_export_is_read_back_equal_in_both_dialects() {
    let environment = filled(Language::Spanish);
    for dialect in ["excel", "rfc4180"] {
        environment
            .run(&["tenders", "export", "--dialect", dialect, "-o", "list.csv"])
            .expect(0);
        let bytes = environment.read("list.csv");
        assert_eq!(bytes.starts_with(b"\xef\xbb\xbf"), dialect == "excel");
        let mut rows = Rows::csv(&*bytes).unwrap();
        let mut reader = Reader::new(rows.header(), rows.writing()).unwrap();
        let mut back = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            back.extend(reader.push(&row).unwrap());
        }
        back.extend(reader.finish());
        assert_eq!(back, tenders());
    }
}

#[test]
fn a_workbook_is_read_back_equal() {
    let environment = filled(Language::English);
    environment
        .run(&["tenders", "export", "-o", "list.xlsx"])
        .expect(0);
    let bytes = environment.read("list.xlsx");
    let mut rows = Rows::workbook(&*bytes, None).unwrap();
    let mut reader = Reader::new(rows.header(), rows.writing()).unwrap();
    let mut back = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        back.extend(reader.push(&row).unwrap());
    }
    back.extend(reader.finish());
    assert_eq!(back, tenders());
}

#[test]
fn one_tender_is_shown_with_items_and_offers_at_every_width() {
    for language in Language::ALL {
        for columns in ["80", "50"] {
            let environment = filled(language).set("COLUMNS", columns);
            let run = environment
                .run(&["tenders", "show", "2735-100-cot26"])
                .expect(0);
            assert!(run.stdout.contains("Panadería El Trigo SpA"), "{run}");
            assert!(run.stdout.contains("UF -27"), "{run}");
            assert!(run.stdout.contains("Peñalolén"), "{run}");
        }
    }
}

#[test]
fn an_unknown_code_offers_the_nearest() {
    let run = filled(Language::Spanish)
        .run(&["licitaciones", "ver", "2735-101-COT26"])
        .expect(1);
    assert!(run.stderr.contains("2735-100-COT26"), "{run}");
    let run = with_store(Environment::english())
        .run(&["tenders", "show", "nothing"])
        .expect(1);
    assert!(run.stderr.contains("tenders import"), "{run}");
}

#[test]
fn the_template_holds_one_example_row() {
    let environment = with_store(Environment::spanish());
    let run = environment.run(&["licitaciones", "plantilla"]).expect(0);
    assert!(run.stdout.contains("encuentro_tender;title"), "{run}");
    assert_eq!(run.stdout.lines().count(), 2, "{run}");
    environment
        .run(&["tenders", "template", "-o", "blank.xlsx"])
        .expect(0);
    assert!(environment.read("blank.xlsx").starts_with(b"PK"));
}
