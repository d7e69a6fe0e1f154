//! Entries in their order, found by their id at once: a hostile list of a million entries is not searched for each of them.

use std::collections::HashMap;

/// Entries with ids; the same id is the same entry.
#[derive(Debug)]
pub(super) struct Keyed<T> {
    pub(super) entries: Vec<T>,
    places: HashMap<String, usize>,
}

impl<T> Default for Keyed<T> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            places: HashMap::new(),
        }
    }
}

impl<T> Keyed<T> {
    /// The entry with an id.
    pub(super) fn get(&self, id: &str) -> Option<&T> {
        Some(&self.entries[*self.places.get(id)?])
    }

    /// The place of an id.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Adds an entry, or joins it with the one that is there; gives its place.
    pub(super) fn put(&mut self, id: &str, entry: T, join: impl FnOnce(&mut T, T)) -> usize {
        if let Some(at) = self.place(id) {
            join(&mut self.entries[at], entry);
            return at;
        }
        self.places.insert(id.to_owned(), self.entries.len());
        self.entries.push(entry);
        self.entries.len() - 1
    }
}
