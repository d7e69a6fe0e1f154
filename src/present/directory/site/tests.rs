//! The published files: what hostile suppliers write stays text, and only what was agreed to is there.

use super::Site;
use crate::app::directory::card::{Card, Product, RubroNames};
use crate::domain::directory::Field;
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier, key};
use crate::exchange::pack::PackFile;
use crate::rules::Pack;
use jiff::civil::{Date, date};

const DAY: Date = date(2026, 11, 28);

/// Names that would be markup, script, attributes, data or formulas somewhere.
const HOSTILE: [&str; 9] = [
    "<script>alert(1)</script>",
    "</h3></li></ul><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' autofocus onfocus=alert(1) '",
    "</script><script>alert(1)</script>",
    "<!--",
    "&lt;b&gt; \u{202e}atsil",
    "=HYPERLINK(\"http://x\";\"y\")",
    "+1;=cmd|' /C calc'!A0",
];

fn card(body: u32, name: &str, fields: &[Field]) -> Card {
    let mut supplier = Supplier::new(Rut::from_body(body).unwrap(), PersonKind::Natural, DAY);
    for (key, value) in [
        (key::LEGAL_NAME, FactValue::Text(name.to_owned())),
        (key::SII_COMUNA, FactValue::Text("13122".to_owned())),
        (key::SIZE, FactValue::Text("micro".to_owned())),
        (key::EMAIL, FactValue::Text(format!("{name}@example.cl"))),
        (key::PHONE, FactValue::Text("+56 9 1234 5678".to_owned())),
        (key::RUBROS, FactValue::List(vec!["50181900".to_owned()])),
    ] {
        supplier.facts.put(Fact {
            key: key.to_owned(),
            value,
            source: FactSource::Told,
            recorded_on: DAY,
            expires_on: None,
        });
    }
    for value in [StateValue::Open, StateValue::InForce, StateValue::Eligible] {
        supplier.states.push(StateRecord {
            value,
            on: date(2026, 11, 20),
            until: None,
            evidence: Some("captura-secreta.png".to_owned()),
            cause: None,
            by: "Rosa Vista".to_owned(),
        });
    }
    let pack = Pack::embedded().unwrap();
    let shown = fields.iter().copied().collect();
    let mut card = Card::of(&supplier, shown, &pack, &RubroNames::new(), DAY);
    card.rubros.iter_mut().for_each(|product: &mut Product| {
        product.name = Some(name.to_owned());
    });
    card
}

fn files(cards: &[Card], publisher: Option<&str>) -> Vec<PackFile> {
    let pack = Pack::embedded().unwrap();
    let site = Site {
        cards,
        day: DAY,
        pack: &pack,
        publisher,
        contact: publisher,
    };
    site.files().unwrap()
}

fn text(files: &[PackFile], name: &str) -> String {
    let file = files.iter().find(|file| file.name == name).expect(name);
    String::from_utf8(file.bytes.clone()).unwrap()
}

#[test]
fn what_a_supplier_wrote_is_never_markup() {
    for hostile in HOSTILE {
        let files = files(&[card(14, hostile, &Field::ALL)], Some(hostile));
        for page in ["index.html", "en.html"] {
            let html = text(&files, page);
            assert_eq!(html.matches("<script>").count(), 1, "{hostile}");
            assert_eq!(html.matches("</script>").count(), 1, "{hostile}");
            assert_eq!(html.matches("<!--").count(), 0, "{hostile}");
            assert_eq!(html.matches("<li ").count(), 1, "{hostile}");
            for inner in [
                "<img",
                "<b>",
                "onerror=alert(1)>",
                "\" onmouseover",
                "\u{202e}",
            ] {
                assert!(!html.contains(inner), "{hostile}: {inner}");
            }
        }
    }
}

#[test]
fn no_cell_of_the_sheets_is_a_formula() {
    let cards = HOSTILE.map(|hostile| card(14, hostile, &Field::ALL));
    let files = files(&cards, None);
    for (name, separator) in [("proveedores.csv", b';'), ("suppliers.csv", b',')] {
        let text = text(&files, name);
        let mut rows = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let mut count = 0;
        for row in rows.records() {
            count += 1;
            for cell in &row.unwrap() {
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t']),
                    "{name}: {cell}"
                );
            }
        }
        assert_eq!(count, HOSTILE.len());
    }
}

#[test]
fn only_what_was_agreed_to_is_there() {
    let agreed = [Field::Name, Field::Rubros, Field::States];
    let files = files(&[card(14, "Ana Pérez", &agreed)], None);
    for file in &files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        for hidden in [
            "14-0",
            "Ana Pérez@",
            "1234 5678",
            "Peñalolén",
            "captura",
            "Rosa Vista",
            "data-size",
        ] {
            let is_there = text
                .replace("data-size=\"micro\"", "data-size")
                .contains(hidden);
            let in_script = hidden == "data-size";
            assert!(!is_there || in_script, "{}: {hidden}", file.name);
        }
    }
    assert!(text(&files, "index.html").contains("<h3>Ana Pérez</h3>"));
    assert!(!text(&files, "index.html").contains("data-size=\"micro\""));
}

#[test]
fn a_page_allows_itself_its_own_style_and_script_alone() {
    let files = files(&[card(14, "Ana", &Field::ALL)], None);
    let html = text(&files, "index.html");
    assert!(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"));
    for outside in [" src=", "<link", "@import", "url("] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(
        html.contains("href=\"https://www.mercadopublico.cl\""),
        "the official page"
    );
    assert!(html.contains("no es de ChileCompra ni es un certificado oficial"));
    assert!(text(&files, "en.html").contains("<html lang=\"en\">"));
}
