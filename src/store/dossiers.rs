//! What is prepared for bids, and the journal of their changes: the statements that both engines run.
//! A change carries the number of the dossier it was made on: another process that changed it meanwhile makes a conflict.

use crate::domain::bid::Bid;
use crate::domain::bid::action::{Action, JournalEntry};
use crate::domain::bid::dossier::Dossier;
use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;
use crate::store::bids;
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Sql, number};
use crate::store::supplier_rows::{key, rut_of};

/// A bid with what is prepared for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBid {
    /// The row of the list.
    pub bid: Bid,
    /// What is prepared; a bid that only a list brought has nothing.
    pub dossier: Option<Dossier>,
    /// Number of the last change of the dossier; 0 without one.
    pub version: i64,
}

/// A change of a bid, to be written whole or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BidChange {
    /// What was done.
    pub action: Action,
    /// When.
    pub at: Deadline,
    /// The bid and its dossier as they are afterwards, with the number of the change on which this one was made.
    pub after: HeldBid,
}

/// The condition that names one bid, and its cells.
const ONE: &str = "centre_id = this_centre() AND tender = $1 AND supplier = $2";

fn cells(tender: &ProcessCode, supplier: Rut) -> [Cell; 2] {
    [Cell::text(&tender.to_string()), key(supplier)]
}

/// A value as one JSON text.
pub(super) fn json<T: serde::Serialize>(value: &T) -> StoreResult<Cell> {
    let text = serde_json::to_string(value).map_err(StoreError::other)?;
    Ok(Cell::text(&text))
}

/// A value from its JSON text.
pub(super) fn read_json<T: serde::de::DeserializeOwned>(text: &str) -> StoreResult<T> {
    serde_json::from_str(text).map_err(StoreError::damaged)
}

/// One bid with its dossier.
pub(super) fn get<E: Sql + ?Sized>(
    sql: &mut E,
    tender: &ProcessCode,
    supplier: Rut,
) -> StoreResult<Option<HeldBid>> {
    let Some(bid) = bids::get(sql, tender, supplier)? else {
        return Ok(None);
    };
    let mut held = HeldBid {
        bid,
        dossier: None,
        version: 0,
    };
    let query = format!("SELECT version, document FROM bid_dossier WHERE {ONE}");
    sql.each(&query, &cells(tender, supplier), &mut |row| {
        held.version = row.int()?;
        held.dossier = Some(read_json(&row.text()?)?);
        Ok(())
    })?;
    Ok(Some(held))
}

/// Writes a change with what stood before it. The row of the bid is held first, so that changes of one bid wait for one
/// another.
pub(super) fn write<E: Sql + ?Sized>(sql: &mut E, change: &BidChange) -> StoreResult<()> {
    let (tender, supplier) = (&change.after.bid.tender, change.after.bid.supplier);
    let hold = format!("UPDATE bid SET state = state WHERE {ONE}");
    sql.run(&hold, &cells(tender, supplier))?;
    let before = get(sql, tender, supplier)?;
    put_document(sql, &change.after)?;
    bids::put(sql, &change.after.bid)?;
    note(sql, change, before.as_ref())
}

/// Writes a dossier as the next version of the one it was made on.
fn put_document<E: Sql + ?Sized>(sql: &mut E, after: &HeldBid) -> StoreResult<()> {
    let Some(dossier) = &after.dossier else {
        return Ok(());
    };
    let [tender, supplier] = cells(&after.bid.tender, after.bid.supplier);
    let document = json(dossier)?;
    let written = if after.version == 0 {
        let row = [tender, supplier, document];
        let statement = "INSERT INTO bid_dossier (centre_id, tender, supplier, document, version) \
             VALUES (this_centre(), $1, $2, $3, 1) ON CONFLICT (centre_id, tender, supplier) DO NOTHING";
        sql.run(statement, &row)?
    } else {
        let row = [tender, supplier, document, Cell::Int(after.version)];
        let statement = format!(
            "UPDATE bid_dossier SET document = $3, version = version + 1 WHERE {ONE} AND version = $4"
        );
        sql.run(&statement, &row)?
    };
    match written {
        1 => Ok(()),
        _ => Err(StoreError::Conflict),
    }
}

fn note<E: Sql + ?Sized>(
    sql: &mut E,
    change: &BidChange,
    before: Option<&HeldBid>,
) -> StoreResult<()> {
    let [tender, supplier] = cells(&change.after.bid.tender, change.after.bid.supplier);
    let query = format!("SELECT max(number) FROM bid_journal WHERE {ONE}");
    let last = number(sql, &query, &[tender.clone(), supplier.clone()])?;
    let maybe = |value: Option<Cell>| value.unwrap_or(Cell::Null);
    let dossier = before.and_then(|held| held.dossier.as_ref());
    let row = [
        tender,
        supplier,
        Cell::Int(last + 1),
        Cell::text(&change.at.to_string()),
        json(&change.action)?,
        maybe(before.map(|held| json(&held.bid)).transpose()?),
        maybe(dossier.map(json).transpose()?),
    ];
    sql.run(
        "INSERT INTO bid_journal (centre_id, tender, supplier, number, at, action, bid_before, \
         dossier_before) VALUES (this_centre(), $1, $2, $3, $4, $5, $6, $7)",
        &row,
    )
    .map(drop)
}

/// The changes of one bid, oldest first.
pub(super) fn journal<E: Sql + ?Sized>(
    sql: &mut E,
    tender: &ProcessCode,
    supplier: Rut,
) -> StoreResult<Vec<JournalEntry>> {
    let query = format!("SELECT number, at, action FROM bid_journal WHERE {ONE} ORDER BY number");
    let mut found = Vec::new();
    sql.each(&query, &cells(tender, supplier), &mut |row| {
        found.push(JournalEntry {
            number: row.count()?.unwrap_or(0),
            at: row.required()?,
            action: read_json(&row.text()?)?,
        });
        Ok(())
    })?;
    Ok(found)
}

/// Takes the last change back, if it is the one that is meant: what stood before it stands again, and its line of the
/// journal goes.
pub(super) fn undo<E: Sql + ?Sized>(
    sql: &mut E,
    tender: &ProcessCode,
    supplier: Rut,
    last: &JournalEntry,
) -> StoreResult<()> {
    let one = cells(tender, supplier);
    sql.run(&format!("UPDATE bid SET state = state WHERE {ONE}"), &one)?;
    if journal(sql, tender, supplier)?.last() != Some(last) {
        return Err(StoreError::Conflict);
    }
    let [code, rut] = one.clone();
    let entry = [code, rut, Cell::Int(i64::from(last.number))];
    let mut before = (None, None);
    let query =
        format!("SELECT bid_before, dossier_before FROM bid_journal WHERE {ONE} AND number = $3");
    sql.each(&query, &entry, &mut |row| {
        before = (row.maybe_text()?, row.maybe_text()?);
        Ok(())
    })?;
    match before.0 {
        Some(bid) => bids::put(sql, &read_json(&bid)?)?,
        None => drop(sql.run(&format!("DELETE FROM bid WHERE {ONE}"), &one)?),
    }
    put_back(sql, one, before.1.map(Cell::Text))?;
    let statement = format!("DELETE FROM bid_journal WHERE {ONE} AND number = $3");
    sql.run(&statement, &entry).map(drop)
}

/// Puts a dossier back as it was. This too is a change: who made another on what is taken back must look again.
fn put_back<E: Sql + ?Sized>(
    sql: &mut E,
    [code, rut]: [Cell; 2],
    document: Option<Cell>,
) -> StoreResult<()> {
    let Some(document) = document else {
        let statement = format!("DELETE FROM bid_dossier WHERE {ONE}");
        return sql.run(&statement, &[code, rut]).map(drop);
    };
    let statement =
        format!("UPDATE bid_dossier SET document = $3, version = version + 1 WHERE {ONE}");
    sql.run(&statement, &[code, rut, document]).map(drop)
}

/// Every dossier by tender and RUT, to be copied; journals stay where they were written.
pub(super) fn keys<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<(ProcessCode, Rut)>> {
    let mut found = Vec::new();
    let query = "SELECT tender, supplier FROM bid_dossier WHERE centre_id = this_centre() ORDER BY tender, supplier";
    sql.each(query, &[], &mut |row| {
        found.push((row.required()?, rut_of(row.int()?)?));
        Ok(())
    })?;
    Ok(found)
}

/// Removes the dossiers and journals of a supplier; how many dossiers went.
pub(super) fn forget<E: Sql + ?Sized>(sql: &mut E, supplier: Rut) -> StoreResult<u64> {
    let own = [key(supplier)];
    sql.run(
        "DELETE FROM bid_journal WHERE centre_id = this_centre() AND supplier = $1",
        &own,
    )?;
    sql.run(
        "DELETE FROM bid_dossier WHERE centre_id = this_centre() AND supplier = $1",
        &own,
    )
}

/// Takes a person out of what others prepared: of their dossiers and of what stood before in their journals.
pub(super) fn forget_named<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<()> {
    let named = [rut.compact(), rut.to_string()];
    let named = named.map(|rut| Cell::Text(format!("%\"{rut}\"%")));
    let mut dossiers = Vec::new();
    let query = "SELECT tender, supplier, document FROM bid_dossier \
         WHERE centre_id = this_centre() AND (document LIKE $1 OR document LIKE $2)";
    sql.each(query, &named, &mut |row| {
        let one = [Cell::Text(row.text()?), Cell::Int(row.int()?)];
        dossiers.push((one, row.text()?));
        Ok(())
    })?;
    for (one, document) in dossiers {
        if let Some(document) = without(&document, rut)? {
            put_back(sql, one, Some(document))?;
        }
    }
    let mut entries = Vec::new();
    let query = "SELECT tender, supplier, number, dossier_before FROM bid_journal \
         WHERE centre_id = this_centre() AND (dossier_before LIKE $1 OR dossier_before LIKE $2)";
    sql.each(query, &named, &mut |row| {
        let entry = [
            Cell::Text(row.text()?),
            Cell::Int(row.int()?),
            Cell::Int(row.int()?),
        ];
        entries.push((entry, row.text()?));
        Ok(())
    })?;
    let statement =
        format!("UPDATE bid_journal SET dossier_before = $4 WHERE {ONE} AND number = $3");
    for ([tender, supplier, number], document) in entries {
        if let Some(document) = without(&document, rut)? {
            sql.run(&statement, &[tender, supplier, number, document])?;
        }
    }
    Ok(())
}

/// A dossier's document without somebody; nothing when it did not name them.
fn without(document: &str, rut: Rut) -> StoreResult<Option<Cell>> {
    let mut dossier: Dossier = read_json(document)?;
    let named = dossier.forget(rut);
    named.then(|| json(&dossier)).transpose()
}
