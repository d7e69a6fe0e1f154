//! `bids list|show|import|export|template`.

use super::{keep, register, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};
use serde_json::Value;

const SHEET: &str = "Código;RUT;Monto;Moneda;Estado;Nota\n\
    2735-100-COT26;14-0;430.000;;borrador;=1+1;\n\
    2735-2-LE26;14-0;279,8125;UF;enviada;'ojo';\n\
    2735-3-LE26;23-K;5;;;;\n\
    2735-4-LE26;14-1;5;;;;\n";

fn filled(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    let mut store = store_of(&environment);
    keep(&mut *store, tenders());
    register(&mut *store, 14, "Ana Pérez Soto");
    environment
}

fn imported(language: Language) -> Environment {
    let environment = filled(language);
    environment.write("ofertas.csv", SHEET);
    environment
        .run(&["bids", "import", "ofertas.csv"])
        .expect(1);
    environment
}

#[test]
fn good_rows_go_in_and_the_others_aside_with_reasons() {
    for language in Language::ALL {
        let environment = filled(language);
        environment.write("ofertas.csv", SHEET);
        let dry = environment
            .run(&["bids", "import", "ofertas.csv", "--dry-run"])
            .expect(1);
        assert!(
            !environment.path("work/ofertas.rejected.csv").exists(),
            "{dry}"
        );
        let run = environment
            .run(&["bids", "import", "ofertas.csv", "--format", "json"])
            .expect(1);
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(json["schema"], "encuentro.import/1");
        assert_eq!(json["bids"]["new"], 2, "{run}");
        assert_eq!(json["rejected_count"], 2, "{run}");
        assert_eq!(json["rejected"][1]["line"], 5, "{run}");
        assert_eq!(json["rejected"][1]["value"], "14-1", "{run}");
        let rejected = String::from_utf8(environment.read("ofertas.rejected.csv")).unwrap();
        assert_eq!(rejected.lines().count(), 3, "{rejected}");
        let again = environment
            .run(&["bids", "import", "ofertas.csv"])
            .expect(1);
        assert!(again.stderr.contains(": 2."), "{again}");
    }
}

#[test]
fn a_deadline_comes_from_the_tender_when_it_is_known() {
    let run = imported(Language::Spanish)
        .run(&["ofertas", "ver", "2735-100-COT26", "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["items"][0]["deadline"], "2026-11-30T18:00:00-03:00");
    assert_eq!(
        json["items"][0]["amount"],
        serde_json::json!({"amount": "430000", "currency": "CLP"})
    );
}

#[test]
fn an_export_goes_into_an_empty_store_and_out_again_in_the_same_bytes() {
    let environment = imported(Language::Spanish);
    for dialect in ["excel", "rfc4180"] {
        environment
            .run(&["bids", "export", "--dialect", dialect, "-o", "own.csv"])
            .expect(0);
        let json = environment
            .run(&["bids", "list", "--format", "json"])
            .expect(0);
        let other = with_store(Environment::english());
        register(&mut *store_of(&other), 14, "Ana Pérez Soto");
        other.write("own.csv", environment.read("own.csv"));
        other.run(&["bids", "import", "own.csv"]).expect(0);
        assert_eq!(
            other
                .run(&["bids", "list", "--format", "json"])
                .expect(0)
                .stdout,
            json.stdout
        );
        other
            .run(&["bids", "export", "--dialect", dialect, "-o", "again.csv"])
            .expect(0);
        assert_eq!(other.read("again.csv"), environment.read("own.csv"));
    }
}

#[test]
fn with_several_suppliers_the_rut_is_asked_for() {
    let environment = imported(Language::Spanish);
    register(&mut *store_of(&environment), 1, "Juan Soto");
    environment.run(&["bids", "list", "--no-input"]).expect(2);
    let run = environment.run_with(&["bids", "list"], "14-0\n").expect(0);
    assert!(run.stdout.contains("2735-100-COT26"), "{run}");
    environment.run(&["bids", "list", "--rut", "1-9"]).expect(1);
    environment.run(&["bids", "list", "--all"]).expect(0);
}

#[test]
fn the_template_is_imported_as_it_is() {
    let environment = filled(Language::English);
    environment
        .run(&["bids", "template", "-o", "blank.xlsx"])
        .expect(0);
    let run = environment.run(&["bids", "import", "blank.xlsx"]).expect(0);
    assert!(run.stderr.contains("New: 1."), "{run}");
}

#[test]
fn a_sheet_without_its_key_columns_is_refused_with_the_way_to_a_template() {
    let environment = filled(Language::Spanish);
    environment.write("otra.csv", "fecha;lugar\n1;2\n");
    let run = environment.run(&["bids", "import", "otra.csv"]).expect(3);
    assert!(run.stderr.contains("encuentro ofertas plantilla"), "{run}");
}

#[test]
fn a_sign_in_doubt_is_asked_about_and_never_guessed() {
    let list = "codigo;rut;monto;moneda\n2735-100-COT26;14-0;1.234;UF\n";
    for (answer, amount) in [("1\n", "1234"), ("2\n", "1.234")] {
        let environment = filled(Language::Spanish);
        environment.write("uf.csv", list);
        environment
            .run_with(&["bids", "import", "uf.csv"], answer)
            .expect(0);
        let run = environment
            .run(&["bids", "list", "--format", "json"])
            .expect(0);
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(json["items"][0]["amount"]["amount"], amount, "{run}");
    }
    let environment = filled(Language::English);
    environment.write("uf.csv", list);
    environment
        .run_with(&["bids", "import", "uf.csv"], "\n")
        .expect(1);
    let run = environment
        .run(&["bids", "import", "uf.csv", "--no-input"])
        .expect(1);
    assert!(run.stderr.contains("--decimal"), "{run}");
    environment
        .run(&["bids", "import", "uf.csv", "--decimal", "point"])
        .expect(0);
}

#[test]
fn a_password_in_a_note_is_neither_kept_nor_written_out_again() {
    for language in Language::ALL {
        let environment = filled(language);
        let sheet = "codigo;rut;monto;nota\n\
            2735-100-COT26;14-0;5;mi clave es Secreta123!\n\
            2735-2-LE26;14-0;5;Falta la visita\n";
        environment.write("notas.csv", sheet);
        let run = environment
            .run(&["bids", "import", "notas.csv", "--format", "json"])
            .expect(1);
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(json["bids"]["new"], 1, "{run}");
        assert_eq!(json["rejected"][0]["line"], 2, "{run}");
        let aside = String::from_utf8(environment.read("notas.rejected.csv")).unwrap();
        for text in [&run.stdout, &run.stderr, &aside] {
            assert!(!text.contains("Secreta123"), "{text}");
        }
        assert!(aside.contains("2735-100-COT26"), "{aside}");
    }
}

#[test]
fn where_nothing_can_be_asked_the_hint_is_about_bids() {
    let environment = imported(Language::Spanish);
    register(&mut *store_of(&environment), 1, "Luz Soto Díaz");
    let run = environment
        .run(&["ofertas", "listar", "--no-input"])
        .expect(2);
    assert!(run.stderr.contains("--rut RUT"), "{run}");
    assert!(!run.stderr.contains("revisar"), "{run}");
}
