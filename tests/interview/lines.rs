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

#[test]
fn what_was_left_blank_is_asked_again_and_may_stay_so() {
    let environment = Environment::spanish();
    let run = environment
        .run_with(&["register"], typed(NATURAL))
        .expect(0);
    assert!(run.stderr.contains("sin respuesta"), "{run}");
    assert!(!run.stderr.contains("Otro día"), "{run}");
    let blank = run.stderr.matches("Enter: dejar sin respuesta").count();
    let again = environment.run_with(&["register", "14-0"], "\n\n\n\n");
    let again = again.expect(0);
    assert!(again.stderr.contains("Otro día quedaron"), "{again}");
    assert!(
        again.stderr.matches("Enter: dejar sin respuesta").count() < blank,
        "{again}"
    );
    let told = environment
        .run_with(&["register", "14-0"], "\nAv. Grecia 8735\n")
        .expect(0);
    assert!(told.stderr.contains("Otro día quedaron"), "{told}");
    let shown = environment.run(&["suppliers", "show", "14-0"]).expect(0);
    assert_eq!(
        shown.stdout.matches("Av. Grecia 8735").count(),
        2,
        "{shown}"
    );
}

#[test]
fn words_for_back_and_help_are_no_answers() {
    let environment = Environment::spanish();
    let lines = [
        "sí",
        "14-0",
        "1",
        "no",
        "no",
        "Rosa Nancupil",
        "¿Por qué?",
        "AYUDA",
        "atras",
        "Rosa Ñancupil",
        "volver",
        "",
        "why",
        "salir",
    ];
    let run = environment.run_with(&["register"], typed(&lines)).expect(1);
    assert_eq!(run.stderr.matches("Fuente: ").count(), 3, "{run}");
    assert!(run.stderr.contains("Enter deja: Rosa Ñancupil"), "{run}");
    let again = environment.run_with(&["register", "14-0"], "").expect(1);
    assert!(!again.stderr.contains("por qué?\" ("), "{again}");
    assert!(again.stderr.contains("1 de 19 respuestas"), "{again}");
}

#[test]
fn a_refused_answer_to_a_consent_leaves_the_warning_on_the_screen() {
    let environment = Environment::spanish();
    let run = environment
        .run_with(&["register"], typed(&["Pelusa2024!", "quizás", "salir"]))
        .expect(1);
    let question = "¿Está de acuerdo con que se guarden sus datos";
    assert_eq!(run.stderr.matches(question).count(), 3, "{run}");
    let behind = run.stderr.split_once("Eso parece una clave").unwrap().1;
    assert!(behind.lines().count() < 16, "{run}");
}

#[test]
fn a_debt_that_was_typed_in_pesos_is_asked_about() {
    let environment = Environment::spanish();
    let mut lines = NATURAL.to_vec();
    let debt = lines.iter().rposition(|line| *line == "0").unwrap();
    lines.splice(debt..=debt, ["450000", "nada"]);
    let run = environment.run_with(&["register"], typed(&lines)).expect(0);
    assert!(run.stderr.contains("450.000 UTM es mucho"), "{run}");
    assert!(run.stderr.contains("$ 32.467.950.000"), "{run}");
    let shown = environment.run(&["suppliers", "show", "14-0"]).expect(0);
    assert!(!shown.stdout.contains("450.000"), "{shown}");
}

#[test]
fn the_first_screen_leads_back_into_an_unfinished_interview_of_the_only_person() {
    let environment = Environment::spanish();
    environment
        .run_with(&["register"], typed(&NATURAL[..8]))
        .expect(1);
    let screen = environment.run(&[]).expect(0);
    assert!(
        screen.stdout.contains("encuentro registrar 14-0"),
        "{screen}"
    );
    let mut other = NATURAL[..8].to_vec();
    other[1] = "6-K";
    environment.run_with(&["register"], typed(&other)).expect(1);
    let shared = environment.run(&[]).expect(0);
    assert!(
        !shared.stdout.contains("14-0") && !shared.stdout.contains("6-K"),
        "{shared}"
    );
}
