//! Counts of results for who pays for them: by sex, age band and comuna, with small groups hidden.

use crate::domain::ledger::milestone::Milestone;
use crate::domain::privacy::small_cells::{CellCount, protect};
use crate::domain::workshop::Sex;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The age bands that a report counts by: equally wide, the last one open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeBands {
    /// Years of each band.
    pub width: u16,
    /// The first year of the last band.
    pub last: u16,
}

/// From which to which age, both counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct AgeBand {
    /// The first year.
    pub from: u16,
    /// The last one; the last band has none.
    pub to: Option<u16>,
}

impl AgeBands {
    /// The band of an age.
    #[must_use]
    pub fn of(self, age: u16) -> AgeBand {
        if age >= self.last {
            return AgeBand {
                from: self.last,
                to: None,
            };
        }
        let width = self.width.max(1);
        let from = age / width * width;
        AgeBand {
            from,
            to: Some((from + width).min(self.last) - 1),
        }
    }
}

/// One person as a report counts them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Sex as told.
    pub sex: Option<Sex>,
    /// Age in the year in which the course began.
    pub age: Option<u16>,
    /// CUT code of the comuna.
    pub comuna: Option<String>,
    /// The first day of the course, from which on results are its own.
    pub begins: Date,
    /// The steps that the ledger has, with their days.
    pub reached: BTreeMap<Milestone, Date>,
}

impl Counted {
    /// Whether a step is a result of the course: not one that the person brought along.
    fn has(&self, milestone: Milestone) -> bool {
        let own = |on: &Date| milestone <= Milestone::Attended || *on >= self.begins;
        self.reached.get(&milestone).is_some_and(own)
    }

    fn had_before(&self, milestone: Milestone) -> bool {
        self.reached.contains_key(&milestone) && !self.has(milestone)
    }
}

/// What groups are made by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// By sex; none is "not told".
    Sex(Option<Sex>),
    /// By age; none is "not told".
    Age(Option<AgeBand>),
    /// By comuna, as its CUT code; none is "not told".
    Comuna(Option<String>),
}

impl Group {
    /// Whether it holds those who did not tell.
    fn is_untold(&self) -> bool {
        matches!(self, Self::Sex(None) | Self::Age(None) | Self::Comuna(None))
    }
}

/// One step of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct StepCount {
    /// The step.
    pub milestone: Milestone,
    /// Who reached it from the first day of the course on.
    pub results: u64,
    /// Who had it before.
    pub before: u64,
}

/// A group, with who of it reached each step of [`Milestone::ALL`] from the first day of the course on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupCount {
    /// The group.
    pub group: Group,
    /// The counts in the order of the steps; null where they are hidden.
    pub counts: Vec<CellCount>,
}

/// The counts of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Everybody, step by step.
    pub steps: Vec<StepCount>,
    /// Groups by sex, then by age, then by comuna.
    pub groups: Vec<GroupCount>,
}

/// Counts people; groups of fewer than `floor` are hidden, with as many others as keep them so. Where all together are fewer,
/// no group is told: the name of the only one would say what each of them is.
#[must_use]
pub fn tally(people: &[Counted], bands: Option<AgeBands>, floor: u64) -> Tally {
    let steps = Milestone::ALL.map(|milestone| StepCount {
        milestone,
        results: count(people, |person| person.has(milestone)),
        before: count(people, |person| person.had_before(milestone)),
    });
    if (people.len() as u64) < floor {
        return Tally {
            steps: steps.to_vec(),
            groups: Vec::new(),
        };
    }
    let band = |person: &Counted| Some(bands?.of(person.age?));
    let mut groups = grouped(people, floor, |person| Group::Sex(person.sex));
    if bands.is_some() {
        groups.extend(grouped(people, floor, |person| Group::Age(band(person))));
    }
    groups.extend(grouped(people, floor, |person| {
        Group::Comuna(person.comuna.clone())
    }));
    Tally {
        steps: steps.to_vec(),
        groups,
    }
}

fn count(people: &[Counted], wanted: impl Fn(&Counted) -> bool) -> u64 {
    people
        .iter()
        .filter(|person| wanted(person))
        .map(|_| 1)
        .sum()
}

/// The groups of one kind, each step hidden by itself.
fn grouped(people: &[Counted], floor: u64, group: impl Fn(&Counted) -> Group) -> Vec<GroupCount> {
    let all: BTreeSet<Group> = people.iter().map(&group).collect();
    let mut names: Vec<Group> = all.into_iter().collect();
    names.sort_by_key(Group::is_untold);
    let mut groups: Vec<GroupCount> = names
        .into_iter()
        .map(|group| GroupCount {
            group,
            counts: Vec::new(),
        })
        .collect();
    for milestone in Milestone::ALL {
        let counts: Vec<u64> = groups
            .iter()
            .map(|one| {
                count(people, |person| {
                    person.has(milestone) && group(person) == one.group
                })
            })
            .collect();
        let safe = protect(&counts, floor);
        for (one, cell) in groups.iter_mut().zip(safe.groups) {
            // The total of the step is told, so where it would have to be hidden no group of it may be told at all.
            let cell = if safe.total.is_hidden() {
                CellCount::Hidden
            } else {
                cell
            };
            one.counts.push(cell);
        }
    }
    groups
}

#[cfg(test)]
mod tests;
