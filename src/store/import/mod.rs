//! The bulk writer: one transaction around two pipelines, and a line in the import log.
//! Must not know file shapes; what it is handed is domain records or pieces of them.

mod dictionary;
mod digest;
mod encoder;
mod groups;
mod join;
mod listed;
mod log;
mod pipeline;
mod prepared;
mod tally;

use crate::domain::order::Order;
use crate::domain::tender::Tender;
use crate::store::changes;
use crate::store::engine::Engine;
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Access, number};
use crate::store::{ImportCounts, ImportMode, Importer, ListStamp};
use dictionary::Dictionaries;
pub use groups::{GroupHash, KnownGroup, KnownGroups};
use jiff::Timestamp;
pub(super) use log::last;
use pipeline::Pipeline;
pub use prepared::{Batch, Brought, Preparer};
use prepared::{Piece, Ready};

/// Counts one where the store is new: no public list in it, and nobody whose record somebody may want to read.
const NEW: &str = "SELECT count(*) FROM centre WHERE id = 1 \
    AND NOT EXISTS (SELECT 1 FROM tender) AND NOT EXISTS (SELECT 1 FROM purchase) \
    AND NOT EXISTS (SELECT 1 FROM supplier) AND NOT EXISTS (SELECT 1 FROM bid)";

/// One import.
pub(super) struct Bulk<'store> {
    engine: &'store mut dyn Engine,
    source: String,
    log: i64,
    /// When it began: what it changes is told by it.
    seen: Timestamp,
    tenders: Pipeline<Tender>,
    orders: Pipeline<Order>,
    dictionaries: Dictionaries,
    stamp: Option<ListStamp>,
    /// Statements that make the indexes which were laid aside.
    indexes: Vec<String>,
    open: bool,
}

impl<'store> Bulk<'store> {
    /// Writes the line in the log, then opens the transaction.
    pub(super) fn begin(
        engine: &'store mut dyn Engine,
        source: &str,
        mode: ImportMode,
    ) -> StoreResult<Self> {
        let log = log::start(engine, source, mode)?;
        let seen = changes::moment()?;
        if number(engine, NEW, &[])? == 1 {
            engine.before_new_store()?;
        }
        if let Err(error) = engine.begin(Access::Import) {
            // Nothing was begun, so nothing is unfinished; the first failure is the one to tell.
            let _ = log::strike(engine, log);
            return Err(error);
        }
        let opened = Pipeline::open(engine, mode).and_then(|tenders| {
            let orders = Pipeline::open(engine, mode)?;
            let indexes = if tenders.is_first() && orders.is_first() {
                engine.lay_aside_indexes()?
            } else {
                Vec::new()
            };
            Ok((tenders, orders, Dictionaries::open(engine)?, indexes))
        });
        match opened {
            Ok((tenders, orders, dictionaries, indexes)) => Ok(Self {
                engine,
                source: source.to_owned(),
                log,
                seen,
                tenders,
                orders,
                dictionaries,
                stamp: None,
                indexes,
                open: true,
            }),
            Err(error) => {
                let _ = engine.rollback();
                Err(error)
            }
        }
    }

    fn counts(&self) -> ImportCounts {
        let (tenders, orders) = (self.tenders.tally, self.orders.tally);
        ImportCounts {
            new_tenders: tenders.new,
            updated_tenders: tenders.updated,
            unchanged_tenders: tenders.unchanged,
            items: tenders.items + orders.items,
            offers: tenders.offers,
            orders: orders.new + orders.updated + orders.unchanged,
            new_orders: orders.new,
            updated_orders: orders.updated,
        }
    }
}

impl Bulk<'_> {
    /// Does a part of the work; a failure undoes the whole import, so that half of it never stays.
    fn guarded<T>(&mut self, work: impl FnOnce(&mut Self) -> StoreResult<T>) -> StoreResult<T> {
        if !self.open {
            return Err(StoreError::other("the import was undone"));
        }
        let done = work(self);
        if done.is_err() {
            self.undo();
        }
        done
    }

    fn undo(&mut self) {
        self.open = false;
        // A connection that cannot roll back is closed, which undoes the transaction as well.
        let _ = self.engine.rollback();
        let _ = self.engine.after_import();
    }

    fn flush_tenders(&mut self) -> StoreResult<()> {
        self.tenders.flush(self.engine, &mut self.dictionaries)?;
        let noted = std::mem::take(&mut self.tenders.noted);
        changes::note(self.engine, self.seen, noted)
    }

    fn flush_orders(&mut self) -> StoreResult<()> {
        self.orders.flush(self.engine, &mut self.dictionaries)
    }
}

impl Bulk<'_> {
    fn take(&mut self, piece: Piece) -> StoreResult<()> {
        match piece {
            Piece::Tender(ready) => {
                if self.tenders.take(*ready) {
                    self.flush_tenders()?;
                }
            }
            Piece::Order(ready) => {
                if self.orders.take(*ready) {
                    self.flush_orders()?;
                }
            }
            Piece::Known(group) if group.is_order => self.orders.pass(group),
            Piece::Known(group) => self.tenders.pass(group),
        }
        Ok(())
    }
}

impl Importer for Bulk<'_> {
    fn known_groups(&mut self) -> StoreResult<KnownGroups> {
        self.guarded(|bulk| KnownGroups::load(bulk.engine))
    }

    fn tender(&mut self, tender: Tender) -> StoreResult<()> {
        let piece = Piece::Tender(Box::new(Ready::new(tender, None)));
        self.guarded(|bulk| bulk.take(piece))
    }

    fn order(&mut self, order: Order) -> StoreResult<()> {
        let piece = Piece::Order(Box::new(Ready::new(order, None)));
        self.guarded(|bulk| bulk.take(piece))
    }

    fn batch(&mut self, batch: Batch) -> StoreResult<()> {
        self.guarded(|bulk| {
            bulk.dictionaries.wording.bring(batch.learned);
            batch
                .pieces
                .into_iter()
                .try_for_each(|piece| bulk.take(piece))
        })
    }

    fn stamp(&mut self, stamp: ListStamp) {
        self.stamp = Some(stamp);
    }

    fn finish(mut self: Box<Self>) -> StoreResult<ImportCounts> {
        let counts = self.guarded(|bulk| {
            bulk.flush_tenders()?;
            bulk.flush_orders()?;
            bulk.dictionaries.teach(bulk.engine)?;
            let counts = bulk.counts();
            for statement in std::mem::take(&mut bulk.indexes) {
                bulk.engine.run(&statement, &[])?;
            }
            log::finish(bulk.engine, bulk.log, &bulk.source, &counts, bulk.stamp)?;
            bulk.engine.commit()?;
            Ok(counts)
        })?;
        self.open = false;
        // The import is durable; tidying up may wait for the next one.
        let _ = self.engine.after_import();
        Ok(counts)
    }
}

impl Drop for Bulk<'_> {
    fn drop(&mut self) {
        if self.open {
            self.undo();
        }
    }
}
