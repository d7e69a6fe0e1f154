//! The example lists are taken whole.

use super::with_store;
use crate::support::environment::Environment;
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
