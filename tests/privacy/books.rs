//! The request book, the breach book, and how long things are kept.

use super::{FIRM, at_home, items, on_both};
use crate::support::environment::{Environment, Language};

#[test]
fn a_request_has_its_clock_its_one_extension_and_its_written_answer() {
    on_both(|environment, _| {
        let environment = &later(environment, "2026-12-04");
        let add = ["privacy", "request", "add", FIRM, "--kind", "access"];
        let run = environment.run(&add).expect(0);
        assert!(
            run.stderr
                .contains("Request 1 written down (access). Answer until 2027-01-03"),
            "{run}"
        );
        let listed = items(environment, &["privacy", "request", "list"]);
        assert_eq!(listed[0]["due_on"], "2027-01-03");
        assert_eq!(listed[0]["days_left"], 30);
        let extend = [
            "privacy",
            "request",
            "extend",
            "1",
            "--reason",
            "papers lie elsewhere",
        ];
        environment.run(&extend).expect(0);
        assert_eq!(
            items(environment, &["privacy", "request", "show", "1"])[0]["due_on"],
            "2027-02-02"
        );
        environment.run(&extend).expect(1);
        environment
            .run(&["privacy", "request", "answer", "1", "--refused"])
            .expect(2);
        environment
            .run(&["privacy", "request", "answer", "1"])
            .expect(2);
        let refuse = [
            "privacy",
            "request",
            "answer",
            "1",
            "--refused",
            "--reason",
            "A legal claim <b>runs</b>",
        ];
        let page = environment
            .run(&[&refuse[..], &["--format", "html"]].concat())
            .expect(0);
        for told in [
            "A legal claim &lt;b&gt;runs&lt;/b&gt;",
            "data protection agency",
            "30 business days",
            FIRM,
        ] {
            assert!(page.stdout.contains(told), "{told}\n{page}");
        }
        environment.run(&refuse).expect(1);
        let again = ["privacy", "request", "answer", "1", "-o", "answer.pdf"];
        environment.run(&again).expect(0);
        assert!(environment.read("answer.pdf").starts_with(b"%PDF"));
    });
}

/// The same environment on another day.
fn later(environment: &Environment, day: &str) -> Environment {
    environment.clone().set("ENCUENTRO_TODAY", day)
}

#[test]
fn overdue_requests_come_first_and_say_so() {
    for (language, overdue) in [
        (Language::Spanish, "ATRASADA por 1 día"),
        (Language::English, "OVERDUE by 1 day"),
    ] {
        let environment = at_home(Environment::new(language)).set("ENCUENTRO_TODAY", "2027-01-02");
        for (who, kind, day) in [
            ("1-9", "erasure", "2026-12-20"),
            ("Ana Pérez", "access", "2026-12-02"),
            ("6-K", "rectification", "2026-12-30"),
        ] {
            environment
                .run(&[
                    "privacy",
                    "request",
                    "add",
                    who,
                    "--kind",
                    kind,
                    "--received",
                    day,
                ])
                .expect(0);
        }
        let run = environment.run(&["privacy", "request", "list"]).expect(0);
        let first = run
            .stdout
            .lines()
            .find(|line| line.contains("Ana") || line.contains("1-9"))
            .unwrap();
        assert!(first.contains("Ana"), "{run}");
        assert!(run.stdout.contains(overdue), "{run}");
        environment
            .run(&[
                "privacy",
                "request",
                "add",
                "Ana",
                "--kind",
                "access",
                "--received",
                "2027-02-01",
            ])
            .expect(2);
        environment
            .run(&["privacy", "request", "add", "1-8", "--kind", "access"])
            .expect(2);
        environment
            .run(&["privacy", "request", "show", "9"])
            .expect(1);
    }
}

#[test]
fn a_breach_says_whom_to_tell_and_closes_when_nothing_is_left() {
    on_both(|environment, _| {
        let add = [
            "privacy",
            "breach",
            "add",
            "A USB stick was lost",
            "--data",
            "ordinary,economic",
            "--people",
            "12",
        ];
        let run = environment.run(&add).expect(0);
        for told in ["without undue delay", "telling each person"] {
            assert!(run.stderr.contains(told), "{told}\n{run}");
        }
        assert!(!run.to_string().contains("72"), "{run}");
        let close = [
            "privacy",
            "breach",
            "close",
            "1",
            "--reported",
            "2026-11-23",
        ];
        let run = environment.run(&close).expect(1);
        assert!(run.stdout.contains("telling each person"), "{run}");
        environment
            .run(&["privacy", "breach", "close", "1", "--told", "2026-11-23"])
            .expect(0);
        assert_eq!(
            items(environment, &["privacy", "breach", "list"])[0]["closed_on"],
            "2026-11-23"
        );
        environment
            .run(&["privacy", "breach", "close", "1"])
            .expect(1);
    });
}

#[test]
fn what_has_been_kept_long_enough_is_shown_with_its_command() {
    on_both(|environment, _| {
        environment.run(&["privacy", "due"]).expect(0);
        environment
            .run(&["privacy", "request", "add", FIRM, "--kind", "access"])
            .expect(0);
        environment
            .run(&["privacy", "request", "answer", "1", "--granted"])
            .expect(0);
        let late = later(environment, "2031-01-01");
        let run = late.run(&["privacy", "due"]).expect(1);
        for told in ["suppliers forget RUT", "privacy clear requests"] {
            assert!(run.stdout.contains(told), "{told}\n{run}");
        }
        let due = items(&late, &["privacy", "due"]);
        assert_eq!(due[0]["kept"], "guidance");
        assert_eq!(due[0]["people"].as_array().unwrap().len(), 1);
        assert!(late.run(&["store", "info"]).stderr.contains("privacy due"));
        late.run(&["privacy", "clear", "guidance", "--yes"])
            .expect(2);
        late.run(&["privacy", "clear", "requests", "--no-input"])
            .expect(2);
        late.run(&["privacy", "clear", "requests", "--yes"])
            .expect(0);
        late.run(&["privacy", "request", "list"]).expect(1);
        let set = [
            "privacy",
            "retention",
            "set",
            "guidance",
            "9000",
            "--reason",
            "The fund asks for it",
        ];
        late.run(&set).expect(0);
        late.run(&["privacy", "due"]).expect(0);
        late.run(&["privacy", "retention", "set", "log", "0", "--reason", "x"])
            .expect(2);
        late.run(&["privacy", "retention", "set", "log", "9", "--reason", " "])
            .expect(2);
    });
}

/// The law says "without undue delay", and no text of the program makes hours of it.
#[test]
fn no_text_claims_seventy_two_hours() {
    for language in ["es", "en"] {
        for (file, text) in
            crate::support::tree::files(&format!("src/present/text/{language}"), "ftl")
        {
            for claim in ["72 h", "setenta y dos", "seventy-two"] {
                assert!(!text.contains(claim), "{}: {claim}", file.display());
            }
        }
    }
}
