//! `tenders follow`, `discard` and `followed` as whole commands, with what an import changed.

use super::{keep, register, store_of, tenders, with_store};
use crate::support::environment::{Environment, Language};
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::rut::Rut;
use encuentro::domain::tender::TenderStatus;
use serde_json::Value;

const CODE: &str = "2735-100-COT26";

/// A store with two tenders and one supplier who sells what the first of them buys.
fn filled(language: Language) -> Environment {
    let environment = with_store(Environment::new(language));
    let mut store = store_of(&environment);
    keep(&mut *store, tenders());
    register(&mut *store, 23, "Rosa Ejemplo");
    let fact = Fact {
        key: "rubros".to_owned(),
        value: FactValue::List(vec!["90101603".to_owned()]),
        source: FactSource::Told,
        recorded_on: "2026-11-01".parse().unwrap(),
        expires_on: None,
    };
    store.put_fact(Rut::from_body(23).unwrap(), &fact).unwrap();
    environment
}

/// Imports the first tender with another closing and state.
fn postpone(environment: &Environment) {
    let mut later = tenders();
    later.truncate(1);
    later[0].closes = Some("2026-12-02T15:00:00-03:00".parse().unwrap());
    later[0].status = Some(TenderStatus::Suspended);
    later[0].items.pop();
    keep(&mut *store_of(environment), later);
}

#[test]
fn what_changed_is_told_once_to_who_follows_and_always_in_the_tender() {
    for (language, words) in [
        (
            Language::Spanish,
            [
                "Cierra: antes 30-11-2026 18:00, ahora 02-12-2026 15:00.",
                "Estado: antes publicada, ahora suspendida.",
                "Se quitó: Jugo.",
                "Nada cambió",
            ],
        ),
        (
            Language::English,
            [
                "Closes: before 2026-11-30 18:00, now 2026-12-02 15:00.",
                "Status: before published, now suspended.",
                "Removed: Jugo.",
                "Nothing changed",
            ],
        ),
    ] {
        let environment = filled(language);
        let run = environment.run(&["tenders", "follow", CODE]).expect(0);
        assert!(run.stderr.contains("23-K"), "{run}");
        let run = environment.run(&["tenders", "followed"]).expect(0);
        assert!(run.stderr.contains(words[3]), "{run}");
        let shown = environment.run(&["tenders", "show", CODE]).expect(0);
        assert!(!shown.stdout.contains(words[2]), "{shown}");
        postpone(&environment);
        let run = environment.run(&["tenders", "followed", "23-K"]).expect(0);
        for word in &words[..3] {
            assert!(run.stdout.contains(word), "{word}: {run}");
        }
        let run = environment.run(&["tenders", "followed"]).expect(0);
        assert!(run.stderr.contains(words[3]), "told once: {run}");
        let shown = environment.run(&["tenders", "show", CODE]).expect(0);
        for word in &words[..3] {
            assert!(shown.stdout.contains(word), "{word}: {shown}");
        }
        let json = environment
            .run(&["tenders", "show", CODE, "--format", "json"])
            .expect(0);
        let json: Value = serde_json::from_str(&json.stdout).unwrap();
        assert_eq!(json["items"][0]["code"], CODE);
        assert_eq!(json["items"][0]["changes"][0]["field"], "closes");
        assert_eq!(
            json["items"][0]["changes"][0]["after"],
            "2026-12-02T15:00:00-03:00"
        );
    }
}

#[test]
fn a_discarded_tender_is_left_out_with_its_reason_until_it_is_taken_up_again() {
    let environment = filled(Language::Spanish);
    environment.run(&["tenders", "match"]).expect(0);
    environment
        .run(&["licitaciones", "descartar", CODE])
        .expect(2);
    environment
        .run(&["licitaciones", "descartar", CODE, "--razon", " "])
        .expect(2);
    environment
        .run(&[
            "licitaciones",
            "descartar",
            CODE,
            "--razon",
            "mi clave única es Gato1234",
        ])
        .expect(2);
    let run = environment
        .run(&[
            "licitaciones",
            "descartar",
            CODE,
            "--razon",
            "Queda   muy lejos",
        ])
        .expect(0);
    assert!(run.stderr.contains("--deshacer"), "{run}");
    let run = environment.run(&["tenders", "match"]).expect(1);
    assert!(run.stderr.contains("descart"), "counted: {run}");
    let run = environment.run(&["tenders", "match", "--all"]).expect(1);
    assert!(!run.stdout.contains(CODE), "{run}");
    let run = environment
        .run(&["licitaciones", "seguidas", "--discarded"])
        .expect(0);
    assert!(run.stdout.contains("Queda muy lejos"), "{run}");
    let run = environment
        .run(&["tenders", "followed", "--discarded", "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.followed/1");
    assert_eq!(json["items"][0]["reason"], "Queda muy lejos");
    let run = environment.run(&["suppliers", "export", "23-K"]).expect(0);
    assert!(
        run.stdout.contains("Queda muy lejos"),
        "the person's own data: {run}"
    );
    environment.run(&["tenders", "follow", CODE]).expect(0);
    environment.run(&["tenders", "match"]).expect(0);
    environment
        .run(&["tenders", "discard", CODE, "--undo"])
        .expect(0);
    environment
        .run(&["tenders", "discard", CODE, "--undo"])
        .expect(1);
    environment.run(&["tenders", "followed"]).expect(1);
}

#[test]
fn a_code_that_is_not_there_is_answered_with_the_nearest() {
    let environment = filled(Language::Spanish);
    let run = environment
        .run(&["tenders", "follow", "2735-100-COT25"])
        .expect(1);
    assert!(run.stderr.contains(CODE), "{run}");
    environment
        .run(&["tenders", "follow", CODE, "14-0"])
        .expect(1);
}
