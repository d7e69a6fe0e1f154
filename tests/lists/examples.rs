//! The example lists are taken whole.

use super::with_store;
use crate::support::environment::Environment;
use crate::support::postgres::Database;
use std::path::Path;

fn example(environment: &Environment, name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/lists")
        .join(name);
    environment.write(name, std::fs::read(path).unwrap());
}

#[test]
fn the_example_suppliers_and_bids_go_in_whole() {
    let environment = with_store(Environment::spanish());
    example(&environment, "licitaciones.csv");
    example(&environment, "proveedores.csv");
    example(&environment, "ofertas.csv");
    environment
        .run(&["licitaciones", "importar", "licitaciones.csv"])
        .expect(0);
    environment
        .run(&["proveedores", "importar", "proveedores.csv"])
        .expect(0);
    let connected = environment
        .run(&["proveedores", "listar", "--conectados"])
        .expect(0);
    assert!(connected.stdout.contains("JARDINES"), "{connected}");
    assert!(!connected.stdout.contains("ASEO"), "{connected}");
    environment
        .run(&["ofertas", "importar", "ofertas.csv"])
        .expect(0);
    let bids = environment
        .run(&["ofertas", "listar", "--rut", "14-0"])
        .expect(0);
    assert!(bids.stdout.contains("990001-15-L126"), "{bids}");
}

#[test]
fn imported_lists_go_out_and_into_an_empty_store_with_equal_json() {
    let environment = with_store(Environment::spanish());
    example(&environment, "licitaciones.csv");
    environment
        .run(&["tenders", "import", "licitaciones.csv"])
        .expect(0);
    let json = environment
        .run(&["tenders", "list", "--format", "json"])
        .expect(0);
    for dialect in ["excel", "rfc4180"] {
        environment
            .run(&["tenders", "export", "--dialect", dialect, "-o", "own.csv"])
            .expect(0);
        let other = with_store(Environment::english());
        other.write("own.csv", environment.read("own.csv"));
        other.run(&["tenders", "import", "own.csv"]).expect(0);
        let again = other
            .run(&["tenders", "list", "--format", "json"])
            .expect(0);
        assert_eq!(again.stdout, json.stdout);
        other
            .run(&["tenders", "export", "--dialect", dialect, "-o", "again.csv"])
            .expect(0);
        assert_eq!(other.read("again.csv"), environment.read("own.csv"));
    }
}

/// Everything that the lists print for the examples, imports included.
fn printed(environment: &Environment) -> Vec<String> {
    for name in [
        "licitaciones.csv",
        "compra_agil.csv",
        "ordenes.csv",
        "proveedores.csv",
        "ofertas.csv",
    ] {
        example(environment, name);
    }
    let commands: [&[&str]; 17] = [
        &["tenders", "list"],
        &[
            "tenders",
            "import",
            "licitaciones.csv",
            "compra_agil.csv",
            "ordenes.csv",
        ],
        &["suppliers", "import", "proveedores.csv"],
        &["bids", "import", "ofertas.csv"],
        &["tenders", "list", "--sort", "closes"],
        &[
            "tenders", "list", "--text", "aseos", "--region", "13", "--min", "1000000",
        ],
        &[
            "tenders",
            "list",
            "--rubro",
            "7611",
            "--status",
            "publicada",
            "--sort",
            "amount",
        ],
        &["tenders", "list", "--format", "json"],
        &["tenders", "export", "--dialect", "excel"],
        &["tenders", "show", "990001-9-L126"],
        &["tenders", "show", "990001-70-SE26"],
        &["suppliers", "list", "--comuna", "Peñalolén"],
        &["suppliers", "export"],
        &["suppliers", "export", "14-0"],
        &["bids", "export", "--all"],
        &["suppliers", "forget", "14-0", "--yes", "--public-too"],
        &["bids", "list", "--all"],
    ];
    commands
        .iter()
        .map(|command| {
            let run = environment.run(command);
            format!("{command:?}\n{}", without_code(&run.to_string()))
        })
        .collect()
}

/// What was said without the code of an erased person, which nobody can foresee.
fn without_code(said: &str) -> String {
    let is_code = |word: &str| word.len() == 29 && word.matches('-').count() == 4;
    let words = said
        .split(' ')
        .map(|word| if is_code(word) { "[code]" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn both_stores_print_the_same() {
    let sqlite = printed(&with_store(Environment::spanish()));
    assert!(sqlite[2].starts_with("[\"suppliers\", \"import\""));
    assert!(
        sqlite
            .iter()
            .filter(|run| run.contains("exit code: 0"))
            .count()
            >= 13
    );
    if let Some(database) = Database::fresh() {
        let postgres = printed(&Environment::spanish().store(database.url()));
        for (mine, theirs) in sqlite.iter().zip(&postgres) {
            assert_eq!(mine, theirs, "SQLite left, PostgreSQL right");
        }
    }
}

#[test]
fn suppliers_go_out_and_into_an_empty_store_with_equal_json_and_bytes() {
    let environment = with_store(Environment::spanish());
    example(&environment, "proveedores.csv");
    environment
        .run(&["suppliers", "import", "proveedores.csv"])
        .expect(0);
    let observed = [
        "suppliers",
        "state",
        "6-K",
        "eligibility",
        "eligible",
        "--on",
        "2026-11-22",
    ];
    let evidence = ["--evidence", "=ficha; \"pública\"", "--by", "@Ana Díaz"];
    environment
        .run(&[&observed[..], &evidence[..]].concat())
        .expect(0);
    let ineligible = [
        "suppliers",
        "state",
        "77.990.012-6",
        "eligibility",
        "inhábil",
        "--on",
        "2026-11-21",
    ];
    let cause = [
        "--cause",
        "DeudasTributarias",
        "--evidence",
        "Certificado",
        "--by",
        "Ana",
    ];
    environment
        .run(&[&ineligible[..], &cause[..]].concat())
        .expect(0);
    let json = environment
        .run(&["suppliers", "list", "--format", "json"])
        .expect(0);
    assert!(json.stdout.contains("DeudasTributarias"), "{json}");
    for dialect in ["excel", "rfc4180"] {
        let export = [
            "suppliers",
            "export",
            "--format",
            "csv",
            "--dialect",
            dialect,
            "-o",
        ];
        environment
            .run(&[&export[..], &["own.csv"]].concat())
            .expect(0);
        let other = with_store(Environment::spanish());
        other.write("own.csv", environment.read("own.csv"));
        other.run(&["suppliers", "import", "own.csv"]).expect(0);
        let again = other
            .run(&["suppliers", "list", "--format", "json"])
            .expect(0);
        assert_eq!(again.stdout, json.stdout);
        other.run(&[&export[..], &["again.csv"]].concat()).expect(0);
        assert_eq!(other.read("again.csv"), environment.read("own.csv"));
    }
}
