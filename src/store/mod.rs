//! Persistence behind one trait, on SQLite and PostgreSQL; a URL chooses. Natural keys at the seam, integers inside.
//! Must not know file shapes, rules or languages. Both engines give the same answers in the same order.

mod address;
mod backup;
mod bids;
mod cell;
mod centres;
mod changes;
mod columns;
mod conditions;
pub mod copy;
mod directory;
mod dossiers;
mod engine;
pub mod error;
pub mod filter;
mod folder;
mod forget;
mod import;
mod info;
mod ledger;
mod market;
mod marks;
mod migrate;
mod notices;
mod ocds;
mod order_rows;
mod orders;
mod packed;
mod papers;
mod postgres;
mod prices;
mod privacy;
pub mod restore;
mod rows;
mod rubros;
mod saved_searches;
pub mod search;
mod select;
mod shared;
mod sql;
mod sqlite;
mod supplier_rows;
mod suppliers;
mod tender_rows;
mod tenders;
mod wording;
mod workshops;

use crate::domain::bid::Bid;
use crate::domain::bid::action::JournalEntry;
use crate::domain::calendar::{Deadline, Month};
use crate::domain::change::SeenChange;
use crate::domain::code::ProcessCode;
use crate::domain::consent::Consent;
use crate::domain::fact::Fact;
use crate::domain::mark::Mark;
use crate::domain::notice::{Notice, ProductFacts, WorkItem};
use crate::domain::order::Order;
use crate::domain::prices::{Price, PricedProduct};
use crate::domain::rubro::Rubro;
use crate::domain::rut::Rut;
use crate::domain::saved_search::SavedSearch;
use crate::domain::supplier::{StateRecord, Supplier};
use crate::domain::tender::Tender;
pub use address::{file_of, without_password};
pub use centres::{CentreStore, Sight};
pub use directory::DirectoryStore;
pub use dossiers::{BidChange, HeldBid};
pub use error::{StoreError, StoreResult};
use filter::{BidFilter, OrderFilter, SupplierFilter, TenderFilter};
pub use folder::{ComingFile, FolderStore, Leaving};
pub use forget::Erasure;
pub use import::{Batch, Brought, GroupHash, KnownGroup, KnownGroups, Preparer};
use jiff::civil::Date;
pub use ledger::{HeldChain, LedgerStore};
pub use market::{DayState, MarketDay, MarketFile};
pub use ocds::OcdsMonth;
pub use papers::{FoundFile, PaperStore};
pub use privacy::{Book, KnownBackup, PrivacyStore};
use search::{SearchAnswer, SearchRequest};
pub use sqlite::files::folder_of as papers_folder;
pub use sqlite::files::keep_names;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
pub use workshops::{BroughtSeat, Seat, SeatRequest, WaitingFilter, WorkshopStore};

/// Opens the store at `sqlite:PATH` or `postgres://…`; without an address the file at `default_path`.
/// Makes it when it is missing, and brings it to the newest schema.
///
/// # Errors
/// [`StoreError::BadAddress`] for any other address, without its password; what the engine says otherwise.
pub fn open(url: Option<&str>, default_path: &Path) -> StoreResult<Box<dyn Store>> {
    match address::Address::parse(url, default_path)? {
        address::Address::Sqlite(path) => {
            Ok(Box::new(shared::Shared::new(sqlite::Sqlite::open(&path)?)))
        }
        address::Address::Postgres(url) => Ok(Box::new(shared::Shared::new(
            postgres::Postgres::open(&url)?,
        ))),
    }
}

/// What a visitor says after each row: go on, or stop.
pub type Visit = ControlFlow<()>;

/// How an imported record meets the one that is already there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportMode {
    /// The source gives the whole record: it replaces the old one. A closing hour that the new source
    /// does not know, on the same day, stays.
    Whole,
    /// The source gives a part: what it is silent on stays; items are replaced only when it brings some.
    Partial,
}

/// What an import did, counted by the store.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Tenders that were not there.
    pub new_tenders: u64,
    /// Tenders that changed.
    pub updated_tenders: u64,
    /// Tenders that were the same already.
    pub unchanged_tenders: u64,
    /// Items of the tenders and orders that came in, whole.
    pub items: u64,
    /// Offers of the tenders that came in, whole.
    pub offers: u64,
    /// Orders that came in: new, updated or unchanged.
    pub orders: u64,
    /// Of these, orders that were not there.
    pub new_orders: u64,
    /// Of these, orders that changed.
    pub updated_orders: u64,
}

/// What a whole list is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListStamp {
    /// Hash of its bytes and of the way in which they are read.
    pub digest: u128,
    /// Its size.
    pub bytes: u64,
    /// Records in it.
    pub records: u64,
}

/// The last import that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastImport {
    /// The list, when it was a whole one of which everything went in.
    pub stamp: Option<ListStamp>,
    /// What it did.
    pub counts: ImportCounts,
}

/// A bulk writer: one transaction that ends whole or not at all. Dropping it without [`Importer::finish`] undoes everything.
///
/// The same tender may come in several pieces when a list does not keep its rows together; within one import the
/// pieces are joined (items by key, offers by supplier and name). Counts are of tenders, not of pieces.
pub trait Importer {
    /// The groups of rows that are held just as they came: a list that brings them again need not read them.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot tell.
    fn known_groups(&mut self) -> StoreResult<KnownGroups>;

    /// Takes records that a [`Preparer`] has made ready.
    ///
    /// # Errors
    /// As [`Importer::tender`].
    fn batch(&mut self, batch: Batch) -> StoreResult<()>;

    /// Takes one tender, or a piece of one.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot take it; the import is then lost whole.
    fn tender(&mut self, tender: Tender) -> StoreResult<()>;

    /// Takes one purchase order, or a piece of one.
    ///
    /// # Errors
    /// As [`Importer::tender`].
    fn order(&mut self, order: Order) -> StoreResult<()>;

    /// Makes everything durable and counts it.
    ///
    /// # Errors
    /// [`StoreError`] when the commit fails; nothing was changed then.
    fn finish(self: Box<Self>) -> StoreResult<ImportCounts>;

    /// Says by what the list that is imported is known, when it is one whole list of which everything goes in.
    fn stamp(&mut self, stamp: ListStamp);
}

/// How many rows the erasure of a person removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// The supplier's own record: facts, states, consents, papers, and what it decided about tenders.
    pub records: u64,
    /// Own bids.
    pub bids: u64,
    /// What each room of the store erased, in order: its name in texts, and how many rows.
    pub rooms: Vec<(&'static str, u64)>,
    /// Public offers and orders under the same RUT, which stay unless asked for.
    pub public_rows: u64,
    /// Files of papers that could not be removed, such as one that another program has open.
    pub files_left: Vec<PathBuf>,
}

/// One line of `store info`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreInfo {
    /// `sqlite` or `postgres`.
    pub engine: &'static str,
    /// Where it is, without any password.
    pub location: String,
    /// Number of the newest migration.
    pub schema: i64,
    /// Size in bytes.
    pub bytes: u64,
    /// Rows by table: `suppliers`, `bids`, `tenders`, `items`, `offers`, `orders`, `rubros`, `papers`.
    pub counts: Vec<(&'static str, u64)>,
    /// Imports that were never finished.
    pub unfinished_imports: u64,
    /// What the engine says of its own integrity; `None` when it is clean.
    pub damage: Option<String>,
}

/// Everything that the program keeps. Every method is one transaction.
///
/// # Errors
/// Every method gives [`StoreError`]: busy, full, newer schema, conflict or another cause.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub trait Store:
    PaperStore
    + CentreStore
    + PrivacyStore
    + WorkshopStore
    + DirectoryStore
    + LedgerStore
    + FolderStore
    + Send
{
    /// Writes a supplier with facts, states and consents, replacing what is held under its RUT.
    fn put_supplier(&mut self, supplier: &Supplier) -> StoreResult<()>;
    /// Writes one fact. [`StoreError::NotFound`] when the supplier is not held.
    fn put_fact(&mut self, rut: Rut, fact: &Fact) -> StoreResult<()>;
    /// Removes one fact.
    fn remove_fact(&mut self, rut: Rut, key: &str) -> StoreResult<()>;
    /// Adds one observation of a state to the history; the same observation twice is kept once.
    fn add_state(&mut self, rut: Rut, record: &StateRecord) -> StoreResult<()>;
    /// Adds a consent, or replaces the one of the same purpose and day.
    fn put_consent(&mut self, rut: Rut, consent: &Consent) -> StoreResult<()>;
    /// Everything held of one supplier.
    fn supplier(&mut self, rut: Rut) -> StoreResult<Option<Supplier>>;
    /// Visits suppliers ordered by RUT.
    fn each_supplier(
        &mut self,
        filter: &SupplierFilter,
        visit: &mut dyn FnMut(Supplier) -> Visit,
    ) -> StoreResult<()>;
    /// Erases a person from every table and index, and writes what proves it in the same transaction.
    fn forget_supplier(&mut self, rut: Rut, erasure: &Erasure) -> StoreResult<Forgotten>;

    /// Writes an own bid, replacing the one under its key.
    fn put_bid(&mut self, bid: &Bid) -> StoreResult<()>;
    /// One own bid.
    fn bid(&mut self, tender: &ProcessCode, supplier: Rut) -> StoreResult<Option<Bid>>;
    /// Own bids by deadline, then code, then RUT.
    fn bids(&mut self, filter: &BidFilter) -> StoreResult<Vec<Bid>>;

    /// One own bid with what is prepared for it.
    fn held_bid(&mut self, tender: &ProcessCode, supplier: Rut) -> StoreResult<Option<HeldBid>>;
    /// Writes a change of a bid with its line of the journal. [`StoreError::Conflict`] when its dossier changed meanwhile.
    fn change_bid(&mut self, change: &BidChange) -> StoreResult<()>;
    /// The changes of a bid, oldest first.
    fn bid_journal(
        &mut self,
        tender: &ProcessCode,
        supplier: Rut,
    ) -> StoreResult<Vec<JournalEntry>>;
    /// Takes the last change of a bid back. [`StoreError::Conflict`] when it is not the one that is meant.
    fn undo_bid(
        &mut self,
        tender: &ProcessCode,
        supplier: Rut,
        last: &JournalEntry,
    ) -> StoreResult<()>;
    /// The bids of which something is prepared, by tender and RUT.
    fn prepared_bids(&mut self) -> StoreResult<Vec<(ProcessCode, Rut)>>;

    /// Writes what a supplier decided about a tender, replacing what it decided before.
    fn put_mark(&mut self, mark: &Mark) -> StoreResult<()>;
    /// Takes a decision back; whether there was one.
    fn remove_mark(&mut self, tender: &ProcessCode, supplier: Rut) -> StoreResult<bool>;
    /// What was decided by tender and RUT, by one supplier or by everyone.
    fn marks(&mut self, supplier: Option<Rut>) -> StoreResult<Vec<Mark>>;
    /// What imports changed in a tender, oldest first.
    fn tender_changes(&mut self, tender: &ProcessCode) -> StoreResult<Vec<SeenChange>>;
    /// Visits what imports changed in any tender, by code.
    fn each_tender_change(
        &mut self,
        visit: &mut dyn FnMut(ProcessCode, SeenChange) -> Visit,
    ) -> StoreResult<()>;
    /// Writes what another store saw change.
    fn put_tender_changes(&mut self, changes: &[(ProcessCode, SeenChange)]) -> StoreResult<()>;

    /// One tender with its items and offers.
    fn tender(&mut self, code: &ProcessCode) -> StoreResult<Option<Tender>>;
    /// Visits tenders, whole, in the filter's order (ties by code), without holding them all.
    fn each_tender(
        &mut self,
        filter: &TenderFilter,
        visit: &mut dyn FnMut(Tender) -> Visit,
    ) -> StoreResult<()>;
    /// Visits the tenders whose offers are still taken at a moment, slim, in the order in which they came. The filter's
    /// sort and limit do not count.
    fn each_open_notice(
        &mut self,
        filter: &TenderFilter,
        at: Deadline,
        visit: &mut dyn FnMut(Notice) -> Visit,
    ) -> StoreResult<()>;
    /// What the newest past tenders that bought a product say of it.
    fn product_facts(&mut self, product: &str) -> StoreResult<ProductFacts>;
    /// Visits every item that these suppliers offered for: in public lists, then in their own bids.
    fn past_work(
        &mut self,
        suppliers: &[Rut],
        visit: &mut dyn FnMut(Rut, WorkItem),
    ) -> StoreResult<()>;
    /// Finds tenders by words, ranked.
    fn search(&mut self, request: &SearchRequest<'_>) -> StoreResult<SearchAnswer>;
    /// Writes a saved search, replacing the one under its supplier and name.
    fn put_saved_search(&mut self, search: &SavedSearch) -> StoreResult<()>;
    /// Saved searches by RUT and name, all or those of one supplier.
    fn saved_searches(&mut self, supplier: Option<Rut>) -> StoreResult<Vec<SavedSearch>>;
    /// Removes a saved search; whether it was there.
    fn remove_saved_search(&mut self, supplier: Option<Rut>, name: &str) -> StoreResult<bool>;
    /// One purchase order with its lines.
    fn order(&mut self, code: &ProcessCode) -> StoreResult<Option<Order>>;
    /// Visits purchase orders ordered by code.
    fn each_order(
        &mut self,
        filter: &OrderFilter,
        visit: &mut dyn FnMut(Order) -> Visit,
    ) -> StoreResult<()>;

    /// Writes rubros of an official table; names learned from lists never replace official ones.
    fn put_rubros(&mut self, rubros: &[Rubro]) -> StoreResult<u64>;
    /// One rubro.
    fn rubro(&mut self, code: &str) -> StoreResult<Option<Rubro>>;
    /// Every rubro known, ordered by code; candidates are scored above.
    fn each_rubro(&mut self, visit: &mut dyn FnMut(Rubro) -> Visit) -> StoreResult<()>;

    /// Visits the prices of one product, offers before orders, in no order that can be relied on; nothing is held.
    fn each_price(
        &mut self,
        product: &str,
        visit: &mut dyn FnMut(Price) -> Visit,
    ) -> StoreResult<()>;
    /// The products whose code begins so (or is the same) and of which a price of one unit is known, by code.
    fn priced_products(&mut self, beginnings: &[String]) -> StoreResult<Vec<PricedProduct>>;

    /// The last import that ended, when there was one.
    fn last_import(&mut self) -> StoreResult<Option<LastImport>>;

    /// Opens a bulk writer. `source` is the list's name without its folder.
    fn begin_import<'store>(
        &'store mut self,
        source: &str,
        mode: ImportMode,
    ) -> StoreResult<Box<dyn Importer + 'store>>;

    /// The days that were asked for, by list and day.
    fn market_days(&mut self) -> StoreResult<Vec<MarketDay>>;
    /// Notes how far a day was brought in.
    fn put_market_day(&mut self, day: &MarketDay) -> StoreResult<()>;
    /// The monthly files that were brought in, by list and month.
    fn market_files(&mut self) -> StoreResult<Vec<MarketFile>>;
    /// Notes a monthly file that was brought in.
    fn put_market_file(&mut self, file: &MarketFile) -> StoreResult<()>;
    /// How far the open contracting data of a month were brought in; nothing when they were never asked for.
    fn ocds_month(&mut self, month: Month) -> StoreResult<Option<OcdsMonth>>;
    /// Notes how far they were brought in.
    fn put_ocds_month(&mut self, noted: &OcdsMonth) -> StoreResult<()>;
    /// Counts requests of a day; gives how many there are then.
    fn count_market_requests(&mut self, day: Date, more: u64) -> StoreResult<u64>;

    /// Where the store is, what it holds, and whether it is sound.
    fn info(&mut self) -> StoreResult<StoreInfo>;
    /// Writes a consistent copy to a file that does not exist yet. SQLite: a database file; PostgreSQL: the same SQLite format.
    /// Files of papers go into a folder of that name with `.papers` behind it.
    fn backup(&mut self, file: &Path) -> StoreResult<()>;
}
