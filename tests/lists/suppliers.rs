//! `suppliers list|show|import|export|template|edit|forget`.

use super::{keep, register, store_of, with_store};
use crate::support::environment::{Environment, Language};
use encuentro::domain::rut::Rut;
use encuentro::domain::tender::{Offer, Tender, TenderItem};
use serde_json::Value;

const SHEET: &str = "RUT;Nombre;Comuna;Teléfono;Autoriza;Cuenta;Cuenta vista el;Habilidad;Habilidad vista el;Color\n\
    14-0;Ana Pérez Soto;Peñalolén;9 1234 5678;sí;abierta;20-11-2026;hábil;20-11-2026;rojo\n\
    1-9;Juan Soto Díaz;Ñuñoa;;no;;;;;\n\
    6-K;Rosa Díaz Pino;Macul;;;;;;;\n\
    23-K;Luis Pino Vera;Peñalolem;;sí;;;;;\n\
    14-1;Eva Vera Ríos;Macul;;sí;;;;;\n";

fn imported(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    environment.write("gente.csv", SHEET);
    environment
        .run(&["suppliers", "import", "gente.csv"])
        .expect(1);
    environment
}

#[test]
fn nobody_is_kept_without_a_basis_and_every_reason_is_told() {
    for language in Language::ALL {
        let environment = with_store(Environment::new(language));
        environment.write("gente.csv", SHEET);
        let run = environment
            .run(&["suppliers", "import", "gente.csv", "--format", "json"])
            .expect(1);
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(json["suppliers"]["new"], 1, "{run}");
        let lines: Vec<u64> = json["rejected"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["line"].as_u64().unwrap())
            .collect();
        assert_eq!(lines, [3, 4, 5, 6], "{run}");
        assert!(json["warnings"][0].as_str().unwrap().contains("Color"));
        let list = environment
            .run(&["suppliers", "list", "--format", "json"])
            .expect(0);
        let json: Value = serde_json::from_str(&list.stdout).unwrap();
        assert_eq!(json["schema"], "encuentro.suppliers/1");
        assert_eq!(json["items"].as_array().unwrap().len(), 1, "{list}");
        assert_eq!(json["items"][0]["comuna"], "13122");
        assert_eq!(json["items"][0]["connected"], false);
        assert_eq!(
            json["items"][0]["states"]["eligibility"]["on"],
            "2026-11-20"
        );
        assert_eq!(json["items"][0]["states"]["accreditation"], Value::Null);
    }
}

#[test]
fn a_municipality_may_import_on_its_legal_function() {
    let environment = with_store(Environment::spanish());
    environment.write("gente.csv", "rut;nombre\n6-K;Rosa Díaz Pino\n");
    environment
        .run(&[
            "suppliers",
            "import",
            "gente.csv",
            "--basis",
            "legal-function",
        ])
        .expect(0);
    let run = environment.run(&["suppliers", "export", "6-K"]).expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["items"][0]["consents"][0]["basis"], "legal_function");
    environment.write(
        "dice.csv",
        "rut;nombre;base legal\n14-0;Ana Pérez Soto;consentimiento\n",
    );
    environment
        .run(&["suppliers", "import", "dice.csv"])
        .expect(1);
}

#[test]
fn importing_twice_changes_nothing() {
    let environment = imported(Language::English);
    let run = environment
        .run(&["suppliers", "import", "gente.csv", "--format", "json"])
        .expect(1);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["suppliers"]["unchanged"], 1, "{run}");
}

#[test]
fn the_template_and_an_export_are_read_back() {
    for (language, name) in [(Language::Spanish, "a.csv"), (Language::English, "a.xlsx")] {
        let environment = with_store(Environment::new(language));
        environment
            .run(&["suppliers", "template", "-o", name])
            .expect(0);
        environment.run(&["suppliers", "import", name]).expect(0);
        environment
            .run(&["suppliers", "export", "-o", "b.csv"])
            .expect(0);
        let before = environment
            .run(&["suppliers", "list", "--format", "json"])
            .expect(0);
        let other = with_store(Environment::new(language));
        other.write("b.csv", environment.read("b.csv"));
        other.run(&["suppliers", "import", "b.csv"]).expect(0);
        let mut after: Value = serde_json::from_str(
            &other
                .run(&["suppliers", "list", "--format", "json"])
                .expect(0)
                .stdout,
        )
        .unwrap();
        let mut before: Value = serde_json::from_str(&before.stdout).unwrap();
        // The evidence is the name of the file from which the state was read.
        for json in [&mut before, &mut after] {
            json["items"][0]["states"]["account"]["evidence"] = Value::Null;
        }
        assert_eq!(before, after);
    }
}

#[test]
fn nobody_is_shown_without_the_rut_when_there_are_several() {
    let environment = imported(Language::Spanish);
    register(&mut *store_of(&environment), 1, "Juan Soto Díaz");
    environment
        .run(&["suppliers", "show", "--no-input"])
        .expect(2);
    let run = environment
        .run_with(&["proveedores", "ver"], "14-0\n")
        .expect(0);
    assert!(run.stdout.contains("Ana Pérez Soto"), "{run}");
    assert!(run.stdout.contains("Peñalolén"), "{run}");
    assert!(!run.stdout.contains("Juan"), "{run}");
}

#[test]
fn an_edit_passes_the_validators_of_the_interview() {
    let environment = imported(Language::Spanish);
    let run = environment
        .run(&[
            "suppliers",
            "edit",
            "14-0",
            "comuna=macul",
            "email=ana@example.cl",
        ])
        .expect(0);
    assert!(run.stderr.contains("ahora «Macul»"), "{run}");
    let run = environment
        .run(&["suppliers", "edit", "14-0", "tamaño=pequeña"])
        .expect(0);
    assert!(
        run.stderr
            .contains("tamaño: antes «no se sabe», ahora «Pequeña"),
        "{run}"
    );
    let run = environment
        .run(&[
            "suppliers",
            "edit",
            "14-0",
            "phone=hola",
            "email=otra@example.cl",
        ])
        .expect(2);
    assert!(run.stderr.contains("phone"), "{run}");
    let all = environment.run(&["suppliers", "export", "14-0"]).expect(0);
    assert!(!all.stdout.contains("otra@example.cl"), "{all}");
    let run = environment
        .run(&["suppliers", "edit", "14-0", "emial=a@example.cl"])
        .expect(2);
    assert!(run.stderr.contains("email"), "{run}");
    let run = environment
        .run(&["suppliers", "edit", "14-0", "factura=si"])
        .expect(2);
    assert!(
        run.stderr.contains("editar RUT \"puede facturar=VALOR\""),
        "{run}"
    );
    assert!(run.stderr.contains("se llaman: nombre, "), "{run}");
    environment
        .run(&["suppliers", "edit", "14-0", "tiene trabajadores=no"])
        .expect(0);
}

#[test]
fn forgetting_asks_erases_and_leaves_public_rows_unless_told() {
    let environment = imported(Language::Spanish);
    let mut tender = Tender::new("2735-9-COT26".parse().unwrap());
    tender.items.push(TenderItem {
        key: "1".to_owned(),
        offers: vec![Offer {
            supplier_rut: Some(Rut::from_body(14).unwrap().compact()),
            supplier_name: Some("Ana Pérez Soto".to_owned()),
            ..Offer::default()
        }],
        ..TenderItem::default()
    });
    keep(&mut *store_of(&environment), vec![tender]);
    environment
        .run(&["suppliers", "forget", "14-0", "--no-input"])
        .expect(2);
    let grounds = "El borrado se puede negar";
    let run = environment.run_with(&["suppliers", "forget", "14-0"], "no\n");
    let run = run.expect(1);
    assert!(!run.stderr.contains(grounds), "nobody asked: {run}");
    let ask = ["privacy", "request", "add", "14-0", "--kind", "erasure"];
    environment.run(&ask).expect(0);
    let run = environment.run_with(&["suppliers", "forget", "14-0"], "no\n");
    let run = run.expect(1);
    assert!(run.stderr.contains(grounds), "{run}");
    environment.run(&["suppliers", "show", "14-0"]).expect(0);
    let run = environment
        .run_with(&["proveedores", "olvidar", "14-0"], "sí\nno\n")
        .expect(0);
    assert!(run.stderr.contains("--tambien-publico"), "{run}");
    environment.run(&["suppliers", "show", "14-0"]).expect(1);
    let public = environment
        .run(&["tenders", "show", "2735-9-COT26"])
        .expect(0);
    assert!(public.stdout.contains("Ana Pérez Soto"), "{public}");

    let environment = imported(Language::English);
    environment
        .run(&["suppliers", "forget", "14-0", "--yes", "--public-too"])
        .expect(0);
    environment.run(&["suppliers", "list"]).expect(1);
}

#[test]
fn unknown_states_are_said_to_be_unknown_at_every_width() {
    for (language, word) in [
        (Language::Spanish, "no se sabe"),
        (Language::English, "unknown"),
    ] {
        let run = imported(language).run(&["suppliers", "list"]).expect(0);
        assert!(run.stdout.contains(word), "{run}");
        assert!(run.stdout.contains("14-0"), "{run}");
    }
}

#[test]
fn a_mended_file_of_rejected_rows_is_imported() {
    let environment = imported(Language::Spanish);
    let rejected = String::from_utf8(environment.read("gente.rejected.csv")).unwrap();
    let mended = rejected
        .replace("14-1;Eva", "23-K;Eva")
        .replace(";no;", ";sí;")
        .replace("Peñalolem;", "Macul;")
        .replace("Rosa Díaz Pino;Macul;;;", "Rosa Díaz Pino;Macul;;sí;");
    environment.write("gente.rejected.csv", mended);
    let run = environment
        .run(&[
            "suppliers",
            "import",
            "gente.rejected.csv",
            "--format",
            "json",
        ])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["suppliers"]["new"], 3, "{run}");
    assert_eq!(json["warnings"].as_array().unwrap().len(), 1, "{run}");
}

#[test]
fn a_password_in_a_sheet_is_not_written_out_again() {
    let environment = with_store(Environment::new(Language::Spanish));
    let sheet = "RUT;Nombre;Comuna;Correo;Autoriza;Habilidad;Habilidad vista el;Visto por\n\
        14-0;Secreta123!;Macul;;sí;;;\n\
        1-9;Juan Soto Díaz;Macul;clave: Secreta123;sí;;;\n\
        6-K;Rosa Díaz Pino;Macul;;sí;hábil;20-11-2026;mi clave es Secreta123!\n";
    environment.write("claves.csv", sheet);
    let run = environment
        .run(&["suppliers", "import", "claves.csv", "--format", "json"])
        .expect(1);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["rejected_count"], 3, "{run}");
    let aside = String::from_utf8(environment.read("claves.rejected.csv")).unwrap();
    for text in [&run.stdout, &run.stderr, &aside] {
        assert!(!text.contains("Secreta123"), "{text}");
    }
    assert!(aside.contains("Rosa Díaz Pino"), "{aside}");
}
