//! Takes records or pieces of them, a bounded batch at a time: compares hashes first, joins pieces, writes what changed,
//! and counts records, not pieces. Memory holds one batch, a bit or two per record, and the hashes of those that changed.

use super::dictionary::Dictionaries;
use super::digest::Digest;
use super::groups::{self, GroupHash, GroupRow, KnownGroup};
use super::join::Items;
use super::listed::{Filled, Listed, Written};
use super::prepared::Ready;
use super::tally::{Keys, Tally};
use crate::domain::code::ProcessCode;
use crate::store::ImportMode;
use crate::store::changes::Noted;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql, number, places, unreadable};
use std::collections::HashMap;

/// A batch is written once it holds so many records…
const MOST_RECORDS: usize = 100;
/// …or so many rows.
const MOST_ROWS: u64 = 1_000;

/// One kind of record on its way into the store.
pub(super) struct Pipeline<T> {
    mode: ImportMode,
    pending: Vec<Ready<T>>,
    places: HashMap<ProcessCode, usize>,
    rows: u64,
    /// Keys from here on were given by this import.
    first: i64,
    next: i64,
    /// Records that this import has brought.
    seen: Keys,
    /// Records for which this import has brought items.
    itemised: Keys,
    /// The hash that a changed record had before this import.
    before: HashMap<i64, Digest>,
    /// What this batch changed in records that were there before this import.
    pub(super) noted: Vec<Noted>,
    filled: Filled,
    /// Counts.
    pub(super) tally: Tally,
}

impl<T: Listed> Pipeline<T> {
    /// Opens it within the transaction of an import.
    pub(super) fn open<E: Sql + ?Sized>(sql: &mut E, mode: ImportMode) -> StoreResult<Self> {
        let query = format!("SELECT coalesce(max(id), 0) + 1 FROM {}", T::HEAD);
        let first = number(sql, &query, &[])?;
        Ok(Self {
            mode,
            pending: Vec::new(),
            places: HashMap::new(),
            rows: 0,
            first,
            next: first,
            seen: Keys::default(),
            itemised: Keys::default(),
            before: HashMap::new(),
            noted: Vec::new(),
            filled: Filled::default(),
            tally: Tally::default(),
        })
    }

    /// Whether the store held none before this import.
    pub(super) const fn is_first(&self) -> bool {
        self.first == 1
    }

    /// Takes a record or a piece; says whether the batch should be written.
    pub(super) fn take(&mut self, ready: Ready<T>) -> bool {
        let (items, offers) = ready.record.sizes();
        self.rows += 1 + items + offers;
        match self.places.get(ready.record.code()) {
            Some(place) => self.pending[*place].join(ready.record),
            None => {
                self.places
                    .insert(ready.record.code().clone(), self.pending.len());
                self.pending.push(ready);
            }
        }
        self.pending.len() >= MOST_RECORDS || self.rows >= MOST_ROWS
    }

    /// Counts a record that is held just as its rows give it.
    pub(super) fn pass(&mut self, known: KnownGroup) {
        if self.seen.contains(known.id) {
            return;
        }
        self.seen.insert(known.id);
        if known.items > 0 {
            self.itemised.insert(known.id);
        }
        self.tally.items += known.items;
        self.tally.offers += known.offers;
        self.tally.unchanged += 1;
    }

    /// Writes the batch.
    pub(super) fn flush<E: Sql + ?Sized>(
        &mut self,
        sql: &mut E,
        dictionaries: &mut Dictionaries,
    ) -> StoreResult<()> {
        let batch = std::mem::take(&mut self.pending);
        self.places.clear();
        self.rows = 0;
        if batch.is_empty() {
            return Ok(());
        }
        let batch: Vec<Ready<T>> = batch.into_iter().map(Ready::settled).collect();
        let known = lookup(sql, &batch)?;
        let mut old = self.load_changed(sql, &batch, &known)?;
        let (mut changed, mut regrouped) = (Vec::new(), Vec::new());
        for ready in batch {
            let code = ready.record.code().to_string();
            match known.get(&code) {
                None => changed.push(self.add(ready)),
                Some((id, hash)) => {
                    let (group, sizes) = (ready.group, ready.record.sizes());
                    match self.meet(ready, *id, *hash, old.remove(id))? {
                        Some(written) => changed.push(written),
                        None => regrouped.push((*id, group, sizes)),
                    }
                }
            }
        }
        self.write(sql, dictionaries, changed, regrouped)
    }

    /// The old records that have to be looked at: those that may change.
    fn load_changed<E: Sql + ?Sized>(
        &self,
        sql: &mut E,
        batch: &[Ready<T>],
        known: &HashMap<String, (i64, Digest)>,
    ) -> StoreResult<HashMap<i64, T>> {
        let ids: Vec<i64> = batch
            .iter()
            .filter_map(|ready| {
                let (id, hash) = *known.get(&ready.record.code().to_string())?;
                (!self.is_same(ready, id, hash)).then_some(id)
            })
            .collect();
        Ok(T::load(sql, &ids)?.into_iter().collect())
    }

    /// Whether the hash alone says that nothing changes.
    fn is_same(&self, ready: &Ready<T>, id: i64, hash: Digest) -> bool {
        self.mode == ImportMode::Whole && !self.seen.contains(id) && ready.digest == hash
    }

    /// A record that was not there.
    fn add(&mut self, ready: Ready<T>) -> Written<T> {
        let id = self.next;
        self.next += 1;
        self.tally.new += 1;
        self.note(id, &ready.record);
        self.count(&ready.record);
        Written {
            id,
            replaces: false,
            ready,
        }
    }

    /// A record that is there: the rows to write, when anything changes.
    fn meet(
        &mut self,
        ready: Ready<T>,
        id: i64,
        hash: Digest,
        old: Option<T>,
    ) -> StoreResult<Option<Written<T>>> {
        let was_seen = self.seen.contains(id);
        if self.is_same(&ready, id, hash) {
            self.note(id, &ready.record);
            self.count(&ready.record);
            self.tally.unchanged += 1;
            return Ok(None);
        }
        let Ready { record, group, .. } = ready;
        let old = old.ok_or_else(|| unreadable("a record went away"))?;
        if was_seen {
            let (items, offers) = old.sizes();
            self.tally.items = self.tally.items.saturating_sub(items);
            self.tally.offers = self.tally.offers.saturating_sub(offers);
        }
        let whole_piece = self.mode == ImportMode::Whole && !was_seen;
        let items = self.items_of(id, &record);
        self.note(id, &record);
        let mut merged = old;
        let before = if whole_piece {
            let old = std::mem::replace(&mut merged, record);
            merged.keep(&old);
            Some(old)
        } else {
            let kept = (id < self.first).then(|| merged.clone());
            merged.join(record, items);
            kept
        };
        let ready = Ready::new(merged, group.filter(|_| whole_piece));
        self.count(&ready.record);
        self.judge(id, hash, ready.digest, was_seen);
        if let Some(before) = before.filter(|_| ready.digest != hash && id < self.first) {
            self.noted.push(Noted {
                tender: ready.record.code().clone(),
                again: was_seen,
                changes: T::changes(&before, &ready.record),
            });
        }
        Ok((ready.digest != hash).then_some(Written {
            id,
            replaces: true,
            ready,
        }))
    }

    /// Whether a piece's items join those that are there, or take their place.
    fn items_of(&self, id: i64, record: &T) -> Items {
        let brings = record.sizes().0 > 0;
        if self.mode == ImportMode::Partial && brings && !self.itemised.contains(id) {
            Items::Replace
        } else {
            Items::Join
        }
    }

    fn note(&mut self, id: i64, record: &T) {
        self.seen.insert(id);
        if record.sizes().0 > 0 {
            self.itemised.insert(id);
        }
    }

    fn count(&mut self, record: &T) {
        let (items, offers) = record.sizes();
        self.tally.items += items;
        self.tally.offers += offers;
    }

    /// Counts a record as updated or unchanged by what it was before the import, however many pieces it came in.
    fn judge(&mut self, id: i64, now: Digest, then: Digest, was_seen: bool) {
        if id >= self.first {
            return;
        }
        let original = self.before.get(&id).copied();
        let changed = then != original.unwrap_or(now);
        match (was_seen, original.is_some(), changed) {
            (false, _, true) => self.tally.updated += 1,
            (false, _, false) => self.tally.unchanged += 1,
            (true, false, true) => {
                self.tally.unchanged -= 1;
                self.tally.updated += 1;
            }
            (true, true, false) => {
                self.tally.updated -= 1;
                self.tally.unchanged += 1;
            }
            (true, true, true) | (true, false, false) => {}
        }
        if changed {
            self.before.entry(id).or_insert(now);
        } else {
            self.before.remove(&id);
        }
    }

    fn write<E: Sql + ?Sized>(
        &mut self,
        sql: &mut E,
        dictionaries: &mut Dictionaries,
        changed: Vec<Written<T>>,
        regrouped: Vec<(i64, Option<GroupHash>, (u64, u64))>,
    ) -> StoreResult<()> {
        self.write_groups(sql, &changed, regrouped)?;
        if changed.is_empty() {
            return Ok(());
        }
        dictionaries.trim();
        for written in &changed {
            let ready = &written.ready;
            ready.record.want(&ready.keys, dictionaries)?;
        }
        dictionaries.settle(sql)?;
        let stale: Vec<i64> = changed
            .iter()
            .filter(|written| written.replaces)
            .map(|written| written.id)
            .collect();
        if !stale.is_empty() {
            T::remove(sql, &stale)?;
        }
        T::write(sql, dictionaries, &mut self.filled, &stale, changed)
    }
}

impl<T: Listed> Pipeline<T> {
    /// Writes which rows each record came from: of those that changed, and of those whose content is the same though
    /// their rows are not. A record that came in pieces has no line.
    fn write_groups<E: Sql + ?Sized>(
        &self,
        sql: &mut E,
        changed: &[Written<T>],
        regrouped: Vec<(i64, Option<GroupHash>, (u64, u64))>,
    ) -> StoreResult<()> {
        let written = changed.iter().map(|written| {
            let ready = &written.ready;
            (written.id, ready.group, ready.record.sizes())
        });
        let mut stale: Vec<i64> = regrouped.iter().map(|(id, ..)| *id).collect();
        stale.extend(changed.iter().filter(|one| one.replaces).map(|one| one.id));
        let fresh: Vec<GroupRow> = written
            .chain(regrouped)
            .filter_map(|(id, group, (items, offers))| {
                group.map(|hash| GroupRow {
                    id,
                    hash,
                    items,
                    offers,
                })
            })
            .collect();
        groups::write(sql, T::GROUPS, &stale, &fresh)
    }
}

/// Key and hash of those records of a batch that the store holds.
fn lookup<T: Listed, E: Sql + ?Sized>(
    sql: &mut E,
    batch: &[Ready<T>],
) -> StoreResult<HashMap<String, (i64, Digest)>> {
    let codes: Vec<Cell> = batch
        .iter()
        .map(|ready| Cell::Text(ready.record.code().to_string()))
        .collect();
    let query = format!(
        "SELECT code, id, hash FROM {} WHERE code IN ({})",
        T::HEAD,
        places(1, codes.len())
    );
    let mut known = HashMap::new();
    sql.each(&query, &codes, &mut |row| {
        let code = row.text()?;
        let id = row.int()?;
        let hash = row.bytes()?.try_into();
        known.insert(
            code,
            (id, hash.map_err(|_| unreadable("hash of another length"))?),
        );
        Ok(())
    })?;
    Ok(known)
}
