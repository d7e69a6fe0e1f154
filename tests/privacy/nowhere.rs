//! A person who stood in every table that holds people stands in no column of any table once erased, on both engines.

use super::everywhere::{self, TRACES, WHO};
use super::{items, on_each};
use crate::support::environment::Environment;
use crate::support::tables::with_people;
use encuentro::domain::privacy::request::RequestKind;
use encuentro::store::Store;
use rusqlite::types::ValueRef;
use std::collections::BTreeSet;

/// The tables in which a person can stand.
const HOLD: [&str; 26] = [
    "supplier",
    "supplier_fact",
    "supplier_state",
    "supplier_state_cause",
    "supplier_consent",
    "bid",
    "bid_dossier",
    "bid_journal",
    "tender_mark",
    "saved_search",
    "saved_search_seen",
    "paper",
    "learner",
    "enrolment",
    "attendance",
    "waiting",
    "ledger_entry",
    "certificate",
    "directory_entry",
    "directory_staff",
    "leaving",
    "privacy_request",
    "privacy_breach",
    "privacy_block",
    "privacy_learner_block",
    "privacy_carer",
];

/// On a server files of papers are rows.
const HOLD_ON_A_SERVER: &str = "paper_file";

/// The tables with a centre in which no person can stand, each with the reason.
const HOLD_NOBODY: [(&str, &str); 12] = [
    ("centre", "the centre itself"),
    ("course", "the centre's own; names the trainer alone"),
    ("ledger_link", "salted commitments without their salt"),
    ("ledger_head", "the end of the chain"),
    (
        "directory_publication",
        "places and days, and how many were erased",
    ),
    ("directory_salt", "a number by chance"),
    ("import_log", "which public lists were brought in"),
    ("privacy_log", "who exported what of how many: a count"),
    ("privacy_proof", "a hash that only the person's code opens"),
    ("privacy_backup", "where copies lie"),
    ("privacy_setting", "what the centre decided"),
    ("schema_version", "the store's own"),
];

#[test]
fn every_table_with_people_is_erased_or_has_a_reason() {
    let undecided: Vec<String> = with_people()
        .into_iter()
        .filter(|name| {
            let holds = HOLD.contains(&name.as_str());
            !holds && !HOLD_NOBODY.iter().any(|(known, _)| known == name)
        })
        .collect();
    assert_eq!(
        undecided,
        Vec::<String>::new(),
        "fill it in tests/privacy/everywhere.rs and erase it in src/store/forget.rs, or say here why nobody stands in it"
    );
}

/// A cell of a table, as a text in which somebody can be looked for.
struct Found {
    table: String,
    text: String,
}

/// Every cell of every table.
fn cells(environment: &Environment, server: Option<&str>) -> Vec<Found> {
    match server {
        Some(url) => cells_on_a_server(url),
        None => cells_of_a_file(&environment.path("home").join("encuentro.db")),
    }
}

fn cells_of_a_file(file: &std::path::Path) -> Vec<Found> {
    let base = rusqlite::Connection::open(file).unwrap();
    let mut tables = base
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut found = Vec::new();
    for table in tables {
        let mut statement = base.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let text = match row.get_ref(column).unwrap() {
                    ValueRef::Null => continue,
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => number.to_string(),
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        String::from_utf8_lossy(bytes).into_owned()
                    }
                };
                let table = table.clone();
                found.push(Found { table, text });
            }
        }
    }
    found
}

fn cells_on_a_server(url: &str) -> Vec<Found> {
    let mut client = postgres::Client::connect(url, postgres::NoTls).unwrap();
    let columns = client
        .query(
            "SELECT c.table_name::text, c.column_name::text, c.data_type::text FROM information_schema.columns c \
             JOIN information_schema.tables t USING (table_schema, table_name) \
             WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')",
            &[],
        )
        .unwrap();
    let mut found = Vec::new();
    for row in columns {
        let (table, column, kind): (String, String, String) = (row.get(0), row.get(1), row.get(2));
        let shown = match kind.as_str() {
            "bytea" => format!("encode(\"{column}\", 'escape')"),
            _ => format!("\"{column}\"::text"),
        };
        let query = format!("SELECT {shown} FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
        for row in client.query(&query, &[]).unwrap() {
            let (table, text) = (table.clone(), row.get(0));
            found.push(Found { table, text });
        }
    }
    found
}

/// The tables in which the person stands.
fn standing(environment: &Environment, server: Option<&str>) -> BTreeSet<String> {
    let who = everywhere::who();
    let mut traces: Vec<String> = TRACES.map(ToOwned::to_owned).to_vec();
    traces.extend([
        who.to_string(),
        who.body().to_string(),
        everywhere::id().to_string(),
        everywhere::staff_salt().hash(who).as_str().to_owned(),
    ]);
    let cells = cells(environment, server).into_iter();
    let stands = |cell: &Found| {
        traces
            .iter()
            .any(|trace| cell.text.contains(trace.as_str()))
    };
    cells.filter(stands).map(|cell| cell.table).collect()
}

#[test]
fn no_column_of_any_table_holds_somebody_who_was_erased() {
    on_each(|environment, store, server| {
        everywhere::fill(store);
        environment
            .run(&["suppliers", "export", "-o", "list.csv"])
            .expect(0);
        environment.run(&["store", "backup", "copy.db"]).expect(0);
        let mut expected: BTreeSet<String> = HOLD.map(ToOwned::to_owned).into();
        if server.is_some() {
            expected.insert(HOLD_ON_A_SERVER.to_owned());
        }
        assert_eq!(standing(environment, server), expected);
        let run = environment
            .run(&["suppliers", "forget", WHO, "--yes"])
            .expect(0);
        assert_eq!(standing(environment, server), BTreeSet::new());
        assert!(run.stderr.contains("copy.db"), "the backup is named\n{run}");
        assert!(run.stderr.contains("list of staff"), "{run}");
        counts_are_left(environment, store);
        if let Some(url) = server {
            pages_are_clean(url, &expected);
        }
    });
}

/// What is left are numbers, days, and the proof.
fn counts_are_left(environment: &Environment, store: &mut dyn Store) {
    assert_eq!(store.publications().unwrap()[0].erased, 1);
    let rows = store.chain().unwrap().rows;
    assert!(rows.iter().all(|row| row.sealed.is_none()));
    assert_eq!(rows[0].erased_on.as_deref(), Some("2026-11-23"));
    let proofs = store.proofs().unwrap();
    let kinds: Vec<_> = proofs.iter().map(|proof| proof.kind).collect();
    assert_eq!(kinds, [RequestKind::Access, RequestKind::Erasure]);
    let requests = items(environment, &["privacy", "request", "list"]);
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0]["note"], "pregunta junto con […], o sea […]");
}

/// The server was told to clean the pages of every table in which the person stood.
fn pages_are_clean(url: &str, tables: &BTreeSet<String>) {
    let mut client = postgres::Client::connect(url, postgres::NoTls).unwrap();
    let query = "SELECT relname::text FROM pg_stat_user_tables WHERE last_vacuum IS NOT NULL";
    let rows = client.query(query, &[]).unwrap();
    let cleaned: BTreeSet<String> = rows.iter().map(|row| row.get(0)).collect();
    let left: Vec<_> = tables.difference(&cleaned).collect();
    assert_eq!(left, Vec::<&String>::new());
}

#[test]
fn without_the_proof_nobody_is_erased() {
    on_each(|environment, store, server| {
        everywhere::fill(store);
        refuse_proofs(environment, server);
        let before = standing(environment, server);
        environment
            .run(&["suppliers", "forget", WHO, "--yes"])
            .expect(5);
        assert_eq!(standing(environment, server), before);
        assert!(store.proofs().unwrap().is_empty());
    });
}

/// Makes the store refuse every proof.
fn refuse_proofs(environment: &Environment, server: Option<&str>) {
    match server {
        Some(url) => {
            let mut client = postgres::Client::connect(url, postgres::NoTls).unwrap();
            let none = "ALTER TABLE privacy_proof ADD CHECK (number < 0)";
            client.batch_execute(none).unwrap();
        }
        None => {
            let file = environment.path("home").join("encuentro.db");
            let base = rusqlite::Connection::open(file).unwrap();
            let none = "CREATE TRIGGER none BEFORE INSERT ON privacy_proof \
                        BEGIN SELECT raise(ABORT, 'none'); END";
            base.execute_batch(none).unwrap();
        }
    }
}
