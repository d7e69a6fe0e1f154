//! The books on people's data: the statements that both engines run, and what an erasure takes out of them.

use super::KnownBackup;
use super::rows::{self, BREACH, PROOF, REQUEST, json, next, read};
use crate::domain::consent::Purpose;
use crate::domain::privacy::blocking::Carer;
use crate::domain::privacy::breach::Breach;
use crate::domain::privacy::proof::Proof;
use crate::domain::privacy::request::Request;
use crate::domain::rut::Rut;
use crate::store::error::{StoreError, StoreResult};
use crate::store::privacy::blocking;
use crate::store::sql::{Cell, Sql};
use crate::store::supplier_rows::key;

/// The request book.
pub(super) fn requests<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Request>> {
    rows::documents(sql, REQUEST)
}

/// Writes a request; gives its number.
pub(super) fn put_request<E: Sql + ?Sized>(sql: &mut E, request: &Request) -> StoreResult<u32> {
    let mut request = request.clone();
    if request.number == 0 {
        request.number = u32::try_from(next(sql, REQUEST)?).unwrap_or(u32::MAX);
    }
    let statement = "INSERT INTO privacy_request (centre_id, number, rut, document) VALUES (this_centre(), $1, $2, $3) \
         ON CONFLICT (centre_id, number) DO UPDATE SET rut = excluded.rut, document = excluded.document";
    let row = [
        Cell::Int(i64::from(request.number)),
        request.requester.rut.map_or(Cell::Null, key),
        json(&request)?,
    ];
    sql.run(statement, &row)?;
    Ok(request.number)
}

/// The breach book.
pub(super) fn breaches<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Breach>> {
    rows::documents(sql, BREACH)
}

/// Writes a breach; gives its number.
pub(super) fn put_breach<E: Sql + ?Sized>(sql: &mut E, breach: &Breach) -> StoreResult<u32> {
    let mut breach = breach.clone();
    if breach.number == 0 {
        breach.number = u32::try_from(next(sql, BREACH)?).unwrap_or(u32::MAX);
    }
    rows::put(sql, BREACH, i64::from(breach.number), json(&breach)?)?;
    Ok(breach.number)
}

/// The backups that were made.
pub(super) fn backups<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<KnownBackup>> {
    let query =
        "SELECT place, made_on FROM privacy_backup WHERE centre_id = this_centre() ORDER BY place";
    let mut found = Vec::new();
    sql.each(query, &[], &mut |row| {
        found.push(KnownBackup {
            place: row.text()?,
            made_on: row.required()?,
        });
        Ok(())
    })?;
    Ok(found)
}

/// Notes a backup.
pub(super) fn note_backup<E: Sql + ?Sized>(sql: &mut E, backup: &KnownBackup) -> StoreResult<()> {
    let statement = "INSERT INTO privacy_backup (centre_id, place, made_on) VALUES (this_centre(), $1, $2) \
         ON CONFLICT (centre_id, place) DO UPDATE SET made_on = excluded.made_on";
    let row = [Cell::text(&backup.place), Cell::date(Some(backup.made_on))];
    sql.run(statement, &row).map(drop)
}

/// Who consented for a young person.
pub(super) fn carers<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Vec<(Purpose, Carer)>> {
    let query = "SELECT purpose, document FROM privacy_carer \
         WHERE centre_id = this_centre() AND rut = $1 ORDER BY purpose";
    let mut found = Vec::new();
    sql.each(query, &[key(rut)], &mut |row| {
        found.push((row.named()?, read(&row.text()?)?));
        Ok(())
    })?;
    Ok(found)
}

/// Notes who consented for a young person.
pub(super) fn put_carer<E: Sql + ?Sized>(
    sql: &mut E,
    rut: Rut,
    purpose: Purpose,
    carer: &Carer,
) -> StoreResult<()> {
    let statement = "INSERT INTO privacy_carer (centre_id, rut, purpose, document) VALUES (this_centre(), $1, $2, $3) \
         ON CONFLICT (centre_id, rut, purpose) DO UPDATE SET document = excluded.document";
    let row = [key(rut), Cell::name(&purpose)?, json(carer)?];
    sql.run(statement, &row).map(drop)
}

/// Removes a person's requests, block and carers; how many rows went. What proves them stays under `privacy_proof`.
pub(in crate::store) fn forget<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<u64> {
    let own = [key(rut)];
    let mut removed = u64::from(blocking::remove(sql, rut)?);
    for statement in [
        "DELETE FROM privacy_request WHERE centre_id = this_centre() AND rut = $1",
        "DELETE FROM privacy_carer WHERE centre_id = this_centre() AND rut = $1",
    ] {
        removed += sql.run(statement, &own)?;
    }
    Ok(removed)
}

/// Writes what proves an erasure.
pub(in crate::store) fn add_proofs<E: Sql + ?Sized>(
    sql: &mut E,
    proofs: &[Proof],
) -> StoreResult<()> {
    for proof in proofs {
        rows::add(sql, PROOF, proof)?;
    }
    Ok(())
}

/// What stands where a person was taken out of somebody's sentence.
const TAKEN_OUT: &str = "[…]";

/// Takes what gives a person away out of sentences in the breach book and in requests of others; how many lines changed.
pub(in crate::store) fn forget_named<E: Sql + ?Sized>(
    sql: &mut E,
    traces: &[String],
) -> StoreResult<u64> {
    let written = traces.iter().map(|trace| as_written(trace.trim()));
    let written = written.collect::<StoreResult<Vec<_>>>()?;
    let mut changed = 0;
    for table in [BREACH, REQUEST] {
        let mut lines = Vec::new();
        let query = format!("SELECT number, document FROM {table} WHERE centre_id = this_centre()");
        sql.each(&query, &[], &mut |row| {
            lines.push((row.int()?, row.text()?));
            Ok(())
        })?;
        for (number, document) in lines {
            let without = written.iter().fold(document.clone(), |text, trace| {
                text.replace(trace.as_str(), TAKEN_OUT)
            });
            if without == document {
                continue;
            }
            let statement = format!(
                "UPDATE {table} SET document = $2 WHERE centre_id = this_centre() AND number = $1"
            );
            changed += sql.run(&statement, &[Cell::Int(number), Cell::text(&without)])?;
        }
    }
    Ok(changed)
}

/// A text as it stands inside a text of JSON.
fn as_written(text: &str) -> StoreResult<String> {
    let quoted = serde_json::to_string(text).map_err(StoreError::other)?;
    Ok(quoted[1..quoted.len() - 1].to_owned())
}
