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
    /// Makes a centre of the network, or renames the one of this code.
    fn keep_centre(&mut self, code: &str, name: &str) -> StoreResult<()>;
    /// The centres of the network, the first one first, each as its code (empty where it has none) and its name.
    fn centres(&mut self) -> StoreResult<Vec<(String, String)>>;
    /// The centre that the store works for, as code and name.
    fn works_for(&mut self) -> StoreResult<(String, String)>;
    /// Works for the centre of this code from now on; before, for the first one. [`StoreError::NotFound`] when there is none.
    fn work_for(&mut self, code: &str) -> StoreResult<()>;
    /// Whom of this centre's people the user of the store sees.
    fn sight(&mut self) -> StoreResult<Sight>;
}

/// Whom of a centre's people a user of the store sees. Who is not seen looks as if nobody were there: it must be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    /// Everybody.
    Everybody,
    /// Who agreed to the directory, and of them what they agreed to show: the user works for another centre, of this code.
    Agreed(String),
    /// Nobody anywhere: an auditor checks what names no person.
    Auditor,
    /// Nobody here: the user works for another centre, of this code.
    Elsewhere(String),
}

impl<E: Engine> CentreStore for Shared<E> {
    fn keep_centre(&mut self, code: &str, name: &str) -> StoreResult<()> {
        self.write(|engine| keep(engine, code, name))
    }

    fn centres(&mut self) -> StoreResult<Vec<(String, String)>> {
        self.read(|engine| centres(engine, "SELECT code, name FROM centre ORDER BY id"))
    }

    fn works_for(&mut self) -> StoreResult<(String, String)> {
        let query = "SELECT code, name FROM centre WHERE id = this_centre()";
        let found = self.read(|engine| centres(engine, query))?;
        found.into_iter().next().ok_or(StoreError::NotFound)
    }

    fn work_for(&mut self, code: &str) -> StoreResult<()> {
        let found = self.read(|engine| id_of(engine, code))?;
        self.engine().work_for(found.ok_or(StoreError::NotFound)?)
    }

    fn sight(&mut self) -> StoreResult<Sight> {
        self.engine().sight()
    }
}

/// Keys are handed out in order, within the transaction that writes.
fn keep<E: Sql + ?Sized>(sql: &mut E, code: &str, name: &str) -> StoreResult<()> {
    let statement = "INSERT INTO centre (id, code, name) \
         SELECT max(id) + 1, CAST($1 AS TEXT), CAST($2 AS TEXT) FROM centre WHERE true \
         ON CONFLICT (code) DO UPDATE SET name = excluded.name";
    sql.run(statement, &[Cell::text(code), Cell::text(name)])
        .map(drop)
}

fn centres<E: Sql + ?Sized>(sql: &mut E, query: &str) -> StoreResult<Vec<(String, String)>> {
    let mut found = Vec::new();
    sql.each(query, &[], &mut |row| {
        found.push((row.text()?, row.text()?));
        Ok(())
    })?;
    Ok(found)
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
