//! Rows that belong together, such as those of one tender, as one group: its bytes are hashed before a cell is read, so
//! that a group that is known already costs no more than the reading of its bytes.
//! Must not know what a column means, nor who knows a group.

use super::{Row, Rows, Source, unreadable};
use crate::exchange::decode;
use crate::exchange::scan::{Field, Scanned};
use crate::failure::Outcome;
use rustc_hash::FxHashSet;
use std::ops::Range;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// A group that grows beyond this is given in pieces, and without a hash.
const LARGEST: usize = 4 << 20;

/// Where one row of a group stands.
struct Place {
    line: u64,
    /// Where it begins among the bytes of the group.
    begin: usize,
    length: usize,
    unchanged: usize,
    /// Its fields from `unchanged` on, in the common list.
    fields: Range<usize>,
}

/// Reads rows in groups; holds one group at a time.
pub struct Groups {
    /// The column that the rows of a group have in common.
    key: usize,
    seed: u64,
    places: Vec<Place>,
    fields: Vec<Field>,
    bytes: usize,
    /// The last row of the window when it begins the next group.
    next: Option<(u64, Scanned)>,
    row: Row,
    /// Whether what came before may belong to the next group too.
    loose: bool,
    /// Hashes of the keys that were met.
    met: FxHashSet<u64>,
    repeated: bool,
}

/// What comes next of a list.
pub enum Taken {
    /// A group, now held; when it is whole with the hash of its bytes.
    Group(Option<u128>),
    /// A row that is not plainly well formed.
    Single(Row),
    /// Nothing more.
    End,
}

impl Groups {
    /// Groups rows by a column; `seed` tells one way of reading from another, so that their hashes differ.
    #[must_use]
    pub fn new(key: usize, seed: u64) -> Self {
        Self {
            key,
            seed,
            places: Vec::new(),
            fields: Vec::new(),
            bytes: 0,
            next: None,
            row: Row::default(),
            loose: false,
            met: FxHashSet::default(),
            repeated: false,
        }
    }

    /// How many rows the group in hand has.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether no group is in hand.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Whether the key of the group in hand is met for the first time: a record whose rows stand apart is never
    /// told by the hash of some of them.
    #[must_use]
    pub const fn is_first_of_its_key(&self) -> bool {
        !self.repeated
    }

    /// Takes the next group, or a row that the fast way does not take. A group has a hash only when no row beside it
    /// can belong to it too.
    ///
    /// # Errors
    /// [`crate::failure::FailureKind::Input`] when the list cannot be read further.
    pub fn take(&mut self, rows: &mut Rows<'_>) -> Outcome<Taken> {
        self.places.clear();
        self.fields.clear();
        self.bytes = 0;
        let width = rows.header.width();
        let Some(records) = rows.groupable() else {
            return self.single(rows);
        };
        let begun = match self.next.take() {
            Some(next) => Some(next),
            None => records.scan(width).map_err(unreadable)?,
        };
        let Some((line, scanned)) = begun else {
            return self.single(rows);
        };
        let window = records.window();
        window.release();
        self.put(line, scanned, 0, window.fields());
        let mut hash = Xxh3::with_seed(self.seed);
        hash.update(window.last(scanned.length));
        let mut whole = !std::mem::take(&mut self.loose);
        loop {
            let Some((line, scanned)) = records.scan(width).map_err(unreadable)? else {
                self.loose = !records.window().is_at_end();
                break;
            };
            let window = records.window();
            let same = scanned.first_changed > self.key
                || self.key_of(window.last(scanned.length), window.fields())
                    == self.first_key(window.last(self.bytes + scanned.length));
            if !same {
                self.next = Some((line, scanned));
                break;
            }
            hash.update(&(scanned.first_changed as u64).to_le_bytes());
            hash.update(window.tail(scanned.length, scanned.first_changed));
            self.put(line, scanned, scanned.first_changed, window.fields());
            if self.bytes > LARGEST {
                self.loose = true;
                break;
            }
        }
        whole &= !self.loose;
        let behind = self.next.map_or(0, |(_, next)| next.length);
        let key = self.first_key(records.window().last(self.bytes + behind));
        let key = xxh3_64(key.trim_ascii());
        self.repeated = !self.met.insert(key);
        Ok(Taken::Group(whole.then(|| hash.digest128())))
    }

    /// Takes a row by the slow way.
    fn single(&mut self, rows: &mut Rows<'_>) -> Outcome<Taken> {
        self.loose = true;
        let Some(row) = rows.next()? else {
            return Ok(Taken::End);
        };
        self.met
            .insert(xxh3_64(row.cell(self.key).trim().as_bytes()));
        Ok(Taken::Single(row))
    }

    fn put(&mut self, line: u64, scanned: Scanned, unchanged: usize, fields: &[Field]) {
        let from = self.fields.len();
        self.fields.extend_from_slice(&fields[unchanged..]);
        let begin = self.bytes;
        self.bytes += scanned.length;
        self.places.push(Place {
            line,
            begin,
            length: scanned.length,
            unchanged,
            fields: from..self.fields.len(),
        });
    }

    fn key_of<'bytes>(&self, record: &'bytes [u8], fields: &[Field]) -> &'bytes [u8] {
        bytes_of(record, fields[self.key])
    }

    /// The key of the group in hand, which begins these bytes.
    fn first_key<'bytes>(&self, bytes: &'bytes [u8]) -> &'bytes [u8] {
        bytes_of(bytes, self.fields[self.key])
    }

    /// Gives the rows of the group in hand one after the other, with the wanted cells only. A row for which `visit`
    /// says no comes once more with all its cells, and so do those behind it.
    ///
    /// # Errors
    /// Those of `visit`, which end it.
    pub fn each(
        &mut self,
        rows: &mut Rows<'_>,
        wanted: &[bool],
        visit: &mut dyn FnMut(&Row) -> Outcome<bool>,
    ) -> Outcome<()> {
        let behind = self.next.map_or(0, |(_, next)| next.length);
        let Some(records) = rows.groupable() else {
            return Ok(());
        };
        let bytes = records.window().last(self.bytes + behind);
        let mut row = std::mem::take(&mut self.row);
        let mut whole = false;
        for at in 0..self.places.len() {
            self.decode(at, bytes, &mut row, |column| whole || wanted[column]);
            let blank = row.is_blank();
            if !blank && visit(&row)? {
                continue;
            }
            if !whole {
                whole = true;
                for earlier in 0..=at {
                    self.decode(earlier, bytes, &mut row, |_| true);
                }
            }
            // What nobody wanted may still hold something: such a row has to be looked at, too.
            if row.is_blank() || (blank && visit(&row)?) {
                continue;
            }
            visit(&row)?;
        }
        // What was not wanted is not left for the next group.
        row.cells.iter_mut().for_each(String::clear);
        self.row = row;
        Ok(())
    }

    /// Brings a row from the one before it to the one at a place of the group.
    fn decode(&self, at: usize, bytes: &[u8], row: &mut Row, wanted: impl Fn(usize) -> bool) {
        let place = &self.places[at];
        let record = &bytes[place.begin..place.begin + place.length];
        let fields = &self.fields[place.fields.clone()];
        row.cells
            .resize_with(place.unchanged + fields.len(), String::new);
        for (column, field) in (place.unchanged..).zip(fields) {
            if wanted(column) {
                let cell = &mut row.cells[column];
                cell.clear();
                decode::append(cell, bytes_of(record, *field), field.doubled);
            }
        }
        row.line = place.line;
        row.unchanged = place.unchanged;
    }
}

fn bytes_of(record: &[u8], field: Field) -> &[u8] {
    &record[field.start as usize..field.end as usize]
}

impl<'input> Rows<'input> {
    /// The records behind a list of text without marks of our own: the only ones that are read in groups.
    fn groupable(&mut self) -> Option<&mut crate::exchange::lines::Records<'input>> {
        match &mut self.source {
            Source::Text(records) if !self.guarded => Some(records),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
