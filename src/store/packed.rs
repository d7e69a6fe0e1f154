//! Packed keys: `item.id = tender.id << 14 | n`, `offer.id = item.id << 14 | m`, so that the rows of one tender
//! are one range. Owns the arithmetic and its limits.

use crate::store::error::{StoreError, StoreResult};

/// Bits of a place within its parent.
const BITS: u32 = 14;
/// The most children that a parent can have.
const MOST: usize = (1 << BITS) - 1;

/// The key of the child at `place` (from 0).
pub(super) const fn child(parent: i64, place: usize) -> i64 {
    (parent << BITS) | (place as i64)
}

/// The parent of a child.
pub(super) const fn parent(child: i64) -> i64 {
    child >> BITS
}

/// The place (from 0) of a child within its parent.
pub(super) const fn place(child: i64) -> usize {
    (child & (MOST as i64)) as usize
}

/// Refuses what cannot be numbered; `code` names the whole.
pub(super) fn guard(children: usize, code: &dyn std::fmt::Display) -> StoreResult<()> {
    if children > MOST {
        return Err(StoreError::TooLarge {
            code: code.to_string(),
        });
    }
    Ok(())
}

/// A condition on `column` that holds for all descendants, `levels` below in `table`, of these ancestors.
///
/// Many ranges are joined and not listed with OR: SQLite would look at every row of the table for each of them.
pub(super) fn descendants(table: &str, column: &str, ancestors: &[i64], levels: u32) -> String {
    let mut sorted = ancestors.to_vec();
    sorted.sort_unstable();
    let mut ranges: Vec<(i64, i64)> = Vec::new();
    for id in sorted {
        match ranges.last_mut() {
            Some(last) if id <= last.1 + 1 => last.1 = id,
            _ => ranges.push((id, id)),
        }
    }
    let shift = BITS * levels;
    let bounds = ranges
        .into_iter()
        .map(|(first, last)| (first << shift, ((last + 1) << shift) - 1));
    let bounds: Vec<(i64, i64)> = bounds.collect();
    if let [(from, to)] = bounds.as_slice() {
        return format!("{column} BETWEEN {from} AND {to}");
    }
    let rows: Vec<String> = bounds
        .iter()
        .map(|(from, to)| format!("({from}, {to})"))
        .collect();
    format!(
        "{column} IN (SELECT d.id FROM (VALUES {}) AS span CROSS JOIN {table} d \
         WHERE d.id BETWEEN span.column1 AND span.column2)",
        rows.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_unpack_as_they_were_packed() {
        let item = child(7, MOST - 1);
        let offer = child(item, 3);
        assert_eq!((parent(item), place(item)), (7, MOST - 1));
        assert_eq!((parent(offer), place(offer)), (item, 3));
    }

    #[test]
    fn neighbours_make_one_range() {
        let condition = descendants("item", "i.id", &[3, 1, 2], 1);
        assert_eq!(condition, "i.id BETWEEN 16384 AND 65535");
        let condition = descendants("item", "i.id", &[3, 1, 2, 9], 1);
        assert!(condition.contains("(VALUES (16384, 65535), (147456, 163839))"));
    }

    #[test]
    fn too_many_children_are_refused() {
        assert!(guard(MOST, &"1-1-LE26").is_ok());
        let refused = guard(MOST + 1, &"1-1-LE26");
        assert!(matches!(refused, Err(StoreError::TooLarge { code }) if code == "1-1-LE26"));
    }
}
