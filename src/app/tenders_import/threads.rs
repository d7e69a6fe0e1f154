//! Reading, making ready and writing at once: the list is read on the thread of the caller, the store is written on
//! another, and between them records are settled, hashed and worded. A few batches are on their way at any time.
//! Must not know what a list is, nor what a store does with a record.

use crate::domain::order::Order;
use crate::domain::tender::Tender;
use crate::exchange::sink::Sink;
use crate::failure::{Failure, Outcome};
use crate::store::{
    Brought, ImportCounts, ImportMode, KnownGroups, ListStamp, Preparer, Store, StoreError,
};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// A batch goes on its way once it holds so many records…
const MOST_RECORDS: usize = 24;
/// …or so many rows.
const MOST_ROWS: usize = 400;
/// So many batches may wait between two threads: the writer works in jerks, whenever its text index is full.
const WAITING: usize = 3;

/// Reads into a store: all of it is kept, or nothing when reading or writing fails.
///
/// # Errors
/// That of the store when writing failed, that of `read` otherwise.
pub(super) fn import<T>(
    store: &mut dyn Store,
    source: &str,
    mode: ImportMode,
    read: impl FnOnce(&mut dyn Sink) -> Outcome<(T, Option<ListStamp>)>,
) -> Outcome<(T, ImportCounts)> {
    thread::scope(|scope| {
        let (to_prepare, brought) = sync_channel(WAITING);
        let (to_write, ready) = sync_channel(WAITING);
        let (to_read, known) = sync_channel(1);
        let writer = scope.spawn(move || {
            let mut importer = store.begin_import(source, mode)?;
            // Nobody waits for it when the list was given up already.
            let _ = to_read.send(importer.known_groups()?);
            for part in ready {
                match part {
                    Part::Batch(batch) => importer.batch(batch)?,
                    Part::End(stamp) => {
                        if let Some(stamp) = stamp {
                            importer.stamp(stamp);
                        }
                        return importer.finish().map(Some);
                    }
                }
            }
            // The list broke off: dropping the importer undoes it.
            Ok(None)
        });
        let preparer = scope.spawn(move || {
            let mut preparer = Preparer::default();
            for part in brought {
                let part = match part {
                    Part::Batch(batch) => Part::Batch(preparer.batch(batch)),
                    Part::End(stamp) => Part::End(stamp),
                };
                if to_write.send(part).is_err() {
                    return;
                }
            }
        });
        let outcome = read_all(to_prepare, &known, read);
        let _ = preparer.join();
        let written = writer.join().unwrap_or_else(|_| Err(broken()));
        match (outcome, written) {
            (_, Err(error)) => Err(error.into()),
            (Ok(value), Ok(Some(counts))) => Ok((value, counts)),
            (Err(failure), _) => Err(failure),
            (Ok(_), Ok(None)) => Err(broken().into()),
        }
    })
}

/// What goes from one thread to the next.
enum Part<T> {
    /// Records.
    Batch(T),
    /// That this was all, and by what the whole list is known.
    End(Option<ListStamp>),
}

/// Reads the list and sends what it brings, and that it was all.
fn read_all<T>(
    to_prepare: SyncSender<Part<Vec<Brought>>>,
    known: &Receiver<KnownGroups>,
    read: impl FnOnce(&mut dyn Sink) -> Outcome<(T, Option<ListStamp>)>,
) -> Outcome<T> {
    let mut sink = Sending {
        to_prepare,
        known: known.recv().map_err(|_| gone())?,
        batch: Vec::new(),
        rows: 0,
        group: None,
    };
    let (value, stamp) = read(&mut sink)?;
    sink.send()?;
    sink.to_prepare.send(Part::End(stamp)).map_err(|_| gone())?;
    Ok(value)
}

/// The writer has gone; its own failure is the one that is told.
fn gone() -> Failure {
    broken().into()
}

fn broken() -> StoreError {
    StoreError::other("the writer of the store has gone")
}

/// Sends what is read to the other threads.
struct Sending {
    to_prepare: SyncSender<Part<Vec<Brought>>>,
    known: KnownGroups,
    batch: Vec<Brought>,
    rows: usize,
    group: Option<u128>,
}

impl Sending {
    fn put(&mut self, brought: Brought, rows: usize) -> Outcome<()> {
        self.batch.push(brought);
        self.rows += rows;
        if self.batch.len() >= MOST_RECORDS || self.rows >= MOST_ROWS {
            self.send()?;
        }
        Ok(())
    }

    fn send(&mut self) -> Outcome<()> {
        self.rows = 0;
        let batch = std::mem::take(&mut self.batch);
        if batch.is_empty() {
            return Ok(());
        }
        self.to_prepare.send(Part::Batch(batch)).map_err(|_| gone())
    }
}

impl Sink for Sending {
    fn tender(&mut self, tender: Tender) -> Outcome<()> {
        let rows = 1 + tender.items.len() + tender.offer_count();
        self.put(Brought::Tender(tender, self.group), rows)
    }

    fn order(&mut self, order: Order) -> Outcome<()> {
        let rows = 1 + order.items.len();
        self.put(Brought::Order(order, self.group), rows)
    }

    fn knows(&mut self, group: u128) -> Outcome<bool> {
        let Some(known) = self.known.get(group) else {
            return Ok(false);
        };
        self.put(Brought::Known(known), 0)?;
        Ok(true)
    }

    fn comes_from(&mut self, group: Option<u128>) {
        self.group = group;
    }
}
