//! Suppliers by sex, age and comuna. Sex and age are known only of who told them in a workshop and whose results may be
//! counted; a firm of several learners who differ counts as not told.

use crate::app::results::{self, report::age_bands};
use crate::domain::journey::divide::GroupCount;
use crate::domain::ledger::tally::{AgeBand, AgeBands};
use crate::domain::place::Comuna;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::domain::workshop::{Learner, Sex};
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::Store;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What was told of who stands behind a supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Person {
    sex: Option<Sex>,
    age: Option<AgeBand>,
}

/// Connected, and not connected.
type Counts = (u64, u64);

/// The counts by group.
#[derive(Debug)]
pub(super) struct People {
    today: Date,
    bands: Option<AgeBands>,
    learners: BTreeMap<Rut, Vec<Learner>>,
    sexes: [Counts; 4],
    ages: BTreeMap<Option<AgeBand>, Counts>,
    comunas: BTreeMap<Option<&'static str>, Counts>,
}

/// The groups by sex, in the order in which they are told.
const SEXES: [Option<Sex>; 4] = [Some(Sex::Female), Some(Sex::Male), Some(Sex::Other), None];

impl People {
    /// Learns what was told in workshops.
    pub(super) fn of_workshops(store: &mut dyn Store, pack: &Pack, today: Date) -> Outcome<Self> {
        let mut learners: BTreeMap<Rut, Vec<Learner>> = BTreeMap::new();
        for learner in store.learners(None)? {
            if let Some(rut) = learner.supplier_rut() {
                learners.entry(rut).or_default().push(learner);
            }
        }
        Ok(Self {
            today,
            bands: age_bands(pack, today),
            learners,
            sexes: [(0, 0); 4],
            ages: BTreeMap::new(),
            comunas: BTreeMap::new(),
        })
    }

    /// The learners who stand behind a supplier and whose results may be counted.
    pub(super) fn behind<'a>(
        &'a self,
        supplier: &'a Supplier,
    ) -> impl Iterator<Item = &'a Learner> {
        let own = self.learners.get(&supplier.rut).into_iter().flatten();
        own.filter(|learner| results::basis(learner, Some(supplier)).is_some())
    }

    /// What they told alike.
    fn person(&self, supplier: &Supplier) -> Option<Person> {
        let told = self.behind(supplier);
        told.map(|learner| person(learner, self.bands, self.today))
            .reduce(|known, more| Person {
                sex: known.sex.filter(|sex| Some(*sex) == more.sex),
                age: known.age.filter(|age| Some(*age) == more.age),
            })
    }

    /// Counts a supplier.
    pub(super) fn count(&mut self, supplier: &Supplier, connected: bool) {
        let person = self.person(supplier);
        let sex = person.and_then(|person| person.sex);
        let age = person.and_then(|person| person.age);
        let comuna = supplier.comuna().map(|comuna| comuna.code);
        let at = SEXES.iter().position(|known| *known == sex);
        let sexes = at.and_then(|at| self.sexes.get_mut(at));
        let counts = [
            sexes,
            Some(self.ages.entry(age).or_default()),
            Some(self.comunas.entry(comuna).or_default()),
        ];
        for counts in counts.into_iter().flatten() {
            if connected {
                counts.0 += 1;
            } else {
                counts.1 += 1;
            }
        }
    }

    /// By sex as told; groups of nobody are left out.
    pub(super) fn by_sex(&self) -> Vec<GroupCount<Option<Sex>>> {
        let groups = SEXES.into_iter().zip(self.sexes);
        groups
            .filter(|(_, counts)| *counts != (0, 0))
            .map(|(sex, counts)| group(sex, counts))
            .collect()
    }

    /// By age band, the youngest first.
    pub(super) fn by_age(&self) -> Vec<GroupCount<Option<AgeBand>>> {
        let told = self.ages.iter().filter(|(age, _)| age.is_some());
        let untold = self.ages.iter().filter(|(age, _)| age.is_none());
        told.chain(untold)
            .map(|(age, counts)| group(*age, *counts))
            .collect()
    }

    /// By comuna of the main domicile, north to south as the codes go.
    pub(super) fn by_comuna(&self) -> Vec<GroupCount<Option<&'static Comuna>>> {
        let known = self.comunas.iter().filter(|(code, _)| code.is_some());
        let unknown = self.comunas.iter().filter(|(code, _)| code.is_none());
        known
            .chain(unknown)
            .map(|(code, counts)| group(code.and_then(Comuna::by_code), *counts))
            .collect()
    }
}

const fn group<G>(group: G, counts: Counts) -> GroupCount<G> {
    GroupCount {
        group,
        connected: counts.0,
        others: counts.1,
    }
}

fn person(learner: &Learner, bands: Option<AgeBands>, today: Date) -> Person {
    let years = learner.birth_year.map(|year| today.year() - year);
    let years = years.and_then(|years| u16::try_from(years).ok());
    Person {
        sex: learner.sex,
        age: bands.zip(years).map(|(bands, years)| bands.of(years)),
    }
}
