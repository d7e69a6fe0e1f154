//! Both engines hold the same tables with the same columns.

use super::engines::{postgres, sqlite};
use std::collections::BTreeSet;

/// Table, column, and whether it must be filled.
type Column = (String, String, bool);

/// What is an engine's own business: the text index, where the files of papers lie, and who may sign in to a server.
fn is_shared((table, _, _): &Column) -> bool {
    let own = [
        "paper_file",
        "admitted_role",
        "municipality_centre",
        "directory_fact",
    ];
    !table.starts_with("tender_words") && !own.contains(&table.as_str())
}

#[test]
fn both_engines_have_the_same_columns() {
    let (folder, store) = sqlite();
    drop(store);
    let file = rusqlite::Connection::open(folder.path().join("encuentro.db")).unwrap();
    let mut statement = file
        .prepare(
            "SELECT t.name, c.name, c.\"notnull\" OR c.pk > 0 FROM sqlite_schema t \
             JOIN pragma_table_info(t.name) c WHERE t.type = 'table'",
        )
        .unwrap();
    let mine: BTreeSet<Column> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .filter(is_shared)
        .collect();
    assert!(mine.len() > 100, "{mine:?}");
    let Some((database, store)) = postgres() else {
        return;
    };
    drop(store);
    let mut client = ::postgres::Client::connect(database.url(), ::postgres::NoTls).unwrap();
    let theirs: BTreeSet<Column> = client
        .query(
            "select table_name::text, column_name::text, is_nullable = 'NO' \
             from information_schema.columns where table_schema = current_schema()",
            &[],
        )
        .unwrap()
        .iter()
        .map(|row| (row.get(0), row.get(1), row.get(2)))
        .filter(is_shared)
        .collect();
    assert_eq!(mine, theirs);
}
