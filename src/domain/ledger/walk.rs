//! The walk along a chain as the store gives it: raw, since whoever changes a row may write anything. Finds the first row
//! that is not as it was written, and says in which way.

use crate::domain::ledger::chain::{self, Head};
use crate::domain::ledger::entry::Entry;
use serde::Serialize;

/// An entry with its salt, as it lies in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Whose it is, for the store's own look-ups.
    pub learner: String,
    /// The course, as above.
    pub course: String,
    /// The step, as above.
    pub milestone: String,
    /// The entry's document.
    pub document: String,
    /// The salt's digits.
    pub salt: String,
}

impl Sealed {
    /// The entry, when what stands beside it for look-ups says the same.
    #[must_use]
    pub fn open(&self) -> Option<Entry> {
        let entry: Entry = serde_json::from_str(&self.document).ok()?;
        let told = &entry.achievement;
        let same = told.learner.to_string() == self.learner
            && told.course.to_string() == self.course
            && told.milestone.name() == self.milestone;
        same.then_some(entry)
    }
}

/// A row of the chain, with the entry that belongs to it while it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub number: u64,
    /// The day on which it was written.
    pub day: String,
    /// The commitment to its entry.
    pub commitment: String,
    /// The link to everything before it.
    pub link: String,
    /// The day on which its entry was erased.
    pub erased_on: Option<String>,
    /// Entry and salt.
    pub sealed: Option<Sealed>,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// A row is not there, is there twice, or stands in another place.
    Number,
    /// The link does not follow from what stands before it: number, day, commitment or link was changed.
    Link,
    /// The entry or its salt is not the one that was sealed.
    Changed,
    /// The entry is not there, and nothing says that it was erased.
    Missing,
    /// The entry was erased, and yet one is there.
    NotErased,
}

/// The first row that is not as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Broken {
    /// Number of the row that should stand there.
    pub number: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// What a walk found, up to the first fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// The entries that are as they were written.
    pub entries: Vec<Entry>,
    /// How many were erased.
    pub erased: usize,
    /// The last row that holds.
    pub head: Option<Head>,
    /// The first one that does not.
    pub broken: Option<Broken>,
}

/// Walks along a chain in the order of its rows.
#[must_use]
pub fn walk(rows: &[Kept]) -> Walk {
    along(rows, true)
}

/// Walks along the links alone, for a reader who may not see the entries: that each one is what was sealed is not looked at.
#[must_use]
pub fn walk_links(rows: &[Kept]) -> Walk {
    along(rows, false)
}

fn along(rows: &[Kept], shows_entries: bool) -> Walk {
    let mut found = Walk {
        entries: Vec::new(),
        erased: 0,
        head: None,
        broken: None,
    };
    for row in rows {
        let before = found.head.as_ref();
        let number = before.map_or(1, |head| head.number + 1);
        let link = before.map_or(chain::BEFORE_FIRST, |head| head.link.as_str());
        match step(row, number, link, shows_entries) {
            Ok(Some(entry)) => found.entries.push(entry),
            Ok(None) => found.erased += usize::from(row.erased_on.is_some()),
            Err(fault) => {
                found.broken = Some(Broken { number, fault });
                return found;
            }
        }
        found.head = Some(Head {
            number,
            link: row.link.clone(),
        });
    }
    found
}

/// Looks at one row: its entry, nothing where it was erased or is not shown, or what is wrong.
fn step(
    row: &Kept,
    number: u64,
    before: &str,
    shows_entries: bool,
) -> Result<Option<Entry>, Fault> {
    if row.number != number {
        return Err(Fault::Number);
    }
    if chain::link(before, number, &row.day, &row.commitment) != row.link {
        return Err(Fault::Link);
    }
    match (&row.sealed, &row.erased_on) {
        (None, None) if shows_entries => Err(Fault::Missing),
        (None, None) => Ok(None),
        (None, Some(_)) => Ok(None),
        (Some(_), Some(_)) => Err(Fault::NotErased),
        (Some(sealed), None) => {
            if chain::commitment(&sealed.salt, &sealed.document) != row.commitment {
                return Err(Fault::Changed);
            }
            let entry = sealed.open().filter(|entry| entry.number == number);
            entry.map(Some).ok_or(Fault::Changed)
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
