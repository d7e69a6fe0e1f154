//! Runs a test on SQLite, and on PostgreSQL where a server is named; both must tell the same.

use crate::support::postgres::Database;
use encuentro::store::{Store, open};
use std::path::Path;
use tempfile::TempDir;

/// A store in a folder of its own.
pub fn sqlite() -> (TempDir, Box<dyn Store>) {
    let folder = tempfile::tempdir().unwrap();
    let store = open(None, &folder.path().join("encuentro.db")).unwrap();
    (folder, store)
}

/// A store in a database of its own, where there is a server.
pub fn postgres() -> Option<(Database, Box<dyn Store>)> {
    let database = Database::fresh()?;
    let store = open(Some(database.url()), Path::new("")).unwrap();
    Some((database, store))
}

/// The number of the newest schema: the highest with which the name of a step begins.
pub fn newest_schema() -> i64 {
    let steps = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/sqlite/migrations");
    let numbers = std::fs::read_dir(steps).unwrap().map(|step| {
        let name = step.unwrap().file_name().into_string().unwrap();
        name[..4].parse::<i64>().unwrap()
    });
    numbers.max().unwrap()
}

/// Runs a test on every engine; what it tells must be the same on all.
pub fn on_both(test: impl Fn(&mut dyn Store) -> Vec<String>) {
    let (_folder, mut store) = sqlite();
    let told = test(store.as_mut());
    if let Some((_database, mut store)) = postgres() {
        let other = test(store.as_mut());
        for (mine, theirs) in told.iter().zip(&other) {
            assert_eq!(mine, theirs, "SQLite left, PostgreSQL right");
        }
        assert_eq!(told.len(), other.len());
    }
}
