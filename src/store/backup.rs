//! A backup of a store as one file of the SQLite format, with the folder of its papers: by the engine's own copy, or row by row.

use crate::store::copy;
use crate::store::engine::Engine;
use crate::store::error::{StoreError, StoreResult};
use crate::store::shared::Shared;
use crate::store::sql::Access;
use crate::store::sqlite::Sqlite;
use crate::store::sqlite::files::{folder_of, remove_folder};
use crate::store::sqlite::open::create_private;
use std::path::Path;

impl<E: Engine> Shared<E> {
    /// Writes everything to a file that does not exist yet.
    pub(super) fn back_up(&mut self, file: &Path) -> StoreResult<()> {
        if folder_of(file).exists() {
            // Papers of another backup would be taken for those of this one.
            return Err(StoreError::Conflict);
        }
        if self.engine().backup(file)? {
            return Ok(());
        }
        create_private(file)?;
        let copied = self.copy_to_file(file);
        if copied.is_err() {
            // Half a copy must not look like a backup.
            let _ = fs_err::remove_file(file);
            let _ = remove_folder(file);
        }
        copied
    }

    /// Copies everything to an empty file of the SQLite format, from one consistent picture.
    fn copy_to_file(&mut self, file: &Path) -> StoreResult<()> {
        let mut target = Shared::new(Sqlite::open(file)?);
        self.engine().begin(Access::Read)?;
        let copied = copy::copy(self, &mut target, &mut |_| {});
        let closed = self.engine().commit();
        copied.and(closed)?;
        target.engine().seal()
    }
}
