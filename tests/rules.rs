//! `rules` and `explain` as whole commands.

use crate::support::environment::{Environment, Language};
use serde_json::Value;

const SII: &str = "https://www.sii.cl/valores_y_fechas/utm/utm2026.htm";

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_rules_in_use_are_sound_in_both_languages() {
    for language in Language::ALL {
        let place = Environment::new(language);
        let run = place.run(&["rules", "check"]).expect(0);
        assert_eq!(run.stdout, "");
        assert!(run.stderr.contains("chilecompra"), "{run}");
        let run = place.run(&["rules", "check", "--format", "json"]).expect(0);
        let report = json(&run.stdout);
        assert_eq!(report["schema"], "encuentro.rules-check/1");
        assert_eq!(report["items"], Value::Array(Vec::new()));
    }
}

#[test]
fn every_kind_and_an_entry_are_shown() {
    let place = Environment::spanish();
    let run = place.run(&["reglas", "ver"]).expect(0);
    assert!(run.stdout.contains("Mensajes del portal"), "{run}");
    for kind in [
        "sources",
        "steps",
        "sections",
        "questions",
        "papers",
        "causes",
        "parameters",
        "parameter_names",
        "process_types",
        "messages",
        "consents",
        "holiday_years",
        "holidays",
        "weights",
        "price_units",
    ] {
        let run = place
            .run(&["rules", "show", kind, "--format", "json"])
            .expect(0);
        let list = json(&run.stdout);
        assert_eq!(list["schema"], "encuentro.rules/1");
        assert_eq!(list["items"][0]["table"], kind);
    }
    let run = place.run(&["rules", "show", "co"]).expect(0);
    assert!(run.stdout.contains("no es Compra Ágil"), "{run}");
    let run = place.run(&["rules", "show", "lp"]).expect(0);
    assert!(
        run.stdout.contains("no: confirme en la página oficial"),
        "{run}"
    );
    let run = place.run(&["rules", "show", "mesages"]).expect(1);
    assert!(run.stderr.contains("«messages»"), "{run}");
}

#[test]
fn the_utm_is_shown_for_the_months_that_are_known_only() {
    let place = Environment::english();
    let run = place
        .run(&["rules", "show", "utm", "--format", "json"])
        .expect(0);
    let list = json(&run.stdout);
    let items = list["items"].as_array().unwrap();
    assert_eq!(items.len(), 22);
    let october = items
        .iter()
        .find(|item| item["month"] == "2026-10")
        .unwrap();
    assert_eq!(october["value"], "72151");
    assert!(items.iter().all(|item| item["month"] != "2026-11"));
}

#[test]
fn a_month_is_recorded_and_counts_afterwards() {
    let place = Environment::spanish();
    let run = place
        .run(&["rules", "set", "utm", "2026-11", "72.500", "--source", SII])
        .expect(0);
    assert!(run.stderr.contains("$ 72.500"), "{run}");
    let run = place.run(&["rules", "show", "utm"]).expect(0);
    assert!(run.stdout.contains("11-2026  72.500"), "{run}");
    let run = place
        .run(&[
            "reglas", "anotar", "utm", "2026-11", "72600", "--source", SII, "--format", "json",
        ])
        .expect(0);
    assert_eq!(json(&run.stdout)["items"][0]["value"], "72600");
    assert!(
        run.stderr.contains("72.500"),
        "says what it replaces: {run}"
    );
    place.run(&["rules", "check"]).expect(0);
}

#[test]
fn a_value_that_cannot_be_true_is_refused() {
    let place = Environment::spanish();
    for (period, value) in [
        ("2026-13", "72500"),
        ("2027-05", "72500"),
        ("2026-11", "7.250"),
    ] {
        let run = place
            .run(&["rules", "set", "utm", period, value, "--source", SII])
            .expect(2);
        assert_eq!(run.stdout, "");
    }
    place
        .run(&["rules", "set", "utm", "2026-11", "72500"])
        .expect(2);
    let run = place.run(&["rules", "show", "utm"]).expect(0);
    assert!(!run.stdout.contains("11-2026"), "{run}");
}

#[test]
fn a_faulty_folder_is_reported_with_file_and_line() {
    let place = Environment::spanish();
    std::fs::create_dir(place.path("work/mine")).unwrap();
    let text = "# mine\n\n[[papers]]\nid = \"stamp\"\nname = { es = \"Timbre\", en = \"\" }\n\
                issuer = { es = \"Alguien\", en = \"Somebody\" }\n\
                basis = { source = \"rumour\", valid_from = \"2026-01-01\", checked_on = \"2026-11-23\", verified = false }\n";
    place.write("mine/papers.toml", text);
    let run = place
        .run(&["rules", "check", "mine", "--format", "json"])
        .expect(1);
    let report = json(&run.stdout);
    let items = report["items"].as_array().unwrap();
    assert_eq!(items.len(), 2, "{run}");
    for item in items {
        assert_eq!(
            (&item["file"], &item["line"]),
            (&"papers.toml".into(), &3.into())
        );
        assert_eq!(item["id"], "stamp");
    }
    let run = place
        .run(&["--rules", "mine", "rules", "show", "stamp"])
        .expect(0);
    assert!(run.stdout.contains("Timbre"), "{run}");
    place.write("mine/papers.toml", "[[papers]]\ncolour = \"red\"\n");
    let run = place.run(&["rules", "check", "mine"]).expect(3);
    assert!(
        run.stderr.contains("papers.toml") && run.stderr.contains("«colour»"),
        "{run}"
    );
    place.write("mine/papers.toml", "format_version = 9\nnovelty = 1\n");
    let run = place.run(&["rules", "check", "mine"]).expect(3);
    assert!(run.stderr.contains("Actualice"), "{run}");
}

#[test]
fn a_message_is_explained_from_words_a_file_and_standard_input() {
    let place = Environment::spanish();
    for run in [
        place.run(&["explain", "Acreditación:", "no", "vigente"]),
        place.run_with(&["explicar", "-"], "ACREDITACION: NO VIGENTE\n"),
        {
            place.write("pantalla.txt", b"Acreditaci\xf3n: No vigente");
            place.run(&["explain", "pantalla.txt"])
        },
    ] {
        let run = run.expect(0);
        assert!(
            run.stdout.contains("Qué hacer: Renueve la acreditación"),
            "{run}"
        );
        assert!(run.stdout.contains("Fuente: "), "{run}");
        assert!(run.stdout.contains("Revisado el: 23-11-2026"), "{run}");
    }
    let run = place
        .run(&[
            "--lang",
            "en",
            "explain",
            "tiket no valido",
            "--format",
            "json",
        ])
        .expect(0);
    let answer = json(&run.stdout);
    assert_eq!(answer["schema"], "encuentro.explain/1");
    assert_eq!(answer["items"][0]["id"], "ticket-invalid");
    assert_eq!(answer["items"][0]["certain"], true);
    assert_eq!(answer["items"][0]["verified"], true);
}

#[test]
fn a_deadline_and_an_unconfirmed_source_say_so() {
    let place = Environment::spanish();
    let run = place.run(&["explain", "sitio en mantención"]).expect(0);
    assert!(
        run.stdout.contains("Plazo: 24 horas desde el cierre"),
        "{run}"
    );
    let run = place.run(&["explain", "ClaveÚnica bloqueada"]).expect(0);
    assert!(run.stdout.contains("Confirmado: no"), "{run}");
}

#[test]
fn an_unknown_message_is_said_so_and_kept_clean() {
    let place = Environment::spanish();
    let text =
        "Zumbido raro del servidor para 11.111.111-1, escriba a ana@ejemplo.cl, clave: Secreta";
    let run = place.run(&["explain", text]).expect(1);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("no se conoce"), "{run}");
    assert!(run.stderr.contains("unknown-messages.txt"), "{run}");
    let run = place.run(&["explain", text, "--format", "json"]).expect(1);
    assert_eq!(json(&run.stdout)["items"], Value::Array(Vec::new()));
    let home = place.path("home");
    let file = find(&home, "unknown-messages.txt").unwrap();
    let kept = std::fs::read_to_string(file).unwrap();
    assert_eq!(kept.lines().count(), 1, "{kept}");
    for secret in ["11.111.111", "ana@", "Secreta"] {
        assert!(!kept.contains(secret), "{kept}");
    }
    assert!(kept.contains("Zumbido raro del servidor"), "{kept}");
}

/// A file anywhere below a folder: where the data folder lies differs by system.
fn find(folder: &std::path::Path, name: &str) -> Option<std::path::PathBuf> {
    std::fs::read_dir(folder).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, name)
        } else {
            path.ends_with(name).then_some(path)
        }
    })
}
