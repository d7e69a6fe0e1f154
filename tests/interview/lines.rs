//! The interview in plain lines, as a screen reader, a pipe or a dumb terminal gets it.

use crate::support::environment::{Environment, Language};

/// Every answer of a natural person, from the consent to the last question.
const NATURAL: &[&str] = &[
    "sí",
    "14-0",
    "",
    "no",
    "", // purpose, RUT, natural, directory, results
    "Rosa Ñancupil",
    "Rosa Ñancupil",
    "s",
    "y",
    "", // names, SII
    "penalolen",
    "Av. Grecia 8735",
    "",
    "1", // domicile, no other paper, size
    "",
    "13, 5",
    "no", // no rubros yet, regions, women-led
    "rosa@ejemplo.cl",
    "912345678",
    "no",
    "0",
    "1", // contact, workers, debts, oath
    "no",
    "no",
    "no",
    "no",
];

fn typed(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_natural_person_is_registered_in_both_languages() {
    for (language, section, next) in [
        (
            Language::Spanish,
            "Quién vende · pregunta 1 de",
            "Siguiente: encuentro revisar 14-0",
        ),
        (
            Language::English,
            "Who sells · question 1 of",
            "Next: encuentro check 14-0",
        ),
    ] {
        let environment = Environment::new(language);
        let run = environment
            .run_with(&["register"], typed(NATURAL))
            .expect(0);
        assert!(run.stderr.contains(section), "{run}");
        assert!(run.stderr.contains(next), "{run}");
        assert_eq!(run.stdout, "", "{run}");
        let again = environment.run_with(&["register", "14-0"], "").expect(0);
        assert!(again.stderr.contains("Rosa Ñancupil"), "{again}");
    }
}

#[test]
fn nothing_is_kept_without_a_basis() {
    let environment = Environment::spanish();
    let run = environment.run_with(&["register"], "no\n").expect(1);
    assert!(run.stderr.contains("No se guardó nada"), "{run}");
    let run = environment.run_with(&["register", "14-0"], "").expect(1);
    assert!(run.stderr.contains("No se guardó nada"), "{run}");
    environment
        .run(&["register", "14-0", "--no-input"])
        .expect(1);
    let check = environment.run(&["check", "14-0"]).expect(1);
    assert!(check.stderr.contains("14-0"), "{check}");
}

#[test]
fn the_end_of_the_input_loses_nothing_and_the_next_run_resumes() {
    let environment = Environment::spanish();
    let run = environment
        .run_with(&["register"], typed(&NATURAL[..8]))
        .expect(1);
    assert!(run.stderr.contains("encuentro registrar 14-0"), "{run}");
    let rest = typed(&NATURAL[8..]);
    let resumed = environment.run_with(&["register", "14-0"], rest).expect(0);
    assert!(resumed.stderr.contains("Esto ya se sabe:"), "{resumed}");
    assert!(
        resumed.stderr.contains("3 de 21 respuestas ya eran suyas."),
        "{resumed}"
    );
    assert!(
        resumed
            .stderr
            .contains("copiado de: Cédula de identidad, 23-11-2026"),
        "{resumed}"
    );
    assert!(!resumed.stderr.contains("pregunta 1 de"), "{resumed}");
}

#[test]
fn back_help_and_a_wrong_answer_lead_on() {
    let environment = Environment::english();
    let lines = [
        "yes",
        "14-0",
        "1",
        "no",
        "no",
        "Rosa Nancupil",
        "?",
        "<",
        "Rosa Ñancupil",
        "exit",
    ];
    let run = environment.run_with(&["register"], typed(&lines)).expect(1);
    assert!(run.stderr.contains("Enter keeps: Rosa Nancupil"), "{run}");
    assert!(run.stderr.contains("Source: "), "{run}");
    let again = environment.run_with(&["register", "14-0"], "").expect(1);
    assert!(again.stderr.contains("Rosa Ñancupil"), "{again}");
    assert!(!again.stderr.contains("Nancupil"), "{again}");
}

#[test]
fn a_secret_is_refused_and_kept_nowhere() {
    let environment = Environment::spanish();
    let lines = [
        "sí",
        "14-0",
        "1",
        "no",
        "no",
        "Pelusa2024!",
        "clave: gatito77",
    ];
    let run = environment.run_with(&["register"], typed(&lines)).expect(1);
    assert!(run.stderr.contains("Eso parece una clave"), "{run}");
    assert!(
        !run.stderr.contains("Pelusa2024") && !run.stderr.contains("gatito77"),
        "{run}"
    );
    for entry in walk(&environment.path("home")) {
        let bytes = std::fs::read(&entry).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains("Pelusa2024") && !text.contains("gatito77"),
            "{}",
            entry.display()
        );
    }
}

#[test]
fn nobody_sees_the_previous_person_before_the_rut_is_typed() {
    let environment = Environment::spanish();
    environment
        .run_with(&["register"], typed(NATURAL))
        .expect(0);
    let run = environment.run_with(&["register"], "sí\n").expect(1);
    assert!(
        !run.stderr.contains("Rosa") && !run.stderr.contains("14-0"),
        "{run}"
    );
}

#[test]
fn a_firm_gets_its_own_questions_and_going_back_crosses_the_opening() {
    let environment = Environment::spanish();
    let lines = [
        "sí",
        "77.000.055-6",
        "<",
        "77.000.055-6",
        "",
        "no",
        "no",
        "Los Aromos SpA",
        "Los Aromos S.p.A.",
        "salir",
    ];
    let run = environment.run_with(&["register"], typed(&lines)).expect(1);
    assert!(
        run.stderr.contains("en el certificado de vigencia"),
        "{run}"
    );
    assert!(!run.stderr.contains("cédula de identidad?"), "{run}");
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(walk(&path));
        } else {
            files.push(path);
        }
    }
    files
}
