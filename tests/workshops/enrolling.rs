//! `workshops new|edit|list|show|enrol|withdraw`, and the centres.

use super::{COURSE, enrol, items, shown, with_course};
use crate::support::environment::{Environment, Language};
use serde_json::Value;

/// A list as offices keep them: cp1252, semicolons, people twice, a wrong RUT, somebody who could be somebody else, a
/// refusal, a formula, and names in capitals.
fn hostile() -> Vec<u8> {
    let mut text = "RUT;NOMBRES;Apellido Paterno;Apellido Materno;Tel\u{e9}fono;Fecha Nacimiento;Sexo;Comuna;Autoriza;Color\r\n".to_owned();
    let people = [
        ("1-9", "Ana", "Pérez", "Soto"),
        ("6-K", "JUAN", "DÍAZ", "ROJAS"),
        ("14-0", "Rosa", "Vera", "Núñez"),
        ("23-K", "Luis", "Pino", "Vera"),
    ];
    for (rut, given, family, second) in people {
        text.push_str(&format!(
            "{rut};{given};{family};{second};;12-03-1980;F;Peñalolén;sí;rojo\r\n"
        ));
    }
    for number in 5..=27 {
        let letter = char::from(b'a' + number - 5);
        text.push_str(&format!(
            ";Eva{letter};Ríos{letter};Ñancupil;9 1000 20{number:02};1975;M;Macul;si;\r\n"
        ));
    }
    text.push_str("14-0;ROSA;VERA;;;;;;si;\r\n");
    text.push_str("14-1;Otro;Malo;;;;;;si;\r\n");
    text.push_str(";Juan;Díaz;;;;;;si;\r\n");
    text.push_str(";=1+1;Permiso;;;;;;no;\r\n");
    text.push_str(";Sin;Respuesta;;;;;;;\r\n");
    text.push_str(";@SUM(A1);Cmd;;9 1111 1111;;;;si;\r\n");
    text.chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect()
}

fn report(environment: &Environment, file: &str, code: i32) -> Value {
    let arguments = [
        "workshops",
        "enrol",
        COURSE,
        file,
        "--no-input",
        "--format",
        "json",
    ];
    let run = environment.run(&arguments).expect(code);
    serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"))
}

#[test]
fn a_course_of_25_comes_from_a_hostile_list_and_nobody_is_guessed() {
    for language in Language::ALL {
        let environment = with_course(language, 25);
        environment.write("lista.csv", hostile());
        let dry = environment.run(&[
            "workshops",
            "enrol",
            COURSE,
            "lista.csv",
            "--no-input",
            "--dry-run",
        ]);
        assert_eq!(dry.code, Some(1), "{dry}");
        assert_eq!(shown(&environment)["taken"], 0, "a trial keeps nothing");
        let json = report(&environment, "lista.csv", 1);
        assert_eq!(json["encoding"], "windows-1252");
        assert_eq!(json["enrolments"]["new"], 25, "{json}");
        assert_eq!(json["waiting"]["new"], 2);
        assert_eq!(json["enrolments"]["unchanged"], 1, "Rosa is there twice");
        let lines: Vec<u64> = json["rejected"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["line"].as_u64().unwrap())
            .collect();
        assert_eq!(lines, [30, 31, 32, 33, 34], "{json}");
        assert!(json["warnings"][0].as_str().unwrap().contains("Color"));
        let course = shown(&environment);
        assert_eq!(
            (&course["taken"], &course["free"], &course["waiting"]),
            (&25.into(), &0.into(), &2.into())
        );
        let rosa = &course["people"][2]["person"];
        assert_eq!(rosa["name"], "Rosa Vera Núñez");
        assert_eq!(
            (&rosa["birth_year"], &rosa["sex"]),
            (&1980.into(), &"female".into())
        );
        assert_eq!(rosa["consents"][0]["channel"], "file");
        let rejected = String::from_utf8(environment.read("lista.rejected.csv")).unwrap();
        assert!(rejected.contains("JUAN DÍAZ ROJAS"), "{rejected}");
        assert!(rejected.contains(";'=1+1;Permiso"), "{rejected}");
        assert!(
            !rejected.contains("@SUM"),
            "it looks like a secret: {rejected}"
        );
        let again = report(&environment, "lista.csv", 1);
        assert_eq!(again["enrolments"]["unchanged"], 28, "{again}");
        assert_eq!(shown(&environment)["waiting"], 2);
    }
}

#[test]
fn who_could_be_somebody_else_is_asked_about() {
    let environment = with_course(Language::Spanish, 5);
    let arguments = [
        "workshops",
        "enrol",
        COURSE,
        "--consent",
        "--name",
        "Juan Díaz Rojas",
    ];
    environment
        .run(&[&arguments[..], &["--rut", "6-K"]].concat())
        .expect(0);
    environment.write("lista.csv", "nombre;autoriza\nJuan Díaz;sí\n");
    let enrolled = ["workshops", "enrol", COURSE, "lista.csv"];
    let run = environment.run_with(&enrolled, "1\n").expect(0);
    assert!(run.stderr.contains("1) Juan Díaz Rojas · 6-K"), "{run}");
    assert_eq!(shown(&environment)["taken"], 1, "it was him");
    environment.run_with(&enrolled, "\n").expect(1);
    environment.run_with(&enrolled, "0\n").expect(0);
    assert_eq!(shown(&environment)["taken"], 2, "it was another one");
}

#[test]
fn nobody_is_kept_without_a_basis() {
    for language in Language::ALL {
        let environment = with_course(language, 5);
        let arguments = ["workshops", "enrol", COURSE, "--name", "Ana Pérez"];
        let run = environment.run(&arguments).expect(1);
        let flag = if language == Language::Spanish {
            "--autoriza"
        } else {
            "--consent"
        };
        assert!(run.stderr.contains(flag), "{run}");
        assert_eq!(shown(&environment)["taken"], 0);
        environment
            .run(&[&arguments[..], &["--basis", "legal-function"]].concat())
            .expect(0);
        let person = &shown(&environment)["people"][0]["person"];
        assert_eq!(person["consents"][0]["basis"], "legal_function");
    }
}

#[test]
fn a_child_needs_the_consent_of_a_carer() {
    // Also on the days before the law applies: what is written down then is kept when it does.
    for day in ["2026-11-28", "2026-12-02"] {
        let environment = with_course(Language::English, 5).set("ENCUENTRO_TODAY", day);
        let arguments = [
            "workshops",
            "enrol",
            COURSE,
            "--consent",
            "--name",
            "Eva Ríos",
            "--birth",
            "2014",
        ];
        environment.run(&arguments).expect(1);
        environment
            .run(&[&arguments[..], &["--carer"]].concat())
            .expect(0);
    }
}

#[test]
fn a_course_that_is_full_sends_people_to_the_list_and_a_seat_that_is_given_back_is_free() {
    let environment = with_course(Language::Spanish, 1);
    enrol(&environment, "Ana Pérez");
    let run = enrol(&environment, "Rosa Vera");
    assert!(run.stderr.contains("lista de espera"), "{run}");
    environment
        .run(&[
            "workshops",
            "withdraw",
            COURSE,
            "Ana",
            "--reason",
            "encontró trabajo",
        ])
        .expect(0);
    let course = shown(&environment);
    assert_eq!((&course["taken"], &course["free"]), (&0.into(), &1.into()));
    assert_eq!(
        course["people"][0]["withdrawn"]["reason"],
        "encontró trabajo"
    );
    environment
        .run(&["workshops", "withdraw", COURSE, "9", "--reason", "x"])
        .expect(1);
}

#[test]
fn courses_and_centres_are_made_changed_and_listed() {
    for language in Language::ALL {
        let environment = with_course(language, 2);
        environment
            .run(&["workshops", "new", "Ventas-1", "Otro", "--seats", "2"])
            .expect(1);
        environment
            .run(&["workshops", "new", "a b", "Otro", "--seats", "2"])
            .expect(2);
        environment
            .run(&["workshops", "centre", "add", "norte", "Otro"])
            .expect(1);
        let edit = [
            "workshops",
            "edit",
            COURSE,
            "--sence",
            "--trainer",
            "Rosa Vera",
            "--fee",
            "12.000",
        ];
        let run = environment.run(&edit).expect(0);
        let unverified = if language == Language::Spanish {
            "SIN VERIFICAR"
        } else {
            "UNVERIFIED"
        };
        assert!(run.stderr.contains(unverified), "{run}");
        environment
            .run(&[
                "workshops",
                "centre",
                "edit",
                "norte",
                "--group",
                "Feriantes",
                "--answer-days",
                "3",
                "--comuna",
                "Peñalolén",
            ])
            .expect(0);
        let centre = items(&environment, &["workshops", "centre", "list"]).remove(0);
        assert_eq!(
            (&centre["comuna"], &centre["rule"]["answer_days"]),
            (&"13122".into(), &3.into())
        );
        let list = items(&environment, &["workshops", "list"]);
        assert_eq!(list[0]["finance"]["fee"], "12000");
        assert_eq!(list[0]["sessions"][2]["number"], 3);
        let csv = environment
            .run(&["workshops", "list", "--format", "csv"])
            .expect(0);
        assert!(csv.stdout.contains("ventas-1"), "{csv}");
        environment.run(&["workshops", "show", "nada"]).expect(1);
    }
}

#[test]
fn an_option_agrees_for_nobody_of_a_list() {
    let environment = with_course(Language::Spanish, 25);
    environment.write("lista.csv", "Nombre;Correo\nAna Ríos;ana@ejemplo.cl\n");
    for option in ["--autoriza", "--autoriza-informe", "--autoriza-apoderado"] {
        let run = environment.run(&["talleres", "inscribir", COURSE, "lista.csv", option]);
        assert_eq!(run.code, Some(2), "{run}");
        assert!(run.stderr.contains("columna llamada Autoriza"), "{run}");
    }
    let unsaid = report(&environment, "lista.csv", 1);
    let reason = unsaid["rejected"][0]["reason"].as_str().unwrap();
    assert!(reason.contains("columna llamada Autoriza"), "{reason}");
    let said = "Nombre;Correo;Autoriza datos\nAna Ríos;ana@ejemplo.cl;sí\n";
    environment.write("lista.csv", said);
    assert_eq!(report(&environment, "lista.csv", 0)["enrolments"]["new"], 1);
}

#[test]
fn crosses_are_a_yes_and_after_a_trial_only_what_is_there_is_spoken_of() {
    let environment = with_course(Language::Spanish, 5);
    environment.write(
        "lista.csv",
        "Nombre;Año nac.;Autoriza;Color\nAna Pérez;1980;x;rojo\nRosa Vera;1975;X;\nMal;1970;quizás;\n",
    );
    let enrol = ["talleres", "inscribir", COURSE, "lista.csv"];
    let dry = environment
        .run(&[&enrol[..], &["--ensayo"]].concat())
        .expect(1);
    assert_eq!(dry.stderr.matches("«Color»").count(), 1, "{dry}");
    assert!(dry.stderr.contains("repita el ensayo"), "{dry}");
    assert!(!dry.stderr.contains("apartado"), "{dry}");
    assert!(!dry.stderr.contains("--no-input"), "{dry}");
    environment.run(&enrol).expect(1);
    let people = shown(&environment)["people"].clone();
    assert_eq!(people.as_array().unwrap().len(), 2, "{people}");
    assert_eq!(people[0]["person"]["birth_year"], 1980);
    environment.write("otra.csv", "Nombre;Autoriza\nAna Pérez;x\n");
    let arguments = ["talleres", "inscribir", COURSE, "otra.csv", "--no-input"];
    let run = environment.run(&arguments).expect(1);
    assert!(run.stderr.contains("sin --no-input"), "{run}");
}
