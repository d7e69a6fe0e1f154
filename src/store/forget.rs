//! Erases a person: the own record from every table, and public rows under the same RUT when asked.

use crate::domain::rut::Rut;
use crate::store::Forgotten;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql, number};
use crate::store::{
    bids, directory, dossiers, folder, marks, papers, saved_searches, suppliers, workshops,
};

/// The public rows that carry a seller's RUT.
const SELLERS: &str = "(SELECT id FROM seller WHERE rut = $1)";

/// Erases a person. Public offers and orders are counted, and removed only when `public_too`.
pub(super) fn forget<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
    public_too: bool,
) -> StoreResult<Forgotten> {
    let learners = workshops::forget(sql, rut)?;
    let mut forgotten = own(sql, rut)?;
    forgotten.records += learners;
    if public_too {
        forget_public(sql, &[Cell::Text(rut.compact())])?;
    }
    Ok(forgotten)
}

/// Takes a person away with a folder that holds everything: erased as by [`forget`], but the results that workshops count
/// stay without a name, and public rows stay.
pub(super) fn take_away<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Forgotten> {
    let learners = workshops::take_away(sql, rut)?;
    let mut forgotten = own(sql, rut)?;
    forgotten.records += learners;
    Ok(forgotten)
}

/// Erases the own record of a person, and the person from the records of others; counts the public rows.
fn own<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Forgotten> {
    let records = suppliers::remove(sql, rut)?
        + saved_searches::forget(sql, rut)?
        + marks::forget(sql, rut)?
        + papers::forget(sql, rut)?;
    directory::forget(sql, rut)?;
    folder::forget(sql, rut)?;
    dossiers::forget(sql, rut)?;
    dossiers::forget_named(sql, rut)?;
    papers::forget_named(sql, rut)?;
    workshops::forget_named(sql, rut)?;
    let bids = bids::forget(sql, rut)?;
    let seller = [Cell::Text(rut.compact())];
    let mut public_rows = 0;
    for table in ["offer", "purchase"] {
        let query = format!("SELECT count(*) FROM {table} WHERE seller_id IN {SELLERS}");
        public_rows += u64::try_from(number(sql, &query, &seller)?).unwrap_or(0);
    }
    Ok(Forgotten {
        records,
        bids,
        public_rows,
        files_left: Vec::new(),
    })
}

/// Removes the public rows of a seller. The hashes of the tenders stay as they were, so that importing the
/// same list again does not bring an erased person back.
fn forget_public<E: Sql + ?Sized>(sql: &mut E, seller: &[Cell]) -> StoreResult<()> {
    for statement in [
        format!("DELETE FROM offer WHERE seller_id IN {SELLERS}"),
        format!(
            "DELETE FROM purchase_item WHERE id / 16384 IN (SELECT id FROM purchase WHERE seller_id IN {SELLERS})"
        ),
        format!("DELETE FROM purchase WHERE seller_id IN {SELLERS}"),
        "DELETE FROM seller WHERE rut = $1".to_owned(),
    ] {
        sql.run(&statement, seller)?;
    }
    Ok(())
}
