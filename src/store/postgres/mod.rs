//! The PostgreSQL engine: a network of centres or a municipality. Owns the connection; bulk rows go in by COPY.
//! Must not hold statements that SQLite could run too: those are shared.

mod cells;
mod connect;
mod copy_in;
mod failure;
mod files;
mod words;

use crate::domain::paper::Fingerprint;
use crate::matching::ranking::Place;
use crate::store::centres::Sight;
use crate::store::engine::Engine;
use crate::store::error::StoreResult;
use crate::store::migrate::{Migration, migrations};
use crate::store::sql::{
    Access, Cell, Columns, EachRow, Rows, Sql, Table, number, numbers, places,
};
use crate::store::tenders;
use crate::store::wording::Placed;
use failure::told;
use postgres::fallible_iterator::FallibleIterator;
use postgres::{Client, Statement};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// The schema, oldest step first: the same numbers and names as SQLite's.
pub(super) const MIGRATIONS: &[Migration] = migrations!();

/// So many prepared statements are kept.
const KEPT: usize = 64;

/// So many rows of people go in with one statement; a statement takes at most 65,535 values.
const ROWS_AT_ONCE: usize = 500;

/// How long a writer waits for another one before it says that the store is busy.
const PATIENCE: &str = "SET LOCAL lock_timeout = '5s'";

/// The words of an import wait in a list of the index, and are sorted in at once behind it.
const WORDS_LATER: &str = "SET LOCAL gin_pending_list_limit = '256MB'";
const WORDS_NOW: &str = "BEGIN; SET LOCAL maintenance_work_mem = '128MB'; \
    SELECT gin_clean_pending_list('tender_words_words'::regclass); COMMIT";

/// The lock that one import at a time holds; any fixed number serves, within one database.
const IMPORT_LOCK: &str = "SELECT pg_advisory_xact_lock(1164862325)";

/// The tables of this program that hold people: those with a centre, as the row-level security finds them too.
const HOLD_PEOPLE: &str = "SELECT c.oid::regclass::text FROM pg_class c \
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'centre_id' \
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace";

/// The tables of public lists from which an erasure may take rows.
const PUBLIC_ROWS_OF_PEOPLE: [&str; 4] = ["offer", "purchase", "purchase_item", "seller"];

/// An open connection.
pub(super) struct Postgres {
    client: Client,
    /// The address without its password.
    location: String,
    prepared: HashMap<String, Statement>,
    /// Transactions inside one another: reading within a reading shares its picture.
    depth: u32,
}

impl Postgres {
    fn prepare(&mut self, statement: &str) -> StoreResult<Statement> {
        if let Some(known) = self.prepared.get(statement) {
            return Ok(known.clone());
        }
        if self.prepared.len() >= KEPT {
            self.prepared.clear();
        }
        let prepared = self.client.prepare(statement).map_err(told)?;
        self.prepared.insert(statement.to_owned(), prepared.clone());
        Ok(prepared)
    }

    /// Inserts rows of people, many in one statement: COPY does not go through row-level security.
    fn insert_for_centre(&mut self, table: &Table, rows: &Rows) -> StoreResult<()> {
        let width = table.width();
        let cells: Vec<Cell> = rows.each(width).flatten().map(Cell::from).collect();
        for some in cells.chunks(width * ROWS_AT_ONCE) {
            let values: Vec<String> = (0..some.len() / width)
                .map(|row| format!("(this_centre(), {})", places(row * width + 1, width)))
                .collect();
            let statement = format!(
                "INSERT INTO {} (centre_id, {}) VALUES {}",
                table.name,
                table.columns,
                values.join(", ")
            );
            self.run(&statement, some)?;
        }
        Ok(())
    }
}

impl Sql for Postgres {
    fn run(&mut self, statement: &str, cells: &[Cell]) -> StoreResult<u64> {
        let prepared = self.prepare(statement)?;
        self.client
            .execute(&prepared, &cells::references(cells))
            .map_err(told)
    }

    fn each(&mut self, query: &str, cells: &[Cell], row: EachRow<'_>) -> StoreResult<()> {
        let prepared = self.prepare(query)?;
        let mut rows = self.client.query_raw(&prepared, cells).map_err(told)?;
        while let Some(found) = rows.next().map_err(told)? {
            row(&mut Columns::new(&found))?;
        }
        Ok(())
    }

    fn insert(&mut self, table: &Table, rows: &Rows) -> StoreResult<()> {
        if table.of_centre {
            return self.insert_for_centre(table, rows);
        }
        copy_in::copy_in(&mut self.client, table, rows)
    }

    fn begin(&mut self, access: Access) -> StoreResult<()> {
        if self.depth > 0 && access == Access::Read {
            self.depth += 1;
            return Ok(());
        }
        let opening = match access {
            Access::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY".to_owned(),
            Access::Write => format!("BEGIN; {PATIENCE}"),
            Access::Import => format!("BEGIN; {PATIENCE}; {WORDS_LATER}; {IMPORT_LOCK}"),
        };
        self.depth = 1;
        let opened = self.client.batch_execute(&opening).map_err(told);
        if opened.is_err() {
            // The lock was not to be had, or the connection is gone: the first failure is the one to tell.
            let _ = self.rollback();
        }
        opened
    }

    fn commit(&mut self) -> StoreResult<()> {
        if self.depth > 1 {
            self.depth -= 1;
            return Ok(());
        }
        self.client.batch_execute("COMMIT").map_err(told)?;
        self.depth = 0;
        Ok(())
    }

    fn rollback(&mut self) -> StoreResult<()> {
        let inner = self.depth > 1;
        self.depth = self.depth.saturating_sub(1);
        if inner {
            return Ok(());
        }
        self.client.batch_execute("ROLLBACK").map_err(told)
    }

    fn words_condition(&self, wanted: &[String], first: usize) -> (String, Vec<Cell>) {
        let condition = format!(
            "t.id IN (SELECT w.id FROM tender_words w WHERE w.words @@ CAST(${first} AS TEXT)::tsquery)"
        );
        let all: Vec<String> = wanted.iter().map(|word| words::anywhere(word)).collect();
        (condition, vec![Cell::Text(all.join(" & "))])
    }

    fn holders(&mut self, word: &str, beginning: bool, place: Place) -> StoreResult<Vec<i64>> {
        let query = "SELECT w.id FROM tender_words w \
            WHERE w.words @@ CAST($1 AS TEXT)::tsquery ORDER BY w.id";
        tenders::ids(
            self,
            query,
            &[Cell::Text(words::at(word, beginning, place))],
        )
    }

    fn index_words(&mut self, stale: &[i64], fresh: Vec<(i64, Placed)>) -> StoreResult<()> {
        if !stale.is_empty() {
            let list = numbers(stale);
            self.run(
                &format!("DELETE FROM tender_words WHERE id IN ({list})"),
                &[],
            )?;
        }
        let mut rows = Rows::default();
        for (id, placed) in &fresh {
            rows.int(Some(*id)).text(Some(&words::vector(placed)));
        }
        let table = Table {
            name: "tender_words",
            columns: "id, words",
            of_centre: false,
        };
        self.insert(&table, &rows)
    }
}

impl Engine for Postgres {
    fn name(&self) -> &'static str {
        "postgres"
    }

    fn work_for(&mut self, centre: i64) -> StoreResult<()> {
        let setting = "SELECT set_config('encuentro.centre', $1::text, false)";
        self.client
            .execute(setting, &[&centre.to_string()])
            .map(drop)
            .map_err(told)
    }

    fn location(&self) -> String {
        self.location.clone()
    }

    fn sight(&mut self) -> StoreResult<Sight> {
        let row = self
            .client
            .query_one("SELECT seen, own FROM sight()", &[])
            .map_err(told)?;
        Ok(match row.try_get(0).map_err(told)? {
            "agreed" => Sight::Agreed(row.try_get(1).map_err(told)?),
            "audit" => Sight::Auditor,
            "elsewhere" => Sight::Elsewhere(row.try_get(1).map_err(told)?),
            _ => Sight::Everybody,
        })
    }

    fn bytes(&mut self) -> StoreResult<u64> {
        let query = "SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class \
            WHERE relkind = 'r' AND relnamespace = \
            (SELECT relnamespace FROM pg_class WHERE oid = 'schema_version'::regclass)";
        let bytes = number(self, query, &[])?;
        Ok(u64::try_from(bytes).unwrap_or(0))
    }

    fn damage(&mut self) -> StoreResult<Option<String>> {
        // The server looks after its own files; a client cannot check them.
        Ok(None)
    }

    fn put_file(&mut self, sha256: &Fingerprint, bytes: &[u8]) -> StoreResult<()> {
        files::put(self, sha256, bytes)
    }

    fn file(&mut self, sha256: &Fingerprint) -> StoreResult<Option<Vec<u8>>> {
        files::read(self, sha256)
    }

    fn sweep_table(&mut self) -> StoreResult<()> {
        files::sweep(self)
    }

    fn sweep_folder(&mut self) -> StoreResult<Vec<PathBuf>> {
        // Files are rows here.
        Ok(Vec::new())
    }

    fn hold(&mut self, tables: &[&str]) -> StoreResult<()> {
        let statement = format!(
            "LOCK TABLE {} IN SHARE ROW EXCLUSIVE MODE",
            tables.join(", ")
        );
        self.client.batch_execute(&statement).map_err(told)
    }

    fn keep_commits(&mut self) -> StoreResult<()> {
        self.client
            .batch_execute("SET synchronous_commit = on")
            .map_err(told)
    }

    fn erase_traces(&mut self) -> StoreResult<()> {
        // Deleted rows stay in the pages until they are vacuumed.
        let rows = self.client.query(HOLD_PEOPLE, &[]).map_err(told)?;
        let mut tables = PUBLIC_ROWS_OF_PEOPLE.join(", ");
        for row in rows {
            let name: String = row.try_get(0).map_err(told)?;
            tables.push_str(", ");
            tables.push_str(&name);
        }
        self.client
            .batch_execute(&format!("VACUUM {tables}"))
            .map_err(told)
    }

    fn before_new_store(&mut self) -> StoreResult<()> {
        Ok(())
    }

    fn lay_aside_indexes(&mut self) -> StoreResult<Vec<String>> {
        // Taking an index away would keep everybody else from reading until the import ends.
        Ok(Vec::new())
    }

    fn after_import(&mut self) -> StoreResult<()> {
        self.client.batch_execute(WORDS_NOW).map_err(told)?;
        self.client
            .batch_execute(
                "ANALYZE tender, item, offer, buyer, product, seller, tender_words, search_word, purchase, purchase_item",
            )
            .map_err(told)
    }

    fn backup(&mut self, _file: &Path) -> StoreResult<bool> {
        Ok(false)
    }
}
