//! What an import remembers of the records it has met: a bit for each, and counts.

/// A set of keys, one bit each: keys are dense.
#[derive(Default)]
pub(super) struct Keys(Vec<u64>);

impl Keys {
    /// Puts a key in.
    pub(super) fn insert(&mut self, key: i64) {
        let (word, bit) = ((key >> 6) as usize, key & 63);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << bit;
    }

    /// Whether a key is in it.
    pub(super) fn contains(&self, key: i64) -> bool {
        let word = self.0.get((key >> 6) as usize);
        word.is_some_and(|word| word >> (key & 63) & 1 == 1)
    }
}

/// What was counted so far.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    /// Records that were not there.
    pub(super) new: u64,
    /// Records that are other than they were.
    pub(super) updated: u64,
    /// Records that are as they were.
    pub(super) unchanged: u64,
    /// Their items.
    pub(super) items: u64,
    /// Their offers.
    pub(super) offers: u64,
}
