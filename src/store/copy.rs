//! Copies everything from one store to another through the trait alone, whichever engines they run on.

mod ledger;
mod workshops;

use crate::domain::bid::action::Action;
use crate::domain::calendar::Deadline;
use crate::domain::change::SeenChange;
use crate::domain::code::ProcessCode;
use crate::domain::rubro::Rubro;
use crate::store::error::StoreResult;
use crate::store::filter::{BidFilter, OrderFilter, SupplierFilter, TenderFilter};
use crate::store::privacy;
use crate::store::{BidChange, FoundFile, HeldBid, ImportMode, Importer, Store, Visit};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// What was copied so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Copied {
    /// Suppliers with all that is held of them.
    pub suppliers: u64,
    /// Their papers.
    pub papers: u64,
    /// Own bids.
    pub bids: u64,
    /// Tenders with items and offers.
    pub tenders: u64,
    /// Purchase orders.
    pub orders: u64,
    /// Courses with their seats, attendance and centres.
    pub courses: u64,
    /// People who learn or wait.
    pub learners: u64,
    /// Rubros.
    pub rubros: u64,
}

impl Copied {
    /// How many records that are, without the rubros.
    #[must_use]
    pub const fn records(&self) -> u64 {
        self.suppliers
            + self.papers
            + self.bids
            + self.tenders
            + self.orders
            + self.courses
            + self.learners
    }
}

/// Copies everything. What `to` holds under the same keys is replaced, other rows of it stay; public lists go in one
/// transaction. `progress` hears of every record.
///
/// # Errors
/// [`crate::store::StoreError`] of either store.
pub fn copy(
    from: &mut dyn Store,
    to: &mut dyn Store,
    progress: &mut dyn FnMut(&Copied),
) -> StoreResult<Copied> {
    let mut copied = Copied::default();
    // A copy keeps, it does nothing else with the data: blocked people go along with their blocks.
    from.see_blocked();
    to.see_blocked();
    copy_suppliers(from, to, &mut copied, progress)?;
    copy_papers(from, to, &mut copied, progress)?;
    copy_directory(from, to)?;
    for bid in from.bids(&BidFilter::default())? {
        to.put_bid(&bid)?;
        copied.bids += 1;
        progress(&copied);
    }
    copy_dossiers(from, to)?;
    workshops::copy(from, to, &mut copied, progress)?;
    ledger::copy(from, to)?;
    for search in from.saved_searches(None)? {
        to.put_saved_search(&search)?;
    }
    for mark in from.marks(None)? {
        to.put_mark(&mark)?;
    }
    let mut importer = to.begin_import("store copy", ImportMode::Whole)?;
    copy_lists(from, importer.as_mut(), &mut copied, progress)?;
    importer.finish()?;
    copy_changes(from, to)?;
    privacy::copying::copy(from, to)?;
    copied.rubros = copy_rubros(from, to)?;
    progress(&copied);
    Ok(copied)
}

/// Goes on as long as all is well; keeps the failure for after the visit.
fn step(done: StoreResult<()>, failure: &mut StoreResult<()>) -> Visit {
    match done {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            *failure = Err(error);
            ControlFlow::Break(())
        }
    }
}

fn copy_suppliers(
    from: &mut dyn Store,
    to: &mut dyn Store,
    copied: &mut Copied,
    progress: &mut dyn FnMut(&Copied),
) -> StoreResult<()> {
    let mut failure = Ok(());
    from.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        copied.suppliers += 1;
        progress(copied);
        step(to.put_supplier(&supplier), &mut failure)
    })?;
    failure
}

/// Papers with their files. A file that was changed or lost where it lay does not arrive: it is missing there too.
fn copy_papers(
    from: &mut dyn Store,
    to: &mut dyn Store,
    copied: &mut Copied,
    progress: &mut dyn FnMut(&Copied),
) -> StoreResult<()> {
    for paper in from.papers(None)? {
        let file = paper.file.as_ref();
        let found = file.map(|file| from.paper_file(&file.sha256)).transpose()?;
        let bytes = match found {
            Some(FoundFile::Sound(bytes)) => Some(bytes),
            _ => None,
        };
        to.put_paper(&paper, bytes.as_deref())?;
        copied.papers += 1;
        progress(copied);
    }
    Ok(())
}

/// Where the directory was published, and the staff. The hashes of another list of staff mean nothing beside this one's
/// salt, so a list that `to` keeps already stays as it is.
fn copy_directory(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<()> {
    for publication in from.publications()? {
        let entries = from.published(&publication.place)?;
        to.put_publication(&publication, &entries)?;
    }
    let Some(salt) = from.held_staff_salt()? else {
        return Ok(());
    };
    if to.staff_salt(&salt)? != salt {
        return Ok(());
    }
    for member in from.staff()? {
        to.put_staff(&member)?;
    }
    Ok(())
}

/// What is prepared for the bids; what `to` prepared for the same bid is replaced, and its journal says so.
fn copy_dossiers(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<()> {
    for (tender, supplier) in from.prepared_bids()? {
        let Some(HeldBid {
            bid,
            dossier: Some(dossier),
            ..
        }) = from.held_bid(&tender, supplier)?
        else {
            continue;
        };
        let last = from.bid_journal(&tender, supplier)?.pop();
        let there = to.held_bid(&tender, supplier)?;
        to.change_bid(&BidChange {
            action: Action::Copied,
            at: last.map_or(Deadline::day(dossier.started_on), |entry| entry.at),
            after: HeldBid {
                bid,
                dossier: Some(dossier),
                version: there.map_or(0, |held| held.version),
            },
        })?;
    }
    Ok(())
}

fn copy_lists(
    from: &mut dyn Store,
    importer: &mut dyn Importer,
    copied: &mut Copied,
    progress: &mut dyn FnMut(&Copied),
) -> StoreResult<()> {
    let mut failure = Ok(());
    from.each_tender(&TenderFilter::default(), &mut |tender| {
        copied.tenders += 1;
        progress(copied);
        step(importer.tender(tender), &mut failure)
    })?;
    failure?;
    let mut failure = Ok(());
    from.each_order(&OrderFilter::default(), &mut |order| {
        copied.orders += 1;
        progress(copied);
        step(importer.order(order), &mut failure)
    })?;
    failure
}

/// So many changes go in one transaction.
const CHANGES_AT_ONCE: usize = 1_000;

fn copy_changes(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<()> {
    let mut pending: Vec<(ProcessCode, SeenChange)> = Vec::new();
    let mut failure = Ok(());
    from.each_tender_change(&mut |tender, change| {
        pending.push((tender, change));
        if pending.len() < CHANGES_AT_ONCE {
            return ControlFlow::Continue(());
        }
        let done = to.put_tender_changes(&pending);
        pending.clear();
        step(done, &mut failure)
    })?;
    failure?;
    to.put_tender_changes(&pending)
}

/// The import has taught most rubros already; only those that differ are written.
fn copy_rubros(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<u64> {
    let mut there = BTreeMap::new();
    to.each_rubro(&mut |rubro| {
        there.insert(rubro.code.clone(), rubro);
        ControlFlow::Continue(())
    })?;
    let mut count = 0;
    let mut missing: Vec<Rubro> = Vec::new();
    from.each_rubro(&mut |rubro| {
        count += 1;
        if there.get(&rubro.code) != Some(&rubro) {
            missing.push(rubro);
        }
        ControlFlow::Continue(())
    })?;
    to.put_rubros(&missing)?;
    Ok(count)
}
