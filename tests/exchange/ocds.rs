//! Open contracting data: what is written validates against the schema, real and official samples are read, and what is damaged
//! is told.

use super::reader::{self, Read};
use super::samples::sample;
use boon::{Compiler, Schemas};
use encuentro::domain::calendar::Today;
use encuentro::domain::tender::{Tender, TenderStatus};
use encuentro::exchange::ocds::write::{Layout, Package};
use jiff::civil::date;
use serde_json::Value;

/// Where the schemas say that they are.
const SCHEMAS: &str = "https://standard.open-contracting.org/schema/1__1__5";

fn json(path: &std::path::Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// What a schema of the standard finds wrong with a package; nothing where the schemas are not there.
fn faults(name: &str, package: &Value) -> Option<String> {
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    for file in ["release-package", "record-package", "release"] {
        let schema = json(&sample(&format!("ocds/{file}-schema-1.1.5.json"))?);
        let place = format!("{SCHEMAS}/{file}-schema.json");
        compiler.add_resource(&place, schema).unwrap();
    }
    let mut schemas = Schemas::new();
    let place = format!("{SCHEMAS}/{name}-schema.json");
    let schema = compiler.compile(&place, &mut schemas).unwrap();
    let found = schemas.validate(package, schema);
    Some(found.map_or_else(|error| format!("{error:#}"), |()| String::new()))
}

/// Everything that the official and own example lists hold.
fn examples() -> reader::Read {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/lists");
    let mut all = reader::file(&folder.join("licitaciones.csv")).unwrap();
    for name in ["compra_agil.csv", "ordenes.csv"] {
        let more = reader::file(&folder.join(name)).unwrap();
        all.found.tenders.extend(more.found.tenders);
        all.found.orders.extend(more.found.orders);
    }
    all
}

fn written(read: &Read, layout: Layout) -> Vec<u8> {
    let today = Today::fixed(date(2026, 11, 24));
    let mut package = Package::begin(Vec::new(), layout, today).unwrap();
    for tender in &read.found.tenders {
        package.tender(tender).unwrap();
    }
    for order in &read.found.orders {
        package.order(order).unwrap();
    }
    package.finish().unwrap()
}

#[test]
fn what_is_written_validates_and_comes_back() {
    let examples = examples();
    assert!(examples.offers() > 0 && !examples.found.orders.is_empty());
    let bytes = written(&examples, Layout::Package);
    if let Some(faults) = faults("release-package", &serde_json::from_slice(&bytes).unwrap()) {
        assert_eq!(faults, "");
    }
    for layout in [Layout::Package, Layout::Lines] {
        let again = reader::bytes(written(&examples, layout)).unwrap();
        assert_eq!(again.rejected, []);
        assert_eq!(again.found.tenders, examples.found.tenders);
        assert_eq!(again.found.orders, examples.found.orders);
    }
    assert_eq!(
        written(&examples, Layout::Package),
        bytes,
        "the same day gives the same bytes"
    );
}

#[test]
fn a_tender_of_which_only_the_code_is_known_validates_too() {
    let mut bare = reader::bytes("codigo\n1-1-LE26\n").unwrap();
    bare.found.tenders = vec![Tender::new("1-1-LE26".parse().unwrap())];
    let bytes = written(&bare, Layout::Package);
    if let Some(faults) = faults("release-package", &serde_json::from_slice(&bytes).unwrap()) {
        assert_eq!(faults, "");
    }
}

#[test]
fn the_schema_finds_what_is_wrong() {
    let mut package: Value =
        serde_json::from_slice(&written(&examples(), Layout::Package)).unwrap();
    package["releases"][0]["tender"]["value"]["currency"] = "UTM".into();
    package["releases"][0]["date"] = "ayer".into();
    if let Some(faults) = faults("release-package", &package) {
        assert!(
            faults.contains("/currency") && faults.contains("/date"),
            "{faults}"
        );
    }
}

#[test]
fn bodies_of_chilecompra_under_the_names_of_what_they_answer() {
    let Some(path) = sample("ocds/chile_tender_award_4052-3-LE26_trimmed.json") else {
        return;
    };
    let read = reader::file(&path).unwrap();
    assert_eq!(
        (read.kind.id(), read.records, read.rejected.len()),
        ("ocds-releases", 2, 0)
    );
    let tender = &read.found.tenders[0];
    assert_eq!((read.found.tenders.len(), read.found.orders.len()), (1, 0));
    assert_eq!(tender.code.to_string(), "4052-3-LE26");
    assert_eq!(
        tender.title.as_deref(),
        Some("Servicio produccion de eventos")
    );
    assert_eq!(
        tender.buyer.name.as_deref(),
        Some("I MUNICIPALIDAD DE LAGUNA BLANCA")
    );
    assert_eq!(tender.buyer.code.as_deref(), Some("4972"));
    assert_eq!(tender.buyer.rut.as_deref(), Some("69251200-6"));
    assert_eq!(tender.buyer.region.as_deref(), Some("12"));
    assert_eq!(tender.status, Some(TenderStatus::Awarded));
    assert_eq!(tender.estimate.unwrap().amount.to_string(), "19450000");
    assert_eq!(
        tender.closes.unwrap().to_string(),
        "2026-01-14T07:00:00-03:00"
    );
    assert!(read.warned("exchange-warn-ocds-universal-hour"));
    // It names no item: what was awarded as a whole is not said to be the price of one.
    let offer = &tender.items[0].offers[0];
    assert_eq!((tender.items.len(), tender.items[0].offers.len()), (1, 1));
    assert_eq!(offer.supplier_name.as_deref(), Some("Proveedor uno"));
    assert_eq!(offer.whole_total.unwrap().amount.to_string(), "19000000");
    assert_eq!((offer.selected, offer.unit_price), (Some(true), None));
}

#[test]
fn the_standards_own_examples_of_chile() {
    let Some(path) = sample("ocds/std_open_multiple_first_stage.json") else {
        return;
    };
    let read = reader::file(&path).unwrap();
    let tender = &read.found.tenders[0];
    assert_eq!(tender.code.to_string(), "2239-4-LP14");
    assert_eq!(
        tender.buyer.name.as_deref(),
        Some("Dirección de Compras y Contratación Pública")
    );
    assert_eq!(tender.buyer.rut.as_deref(), Some("60808000-7"));
    let awarded = reader::file(&sample("ocds/std_open_multiple_supplier.json").unwrap()).unwrap();
    let tender = &awarded.found.tenders[0];
    assert_eq!(tender.code.to_string(), "2239-4-LP14");
    let item = &tender.items[0];
    assert_eq!(item.product.as_deref(), Some("38204627"));
    assert_eq!(item.offers.len(), 2);
    assert!(item.offers.iter().all(|offer| offer.selected == Some(true)));
    assert!(awarded.warned("exchange-warn-rut-odd") || awarded.warned("exchange-warn-rut-digit"));
}

#[test]
fn processes_of_other_countries_are_set_aside_with_the_reason() {
    for (name, records) in [
        ("std_closed_single_award", 1),
        ("std_consortia", 1),
        ("std_honduras_organization_identifier_scheme", 1),
        ("std_open_multiple_award", 1),
        ("std_open_multiple_second_stage", 1),
        ("sample_fictional_ocds-213czf-000-00001", 6),
    ] {
        let Some(path) = sample(&format!("ocds/{name}.json")) else {
            return;
        };
        let read = reader::file(&path).unwrap();
        assert_eq!(
            (read.kind.id(), read.records),
            ("ocds-releases", records),
            "{name}"
        );
        assert_eq!(read.rejected.len(), 1, "{name}: one process");
        assert_eq!(read.rejected[0].reason, "exchange-ocds-no-code");
        assert_eq!(read.rejected[0].column.as_deref(), Some("ocid"));
        assert!(read.found.tenders.is_empty());
    }
}

/// A release with these parts of it replaced.
fn release(code: &str, parts: &Value) -> Value {
    let mut release = serde_json::json!({
        "ocid": format!("ocds-70d2nz-{code}"), "id": "1", "date": "2026-01-06T18:43:00Z",
        "tag": ["tender"], "initiationType": "tender", "tender": {"id": code, "title": "Pan"},
    });
    for (name, value) in parts.as_object().unwrap() {
        release[name] = value.clone();
    }
    release
}

#[test]
fn releases_of_one_process_are_joined_by_their_dates() {
    let later = release(
        "1-1-LE26",
        &serde_json::json!({"date": "2026-02-01T00:00:00-03:00", "tender": {"id": "1-1-LE26", "title": "Pan fresco", "status": "complete"},
            "awards": [{"id": "a", "suppliers": [{"id": "s", "name": "Panadería"}], "items": [{"id": "1", "quantity": 2}]}]}),
    );
    let earlier = release(
        "1-1-LE26",
        &serde_json::json!({"tender": {"id": "1-1-LE26", "title": "Pan", "status": "active", "description": "Diario",
            "items": [{"id": "1", "quantity": 3, "unit": {"name": "Kilo"}}]}}),
    );
    let compiled = release(
        "1-1-LE26",
        &serde_json::json!({"tender": {"id": "1-1-LE26", "title": "Compilado"}}),
    );
    let joined = |body: Value| {
        let mut read = reader::bytes(body.to_string()).unwrap();
        assert_eq!(
            (read.rejected.len(), read.found.tenders.len()),
            (0, 1),
            "{body}"
        );
        (read.kind.id(), read.found.tenders.remove(0))
    };
    let (kind, tender) = joined(serde_json::json!({"releases": [later.clone(), earlier.clone()]}));
    assert_eq!(kind, "ocds-releases");
    assert_eq!(tender.title.as_deref(), Some("Pan fresco"));
    assert_eq!(tender.description.as_deref(), Some("Diario"));
    assert_eq!(tender.status, Some(TenderStatus::Awarded));
    assert_eq!(tender.items[0].quantity, Some(3.into()));
    assert_eq!(tender.items[0].offers[0].awarded_quantity, Some(2.into()));
    let record = serde_json::json!({"ocid": "ocds-70d2nz-1-1-LE26", "releases": [later, earlier]});
    assert_eq!(
        joined(serde_json::json!({"records": [record.clone()]})),
        ("ocds-records", tender.clone())
    );
    assert_eq!(joined(record.clone()), ("ocds-record", tender));
    let mut record = record;
    record["compiledRelease"] = compiled.clone();
    let (_, tender) = joined(serde_json::json!({"records": [record]}));
    assert_eq!(tender.title.as_deref(), Some("Compilado"));
    assert_eq!(joined(compiled).0, "ocds-release");
}

#[test]
fn lines_may_hold_anything_and_a_broken_one_is_named() {
    let one = release("1-1-LE26", &serde_json::json!({}));
    let package = serde_json::json!({"releases": [release("1-2-LE26", &serde_json::json!({})), release("1-3-LE26", &serde_json::json!({}))]});
    let record = serde_json::json!({"ocid": "x-1-4-LE26", "compiledRelease": release("1-4-LE26", &serde_json::json!({}))});
    let lines = format!("\n{one}\r\n{package}\n{{\"ocid\":\n\n{record}\n[]\n");
    let read = reader::bytes(lines).unwrap();
    assert_eq!(read.kind.id(), "ocds-lines");
    let codes: Vec<String> = read
        .found
        .tenders
        .iter()
        .map(|one| one.code.to_string())
        .collect();
    assert_eq!(codes, ["1-1-LE26", "1-2-LE26", "1-3-LE26", "1-4-LE26"]);
    assert_eq!(read.rejected.len(), 1);
    assert_eq!(
        (read.rejected[0].line, read.rejected[0].reason.as_str()),
        (4, "exchange-ocds-bad-line")
    );
    // Of a line with something behind its release nothing is taken.
    let damaged = reader::bytes(format!("{one}\n{record}\":1}}\n")).unwrap();
    assert_eq!(
        (damaged.found.tenders.len(), damaged.rejected.len()),
        (1, 1)
    );
}

#[test]
fn lines_longer_than_any_sample_are_documents_one_behind_the_other() {
    let long =
        serde_json::json!({"tender": {"id": "1-1-LE26", "description": "x".repeat(5 << 20)}});
    let lines = format!(
        "{}\n{}\n",
        release("1-1-LE26", &long),
        release("1-2-LE26", &serde_json::json!({}))
    );
    let read = reader::bytes(&lines).unwrap();
    assert_eq!((read.found.tenders.len(), read.rejected.len()), (2, 0));
    let failure = reader::bytes(format!("{lines}]")).err().unwrap();
    assert_eq!(failure.message.id, "api-not-json");
}

#[test]
fn one_bad_release_is_set_aside_and_the_rest_goes_in() {
    let bad = serde_json::json!({"tender": {"id": "1-2-LE26", "value": {"amount": 1, "currency": "GBP"}}});
    let link = serde_json::json!({"url": "https://example.org/1", "date": "2026-01-01T00:00:00Z"});
    let package = serde_json::json!({"releases": [
        release("1-1-LE26", &serde_json::json!({})), release("1-2-LE26", &bad), 7, null, link, release("1-3-LE26", &serde_json::json!({})),
    ]});
    let read = reader::bytes(package.to_string()).unwrap();
    assert_eq!((read.records, read.found.tenders.len()), (6, 2));
    let reasons: Vec<(u64, &str)> = read
        .rejected
        .iter()
        .map(|one| (one.line, one.reason.as_str()))
        .collect();
    assert_eq!(
        reasons,
        [
            (3, "api-not-an-object"),
            (4, "api-not-an-object"),
            (5, "exchange-ocds-only-links"),
            (2, "api-unknown-currency"),
        ]
    );
}

#[test]
fn defects_of_chilecompras_bodies_do_not_matter() {
    let name = "Servicio Local de Educación Pública Puerto Cordillera";
    let cut: String = name.chars().take(50).collect();
    let body = release(
        "1-1-LE26",
        &serde_json::json!({"parties": [{"id": "CL-MP-99", "name": format!("{name} | {cut}"), "roles": ["buyer"],
            "identifier": {"id": "619993209", "legalName": cut}, "address": {"region": "Región de Coquimbo "},
            "contactPoint": {"name": "Persona Inventada", "email": "nadie@example.org"}}],
            "tender": {"id": "1-1-LE26", "title": null, "items": [{"id": 1, "quantity": "2", "classification": {"id": 50181900}}],
                "value": {"amount": 1234567890123.45, "currency": "CLF"}}}),
    );
    let text = format!(
        "\u{feff}\0{}\0",
        body.to_string().replace("Cordillera", "Cor\0dillera")
    );
    let read = reader::bytes(text).unwrap();
    let tender = &read.found.tenders[0];
    assert_eq!(tender.buyer.name.as_deref(), Some(name));
    assert_eq!(tender.buyer.rut.as_deref(), Some("61999320-9"));
    assert_eq!(tender.buyer.region.as_deref(), Some("04"));
    assert_eq!(
        (tender.title.as_deref(), tender.buyer.unit.as_deref()),
        (None, None)
    );
    assert_eq!(tender.items[0].product.as_deref(), Some("50181900"));
    assert_eq!(
        tender.estimate.unwrap().amount.to_string(),
        "1234567890123.45"
    );
    assert!(!format!("{tender:?}").contains("Persona"));
}

#[test]
fn what_is_no_data_is_refused_in_plain_words() {
    for (body, id) in [
        (
            r#"{"status":500,"detail":"Error en la generación. "}"#,
            "api-refused",
        ),
        (
            r#"{"pagination":{"total":1},"data":[{"ocid":"ocds-70d2nz-1-1-LE26","urlTender":"https://example.org"}]}"#,
            "exchange-ocds-addresses",
        ),
        (r#"{"releases":[{"ocid":"x""#, "api-cut-off"),
        (r#"{"releases":[{"ocid":x}]}"#, "api-not-json"),
        (r#"{"releases":[]}"#, "exchange-no-records"),
        (r#"{"releases":7}"#, "api-not-json"),
    ] {
        let failure = reader::bytes(body).err().unwrap();
        assert_eq!(failure.message.id, id, "{body}");
    }
    let nested = format!(
        "{{\"releases\":[{}{}]}}",
        "[".repeat(200_000),
        "]".repeat(200_000)
    );
    assert_eq!(reader::bytes(nested).unwrap().rejected.len(), 1);
    let deep = format!(
        "{{\"ocid\":\"x\",\"tender\":{}1{}}}",
        "{\"a\":".repeat(200_000),
        "}".repeat(200_000)
    );
    assert!(reader::bytes(deep).unwrap().found.tenders.is_empty());
}

#[test]
fn a_small_file_cannot_ask_for_billions() {
    let many = |count: usize, one: &dyn Fn(usize) -> Value| (0..count).map(one).collect::<Vec<_>>();
    let items = many(3_000, &|at| serde_json::json!({"id": at + 1}));
    let named = many(3_000, &|at| serde_json::json!({"id": at, "name": "x"}));
    let suppliers = serde_json::json!([{"id": "1", "suppliers": named, "items": items.clone()}]);
    let awards = many(
        3_000,
        &|at| serde_json::json!({"id": at, "suppliers": [{"name": "x"}]}),
    );
    let bids = many(
        3_000,
        &|at| serde_json::json!({"id": at, "tenderers": [{"name": "x"}]}),
    );
    let contracts = many(
        3_000,
        &|at| serde_json::json!({"id": format!("{}-1-SE26", at + 1), "awardID": "a"}),
    );
    let tender = serde_json::json!({"id": "1-1-LE26", "items": items.clone()});
    for parts in [
        serde_json::json!({"tender": tender, "awards": suppliers}),
        serde_json::json!({"tender": tender, "awards": awards}),
        serde_json::json!({"tender": tender, "bids": {"details": bids}}),
        serde_json::json!({"contracts": contracts, "awards": [{"id": "a", "items": items}]}),
    ] {
        let read = reader::bytes(release("1-1-LE26", &parts).to_string()).unwrap();
        assert_eq!(read.rejected.len(), 1);
        assert_eq!(read.rejected[0].reason, "exchange-ocds-too-much");
    }
}
