//! The funder's report and its check: what agrees, what was edited, what was changed in the store, who was erased.

use super::{course_of_25, id, on_both, rut, supplier};
use crate::support::environment::{Environment, Language};
use encuentro::store::Erasure;
use jiff::civil::date;
use serde_json::Value;

const FILES: [&str; 4] = [
    "informe.csv",
    "informe.xlsx",
    "informe.json",
    "informe.html",
];

fn reported(environment: &Environment) -> Value {
    let run = environment.run(&["workshops", "report", "ventas-1", "--format", "json"]);
    let value: Value = serde_json::from_str(&run.expect(0).stdout).unwrap();
    value["items"][0].clone()
}

fn save_all(environment: &Environment) {
    for file in FILES {
        environment
            .run(&["workshops", "report", "ventas-1", "-o", file])
            .expect(0);
    }
}

#[test]
fn a_course_goes_from_its_seats_to_a_report_that_agrees_with_the_store() {
    for language in Language::ALL {
        on_both(language, |environment, store| {
            course_of_25(store);
            let item = reported(environment);
            assert_eq!(item["people"], 25);
            assert_eq!(
                (&item["counted"], &item["without_basis"]),
                (&23.into(), &2.into())
            );
            let steps: Vec<u64> = item["steps"]
                .as_array()
                .unwrap()
                .iter()
                .map(|step| step["results"].as_u64().unwrap())
                .collect();
            assert_eq!(steps, [23, 23, 12, 9, 7, 3, 1, 0]);
            assert_eq!(item["rows"].as_array().unwrap().len(), 78);
            save_all(environment);
            for file in FILES {
                let run = environment.run(&["workshops", "verify", file]).expect(0);
                let said = match language {
                    Language::Spanish => "El informe coincide",
                    Language::English => "The report agrees",
                };
                assert!(run.stderr.contains(said), "{file}: {run}");
            }
            nobody_is_named(environment);
        });
    }
}

/// Nothing that leaves for the funder names anybody of the course.
fn nobody_is_named(environment: &Environment) {
    for file in ["informe.csv", "informe.json", "informe.html"] {
        let text = String::from_utf8(environment.read(file)).unwrap();
        for secret in [
            "Inventada 1",
            "Carla",
            "example.cl",
            "+56 9",
            &rut(1).compact(),
            &rut(1).to_string(),
        ] {
            assert!(!text.contains(secret), "{file}: {secret}");
        }
        assert!(
            !text.contains(&id(1).to_string()),
            "{file}: no id of a learner"
        );
    }
}

#[test]
fn groups_of_few_are_hidden_and_no_subtraction_brings_them_back() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let item = reported(environment);
        let groups = item["groups"].as_array().unwrap();
        let counts = |group: Value| {
            let found = groups.iter().find(|one| one["group"] == group).unwrap();
            found["counts"].clone()
        };
        let women = counts(serde_json::json!({"sex": "female"}));
        let men = counts(serde_json::json!({"sex": "male"}));
        assert_eq!(women[0], 14);
        assert_eq!(
            men[0],
            Value::Null,
            "the one who did not tell would be 23 - 14 - 8"
        );
        assert_eq!(women[5], Value::Null, "three offers are told of no group");
        let untold = &groups[2]["group"];
        assert_eq!(
            untold["sex"],
            Value::Null,
            "those who did not tell come last"
        );
        for group in groups {
            for count in group["counts"].as_array().unwrap() {
                assert!(
                    count.is_null() || count == 0 || count.as_u64() >= Some(5),
                    "{group}"
                );
            }
        }
    });
}

#[test]
fn what_was_edited_in_a_file_is_named_and_what_was_changed_in_the_store_too() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        save_all(environment);
        let csv = String::from_utf8(environment.read("informe.csv")).unwrap();
        let edited = csv
            .replacen("2026-10-20", "2026-10-06", 1)
            .replacen("Rosa Díaz", "Rita", 1);
        environment.write("editado.csv", edited);
        let run = environment
            .run(&["workshops", "verify", "editado.csv"])
            .expect(1);
        assert!(run.stderr.contains("2 diferencias"), "{run}");
        assert!(run.stderr.contains("Línea 2 del informe"), "{run}");
        let json = String::from_utf8(environment.read("informe.json")).unwrap();
        environment.write(
            "editado.json",
            json.replacen("first_order", "first_payment", 3),
        );
        environment
            .run(&["workshops", "verify", "editado.json"])
            .expect(1);
        environment.write("otro.csv", "Nombre;Monto\nAna;3\n");
        environment
            .run(&["workshops", "verify", "otro.csv"])
            .expect(3);
        environment
            .run(&["workshops", "verify", "no-existe.csv"])
            .expect(3);
    });
    let environment = Environment::spanish();
    let file = environment.path("home").join("encuentro.db");
    let environment = environment.store(&format!("sqlite:{}", file.display()));
    let mut store = encuentro::store::open(None, &file).unwrap();
    course_of_25(store.as_mut());
    save_all(&environment);
    let database = rusqlite::Connection::open(&file).unwrap();
    let change = "UPDATE ledger_entry SET document = replace(document, '2026-11-12', '2026-11-13') \
         WHERE milestone = 'first_order'";
    assert_eq!(database.execute(change, []).unwrap(), 1);
    let run = environment.run(&["workshops", "verify"]).expect(5);
    assert!(run.stderr.contains("cambió después de anotarse"), "{run}");
    let run = environment
        .run(&["workshops", "report", "ventas-1"])
        .expect(5);
    assert!(run.stderr.contains("no se sostiene"), "{run}");
}

#[test]
fn somebody_is_erased_in_the_middle_and_everything_still_agrees() {
    on_both(Language::English, |environment, store| {
        course_of_25(store);
        save_all(environment);
        let before = reported(environment)["chain"].clone();
        store
            .forget_supplier(rut(3), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        let run = environment.run(&["workshops", "verify"]).expect(0);
        assert!(run.stderr.contains("Erased on request: 6"), "{run}");
        for file in FILES {
            let run = environment
                .run(&["workshops", "verify", file, "--format", "json"])
                .expect(0);
            let value: Value = serde_json::from_str(&run.stdout).unwrap();
            let report = &value["items"][0]["report"];
            assert_eq!(
                (&report["agree"], &report["erased"]),
                (&72.into(), &6.into()),
                "{file}"
            );
        }
        let after = reported(environment);
        assert_eq!((&after["chain"], &after["people"]), (&before, &24.into()));
        assert_eq!(after["erased_entries"], 6);
        assert!(store.learner(id(3)).unwrap().is_none());
    });
}

#[test]
fn hostile_names_of_who_vouches_are_no_formula_and_no_tag() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let mut course = store.course(&"ventas-1".parse().unwrap()).unwrap().unwrap();
        course.trainer = Some("=HYPERLINK(\"http://x\")".to_owned());
        store.put_course(&course).unwrap();
        let mut second = supplier(2);
        second.states[0].by = "<script>alert(1)</script> & Cía.".to_owned();
        store.put_supplier(&second).unwrap();
        save_all(environment);
        let csv = String::from_utf8(environment.read("informe.csv")).unwrap();
        assert!(csv.contains("'=HYPERLINK"), "{csv}");
        let html = String::from_utf8(environment.read("informe.html")).unwrap();
        assert!(!html.contains("<script>"));
        for file in FILES {
            environment.run(&["workshops", "verify", file]).expect(0);
        }
    });
}

#[test]
fn who_goes_to_another_pc_is_counted_still_unless_they_do_not_agree_any_more() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let before = reported(environment);
        environment.write("frase.txt", "la once en la plaza\n");
        let leave = |seat| {
            let target = ["--yes", "--passphrase-file", "frase.txt"];
            let rut = rut(seat).compact();
            environment
                .run(&[&["salir", &rut, "."], &target[..]].concat())
                .expect(0)
        };
        leave(1);
        let item = reported(environment);
        for key in ["people", "counted", "without_basis", "steps"] {
            assert_eq!(item[key], before[key], "{key}");
        }
        assert_eq!(item["gone"], 1);
        let rows = item["rows"].as_array().unwrap();
        assert_eq!(rows.len(), before["rows"].as_array().unwrap().len());
        assert!(rows.iter().any(|row| row["seat"].is_null()), "{item}");
        let mut second = store.learner(id(2)).unwrap().unwrap();
        for consent in &mut second.consents {
            consent.withdrawn_on = Some(date(2026, 11, 20));
        }
        store.put_learner(&second).unwrap();
        leave(2);
        let item = reported(environment);
        assert_eq!(item["gone"], 1, "the second one is counted nowhere");
        assert_eq!(item["people"], 24);
        save_all(environment);
        environment
            .run(&["workshops", "verify", "informe.csv"])
            .expect(0);
    });
}
