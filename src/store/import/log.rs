//! The import log: a line before the import begins, completed with it; a line without an end is one that broke off.

use crate::store::error::StoreResult;
use crate::store::migrate::now;
use crate::store::sql::{Access, Cell, Sql, atomically};
use crate::store::{ImportCounts, ImportMode};

/// Writes the first half of a line; its key.
pub(super) fn start<E: Sql + ?Sized>(
    sql: &mut E,
    source: &str,
    mode: ImportMode,
) -> StoreResult<i64> {
    let mode = match mode {
        ImportMode::Whole => "whole",
        ImportMode::Partial => "partial",
    };
    atomically(sql, Access::Write, |sql| {
        let mut id = 0;
        sql.each(
            "INSERT INTO import_log (source, mode, started) VALUES ($1, $2, $3) RETURNING id",
            &[Cell::text(source), Cell::text(mode), Cell::Text(now())],
            &mut |row| {
                id = row.int()?;
                Ok(())
            },
        )?;
        Ok(id)
    })
}

/// Takes back the line of an import that never began.
pub(super) fn strike<E: Sql + ?Sized>(sql: &mut E, id: i64) -> StoreResult<()> {
    sql.run("DELETE FROM import_log WHERE id = $1", &[Cell::Int(id)])
        .map(drop)
}

/// Completes a line within the import's own transaction. Earlier lines of the same source that broke off are
/// made good by this one.
pub(super) fn finish<E: Sql + ?Sized>(
    sql: &mut E,
    id: i64,
    source: &str,
    counts: &ImportCounts,
) -> StoreResult<()> {
    let mut cells = vec![Cell::Int(id), Cell::Text(now())];
    cells.extend(
        [
            counts.new_tenders,
            counts.updated_tenders,
            counts.unchanged_tenders,
            counts.items,
            counts.offers,
            counts.orders,
            counts.new_orders,
            counts.updated_orders,
        ]
        .map(|count| Cell::Int(i64::try_from(count).unwrap_or(i64::MAX))),
    );
    sql.run(
        "UPDATE import_log SET finished = $2, new_tenders = $3, updated_tenders = $4, \
         unchanged_tenders = $5, items = $6, offers = $7, orders = $8, new_orders = $9, \
         updated_orders = $10 WHERE id = $1",
        &cells,
    )?;
    sql.run(
        "DELETE FROM import_log WHERE source = $1 AND finished IS NULL AND id < $2",
        &[Cell::text(source), Cell::Int(id)],
    )
    .map(drop)
}
