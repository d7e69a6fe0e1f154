//! Which parts of a whole each of several covers, and who complements whom: each of two brings a part that the other
//! lacks. Pure; ranks nobody.

use std::collections::BTreeSet;

/// The parts that one covers, by their place in the list of parts.
pub type Covered = BTreeSet<usize>;

/// Whether each brings something that the other lacks.
#[must_use]
pub fn complement(one: &Covered, other: &Covered) -> bool {
    !one.is_subset(other) && !other.is_subset(one)
}

/// What several cover together.
#[must_use]
pub fn together<'a>(all: impl IntoIterator<Item = &'a Covered>) -> Covered {
    all.into_iter().flatten().copied().collect()
}

/// Everyone who complements somebody else, as pairs of places in the list, in the order of the list.
#[must_use]
pub fn pairs(all: &[Covered]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (one, covered) in all.iter().enumerate() {
        let others = all.iter().enumerate().skip(one + 1);
        let fitting = others.filter(|(_, other)| complement(covered, other));
        found.extend(fitting.map(|(other, _)| (one, other)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn who_covers_the_same_or_a_part_of_it_complements_nobody() {
        let of = |parts: &[usize]| parts.iter().copied().collect::<Covered>();
        let all = [of(&[0, 1]), of(&[0]), of(&[1, 2]), of(&[0, 1]), of(&[])];
        assert_eq!(pairs(&all), [(0, 2), (1, 2), (2, 3)]);
        assert_eq!(together([&all[0], &all[2]]), of(&[0, 1, 2]));
    }

    proptest! {
        #[test]
        fn two_who_complement_cover_more_than_each(
            one in prop::collection::btree_set(0_usize..8, 0..8),
            other in prop::collection::btree_set(0_usize..8, 0..8),
        ) {
            let both = together([&one, &other]);
            prop_assert_eq!(complement(&one, &other), complement(&other, &one));
            prop_assert_eq!(
                complement(&one, &other),
                both.len() > one.len() && both.len() > other.len()
            );
        }
    }
}
