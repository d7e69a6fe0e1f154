//! `privacy`: whole commands, in both languages and on both stores.

mod answering;
mod blocking;
mod books;
mod consents;
mod erasure;
mod everywhere;
mod export;
mod handing;
mod learners;
mod leaving;
mod named;
mod nowhere;
mod numbers;

use crate::papers::firm;
use crate::support::environment::Environment;
use crate::support::postgres::Database;
use encuentro::store::Store;
use serde_json::Value;
use std::path::Path;

/// The RUT of the firm that [`on_both`] puts in.
pub const FIRM: &str = "77.000.012-2";

/// Runs a story with a firm in the store: on SQLite, and on PostgreSQL where a server is named.
pub fn on_both(story: impl Fn(&Environment, &mut dyn Store)) {
    on_each(|environment, store, _| story(environment, store));
}

/// The same, with the address of the server where there is one.
pub fn on_each(story: impl Fn(&Environment, &mut dyn Store, Option<&str>)) {
    let person = firm(77_000_012, "Panadería El Trigo SpA");
    let environment = at_home(Environment::english());
    let file = environment.path("home").join("encuentro.db");
    let mut store = encuentro::store::open(None, &file).unwrap();
    store.put_supplier(&person).unwrap();
    story(&environment, store.as_mut(), None);
    if let Some(database) = Database::fresh() {
        let environment = at_home(Environment::english()).store(database.url());
        let mut store = encuentro::store::open(Some(database.url()), Path::new("")).unwrap();
        store.put_supplier(&person).unwrap();
        story(&environment, store.as_mut(), Some(database.url()));
    }
}

/// Keeps its data in its own home folder, and says who works.
pub fn at_home(environment: Environment) -> Environment {
    let home = environment.path("home").display().to_string();
    environment
        .set("ENCUENTRO_HOME", &home)
        .set("ENCUENTRO_BY", "Rosa Díaz")
}

/// What a command tells programs.
pub fn items(environment: &Environment, arguments: &[&str]) -> Vec<Value> {
    let run = environment.run(&[arguments, &["--format", "json"]].concat());
    let json: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
    json["items"].as_array().unwrap().clone()
}
