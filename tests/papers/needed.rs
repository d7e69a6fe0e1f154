//! `papers list --for` and `bids mark --max-age`: what an offer needs, measured on the day of its closing.

use super::{PDF, items, store_of, with_firm};
use crate::support::environment::{Environment, Language};
use encuentro::domain::tender::{Tender, TenderStatus};
use encuentro::store::ImportMode;
use serde_json::Value;

const CODE: &str = "2735-100-LE26";

/// A firm that prepares an offer for a tender that closes on 10 December.
fn preparing(language: Language) -> Environment {
    let environment = with_firm(Environment::new(language));
    let mut tender = Tender::new(CODE.parse().unwrap());
    tender.status = Some(TenderStatus::Published);
    tender.closes = Some("2026-12-10T15:00:00-03:00".parse().unwrap());
    let mut store = store_of(&environment);
    let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
    importer.tender(tender).unwrap();
    importer.finish().unwrap();
    environment
        .run(&["bids", "start", CODE, "--rehearsal"])
        .expect(0);
    environment
}

/// What is found about the paper of one kind.
fn needed(environment: &Environment, kind: &str) -> Value {
    let all = items(environment, &["papers", "list", "--for", CODE]);
    let mut found = all.into_iter().filter(|one| one["kind"] == kind);
    found.next().unwrap()
}

fn add(environment: &Environment, arguments: &[&str]) {
    environment.write("papel.pdf", PDF);
    let line = [&["papers", "add", "papel.pdf", "--kind"], arguments].concat();
    environment.run(&line).expect(0);
}

#[test]
fn failure_10_a_certificate_that_will_be_too_old_at_the_closing_is_told() {
    for language in Language::ALL {
        let environment = preparing(language);
        assert_eq!(
            needed(&environment, "company-standing")["standing"],
            "missing"
        );
        add(
            &environment,
            &["company-standing", "--issued", "2026-10-31"],
        );
        let held = needed(&environment, "company-standing");
        assert_eq!(
            (&held["standing"], &held["age_days"]),
            (&"held".into(), &40.into())
        );
        let mark = |days| {
            let age = format!("standing={days}");
            environment.run(&["bids", "mark", CODE, "--max-age", &age])
        };
        mark("30").expect(0);
        let held = needed(&environment, "company-standing");
        assert_eq!(held["standing"], "too_old");
        assert_eq!(held["limit_days"], 30);
        assert_eq!(held["measured_on"], "2026-12-10");
        let told = environment
            .run(&["papers", "list", "--for", CODE])
            .expect(1);
        assert!(told.stdout.contains("30"), "{told}");
        mark("40").expect(0);
        assert_eq!(needed(&environment, "company-standing")["standing"], "held");
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
        assert_eq!(needed(&environment, "company-standing")["limit_days"], 30);
        add(
            &environment,
            &["company-standing", "--issued", "2026-09-01"],
        );
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
        let usual = needed(&environment, "company-standing");
        assert_eq!(usual["standing"], "older_than_usual");
    }
}

#[test]
fn an_age_that_cannot_be_is_refused_and_nothing_is_changed() {
    let environment = preparing(Language::Spanish);
    for age in [
        "standing",
        "standing=x",
        "standing=-3",
        "standing=0",
        "none=30",
        "criteria=30",
        "read-bases=30",
    ] {
        environment
            .run(&["bids", "mark", CODE, "--max-age", age])
            .expect(2);
    }
    let limit = &needed(&environment, "company-standing")["limit_days"];
    assert!(limit.is_null());
}

#[test]
fn an_offer_with_all_its_papers_ends_with_zero() {
    for language in Language::ALL {
        let environment = preparing(language);
        add(&environment, &["tender-annexes", "--for", "2735-99-LE26"]);
        assert_eq!(
            needed(&environment, "tender-annexes")["standing"],
            "of_another_tender"
        );
        environment
            .run(&["papers", "list", "--for", CODE])
            .expect(1);
        environment.write("papel.pdf", [PDF, b"2"].concat());
        for kind in ["tender-annexes", "offer-declaration"] {
            let line = ["papers", "add", "--kind", kind, "--for", CODE];
            environment.run(&line).expect(0);
        }
        environment
            .run(&[
                "papers",
                "add",
                "--kind",
                "power-standing",
                "--issued",
                "2026-11-20",
                "--expires",
                "2026-12-09",
            ])
            .expect(0);
        assert_eq!(
            needed(&environment, "power-standing")["standing"],
            "expired"
        );
        environment
            .run(&[
                "papers",
                "add",
                "--kind",
                "power-standing",
                "--issued",
                "2026-11-20",
                "--expires",
                "2026-12-10",
            ])
            .expect(0);
        // Who looked at it elsewhere need not keep it here.
        let looked = ["bids", "mark", CODE, "--done", "eligibility-today"];
        environment.run(&looked).expect(0);
        let told = environment
            .run(&["papers", "list", "--for", CODE])
            .expect(0);
        assert!(
            told.stderr.contains("2026-12-10") || told.stderr.contains("10-12-2026"),
            "{told}"
        );
    }
}

#[test]
fn without_an_offer_there_is_nothing_to_hold_papers_against() {
    let environment = with_firm(Environment::spanish());
    environment
        .run(&["papers", "list", "--for", CODE])
        .expect(1);
}
