//! Opens a database file: private to its owner, with the settings that keep it whole, at the newest schema.

use super::failure::{file_told, told};
use super::{MIGRATIONS, Sqlite, know_this_centre};
use crate::store::error::{StoreError, StoreResult};
use crate::store::migrate::{migrate, newest};
use crate::store::sql::number;
use fs_err::OpenOptions;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Counts the table that says which migrations a file has had.
const VERSION_TABLE: &str = "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_version'";

/// How long a writer waits for another one before it says that the store is busy.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long it waits between two tries where it has to try itself.
const PAUSE: Duration = Duration::from_millis(20);

/// Kept on every connection. Erasing overwrites; sorting goes to files, so that memory does not grow with the store.
const SETTINGS: &str = "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; \
    PRAGMA secure_delete = ON; PRAGMA temp_store = FILE; PRAGMA cache_size = -8192;";

impl Sqlite {
    /// Opens the store in a file, making file and folder when they are missing.
    pub(in crate::store) fn open(path: &Path) -> StoreResult<Self> {
        if !path.exists() {
            make_folder(path)?;
            match create_private(path) {
                // Another process made it in between, or a link points nowhere: opening will tell.
                Ok(()) | Err(StoreError::Conflict) => {}
                Err(error) => return Err(error),
            }
        }
        let connection = Connection::open(path).map_err(told)?;
        connection.busy_timeout(PATIENCE).map_err(told)?;
        connection.set_prepared_statement_cache_capacity(64);
        refuse_foreign(&connection)?;
        make_private(path)?;
        connection.execute_batch(SETTINGS).map_err(told)?;
        keep_a_log(&connection)?;
        let mut store = Self {
            centre: know_this_centre(&connection)?,
            connection,
            path: path.to_owned(),
        };
        migrate(
            &mut store,
            MIGRATIONS,
            VERSION_TABLE,
            "",
            |store, statements| store.connection.execute_batch(statements).map_err(told),
        )?;
        Ok(store)
    }

    /// Opens a file to be read only: nothing is made, changed or brought up to date.
    pub(in crate::store) fn look(path: &Path) -> StoreResult<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(told)?;
        connection.busy_timeout(PATIENCE).map_err(told)?;
        refuse_foreign(&connection)?;
        let mut store = Self {
            centre: know_this_centre(&connection)?,
            connection,
            path: path.to_owned(),
        };
        if number(&mut store, VERSION_TABLE, &[])? == 0 {
            return Err(StoreError::damaged("an empty file"));
        }
        newest(&mut store, MIGRATIONS)?;
        Ok(store)
    }
}

impl Sqlite {
    /// Writes into the file itself until the log is taken up again, with a journal that undoes what breaks off. Where
    /// every page is new that journal keeps nearly nothing, while the log would hold each page once more. Nobody else
    /// can read much meanwhile, so it is for a new store; where somebody has that open already, the log stays.
    pub(super) fn put_the_log_away(&self) -> StoreResult<()> {
        self.connection.busy_timeout(Duration::ZERO).map_err(told)?;
        let put = self
            .connection
            .query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
            .map_err(told);
        self.connection.busy_timeout(PATIENCE).map_err(told)?;
        match put {
            Ok(()) => self
                .connection
                .pragma_update(None, "synchronous", "FULL")
                .map_err(told),
            Err(StoreError::Busy) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Turns the log on again.
    pub(super) fn take_the_log_up(&self) -> StoreResult<()> {
        keep_a_log(&self.connection)?;
        self.connection.execute_batch(SETTINGS).map_err(told)
    }
}

/// Turns the write-ahead log on. SQLite does not wait for others here by itself, as it does everywhere else.
fn keep_a_log(connection: &Connection) -> StoreResult<()> {
    let mut left = PATIENCE.as_millis() / PAUSE.as_millis();
    loop {
        let turned = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0));
        match turned.map_err(told) {
            Ok(mode) if String::eq(&mode, "wal") => return Ok(()),
            Ok(_) => return Err(StoreError::NotWritable("no write-ahead log here".into())),
            // Who fills a new store does without the log, and takes it up again.
            Err(StoreError::Busy) if !has_a_log(connection)? => return Ok(()),
            Err(StoreError::Busy) if left > 0 => std::thread::sleep(PAUSE),
            Err(error) => return Err(error),
        }
        left -= 1;
    }
}

/// Whether the log is on already, or nobody can tell.
fn has_a_log(connection: &Connection) -> StoreResult<bool> {
    let mode = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0));
    mode.map(|mode: String| mode == "wal").map_err(told)
}

/// Refuses a database that belongs to another program, before anything is written into it.
fn refuse_foreign(connection: &Connection) -> StoreResult<()> {
    let (tables, ours): (i64, i64) = connection
        .query_row(
            "SELECT count(*), count(CASE WHEN name = 'schema_version' THEN 1 END) FROM sqlite_schema",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .map_err(told)?;
    if tables > 0 && ours == 0 {
        return Err(StoreError::damaged("a database of another program"));
    }
    Ok(())
}

/// Makes the folder of a file, for its owner only.
pub(in crate::store) fn make_folder(path: &Path) -> StoreResult<()> {
    let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    else {
        return Ok(());
    };
    make_private_folder(folder)
}

/// Makes a folder with those above it, for its owner only.
pub(super) fn make_private_folder(folder: &Path) -> StoreResult<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| match file_told(error) {
            StoreError::Conflict => {
                StoreError::NotWritable("a file stands where the folder should be".into())
            }
            other => other,
        })
}

/// Takes a store that others may read away from them.
fn make_private(path: &Path) -> StoreResult<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mut permissions = fs_err::metadata(path).map_err(file_told)?.permissions();
        if permissions.mode() & 0o077 != 0 {
            permissions.set_mode(0o600);
            fs_err::set_permissions(path, permissions).map_err(file_told)?;
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Makes an empty file for its owner only; [`StoreError::Conflict`] when there is one.
pub(in crate::store) fn create_private(path: &Path) -> StoreResult<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    fs_err::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(file_told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Store, open};

    fn store(path: &Path) -> Box<dyn Store> {
        open(None, path).unwrap()
    }

    #[test]
    #[cfg(unix)]
    fn file_and_folder_are_the_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/encuentro.db");
        let mut opened = store(&path);
        opened.info().unwrap();
        let mode = |path: &Path| fs_err::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
        for entry in fs_err::read_dir(path.parent().unwrap()).unwrap() {
            assert_eq!(mode(&entry.unwrap().path()), 0o600);
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_store_that_others_may_read_is_taken_away_from_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("encuentro.db");
        drop(store(&path));
        let mode = |mode| fs_err::set_permissions(&path, std::fs::Permissions::from_mode(mode));
        mode(0o644).unwrap();
        drop(store(&path));
        let now = fs_err::metadata(&path).unwrap().permissions().mode();
        assert_eq!(now & 0o777, 0o600);
    }

    #[test]
    fn what_is_no_store_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let text = folder.path().join("text.db");
        fs_err::write(
            &text,
            "a spreadsheet, not a store, long enough to be looked at".repeat(20),
        )
        .unwrap();
        let before = fs_err::read(&text).unwrap();
        assert!(matches!(open(None, &text), Err(StoreError::Damaged(_))));
        assert_eq!(fs_err::read(&text).unwrap(), before);

        let other = folder.path().join("other.db");
        Connection::open(&other)
            .unwrap()
            .execute_batch("CREATE TABLE notes (text)")
            .unwrap();
        assert!(matches!(open(None, &other), Err(StoreError::Damaged(_))));

        let below_a_file = text.join("encuentro.db");
        assert!(matches!(
            open(None, &below_a_file),
            Err(StoreError::NotWritable(_))
        ));
    }

    /// The number of the newest step.
    fn newest() -> i64 {
        MIGRATIONS.last().unwrap().number
    }

    #[test]
    fn a_newer_schema_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("encuentro.db");
        drop(store(&path));
        Connection::open(&path)
            .unwrap()
            .execute_batch("INSERT INTO schema_version VALUES (99, 'later', '')")
            .unwrap();
        assert!(matches!(
            open(None, &path),
            Err(StoreError::Newer { found: 99, known }) if known == newest()
        ));
    }

    #[test]
    fn a_writer_elsewhere_keeps_nobody_from_reading() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("encuentro.db");
        drop(store(&path));
        let writer = Connection::open(&path).unwrap();
        writer.execute_batch("BEGIN IMMEDIATE").unwrap();
        assert_eq!(store(&path).info().unwrap().schema, newest());
    }
}
