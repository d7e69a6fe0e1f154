//! `directory list`: who is in it, what narrows it, what is shown of whom, and what is only counted.

use super::generate::{DAY, PRODUCTS, agree, fill, put, see, supplier};
use super::{TODAY, items, names, on_both, told};
use crate::support::environment::{Environment, Language};
use encuentro::domain::consent::{LegalBasis, Purpose};
use encuentro::domain::directory::Field;
use encuentro::domain::fact::FactValue;
use encuentro::domain::supplier::{StateValue, Supplier, key};
use encuentro::store::Store;
use jiff::civil::date;
use serde_json::Value;

/// Ten connected suppliers, and four who are not: one guided only, one withdrawn, one ineligible, one never looked at.
fn some(store: &mut dyn Store) {
    fill(store, 10);
    let mut guided = supplier(20);
    guided.consents.truncate(1);
    let mut withdrawn = supplier(21);
    withdrawn.consents[1].withdrawn_on = Some(DAY);
    let mut ineligible = supplier(22);
    see(&mut ineligible, StateValue::Ineligible, DAY, None);
    let mut unknown = supplier(23);
    unknown.states.clear();
    for supplier in [guided, withdrawn, ineligible, unknown] {
        store.put_supplier(&supplier).unwrap();
    }
}

const JSON: [&str; 4] = ["directory", "list", "--format", "json"];

#[test]
fn connected_suppliers_come_by_name_and_those_without_a_basis_are_counted() {
    for language in Language::ALL {
        on_both(language, |environment, store| {
            some(store);
            let run = environment.run(&JSON).expect(0);
            let found = names(&run);
            let mut sorted = found.clone();
            sorted.sort_by_key(|name| encuentro::domain::words::plain(name));
            assert_eq!(found, sorted);
            assert_eq!(found.len(), 10, "{run}");
            let said = told(&run);
            let (basis, other) = match language {
                Language::Spanish => (
                    "Otros 2 proveedores no se muestran",
                    "Otros 2 cumplen con lo pedido",
                ),
                Language::English => (
                    "2 other suppliers are not shown",
                    "2 others fit and are not connected",
                ),
            };
            assert!(said.contains(basis) && said.contains(other), "{run}");
            let all = environment.run(&[&JSON[..], &["--all"]].concat()).expect(0);
            assert_eq!(names(&all).len(), 12, "{all}");
            let lacks = |state: &str| {
                let fits = |item: &&Value| {
                    item["missing"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .any(|one| one["state"] == state)
                };
                items(&all).iter().filter(fits).count()
            };
            assert_eq!((lacks("account"), lacks("eligibility")), (1, 2));
            let unknown = items(&all)
                .into_iter()
                .find(|item| item["states"]["account"].is_null());
            assert_eq!(
                unknown.unwrap()["connected"],
                Value::Null,
                "unknown is never a no"
            );
        });
    }
}

#[test]
fn filters_narrow_and_what_is_not_known_is_counted() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 30);
        let mut nowhere = supplier(31);
        nowhere.facts.0.remove(key::SII_COMUNA);
        nowhere.facts.0.remove(key::SIZE);
        store.put_supplier(&nowhere).unwrap();
        let list = |more: &[&str]| environment.run(&[&JSON[..], more].concat()).expect(0);
        for (filter, fits) in [
            (["--comuna", "penalolen"], "comuna.code=13122"),
            (["--size", "Microempresa"], "size=micro"),
            (["--rubro", "5018"], "rubros=50181900"),
        ] {
            let run = list(&filter);
            let found = items(&run);
            assert!(!found.is_empty() && found.len() < 30, "{run}");
            let (place, value) = fits.split_once('=').unwrap();
            let pointer = format!("/{}", place.replace('.', "/"));
            for item in &found {
                let value_of = item.pointer(&pointer).unwrap();
                let products = value_of.as_array();
                let is_there = products.map_or(value_of == value, |all| {
                    all.iter().any(|one| one["code"] == value)
                });
                assert!(is_there, "{item}");
            }
        }
        let women = items(&list(&["--women-led"]));
        assert!(women.iter().all(|item| item["women_led"] == true) && women.len() == 15);
        let without = told(&list(&["--comuna", "Peñalolén"]));
        assert!(
            without.contains("De otro proveedor no se sabe si cumple"),
            "{without}"
        );
        for words in ["imprenta nandu", "IMPRENTAS Ñandú"] {
            let found = names(&list(&["--words", words]));
            assert!(!found.is_empty());
            assert!(
                found.iter().all(|name| name.contains("Imprenta El Ñandú")),
                "{found:?}"
            );
        }
        let by_product = names(&list(&["--words", "banqueterias"]));
        assert!(!by_product.is_empty(), "{}", PRODUCTS[1].1);
        environment
            .run(&["directory", "list", "--size", "enorme"])
            .expect(2);
        environment
            .run(&["directory", "list", "--comuna", "Peñalolem"])
            .expect(2);
        environment
            .run(&["directory", "list", "--words", "nada de esto"])
            .expect(1);
    });
}

#[test]
fn local_is_told_in_both_senses_and_never_mixed() {
    on_both(Language::English, |environment, store| {
        fill(store, 30);
        let at = [&JSON[..], &["--delivery", "Peñalolén"]].concat();
        let found = items(&environment.run(&at).expect(0));
        assert_eq!(found.len(), 30, "it narrows nothing");
        let told = |item: &Value| {
            (
                item["local"]["comuna"].clone(),
                item["local"]["legal"].clone(),
            )
        };
        let of = |comuna: &str, size: &str| {
            let fits = |item: &&Value| item["comuna"]["code"] == comuna && item["size"] == size;
            found.iter().find(fits).map(told).unwrap()
        };
        let (yes, no) = (Value::Bool(true), Value::Bool(false));
        assert_eq!(of("13122", "micro"), (yes.clone(), yes.clone()));
        assert_eq!(of("13120", "micro"), (no.clone(), yes.clone()));
        assert_eq!(of("13122", "large"), (yes, no.clone()));
        assert_eq!(of("05101", "micro"), (no.clone(), no));
        let law = [&JSON[..], &["--legal-local", "Valparaíso"]].concat();
        let law = items(&environment.run(&law).expect(0));
        assert!(
            law.iter()
                .all(|item| item["comuna"]["code"] == "05101" && item["size"] != "large")
        );
        assert!(!law.is_empty() && law.iter().all(|item| item["local"]["comuna"].is_null()));
    });
}

#[test]
fn states_are_told_as_of_a_day_with_their_evidence_and_old_ones_are_marked() {
    on_both(Language::Spanish, |environment, store| {
        let mut late = supplier(39);
        late.states.clear();
        for value in [StateValue::Open, StateValue::InForce, StateValue::Eligible] {
            see(
                &mut late,
                value,
                date(2026, 11, 10),
                Some(date(2026, 12, 1)),
            );
        }
        see(&mut late, StateValue::Ineligible, date(2026, 11, 25), None);
        store.put_supplier(&late).unwrap();
        environment.run(&["directory", "list"]).expect(1);
        let then = [&JSON[..], &["--as-of", "20-11-2026"]].concat();
        let found = items(&environment.run(&then).expect(0));
        assert_eq!(found[0]["states"]["eligibility"]["value"], "eligible");
        assert_eq!(
            found[0]["states"]["eligibility"]["stale"], true,
            "seen ten days before"
        );
        assert_eq!(found[0]["states"]["accreditation"]["stale"], false);
        assert_eq!(found[0]["states"]["account"]["evidence"], "captura.png");
        assert_eq!(found[0]["as_of"], "2026-11-20");
        let table = environment
            .run(&["directory", "list", "--as-of", "2026-11-20"])
            .expect(0);
        assert!(table.stdout.contains("hay que volver a mirarla"), "{table}");
        environment
            .run(&["directory", "list", "--as-of", "2026-11-29"])
            .expect(2);
        let all = [&JSON[..], &["--all"]].concat();
        let now = items(&environment.run(&all).expect(0));
        assert_eq!(
            now[0]["states"]["eligibility"]["evidence"],
            Value::Null,
            "of a person only state and day"
        );
        assert_eq!(now[0]["states"]["eligibility"]["on"], "2026-11-25");
    });
}

/// A natural person who agreed to a text and chose some of what it names.
fn person(number: u32, version: &str, fields: Option<Vec<Field>>) -> Supplier {
    let mut person = supplier(number);
    person.consents.truncate(1);
    agree(&mut person, Purpose::Directory, version, fields);
    person
}

#[test]
fn the_municipality_sees_what_the_basis_permits() {
    on_both(Language::Spanish, |environment, store| {
        let few = Some(vec![Field::Name, Field::Rubros, Field::States]);
        store.put_supplier(&person(3, "directory-2", few)).unwrap();
        store.put_supplier(&person(6, "directory-1", None)).unwrap();
        let mut function = supplier(9);
        function.consents.truncate(1);
        function.consents[0].basis = LegalBasis::LegalFunction;
        store.put_supplier(&function).unwrap();
        let found = items(&environment.run(&JSON).expect(0));
        let of = |ending: &str| {
            let fits = |item: &&Value| item["name"].as_str().unwrap().ends_with(ending);
            found.iter().find(fits).unwrap().clone()
        };
        let (few, older, whole) = (of(" 3"), of(" 6"), of(" 9"));
        for hidden in ["rut", "comuna", "size", "women_led", "email", "phone"] {
            assert_eq!(few[hidden], Value::Null, "{hidden}");
        }
        assert!(!few["rubros"].as_array().unwrap().is_empty());
        assert_eq!(
            (&older["rut"], &older["size"]),
            (&Value::Null, &Value::Null)
        );
        assert!(older["email"].is_string() && whole["rut"].is_string());
        let csv = environment
            .run(&["directory", "list", "--format", "csv"])
            .expect(0);
        assert!(csv.stdout.contains("sin permiso"), "{csv}");
        assert!(!csv.stdout.contains("venta3@"), "{csv}");
        let found = environment.run(&["directory", "list", "--words", "Peñalolén"]);
        assert!(
            !found.stdout.contains(" 3 "),
            "what is not shown is not searched: {found}"
        );
    });
}

#[test]
fn ties_are_flagged_to_the_municipality_where_they_may_be_told() {
    on_both(Language::Spanish, |environment, store| {
        for (number, version) in [(1, "directory-2"), (2, "directory-1"), (4, "directory-2")] {
            let mut firm = person(number, version, None);
            put(
                &mut firm,
                key::RELATIVE_IN_BUYER,
                FactValue::YesNo(number != 4),
            );
            let bodies = FactValue::Text("Municipalidad de Peñalolén".to_owned());
            put(&mut firm, key::CONFLICT_BODIES, bodies);
            store.put_supplier(&firm).unwrap();
        }
        let run = environment.run(&JSON).expect(0);
        let flagged: Vec<Value> = items(&run)
            .into_iter()
            .filter(|item| item["conflict"]["flagged"] == true)
            .collect();
        assert_eq!(flagged.len(), 1, "{run}");
        assert_eq!(
            flagged[0]["conflict"]["bodies"],
            "Municipalidad de Peñalolén"
        );
        assert!(told(&run).contains("no una decisión"), "{run}");
        let quiet: Vec<Value> = items(&run)
            .into_iter()
            .filter(|item| item["conflict"]["told"].is_null())
            .collect();
        assert_eq!(quiet.len(), 2, "not told, and told in part");
    });
}

#[test]
fn the_list_is_read_at_80_and_50_columns_and_by_spreadsheets() {
    for language in Language::ALL {
        on_both(language, |environment, store| {
            some(store);
            for format in ["csv", "xlsx", "md"] {
                let name = format!("lista.{format}");
                environment
                    .run(&["directory", "list", "--all", "-o", &name])
                    .expect(0);
                assert!(!environment.read(&name).is_empty());
            }
            let csv = String::from_utf8(environment.read("lista.csv")).unwrap();
            let lines = csv.lines().count();
            assert_eq!(lines, 13, "{csv}");
            let header = csv.lines().next().unwrap();
            assert_eq!(header.contains(';'), language == Language::Spanish);
            environment
                .run(&["directory", "list", "--format", "pdf"])
                .expect(2);
        });
    }
    assert_eq!(TODAY, DAY.to_string());
}

#[test]
fn an_accreditation_that_ended_is_told_as_ended() {
    on_both(Language::Spanish, |environment, store| {
        let mut ended = supplier(2);
        ended.states.clear();
        for (value, until) in [
            (StateValue::Open, None),
            (StateValue::InForce, Some(date(2026, 11, 10))),
            (StateValue::Eligible, None),
        ] {
            see(&mut ended, value, date(2026, 11, 5), until);
        }
        store.put_supplier(&ended).unwrap();
        let run = environment.run(&["directory", "list", "--all"]).expect(0);
        assert!(run.stdout.contains("venció el 10-11-2026"), "{run}");
        assert!(
            !run.stdout.contains("hasta el 10-11-2026"),
            "over is over: {run}"
        );
    });
}

#[test]
fn sizes_that_there_are_are_named_as_people_name_them() {
    let environment = Environment::spanish();
    let run = environment
        .run(&["directorio", "listar", "--tamano", "enorme"])
        .expect(2);
    assert!(
        told(&run).contains("Pequeña") && !told(&run).contains("small"),
        "{run}"
    );
}
