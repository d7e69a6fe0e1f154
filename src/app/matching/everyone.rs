//! The open tenders for every supplier, a bounded number of suppliers at a time. Words nothing.

use super::Matching;
use super::advice::{bid_for, discarded, rubro_names};
use crate::domain::code::ProcessCode;
use crate::domain::mark::Mark;
use crate::domain::notice::WorkItem;
use crate::domain::rubro::Rubro;
use crate::domain::rut::Rut;
use crate::domain::stemming::Learned;
use crate::domain::supplier::{Supplier, key};
use crate::failure::Outcome;
use crate::matching::counting::{Counting, WorkWords};
use crate::matching::index::{Ranking, Scratch};
use crate::matching::profile::Past;
use crate::matching::{Match, Profile};
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;

/// So many suppliers are held at once when everyone is matched.
const AT_ONCE: usize = 1_000;
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
    work: Counting,
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
        let mut words = WorkWords::default();
        let mut last = None;
        loop {
            let some = suppliers_after(store, last)?;
            let Some(end) = some.last() else {
                return Ok(());
            };
            last = Some(end.rut);
            let mut past = past_of(store, &some, &bids, &mut words)?;
            let known = some.into_iter().map(|supplier| Known {
                work: past.remove(&supplier.rut).unwrap_or_default(),
                discarded: discarded(&marks.remove(&supplier.rut).unwrap_or_default()),
                bid_for: bids.remove(&supplier.rut).unwrap_or_default(),
                supplier,
            });
            let known: Vec<Known> = known.collect();
            let found = self.found_for(&known, (&names, words.learned()), most);
            for (one, found) in known.iter().zip(found) {
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

    /// What is found for each, in their order; every processor takes its turn, so that those with much past work do
    /// not all fall to one.
    fn found_for(
        &self,
        known: &[Known],
        (names, stems): (&HashMap<String, Rubro>, &[Learned]),
        most: usize,
    ) -> Vec<Found> {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let workers = workers.min(known.len().div_ceil(FEW)).max(1);
        let search = |first: usize| {
            let mut scratch = Scratch::default();
            let turns = known.iter().skip(first).step_by(workers);
            let found = turns.map(|one| {
                let profile = self.profile_of(one, names, one.work.past(stems));
                Found {
                    ranking: self.rank(&profile, most, &mut scratch),
                    blank: profile.is_blank(),
                }
            });
            found.collect::<Vec<_>>().into_iter()
        };
        let search = &search;
        let mut shares: Vec<_> = std::thread::scope(|scope| {
            let at_work: Vec<_> = (0..workers)
                .map(|first| scope.spawn(move || search(first)))
                .collect();
            let joined = at_work.into_iter().map(|share| match share.join() {
                Ok(found) => found,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            joined.collect()
        });
        let turns = (0..known.len()).filter_map(|at| shares[at % workers].next());
        turns.collect()
    }

    fn profile_of(&self, one: &Known, names: &HashMap<String, Rubro>, past: Past) -> Profile {
        let codes = one.supplier.facts.list(key::RUBROS);
        let rubros: Vec<Rubro> = codes
            .iter()
            .filter_map(|code| names.get(*code))
            .cloned()
            .collect();
        let verdict = self.verdict(&one.supplier, None);
        let mut profile = self.profile(&one.supplier, &rubros, past, &verdict);
        profile.discarded.clone_from(&one.discarded);
        profile.bid_for.clone_from(&one.bid_for);
        profile
    }
}

/// The past work of suppliers. Rows come by tender, once for public lists and once for own bids: those of tenders with
/// an own bid are put together first.
fn past_of(
    store: &mut dyn Store,
    suppliers: &[Supplier],
    bids: &HashMap<Rut, BTreeSet<ProcessCode>>,
    words: &mut WorkWords,
) -> Outcome<HashMap<Rut, Counting>> {
    let ruts: Vec<Rut> = suppliers.iter().map(|supplier| supplier.rut).collect();
    let mut past: HashMap<Rut, Counting> = HashMap::new();
    let mut own: Vec<(Rut, WorkItem)> = Vec::new();
    store.past_work(&ruts, &mut |rut, row| {
        let has_own = |tenders: &BTreeSet<ProcessCode>| tenders.contains(&row.tender);
        if bids.get(&rut).is_some_and(has_own) {
            own.push((rut, row));
            return;
        }
        let (row, words) = words.of(row);
        past.entry(rut).or_default().add(row, words);
    })?;
    own.sort_by(|(rut, row), (other, another)| (rut, &row.tender).cmp(&(other, &another.tender)));
    for (rut, row) in own {
        let (row, words) = words.of(row);
        past.entry(rut).or_default().add(row, words);
    }
    for one in past.values_mut() {
        one.end();
    }
    Ok(past)
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
