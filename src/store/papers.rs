//! Papers of suppliers: what the store promises of them, and the statements that both engines run. Where the files lie
//! is each engine's own business: a folder beside the database, or a table of the server.

use crate::domain::paper::{Fingerprint, Paper};
use crate::domain::rut::Rut;
use crate::store::engine::Engine;
use crate::store::error::{StoreError, StoreResult};
use crate::store::shared::Shared;
use crate::store::sql::{Cell, Sql};
use crate::store::supplier_rows::key;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// How the file of a paper was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundFile {
    /// Just as it was put in.
    Sound(Vec<u8>),
    /// Somebody changed it since.
    Changed,
    /// It is not there any more.
    Missing,
}

/// The papers that a store keeps. Every method is one transaction (files in a folder are removed behind it); a file is kept once however many papers refer to it,
/// and goes with the last of them.
///
/// # Errors
/// As [`crate::store::Store`].
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub trait PaperStore {
    /// Writes a paper with the bytes of its file, replacing the one under its key. Without bytes the file that is held
    /// already serves, or is missing. [`StoreError::NotFound`] when the supplier is not held; [`StoreError::Conflict`]
    /// when the bytes do not have the paper's fingerprint.
    fn put_paper(&mut self, paper: &Paper, bytes: Option<&[u8]>) -> StoreResult<()>;
    /// The papers of one supplier or of everyone, by RUT, kind and tender, the newest first.
    fn papers(&mut self, supplier: Option<Rut>) -> StoreResult<Vec<Paper>>;
    /// Removes a paper, then its file when no other paper refers to it. Nothing when the paper was not there; otherwise the
    /// files that could not be removed, which the next removal tries again.
    fn remove_paper(&mut self, supplier: Rut, id: &str) -> StoreResult<Option<Vec<PathBuf>>>;
    /// The file under a fingerprint, compared with it.
    fn paper_file(&mut self, sha256: &Fingerprint) -> StoreResult<FoundFile>;
}

impl<E: Engine> PaperStore for Shared<E> {
    fn put_paper(&mut self, paper: &Paper, bytes: Option<&[u8]>) -> StoreResult<()> {
        self.write_of(paper.supplier, |engine| {
            hold_supplier(engine, paper.supplier)?;
            if let (Some(file), Some(bytes)) = (&paper.file, bytes) {
                if Fingerprint::of(bytes) != file.sha256 {
                    return Err(StoreError::Conflict);
                }
                engine.put_file(&file.sha256, bytes)?;
            }
            put(engine, paper)
        })
    }

    fn papers(&mut self, supplier: Option<Rut>) -> StoreResult<Vec<Paper>> {
        let owner = |paper: &Paper| Some(paper.supplier);
        self.read_some(supplier, owner, |engine| list(engine, supplier))
    }

    fn remove_paper(&mut self, supplier: Rut, id: &str) -> StoreResult<Option<Vec<PathBuf>>> {
        let removed = self.write_of(supplier, |engine| {
            let statement =
                "DELETE FROM paper WHERE centre_id = this_centre() AND supplier = $1 AND id = $2";
            let removed = engine.run(statement, &[key(supplier), Cell::text(id)])?;
            engine.sweep_table()?;
            Ok(removed > 0)
        })?;
        removed.then(|| self.sweep_folder()).transpose()
    }

    fn paper_file(&mut self, sha256: &Fingerprint) -> StoreResult<FoundFile> {
        let bytes = self.read(|engine| engine.file(sha256))?;
        Ok(match bytes {
            None => FoundFile::Missing,
            Some(bytes) if Fingerprint::of(&bytes) == *sha256 => FoundFile::Sound(bytes),
            Some(_) => FoundFile::Changed,
        })
    }
}

/// Refuses a supplier that is not held, and keeps it from being erased meanwhile.
fn hold_supplier<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<()> {
    let statement =
        "UPDATE supplier SET person = person WHERE centre_id = this_centre() AND rut = $1";
    match sql.run(statement, &[key(rut)])? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

fn put<E: Sql + ?Sized>(sql: &mut E, paper: &Paper) -> StoreResult<()> {
    let document = serde_json::to_string(paper).map_err(StoreError::other)?;
    let file = paper.file.as_ref().map(|file| file.sha256.as_str());
    let row = [
        key(paper.supplier),
        Cell::text(&paper.id),
        Cell::maybe(file),
        Cell::text(&document),
    ];
    sql.run(
        "INSERT INTO paper (centre_id, supplier, id, file, document) \
         VALUES (this_centre(), $1, $2, $3, $4) \
         ON CONFLICT (centre_id, supplier, id) DO UPDATE SET file = excluded.file, \
         document = excluded.document",
        &row,
    )
    .map(drop)
}

fn list<E: Sql + ?Sized>(sql: &mut E, supplier: Option<Rut>) -> StoreResult<Vec<Paper>> {
    let (condition, cells) = match supplier {
        Some(rut) => (" AND supplier = $1", vec![key(rut)]),
        None => ("", Vec::new()),
    };
    let query = format!("SELECT document FROM paper WHERE centre_id = this_centre(){condition}");
    let mut found: Vec<Paper> = Vec::new();
    sql.each(&query, &cells, &mut |row| {
        found.push(read(&row.text()?)?);
        Ok(())
    })?;
    found.sort_by(|one, other| {
        let place = |paper: &Paper| (paper.supplier, paper.kind.clone(), paper.tender.clone());
        let newest = other.issued_on.cmp(&one.issued_on);
        place(one)
            .cmp(&place(other))
            .then(newest)
            .then_with(|| one.id.cmp(&other.id))
    });
    Ok(found)
}

fn read(document: &str) -> StoreResult<Paper> {
    serde_json::from_str(document).map_err(StoreError::damaged)
}

/// The fingerprints that papers refer to.
pub(super) fn used<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<BTreeSet<Fingerprint>> {
    let mut found = BTreeSet::new();
    let query = "SELECT DISTINCT file FROM paper WHERE file IS NOT NULL";
    sql.each(query, &[], &mut |row| {
        found.insert(row.required()?);
        Ok(())
    })?;
    Ok(found)
}

/// Removes every paper of a supplier; how many went. Their files go with the next sweep.
pub(super) fn forget<E: Sql + ?Sized>(sql: &mut E, supplier: Rut) -> StoreResult<u64> {
    sql.run(
        "DELETE FROM paper WHERE centre_id = this_centre() AND supplier = $1",
        &[key(supplier)],
    )
}

/// Takes a person out of what was copied from the papers of others. The papers themselves and their files belong to those
/// suppliers and stay as they are.
pub(super) fn forget_named<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<()> {
    let named = [Cell::Text(format!("%\"{}\"%", rut.compact()))];
    let mut papers = Vec::new();
    let query = "SELECT document FROM paper WHERE centre_id = this_centre() AND document LIKE $1";
    sql.each(query, &named, &mut |row| {
        papers.push(read(&row.text()?)?);
        Ok(())
    })?;
    for mut paper in papers {
        if paper.forget(rut) {
            put(sql, &paper)?;
        }
    }
    Ok(())
}
