//! Records made ready for the writer away from it: settled, hashed and with their words, so that the one who holds the
//! store has only rows to write. Knows no engine and asks the store nothing.

use super::dictionary::Keys;
use super::digest::Digest;
use super::groups::{GroupHash, KnownGroup};
use super::join::Items;
use super::listed::Listed;
use crate::domain::order::Order;
use crate::domain::stemming::Learned;
use crate::domain::tender::Tender;
use crate::store::wording::{Placed, Wording};

/// What a list brings, in its order.
#[derive(Debug)]
pub enum Brought {
    /// A tender, or a piece of one; with its group when that is whole.
    Tender(Tender, Option<GroupHash>),
    /// An order, or a piece of one; with its group when that is whole.
    Order(Order, Option<GroupHash>),
    /// Rows that are held as they are.
    Known(KnownGroup),
}

/// A record that is ready to be written.
pub(super) struct Ready<T> {
    /// The record, settled.
    pub(super) record: T,
    /// Its content hash.
    pub(super) digest: Digest,
    /// The hashes of what it points to.
    pub(super) keys: Keys,
    /// The rows that it came from, all of them.
    pub(super) group: Option<GroupHash>,
    /// Its words, where it has any and they were made already.
    pub(super) placed: Option<Placed>,
    /// Whether another piece was laid over it, so that it has to be settled and hashed once more.
    joined: bool,
}

impl<T: Listed> Ready<T> {
    /// Makes a record ready, but for its words.
    pub(super) fn new(mut record: T, group: Option<GroupHash>) -> Self {
        record.settle();
        let (digest, keys) = (record.digest(), record.keys());
        Self {
            record,
            digest,
            keys,
            group,
            placed: None,
            joined: false,
        }
    }

    /// Lays another piece of the same record over it.
    pub(super) fn join(&mut self, newer: T) {
        self.record.join(newer, Items::Join);
        self.group = None;
        self.placed = None;
        self.joined = true;
    }

    /// The record in the form in which it is kept.
    pub(super) fn settled(self) -> Self {
        if self.joined {
            Self::new(self.record, None)
        } else {
            self
        }
    }
}

/// One thing of a batch.
pub(super) enum Piece {
    Tender(Box<Ready<Tender>>),
    Order(Box<Ready<Order>>),
    Known(KnownGroup),
}

/// Records that are ready to be written, and the words they teach.
pub struct Batch {
    pub(super) pieces: Vec<Piece>,
    pub(super) learned: Vec<Learned>,
}

/// Makes batches ready, one after the other; remembers the words it has met.
#[derive(Default)]
pub struct Preparer {
    wording: Wording,
}

impl Preparer {
    /// Makes a batch ready.
    #[must_use]
    pub fn batch(&mut self, brought: Vec<Brought>) -> Batch {
        let pieces = brought
            .into_iter()
            .map(|one| match one {
                Brought::Tender(tender, group) => {
                    let mut ready = Ready::new(tender, group);
                    ready.placed = Some(self.wording.of(&ready.record));
                    Piece::Tender(Box::new(ready))
                }
                Brought::Order(order, group) => Piece::Order(Box::new(Ready::new(order, group))),
                Brought::Known(group) => Piece::Known(group),
            })
            .collect();
        let learned = self.wording.take_fresh();
        self.wording.trim();
        Batch { pieces, learned }
    }
}
