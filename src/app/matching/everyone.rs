//! The open tenders for every supplier, a bounded number of suppliers at a time. Words nothing.

use super::Matching;
use super::advice::{bid_for, discarded, rubro_names};
use crate::domain::code::ProcessCode;
use crate::domain::mark::Mark;
use crate::domain::notice::WorkItem;
use crate::domain::rubro::Rubro;
use crate::domain::rut::Rut;
use crate::domain::stemming::Stemming;
use crate::domain::supplier::{Supplier, key};
use crate::failure::Outcome;
use crate::matching::index::{Ranking, Scratch};
use crate::matching::profile::Past;
use crate::matching::{Match, Profile};
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;

/// So many suppliers are held at once when everyone is matched.
const AT_ONCE: usize = 4_000;
/// Fewer are not worth a processor of their own.
const FEW: usize = 64;

/// One supplier's line when everyone is matched.
#[derive(Debug)]
pub struct Line<'a> {
    /// Whose it is.
    pub rut: Rut,
    /// Its name, once known.
    pub name: Option<String>,
    /// The best tenders with their names, best first.
    pub best: Vec<(&'a Match, Option<&'a str>)>,
    /// How many fit.
    pub fitting: usize,
    /// Whether nothing says what the supplier sells.
    pub blank: bool,
}

/// What the store holds of one supplier.
struct Known {
    supplier: Supplier,
    work: Vec<WorkItem>,
    discarded: BTreeSet<ProcessCode>,
    bid_for: BTreeSet<ProcessCode>,
}

/// What was found for one supplier.
struct Found {
    ranking: Ranking,
    blank: bool,
}

impl Matching<'_> {
    /// Matches everyone, a bounded number at a time; `visit` gets a line for each supplier, by RUT.
    ///
    /// # Errors
    /// The store's failure, or the visitor's.
    pub fn all(
        &self,
        store: &mut dyn Store,
        most: usize,
        visit: &mut dyn FnMut(Line<'_>) -> Outcome<()>,
    ) -> Outcome<()> {
        let names = rubro_names(store)?;
        let mut marks: HashMap<Rut, Vec<Mark>> = HashMap::new();
        for mark in store.marks(None)? {
            marks.entry(mark.supplier).or_default().push(mark);
        }
        let mut bids = bid_for(store, None)?;
        let mut last = None;
        loop {
            let some = suppliers_after(store, last)?;
            let Some(end) = some.last() else {
                return Ok(());
            };
            last = Some(end.rut);
            let ruts: Vec<Rut> = some.iter().map(|supplier| supplier.rut).collect();
            let mut past: HashMap<Rut, Vec<WorkItem>> = HashMap::new();
            store.past_work(&ruts, &mut |rut, item| {
                past.entry(rut).or_default().push(item);
            })?;
            let known: Vec<Known> = some
                .into_iter()
                .map(|supplier| Known {
                    work: past.remove(&supplier.rut).unwrap_or_default(),
                    discarded: discarded(&marks.remove(&supplier.rut).unwrap_or_default()),
                    bid_for: bids.remove(&supplier.rut).unwrap_or_default(),
                    supplier,
                })
                .collect();
            for (one, found) in known.iter().zip(self.found_for(&known, &names, most)) {
                let named = |found| (found, self.index.title(found));
                visit(Line {
                    rut: one.supplier.rut,
                    name: one.supplier.name().map(str::to_owned),
                    best: found.ranking.best.iter().map(named).collect(),
                    fitting: found.ranking.fitting,
                    blank: found.blank,
                })?;
            }
        }
    }

    /// What is found for each, in their order; every processor takes a share of them.
    fn found_for(
        &self,
        known: &[Known],
        names: &HashMap<String, Rubro>,
        most: usize,
    ) -> Vec<Found> {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let share = known.len().div_ceil(workers).max(FEW);
        let search = |some: &[Known]| {
            let (mut scratch, mut stemming) = (Scratch::default(), Stemming::default());
            let found = some.iter().map(|one| {
                let profile = self.profile_of(one, names, &mut stemming);
                Found {
                    ranking: self.rank(&profile, most, &mut scratch),
                    blank: profile.is_blank(),
                }
            });
            found.collect::<Vec<_>>()
        };
        std::thread::scope(|scope| {
            let shares: Vec<_> = known
                .chunks(share)
                .map(|some| scope.spawn(|| search(some)))
                .collect();
            let joined = shares.into_iter().flat_map(|share| match share.join() {
                Ok(found) => found,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            joined.collect()
        })
    }

    fn profile_of(
        &self,
        one: &Known,
        names: &HashMap<String, Rubro>,
        stemming: &mut Stemming,
    ) -> Profile {
        let codes = one.supplier.facts.list(key::RUBROS);
        let rubros: Vec<Rubro> = codes
            .iter()
            .filter_map(|code| names.get(*code))
            .cloned()
            .collect();
        let verdict = self.verdict(&one.supplier, None);
        let past = Past::of(&one.work, stemming);
        let mut profile = self.profile(&one.supplier, &rubros, past, &verdict);
        profile.discarded.clone_from(&one.discarded);
        profile.bid_for.clone_from(&one.bid_for);
        profile
    }
}

/// The next suppliers by RUT, so many as are held at once.
fn suppliers_after(store: &mut dyn Store, last: Option<Rut>) -> Outcome<Vec<Supplier>> {
    let filter = SupplierFilter {
        after: last,
        limit: Some(AT_ONCE),
        ..SupplierFilter::default()
    };
    let mut found = Vec::new();
    store.each_supplier(&filter, &mut |supplier| {
        found.push(supplier);
        ControlFlow::Continue(())
    })?;
    Ok(found)
}
