//! Suppliers by sex, age and comuna. Sex and age are known only of who told them in a workshop and agreed that results
//! are counted; a firm of several learners who differ counts as not told.

use crate::domain::consent::Purpose;
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
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;

/// The dated values of the rule pack by which ages are banded.
const BANDS: [&str; 2] = ["age-band-years", "age-band-last"];

/// What was told of who stands behind a supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Person {
    sex: Option<Sex>,
    age: Option<AgeBand>,
}

/// Connected, and not connected.
type Counts = (u64, u64);

/// The counts by group.
#[derive(Debug, Default)]
pub(super) struct People {
    told: BTreeMap<Rut, Person>,
    sexes: [Counts; 4],
    ages: BTreeMap<Option<AgeBand>, Counts>,
    comunas: BTreeMap<Option<&'static str>, Counts>,
}

/// The groups by sex, in the order in which they are told.
const SEXES: [Option<Sex>; 4] = [Some(Sex::Female), Some(Sex::Male), Some(Sex::Other), None];

impl People {
    /// Learns what was told in workshops.
    pub(super) fn of_workshops(store: &mut dyn Store, pack: &Pack, today: Date) -> Outcome<Self> {
        let bands = bands(pack, today);
        let mut people = Self::default();
        for learner in store.learners(None)? {
            let Some(rut) = learner.supplier_rut() else {
                continue;
            };
            if learner.consent(Purpose::Results).is_none() {
                continue;
            }
            let person = person(&learner, bands, today);
            people
                .told
                .entry(rut)
                .and_modify(|known| {
                    known.sex = known.sex.filter(|sex| Some(*sex) == person.sex);
                    known.age = known.age.filter(|age| Some(*age) == person.age);
                })
                .or_insert(person);
        }
        Ok(people)
    }

    /// Counts a supplier.
    pub(super) fn count(&mut self, supplier: &Supplier, connected: bool) {
        let person = self.told.get(&supplier.rut);
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

/// The bands that hold today; nothing when the rules have none.
fn bands(pack: &Pack, today: Date) -> Option<AgeBands> {
    let value = |id| pack.parameter(id, today).known()?.value.to_u16();
    let [width, last] = BANDS.map(value);
    Some(AgeBands {
        width: width?,
        last: last?,
    })
}
