//! Brings a store to the newest schema, one transaction per migration, and refuses a newer one.
//! Never edits a released migration; both engines hold the same numbers and names.

use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Access, Cell, Sql, atomically, number};
use crate::store::wording;

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct Migration {
    /// Counts from 1.
    pub(super) number: i64,
    /// What it is for, as in the file's name.
    pub(super) name: &'static str,
    /// The statements.
    pub(super) statements: &'static str,
}

impl Migration {
    /// The step in a file that is called by a number of four digits, a line and its name.
    pub(super) const fn of(file: &'static str, statements: &'static str) -> Self {
        let (digits, name) = file.split_at(4);
        let Ok(number) = i64::from_str_radix(digits, 10) else {
            panic!("a migration begins with its number");
        };
        Self {
            number,
            name: name.split_at(1).1,
            statements,
        }
    }
}

/// All steps, oldest first: the same numbers and names for both engines, each with the files of its own folder.
macro_rules! migrations {
    () => {
        $crate::store::migrate::migrations! {
            "0001_first"
            "0002_search"
            "0003_groups"
            "0004_following"
            "0005_market"
            "0006_prices"
            "0007_open"
            "0008_dossiers"
            "0009_papers"
            "0010_centres"
            "0011_workshops"
            "0012_privacy"
            "0013_directory"
            "0014_ledger"
            "0015_handover"
            "0016_learner_blocks"
            "0017_state_causes"
            "0018_sight"
        }
    };
    ($($file:literal)+) => {
        &[$($crate::store::migrate::Migration::of(
            $file,
            include_str!(concat!("migrations/", $file, ".sql")),
        )),+]
    };
}
pub(super) use migrations;

/// The migration that leaves the index of words empty: a store that was there before is indexed anew.
const INDEXED_ANEW: i64 = 2;

/// The table that says which migrations a store has had; both engines read it alike.
const VERSION_TABLE: &str = "CREATE TABLE IF NOT EXISTS schema_version \
    (number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied TEXT NOT NULL)";

/// The number of the newest migration that a store has had; its version table must be there.
pub(super) fn version<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<i64> {
    number(
        sql,
        "SELECT coalesce(max(number), 0) FROM schema_version",
        &[],
    )
}

/// Runs what is missing. `version_table` counts the version table, so that an up-to-date store is opened
/// without waiting for a writer; `behind` runs after any step, in its transaction; `batch` runs several statements in one go.
pub(super) fn migrate<E: Sql>(
    sql: &mut E,
    migrations: &[Migration],
    version_table: &str,
    behind: &str,
    batch: impl Fn(&mut E, &str) -> StoreResult<()>,
) -> StoreResult<()> {
    if number(sql, version_table, &[])? > 0 && newest(sql, migrations)? == known(migrations) {
        return Ok(());
    }
    atomically(sql, Access::Import, |sql| {
        sql.run(VERSION_TABLE, &[])?;
        let found = newest(sql, migrations)?;
        if found == known(migrations) {
            // Another program did it while this one waited: whoever reads already is not kept from it once more.
            return Ok(());
        }
        for migration in migrations.iter().filter(|step| step.number > found) {
            batch(sql, migration.statements)?;
            let row = [
                Cell::Int(migration.number),
                Cell::text(migration.name),
                Cell::text(&now()),
            ];
            sql.run(
                "INSERT INTO schema_version (number, name, applied) VALUES ($1, $2, $3)",
                &row,
            )?;
        }
        batch(sql, behind)?;
        // After the last step: what reads the tenders knows the newest schema only.
        if found < INDEXED_ANEW && INDEXED_ANEW <= known(migrations) {
            wording::index_all(sql)?;
        }
        Ok(())
    })
}

/// The newest schema that this program knows.
fn known(migrations: &[Migration]) -> i64 {
    migrations.last().map_or(0, |last| last.number)
}

/// The store's schema, when this program knows it.
pub(super) fn newest<E: Sql>(sql: &mut E, migrations: &[Migration]) -> StoreResult<i64> {
    let known = known(migrations);
    let found = version(sql)?;
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    Ok(found)
}

/// The moment for logs, in UTC.
#[expect(
    clippy::disallowed_methods,
    reason = "a log says when it was written; no rule and no date of a person depends on it"
)]
pub(super) fn now() -> String {
    jiff::Timestamp::now()
        .strftime("%Y-%m-%dT%H:%M:%SZ")
        .to_string()
}
