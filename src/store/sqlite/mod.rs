//! The SQLite engine: one file on one PC, readable by its owner only. Owns the connection and its settings.
//! Must not hold statements that PostgreSQL could run too: those are shared.

mod cells;
pub(super) mod failure;
pub(super) mod files;
pub(super) mod open;

use crate::domain::paper::Fingerprint;
use crate::matching::ranking::Place;
use crate::store::engine::{Engine, FIRST_CENTRE};
use crate::store::error::StoreResult;
use crate::store::migrate::{Migration, migrations};
use crate::store::papers;
use crate::store::sql::{
    Access, Cell, Columns, EachRow, Rows, Sql, Table, atomically, numbers, places,
};
use crate::store::wording::Placed;
use failure::told;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// The schema, oldest step first.
pub(super) const MIGRATIONS: &[Migration] = migrations!();

/// Indexes that no import asks, and that many rows are put into out of order.
const LAID_ASIDE: [&str; 6] = [
    "tender_open",
    "tender_place",
    "tender_closes",
    "item_product",
    "purchase_seller",
    "purchase_item_product",
];

/// Room for the tenders that hold a word, unless it is a common one.
const USUAL: usize = 1_024;

/// An open database file.
pub(super) struct Sqlite {
    connection: Connection,
    path: PathBuf,
    /// The centre that it works for, shared with the SQL function of this name.
    centre: Arc<AtomicI64>,
}

/// Teaches a connection the functions by which statements name the centre it works for, and ask who reads.
fn know_this_centre(connection: &Connection) -> StoreResult<Arc<AtomicI64>> {
    let centre = Arc::new(AtomicI64::new(FIRST_CENTRE));
    let (shared, flags) = (Arc::clone(&centre), FunctionFlags::SQLITE_UTF8);
    connection
        .create_scalar_function("this_centre", 0, flags, move |_| {
            Ok(shared.load(Ordering::Relaxed))
        })
        // Roles are the server's: whoever opens a file sees all of it.
        .and_then(|()| connection.create_scalar_function("is_auditor", 0, flags, |_| Ok(false)))
        .map_err(told)?;
    Ok(centre)
}

/// A statement in SQLite's own spelling of numbered parameters.
fn spelled(statement: &str) -> String {
    statement.replace('$', "?")
}

impl Sql for Sqlite {
    fn run(&mut self, statement: &str, cells: &[Cell]) -> StoreResult<u64> {
        let mut prepared = self
            .connection
            .prepare_cached(&spelled(statement))
            .map_err(told)?;
        let changed = prepared
            .execute(rusqlite::params_from_iter(cells))
            .map_err(told)?;
        Ok(changed as u64)
    }

    fn each(&mut self, query: &str, cells: &[Cell], row: EachRow<'_>) -> StoreResult<()> {
        let mut prepared = self
            .connection
            .prepare_cached(&spelled(query))
            .map_err(told)?;
        let mut rows = prepared
            .query(rusqlite::params_from_iter(cells))
            .map_err(told)?;
        while let Some(found) = rows.next().map_err(told)? {
            row(&mut Columns::new(found))?;
        }
        Ok(())
    }

    fn insert(&mut self, table: &Table, rows: &Rows) -> StoreResult<()> {
        if rows.is_empty() {
            return Ok(());
        }
        let width = table.width();
        let (column, value) = match table.of_centre {
            true => ("centre_id, ", "this_centre(), "),
            false => ("", ""),
        };
        let statement = format!(
            "INSERT INTO {} ({column}{}) VALUES ({value}{})",
            table.name,
            table.columns,
            spelled(&places(1, width))
        );
        let mut prepared = self.connection.prepare_cached(&statement).map_err(told)?;
        for row in rows.each(width) {
            for (place, value) in row.enumerate() {
                prepared
                    .raw_bind_parameter(place + 1, value)
                    .map_err(told)?;
            }
            prepared.raw_execute().map_err(told)?;
        }
        Ok(())
    }

    fn begin(&mut self, access: Access) -> StoreResult<()> {
        self.connection
            .execute_batch(match access {
                Access::Read => "BEGIN",
                Access::Write | Access::Import => "BEGIN IMMEDIATE",
            })
            .map_err(told)
    }

    fn commit(&mut self) -> StoreResult<()> {
        self.connection.execute_batch("COMMIT").map_err(told)
    }

    fn rollback(&mut self) -> StoreResult<()> {
        if self.connection.is_autocommit() {
            return Ok(());
        }
        self.connection.execute_batch("ROLLBACK").map_err(told)
    }

    fn words_condition(&self, words: &[String], first: usize) -> (String, Vec<Cell>) {
        let wanted = words
            .iter()
            .map(|word| format!("\"{word}\""))
            .collect::<Vec<_>>()
            .join(" AND ");
        let condition =
            format!("t.id IN (SELECT rowid FROM tender_words WHERE tender_words MATCH ${first})");
        (condition, vec![Cell::Text(wanted)])
    }

    fn holders(&mut self, word: &str, beginning: bool, place: Place) -> StoreResult<Vec<i64>> {
        let column = match place {
            Place::Name => "name",
            Place::Bought => "bought",
            Place::Rest => "rest",
        };
        let star = if beginning { " *" } else { "" };
        let wanted = format!("{column} : \"{word}\"{star}");
        let query = "SELECT rowid FROM tender_words WHERE tender_words MATCH ?1 ORDER BY rowid";
        let mut prepared = self.connection.prepare_cached(query).map_err(told)?;
        let mut rows = prepared.query([wanted]).map_err(told)?;
        let mut keys = Vec::with_capacity(USUAL);
        while let Some(row) = rows.next().map_err(told)? {
            keys.push(row.get(0).map_err(told)?);
        }
        Ok(keys)
    }

    fn index_words(&mut self, stale: &[i64], fresh: Vec<(i64, Placed)>) -> StoreResult<()> {
        if !stale.is_empty() {
            let list = numbers(stale);
            let statement = format!("DELETE FROM tender_words WHERE rowid IN ({list})");
            self.connection.execute_batch(&statement).map_err(told)?;
        }
        let mut rows = Rows::default();
        for (id, placed) in &fresh {
            rows.int(Some(*id));
            for words in [&placed.name, &placed.bought, &placed.rest] {
                rows.text(Some(words));
            }
        }
        let table = Table {
            name: "tender_words",
            columns: "rowid, name, bought, rest",
            of_centre: false,
        };
        self.insert(&table, &rows)
    }
}

impl Engine for Sqlite {
    fn name(&self) -> &'static str {
        "sqlite"
    }

    fn work_for(&mut self, centre: i64) -> StoreResult<()> {
        self.centre.store(centre, Ordering::Relaxed);
        Ok(())
    }

    fn location(&self) -> String {
        self.path.display().to_string()
    }

    fn bytes(&mut self) -> StoreResult<u64> {
        let log = with_suffix(&self.path, "-wal");
        let length = |path: &Path| fs_err::metadata(path).map_or(0, |file| file.len());
        Ok(length(&self.path) + length(&log) + files::size(&files::folder_of(&self.path)))
    }

    fn damage(&mut self) -> StoreResult<Option<String>> {
        let verdict: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
            .map_err(told)?;
        Ok(Some(verdict).filter(|verdict| verdict != "ok"))
    }

    fn put_file(&mut self, sha256: &Fingerprint, bytes: &[u8]) -> StoreResult<()> {
        files::put(&files::folder_of(&self.path), sha256, bytes)
    }

    fn file(&mut self, sha256: &Fingerprint) -> StoreResult<Option<Vec<u8>>> {
        files::read(&files::folder_of(&self.path), sha256)
    }

    fn sweep_table(&mut self) -> StoreResult<()> {
        // No table holds files here.
        Ok(())
    }

    fn sweep_folder(&mut self) -> StoreResult<Vec<PathBuf>> {
        let folder = files::folder_of(&self.path);
        // The transaction only keeps others from putting files in meanwhile.
        atomically(self, Access::Write, |engine| {
            files::sweep(&folder, &papers::used(engine)?)
        })
    }

    fn hold(&mut self, _tables: &[&str]) -> StoreResult<()> {
        // Who writes here is alone already.
        Ok(())
    }

    fn keep_commits(&mut self) -> StoreResult<()> {
        self.connection
            .pragma_update(None, "synchronous", "FULL")
            .map_err(told)
    }

    fn erase_traces(&mut self) -> StoreResult<()> {
        // The pages were overwritten in the database (secure_delete); older copies of them wait in the log.
        // While another program reads they stay there, and go when it closes: the person is erased all the same.
        self.fold_log()
    }

    fn before_new_store(&mut self) -> StoreResult<()> {
        self.put_the_log_away()
    }

    fn lay_aside_indexes(&mut self) -> StoreResult<Vec<String>> {
        let list = LAID_ASIDE.map(|name| format!("'{name}'")).join(", ");
        let query = format!("SELECT name, sql FROM sqlite_schema WHERE name IN ({list})");
        let (mut names, mut statements) = (Vec::new(), Vec::new());
        self.each(&query, &[], &mut |row| {
            names.push(row.text()?);
            statements.push(row.text()?);
            Ok(())
        })?;
        for name in names {
            let drop = format!("DROP INDEX {name}");
            self.connection.execute_batch(&drop).map_err(told)?;
        }
        Ok(statements)
    }

    fn after_import(&mut self) -> StoreResult<()> {
        self.take_the_log_up()?;
        // The log of a large import would otherwise stay on the disk.
        self.fold_log()
    }

    fn backup(&mut self, file: &Path) -> StoreResult<bool> {
        open::create_private(file)?;
        let copied = self.copy_pages(file).and_then(|()| self.give_files(file));
        if copied.is_err() {
            // Half a copy must not look like a backup.
            let _ = fs_err::remove_file(file);
            let _ = files::remove_folder(file);
        }
        copied.map(|()| true)
    }
}

impl Sqlite {
    /// Moves the log into the database and empties it, as far as readers allow.
    fn fold_log(&self) -> StoreResult<()> {
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(told)
    }

    /// Copies every page into an empty file, as one consistent picture.
    pub(super) fn copy_pages(&self, file: &Path) -> StoreResult<()> {
        let mut target = Connection::open(file).map_err(told)?;
        rusqlite::backup::Backup::new(&self.connection, &mut target)
            .and_then(|copy| copy.run_to_completion(1024, std::time::Duration::ZERO, None))
            .map_err(told)?;
        seal(&target)
    }

    /// Copies the files of the papers beside another database.
    fn give_files(&mut self, database: &Path) -> StoreResult<()> {
        let used = papers::used(self)?;
        let (from, to) = (files::folder_of(&self.path), files::folder_of(database));
        files::carry(&from, &to, &used)
    }

    /// Brings the files of the papers from beside another database.
    pub(super) fn take_files(&mut self, database: &Path) -> StoreResult<()> {
        let used = papers::used(self)?;
        let (from, to) = (files::folder_of(database), files::folder_of(&self.path));
        files::carry(&from, &to, &used)
    }

    /// Makes one file of a store that is done with, so that it can be carried away.
    pub(super) fn seal(&self) -> StoreResult<()> {
        seal(&self.connection)
    }
}

/// Ends the log of a database: the file is then all there is.
fn seal(connection: &Connection) -> StoreResult<()> {
    connection
        .pragma_update(None, "journal_mode", "DELETE")
        .map_err(told)
}

/// The name of a file that SQLite keeps beside a database.
fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::Tender;
    use crate::store::shared::Shared;
    use crate::store::{ImportMode, Store, StoreError};

    #[test]
    fn a_full_disk_is_told_and_nothing_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("encuentro.db");
        let sqlite = Sqlite::open(&path).unwrap();
        // As if the disk ended a few pages further on.
        sqlite
            .connection
            .query_row("PRAGMA max_page_count = 100", [], |_| Ok(()))
            .unwrap();
        let mut store = Shared::new(sqlite);
        let mut importer = store.begin_import("lista.csv", ImportMode::Whole).unwrap();
        let told = (1..).find_map(|number| {
            let mut tender = Tender::new(format!("1057-{number}-LE26").parse().unwrap());
            tender.title = Some("palabra ".repeat(500));
            importer.tender(tender).err()
        });
        assert!(matches!(told, Some(StoreError::Full)), "{told:?}");
        assert!(importer.finish().is_err(), "half an import must not stay");
        let info = store.info().unwrap();
        assert_eq!((info.counts[2], info.damage), (("tenders", 0), None));
    }

    #[test]
    fn a_new_store_is_filled_without_the_log_which_is_there_again_behind_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("encuentro.db");
        let log = with_suffix(&path, "-wal");
        let mut store = Shared::new(Sqlite::open(&path).unwrap());
        let fill = |store: &mut Shared<Sqlite>, code: &str, finishes: bool| {
            let mut importer = store.begin_import("lista.csv", ImportMode::Whole).unwrap();
            importer.tender(Tender::new(code.parse().unwrap())).unwrap();
            let logged = log.exists();
            if finishes {
                importer.finish().unwrap();
            }
            logged
        };
        assert!(!fill(&mut store, "1057-1-LE26", false), "broken off");
        assert!(log.exists());
        assert!(!fill(&mut store, "1057-1-LE26", true), "new");
        assert!(log.exists());
        assert!(fill(&mut store, "1057-2-LE26", true), "not new any more");
    }
}
