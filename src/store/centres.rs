//! The centres of a network: for which of them a store works. Rows of people belong to one centre each; statements name it
//! by `this_centre()`, a function that both engines know.

use crate::store::engine::Engine;
use crate::store::error::{StoreError, StoreResult};
use crate::store::shared::Shared;
use crate::store::sql::{Cell, Sql};

/// What a store knows of the centres of a network.
///
/// # Errors
/// As [`crate::store::Store`].
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub trait CentreStore {
    /// Works for the centre of this code from now on; before, for the first one. [`StoreError::NotFound`] when there is none.
    fn work_for(&mut self, code: &str) -> StoreResult<()>;
}

impl<E: Engine> CentreStore for Shared<E> {
    fn work_for(&mut self, code: &str) -> StoreResult<()> {
        let found = self.read(|engine| id_of(engine, code))?;
        self.engine().work_for(found.ok_or(StoreError::NotFound)?)
    }
}

/// The number of a centre inside the store.
fn id_of<E: Sql + ?Sized>(sql: &mut E, code: &str) -> StoreResult<Option<i64>> {
    let mut found = None;
    let query = "SELECT id FROM centre WHERE code = $1";
    sql.each(query, &[Cell::text(code)], &mut |row| {
        found = Some(row.int()?);
        Ok(())
    })?;
    Ok(found)
}
