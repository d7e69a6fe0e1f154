//! People's data: what the store promises of blocks, books, proofs and settings. The statements stand beside it.

pub(super) mod blocking;
mod books;
pub(super) mod copying;
pub(super) mod guarded;
mod rows;

use crate::domain::consent::Purpose;
use crate::domain::privacy::blocking::{Block, Carer, LearnerBlock};
use crate::domain::privacy::breach::Breach;
use crate::domain::privacy::log::LogEntry;
use crate::domain::privacy::proof::Proof;
use crate::domain::privacy::request::Request;
use crate::domain::rut::Rut;
use crate::domain::workshop::{Learner, LearnerId};
use crate::store::centres::{CentreStore, Sight};
use crate::store::engine::Engine;
use crate::store::error::StoreResult;
use crate::store::shared::Shared;
use crate::store::workshops;
pub(super) use blocking::remove_learner;
pub(super) use books::{add_proofs, forget, forget_named};
use jiff::civil::Date;

/// A backup that was made of this store.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KnownBackup {
    /// Where it was written to.
    pub place: String,
    /// The day.
    pub made_on: Date,
}

/// What is kept of people's rights and of who used their data. Every method is one transaction.
///
/// # Errors
/// As [`crate::store::Store`].
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub trait PrivacyStore {
    /// From here on blocked people are read and written too: for copies of the whole store and for what the blocked
    /// people themselves ask. Everything else must not.
    fn see_blocked(&mut self);
    /// The people whose data rest, by RUT.
    fn blocks(&mut self) -> StoreResult<Vec<Block>>;
    /// Lets a person's data rest, or says anew why.
    fn put_block(&mut self, block: &Block) -> StoreResult<()>;
    /// Lifts a block; whether there was one.
    fn remove_block(&mut self, rut: Rut) -> StoreResult<bool>;
    /// The learners without a RUT whose data rest, by id.
    fn learner_blocks(&mut self) -> StoreResult<Vec<LearnerBlock>>;
    /// Lets a learner's data rest, or says anew why.
    fn put_learner_block(&mut self, block: &LearnerBlock) -> StoreResult<()>;
    /// Lifts the block of a learner; whether there was one.
    fn remove_learner_block(&mut self, learner: LearnerId) -> StoreResult<bool>;
    /// The learners whose data rest, only so that nobody brings them in anew.
    fn resting_learners(&mut self) -> StoreResult<Vec<Learner>>;
    /// The request book, by number.
    fn requests(&mut self) -> StoreResult<Vec<Request>>;
    /// Writes a request, replacing the one of its number; 0 gives it the next. Gives the number.
    fn put_request(&mut self, request: &Request) -> StoreResult<u32>;
    /// The breach book, by number.
    fn breaches(&mut self) -> StoreResult<Vec<Breach>>;
    /// Writes a breach, replacing the one of its number; 0 gives it the next. Gives the number.
    fn put_breach(&mut self, breach: &Breach) -> StoreResult<u32>;
    /// The access log by number, oldest first.
    fn numbered_access_log(&mut self) -> StoreResult<Vec<(u32, LogEntry)>>;
    /// Adds a line to the access log.
    fn log_access(&mut self, entry: &LogEntry) -> StoreResult<()>;
    /// What stays of erased people.
    fn proofs(&mut self) -> StoreResult<Vec<Proof>>;
    /// Adds a proof.
    fn add_proof(&mut self, proof: &Proof) -> StoreResult<()>;
    /// The backups that were made, by place.
    fn known_backups(&mut self) -> StoreResult<Vec<KnownBackup>>;
    /// Notes a backup, replacing what was noted of its place.
    fn note_backup(&mut self, backup: &KnownBackup) -> StoreResult<()>;
    /// Who consented for a young person, by purpose.
    fn carers(&mut self, rut: Rut) -> StoreResult<Vec<(Purpose, Carer)>>;
    /// Notes who consented for a young person.
    fn put_carer(&mut self, rut: Rut, purpose: Purpose, carer: &Carer) -> StoreResult<()>;
    /// What the centre decided under a name, as JSON.
    fn privacy_setting(&mut self, name: &str) -> StoreResult<Option<String>>;
    /// Writes what the centre decided; nothing takes it back.
    fn put_privacy_setting(&mut self, name: &str, document: Option<&str>) -> StoreResult<()>;
    /// Removes the lines of a book that are not wanted any more, by number; how many went.
    fn remove_lines(&mut self, book: Book, numbers: &[u32]) -> StoreResult<u64>;
}

/// The books whose lines have a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Book {
    /// Requests.
    Requests,
    /// Breaches.
    Breaches,
    /// The access log.
    Log,
}

impl<E: Engine> PrivacyStore for Shared<E> {
    fn see_blocked(&mut self) {
        self.sees_blocked = true;
    }

    fn blocks(&mut self) -> StoreResult<Vec<Block>> {
        self.read(blocking::list)
    }

    fn put_block(&mut self, block: &Block) -> StoreResult<()> {
        self.write(|sql| blocking::put(sql, block))
    }

    fn remove_block(&mut self, rut: Rut) -> StoreResult<bool> {
        self.write(|sql| blocking::remove(sql, rut))
    }

    fn learner_blocks(&mut self) -> StoreResult<Vec<LearnerBlock>> {
        self.read(blocking::learners)
    }

    fn put_learner_block(&mut self, block: &LearnerBlock) -> StoreResult<()> {
        self.write(|sql| blocking::put_learner(sql, block))
    }

    fn remove_learner_block(&mut self, learner: LearnerId) -> StoreResult<bool> {
        self.write(|sql| blocking::remove_learner(sql, learner))
    }

    fn resting_learners(&mut self) -> StoreResult<Vec<Learner>> {
        self.read(|sql| {
            let blocked = blocking::blocked_learners(sql)?;
            let mut resting = workshops::everybody(sql)?;
            resting.retain(|one| blocked.contains(&one.id));
            Ok(resting)
        })
    }

    fn requests(&mut self) -> StoreResult<Vec<Request>> {
        self.read(books::requests)
    }

    fn put_request(&mut self, request: &Request) -> StoreResult<u32> {
        self.write(|sql| books::put_request(sql, request))
    }

    fn breaches(&mut self) -> StoreResult<Vec<Breach>> {
        self.read(books::breaches)
    }

    fn put_breach(&mut self, breach: &Breach) -> StoreResult<u32> {
        self.write(|sql| books::put_breach(sql, breach))
    }

    fn numbered_access_log(&mut self) -> StoreResult<Vec<(u32, LogEntry)>> {
        self.read(|sql| rows::numbered(sql, rows::LOG))
    }

    fn log_access(&mut self, entry: &LogEntry) -> StoreResult<()> {
        let Sight::Agreed(own) = self.sight()? else {
            return self.write(|sql| rows::add(sql, rows::LOG, entry).map(drop));
        };
        // Who sees only what people agreed to show writes nothing here: the own centre keeps who took it out.
        let (here, _) = self.works_for()?;
        self.work_for(&own)?;
        let noted = self.write(|sql| rows::add(sql, rows::LOG, entry).map(drop));
        self.work_for(&here)?;
        noted
    }

    fn proofs(&mut self) -> StoreResult<Vec<Proof>> {
        self.read(|sql| rows::documents(sql, rows::PROOF))
    }

    fn add_proof(&mut self, proof: &Proof) -> StoreResult<()> {
        self.write(|sql| rows::add(sql, rows::PROOF, proof).map(drop))
    }

    fn known_backups(&mut self) -> StoreResult<Vec<KnownBackup>> {
        self.read(books::backups)
    }

    fn note_backup(&mut self, backup: &KnownBackup) -> StoreResult<()> {
        self.write(|sql| books::note_backup(sql, backup))
    }

    fn carers(&mut self, rut: Rut) -> StoreResult<Vec<(Purpose, Carer)>> {
        self.read(|sql| books::carers(sql, rut))
    }

    fn put_carer(&mut self, rut: Rut, purpose: Purpose, carer: &Carer) -> StoreResult<()> {
        self.write(|sql| books::put_carer(sql, rut, purpose, carer))
    }

    fn privacy_setting(&mut self, name: &str) -> StoreResult<Option<String>> {
        self.read(|sql| rows::setting(sql, name))
    }

    fn put_privacy_setting(&mut self, name: &str, document: Option<&str>) -> StoreResult<()> {
        self.write(|sql| rows::put_setting(sql, name, document))
    }

    fn remove_lines(&mut self, book: Book, numbers: &[u32]) -> StoreResult<u64> {
        let table = match book {
            Book::Requests => rows::REQUEST,
            Book::Breaches => rows::BREACH,
            Book::Log => rows::LOG,
        };
        self.write(|sql| rows::remove(sql, table, numbers))
    }
}
