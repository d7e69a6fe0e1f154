//! The note that a folder is on its way to another place: whoever tries again is told of a leaving that did not end.

use crate::domain::rut::Rut;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql};
use crate::store::supplier_rows::key;
use jiff::civil::Date;

/// A leaving that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// Who leaves.
    pub rut: Rut,
    /// When it began.
    pub begun_on: Date,
    /// The file that it writes, as the system names it.
    pub file: String,
}

/// Writes the note, replacing the one of an earlier try.
pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, leaving: &Leaving) -> StoreResult<()> {
    let row = [
        key(leaving.rut),
        Cell::date(Some(leaving.begun_on)),
        Cell::text(&leaving.file),
    ];
    sql.run(
        "INSERT INTO leaving (centre_id, supplier, begun_on, file) VALUES (this_centre(), $1, $2, $3) \
         ON CONFLICT (centre_id, supplier) DO UPDATE SET begun_on = excluded.begun_on, file = excluded.file",
        &row,
    )
    .map(drop)
}

/// The note of a person, when there is one.
pub(super) fn get<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Option<Leaving>> {
    let mut found = None;
    let query =
        "SELECT begun_on, file FROM leaving WHERE centre_id = this_centre() AND supplier = $1";
    sql.each(query, &[key(rut)], &mut |row| {
        found = Some(Leaving {
            rut,
            begun_on: row.required()?,
            file: row.text()?,
        });
        Ok(())
    })?;
    Ok(found)
}

/// Removes the note.
pub(super) fn forget<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<()> {
    sql.run(
        "DELETE FROM leaving WHERE centre_id = this_centre() AND supplier = $1",
        &[key(rut)],
    )
    .map(drop)
}
