//! The whole way of one offer, from the match to the result, as a person types it: in both languages, on both stores.

use super::{CODE, firm, tender};
use crate::support::environment::{Environment, Language};
use crate::support::postgres::Database;
use encuentro::store::{ImportMode, Store};
use serde_json::Value;
use std::path::Path;

/// A certificate as it comes from a scanner: enough of it to be known as PDF.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// The firm with what it agreed to, and a tender that fits it.
fn fill(store: &mut dyn Store) {
    store.put_supplier(&firm()).unwrap();
    let mut tender = tender();
    tender.items[0].product = Some("50181900".to_owned());
    let mut import = store.begin_import("lista.csv", ImportMode::Whole).unwrap();
    import.tender(tender).unwrap();
    import.finish().unwrap();
}

fn filled(language: Language, url: &str) -> Environment {
    let mut store = encuentro::store::open(Some(url), Path::new("")).unwrap();
    fill(store.as_mut());
    drop(store);
    Environment::new(language).store(url)
}

/// The one item of a command's JSON.
fn item(environment: &Environment, arguments: &[&str], code: i32) -> Value {
    let run = environment.run(&[arguments, &["--format", "json"]].concat());
    let run = run.expect(code);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    json["items"][0].clone()
}

/// From the recommendation to a priced offer, by a worksheet that is filled in outside.
fn price_by_worksheet(environment: &Environment) {
    let matched = environment
        .run(&["tenders", "match", "77000012-2"])
        .expect(0);
    assert!(matched.stdout.contains(CODE), "{matched}");
    environment.run(&["bids", "start", CODE]).expect(0);
    environment
        .run(&["bids", "export", CODE, "--format", "csv", "-o", "hoja.csv"])
        .expect(0);
    let sheet = String::from_utf8(environment.read("hoja.csv")).unwrap();
    let mut rows = sheet.lines();
    let header = rows.next().unwrap();
    let separator = if header.contains(';') { ';' } else { ',' };
    let column = header
        .split(separator)
        .position(|name| name.contains("UNA unidad") || name.contains("ONE unit"))
        .unwrap();
    let mut cells: Vec<&str> = rows.next().unwrap().split(separator).collect();
    cells[column] = "1500";
    let filled = format!("{header}\n{}\n", cells.join(&separator.to_string()));
    environment.write("hoja.csv", filled);
    environment.run(&["bids", "import", "hoja.csv"]).expect(0);
    let totals = item(environment, &["bids", "show", CODE], 0)["totals"].clone();
    assert_eq!(totals["net"], "150000");
    assert_eq!(totals["total"], "178500");
}

/// Each paper that the checklist asks for, with its file.
fn add_papers(environment: &Environment) {
    let points = item(environment, &["bids", "show", CODE], 0)["prepared"]["points"].clone();
    let kinds = points.as_array().unwrap().iter();
    let mut kinds: Vec<&str> = kinds.filter_map(|point| point["paper"].as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let file = format!("{kind}.pdf");
        environment.write(&file, [PDF, kind.as_bytes()].concat());
        let add = [
            "papers",
            "add",
            &file,
            "--kind",
            kind,
            "--issued",
            "2026-11-20",
        ];
        let per_tender = ["tender-annexes", "offer-declaration", "guarantee"].contains(&kind);
        let of = if per_tender {
            &["--for", CODE][..]
        } else {
            &[]
        };
        environment.run(&[&add[..], of].concat()).expect(0);
    }
}

fn check_and_pack(environment: &Environment) {
    environment.run(&["bids", "check", CODE]).expect(1);
    super::mark_all(environment);
    let note = [
        "--signatory",
        "Rosa Inventada Soto",
        "--portal-net",
        "150000",
    ];
    environment
        .run(&[&["bids", "note", CODE], &note[..]].concat())
        .expect(0);
    let checked = item(environment, &["bids", "check", CODE], 0);
    assert_eq!(checked["standing"], "complete");
    environment
        .run(&["bids", "export", CODE, "--pack", "oferta.zip"])
        .expect(0);
    let bytes = environment.read("oferta.zip");
    let mut pack = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = pack
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    for ending in [".pdf", ".html", ".xlsx", "SHA256SUMS"] {
        assert!(
            names.iter().any(|name| name.ends_with(ending)),
            "no {ending} in {names:?}"
        );
    }
    for at in 0..pack.len() {
        let mut sink = std::io::sink();
        std::io::copy(&mut pack.by_index(at).unwrap(), &mut sink).unwrap();
    }
}

fn send_and_end(environment: &Environment) {
    environment
        .run(&["bids", "result", CODE, "--lost", "--reason", "price"])
        .expect(1);
    let file = environment.write("comprobante.pdf", PDF);
    let file = file.to_str().unwrap();
    environment
        .run(&["bids", "sent", CODE, "--number", "CE-17", "--file", file])
        .expect(0);
    let lost = ["--lost", "--reason", "price", "--winning-price", "170.000"];
    environment
        .run(&[&["bids", "result", CODE], &lost[..]].concat())
        .expect(0);
    let summary = environment.run(&["bids", "summary"]).expect(0);
    assert!(summary.stdout.contains('1'), "{summary}");
    let bid = item(environment, &["bids", "show", CODE], 0);
    assert_eq!(
        (&bid["state"], &bid["result"]),
        (&Value::from("sent"), &Value::from("lost"))
    );
}

/// Nothing of the person, the offer or the papers is left.
fn forget(environment: &Environment) {
    environment
        .run(&["suppliers", "forget", "77000012-2", "--yes"])
        .expect(0);
    environment.run(&["bids", "show", CODE]).expect(1);
    environment.run(&["papers", "list"]).expect(1);
}

fn whole(environment: &Environment) {
    price_by_worksheet(environment);
    add_papers(environment);
    check_and_pack(environment);
    send_and_end(environment);
    forget(environment);
}

#[test]
fn one_offer_from_the_match_to_the_result() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("story.db").display());
        whole(&filled(language, &url));
    }
}

#[test]
fn one_offer_from_the_match_to_the_result_on_postgres() {
    for language in Language::ALL {
        let Some(database) = Database::fresh() else {
            return;
        };
        whole(&filled(language, database.url()));
    }
}
