//! `bids rescue`: the claim, the hours, the folder, and what is refused.

use super::{FOLLOWED, filled, filled_postgres};
use crate::support::environment::{Environment, Language};
use serde_json::Value;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

/// The options that answer every question.
const TOLD: [&str; 6] = [
    "--user",
    "14-0",
    "--at",
    "30-11-2026 17:40",
    "--error",
    "Error 500: servicio no disponible",
];

fn rescue<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let mut line = vec!["bids", "rescue", FOLLOWED];
    line.extend(TOLD);
    line.extend(more);
    line
}

/// The morning after a closing at six: nine hours are left.
fn morning_after(language: Language) -> Environment {
    filled(language).set("ENCUENTRO_TODAY", "2026-12-01")
}

#[test]
fn in_time_the_claim_holds_everything_and_the_hours_are_told() {
    let in_words = [
        (Language::Spanish, "quedan 9 h 0 min"),
        (Language::English, "9 h and 0 min are left"),
    ];
    for (language, left) in in_words {
        let environment = morning_after(language);
        environment.write("pantalla.png", PNG);
        let run = environment
            .run(&rescue(&["--capture", "pantalla.png", "-o", "reclamo"]))
            .expect(0);
        assert!(run.stderr.contains(left), "{run}");
        assert!(run.stdout.contains("ayuda.mercadopublico.cl"), "{run}");
        let claim = String::from_utf8(environment.read("reclamo/reclamo.txt")).unwrap();
        for word in [
            FOLLOWED,
            "Cierre: 30-11-2026 18:00",
            "RUT de la empresa: 23-K",
            "Rosa Ejemplo",
            ": 14-0",
            "Momento de la falla: 30-11-2026 17:40",
            "Error 500: servicio no disponible",
            "captura-1.png",
            "artículo 21, letra c), de la Ley 19.886",
        ] {
            assert!(claim.contains(word), "{word}: {claim}");
        }
        assert!(!claim.contains('\u{202e}'), "{claim}");
        assert_eq!(environment.read("reclamo/captura-1.png"), PNG);
        let guide = match language {
            Language::Spanish => "reclamo/guia.txt",
            Language::English => "reclamo/guide.txt",
        };
        let guide = String::from_utf8(environment.read(guide)).unwrap();
        assert!(guide.contains(left), "{guide}");
        let run = environment.run(&rescue(&["-o", "reclamo"])).expect(3);
        assert!(run.stderr.contains("reclamo.txt"), "{run}");
    }
}

#[test]
fn while_the_tender_is_open_it_says_to_keep_trying() {
    let environment = filled(Language::Spanish).set("ENCUENTRO_TODAY", "2026-11-30");
    let run = environment
        .run(&["bids", "rescue", FOLLOWED, "--at", "08:30", "--no-input"])
        .expect(0);
    assert!(run.stderr.contains("faltan 9 h 0 min"), "{run}");
    assert!(run.stderr.contains("incógnito"), "{run}");
    assert!(run.stderr.contains("Al reclamo le falta"), "{run}");
    assert!(run.stdout.contains("(por completar)"), "{run}");
}

#[test]
fn after_the_twenty_four_hours_the_answer_is_no_and_the_claims_remain() {
    for (language, words) in [
        (
            Language::Spanish,
            ["hace 15 h 0 min", "hasta el 07-12-2026", "--plazos"],
        ),
        (
            Language::English,
            ["15 h and 0 min ago", "until 2026-12-07", "--terms"],
        ),
    ] {
        let environment = filled(language).set("ENCUENTRO_TODAY", "2026-12-02");
        let run = environment.run(&rescue(&[])).expect(1);
        for word in words {
            assert!(run.stderr.contains(word), "{word}: {run}");
        }
    }
}

#[test]
fn with_the_certificate_two_business_days_are_counted_over_the_new_year() {
    let run = |today: &str, code: i32| {
        Environment::spanish()
            .set("ENCUENTRO_TODAY", today)
            .run(&[
                "bids",
                "rescue",
                "1-1-LE26",
                "--closing",
                "30-12-2026 15:00",
                "--certificate-sent",
                "31-12-2026",
                "--no-input",
            ])
            .expect(code)
    };
    let in_time = run("2027-01-05", 0);
    assert!(in_time.stdout.contains("martes 05-01-2027"), "{in_time}");
    assert!(
        in_time.stderr.contains("a más tardar el 05-01-2027"),
        "{in_time}"
    );
    let late = run("2027-01-06", 1);
    assert!(late.stderr.contains("terminó el 05-01-2027"), "{late}");
    let early = Environment::spanish()
        .run(&[
            "bids",
            "rescue",
            "1-1-LE26",
            "--closing",
            "30-12-2026 15:00",
            "--certificate-sent",
            "29-12-2026",
            "--no-input",
        ])
        .expect(2);
    assert!(early.stderr.contains("29-12-2026"), "{early}");
}

#[test]
fn nothing_stored_is_needed_and_what_is_missing_is_asked() {
    let environment = Environment::spanish();
    let run = environment
        .run(&["bids", "rescue", "1-1-LE26", "--no-input"])
        .expect(2);
    assert!(run.stderr.contains("--cierre"), "{run}");
    let run = environment
        .run(&["bids", "rescue", "1-1-LE26", "--closing", "23-11-2026"])
        .expect(2);
    assert!(run.stderr.contains("18:00"), "{run}");
    environment.write("p.png", PNG);
    let answers = "77.000.012-2\nno sé\n23-11-2026 08:00\n6-K\n07:55\nSe cayó\n";
    let run = environment
        .run_with(
            &[
                "bids",
                "rescue",
                "1-1-LE26",
                "--format",
                "json",
                "--capture",
                "p.png",
            ],
            answers,
        )
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.rescue/1");
    let item = &json["items"][0];
    assert_eq!(item["state"], "ask_now");
    assert_eq!(item["minutes"], 23 * 60);
    assert_eq!(item["ask_until"], "2026-11-24T08:00:00-03:00");
    assert_eq!(item["company"], "77.000.012-2");
    assert_eq!(item["user"], "6-K");
    assert_eq!(item["failed_at"], "2026-11-23T07:55:00-03:00");
    assert_eq!(item["error"], "Se cayó");
    assert_eq!(item["captures"][0], "captura-1.png");
}

#[test]
fn secrets_false_pictures_and_moments_to_come_are_refused() {
    let environment = morning_after(Language::Spanish);
    environment.write("texto.png", "no es una imagen");
    let line = |more: &[&str]| {
        let mut line = vec!["bids", "rescue", FOLLOWED, "--no-input", "-o", "reclamo"];
        line.extend(more);
        environment.run(&line)
    };
    let run = line(&["--error", "mi clave única es Gato1234"]).expect(2);
    assert!(!run.stderr.contains("Gato1234"), "{run}");
    let run = line(&["--capture", "texto.png"]).expect(3);
    assert!(run.stderr.contains("texto.png"), "{run}");
    line(&["--capture", "no-existe.png"]).expect(3);
    let run = line(&["--at", "02-12-2026 10:00"]).expect(2);
    assert!(run.stderr.contains("02-12-2026 10:00"), "{run}");
    line(&["--user", "14-1"]).expect(2);
    line(&["--rut", "nadie"]).expect(2);
    assert!(!environment.path("work/reclamo").exists());
    environment
        .run(&["bids", "rescue", "no-es-codigo"])
        .expect(2);
    environment.run(&["bids", "rescue"]).expect(2);
}

#[test]
fn a_compra_agil_is_told_apart_and_both_stores_give_the_same_claim() {
    let run = Environment::spanish()
        .run(&[
            "bids",
            "rescue",
            "1-1-COT26",
            "--closing",
            "23-11-2026 08:00",
            "--no-input",
        ])
        .expect(0);
    assert!(run.stderr.contains("Compra Ágil"), "{run}");
    let printed = |environment: &Environment| environment.run(&rescue(&[])).expect(0).stdout;
    let sqlite = printed(&morning_after(Language::Spanish));
    assert!(sqlite.contains("Texto para copiar"), "{sqlite}");
    if let Some((other, _database)) = filled_postgres(Language::Spanish) {
        assert_eq!(printed(&other.set("ENCUENTRO_TODAY", "2026-12-01")), sqlite);
    }
}
