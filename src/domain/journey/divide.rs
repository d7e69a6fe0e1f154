//! How many of a group are connected, with groups hidden in which somebody could be recognised.
//!
//! A row tells two counts: connected, and not connected. It is hidden where one of them is above 0 and below the floor.
//! What is hidden is told only as one sum, and more rows are hidden until that sum has at least two rows and both its
//! counts reach the floor: then neither count of a hidden row can be worked out by subtraction from the totals.

use serde::Serialize;

/// A group as it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupCount<G> {
    /// Which group.
    pub group: G,
    /// Of it, connected.
    pub connected: u64,
    /// Of it, not connected.
    pub others: u64,
}

/// The two counts of a group that may be told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Connected.
    pub connected: u64,
    /// Everybody of the group.
    pub n: u64,
}

/// Groups as they may leave the centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divide<G> {
    /// The groups in the order in which they came; nothing for those that are hidden.
    pub groups: Vec<(G, Option<Told>)>,
    /// All groups together; nothing where even that is too few.
    pub total: Option<Told>,
    /// How few are too few.
    pub floor: u64,
}

impl<G> Divide<G> {
    /// How many groups are hidden.
    #[must_use]
    pub fn hidden(&self) -> usize {
        self.groups
            .iter()
            .filter(|(_, told)| told.is_none())
            .count()
    }
}

/// Whether a count is of too few to be told.
const fn is_small(count: u64, floor: u64) -> bool {
    0 < count && count < floor
}

/// Hides what must be hidden.
#[must_use]
pub fn divide<G>(counts: Vec<GroupCount<G>>, floor: u64) -> Divide<G> {
    let sizes: Vec<(u64, u64)> = counts
        .iter()
        .map(|count| (count.connected, count.others))
        .collect();
    let sum = sizes.iter().fold((0_u64, 0_u64), |sum, size| {
        (sum.0.saturating_add(size.0), sum.1.saturating_add(size.1))
    });
    let small = |size: (u64, u64)| is_small(size.0, floor) || is_small(size.1, floor);
    let mut hidden: Vec<bool> = sizes.iter().map(|size| small(*size)).collect();
    while !is_safe(&sizes, &hidden, floor) {
        let shown = (0..sizes.len()).filter(|at| !hidden[*at]);
        // An empty group hides nobody.
        let next = shown
            .filter(|at| sizes[*at] != (0, 0))
            .min_by_key(|at| sizes[*at].0 + sizes[*at].1);
        match next {
            Some(next) => hidden[next] = true,
            None => break,
        }
    }
    let told = |size: (u64, u64)| Told {
        connected: size.0,
        n: size.0.saturating_add(size.1),
    };
    Divide {
        groups: counts
            .into_iter()
            .zip(hidden)
            .map(|(count, hidden)| {
                let size = (count.connected, count.others);
                (count.group, (!hidden).then(|| told(size)))
            })
            .collect(),
        total: (!small(sum)).then(|| told(sum)),
        floor,
    }
}

/// Whether nobody who knows the totals can work a hidden row out.
fn is_safe(sizes: &[(u64, u64)], hidden: &[bool], floor: u64) -> bool {
    let rows: Vec<(u64, u64)> = sizes
        .iter()
        .zip(hidden)
        .filter_map(|(size, hidden)| hidden.then_some(*size))
        .collect();
    let connected = rows
        .iter()
        .fold(0_u64, |sum, row| sum.saturating_add(row.0));
    let others = rows
        .iter()
        .fold(0_u64, |sum, row| sum.saturating_add(row.1));
    rows.is_empty() || (rows.len() > 1 && connected >= floor && others >= floor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FLOOR: u64 = 5;

    fn hide(sizes: &[(u64, u64)], floor: u64) -> Divide<usize> {
        let counts = sizes.iter().enumerate().map(|(group, size)| GroupCount {
            group,
            connected: size.0,
            others: size.1,
        });
        divide(counts.collect(), floor)
    }

    fn shape(sizes: &[(u64, u64)]) -> String {
        let divide = hide(sizes, FLOOR);
        let word = |told: &Option<Told>| {
            told.map_or("?".to_owned(), |told| {
                format!("{}/{}", told.connected, told.n)
            })
        };
        let groups = divide.groups.iter().map(|(_, told)| word(told));
        groups
            .chain([word(&divide.total)])
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_small_group_takes_another_along_so_that_no_subtraction_brings_it_back() {
        for (sizes, told) in [
            (&[(12, 8), (9, 30)][..], "12/20 9/39 21/59"),
            (&[(12, 8), (3, 30), (20, 20)], "? ? 20/40 35/93"),
            (&[(12, 8), (0, 0), (2, 1), (40, 40)], "? 0/0 ? 40/80 54/103"),
            (&[(0, 9), (7, 7)], "0/9 7/14 7/23"),
            (&[(1, 20), (1, 9), (30, 30)], "? ? ? 32/91"),
            (&[(2, 1)], "? ?"),
            (&[], "0/0"),
        ] {
            assert_eq!(shape(sizes), told, "{sizes:?}");
        }
    }

    /// Whether a second table looks the same to who reads it and differs in a hidden row.
    fn another_value(sizes: &[(u64, u64)], hidden: &[usize], at: usize) -> bool {
        let counts = |row: (u64, u64)| [row.0, row.1];
        hidden.iter().any(|other| {
            let differ = *other != at;
            let (mine, theirs) = (counts(sizes[at]), counts(sizes[*other]));
            let alive = |row: [u64; 2]| row[0] + row[1] > 0;
            let moves = (0..2).any(|column| {
                let (mut less, mut more) = (mine, theirs);
                let gives = less[column] > 0 && {
                    less[column] -= 1;
                    alive(less)
                };
                let takes = more[column] > 0 && {
                    more[column] -= 1;
                    alive(more)
                };
                gives || takes
            });
            let swaps = mine != theirs;
            differ && (moves || swaps)
        })
    }

    proptest! {
        /// Who knows the totals, all that is shown and that nobody hides an empty group finds two values for each
        /// hidden row.
        #[test]
        fn nothing_hidden_can_be_worked_out(
            sizes in prop::collection::vec((0_u64..14, 0_u64..14), 0..7),
            floor in 2_u64..8,
        ) {
            let told = hide(&sizes, floor);
            let hidden: Vec<usize> = told
                .groups
                .iter()
                .filter_map(|(group, told)| told.is_none().then_some(*group))
                .collect();
            for (group, told) in &told.groups {
                let size = sizes[*group];
                match told {
                    Some(told) => {
                        prop_assert_eq!((told.connected, told.n), (size.0, size.0 + size.1));
                        prop_assert!(!is_small(size.0, floor) && !is_small(size.1, floor));
                    }
                    None => prop_assert_ne!(size, (0, 0)),
                }
            }
            let sum = |rows: &mut dyn Iterator<Item = (u64, u64)>| {
                rows.fold((0, 0), |sum, row| (sum.0 + row.0, sum.1 + row.1))
            };
            let all = sum(&mut sizes.iter().copied());
            if let Some(total) = told.total {
                prop_assert_eq!((total.connected, total.n), (all.0, all.0 + all.1));
            }
            let together = sum(&mut hidden.iter().map(|at| sizes[*at]));
            let everybody = sum(&mut sizes.iter().copied()) == together;
            // Where a part is shown, what is hidden has two rows at least and reaches the floor in both counts.
            if !hidden.is_empty() && !everybody {
                prop_assert!(hidden.len() > 1);
                prop_assert!(together.0 >= floor && together.1 >= floor);
            }
            if hidden.len() > 1 && together.0 >= floor && together.1 >= floor {
                for at in &hidden {
                    prop_assert!(another_value(&sizes, &hidden, *at), "{sizes:?} {hidden:?}");
                }
            }
        }

        #[test]
        fn large_groups_lose_nothing(sizes in prop::collection::vec((5_u64..500, 5_u64..500), 0..9)) {
            prop_assert_eq!(hide(&sizes, FLOOR).hidden(), 0);
        }
    }
}
