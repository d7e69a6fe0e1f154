//! What suppliers decided about tenders: the statements that both engines run, and their rows.

use crate::domain::code::ProcessCode;
use crate::domain::mark::Mark;
use crate::domain::rut::Rut;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql};
use crate::store::supplier_rows::{key, rut_of};

/// The columns of a decision.
const COLUMNS: &str = "tender, supplier, kind, reason, marked_on, looked";

/// Writes a decision, replacing the one under its key.
pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, mark: &Mark) -> StoreResult<()> {
    let row = [
        Cell::text(&mark.tender.to_string()),
        key(mark.supplier),
        Cell::name(&mark.kind)?,
        Cell::maybe(mark.reason.as_deref()),
        Cell::date(Some(mark.on)),
        Cell::maybe(mark.looked.map(|moment| moment.to_string()).as_deref()),
    ];
    let statement = format!(
        "INSERT INTO tender_mark (centre_id, {COLUMNS}) VALUES (this_centre(), $1, $2, $3, $4, $5, $6) \
         ON CONFLICT (centre_id, tender, supplier) DO UPDATE SET kind = excluded.kind, \
         reason = excluded.reason, marked_on = excluded.marked_on, looked = excluded.looked"
    );
    sql.run(&statement, &row).map(drop)
}

/// Takes a decision back; whether there was one.
pub(super) fn remove<E: Sql + ?Sized>(
    sql: &mut E,
    tender: &ProcessCode,
    supplier: Rut,
) -> StoreResult<bool> {
    let statement =
        "DELETE FROM tender_mark WHERE centre_id = this_centre() AND tender = $1 AND supplier = $2";
    let cells = [Cell::text(&tender.to_string()), key(supplier)];
    Ok(sql.run(statement, &cells)? > 0)
}

/// Decisions by tender and RUT, of one supplier or of everyone.
pub(super) fn list<E: Sql + ?Sized>(sql: &mut E, supplier: Option<Rut>) -> StoreResult<Vec<Mark>> {
    let (condition, cells) = match supplier {
        Some(rut) => (" AND supplier = $1", vec![key(rut)]),
        None => ("", Vec::new()),
    };
    let query = format!(
        "SELECT {COLUMNS} FROM tender_mark WHERE centre_id = this_centre(){condition} ORDER BY tender, supplier"
    );
    let mut found = Vec::new();
    sql.each(&query, &cells, &mut |row| {
        found.push(Mark {
            tender: row.required()?,
            supplier: rut_of(row.int()?)?,
            kind: row.named()?,
            reason: row.maybe_text()?,
            on: row.required()?,
            looked: row.parsed()?,
        });
        Ok(())
    })?;
    Ok(found)
}

/// Removes every decision of a supplier; how many went.
pub(super) fn forget<E: Sql + ?Sized>(sql: &mut E, supplier: Rut) -> StoreResult<u64> {
    sql.run(
        "DELETE FROM tender_mark WHERE centre_id = this_centre() AND supplier = $1",
        &[key(supplier)],
    )
}
