//! The parts of two folders, each joined in its own way. Asks only where two values differ.

use super::{Difference, REPLACED, Side};
use crate::domain::bid::action::JournalEntry;
use crate::domain::calendar::Deadline;
use crate::domain::consent::Consent;
use crate::domain::fact::Fact;
use crate::domain::folder::{FolderBid, FolderChange};
use crate::domain::mark::Mark;
use crate::domain::paper::Paper;
use crate::domain::saved_search::SavedSearch;
use crate::domain::supplier::{StateRecord, Supplier};
use std::collections::BTreeMap;

/// Who is asked.
pub(super) type Choose<'a> = &'a mut dyn FnMut(Difference) -> Side;

/// Joins two lists by their keys: what one of them lacks is taken, where both have something `meet` says what stays.
pub(super) fn joined<T: Clone, K: Ord>(
    here: &[T],
    file: &[T],
    key: impl Fn(&T) -> K,
    mut meet: impl FnMut(&T, &T) -> T,
) -> Vec<T> {
    let mut all: BTreeMap<K, (Option<&T>, Option<&T>)> = BTreeMap::new();
    for one in here {
        all.entry(key(one)).or_default().0 = Some(one);
    }
    for one in file {
        all.entry(key(one)).or_default().1 = Some(one);
    }
    let both = all.into_values();
    both.filter_map(|pair| match pair {
        (Some(here), Some(file)) => Some(meet(here, file)),
        (one, other) => one.or(other).cloned(),
    })
    .collect()
}

/// Asks which of two values stays.
pub(super) fn chosen<T: Clone>(
    here: &T,
    file: &T,
    choose: Choose<'_>,
    difference: impl Fn(T, T) -> Difference,
) -> T {
    match choose(difference(here.clone(), file.clone())) {
        Side::Here => here.clone(),
        Side::File => file.clone(),
    }
}

/// The record.
pub(super) fn supplier(
    here: Option<&Supplier>,
    file: Option<&Supplier>,
    choose: Choose<'_>,
) -> Option<Supplier> {
    let (Some(here), Some(file)) = (here, file) else {
        return here.or(file).cloned();
    };
    let mut joint = here.clone();
    if here.person != file.person {
        joint.person = chosen(&here.person, &file.person, choose, |here, file| {
            Difference::Person { here, file }
        });
    }
    joint.created_on = here.created_on.min(file.created_on);
    for (key, brought) in &file.facts.0 {
        let stays = match here.facts.get(key) {
            None => brought.clone(),
            Some(held) => fact(held, brought, choose),
        };
        joint.facts.put(stays);
    }
    joint.states = states(&here.states, &file.states, choose);
    joint.consents = consents(&here.consents, &file.consents);
    Some(joint)
}

/// The same answer twice stands with its newer date.
fn fact(here: &Fact, file: &Fact, choose: Choose<'_>) -> Fact {
    if here.value != file.value {
        return chosen(here, file, choose, |here, file| Difference::Fact {
            here,
            file,
        });
    }
    let newer = if file.recorded_on > here.recorded_on {
        file
    } else {
        here
    };
    newer.clone()
}

/// Observations are a history: all of them stay, oldest first, and of one day the last one counts. Where both sides end a
/// day with something else, somebody chooses; what is not chosen is not taken, so that it can still be chosen later.
fn states(here: &[StateRecord], file: &[StateRecord], choose: Choose<'_>) -> Vec<StateRecord> {
    let (lasts, earlier): (Vec<_>, Vec<_>) = file
        .iter()
        .partition(|record| last_alike(file, record) == Some(*record));
    let mut all: Vec<StateRecord> = Vec::new();
    for record in earlier {
        if !here.contains(record) {
            all.push(record.clone());
        }
    }
    all.extend_from_slice(here);
    for brought in lasts {
        if counting(here, file, brought, choose) == Side::File {
            all.retain(|record| record != brought);
            all.push(brought.clone());
        }
    }
    all.sort_by_key(|record| record.on);
    all
}

/// The last observation of the same state on the same day.
fn last_alike<'a>(all: &'a [StateRecord], like: &StateRecord) -> Option<&'a StateRecord> {
    all.iter()
        .rfind(|record| record.on == like.on && record.value.kind() == like.value.kind())
}

/// Which side's observation counts on the day of one that was brought. Who knows what the other saw and saw something else
/// after it is ahead.
fn counting(
    here: &[StateRecord],
    file: &[StateRecord],
    brought: &StateRecord,
    choose: Choose<'_>,
) -> Side {
    let Some(held) = last_alike(here, brought) else {
        return Side::File;
    };
    let known_here = here.contains(brought);
    if (held.value, held.until) == (brought.value, brought.until) {
        return if known_here { Side::Here } else { Side::File };
    }
    match (known_here, file.contains(held)) {
        (true, false) => Side::Here,
        (false, true) => Side::File,
        _ => choose(Difference::State {
            here: held.clone(),
            file: brought.clone(),
        }),
    }
}

/// Consents are a history too. What was withdrawn on one side stays withdrawn: no older copy gives it back (Ley 19.628
/// as changed by Ley 21.719, art. 12).
pub(super) fn consents(here: &[Consent], file: &[Consent]) -> Vec<Consent> {
    let (mut all, mut new) = (here.to_vec(), Vec::new());
    for brought in file {
        let same = |held: &&mut Consent| {
            let mut other = brought.clone();
            other.withdrawn_on = held.withdrawn_on;
            **held == other
        };
        match all.iter_mut().find(same) {
            Some(held) => {
                let days = [held.withdrawn_on, brought.withdrawn_on];
                held.withdrawn_on = days.into_iter().flatten().min();
            }
            None => new.push(brought.clone()),
        }
    }
    // Of two of one day the one here counts.
    new.append(&mut all);
    let mut all = new;
    all.sort_by_key(|consent| consent.given_on);
    all
}

/// Papers by id.
pub(super) fn papers(here: &[Paper], file: &[Paper], choose: Choose<'_>) -> Vec<Paper> {
    let key = |paper: &Paper| paper.id.clone();
    joined(here, file, key, |here, file| {
        if here == file {
            return here.clone();
        }
        chosen(here, file, choose, |here, file| Difference::Paper {
            here: Box::new(here),
            file: Box::new(file),
        })
    })
}

/// Bids by tender.
pub(super) fn bids(
    here: &[FolderBid],
    file: &[FolderBid],
    at: Deadline,
    choose: Choose<'_>,
) -> Vec<FolderBid> {
    let key = |held: &FolderBid| held.bid.tender.clone();
    joined(here, file, key, |here, file| {
        if here.bid == file.bid && here.dossier == file.dossier {
            return longer(here, file);
        }
        let difference = Difference::Bid {
            here: Box::new(here.clone()),
            file: Box::new(file.clone()),
        };
        match choose(difference) {
            Side::Here => here.clone(),
            Side::File => replaced(here, file, at),
        }
    })
}

/// The same bid with the journal that tells more.
fn longer(here: &FolderBid, file: &FolderBid) -> FolderBid {
    let more = if file.journal.len() > here.journal.len() {
        file
    } else {
        here
    };
    FolderBid {
        version: here.version.max(file.version),
        ..more.clone()
    }
}

/// A bid that takes the place of the one here: the journal goes on, so that the change can be undone, and whoever works
/// on what stood here is told.
fn replaced(here: &FolderBid, file: &FolderBid, at: Deadline) -> FolderBid {
    let last = here.journal.last().map_or(0, |change| change.entry.number);
    let mut joint = FolderBid {
        version: here.version.max(file.version) + i64::from(file.dossier.is_some()),
        journal: here.journal.clone(),
        ..file.clone()
    };
    joint.journal.push(FolderChange {
        entry: JournalEntry {
            number: last + 1,
            at,
            action: REPLACED,
        },
        bid_before: Some(here.bid.clone()),
        dossier_before: here.dossier.clone(),
    });
    joint
}

/// Decisions by tender; the same decision twice has seen what either has seen.
pub(super) fn marks(here: &[Mark], file: &[Mark], choose: Choose<'_>) -> Vec<Mark> {
    let key = |mark: &Mark| mark.tender.clone();
    joined(here, file, key, |here, file| {
        if (here.kind, &here.reason) == (file.kind, &file.reason) {
            return Mark {
                on: here.on.min(file.on),
                looked: here.looked.max(file.looked),
                ..here.clone()
            };
        }
        chosen(here, file, choose, |here, file| Difference::Mark {
            here,
            file,
        })
    })
}

/// Saved searches by name; the same question twice has told of what either has told.
#[must_use]
pub fn searches(
    here: &[SavedSearch],
    file: &[SavedSearch],
    choose: Choose<'_>,
) -> Vec<SavedSearch> {
    let key = |search: &SavedSearch| SavedSearch::key(&search.name);
    joined(here, file, key, |here, file| {
        if here.asked == file.asked {
            return told_by_either(here, file);
        }
        chosen(here, file, choose, |here, file| Difference::Search {
            here,
            file,
        })
    })
}

fn told_by_either(here: &SavedSearch, file: &SavedSearch) -> SavedSearch {
    let mut joint = here.clone();
    joint.saved_on = here.saved_on.min(file.saved_on);
    joint.run_on = here.run_on.max(file.run_on);
    joint.seen.extend(file.seen.iter().cloned());
    joint.seen.sort();
    joint.seen.dedup();
    joint
}
