//! A fresh PostgreSQL database for one test, dropped with the value.
//!
//! The server is named by `ENCUENTRO_TEST_POSTGRES` (`tests/run` starts one). Without it a test says that it was
//! skipped; under `tests/run` it fails instead, so that nothing is skipped unseen.

use postgres::{Client, NoTls};
use std::sync::atomic::{AtomicU32, Ordering};

const SERVER: &str = "ENCUENTRO_TEST_POSTGRES";
const REQUIRED: &str = "ENCUENTRO_TEST_REQUIRE_POSTGRES";

/// An empty database of its own.
pub struct Database {
    server: String,
    name: String,
    url: String,
}

impl Database {
    /// Creates the database; `None` (and a line that says so) where no server was named and none is required.
    pub fn fresh() -> Option<Self> {
        let server = match std::env::var(SERVER) {
            Ok(server) => server,
            Err(_) if std::env::var_os(REQUIRED).is_some() => panic!("{SERVER} is not set"),
            Err(_) => {
                let test = std::thread::current();
                let name = test.name().unwrap_or("a test").to_owned();
                eprintln!(
                    "SKIPPED on PostgreSQL: {name} ({SERVER} is not set; `bash tests/run` sets it)"
                );
                return None;
            }
        };
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "encuentro_test_{}_{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let database = Self {
            url: with_database(&server, &name),
            server,
            name,
        };
        database.administer(&format!(
            "create database {} template template0",
            database.name
        ));
        Some(database)
    }

    /// Where it is, as `--store` takes it.
    pub fn url(&self) -> &str {
        &self.url
    }

    fn administer(&self, statement: &str) {
        let mut client = Client::connect(&self.server, NoTls).unwrap();
        client.batch_execute(statement).unwrap();
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.administer(&format!("drop database {} with (force)", self.name));
    }
}

/// The URL of another database on the same server.
fn with_database(server: &str, name: &str) -> String {
    let (address, options) = server.split_once('?').unwrap_or((server, ""));
    let authority = address.find("://").map_or(0, |start| start + "://".len());
    let end = address[authority..]
        .find('/')
        .map_or(address.len(), |slash| authority + slash);
    let question = if options.is_empty() { "" } else { "?" };
    format!("{}/{name}{question}{options}", &address[..end])
}

#[test]
fn another_database_keeps_server_and_options() {
    for (server, expected) in [
        (
            "postgres://a:b@127.0.0.1:5433/postgres",
            "postgres://a:b@127.0.0.1:5433/new",
        ),
        (
            "postgres://a:b@127.0.0.1:5433",
            "postgres://a:b@127.0.0.1:5433/new",
        ),
        (
            "postgres://h/postgres?sslmode=disable",
            "postgres://h/new?sslmode=disable",
        ),
    ] {
        assert_eq!(with_database(server, "new"), expected);
    }
}
