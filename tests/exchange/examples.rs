//! The lists that the project ships come in as they are meant to, said in both languages.

use crate::support::environment::{Environment, Language};
use std::path::Path;

fn example(place: &Environment, name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/lists")
        .join(name);
    place.write(name, std::fs::read(path).unwrap());
}

#[test]
fn good_lists_come_in_whole_and_without_a_warning() {
    let place = Environment::spanish();
    for (name, records, tenders, orders) in [
        ("licitaciones.csv", 10, 6, 0),
        ("licitaciones_anteriores.csv", 8, 3, 0),
        ("compra_agil.csv", 4, 1, 0),
        ("ordenes.csv", 4, 0, 3),
    ] {
        example(&place, name);
        let run = place
            .run(&["tenders", "import", name, "--format", "json"])
            .expect(0);
        let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(report["records"], records, "{name}");
        assert_eq!(report["tenders"]["new"], tenders, "{name}");
        assert_eq!(report["orders"], orders, "{name}");
        assert_eq!(report["warnings"].as_array().unwrap().len(), 0, "{run}");
    }
}

#[test]
fn the_list_with_mistakes_says_what_to_mend() {
    for language in Language::ALL {
        let place = Environment::new(language);
        example(&place, "lista_con_errores.csv");
        let run = place
            .run(&["tenders", "import", "lista_con_errores.csv"])
            .expect(1);
        insta::assert_snapshot!(format!("mistakes_{}", language.code()), run.to_string());
        let aside = String::from_utf8(place.read("lista_con_errores.rejected.csv")).unwrap();
        insta::assert_snapshot!(format!("aside_{}", language.code()), aside);
    }
}
