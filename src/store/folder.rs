//! A person's folder as a whole: read in one picture, erased or written in one transaction. Which tables it spans stands
//! here and nowhere else; encrypting it and carrying it is not the store's business.

mod bids;
mod leaving;

use crate::domain::folder::Folder;
use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use crate::store::engine::Engine;
use crate::store::error::{StoreError, StoreResult};
use crate::store::shared::Shared;
use crate::store::sql::Sql;
use crate::store::{
    Forgotten, dossiers, forget, marks, papers, saved_searches, suppliers, workshops,
};
pub use leaving::Leaving;

/// The tables that a folder spans. Nobody else writes to them while one is compared with what was carried away.
pub(super) const TABLES: [&str; 16] = [
    "supplier",
    "supplier_fact",
    "supplier_state",
    "supplier_state_cause",
    "supplier_consent",
    "paper",
    "bid",
    "bid_dossier",
    "bid_journal",
    "tender_mark",
    "saved_search",
    "saved_search_seen",
    "learner",
    "enrolment",
    "attendance",
    "waiting",
];

/// Gives the bytes of a file that comes with a folder; nothing when it was missing already.
pub type ComingFile<'a> = &'a mut dyn FnMut(&Fingerprint) -> StoreResult<Option<Vec<u8>>>;

/// What a store does with a person's folder. Every method is one transaction.
///
/// # Errors
/// As [`crate::store::Store`].
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub trait FolderStore {
    /// The RUTs of which a folder holds something, in order.
    fn people(&mut self) -> StoreResult<Vec<Rut>>;
    /// Everything that is held of a person; an empty folder when that is nothing.
    fn folder(&mut self, rut: Rut) -> StoreResult<Folder>;
    /// Notes that a folder is about to be written somewhere else. The note goes when the person is erased, or comes back.
    fn begin_leaving(&mut self, leaving: &Leaving) -> StoreResult<()>;
    /// The note of a leaving that did not end.
    fn leaving(&mut self, rut: Rut) -> StoreResult<Option<Leaving>>;
    /// Erases a person as [`crate::store::Store::forget_supplier`] does, public rows and the results that workshops count
    /// excepted (those name nobody), if everything that is held is still what stands in the folder. [`StoreError::Conflict`] when something changed: nothing is erased then.
    fn erase_folder(&mut self, folder: &Folder) -> StoreResult<Forgotten>;
    /// Writes a folder with the files of its papers in the place of what is held, if that is still `before`.
    /// [`StoreError::Conflict`] when it changed: nothing is written then. It is on the disk when this returns.
    fn put_folder(
        &mut self,
        folder: &Folder,
        before: &Folder,
        file: ComingFile<'_>,
    ) -> StoreResult<()>;
}

impl<E: Engine> FolderStore for Shared<E> {
    fn people(&mut self) -> StoreResult<Vec<Rut>> {
        self.read(|sql| people(sql))
    }

    fn folder(&mut self, rut: Rut) -> StoreResult<Folder> {
        self.read(|sql| read(sql, rut))
    }

    fn begin_leaving(&mut self, leaving: &Leaving) -> StoreResult<()> {
        self.write(|sql| leaving::put(sql, leaving))
    }

    fn leaving(&mut self, rut: Rut) -> StoreResult<Option<Leaving>> {
        self.read(|sql| leaving::get(sql, rut))
    }

    fn erase_folder(&mut self, folder: &Folder) -> StoreResult<Forgotten> {
        self.erase(|engine| {
            must_still_be(engine, folder)?;
            forget::take_away(engine, folder.rut)
        })
    }

    fn put_folder(
        &mut self,
        folder: &Folder,
        before: &Folder,
        file: ComingFile<'_>,
    ) -> StoreResult<()> {
        self.engine().keep_commits()?;
        self.write(|engine| {
            // Files first: they may come slowly, and the tables are held only behind them.
            for sha256 in folder.files() {
                if let Some(bytes) = file(&sha256)? {
                    put_file(engine, &sha256, &bytes)?;
                }
            }
            must_still_be(engine, before)?;
            write(engine, folder)?;
            engine.sweep_table()
        })?;
        if before.files().is_subset(&folder.files()) {
            return Ok(());
        }
        // Files that no paper has any more; one that another program has open goes with the next sweep.
        self.sweep_folder().map(drop)
    }
}

/// The RUTs under which something is kept that a folder spans.
fn people<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<Rut>> {
    let columns = [
        ("supplier", "rut"),
        ("paper", "supplier"),
        ("bid", "supplier"),
        ("tender_mark", "supplier"),
        ("saved_search", "supplier"),
    ];
    let tables = columns.map(|(table, column)| {
        format!(
            "SELECT {column} AS rut FROM {table} WHERE centre_id = this_centre() AND {column} IS NOT NULL"
        )
    });
    let query = format!("{} ORDER BY rut", tables.join(" UNION "));
    let mut found = Vec::new();
    sql.each(&query, &[], &mut |row| {
        found.extend(u32::try_from(row.int()?).ok().and_then(Rut::from_body));
        Ok(())
    })?;
    Ok(found)
}

fn put_file<E: Engine>(engine: &mut E, sha256: &Fingerprint, bytes: &[u8]) -> StoreResult<()> {
    if Fingerprint::of(bytes) != *sha256 {
        return Err(StoreError::Conflict);
    }
    engine.put_file(sha256, bytes)
}

/// Keeps others from writing, and refuses when something else is held than what stands in the folder.
fn must_still_be<E: Engine>(engine: &mut E, folder: &Folder) -> StoreResult<()> {
    engine.hold(&TABLES)?;
    if read(engine, folder.rut)? == *folder {
        Ok(())
    } else {
        Err(StoreError::Conflict)
    }
}

fn read<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<Folder> {
    let mut papers = papers::list(sql, Some(rut))?;
    papers.sort_by(|one, other| one.id.cmp(&other.id));
    let mut searches = saved_searches::list(sql, Some(rut))?;
    searches.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Folder {
        rut,
        supplier: suppliers::get(sql, rut)?,
        papers,
        bids: bids::of(sql, rut)?,
        marks: marks::list(sql, Some(rut))?,
        searches,
        learners: workshops::folder::of(sql, rut)?,
        sellers: workshops::folder::sellers(sql, rut)?,
    })
}

/// Writes a folder in the place of what is held. What others keep of the person stays.
fn write<E: Sql + ?Sized>(sql: &mut E, folder: &Folder) -> StoreResult<()> {
    let rut = folder.rut;
    leaving::forget(sql, rut)?;
    saved_searches::forget(sql, rut)?;
    marks::forget(sql, rut)?;
    papers::forget(sql, rut)?;
    dossiers::forget(sql, rut)?;
    workshops::take_away(sql, rut)?;
    crate::store::bids::forget(sql, rut)?;
    match &folder.supplier {
        Some(supplier) => suppliers::put(sql, supplier)?,
        None => drop(suppliers::remove(sql, rut)?),
    }
    for paper in &folder.papers {
        papers::put(sql, paper)?;
    }
    for held in &folder.bids {
        bids::put(sql, held)?;
    }
    for mark in &folder.marks {
        marks::put(sql, mark)?;
    }
    for search in &folder.searches {
        saved_searches::put(sql, search)?;
    }
    for learner in &folder.learners {
        workshops::folder::put(sql, learner)?;
    }
    for seller in &folder.sellers {
        workshops::folder::sells_under(sql, *seller, rut)?;
    }
    Ok(())
}

/// Removes what only leaving keeps of a person.
pub(super) fn forget<E: Sql + ?Sized>(sql: &mut E, rut: Rut) -> StoreResult<()> {
    leaving::forget(sql, rut)
}
