//! `directory partners`: only who agreed is shown, and contacts only to who agreed too.

use super::{agree, fact, firm, on_each_store, rut};
use crate::support::environment::{Environment, Language, Run};
use encuentro::domain::consent::Purpose;
use encuentro::domain::fact::FactValue;
use encuentro::domain::supplier::Supplier;
use encuentro::domain::tender::{Tender, TenderItem};
use encuentro::store::{ImportMode, Store};
use serde_json::Value;

fn willing(body: u32, name: &str, rubros: &[&str]) -> Supplier {
    let mut supplier = firm(body, name, "13122", rubros);
    agree(&mut supplier, Purpose::Partners);
    supplier
}

/// A tender of bread and cleaning; who bakes and who cleans agreed, and so did others that may not be shown.
fn market(store: &mut dyn Store) {
    let mut tender = Tender::new("1057-3-LE26".parse().unwrap());
    tender.items = [("1", "50181901", "Pan"), ("2", "76111501", "Aseo")]
        .map(|(key, product, name)| TenderItem {
            key: key.to_owned(),
            product: Some(product.to_owned()),
            product_name: Some(name.to_owned()),
            ..TenderItem::default()
        })
        .to_vec();
    let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
    importer.tender(tender).unwrap();
    importer.finish().unwrap();
    let mut large = willing(77_000_056, "Grande", &["76111501"]);
    large
        .facts
        .put(fact("size", FactValue::Text("large".to_owned())));
    let mut unsized_yet = willing(77_000_067, "Sin tamaño", &["76111501"]);
    unsized_yet.facts.0.remove("size");
    let mut without_sales = willing(77_000_078, "Sin ventas", &["76111501"]);
    without_sales
        .facts
        .put(fact("size", FactValue::Text("no_sales".to_owned())));
    for supplier in [
        willing(77_000_012, "=Horno <b>", &["50181904"]),
        willing(77_000_023, "Aseo Dos", &["76111599"]),
        firm(77_000_034, "No autorizó", "13122", &["76111501"]),
        large,
        unsized_yet,
        without_sales,
    ] {
        store.put_supplier(&supplier).unwrap();
    }
}

fn item(run: &Run) -> Value {
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.directory-partners/1");
    json["items"][0].clone()
}

#[test]
fn who_agreed_complements_whom_and_nobody_else_is_shown() {
    on_each_store(Language::English, |place, store| {
        market(store);
        let seek =
            |rest: &[&str]| place.run(&[&["directory", "partners", "1057-3-LE26"], rest].concat());
        let all = item(&seek(&["--format", "json"]).expect(0));
        assert_eq!(all["candidates"].as_array().unwrap().len(), 2);
        assert_eq!(all["pairs"][0]["together"], 2);
        assert_eq!(
            all["left_out"],
            serde_json::json!({"size_unknown": 1, "no_sales": 1, "too_large": 1, "cover_nothing": 0})
        );
        assert_eq!(
            all["candidates"][0]["email"],
            Value::Null,
            "no contact for who did not agree"
        );
        let baker = rut(77_000_012).to_string();
        let own = seek(&["--rut", &baker]).expect(0);
        assert!(
            own.stdout.contains("Aseo Dos") && own.stdout.contains("contacto@ejemplo.cl"),
            "{own}"
        );
        assert!(
            !own.stdout.contains("No autorizó") && !own.stdout.contains("Grande"),
            "{own}"
        );
        assert!(own.stderr.contains("micro, small and medium"), "{own}");
        let csv = seek(&["--format", "csv"]).expect(0);
        assert!(
            csv.stdout.contains("'=Horno <b>"),
            "a formula stays a text\n{csv}"
        );
        let stranger = rut(77_000_034).to_string();
        let refused = seek(&["--rut", &stranger]).expect(1);
        assert!(refused.stderr.contains("--agree"), "{refused}");
        seek(&["--level", "product"]).expect(1);
    });
}

#[test]
fn an_agreement_is_given_and_taken_back_as_easily() {
    on_each_store(Language::Spanish, |place, store| {
        market(store);
        let who = rut(77_000_034).to_string();
        let partners = |rest: &[&str], input: &str| {
            place.run_with(&[&["directorio", "socios"], rest].concat(), input)
        };
        partners(&["--autorizar", &who], "no\n").expect(1);
        let agreed = partners(&["--autorizar", &who], "sí\n").expect(0);
        assert!(agreed.stderr.contains("Para qué:"), "{agreed}");
        let found = partners(&["1057-3-LE26"], "").expect(0);
        assert!(found.stdout.contains("No autorizó"), "{found}");
        partners(&["--retirar", &who], "").expect(0);
        let gone = partners(&["1057-3-LE26"], "").expect(0);
        assert!(!gone.stdout.contains("No autorizó"), "{gone}");
        partners(&["--retirar", &who], "").expect(0);
        partners(&["--autorizar", &who, "--yes"], "").expect(0);
        let held = store.supplier(rut(77_000_034)).unwrap().unwrap();
        assert!(
            held.consent(Purpose::Partners).is_some(),
            "agreed anew on the same day"
        );
    });
}

#[test]
fn a_rubro_is_covered_by_its_products() {
    on_each_store(Language::English, |place, store| {
        market(store);
        let more = willing(77_000_045, "Aseo Tres", &["76111501"]);
        store.put_supplier(&more).unwrap();
        let run = place
            .run(&["directory", "partners", "7611", "--format", "json"])
            .expect(0);
        let found = item(&run);
        assert_eq!(found["parts"].as_array().unwrap().len(), 2);
        assert_eq!(found["pairs"].as_array().unwrap().len(), 1);
        place.run(&["directory", "partners", "99"]).expect(1);
        place.run(&["directory", "partners", "x"]).expect(2);
        place.run(&["directory", "partners"]).expect(2);
        place.run(&["directory", "partners", "1-1-LE26"]).expect(1);
    });
}

#[test]
fn nobody_is_a_no() {
    let place = Environment::english();
    let run = place.run(&["directory", "partners", "7611"]).expect(1);
    assert!(run.stderr.contains("nobody complements"), "{run}");
}
