//! The same figures as data, as a spreadsheet and as a page.

use super::market;
use crate::support::environment::Language;
use serde_json::{Value, json};

#[test]
fn json_has_every_group_with_exact_amounts() {
    let run = market(Language::English)
        .run(&["prices", "42132203", "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.prices/1");
    let told: Vec<_> = json["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            json!([
                item["kind"],
                item["unit"],
                item["currency"],
                item["n"],
                item["apart"]
            ])
        })
        .collect();
    assert_eq!(
        told,
        [
            json!(["offered", "unit", "CLP", 8, 1]),
            json!(["offered", "box", "CLP", 1, 0]),
            json!(["bought", "unit", "CLP", 1, 0]),
        ]
    );
    let first = &json["items"][0];
    assert_eq!(
        first["usual"]["median"],
        json!({"amount": "100", "currency": "CLP"})
    );
    assert_eq!(first["usual"]["q1"]["amount"], "97.5");
    assert_eq!(first["all"]["max"]["amount"], "5000");
    assert_eq!(
        first["outliers"][0]["guess"],
        json!({"cause": "package_said", "detail": "50"})
    );
    assert_eq!(first["standings"][0]["of"], "won");
    assert_eq!(first["offers_without_unit_price"], 2);
    assert_eq!(json["items"][1]["prices"][0]["code"], "2735-4-LE26");
}

#[test]
fn a_spreadsheet_gets_one_row_for_every_figure() {
    let place = market(Language::Spanish);
    let run = place
        .run(&["precios", "42132203", "--format", "csv"])
        .expect(0);
    assert!(
        run.stdout.contains("Código;Producto;Origen;Unidad;Moneda"),
        "{run}"
    );
    assert!(
        run.stdout
            .contains("ofertas;unidad;pesos;Sin los que quedan aparte;;7;90;97,5;100;107,5;120;"),
        "{run}"
    );
    place
        .run(&["precios", "42132203", "-o", "p.xlsx"])
        .expect(0);
    assert!(place.read("p.xlsx").starts_with(b"PK"));
    let run = place
        .run(&["precios", "42132203", "--format", "md"])
        .expect(0);
    assert!(
        run.stdout.contains("| ---: |") && run.stdout.contains("\\<script"),
        "{run}"
    );
}

#[test]
fn the_page_stands_alone_draws_the_bars_and_escapes_hostile_names() {
    let place = market(Language::Spanish);
    place
        .run(&["precios", "42132203", "-o", "p.html"])
        .expect(0);
    let page = String::from_utf8(place.read("p.html")).unwrap();
    assert!(
        page.contains("<svg") && page.contains("role=\"img\"") && page.contains("<desc"),
        "{page}"
    );
    assert!(
        page.contains("&lt;script&gt;") && !page.contains("<script"),
        "{page}"
    );
    assert!(page.contains("lang=\"es-CL\""), "{page}");
    for outside in ["src=", "href=", "url(", "@import"] {
        assert!(!page.contains(outside), "{outside}\n{page}");
    }
}

#[test]
fn products_to_choose_from_are_data_too() {
    let run = market(Language::English)
        .run(&["prices", "guantes", "--no-input", "--format", "json"])
        .expect(1);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.price-products/1");
    assert_eq!(json["items"][0]["code"], "42132203");
    assert_eq!(
        (&json["items"][0]["offered"], &json["items"][0]["bought"]),
        (&json!(9), &json!(1))
    );
}
