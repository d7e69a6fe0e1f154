//! The best of many scored tenders, kept as they come. Scores nothing; names a tender only once it stays.

use crate::matching::entry::Entry;
use crate::matching::score::{Match, Parts, order};
use std::cmp::Ordering;

/// Fewer than so many are not worth sorting out while more come.
const LEAST: usize = 64;

/// A tender with its points, without its name.
struct Scored {
    place: u32,
    total: i32,
    parts: Parts,
}

/// The best so far.
pub(super) struct Best<'a> {
    entries: &'a [Entry],
    most: usize,
    kept: Vec<Scored>,
    /// What a tender needs to come among the best, once so many were seen.
    needed: i32,
}

impl<'a> Best<'a> {
    /// Keeps at most so many of these tenders.
    pub(super) const fn new(entries: &'a [Entry], most: usize) -> Self {
        Self {
            entries,
            most,
            kept: Vec::new(),
            needed: i32::MIN,
        }
    }

    /// Takes a tender, unless so many are better already.
    pub(super) fn offer(&mut self, place: u32, parts: Parts) {
        let total = parts.total();
        if total < self.needed {
            return;
        }
        self.kept.push(Scored {
            place,
            total,
            parts,
        });
        if self.kept.len() >= self.most.saturating_mul(2).max(LEAST) {
            self.sort_out();
        }
    }

    /// The best, best first.
    pub(super) fn finish(mut self) -> Vec<Match> {
        self.sort_out();
        let entries = self.entries;
        self.kept
            .sort_by(|left, right| compare(entries, left, right));
        let named = self.kept.into_iter().map(|one| {
            let entry = &entries[one.place as usize];
            Match {
                code: entry.code.clone(),
                closes: entry.closes,
                place: one.place,
                parts: one.parts,
            }
        });
        named.collect()
    }

    fn sort_out(&mut self) {
        if self.kept.len() <= self.most {
            return;
        }
        let entries = self.entries;
        self.kept
            .select_nth_unstable_by(self.most, |left, right| compare(entries, left, right));
        self.kept.truncate(self.most);
        if let Some(least) = self.kept.iter().map(|one| one.total).min() {
            self.needed = least;
        }
    }
}

fn compare(entries: &[Entry], left: &Scored, right: &Scored) -> Ordering {
    let (entry, other) = (
        &entries[left.place as usize],
        &entries[right.place as usize],
    );
    order(
        (left.total, entry.closes, &entry.code),
        (right.total, other.closes, &other.code),
    )
}
