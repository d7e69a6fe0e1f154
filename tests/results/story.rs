//! A course of 25 from the spreadsheet to the funder's report, as one story of whole commands.

use super::rut;
use crate::support::environment::{Environment, Language, Run};
use crate::support::pdf::pages;
use crate::support::postgres::Database;
use encuentro::domain::workshop::marks::sheet_check;
use serde_json::Value;

const COURSE: &str = "ventas-1";
const REPORTS: [&str; 4] = [
    "informe.csv",
    "informe.xlsx",
    "informe.json",
    "informe.html",
];

/// The seats that people sit on in the end: the 25th was given back, and handed on under a number of its own.
fn seats() -> impl Iterator<Item = u8> {
    (1..=24).chain([26])
}

/// Runs the story on both stores; the second argument changes the store behind the program's back.
fn on_each(language: Language, story: impl Fn(&Environment, &dyn Fn(&str))) {
    let environment = Environment::new(language);
    let file = environment.path("home").join("encuentro.db");
    let environment = environment.store(&format!("sqlite:{}", file.display()));
    story(&environment, &|statement| {
        let database = rusqlite::Connection::open(&file).unwrap();
        assert_eq!(database.execute(statement, []).unwrap(), 1, "{statement}");
    });
    if let Some(database) = Database::fresh() {
        let environment = Environment::new(language).store(database.url());
        story(&environment, &|statement| {
            let mut client = postgres::Client::connect(database.url(), postgres::NoTls).unwrap();
            assert_eq!(client.execute(statement, &[]).unwrap(), 1, "{statement}");
        });
    }
}

/// Runs a command of workshops on the course.
fn run(environment: &Environment, verb: &str, more: &[&str]) -> Run {
    environment.run(&[&["workshops", verb, COURSE], more].concat())
}

/// The first item of what a command tells programs, or all of them.
fn items(run: &Run) -> Vec<Value> {
    let json: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
    json["items"].as_array().unwrap().clone()
}

/// The name of who gets a seat; one of them is hard for a page.
fn name(seat: u8) -> String {
    let letter = char::from(b'a' + seat - 1);
    match seat {
        7 => "Rosa & Cía Núñez".to_owned(),
        27 => "Zoila Ñancupil".to_owned(),
        _ => format!("Eva{letter} Ñancupil{letter}"),
    }
}

/// A list as an office keeps it: another encoding, a column that means nothing here, two more people than seats, one who may
/// be somebody that waits already, and those who cannot come in. Who comes after the 23rd does not want to be counted.
fn spreadsheet() -> Vec<u8> {
    let mut text = "R.U.T.;NOMBRE COMPLETO;Sexo;Autoriza;Autoriza informe;Color\r\n".to_owned();
    for seat in 1..=27 {
        let (sex, counted) = (
            if seat <= 14 { "F" } else { "M" },
            if seat <= 23 { "sí" } else { "no" },
        );
        text += &format!("{};{};{sex};SI;{counted};rojo\r\n", rut(seat), name(seat));
    }
    text += "14-1;Dígito Malo;F;si;si;\r\n";
    text += "23-K;=1+1 Fórmula;F;no;no;\r\n";
    text += &format!("{};{};F;si;si;\r\n", rut(1), name(1));
    text += ";Sin Respuesta;F;;;\r\n";
    text += ";Juan Díaz;M;si;no;\r\n";
    text.chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect()
}

/// A centre where one person waits already, and a course that costs and earns.
fn set_up(environment: &Environment) {
    environment
        .run(&["workshops", "centre", "add", "norte", "Telecentro Norte"])
        .expect(0);
    let waits = ["waitlist", "add", "--name", "Juan Díaz Rojas", "--consent"];
    let how = ["--rut", "6-K", "--since", "01-10-2026"];
    environment.run(&[&waits[..], &how].concat()).expect(0);
    let mut course = vec!["Vender al Estado", "--seats", "25", "--attendance", "75"];
    for session in [
        "10-11-2026 18:30-20:30",
        "12-11-2026 18:30-20:30",
        "17-11-2026 18:30-22:30",
    ] {
        course.extend(["--session", session]);
    }
    course.extend(["--fee", "20.000", "--cost", "210.000"]);
    course.extend(["--subsidy", "32.000", "--result", "registered"]);
    run(environment, "new", &course).expect(0);
}

/// What is left aside has a heading and so many rows.
fn left_aside(environment: &Environment, file: &str, rows: usize) {
    let aside = String::from_utf8(environment.read(file)).unwrap();
    assert!(aside.contains("'=1+1"), "no formula: {aside}");
    assert_eq!(aside.trim_end().lines().count(), 1 + rows, "{aside}");
}

/// Enrols from the list, for which the centre keeps the course before who waits for any; first without being asked, then with the answer that one of them is who waits already.
fn enrol(environment: &Environment) {
    environment.write("lista.csv", spreadsheet());
    let enrolled = run(
        environment,
        "enrol",
        &["lista.csv", "--ahead", "--no-input"],
    )
    .expect(1);
    assert!(enrolled.stderr.contains("lista.rejected.csv"), "{enrolled}");
    left_aside(environment, "lista.rejected.csv", 4);
    let list = ["workshops", "enrol", COURSE, "lista.csv", "--ahead"];
    let asked = environment.run_with(&list, "1\n").expect(1);
    assert!(asked.stderr.contains("1) Juan Díaz Rojas · 6-K"), "{asked}");
    left_aside(environment, "lista.rejected.2.csv", 3);
    let course = items(&run(environment, "show", &["--format", "json"]).expect(0)).remove(0);
    assert_eq!(
        (&course["taken"], &course["waiting"]),
        (&25.into(), &3.into())
    );
}

/// Who has the last seat gives it back; who waits longest refuses it, and at once it is offered to the next.
fn hand_on_a_seat(environment: &Environment) {
    let last = rut(25).to_string();
    run(environment, "withdraw", &[&last, "--reason", "trabajo"]).expect(0);
    let waits = |arguments: &[&str]| environment.run(&[&["waitlist"], arguments].concat());
    let offered = waits(&["offer", COURSE]).expect(0);
    assert!(offered.stderr.contains("Juan Díaz Rojas"), "{offered}");
    let next = waits(&["refuse", "6-K"]).expect(0);
    assert!(next.stderr.contains(&name(26)), "{next}");
    waits(&["accept", &rut(26).to_string()]).expect(0);
    let list = items(&waits(&["list", "--format", "json"]).expect(0));
    let names: Vec<&Value> = list.iter().map(|one| &one["name"]).collect();
    let juan = "Juan Díaz Rojas";
    assert_eq!(names, [juan, &name(27)], "nobody stands there twice");
}

/// Marks of everybody, as they are typed back from the sheet: who is missing has a minus.
fn marks(session: u32, missing: &[u8]) -> String {
    let one = |seat: u8| format!("{seat}{}", if missing.contains(&seat) { '-' } else { '+' });
    let all: Vec<String> = seats().map(one).collect();
    let check = sheet_check(&COURSE.parse().unwrap(), session);
    format!("{check} {}", all.join(" "))
}

fn attend(environment: &Environment) {
    run(environment, "sheet", &["--session", "1", "-o", "hoja.pdf"]).expect(0);
    let paper = pages(&environment.read("hoja.pdf")).join(" ");
    let check = sheet_check(&COURSE.parse().unwrap(), 1);
    assert!(
        paper.contains(&check) && paper.contains("Rosa & Cía Núñez"),
        "{paper}"
    );
    run(environment, "attend", &["1", &marks(1, &[26]), "--yes"]).expect(0);
    let mut file = "RUT,Asistió\n".to_owned();
    for seat in seats() {
        file += &format!("{},sí\n", rut(seat));
    }
    environment.write("sesion2.csv", file);
    run(
        environment,
        "attend",
        &["2", "--file", "sesion2.csv", "--yes"],
    )
    .expect(0);
    run(environment, "attend", &["3", &marks(3, &[24, 26]), "--yes"]).expect(0);
}

/// One pays, one has a scholarship, and the course says what carries it.
fn pay(environment: &Environment) {
    run(environment, "pay", &["1", "20.000", "--note", "boleta 12"]).expect(0);
    run(environment, "pay", &["2", "--scholarship", "100"]).expect(0);
    let fees = items(&run(environment, "fees", &["--format", "json"]).expect(0)).remove(0);
    let balance = &fees["balance"];
    assert_eq!(
        ["due", "paid", "owed"].map(|key| balance[key].as_str().unwrap()),
        ["480000", "20000", "460000"],
        "{balance}"
    );
    let needs = &balance["break_even"];
    assert_eq!(
        (&needs["payers"], &needs["results"]),
        (&11.into(), &7.into())
    );
}

/// The code of the certificate of a seat.
fn certificate(environment: &Environment, seat: u8) -> String {
    let given = items(&run(environment, "certificate", &["--format", "json"]).expect(0));
    assert_eq!(given.len(), 23, "two missed too much");
    let own = given.iter().find(|one| one["seat"] == seat).unwrap();
    own["code"].as_str().unwrap().to_owned()
}

fn vouch(environment: &Environment) {
    let step = [
        "4",
        "--milestone",
        "registered",
        "--on",
        "2026-11-18",
        "--evidence",
        "ficha vista",
        "--by",
        "Rosa Díaz",
        "--yes",
    ];
    run(environment, "vouch", &step).expect(0);
}

/// Writes the report in every form, looks at its counts and that it names nobody.
fn report(environment: &Environment) {
    let told = items(&run(environment, "report", &["--format", "json"]).expect(0)).remove(0);
    let steps: Vec<&Value> = told["steps"].as_array().unwrap().iter().collect();
    let results: Vec<u64> = steps
        .iter()
        .map(|step| step["results"].as_u64().unwrap())
        .collect();
    assert_eq!(results, [23, 23, 1, 0, 0, 0, 0, 0], "{told}");
    assert_eq!(
        (&told["people"], &told["without_basis"]),
        (&25.into(), &2.into())
    );
    for file in REPORTS {
        run(environment, "report", &["-o", file]).expect(0);
    }
    for file in ["informe.csv", "informe.json", "informe.html"] {
        let text = String::from_utf8(environment.read(file)).unwrap();
        for secret in [
            "Ñancupil",
            "Rosa & ",
            &rut(3).to_string(),
            &rut(3).compact(),
        ] {
            assert!(!text.contains(secret), "{file}: {secret}");
        }
    }
}

/// Every report agrees with the chain; so many of its rows are of people who were erased.
fn agrees(environment: &Environment, rows: u64, erased: u64) {
    for file in REPORTS {
        let arguments = ["workshops", "verify", file, "--format", "json"];
        let found = items(&environment.run(&arguments).expect(0)).remove(0);
        let report = &found["report"];
        let counted = (&report["agree"], &report["erased"]);
        assert_eq!(counted, (&rows.into(), &erased.into()), "{file}: {found}");
    }
}

/// Erases the third person: nothing names them, and their certificate says no more than that.
fn erase_third(environment: &Environment, code: &str) {
    let third = rut(3).to_string();
    environment
        .run(&["suppliers", "forget", &third, "--yes"])
        .expect(0);
    let shown = run(environment, "show", &["--format", "json"])
        .expect(0)
        .stdout;
    assert!(shown.contains(&name(4)) && !shown.contains(&name(3)));
    let found = environment.run(&["workshops", "verify", code]).expect(1);
    assert!(!found.stdout.contains(&name(3)), "{found}");
}

/// What left is in the access log, with how many people it told of.
fn logged(environment: &Environment) {
    let lines = items(
        &environment
            .run(&["privacy", "log", "--format", "json"])
            .expect(0),
    );
    for (command, people) in [
        ("workshops sheet", 25),
        ("workshops progress", 25),
        ("workshops certificate", 23),
        ("workshops report", 23),
    ] {
        let told = |line: &&Value| line["command"] == command && line["people"] == people;
        assert!(lines.iter().any(|line| told(&line)), "{command}: {lines:?}");
    }
}

#[test]
fn a_course_of_25_goes_from_the_spreadsheet_to_a_report_that_holds() {
    for language in Language::ALL {
        on_each(language, |environment, change| {
            set_up(environment);
            enrol(environment);
            hand_on_a_seat(environment);
            attend(environment);
            pay(environment);
            run(environment, "certificate", &[]).expect(1);
            let board = items(&run(environment, "progress", &["--format", "json"]).expect(0));
            assert_eq!(board.len(), 25);
            run(environment, "close", &["--yes"]).expect(0);
            let code = certificate(environment, 3);
            environment.run(&["workshops", "verify", &code]).expect(0);
            vouch(environment);
            report(environment);
            agrees(environment, 47, 0);
            logged(environment);
            erase_third(environment, &code);
            agrees(environment, 45, 2);
            change(
                "UPDATE ledger_entry SET document = replace(document, '2026-11-18', '2026-11-19') \
                 WHERE milestone = 'registered'",
            );
            environment.run(&["workshops", "verify"]).expect(5);
            environment
                .run(&["workshops", "verify", "informe.csv"])
                .expect(5);
            run(environment, "report", &[]).expect(5);
        });
    }
}
