//! What an engine adds to plain statements: its name, its place, its soundness, its backup.

use crate::domain::paper::Fingerprint;
use crate::store::centres::Sight;
use crate::store::error::StoreResult;
use crate::store::sql::Sql;
use std::path::{Path, PathBuf};

/// The centre of a single PC, and of a network the first.
pub(super) const FIRST_CENTRE: i64 = 1;

/// An engine behind a store.
pub(super) trait Engine: Sql + Send {
    /// `sqlite` or `postgres`.
    fn name(&self) -> &'static str;
    /// Where it is, without any password.
    fn location(&self) -> String;
    /// Works for this centre from now on: `this_centre()` in statements.
    fn work_for(&mut self, centre: i64) -> StoreResult<()>;
    /// Whom of this centre's people the user sees.
    fn sight(&mut self) -> StoreResult<Sight> {
        // A file is its owner's; only a server has users who see less.
        Ok(Sight::Everybody)
    }
    /// Size in bytes.
    fn bytes(&mut self) -> StoreResult<u64>;
    /// What the engine says of its own integrity; `None` when it is clean.
    fn damage(&mut self) -> StoreResult<Option<String>>;
    /// Writes a file of a paper under its fingerprint, within a write transaction.
    fn put_file(&mut self, sha256: &Fingerprint, bytes: &[u8]) -> StoreResult<()>;
    /// The file under a fingerprint as it lies there, when there is one.
    fn file(&mut self, sha256: &Fingerprint) -> StoreResult<Option<Vec<u8>>>;
    /// Removes the files in a table that no paper refers to, as the last step of a write transaction. Files outside the
    /// tables stay until [`Engine::sweep_folder`]: a transaction that is undone does not bring them back.
    fn sweep_table(&mut self) -> StoreResult<()>;
    /// Removes the files outside the tables that no paper refers to, once that is durable: a write transaction of its own.
    /// Gives those that could not be removed; the next sweep tries again.
    fn sweep_folder(&mut self) -> StoreResult<Vec<PathBuf>>;
    /// Keeps others from writing to some tables until the transaction ends.
    fn hold(&mut self, tables: &[&str]) -> StoreResult<()>;
    /// From here on what is committed is on the disk when the commit returns, whatever the settings said before.
    fn keep_commits(&mut self) -> StoreResult<()>;
    /// Gets rid of what a deletion leaves behind outside the tables, besides files.
    fn erase_traces(&mut self) -> StoreResult<()>;
    /// Gets ready for the import that fills a new store, before its transaction.
    fn before_new_store(&mut self) -> StoreResult<()>;
    /// Takes indexes away that are faster made anew behind the first import than kept in order during it, and gives
    /// the statements that make them, for the same transaction.
    fn lay_aside_indexes(&mut self) -> StoreResult<Vec<String>>;
    /// Tidies up after an import that is durable already, or undone.
    fn after_import(&mut self) -> StoreResult<()>;
    /// Copies the whole store, in one consistent picture, to a file that does not exist yet; `false` when the
    /// engine has no such copy of its own.
    fn backup(&mut self, file: &Path) -> StoreResult<bool>;
}
