//! The list of staff: kept as codes, used to warn the municipality, and removed.

use super::generate::{put, supplier};
use super::{items, on_both, told};
use crate::support::environment::Language;
use encuentro::domain::fact::FactValue;
use encuentro::domain::supplier::key;

const SHEET: &str = "Nombre;RUT;Directivo o compras;Dejó el cargo\n\
    Invento Uno;6-K;no;\n\
    Invento Dos;14-0;sí;31-03-2026\n\
    Invento Tres;23-K;no;31-03-2026\n\
    Invento Cuatro;1-8;no;\n\
    Invento Cinco;1-9;quizás;\n";

#[test]
fn what_the_list_does_not_say_is_not_known_and_columns_that_were_not_read_are_told() {
    on_both(Language::Spanish, |environment, _| {
        let import = |text: &str| {
            environment.write("cargos.csv", text);
            environment
                .run(&["directory", "staff", "import", "cargos.csv", "--yes"])
                .expect(0)
        };
        let listed = || {
            let run = environment.run(&["directory", "staff", "list"]).expect(0);
            let json = environment
                .run(&["directory", "staff", "list", "--format", "json"])
                .expect(0);
            (run, items(&json))
        };
        let run = import("RUT;cargo\n6-K;Director de Obras\n");
        assert!(
            told(&run).contains("No se conoce la columna «cargo»"),
            "{run}"
        );
        let (list, json) = listed();
        assert!(list.stdout.contains("no se sabe"), "{list}");
        assert!(json[0]["authority"].is_null(), "{json:?}");
        import("RUT;Directivo o compras\n6-K;sí\n");
        assert_eq!(listed().1[0]["authority"], true);
        import("RUT\n6-K\n");
        assert_eq!(listed().1[0]["authority"], true, "another sheet told it");
    });
}

#[test]
fn staff_is_kept_as_codes_with_purpose_and_basis_and_bad_rows_go_aside() {
    for language in Language::ALL {
        on_both(language, |environment, store| {
            environment.write("personal.csv", SHEET);
            let refused = environment
                .run(&["directory", "staff", "import", "personal.csv", "--no-input"])
                .expect(2);
            assert!(store.staff().unwrap().is_empty(), "{refused}");
            let run = environment
                .run(&["directory", "staff", "import", "personal.csv", "--yes"])
                .expect(1);
            let said = told(&run);
            assert!(
                said.contains("35 quáter") && said.contains("20)"),
                "purpose and basis: {run}"
            );
            let aside = String::from_utf8(environment.read("personal.rejected.csv")).unwrap();
            assert_eq!(aside.lines().count(), 3, "{aside}");
            let list = environment
                .run(&["directory", "staff", "list", "--format", "json"])
                .expect(0);
            assert_eq!(items(&list).len(), 3, "{list}");
            for trace in ["6-K", "14-0", "Invento"] {
                assert!(!list.stdout.contains(trace), "{list}");
            }
            let again = environment
                .run(&[
                    "directory",
                    "staff",
                    "import",
                    "personal.csv",
                    "--yes",
                    "--format",
                    "json",
                ])
                .expect(1);
            assert!(again.stdout.contains("\"unchanged\": 3"), "{again}");
            environment
                .run(&["directory", "staff", "remove", "6-K"])
                .expect(0);
            environment
                .run(&["directory", "staff", "remove", "6-K"])
                .expect(1);
            environment
                .run(&["directory", "staff", "remove", "--all", "--yes"])
                .expect(0);
            assert_eq!(
                store.held_staff_salt().unwrap(),
                None,
                "the salt goes with the list"
            );
            environment.run(&["directory", "staff", "list"]).expect(1);
        });
    }
}

#[test]
fn who_is_staff_or_represented_by_staff_is_flagged_and_never_published() {
    on_both(Language::Spanish, |environment, store| {
        for (number, representative) in [(1, "6-K"), (2, "14-0"), (4, "23-K"), (5, "1-9")] {
            let mut firm = supplier(number);
            put(
                &mut firm,
                key::REPRESENTATIVE_RUT,
                FactValue::Text(representative.to_owned()),
            );
            store.put_supplier(&firm).unwrap();
        }
        environment.write("personal.csv", SHEET);
        environment
            .run(&["directory", "staff", "import", "personal.csv", "--yes"])
            .expect(1);
        let run = environment
            .run(&["directory", "list", "--format", "json"])
            .expect(0);
        let flagged: Vec<String> = items(&run)
            .iter()
            .filter(|item| item["conflict"]["represented_by_staff"] == true)
            .map(|item| item["rut"].as_str().unwrap().to_owned())
            .collect();
        // 6-K is staff; 14-0 was an authority until March, and counts for a year; 23-K left and counts no more.
        assert_eq!(flagged.len(), 2, "{run}");
        environment
            .run(&["directory", "publish", "sitio", "--yes"])
            .expect(0);
        for page in ["index.html", "en.html", "proveedores.csv", "suppliers.csv"] {
            let page = String::from_utf8(environment.read(&format!("sitio/{page}"))).unwrap();
            for trace in ["AVISO", "NOTICE", "personal", "staff"] {
                assert!(!page.contains(trace), "{trace}");
            }
        }
    });
}

#[test]
fn a_sheet_without_ruts_and_an_empty_answer_change_nothing() {
    on_both(Language::Spanish, |environment, store| {
        environment.write("otra.csv", "Nombre;Cargo\nInvento;Jefa\n");
        environment
            .run(&["directory", "staff", "import", "otra.csv", "--yes"])
            .expect(3);
        environment.write("personal.csv", "rut\n6-K\n");
        let no = environment.run_with(&["directory", "staff", "import", "personal.csv"], "no\n");
        no.expect(1);
        environment
            .run(&["directory", "staff", "import", "personal.csv", "--dry-run"])
            .expect(0);
        assert!(store.staff().unwrap().is_empty());
    });
}
