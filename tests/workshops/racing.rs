//! Many PCs of a network enrol at the same moment: a seat is never given twice, and nobody is lost.

use super::{COURSE, items, shown, with_course_in};
use crate::support::environment::Environment;
use crate::support::postgres::Database;
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::{Child, Stdio};

/// So many programs run at the same time.
const PROGRAMS: u32 = 8;

/// So many people each of them enrols.
const PEOPLE_EACH: u32 = 6;

/// So many of all these find a seat.
const SEATS: u32 = 13;

/// A name that nobody else has.
fn name(program: u32, person: u32) -> String {
    let letter = |number| char::from_u32(u32::from('a') + number).unwrap();
    format!("Eva{} Ríos{}", letter(program), letter(person))
}

/// The list of one PC.
fn list(program: u32) -> String {
    let people = (0..PEOPLE_EACH).map(|person| {
        let telephone = 20_000_000 + program * 100 + person;
        format!("{};9{telephone};sí\n", name(program, person))
    });
    std::iter::once("Nombre;Teléfono;Autoriza\n".to_owned())
        .chain(people)
        .collect()
}

fn start(environment: &Environment, arguments: &[&str]) -> Child {
    environment
        .command()
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Waits for all of them; each must have ended well.
fn wait(programs: Vec<Child>) {
    for program in programs {
        let output = program.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{:?}: {told}", output.status);
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn race(environment: Environment) {
    let environment = with_course_in(environment, SEATS);
    let files: Vec<String> = (0..PROGRAMS)
        .map(|program| {
            let file = format!("lista-{program}.csv");
            environment.write(&file, list(program));
            file
        })
        .collect();
    let programs = files.iter().map(|file| {
        start(
            &environment,
            &["workshops", "enrol", COURSE, file, "--no-input"],
        )
    });
    wait(programs.collect());

    let course = shown(&environment);
    let seated = course["people"].as_array().unwrap();
    let waiting = items(&environment, &["waitlist", "list"]);
    let all = PROGRAMS * PEOPLE_EACH;
    assert_eq!(seated.len(), SEATS as usize, "{course}");
    assert_eq!(course["free"], 0);
    assert_eq!(waiting.len(), (all - SEATS) as usize);
    let numbers: BTreeSet<u64> = seated
        .iter()
        .map(|seat| seat["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers.len(), seated.len(), "every seat has its own number");
    let seated_names = seated.iter().map(|seat| text(&seat["person"]["name"]));
    let waiting_names = waiting.iter().map(|entry| text(&entry["name"]));
    let found: Vec<String> = seated_names.chain(waiting_names).collect();
    let different: BTreeSet<&String> = found.iter().collect();
    let expected: Vec<String> = (0..all)
        .map(|one| name(one / PEOPLE_EACH, one % PEOPLE_EACH))
        .collect();
    assert_eq!(different, expected.iter().collect(), "nobody is lost");
    assert_eq!(found.len(), expected.len(), "nobody is there twice");
}

#[test]
fn eight_programs_never_oversell_a_course_of_one_pc() {
    race(Environment::spanish());
}

#[test]
fn eight_programs_never_oversell_a_course_of_a_network() {
    if let Some(database) = Database::fresh() {
        race(Environment::spanish().store(database.url()));
    }
}
