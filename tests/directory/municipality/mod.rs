//! The municipality's directory as whole commands, on both stores, and its pages in a real browser.

mod again;
mod blocked;
mod browser;
mod generate;
mod list;
mod publish;
mod sheets;
mod staff;

use crate::lists::with_store;
use crate::support::environment::{Environment, Language, Run};
use crate::support::postgres::Database;
use encuentro::store::{Store, open};
use serde_json::Value;

/// The day on which these tests run.
const TODAY: &str = "2026-11-28";

/// Runs a test on SQLite, and on PostgreSQL where a server is named.
fn on_both(language: Language, test: impl Fn(&Environment, &mut dyn Store)) {
    let environment = with_store(Environment::new(language).set("ENCUENTRO_TODAY", TODAY));
    let mut store = crate::lists::store_of(&environment);
    test(&environment, store.as_mut());
    if let Some(database) = Database::fresh() {
        let environment = Environment::new(language)
            .set("ENCUENTRO_TODAY", TODAY)
            .store(database.url());
        let mut store = open(Some(database.url()), std::path::Path::new("")).unwrap();
        test(&environment, store.as_mut());
    }
}

/// The items of a run's JSON.
fn items(run: &Run) -> Vec<Value> {
    let json: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
    json["items"].as_array().unwrap().clone()
}

/// The names of the entries of a run's JSON, in order.
fn names(run: &Run) -> Vec<String> {
    items(run)
        .iter()
        .map(|item| item["name"].as_str().unwrap().to_owned())
        .collect()
}

/// A page without the blanks that the lines of a terminal put in.
fn told(run: &Run) -> String {
    run.stderr.split_whitespace().collect::<Vec<_>>().join(" ")
}
