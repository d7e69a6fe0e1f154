//! What a copy does where both stores know something else of the same person, and what it tells of that.

use crate::domain::calendar::Deadline;
use crate::domain::folder::meeting::{Difference, Side};
use crate::domain::privacy::proof::last_erasure;
use crate::domain::rut::Rut;
use crate::domain::workshop::CourseCode;
use crate::store::Store;
use crate::store::error::StoreResult;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// How two values of one thing meet: [`Side::Here`] is the store that is copied to, [`Side::File`] the one that is copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    /// What stays; where nothing is said, what the target has.
    pub prefer: Option<Side>,
    /// The moment, for the journals of what is replaced.
    pub at: Deadline,
    /// What is noted with a paid seat for which there is no room.
    pub full: String,
}

impl Joining {
    /// For a target in which nobody is: nothing can clash there.
    #[must_use]
    pub const fn with_nobody() -> Self {
        Self {
            prefer: None,
            at: Deadline::day(Date::ZERO),
            full: String::new(),
        }
    }
}

/// Something of a person that both stores know otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The RUT, where the person has one.
    pub rut: Option<Rut>,
    /// The name, once known.
    pub name: Option<String>,
    /// Both values.
    pub difference: Difference,
}

/// Somebody for whom there was no seat left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unseated {
    /// The name.
    pub name: String,
    /// The course, for which they wait now.
    pub course: CourseCode,
}

/// What was met on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Met {
    /// How many things of people, courses and results changed in the target; a copy that is repeated changes none.
    pub changed: u64,
    /// What clashed, person by person.
    pub conflicts: Vec<Conflict>,
    /// Courses of which the stores tell different things.
    pub courses: Vec<CourseCode>,
    /// Who waits now instead of being seated.
    pub unseated: Vec<Unseated>,
    /// Names of people who came in, and may be the same as somebody who was there.
    pub doubtful: Vec<String>,
    /// Who may come back unasked.
    pub erased: Erased,
}

/// Erasures of which the stores know. A proof names nobody, so nobody is kept out by it: who may be meant is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// The last day on which somebody was erased from the target.
    pub here_on: Option<Date>,
    /// Who came in and was held at the source on that day already.
    pub may_be_back: BTreeSet<String>,
    /// How many were erased from the source alone: the target may hold them.
    pub there_alone: usize,
}

impl Erased {
    /// Reads what both stores know, before the proofs are copied.
    pub(super) fn read(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<Self> {
        let here = to.proofs()?;
        let there = from.proofs()?;
        let alone = there
            .iter()
            .filter(|proof| proof.is_erasure() && !here.contains(proof));
        let holds_nobody = to.people()?.is_empty() && to.learners(None)?.is_empty();
        Ok(Self {
            here_on: last_erasure(&here),
            may_be_back: BTreeSet::new(),
            there_alone: if holds_nobody { 0 } else { alone.count() },
        })
    }

    /// Notes somebody who comes in and was held at the source since a day.
    pub(super) fn came(&mut self, since: Date, name: &str) {
        if self.here_on.is_some_and(|erased| since <= erased) {
            self.may_be_back.insert(name.to_owned());
        }
    }
}

impl Met {
    /// How many things are known otherwise in both stores.
    #[must_use]
    pub const fn clashes(&self) -> usize {
        self.conflicts.len() + self.courses.len()
    }

    /// Notes what clashes, and says what stays.
    pub(super) fn choose(
        &mut self,
        who: (Option<Rut>, Option<&str>),
        difference: Difference,
        joining: &Joining,
    ) -> Side {
        self.conflicts.push(Conflict {
            rut: who.0,
            name: who.1.map(str::to_owned),
            difference,
        });
        joining.prefer.unwrap_or(Side::Here)
    }
}
