//! The verdict for programs, spreadsheets and paper.

use super::suppliers::{holding, juridical, natural, see, yes_no};
use crate::support::environment::{Environment, Language};
use encuentro::domain::supplier::StateValue;

/// A firm with a hostile name and one lack, and a person with none.
fn place(language: Language) -> Environment {
    let mut firm = juridical(77_000_011, "=1+1 <script>alert(1)</script> | SpA");
    yes_no(&mut firm, "can_invoice", false);
    let mut person = natural(1, "Ana Inventada");
    see(&mut person, StateValue::Eligible, None);
    holding(language, &[person, firm])
}

#[test]
fn json_has_the_keys_of_the_contract_and_no_others() {
    let run = place(Language::English)
        .run(&["check", "--all", "--format", "json"])
        .expect(1);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.check/1");
    let keys = |value: &serde_json::Value| -> Vec<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(keys(&json), ["schema", "items"]);
    let items = json["items"].as_array().unwrap();
    assert_eq!(items[0]["rut"], "1-9");
    assert_eq!(items[0]["verdict"], "ready");
    assert_eq!(items[0]["findings"], serde_json::json!([]));
    let firm = &items[1];
    assert_eq!(keys(firm), ["rut", "ready", "verdict", "findings"]);
    assert_eq!(firm["ready"], false);
    assert_eq!(firm["verdict"], "not_ready");
    let finding = &firm["findings"][0];
    assert_eq!(
        keys(finding),
        [
            "id",
            "severity",
            "subject",
            "why",
            "mend",
            "where",
            "trip",
            "cost",
            "lasts",
            "source",
            "stale_after"
        ]
    );
    assert_eq!(finding["id"], "sii-invoice");
    assert_eq!(finding["severity"], "blocks");
    assert_eq!(finding["cost"], serde_json::Value::Null);
    assert_eq!(keys(&finding["source"]), ["name", "url", "date"]);
}

#[test]
fn csv_holds_everyone_and_runs_no_formula() {
    let run = place(Language::English)
        .run(&["check", "--all", "--format", "csv"])
        .expect(1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{run}");
    assert!(lines[1].starts_with("1-9,Ana Inventada,Ready,"), "{run}");
    assert!(lines[2].contains("'=1+1"), "{run}");
}

#[test]
fn html_is_one_accessible_page_and_nobodys_name_is_markup() {
    let run = place(Language::Spanish)
        .run(&["check", "77000011-4", "--format", "html"])
        .expect(1);
    let page = &run.stdout;
    assert!(page.contains(r#"<html lang="es-CL">"#), "{run}");
    assert!(page.contains("<h1>") && page.contains("<h2>") && page.contains("<h3>"));
    assert!(!page.contains("<script"), "{run}");
    assert!(page.contains("&lt;script"), "{run}");
    assert!(page.contains(">Falta</span>"), "marks are words");
    assert!(page.contains("no el certificado oficial"));
    assert!(!page.contains("src=") && !page.contains("@import"));
}

#[test]
fn html_of_everyone_is_one_table_with_its_headings() {
    let run = place(Language::English)
        .run(&["check", "--all", "--format", "html"])
        .expect(1);
    let page = &run.stdout;
    assert!(
        page.contains("Check of all suppliers, on 2026-11-23"),
        "{run}"
    );
    assert_eq!(page.matches("<tr>").count(), 3);
    assert_eq!(page.matches(r#"<th scope="row">"#).count(), 2);
    assert!(!page.contains("<script"), "{run}");
}

#[test]
fn markdown_keeps_names_from_becoming_markup() {
    let run = place(Language::English)
        .run(&["check", "77000011-4", "--format", "md"])
        .expect(1);
    assert!(run.stdout.starts_with("# Check of "), "{run}");
    assert!(run.stdout.contains(r"\<script\>"), "{run}");
    assert!(
        run.stdout
            .contains("`encuentro suppliers edit 77.000.011-4 can_invoice=yes`")
    );
}

#[test]
fn a_narrow_terminal_breaks_no_word_and_no_command() {
    let place = place(Language::Spanish).set("COLUMNS", "50");
    let run = place.run(&["check", "77000011-4"]).expect(1);
    let last = run.stdout.trim_end().lines().last();
    assert_eq!(
        last,
        Some("  encuentro proveedores editar 77.000.011-4 can_invoice=sí")
    );
    for line in run.stdout.lines() {
        let long = line.chars().count() > 50;
        let copied = line.contains("http") || line.starts_with("  encuentro ");
        assert!(!long || copied, "{line}");
    }
}

#[test]
fn a_name_cannot_steer_the_terminal() {
    let place = holding(
        Language::Spanish,
        &[natural(1, "Ana\u{1b}[2J\u{7}Inventada")],
    );
    let run = place.run(&["check", "--color", "always"]).expect(0);
    assert!(!run.stdout.contains("\u{1b}[2J"), "{run:?}");
    assert!(!run.stdout.contains('\u{7}'), "{run:?}");
}

#[test]
fn the_file_that_is_named_gets_the_report_without_colours() {
    let place = place(Language::Spanish);
    let run = place
        .run(&["check", "1-9", "--color", "always", "-o", "informe.txt"])
        .expect(0);
    assert_eq!(run.stdout, "");
    let text = String::from_utf8(place.read("informe.txt")).unwrap();
    assert!(text.contains("Listo para ofertar."));
    assert!(!text.contains('\u{1b}'));
    place.run(&["check", "1-9", "-o", "informe.html"]).expect(0);
    assert!(place.read("informe.html").starts_with(b"<!DOCTYPE html>"));
}
