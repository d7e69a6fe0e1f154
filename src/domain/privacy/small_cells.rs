//! Hides counts of so few people that somebody could be recognised, and so many more that no subtraction from the total
//! brings them back. Counts only; how few is too few comes from the rule pack (`small-cell-floor`).
//!
//! A report hides its cells column by column: the groups of one column with the total of that column. Groups must not
//! overlap and the total must be their sum; the share of a hidden count is hidden with it.

use serde::{Serialize, Serializer};

/// The dated value of the rule pack that says from how many people on a count is shown.
pub const FLOOR_PARAMETER: &str = "small-cell-floor";

/// A count as it may leave the centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellCount {
    /// It may be read.
    Shown(u64),
    /// It stands for at least one person and is not told. In JSON it is null.
    Hidden,
}

impl CellCount {
    /// The count, where it may be read.
    #[must_use]
    pub const fn shown(self) -> Option<u64> {
        match self {
            Self::Shown(count) => Some(count),
            Self::Hidden => None,
        }
    }

    /// Whether it is not told.
    #[must_use]
    pub const fn is_hidden(self) -> bool {
        matches!(self, Self::Hidden)
    }
}

impl Serialize for CellCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.shown().serialize(serializer)
    }
}

/// The groups of one column and their total, as they may leave the centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SafeCounts {
    /// The groups, in the order in which they came.
    pub groups: Vec<CellCount>,
    /// Their sum. It is hidden only where the groups alone cannot be kept apart; then it must be hidden wherever else
    /// the same people are counted.
    pub total: CellCount,
}

/// Hides every count below `floor`, then the smallest of the others until what is hidden can no longer be worked out.
/// Nobody (0) is shown: there is no one to recognise.
#[must_use]
pub fn protect(counts: &[u64], floor: u64) -> SafeCounts {
    let total = counts
        .iter()
        .fold(0_u64, |sum, count| sum.saturating_add(*count));
    let is_small = |count: u64| 0 < count && count < floor;
    let mut hidden: Vec<bool> = counts.iter().map(|count| is_small(*count)).collect();
    while !is_safe(counts, &hidden, floor) {
        let Some(next) = smallest_shown(counts, &hidden) else {
            return told(counts, &hidden, CellCount::Hidden);
        };
        hidden[next] = true;
    }
    let total = match is_small(total) {
        true => CellCount::Hidden,
        false => CellCount::Shown(total),
    };
    told(counts, &hidden, total)
}

/// Whether nobody who knows the total, and that a hidden group has at least one person, can work a hidden count out.
fn is_safe(counts: &[u64], hidden: &[bool], floor: u64) -> bool {
    let mut cells = 0_u64;
    let mut sum = 0_u64;
    let mut all_small = true;
    for (count, _) in counts.iter().zip(hidden).filter(|(_, hidden)| **hidden) {
        cells += 1;
        sum = sum.saturating_add(*count);
        all_small &= *count < floor;
    }
    let most = cells.saturating_mul(floor.saturating_sub(1));
    let all_least = sum == cells;
    let all_most = all_small && sum == most;
    cells == 0 || (cells > 1 && sum >= floor && !all_least && !all_most)
}

/// Where the smallest count stands that is shown and is not 0; the first of equal ones.
fn smallest_shown(counts: &[u64], hidden: &[bool]) -> Option<usize> {
    let shown = |at: &usize| !hidden[*at] && counts[*at] > 0;
    (0..counts.len()).filter(shown).min_by_key(|at| counts[*at])
}

fn told(counts: &[u64], hidden: &[bool], total: CellCount) -> SafeCounts {
    let cell = |(count, hidden): (&u64, &bool)| match hidden {
        true => CellCount::Hidden,
        false => CellCount::Shown(*count),
    };
    SafeCounts {
        groups: counts.iter().zip(hidden).map(cell).collect(),
        total,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `?` for what is hidden, the total last.
    fn shape(counts: &[u64]) -> String {
        let safe = protect(counts, 5);
        safe.groups
            .iter()
            .chain([&safe.total])
            .map(|cell| {
                cell.shown()
                    .map_or("?".to_owned(), |count| count.to_string())
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn small_groups_are_hidden_with_one_more_where_the_total_would_tell() {
        for (counts, told) in [
            (&[12, 8][..], "12 8 20"),
            (&[12, 3], "? ? 15"),
            (&[12, 3, 7], "12 ? ? 22"),
            (&[12, 3, 4], "12 ? ? 19"),
            (&[12, 1, 1], "? ? ? 14"),
            (&[0, 12, 9], "0 12 9 21"),
            (&[0, 2, 9, 30], "0 ? ? 30 41"),
            (&[4], "? ?"),
            (&[2, 1], "? ? ?"),
            (&[4, 0, 0], "? 0 0 ?"),
            (&[1, 1, 1, 1, 1], "? ? ? ? ? ?"),
            (&[4, 4], "? ? ?"),
            (&[4, 4, 50], "? ? ? 58"),
            (&[], "0"),
            (&[5], "5 5"),
        ] {
            assert_eq!(shape(counts), told, "{counts:?}");
        }
    }

    #[test]
    fn a_hidden_count_is_null_in_json() {
        let json = serde_json::to_string(&protect(&[12, 3, 7], 5)).unwrap();
        assert_eq!(json, r#"{"groups":[12,null,null],"total":22}"#);
    }

    proptest! {
        /// Whoever sees the table finds at least two values for each hidden count.
        #[test]
        fn nothing_hidden_can_be_worked_out(counts in prop::collection::vec(0_u64..14, 0..7), floor in 2_u64..8) {
            let safe = protect(&counts, floor);
            let sum: u64 = counts.iter().sum();
            let hidden: Vec<u64> = counts.iter().zip(&safe.groups).filter(|(_, cell)| cell.is_hidden()).map(|(count, _)| *count).collect();
            for (count, cell) in counts.iter().zip(&safe.groups) {
                prop_assert!(*cell == CellCount::Hidden || *cell == CellCount::Shown(*count));
                prop_assert!(!(0 < *count && *count < floor) || cell.is_hidden());
            }
            match safe.total {
                CellCount::Shown(total) => {
                    prop_assert_eq!(total, sum);
                    let rest = hidden.iter().sum::<u64>();
                    prop_assert!(hidden.is_empty() || hidden.len() > 1 && rest > hidden.len() as u64);
                }
                CellCount::Hidden => prop_assert!(!hidden.is_empty()),
            }
        }

        /// A table of large groups loses nothing.
        #[test]
        fn large_groups_are_shown(counts in prop::collection::vec(5_u64..500, 0..9)) {
            let safe = protect(&counts, 5);
            prop_assert!(safe.groups.iter().all(|cell| !cell.is_hidden()));
            prop_assert_eq!(safe.total, CellCount::Shown(counts.iter().sum()));
        }
    }
}
