//! `suppliers state`: what was seen on the marketplace.

use super::register;
use crate::support::environment::Environment;

#[test]
fn states_are_recorded_in_both_languages_and_reach_the_check() {
    let environment = Environment::spanish();
    register(&environment, "natural.toml");
    for words in [
        ["cuenta", "abierta"],
        ["accreditation", "in force"],
        ["habilidad", "HÁBIL"],
    ] {
        environment
            .run(&[
                "proveedores",
                "estado",
                "14-0",
                words[0],
                words[1],
                "--on",
                "20-11-2026",
                "--until",
                "2027-05-20",
                "--evidence",
                "ficha pública",
                "--by",
                "Rosa",
            ])
            .expect(0);
    }
    let check = environment.run(&["check", "14-0"]);
    assert!(check.stdout.contains("20-11-2026"), "{check}");
}

#[test]
fn of_an_ineligible_natural_person_nothing_more_is_kept_and_it_says_so() {
    let environment = Environment::spanish();
    register(&environment, "natural.toml");
    let run = environment
        .run(&[
            "suppliers",
            "state",
            "14-0",
            "habilidad",
            "inhábil",
            "--cause",
            "Quiebra",
            "--evidence",
            "liquidacion.pdf",
            "--by",
            "Rosa",
        ])
        .expect(0);
    assert!(run.stderr.contains("ni la causa ni la evidencia"), "{run}");
    let bytes = std::fs::read(
        environment
            .path("home")
            .join(".local/share/encuentro/encuentro.db"),
    );
    if let Ok(bytes) = bytes {
        assert!(!String::from_utf8_lossy(&bytes).contains("liquidacion.pdf"));
    }
}

#[test]
fn wrong_days_words_and_secrets_end_with_two() {
    let environment = Environment::english();
    register(&environment, "natural.toml");
    for (value, on, evidence, said) in [
        ("eligible", "2026-12-01", "page", "has not come yet"),
        ("open", "2026-11-20", "page", "no value of the eligibility"),
        (
            "eligible",
            "2026-11-20",
            "clave: gatito",
            "looks like a password",
        ),
    ] {
        let run = environment
            .run(&[
                "suppliers",
                "state",
                "14-0",
                "eligibility",
                value,
                "--on",
                on,
                "--evidence",
                evidence,
                "--by",
                "Rosa",
            ])
            .expect(2);
        assert!(run.stderr.contains(said), "{run}");
        assert!(!run.stderr.contains("gatito"), "{run}");
    }
}

#[test]
fn without_a_rut_the_only_one_is_meant_and_of_several_it_is_asked() {
    let environment = Environment::spanish();
    let tail = ["--evidence", "ficha", "--by", "Rosa"];
    let state = ["suppliers", "state", "cuenta", "abierta"];
    let all = [&state[..], &tail[..]].concat();
    register(&environment, "natural.toml");
    environment.run(&all).expect(0);
    register(&environment, "juridical.toml");
    let quiet = [&all[..], &["--no-input"]].concat();
    environment.run(&quiet).expect(2);
    environment.run_with(&all, "77000055-6\n").expect(0);
    environment
        .run(
            &[
                &["suppliers", "state", "6-K", "cuenta", "abierta"],
                &tail[..],
            ]
            .concat(),
        )
        .expect(1);
}
