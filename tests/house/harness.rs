//! The tools of the other tests do what they promise.

use crate::support::environment::{Environment, Language};
use crate::support::postgres::Database;
use ::postgres::{Client, NoTls};

#[test]
fn a_run_sees_nothing_of_the_person_who_tests() {
    let environment = Environment::new(Language::Spanish).store("sqlite:somewhere.db");
    let command = environment.command();
    let variables: Vec<_> = command
        .get_envs()
        .filter_map(|(name, value)| Some((name.to_str()?, value?.to_str()?)))
        .collect();
    assert!(variables.contains(&("ENCUENTRO_LANG", "es")));
    assert!(variables.contains(&("ENCUENTRO_TODAY", "2026-11-23")));
    assert!(variables.contains(&("ENCUENTRO_STORE", "sqlite:somewhere.db")));
    assert!(variables.contains(&("COLUMNS", "80")));
    let home = environment.path("home");
    assert!(variables.contains(&("HOME", home.to_str().unwrap())));
}

#[test]
fn a_transcript_hides_the_temporary_folder() {
    let environment = Environment::new(Language::English);
    let file = environment.write("list.csv", "a;b");
    let said = environment.hide(&format!("read {}", file.display()));
    assert_eq!(said, "read [folder]/work/list.csv");
}

#[test]
fn a_fresh_database_is_empty_and_goes_away() {
    let Some(database) = Database::fresh() else {
        return;
    };
    let url = database.url().to_owned();
    let mut client = Client::connect(&url, NoTls).unwrap();
    let tables: i64 = client
        .query_one(
            "select count(*) from pg_tables where schemaname = 'public'",
            &[],
        )
        .unwrap()
        .get(0);
    assert_eq!(tables, 0);
    drop(database);
    assert!(Client::connect(&url, NoTls).is_err());
}
