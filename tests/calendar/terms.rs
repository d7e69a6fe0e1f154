//! `bids rescue --terms`: the terms of claims around weekends and holidays.

use crate::support::environment::{Environment, Language};
use serde_json::Value;

fn until(from: &str) -> Vec<(String, String)> {
    let run = Environment::spanish()
        .run(&[
            "bids", "rescue", "--terms", "--from", from, "--format", "json",
        ])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.claim-terms/1");
    let day = |item: &Value, field: &str| item[field].as_str().unwrap_or("").to_owned();
    let items = json["items"].as_array().unwrap();
    items
        .iter()
        .map(|item| {
            (
                day(item, "safe_until"),
                day(item, "from_notification_until"),
            )
        })
        .collect()
}

fn days(pairs: [(&str, &str); 3]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(one, other)| ((*one).to_owned(), (*other).to_owned()))
        .collect()
}

#[test]
fn the_terms_skip_the_immaculate_conception_and_christmas() {
    assert_eq!(
        until("04-12-2026 16:00"),
        days([
            ("2026-12-14", "2026-12-14"),
            ("2026-12-21", ""),
            ("2026-12-17", "2026-12-21"),
        ])
    );
    assert_eq!(
        until("2026-12-18"),
        days([
            ("2026-12-28", "2026-12-28"),
            ("2027-01-05", ""),
            ("2026-12-31", "2027-01-05"),
        ])
    );
}

#[test]
fn people_read_days_of_the_week_and_what_is_uncertain() {
    for (language, words, doubt) in [
        (
            Language::Spanish,
            [
                "lunes 14-12-2026",
                "Reclamo en la plataforma: 5 días hábiles",
            ],
            "No se conocen los feriados de 2028",
        ),
        (
            Language::English,
            [
                "Monday 2026-12-14",
                "Claim on the platform: 5 business days",
            ],
            "The holidays of 2028 are not known",
        ),
    ] {
        let environment = Environment::new(language);
        let run = environment
            .run(&["ofertas", "rescatar", "--plazos", "--desde", "2026-12-04"])
            .expect(0);
        for word in words {
            assert!(run.stdout.contains(word), "{word}: {run}");
        }
        assert!(!run.stderr.contains("2028"), "{run}");
        let run = environment
            .run(&["bids", "rescue", "--terms", "--from", "2027-12-30"])
            .expect(0);
        assert!(run.stderr.contains(doubt), "{run}");
        let run = environment
            .run(&["bids", "rescue", "--terms", "--from", "2027-06-16"])
            .expect(0);
        assert!(run.stderr.contains("2027"), "{run}");
    }
}

#[test]
fn without_a_day_it_counts_from_today_and_a_bad_day_is_explained() {
    let environment = Environment::spanish();
    let run = environment.run(&["bids", "rescue", "--terms"]).expect(0);
    assert!(run.stdout.contains("lunes 30-11-2026"), "{run}");
    let run = environment
        .run(&["bids", "rescue", "--terms", "--from", "30-02-2026"])
        .expect(2);
    assert!(run.stderr.contains("30-02-2026"), "{run}");
    environment
        .run(&["bids", "rescue", "--terms", "--from", "2001-01-02"])
        .expect(1);
}
