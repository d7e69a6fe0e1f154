//! `calendar` as a table and as JSON.

use super::{DRAFT, FOLLOWED, SENT, filled, filled_postgres, supplier};
use crate::support::environment::{Environment, Language};
use serde_json::Value;

fn items(environment: &Environment) -> Vec<(String, String)> {
    let run = environment.run(&["calendar", "--format", "json"]).expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.calendar/1");
    let told = |item: &Value, field: &str| item[field].as_str().unwrap_or("").to_owned();
    json["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (told(item, "what"), told(item, "tender")))
        .collect()
}

#[test]
fn what_lies_ahead_is_told_soonest_first_and_alike_in_both_stores() {
    let environment = filled(Language::Spanish);
    let told = items(&environment);
    let own = |what: &str, tender: &str| (what.to_owned(), tender.to_owned());
    assert_eq!(
        told,
        [
            own("site_visit", FOLLOWED),
            own("closing", DRAFT),
            own("closing", FOLLOWED),
            own("closing", "2735-9-LE26"),
            own("answers", ""),
            own("award", SENT),
            own("award", FOLLOWED),
            own("accreditation", ""),
        ]
    );
    if let Some((environment, _database)) = filled_postgres(Language::English) {
        assert_eq!(items(&environment), told);
    }
}

#[test]
fn a_person_reads_the_day_and_what_is_left_without_cancelled_tenders() {
    for (language, words) in [
        (
            Language::Spanish,
            [
                "30-11-2026 18:00",
                "lunes",
                "7 días",
                "Termina la acreditación",
                "Vienen 7 fechas",
            ],
        ),
        (
            Language::English,
            [
                "2026-11-30 18:00",
                "Monday",
                "7 days",
                "The accreditation ends",
                "7 dates lie ahead",
            ],
        ),
    ] {
        let environment = filled(language);
        let run = environment.run(&["calendario"]).expect(0);
        for word in &words[..4] {
            assert!(run.stdout.contains(word), "{word}: {run}");
        }
        assert!(run.stderr.contains(words[4]), "{run}");
        assert!(!run.stdout.contains("2735-9-LE26"), "{run}");
        assert!(!run.stdout.contains("2735-10-LE26"), "{run}");
    }
}

#[test]
fn an_hour_of_today_is_told_in_hours() {
    let environment = filled(Language::Spanish).set("ENCUENTRO_TODAY", "2026-11-30");
    let run = environment.run(&["calendar"]).expect(0);
    assert!(run.stdout.contains("9 horas"), "{run}");
}

#[test]
fn on_a_shared_pc_the_rut_is_asked_for() {
    let environment = filled(Language::Spanish);
    let url = format!("sqlite:{}", environment.path("store.db").display());
    let mut store = encuentro::store::open(Some(&url), std::path::Path::new("unused")).unwrap();
    store.put_supplier(&supplier(14)).unwrap();
    drop(store);
    let run = environment
        .run(&["calendar", "--no-input", "-o", "fechas.ics"])
        .expect(2);
    assert!(run.stderr.contains("--rut"), "{run}");
    assert!(!environment.path("work/fechas.ics").exists());
    environment.run_with(&["calendar"], "23-K\n").expect(0);
    environment.run(&["calendar", "--rut", "23-K"]).expect(0);
    let run = environment.run(&["calendar", "--rut", "6-K"]).expect(1);
    assert_eq!(run.stdout, "");
}

#[test]
fn nothing_ahead_is_the_answer_no() {
    let environment = filled(Language::English).set("ENCUENTRO_TODAY", "2027-06-01");
    let run = environment.run(&["calendar"]).expect(1);
    assert!(run.stderr.contains("No date lies ahead"), "{run}");
    environment.run(&["calendar", "--format", "html"]).expect(1);
    let environment = Environment::english();
    environment.run(&["calendar"]).expect(1);
}
