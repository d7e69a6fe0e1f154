//! The files of papers on a server: a table of contents under their fingerprints, so that a network of centres shares them.

use super::Postgres;
use crate::domain::paper::Fingerprint;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql};

/// The lock that writing and sweeping hold until their transaction ends: no file is swept that a paper is about to use.
/// Any fixed number serves that no other lock has.
const LOCK: &str = "SELECT pg_advisory_xact_lock(1164862326)";

fn lock(store: &mut Postgres) -> StoreResult<()> {
    store.each(LOCK, &[], &mut |_| Ok(()))
}

/// Writes a file under its fingerprint, unless it is there as it should be.
pub(super) fn put(store: &mut Postgres, sha256: &Fingerprint, bytes: &[u8]) -> StoreResult<()> {
    lock(store)?;
    let row = [Cell::text(sha256.as_str()), Cell::Bytes(bytes.to_vec())];
    let statement = "INSERT INTO paper_file (centre_id, sha256, content) VALUES (this_centre(), $1, $2) \
        ON CONFLICT (centre_id, sha256) DO UPDATE SET content = excluded.content \
        WHERE paper_file.content <> excluded.content";
    store.run(statement, &row).map(drop)
}

/// The bytes under a fingerprint, when there are any.
pub(super) fn read(store: &mut Postgres, sha256: &Fingerprint) -> StoreResult<Option<Vec<u8>>> {
    let mut found = None;
    let query = "SELECT content FROM paper_file WHERE centre_id = this_centre() AND sha256 = $1";
    store.each(query, &[Cell::text(sha256.as_str())], &mut |row| {
        found = Some(row.bytes()?);
        Ok(())
    })?;
    Ok(found)
}

/// Removes the files that no paper refers to.
pub(super) fn sweep(store: &mut Postgres) -> StoreResult<()> {
    lock(store)?;
    let statement = "DELETE FROM paper_file f WHERE NOT EXISTS (SELECT 1 FROM paper p \
        WHERE p.centre_id = f.centre_id AND p.file = f.sha256)";
    store.run(statement, &[]).map(drop)
}
