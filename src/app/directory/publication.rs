//! The publication of the directory: who is in it, what changed since the last one in the same folder, and who stands in a
//! folder although they left. Writes no file and decides nothing on consents: see [`super::basis`].

use super::basis::{self, Withheld};
use super::card::{Card, RubroNames, rubro_names};
use crate::app::place::DIRECTORY_MARK;
use crate::domain::directory::{Publication, Published};
use crate::domain::rut::Rut;
use crate::domain::supplier::PersonKind;
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::Path;

/// Who answers for a publication, as its own mark tells it to the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Signed {
    /// Who publishes.
    #[serde(default)]
    pub publisher: Option<String>,
    /// Where to ask to be taken out or put right.
    #[serde(default)]
    pub contact: Option<String>,
}

impl Signed {
    /// What the last publication in a folder said; nothing where there is none, or its mark cannot be read.
    #[must_use]
    pub fn last(folder: &Path) -> Self {
        let mark = fs_err::read(folder.join(DIRECTORY_MARK));
        mark.ok()
            .and_then(|mark| serde_json::from_slice(&mark).ok())
            .unwrap_or_default()
    }
}

/// Who would be published on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The entries, by name and then by RUT.
    pub cards: Vec<Card>,
    /// The day of the list.
    pub day: Date,
    /// How many are held and left out, by the reason.
    pub withheld: BTreeMap<Withheld, usize>,
    /// How many agreed and are not connected.
    pub not_connected: usize,
}

impl Draft {
    /// How many of the entries are of natural persons.
    #[must_use]
    pub fn people(&self) -> usize {
        let natural = |card: &&Card| card.person == PersonKind::Natural;
        self.cards.iter().filter(natural).count()
    }

    /// The entries as the store remembers them.
    #[must_use]
    pub fn entries(&self) -> Vec<Published> {
        let mut entries: Vec<Published> = self
            .cards
            .iter()
            .map(|card| Published {
                rut: card.key,
                fingerprint: card.fingerprint(),
            })
            .collect();
        entries.sort_by_key(|entry| entry.rut);
        entries
    }
}

/// Who would be published on a day.
///
/// # Errors
/// The store's failure.
pub fn draft(store: &mut dyn Store, pack: &Pack, day: Date) -> Outcome<Draft> {
    let names = rubro_names(store)?;
    let mut draft = Draft {
        cards: Vec::new(),
        day,
        withheld: BTreeMap::new(),
        not_connected: 0,
    };
    store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        match basis::to_everybody(&supplier, pack) {
            Err(reason) => *draft.withheld.entry(reason).or_default() += 1,
            Ok(shown) => {
                let card = Card::of(&supplier, shown, pack, &names, day);
                if card.is_connected() == Some(true) {
                    draft.cards.push(card);
                } else {
                    draft.not_connected += 1;
                }
            }
        }
        ControlFlow::Continue(())
    })?;
    draft.cards.sort_by_cached_key(Card::place);
    Ok(draft)
}

/// What a publication changes in its folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Entries that were not there.
    pub came: usize,
    /// Entries that say something else.
    pub changed: usize,
    /// Entries that say the same.
    pub stayed: usize,
    /// Entries that are gone.
    pub went: usize,
}

/// Compares what a folder holds with what it will hold.
#[must_use]
pub fn changes(before: &[Published], now: &[Published]) -> Changes {
    let earlier: BTreeMap<Rut, &Published> =
        before.iter().map(|entry| (entry.rut, entry)).collect();
    let mut changes = Changes::default();
    for entry in now {
        match earlier.get(&entry.rut) {
            None => changes.came += 1,
            Some(old) if *old == entry => changes.stayed += 1,
            Some(_) => changes.changed += 1,
        }
    }
    changes.went = before.len() - changes.stayed - changes.changed;
    changes
}

/// A publication in which somebody stands who should not any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overdue {
    /// The folder and its day.
    pub publication: Publication,
    /// Who withdrew since, by name where one is known.
    pub withdrawn: Vec<(Rut, Option<String>)>,
    /// How many others do not belong there: no longer connected, or their data rest and nothing is told of them.
    pub others: usize,
}

/// Who may be published on a day, and who withdrew or never agreed, by name where one is known. People whose data rest are
/// in neither.
type Standing = (BTreeSet<Rut>, BTreeMap<Rut, Option<String>>);

fn standing(store: &mut dyn Store, pack: &Pack, day: Date) -> Outcome<Standing> {
    let (mut current, mut withdrawn) = Standing::default();
    // Whether somebody is connected does not hang on what products are called.
    let names = RubroNames::new();
    store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        match basis::to_everybody(&supplier, pack) {
            Ok(shown) => {
                let card = Card::of(&supplier, shown, pack, &names, day);
                if card.is_connected() == Some(true) {
                    current.insert(supplier.rut);
                }
            }
            Err(_) => {
                withdrawn.insert(supplier.rut, supplier.name().map(str::to_owned));
            }
        }
        ControlFlow::Continue(())
    })?;
    Ok((current, withdrawn))
}

/// The publications that must be made again, and because of whom.
///
/// # Errors
/// The store's failure.
pub fn overdue(store: &mut dyn Store, pack: &Pack, day: Date) -> Outcome<Vec<Overdue>> {
    let publications = store.publications()?;
    if publications.is_empty() {
        return Ok(Vec::new());
    }
    let (current, withdrawn) = standing(store, pack, day)?;
    let mut found = Vec::new();
    for publication in publications {
        let mut one = Overdue {
            publication,
            withdrawn: Vec::new(),
            others: 0,
        };
        for entry in store.published(&one.publication.place)? {
            if current.contains(&entry.rut) {
                continue;
            }
            match withdrawn.get(&entry.rut) {
                Some(name) => one.withdrawn.push((entry.rut, name.clone())),
                None => one.others += 1,
            }
        }
        if !one.withdrawn.is_empty() || one.others > 0 || one.publication.erased > 0 {
            found.push(one);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::paper::Fingerprint;

    #[test]
    fn what_came_changed_and_went_is_counted() {
        let entry = |body, text: &str| Published {
            rut: Rut::from_body(body).unwrap(),
            fingerprint: Fingerprint::of(text.as_bytes()),
        };
        let before = [entry(1, "a"), entry(6, "a"), entry(14, "a")];
        let now = [entry(6, "b"), entry(14, "a"), entry(23, "a")];
        let wanted = Changes {
            came: 1,
            changed: 1,
            stayed: 1,
            went: 1,
        };
        assert_eq!(changes(&before, &now), wanted);
        assert_eq!(changes(&[], &now).came, 3);
        assert_eq!(changes(&before, &[]).went, 3);
    }
}
