//! Numbers that look random and are the same on every machine. Owns no meaning.

/// A small generator (SplitMix64): good enough for made-up lists, and its steps are fixed for ever.
pub(crate) struct Random(u64);

impl Random {
    /// A generator of its own for one thing out of many: neighbours do not resemble each other.
    pub(crate) const fn of(seed: u64, thing: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ thing.wrapping_mul(0xd134_2543_de82_ef95))
    }

    /// The next number.
    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub(crate) const fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A number from `first` to `last`.
    pub(crate) const fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }

    /// A number from 0 up to 1.
    pub(crate) const fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something that happens so often happens.
    pub(crate) fn happens(&mut self, share: f64) -> bool {
        self.share() < share
    }

    /// One of several.
    pub(crate) fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.below(things.len())]
    }

    /// A place in a list where the first places come far more often (Zipf, exponent 1).
    pub(crate) fn rank(&mut self, length: usize) -> usize {
        let place = ((length as f64).ln() * self.share()).exp() - 1.0;
        (place as usize).min(length - 1)
    }

    /// A count from 1 with this mean, mostly small and now and then large.
    pub(crate) fn count(&mut self, mean: f64, most: usize) -> usize {
        let drawn = 1.0 - (1.0 - self.share()).ln() * (mean - 0.5);
        (drawn as usize).clamp(1, most)
    }
}
