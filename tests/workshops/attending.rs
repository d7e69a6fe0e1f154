//! `workshops attend|sheet|close`.

use super::{COURSE, enrol, items, shown, with_course};
use crate::support::environment::{Environment, Language};
use crate::support::pdf::pages;
use encuentro::domain::workshop::marks::sheet_check;

fn check(session: u32) -> String {
    sheet_check(&COURSE.parse().unwrap(), session)
}

/// A course with three people.
fn with_people(language: Language) -> Environment {
    let environment = with_course(language, 5);
    for name in ["Ana Pérez Soto", "Rosa Vera", "José & Cía"] {
        enrol(&environment, name);
    }
    environment
}

#[test]
fn marks_from_the_sheet_are_read_back_and_kept() {
    for language in Language::ALL {
        let environment = with_people(language);
        let marks = format!("{} 1+,2- 3 +", check(1).to_lowercase());
        let run = environment
            .run_with(&["workshops", "attend", COURSE, "1", &marks], "no\n")
            .expect(1);
        assert!(run.stdout.contains("Rosa Vera"), "read back first: {run}");
        assert_eq!(shown(&environment)["people"][0]["attended"]["present"], 0);
        environment
            .run(&["workshops", "attend", COURSE, "1", &marks, "--yes"])
            .expect(0);
        let typed = format!("{}\n1+ 3-\n2+ 1- 9+\n\nsí\n", check(2));
        let run = environment
            .run_with(&["workshops", "attend", COURSE, "2"], typed)
            .expect(0);
        assert!(
            run.stderr.contains('9'),
            "the code of nobody is named: {run}"
        );
        let people = shown(&environment)["people"].clone();
        let present: Vec<u64> = (0..3)
            .map(|at| people[at]["attended"]["present"].as_u64().unwrap())
            .collect();
        assert_eq!(present, [1, 1, 1]);
        assert_eq!(people[0]["attended"]["percent"], "25", "two of eight hours");
        let marked = items(
            &environment,
            &["workshops", "attend", COURSE, "1", "1-", "--yes"],
        );
        assert_eq!(marked[0]["before"], "present", "a correction is told");
    }
}

#[test]
fn a_sheet_of_another_session_or_marks_that_cannot_be_read_keep_nothing() {
    let environment = with_people(Language::Spanish);
    let other = format!("{} 1+ 2+ 3+", check(2));
    let run = environment
        .run(&["workshops", "attend", COURSE, "1", &other, "--yes"])
        .expect(1);
    assert!(run.stderr.contains("sesión 2"), "{run}");
    for marks in ["BCDF 1+", "1+ 2", "1+ 9+", "x", "1+ 2?"] {
        environment
            .run(&["workshops", "attend", COURSE, "1", marks, "--yes"])
            .expect(1);
    }
    environment
        .run(&["workshops", "attend", COURSE, "4", "1+", "--yes"])
        .expect(1);
    environment
        .run(&["workshops", "attend", COURSE, "1", "--no-input"])
        .expect(2);
    assert_eq!(shown(&environment)["people"][0]["attended"]["marked"], 0);
}

#[test]
fn attendance_comes_person_by_person_or_from_a_file() {
    let environment = with_people(Language::English);
    environment
        .run_with(&["workshops", "attend", COURSE, "1"], "\n+\nno\n\nyes\n")
        .expect(0);
    environment.write(
        "a.csv",
        "Nombre,Asistió\nana perez soto,sí\nRosa Vera,quizás\nNadie Más,no\n",
    );
    environment
        .run(&[
            "workshops",
            "attend",
            COURSE,
            "2",
            "--file",
            "a.csv",
            "--yes",
        ])
        .expect(1);
    environment.write("b.csv", "number;session 3\n1;x\n2;0\n3;1\n");
    environment
        .run(&[
            "workshops",
            "attend",
            COURSE,
            "3",
            "--file",
            "b.csv",
            "--yes",
        ])
        .expect(0);
    let people = shown(&environment)["people"].clone();
    let told: Vec<(u64, u64)> = (0..3)
        .map(|at| {
            let attended = &people[at]["attended"];
            (
                attended["present"].as_u64().unwrap(),
                attended["marked"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(told, [(3, 3), (0, 2), (1, 1)]);
}

#[test]
fn the_sheet_has_names_codes_and_its_check_and_is_escaped() {
    for language in Language::ALL {
        let environment = with_people(language);
        let sheet = |arguments: &[&str]| {
            environment
                .run(&[&["workshops", "sheet", COURSE], arguments].concat())
                .expect(0)
        };
        let html = sheet(&["--session", "1", "--format", "html"]).stdout;
        assert!(html.contains("José &amp; Cía") && html.contains(&check(1)));
        assert!(!html.contains("<script") && !html.contains(&check(2)));
        sheet(&["-o", "hoja.pdf"]);
        let words = pages(&environment.read("hoja.pdf")).join(" ");
        for session in 1..=3 {
            assert!(words.contains(&check(session)), "{words}");
        }
        assert!(words.contains("Ana Pérez Soto"), "{words}");
        assert!(sheet(&[]).stdout.contains("Rosa Vera"));
    }
}

#[test]
fn the_end_says_who_attended_enough_and_what_remains() {
    for language in Language::ALL {
        let environment = with_people(language);
        for (session, marks) in [("1", "1+ 2- 3+"), ("2", "1+ 2- 3-"), ("3", "1+ 2-")] {
            environment
                .run(&["workshops", "attend", COURSE, session, marks, "--yes"])
                .expect(0);
        }
        let ending = items(&environment, &["workshops", "close", COURSE, "--yes"]).remove(0);
        let counts = ["enough", "not_enough", "open"].map(|count| ending[count].as_u64().unwrap());
        assert_eq!(counts, [1, 1, 1], "{ending}");
        assert_eq!(ending["unmarked"], serde_json::json!([3]));
        environment
            .run(&[
                "workshops",
                "enrol",
                COURSE,
                "--name",
                "Eva Ríos",
                "--consent",
            ])
            .expect(1);
        environment
            .run(&["workshops", "close", COURSE, "--reopen"])
            .expect(0);
        enrol(&environment, "Eva Ríos");
    }
}

#[test]
fn sessions_that_have_marks_change_their_day_only_when_that_is_agreed_to() {
    let environment = with_people(Language::Spanish);
    let attend = ["talleres", "asistencia", COURSE, "1", "1+ 2- 3+", "--yes"];
    environment.run(&attend).expect(0);
    let missing = ["talleres", "hoja", COURSE, "--sesion", "9"];
    let run = environment.run(&missing).expect(1);
    assert!(
        run.stderr.contains("encuentro talleres ver ventas-1"),
        "{run}"
    );
    assert!(!run.stderr.contains("--sesion"), "{run}");
    let before = shown(&environment)["sessions"].clone();
    let edit = [
        "talleres",
        "editar",
        COURSE,
        "--sesion",
        "01-12-2026 18:30-21:00",
    ];
    let run = environment.run_with(&edit, "").expect(1);
    assert!(
        run.stderr.contains("10-11-2026") && run.stderr.contains("01-12-2026"),
        "{run}"
    );
    environment
        .run(&[&edit[..], &["--no-input"]].concat())
        .expect(2);
    assert_eq!(shown(&environment)["sessions"], before, "nothing changed");
    let same = [
        "talleres",
        "editar",
        COURSE,
        "--sesion",
        "10-11-2026 09:00-11:00",
    ];
    environment.run(&same).expect(0);
    environment.run(&[&edit[..], &["--yes"]].concat()).expect(0);
    assert_eq!(shown(&environment)["sessions"][0]["date"], "2026-12-01");
    let run = environment.run(&["talleres", "editar", COURSE]).expect(2);
    assert!(run.stderr.contains("no se cambió nada"), "{run}");
}
