//! `tenders import` and `tenders export --format ocds` as a person types them, on both stores.

use super::reader;
use crate::support::environment::{Environment, Language};
use crate::support::postgres::Database;
use serde_json::Value;

fn filled(environment: Environment) -> Environment {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/lists");
    for name in ["licitaciones.csv", "compra_agil.csv", "ordenes.csv"] {
        let path = folder.join(name);
        environment
            .run(&["tenders", "import", path.to_str().unwrap()])
            .expect(0);
    }
    environment
}

/// Everything that a store gives out as JSON.
fn tenders(environment: &Environment) -> Value {
    let run = environment
        .run(&["tenders", "export", "--format", "json"])
        .expect(0);
    serde_json::from_str(&run.stdout).unwrap()
}

/// From one store to another and out again, the same.
fn there_and_back(from: Environment, to: &Environment) -> Vec<u8> {
    let from = filled(from);
    from.run(&["tenders", "export", "--format", "ocds", "-o", "all.json"])
        .expect(0);
    let bytes = from.read("all.json");
    to.write("all.json", &bytes);
    let run = to.run(&["tenders", "import", "all.json"]).expect(0);
    assert!(run.stderr.contains("(OCDS)"), "{run}");
    assert_eq!(tenders(to), tenders(&from));
    to.run(&["tenders", "export", "--format", "ocds", "-o", "again.json"])
        .expect(0);
    assert_eq!(to.read("again.json"), bytes);
    let run = to
        .run(&["tenders", "import", "all.json", "--format", "json"])
        .expect(0);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["kind"], "ocds-releases");
    assert_eq!(report["tenders"]["updated"], 0, "{report}");
    assert_eq!(report["tenders"]["new"], 0, "{report}");
    bytes
}

#[test]
fn a_package_goes_from_one_store_to_another() {
    let sqlite = there_and_back(Environment::spanish(), &Environment::english());
    if let (Some(one), Some(other)) = (Database::fresh(), Database::fresh()) {
        let from = Environment::english().store(one.url());
        let to = Environment::spanish().store(other.url());
        assert_eq!(
            there_and_back(from, &to),
            sqlite,
            "both stores write the same"
        );
    }
}

#[test]
fn lines_are_written_by_format_or_by_the_ending_of_the_file() {
    let environment = filled(Environment::spanish());
    environment
        .run(&["licitaciones", "exportar", "-o", "all.jsonl"])
        .expect(0);
    let run = environment
        .run(&["licitaciones", "exportar", "--format", "ocds-lines"])
        .expect(0);
    assert_eq!(environment.read("all.jsonl"), run.stdout.as_bytes());
    let read = reader::bytes(&run.stdout).unwrap();
    assert_eq!(read.kind.id(), "ocds-lines");
    assert_eq!(
        read.found.tenders.len() as u64,
        read.records - read.found.orders.len() as u64
    );
}

#[test]
fn other_commands_say_that_they_do_not_give_it() {
    for language in Language::ALL {
        let environment = filled(Environment::new(language));
        let run = environment
            .run(&[
                "tenders",
                "show",
                "990001-12-LE26",
                "--format",
                "ocds-lines",
            ])
            .expect(2);
        assert!(run.stderr.contains("ocds-lines"), "{run}");
    }
}

#[test]
fn a_process_of_another_country_is_told_and_sets_nothing_aside_as_a_file() {
    let environment = Environment::spanish();
    let release = r#"{"releases":[{"ocid":"ocds-213czf-000-00001","tender":{"id":"x"}}]}"#;
    environment.write("otro.json", release);
    let run = environment
        .run(&["licitaciones", "importar", "otro.json"])
        .expect(1);
    assert!(
        run.stdout.contains("no es un proceso de Mercado Público"),
        "{run}"
    );
    assert!(!environment.path("otro.rejected.csv").exists());
}
