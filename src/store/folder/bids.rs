//! Own bids with dossier and journal, as a folder carries them: with everything that undoing a change needs.

use crate::domain::bid::action::JournalEntry;
use crate::domain::folder::{FolderBid, FolderChange};
use crate::domain::rut::Rut;
use crate::store::dossiers::{self, json, read_json};
use crate::store::error::{StoreError, StoreResult};
use crate::store::filter::BidFilter;
use crate::store::sql::{Cell, Columns, Sql, Table};
use crate::store::supplier_rows::key;

const JOURNAL: Table = Table {
    name: "bid_journal",
    columns: "tender, supplier, number, at, action, bid_before, dossier_before",
    of_centre: true,
};

/// Every bid of a person, by tender.
pub(super) fn of<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Vec<FolderBid>> {
    let filter = BidFilter {
        supplier: Some(rut),
        ..BidFilter::default()
    };
    let mut bids = crate::store::bids::list(sql, &filter)?;
    bids.sort_by(|one, other| one.tender.cmp(&other.tender));
    let mut found = Vec::new();
    for bid in bids {
        let held = dossiers::get(sql, &bid.tender, rut)?.ok_or(StoreError::NotFound)?;
        let mut journal = Vec::new();
        let query = "SELECT number, at, action, bid_before, dossier_before FROM bid_journal \
            WHERE centre_id = this_centre() AND tender = $1 AND supplier = $2 ORDER BY number";
        let one = [Cell::text(&bid.tender.to_string()), key(rut)];
        sql.each(query, &one, &mut |row| {
            journal.push(read_change(row)?);
            Ok(())
        })?;
        found.push(FolderBid {
            bid: held.bid,
            dossier: held.dossier,
            version: held.version,
            journal,
        });
    }
    Ok(found)
}

fn read_change(row: &mut Columns<'_>) -> StoreResult<FolderChange> {
    Ok(FolderChange {
        entry: JournalEntry {
            number: row.count()?.unwrap_or(0),
            at: row.required()?,
            action: read_json(&row.text()?)?,
        },
        bid_before: read_maybe(row)?,
        dossier_before: read_maybe(row)?,
    })
}

fn read_maybe<T: serde::de::DeserializeOwned>(row: &mut Columns<'_>) -> StoreResult<Option<T>> {
    row.maybe_text()?.map(|text| read_json(&text)).transpose()
}

/// Writes a bid that is not held, with all that belongs to it.
pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, held: &FolderBid) -> StoreResult<()> {
    crate::store::bids::put(sql, &held.bid)?;
    let [tender, supplier] = [
        Cell::text(&held.bid.tender.to_string()),
        key(held.bid.supplier),
    ];
    if let Some(dossier) = &held.dossier {
        let row = [
            tender.clone(),
            supplier.clone(),
            json(dossier)?,
            Cell::Int(held.version),
        ];
        let statement = "INSERT INTO bid_dossier (centre_id, tender, supplier, document, version) \
            VALUES (this_centre(), $1, $2, $3, $4)";
        sql.run(statement, &row)?;
    }
    let mut rows = Vec::new();
    for change in &held.journal {
        rows.push([
            tender.clone(),
            supplier.clone(),
            Cell::Int(i64::from(change.entry.number)),
            Cell::text(&change.entry.at.to_string()),
            json(&change.entry.action)?,
            maybe(change.bid_before.as_ref())?,
            maybe(change.dossier_before.as_ref())?,
        ]);
    }
    sql.insert(&JOURNAL, &rows.into_iter().collect())
}

fn maybe<T: serde::Serialize>(value: Option<&T>) -> StoreResult<Cell> {
    value.map_or(Ok(Cell::Null), json)
}
