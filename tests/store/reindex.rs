//! A store that the first schema left is brought up to date with the words of its tenders, on both engines.

use crate::support::postgres::Database;
use encuentro::store::filter::TenderFilter;
use encuentro::store::{Store, open};
use std::ops::ControlFlow;
use std::path::Path;

/// A tender as the first schema kept it; both engines understand these statements.
const TENDER: &str = "
    CREATE TABLE schema_version (number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied TEXT NOT NULL);
    INSERT INTO schema_version (number, name, applied) VALUES (1, 'first', '2026-01-01T00:00:00Z');
    INSERT INTO buyer (id, hash, name, words) VALUES (1, HASH, 'Hospital de Ejemplo', ' ejempl hospital ');
    INSERT INTO product (id, hash, code, name, levels) VALUES (1, HASH, '76111501', 'Limpieza de edificios', '[]');
    INSERT INTO tender (id, code, hash, kind, buyer_id, title)
        VALUES (1, '1057-1-LE26', HASH, 'LE', 1, 'Aseo de la posta');
    INSERT INTO item (id, product_id, key) VALUES (16384, 1, '1');
";

/// The codes that a text finds.
fn found(store: &mut dyn Store, text: &str) -> Vec<String> {
    let filter = TenderFilter {
        text: Some(text.to_owned()),
        ..TenderFilter::default()
    };
    let mut codes = Vec::new();
    store
        .each_tender(&filter, &mut |tender| {
            codes.push(tender.code.to_string());
            ControlFlow::Continue(())
        })
        .unwrap();
    codes
}

fn check(mut store: Box<dyn Store>) {
    for text in ["aseo", "limpiezas", "hospital", "aseo edificio ejemplo"] {
        assert_eq!(found(store.as_mut(), text), ["1057-1-LE26"], "{text}");
    }
    assert!(found(store.as_mut(), "colación").is_empty());
}

#[test]
fn an_old_file_is_indexed_anew() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("encuentro.db");
    let first = include_str!("../../src/store/sqlite/migrations/0001_first.sql");
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection.execute_batch(first).unwrap();
    let hash = format!("x'{}'", "00".repeat(16));
    connection
        .execute_batch(&TENDER.replace("HASH", &hash))
        .unwrap();
    drop(connection);
    check(open(None, &file).unwrap());
    // Once is enough: it opens again, and finds the same.
    check(open(None, &file).unwrap());
}

#[test]
fn an_old_database_is_indexed_anew() {
    let Some(database) = Database::fresh() else {
        return;
    };
    let first = include_str!("../../src/store/postgres/migrations/0001_first.sql");
    let mut client = postgres::Client::connect(database.url(), postgres::NoTls).unwrap();
    client.batch_execute(first).unwrap();
    let hash = format!("'\\x{}'::bytea", "00".repeat(16));
    client
        .batch_execute(&TENDER.replace("HASH", &hash))
        .unwrap();
    drop(client);
    check(open(Some(database.url()), Path::new("")).unwrap());
    check(open(Some(database.url()), Path::new("")).unwrap());
}
