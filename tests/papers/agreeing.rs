//! What stands written on papers in `check`, and their last days in `calendar`.

use super::{PDF, items, store_of, with_firm};
use crate::support::environment::{Environment, Language};
use encuentro::domain::fact::{Fact, FactSource, FactValue};

/// A firm whose representative is known.
fn with_representative(language: Language) -> Environment {
    let environment = with_firm(Environment::new(language));
    let rut = "77000012-2".parse().unwrap();
    for (key, value) in [
        ("representative_name", "Ana Pérez Soto"),
        ("representative_rut", "6-K"),
    ] {
        let fact = Fact {
            key: key.to_owned(),
            value: FactValue::Text(value.to_owned()),
            source: FactSource::Told,
            recorded_on: "2026-11-01".parse().unwrap(),
            expires_on: None,
        };
        store_of(&environment).put_fact(rut, &fact).unwrap();
    }
    environment
}

/// What the check says of a paper, in its table for people.
fn checked(environment: &Environment) -> String {
    let run = environment.run(&["check", "77.000.012-2"]);
    format!("{}{}", run.stdout, run.stderr)
}

#[test]
fn failure_9_another_name_and_another_signatory_on_a_paper_are_shown_where_they_differ() {
    for language in Language::ALL {
        let environment = with_representative(language);
        assert!(!checked(&environment).contains("S[.]p[.]A[.]"));
        let add = |name, rut, signatory| {
            let run = environment.run(&[
                "papers",
                "add",
                "--kind",
                "power-standing",
                "--name",
                name,
                "--written-rut",
                rut,
                "--signatory",
                signatory,
            ]);
            run.expect(0).stderr
        };
        let agreeing = add(
            "Panadería El Trigo SpA",
            "77.000.012-2",
            "Ana Pérez Soto, 6-K",
        );
        assert!(!agreeing.contains("77.000.012-2"), "{agreeing}");
        let told = add(
            "Panadería El Trigo S.p.A.",
            "77.000.023-8",
            "Ana Peres Soto, 6-K",
        );
        assert!(told.contains("77.000.012-2"), "told at once: {told}");
        let told = checked(&environment);
        assert!(told.contains("S[.]p[.]A[.]"), "{told}");
        assert!(told.contains("7700002[3]-[8]"), "{told}");
        assert!(told.contains("P[e]re[s]"), "{told}");
        let all = environment.run(&["check", "--all", "--format", "csv"]);
        assert!(all.stdout.contains("papers-agree"), "{all}");
    }
}

#[test]
fn a_paper_of_another_tender_says_nothing() {
    let environment = with_representative(Language::Spanish);
    environment
        .run(&[
            "papers",
            "add",
            "--kind",
            "tender-annexes",
            "--for",
            "2735-99-LE26",
            "--name",
            "Panadería El Trigo S.p.A.",
        ])
        .expect(0);
    assert!(!checked(&environment).contains("S[.]p[.]A[.]"));
}

/// The lines of a calendar file that begin so.
fn lines(environment: &Environment, beginning: &str) -> Vec<String> {
    environment.run(&["calendar", "-o", "d.ics"]).expect(0);
    let text = String::from_utf8(environment.read("d.ics")).unwrap();
    let joined = text.replace("\r\n ", "");
    joined
        .lines()
        .filter(|line| line.starts_with(beginning))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_last_day_of_a_paper_stands_in_the_calendar_and_moves_under_its_own_uid() {
    for language in Language::ALL {
        let environment = with_firm(Environment::new(language));
        environment.write("poder.pdf", PDF);
        let add = |last: &str| {
            let kind = ["papers", "add", "poder.pdf", "--kind", "power-standing"];
            environment
                .run(&[&kind[..], &["--expires", last]].concat())
                .expect(0);
        };
        add("2026-12-15");
        let dates = items(&environment, &["calendar"]);
        assert_eq!(dates[0]["what"], "paper");
        assert_eq!(dates[0]["when"], "2026-12-15");
        let shown = environment.run(&["calendar"]).expect(0);
        assert!(shown.stdout.contains("personería"), "{shown}");
        let uid = lines(&environment, "UID:");
        assert!(lines(&environment, "DTSTART")[0].ends_with("20261215"));
        add("2027-01-15");
        assert_eq!(lines(&environment, "UID:"), uid);
        assert!(lines(&environment, "DTSTART")[0].ends_with("20270115"));
        add("2026-11-22");
        environment.run(&["calendar"]).expect(1);
    }
}
