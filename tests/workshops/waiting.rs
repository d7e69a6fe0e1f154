//! `waitlist`.

use super::{COURSE, enrol, items, shown, with_course};
use crate::support::environment::{Environment, Language};
use serde_json::Value;

fn add(environment: &Environment, name: &str, more: &[&str]) {
    let arguments = [
        "waitlist",
        "add",
        "--name",
        name,
        "--consent",
        "--telephone",
        "912345678",
    ];
    environment.run(&[&arguments[..], more].concat()).expect(0);
}

/// A full course of one seat, and three who wait.
fn with_list(language: Language) -> Environment {
    let environment = with_course(language, 1);
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
        ])
        .expect(0);
    enrol(&environment, "Ana Pérez");
    add(&environment, "Zoila Prado", &["--since", "01-10-2026"]);
    add(&environment, "Wilma Quiroz", &["--group", "feriantes"]);
    add(
        &environment,
        "Hugo Bravo",
        &["--since", "02-10-2026", "--course", COURSE],
    );
    environment
}

fn names(environment: &Environment, more: &[&str]) -> Vec<String> {
    let list = items(environment, &[&["waitlist", "list"], more].concat());
    let name = |item: &Value| item["name"].as_str().unwrap().to_owned();
    list.iter().map(name).collect()
}

#[test]
fn the_order_follows_the_rule_of_the_centre_and_says_why() {
    for language in Language::ALL {
        let environment = with_list(language);
        assert_eq!(
            names(&environment, &[]),
            ["Wilma Quiroz", "Zoila Prado", "Hugo Bravo"]
        );
        let run = environment.run(&["waitlist", "list"]).expect(0);
        assert!(run.stdout.contains("Feriantes"), "{run}");
        environment
            .run(&["waitlist", "add", "--name", "Sin Base"])
            .expect(1);
        environment
            .run(&["workshops", "centre", "edit", "norte", "--by-date"])
            .expect(0);
        assert_eq!(names(&environment, &[])[0], "Zoila Prado");
    }
}

#[test]
fn a_seat_that_is_refused_or_not_answered_goes_to_the_next_at_once_and_nobody_disappears() {
    for language in Language::ALL {
        let environment = with_list(language);
        environment.run(&["waitlist", "offer", COURSE]).expect(1);
        environment
            .run(&[
                "workshops",
                "withdraw",
                COURSE,
                "Ana",
                "--reason",
                "trabajo",
            ])
            .expect(0);
        let run = environment.run(&["waitlist", "offer", COURSE]).expect(0);
        assert!(
            run.stderr.contains("Wilma Quiroz") && run.stderr.contains("+56912345678"),
            "{run}"
        );
        assert_eq!(shown(&environment)["free"], 0, "the seat is held");
        let run = environment.run(&["waitlist", "refuse", "Wilma"]).expect(0);
        assert!(run.stderr.contains("Zoila Prado"), "{run}");
        let environment = environment.set("ENCUENTRO_TODAY", "2026-11-28");
        let run = environment.run(&["waitlist", "offer", COURSE]).expect(0);
        assert!(
            run.stderr.contains("Zoila Prado") && run.stderr.contains("Hugo Bravo"),
            "{run}"
        );
        let list = environment
            .run(&["waitlist", "list", "--format", "csv"])
            .expect(0);
        let last_day = match language {
            Language::Spanish => "hasta el plazo (26-11-2026)",
            Language::English => "2026-11-26",
        };
        assert!(list.stdout.contains(last_day), "{list}");
        environment.run(&["waitlist", "accept", "Zoila"]).expect(1);
        environment.run(&["waitlist", "accept", "Hugo"]).expect(0);
        let course = shown(&environment);
        assert_eq!(course["people"][1]["person"]["name"], "Hugo Bravo");
        environment
            .run(&["waitlist", "leave", "Zoila", "--reason", "other"])
            .expect(2);
        environment
            .run(&["waitlist", "leave", "Zoila", "--reason", "withdrew"])
            .expect(0);
        environment
            .run(&["waitlist", "leave", "Zoila", "--reason", "withdrew"])
            .expect(1);
        assert_eq!(names(&environment, &[]), ["Wilma Quiroz"]);
        assert_eq!(names(&environment, &["--all"]).len(), 3);
        let all = items(&environment, &["waitlist", "list", "--all"]);
        let reasons: Vec<&str> = all
            .iter()
            .filter_map(|item| item["entry"]["left"]["reason"].as_str())
            .collect();
        assert_eq!(reasons.len(), 2, "{all:?}");
        let run = environment.run(&["waitlist", "show", "Zoila"]).expect(0);
        assert!(
            run.stdout.contains("2026-11-28") || run.stdout.contains("28-11-2026"),
            "{run}"
        );
    }
}

#[test]
fn who_waits_for_any_course_and_for_this_is_offered_one_seat_of_it() {
    let environment = with_course(Language::Spanish, 2);
    enrol(&environment, "Ana Pérez");
    enrol(&environment, "Rosa Vera");
    add(&environment, "Hugo Bravo", &["--rut", "6-K"]);
    let again = ["--rut", "6-K", "--course", COURSE];
    add(&environment, "Hugo Bravo", &again);
    add(&environment, "Zoila Prado", &[]);
    for seat in ["1", "2"] {
        let arguments = ["workshops", "withdraw", COURSE, seat, "--reason", "x"];
        environment.run(&arguments).expect(0);
    }
    let run = environment.run(&["waitlist", "offer", COURSE]).expect(0);
    assert!(run.stderr.contains("Zoila Prado"), "{run}");
    let run = environment.run(&["waitlist", "refuse", "Hugo"]).expect(0);
    assert!(!run.stderr.contains("912345678"), "nobody is next: {run}");
}

#[test]
fn a_course_that_closes_leaves_its_list_to_the_next_one() {
    for language in Language::ALL {
        let environment = with_list(language);
        let run = environment
            .run(&["workshops", "close", COURSE, "--yes"])
            .expect(0);
        let said = match language {
            Language::Spanish => "1 persona esperaba por este curso",
            Language::English => "1 person waited for this course",
        };
        assert!(run.stderr.contains(said), "{run}");
        let next = ["workshops", "new", "ventas-2", "Otro", "--seats", "3"];
        environment.run(&next).expect(0);
        let course = items(&environment, &["workshops", "show", "ventas-2"]).remove(0);
        assert_eq!(course["waiting"], 3);
        let run = environment
            .run(&["waitlist", "offer", "ventas-2"])
            .expect(0);
        for name in ["Wilma Quiroz", "Zoila Prado", "Hugo Bravo"] {
            assert!(run.stderr.contains(name), "{run}");
        }
        let run = environment.run(&["waitlist", "accept", "Hugo"]).expect(0);
        let said = match language {
            Language::Spanish => "salió de la lista de espera",
            Language::English => "off the waiting list",
        };
        assert!(run.stderr.contains(said), "{run}");
        assert_eq!(names(&environment, &[]).len(), 2);
    }
}

#[test]
fn who_waits_already_keeps_the_day_under_another_wish() {
    let environment = with_list(Language::Spanish);
    let again = ["--since", "01-11-2026"];
    let add = |more: &[&str]| {
        let arguments = ["waitlist", "add", "--name", "Zoila Prado", "--consent"];
        let arguments = [&arguments[..], &["--telephone", "912345678"], more].concat();
        environment.run(&arguments).expect(0)
    };
    let run = add(&again);
    assert!(run.stderr.contains("en el lugar 2"), "{run}");
    let run = add(&["--course", COURSE]);
    assert!(run.stderr.contains("conserva su fecha"), "{run}");
    assert_eq!(
        names(&environment, &[]),
        ["Wilma Quiroz", "Zoila Prado", "Hugo Bravo"]
    );
    let list = items(&environment, &["waitlist", "list"]);
    assert_eq!(list[1]["entry"]["course"], COURSE);
    assert_eq!(list[1]["entry"]["since"], "2026-10-01");
}

#[test]
fn who_comes_new_waits_behind_those_whom_the_rule_calls_first() {
    for language in Language::ALL {
        let environment = with_list(language);
        let run = environment
            .run(&["workshops", "edit", COURSE, "--seats", "2"])
            .expect(0);
        let offer = match language {
            Language::Spanish => "encuentro espera ofrecer ventas-1",
            Language::English => "encuentro waitlist offer ventas-1",
        };
        assert!(run.stderr.contains(offer), "{run}");
        let run = enrol(&environment, "Luis Pino");
        assert!(run.stderr.contains(offer), "{run}");
        let ahead = match language {
            Language::Spanish => "--antes",
            Language::English => "--ahead",
        };
        assert!(run.stderr.contains(ahead), "{run}");
        assert_eq!(shown(&environment)["taken"], 1);
        let arguments = ["workshops", "enrol", COURSE, "--consent", "--name"];
        let arguments = [&arguments[..], &["Luis Pino", ahead]].concat();
        let run = environment.run_with(&arguments, "1\n").expect(0);
        let said = match language {
            Language::Spanish => "salió de la lista de espera",
            Language::English => "off the waiting list",
        };
        assert!(run.stderr.contains(said), "{run}");
        assert_eq!(shown(&environment)["taken"], 2);
        let arguments = ["workshops", "withdraw", COURSE, "Luis", "--reason", "x"];
        let run = environment.run(&arguments).expect(0);
        assert!(run.stderr.contains(offer), "{run}");
    }
}

#[test]
fn a_trial_of_one_person_says_whether_they_would_wait() {
    let environment = with_list(Language::English);
    let seats = ["workshops", "edit", COURSE, "--seats", "2"];
    environment.run(&seats).expect(0);
    let arguments = [
        "workshops",
        "enrol",
        COURSE,
        "--consent",
        "--dry-run",
        "--name",
    ];
    let trial = |more: &[&str]| {
        let arguments = [&arguments[..], &["Olga Rivas"], more].concat();
        environment.run(&arguments).expect(0)
    };
    let waits = trial(&[]);
    assert!(
        waits.stderr.contains("would be on the waiting list"),
        "{waits}"
    );
    let seated = trial(&["--ahead"]);
    assert!(seated.stderr.contains("would be enrolled"), "{seated}");
    assert_eq!(shown(&environment)["taken"], 1);
}

#[test]
fn a_list_with_more_people_than_seats_is_seated_by_the_rule() {
    let environment = with_course(Language::Spanish, 2);
    let rule = [
        "workshops",
        "centre",
        "edit",
        "norte",
        "--group",
        "Feriantes",
    ];
    environment.run(&rule).expect(0);
    environment.write(
        "lista.csv",
        "Nombre;Grupo;Autoriza\nAna Pérez;;sí\nRosa Vera;;sí\nLuis Pino;feriantes;sí\n",
    );
    let enrolled = [
        "workshops",
        "enrol",
        COURSE,
        "lista.csv",
        "--format",
        "json",
    ];
    for dry in [&["--dry-run"][..], &[]] {
        let run = environment.run(&[&enrolled[..], dry].concat()).expect(0);
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(json["enrolments"]["new"], 2, "{json}");
        assert_eq!(json["waiting"]["new"], 1, "{json}");
    }
    assert_eq!(names(&environment, &[]), ["Rosa Vera"]);
    let edit = ["workshops", "edit", COURSE, "--seats", "3"];
    environment.run(&edit).expect(0);
    environment.write("nueva.csv", "Nombre;Autoriza\nEva Ríos;sí\n");
    let run = environment
        .run(&["workshops", "enrol", COURSE, "nueva.csv"])
        .expect(0);
    assert!(run.stderr.contains("espera ofrecer ventas-1"), "{run}");
    assert_eq!(names(&environment, &[]), ["Rosa Vera", "Eva Ríos"]);
}

#[test]
fn the_wait_is_reckoned_from_a_rate() {
    for (language, first, second) in [
        (
            Language::Spanish,
            "1300 en espera, 600 cupos al año: cerca de 2,2 años",
            "cerca de 1,4 años",
        ),
        (
            Language::English,
            "1300 waiting, 600 places a year: about 2.2 years",
            "about 1.4 years",
        ),
    ] {
        let environment = with_list(language);
        let arguments = [
            "waitlist",
            "wait",
            "--waiting",
            "1300",
            "--rate",
            "600",
            "--more-per-week",
            "6",
        ];
        let run = environment.run(&arguments).expect(0);
        assert!(
            run.stderr.contains(first) && run.stderr.contains(second),
            "{run}"
        );
        assert!(run.stderr.contains("SII"), "what to do at home: {run}");
        let counted = items(&environment, &["waitlist", "wait"]).remove(0);
        assert_eq!(
            (&counted["waiting"], &counted["rate"], &counted["years"]),
            (&3.into(), &"1".into(), &"3".into())
        );
        let (one, told) = match language {
            Language::Spanish => ("1 cupo al año: cerca de 1 año.", "1 cupo más por semana"),
            Language::English => ("1 place a year: about 1 year.", "1 more place a week"),
        };
        let arguments = ["waitlist", "wait", "--waiting", "1", "--rate", "1"];
        let more = ["--more-per-week", "1"];
        let run = environment.run(&[&arguments[..], &more].concat()).expect(0);
        assert!(
            run.stderr.contains(one) && run.stderr.contains(told),
            "{run}"
        );
    }
}
