//! `workshops` and `waitlist`: whole commands, from a hostile spreadsheet to the end of a course.

mod attending;
mod correcting;
mod enrolling;
mod money;
mod racing;
mod waiting;

use crate::support::environment::{Environment, Language, Run};
use serde_json::Value;

/// The course of these tests.
pub const COURSE: &str = "ventas-1";

/// A place with a centre and a course of so many seats and three sessions.
pub fn with_course(language: Language, seats: u32) -> Environment {
    with_course_in(Environment::new(language), seats)
}

/// As [`with_course`], in a place that is there already.
pub fn with_course_in(environment: Environment, seats: u32) -> Environment {
    let home = environment.path("home").display().to_string();
    let environment = environment.set("ENCUENTRO_HOME", &home);
    environment
        .run(&["workshops", "centre", "add", "norte", "Telecentro Norte"])
        .expect(0);
    let seats = seats.to_string();
    environment
        .run(&[
            "workshops",
            "new",
            COURSE,
            "Vender al Estado",
            "--seats",
            &seats,
            "--session",
            "10-11-2026 18:30-20:30 Sala 2",
            "--session",
            "12-11-2026 18:30-20:30 Sala 2",
            "--session",
            "17-11-2026 18:30-22:30 Sala 2",
            "--attendance",
            "75",
        ])
        .expect(0);
    environment
}

/// Enrols a person who agreed.
pub fn enrol(environment: &Environment, name: &str) -> Run {
    environment
        .run(&["workshops", "enrol", COURSE, "--name", name, "--consent"])
        .expect(0)
}

/// What a command tells programs.
pub fn items(environment: &Environment, arguments: &[&str]) -> Vec<Value> {
    let run = environment.run(&[arguments, &["--format", "json"]].concat());
    let json: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
    json["items"].as_array().unwrap().clone()
}

/// The course with its people.
pub fn shown(environment: &Environment) -> Value {
    items(environment, &["workshops", "show", COURSE]).remove(0)
}
