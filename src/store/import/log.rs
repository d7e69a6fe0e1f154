//! The import log: a line before the import begins, completed with it; a line without an end is one that broke off.

use crate::store::error::StoreResult;
use crate::store::migrate::now;
use crate::store::sql::{Access, Cell, Columns, Sql, atomically, unreadable};
use crate::store::{ImportCounts, ImportMode, LastImport, ListStamp};

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
            "INSERT INTO import_log (centre_id, source, mode, started) \
             VALUES (this_centre(), $1, $2, $3) RETURNING id",
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
    stamp: Option<ListStamp>,
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
    cells.extend(stamp.map_or([Cell::Null, Cell::Null, Cell::Null], |stamp| {
        [
            Cell::Bytes(stamp.digest.to_le_bytes().to_vec()),
            Cell::Int(i64::try_from(stamp.bytes).unwrap_or(i64::MAX)),
            Cell::Int(i64::try_from(stamp.records).unwrap_or(i64::MAX)),
        ]
    }));
    sql.run(
        "UPDATE import_log SET finished = $2, new_tenders = $3, updated_tenders = $4, \
         unchanged_tenders = $5, items = $6, offers = $7, orders = $8, new_orders = $9, \
         updated_orders = $10, digest = $11, bytes = $12, records = $13 WHERE id = $1",
        &cells,
    )?;
    sql.run(
        "DELETE FROM import_log WHERE source = $1 AND finished IS NULL AND id < $2",
        &[Cell::text(source), Cell::Int(id)],
    )
    .map(drop)
}

/// The last import that ended.
pub(in crate::store) fn last<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Option<LastImport>> {
    let mut found = None;
    sql.each(
        "SELECT new_tenders, updated_tenders, unchanged_tenders, items, offers, orders, new_orders, updated_orders, \
         bytes, records, digest FROM import_log WHERE finished IS NOT NULL ORDER BY id DESC LIMIT 1",
        &[],
        &mut |row| {
            found = Some(LastImport {
                counts: ImportCounts {
                    new_tenders: count(row)?.unwrap_or(0),
                    updated_tenders: count(row)?.unwrap_or(0),
                    unchanged_tenders: count(row)?.unwrap_or(0),
                    items: count(row)?.unwrap_or(0),
                    offers: count(row)?.unwrap_or(0),
                    orders: count(row)?.unwrap_or(0),
                    new_orders: count(row)?.unwrap_or(0),
                    updated_orders: count(row)?.unwrap_or(0),
                },
                stamp: stamp(row)?,
            });
            Ok(())
        },
    )?;
    Ok(found)
}

fn count(row: &mut Columns<'_>) -> StoreResult<Option<u64>> {
    let number = row.maybe_int()?;
    Ok(number.map(|number| u64::try_from(number).unwrap_or(0)))
}

/// The three columns of a stamp; an import without one leaves all of them empty.
fn stamp(row: &mut Columns<'_>) -> StoreResult<Option<ListStamp>> {
    let (Some(bytes), Some(records)) = (count(row)?, count(row)?) else {
        return Ok(None);
    };
    let digest = row.bytes()?.try_into();
    Ok(Some(ListStamp {
        digest: u128::from_le_bytes(digest.map_err(|_| unreadable("hash of another length"))?),
        bytes,
        records,
    }))
}
