//! Which groups of rows the store holds as they came, so that the same rows again need not be read.
//! Must not know how a group is hashed: two equal hashes are the same rows read in the same way.

use crate::store::error::StoreResult;
use crate::store::sql::{Rows, Sql, Table, Value, numbers, unreadable};
use rustc_hash::FxHashMap;

/// The hash of the rows that make up one record of a list, and of the way in which they are read.
pub type GroupHash = u128;

/// A record that is held just as a group of rows gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownGroup {
    pub(super) id: i64,
    pub(super) items: u64,
    pub(super) offers: u64,
    pub(super) is_order: bool,
}

/// Every group that the store holds unchanged, by its hash: some fifty bytes for each.
#[derive(Debug, Default)]
pub struct KnownGroups {
    groups: FxHashMap<GroupHash, KnownGroup>,
}

impl KnownGroups {
    /// The record that is held just as these rows gave it.
    #[must_use]
    pub fn get(&self, hash: GroupHash) -> Option<KnownGroup> {
        self.groups.get(&hash).copied()
    }

    /// Reads those of tenders and of orders.
    pub(super) fn load<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Self> {
        let mut known = Self::default();
        for (table, is_order) in [("tender_group", false), ("purchase_group", true)] {
            let query = format!("SELECT id, hash, items, offers FROM {table}");
            sql.each(&query, &[], &mut |row| {
                let id = row.int()?;
                let hash: [u8; 16] = row
                    .bytes()?
                    .try_into()
                    .map_err(|_| unreadable("hash of another length"))?;
                let group = KnownGroup {
                    id,
                    items: u64::from(row.count()?.unwrap_or(0)),
                    offers: u64::from(row.count()?.unwrap_or(0)),
                    is_order,
                };
                known.groups.insert(u128::from_le_bytes(hash), group);
                Ok(())
            })?;
        }
        Ok(known)
    }
}

/// A line of a table of groups.
pub(super) struct GroupRow {
    pub(super) id: i64,
    pub(super) hash: GroupHash,
    pub(super) items: u64,
    pub(super) offers: u64,
}

/// Takes out the lines of records that were there before, and writes those of records that came in one group.
pub(super) fn write<E: Sql + ?Sized>(
    sql: &mut E,
    table: &'static str,
    stale: &[i64],
    fresh: &[GroupRow],
) -> StoreResult<()> {
    if !stale.is_empty() {
        let list = numbers(stale);
        sql.run(&format!("DELETE FROM {table} WHERE id IN ({list})"), &[])?;
    }
    let mut rows = Rows::default();
    for row in fresh {
        rows.int(Some(row.id))
            .put(Value::Bytes(&row.hash.to_le_bytes()))
            .int(Some(row.items as i64))
            .int(Some(row.offers as i64));
    }
    let table = Table {
        name: table,
        columns: "id, hash, items, offers",
        of_centre: false,
    };
    sql.insert(&table, &rows)
}
