//! Copies everything from one store to another through the trait alone, whichever engines they run on. Two people who are
//! one are joined as two folders are: nobody is replaced unasked.

mod joining;
mod learners;
mod ledger;
mod people;
mod workshops;

use crate::domain::change::SeenChange;
use crate::domain::code::ProcessCode;
use crate::domain::rubro::Rubro;
use crate::store::error::StoreResult;
use crate::store::filter::{OrderFilter, TenderFilter};
use crate::store::privacy;
use crate::store::{ImportMode, Importer, Store, Visit};
pub use joining::{Conflict, Erased, Joining, Met, Unseated};
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

/// Copies everything into a store in which nobody is, or the same people. As [`join`] does, telling only what was copied.
///
/// # Errors
/// [`crate::store::StoreError`] of either store.
pub fn copy(
    from: &mut dyn Store,
    to: &mut dyn Store,
    progress: &mut dyn FnMut(&Copied),
) -> StoreResult<Copied> {
    join(from, to, &Joining::with_nobody(), progress).map(|(copied, _)| copied)
}

/// Brings everything of one store into another. Nobody is replaced: people are joined one by one, and what clashes is told.
/// Public lists go in one transaction. `progress` hears of every record.
///
/// # Errors
/// [`crate::store::StoreError`] of either store.
pub fn join(
    from: &mut dyn Store,
    to: &mut dyn Store,
    joining: &Joining,
    progress: &mut dyn FnMut(&Copied),
) -> StoreResult<(Copied, Met)> {
    let mut told = Told {
        copied: Copied::default(),
        progress,
    };
    let mut met = Met {
        erased: Erased::read(from, to)?,
        ..Met::default()
    };
    // A copy keeps, it does nothing else with the data: blocked people go along with their blocks.
    from.see_blocked();
    to.see_blocked();
    people::bring(from, to, joining, &mut met, &mut told)?;
    people::bring_shared_searches(from, to, joining, &mut met)?;
    copy_directory(from, to)?;
    let renamed = workshops::bring(from, to, joining, &mut met, &mut told)?;
    met.changed += ledger::copy(from, to, &renamed)?;
    met.changed += privacy::copying::copy(from, to, &renamed)?;
    let Told {
        mut copied,
        progress,
    } = told;
    let mut importer = to.begin_import("store copy", ImportMode::Whole)?;
    copy_lists(from, importer.as_mut(), &mut copied, progress)?;
    importer.finish()?;
    copy_changes(from, to)?;
    copied.rubros = copy_rubros(from, to)?;
    progress(&copied);
    Ok((copied, met))
}

/// What is counted on the way, and who hears of it.
struct Told<'a> {
    copied: Copied,
    progress: &'a mut dyn FnMut(&Copied),
}

impl Told<'_> {
    fn count(&mut self, change: impl FnOnce(&mut Copied)) {
        change(&mut self.copied);
        (self.progress)(&self.copied);
    }
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

/// Where the directory was published, and the staff. What `to` keeps of the same place stays. The hashes of another list of
/// staff mean nothing beside this one's salt, so a list that `to` keeps already stays as it is.
fn copy_directory(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<()> {
    let there = to.publications()?;
    for publication in from.publications()? {
        if there.iter().any(|held| held.place == publication.place) {
            continue;
        }
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
