//! The store itself, written once over both engines: every method one transaction around shared statements.
//! Holds no statement of its own.

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
use crate::store::engine::Engine;
use crate::store::error::StoreResult;
use crate::store::filter::{BidFilter, OrderFilter, SupplierFilter, TenderFilter};
use crate::store::privacy::guarded::leave_out;
use crate::store::search::{self, SearchAnswer, SearchRequest};
use crate::store::sql::{Access, atomically};
use crate::store::{
    BidChange, Erasure, Forgotten, HeldBid, ImportMode, Importer, LastImport, Store, StoreInfo,
    Visit,
};
use crate::store::{
    MarketDay, MarketFile, OcdsMonth, bids, changes, dossiers, forget, import, info, market, marks,
    notices, ocds, orders, prices, rubros, saved_searches, select, suppliers, tenders,
};
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// So many suppliers are held at once while many are read.
const SUPPLIERS_AT_ONCE: usize = 200;

/// A store on an engine.
pub(super) struct Shared<E> {
    engine: E,
    /// Whether blocked people are read and written too.
    pub(super) sees_blocked: bool,
}

impl<E: Engine> Shared<E> {
    /// Removes the files outside the tables that no paper needs any more; gives those that could not be removed.
    pub(super) fn sweep_folder(&mut self) -> StoreResult<Vec<PathBuf>> {
        self.engine.sweep_folder()
    }

    /// Gets rid of what a deletion leaves behind outside the tables.
    pub(super) fn erase_traces(&mut self) -> StoreResult<()> {
        self.engine.erase_traces()
    }

    /// Erases in one transaction, then the files and the traces.
    pub(super) fn erase(
        &mut self,
        work: impl FnOnce(&mut E) -> StoreResult<Forgotten>,
    ) -> StoreResult<Forgotten> {
        let forgotten = self.write(|engine| {
            let forgotten = work(engine)?;
            engine.sweep_table()?;
            Ok(forgotten)
        })?;
        // The person is erased already: a folder that cannot be swept must not keep the traces.
        let swept = self.engine.sweep_folder();
        self.engine.erase_traces()?;
        Ok(Forgotten {
            files_left: swept?,
            ..forgotten
        })
    }

    /// A store on an open engine.
    pub(super) const fn new(engine: E) -> Self {
        Self {
            engine,
            sees_blocked: false,
        }
    }

    /// The engine itself, for what is no statement.
    pub(super) const fn engine(&mut self) -> &mut E {
        &mut self.engine
    }

    pub(super) fn read<T>(
        &mut self,
        work: impl FnOnce(&mut E) -> StoreResult<T>,
    ) -> StoreResult<T> {
        atomically(&mut self.engine, Access::Read, work)
    }

    pub(super) fn write<T>(
        &mut self,
        work: impl FnOnce(&mut E) -> StoreResult<T>,
    ) -> StoreResult<T> {
        atomically(&mut self.engine, Access::Write, work)
    }
}

impl<E: Engine> Store for Shared<E> {
    fn put_supplier(&mut self, supplier: &Supplier) -> StoreResult<()> {
        self.write_of(supplier.rut, |sql| suppliers::put(sql, supplier))
    }

    fn put_fact(&mut self, rut: Rut, fact: &Fact) -> StoreResult<()> {
        self.write_of(rut, |sql| suppliers::put_fact(sql, rut, fact))
    }

    fn remove_fact(&mut self, rut: Rut, key: &str) -> StoreResult<()> {
        self.write_of(rut, |sql| suppliers::remove_fact(sql, rut, key))
    }

    fn add_state(&mut self, rut: Rut, record: &StateRecord) -> StoreResult<()> {
        self.write_of(rut, |sql| suppliers::add_state(sql, rut, record))
    }

    fn put_consent(&mut self, rut: Rut, consent: &Consent) -> StoreResult<()> {
        self.write_of(rut, |sql| suppliers::put_consent(sql, rut, consent))
    }

    fn supplier(&mut self, rut: Rut) -> StoreResult<Option<Supplier>> {
        self.read_of(rut, |sql| suppliers::get(sql, rut))
    }

    fn each_supplier(
        &mut self,
        filter: &SupplierFilter,
        visit: &mut dyn FnMut(Supplier) -> Visit,
    ) -> StoreResult<()> {
        let guarded = !self.sees_blocked;
        self.read(|sql| {
            let mut left = filter.limit.unwrap_or(usize::MAX);
            let mut ruts = suppliers::ruts(sql)?;
            leave_out(sql, guarded, &mut ruts)?;
            ruts.retain(|rut| filter.after.is_none_or(|last| *rut > last));
            for some in ruts.chunks(SUPPLIERS_AT_ONCE) {
                for supplier in suppliers::load(sql, some)? {
                    if left == 0 {
                        return Ok(());
                    }
                    if !select::wanted(&supplier, filter) {
                        continue;
                    }
                    left -= 1;
                    if visit(supplier).is_break() {
                        return Ok(());
                    }
                }
            }
            Ok(())
        })
    }

    fn forget_supplier(&mut self, rut: Rut, erasure: &Erasure) -> StoreResult<Forgotten> {
        self.erase(|engine| forget::forget(engine, rut, erasure))
    }

    fn put_bid(&mut self, bid: &Bid) -> StoreResult<()> {
        self.write_of(bid.supplier, |sql| bids::put(sql, bid))
    }

    fn bid(&mut self, tender: &ProcessCode, supplier: Rut) -> StoreResult<Option<Bid>> {
        self.read_of(supplier, |sql| bids::get(sql, tender, supplier))
    }

    fn bids(&mut self, filter: &BidFilter) -> StoreResult<Vec<Bid>> {
        let owner = |bid: &Bid| Some(bid.supplier);
        self.read_some(filter.supplier, owner, |sql| bids::list(sql, filter))
    }

    fn held_bid(&mut self, tender: &ProcessCode, supplier: Rut) -> StoreResult<Option<HeldBid>> {
        self.read_of(supplier, |sql| dossiers::get(sql, tender, supplier))
    }

    fn change_bid(&mut self, change: &BidChange) -> StoreResult<()> {
        let owner = change.after.bid.supplier;
        self.write_of(owner, |sql| dossiers::write(sql, change))
    }

    fn bid_journal(
        &mut self,
        tender: &ProcessCode,
        supplier: Rut,
    ) -> StoreResult<Vec<JournalEntry>> {
        self.read_of(supplier, |sql| dossiers::journal(sql, tender, supplier))
    }

    fn undo_bid(
        &mut self,
        tender: &ProcessCode,
        supplier: Rut,
        last: &JournalEntry,
    ) -> StoreResult<()> {
        self.write_of(supplier, |sql| dossiers::undo(sql, tender, supplier, last))
    }

    fn prepared_bids(&mut self) -> StoreResult<Vec<(ProcessCode, Rut)>> {
        self.read_some(None, |(_, owner)| Some(*owner), dossiers::keys)
    }

    fn put_mark(&mut self, mark: &Mark) -> StoreResult<()> {
        self.write_of(mark.supplier, |sql| marks::put(sql, mark))
    }

    fn remove_mark(&mut self, tender: &ProcessCode, supplier: Rut) -> StoreResult<bool> {
        self.write_of(supplier, |sql| marks::remove(sql, tender, supplier))
    }

    fn marks(&mut self, supplier: Option<Rut>) -> StoreResult<Vec<Mark>> {
        let owner = |mark: &Mark| Some(mark.supplier);
        self.read_some(supplier, owner, |sql| marks::list(sql, supplier))
    }

    fn tender_changes(&mut self, tender: &ProcessCode) -> StoreResult<Vec<SeenChange>> {
        self.read(|sql| changes::of(sql, tender))
    }

    fn each_tender_change(
        &mut self,
        visit: &mut dyn FnMut(ProcessCode, SeenChange) -> Visit,
    ) -> StoreResult<()> {
        self.read(|sql| changes::each(sql, visit))
    }

    fn put_tender_changes(&mut self, changes: &[(ProcessCode, SeenChange)]) -> StoreResult<()> {
        self.write(|sql| {
            for (tender, seen) in changes {
                changes::put(sql, tender, seen.seen, &seen.change)?;
            }
            Ok(())
        })
    }

    fn tender(&mut self, code: &ProcessCode) -> StoreResult<Option<Tender>> {
        self.read(|sql| tenders::get(sql, code))
    }

    fn each_tender(
        &mut self,
        filter: &TenderFilter,
        visit: &mut dyn FnMut(Tender) -> Visit,
    ) -> StoreResult<()> {
        self.read(|sql| tenders::each(sql, filter, visit))
    }

    fn each_open_notice(
        &mut self,
        filter: &TenderFilter,
        at: Deadline,
        visit: &mut dyn FnMut(Notice) -> Visit,
    ) -> StoreResult<()> {
        self.read(|sql| notices::each_open(sql, filter, at, visit))
    }

    fn product_facts(&mut self, product: &str) -> StoreResult<ProductFacts> {
        self.read(|sql| notices::product_facts(sql, product))
    }

    fn past_work(
        &mut self,
        suppliers: &[Rut],
        visit: &mut dyn FnMut(Rut, WorkItem),
    ) -> StoreResult<()> {
        let guarded = !self.sees_blocked;
        self.read(|sql| {
            let mut suppliers = suppliers.to_vec();
            leave_out(sql, guarded, &mut suppliers)?;
            notices::past_work(sql, &suppliers, visit)
        })
    }

    fn search(&mut self, request: &SearchRequest<'_>) -> StoreResult<SearchAnswer> {
        self.read(|sql| search::search(sql, request))
    }

    fn put_saved_search(&mut self, search: &SavedSearch) -> StoreResult<()> {
        self.write_maybe(search.supplier, |sql| saved_searches::put(sql, search))
    }

    fn saved_searches(&mut self, supplier: Option<Rut>) -> StoreResult<Vec<SavedSearch>> {
        let owner = |search: &SavedSearch| search.supplier;
        self.read_some(supplier, owner, |sql| saved_searches::list(sql, supplier))
    }

    fn remove_saved_search(&mut self, supplier: Option<Rut>, name: &str) -> StoreResult<bool> {
        self.write_maybe(supplier, |sql| saved_searches::remove(sql, supplier, name))
    }

    fn order(&mut self, code: &ProcessCode) -> StoreResult<Option<Order>> {
        self.read(|sql| orders::get(sql, code))
    }

    fn each_order(
        &mut self,
        filter: &OrderFilter,
        visit: &mut dyn FnMut(Order) -> Visit,
    ) -> StoreResult<()> {
        self.read(|sql| orders::each(sql, filter, visit))
    }

    fn put_rubros(&mut self, rubros: &[Rubro]) -> StoreResult<u64> {
        self.write(|sql| rubros::put_official(sql, rubros))
    }

    fn rubro(&mut self, code: &str) -> StoreResult<Option<Rubro>> {
        self.read(|sql| rubros::get(sql, code))
    }

    fn each_rubro(&mut self, visit: &mut dyn FnMut(Rubro) -> Visit) -> StoreResult<()> {
        self.read(|sql| rubros::each(sql, visit))
    }

    fn each_price(
        &mut self,
        product: &str,
        visit: &mut dyn FnMut(Price) -> Visit,
    ) -> StoreResult<()> {
        self.read(|sql| prices::each(sql, product, visit))
    }

    fn priced_products(&mut self, beginnings: &[String]) -> StoreResult<Vec<PricedProduct>> {
        self.read(|sql| prices::products(sql, beginnings))
    }

    fn last_import(&mut self) -> StoreResult<Option<LastImport>> {
        self.read(|sql| import::last(sql))
    }

    fn begin_import<'store>(
        &'store mut self,
        source: &str,
        mode: ImportMode,
    ) -> StoreResult<Box<dyn Importer + 'store>> {
        let bulk = import::Bulk::begin(&mut self.engine, source, mode)?;
        Ok(Box::new(bulk))
    }

    fn market_days(&mut self) -> StoreResult<Vec<MarketDay>> {
        self.read(market::days)
    }

    fn put_market_day(&mut self, day: &MarketDay) -> StoreResult<()> {
        self.write(|sql| market::put_day(sql, day))
    }

    fn market_files(&mut self) -> StoreResult<Vec<MarketFile>> {
        self.read(market::files)
    }

    fn put_market_file(&mut self, file: &MarketFile) -> StoreResult<()> {
        self.write(|sql| market::put_file(sql, file))
    }

    fn ocds_month(&mut self, month: Month) -> StoreResult<Option<OcdsMonth>> {
        self.read(|sql| ocds::month(sql, month))
    }

    fn put_ocds_month(&mut self, noted: &OcdsMonth) -> StoreResult<()> {
        self.write(|sql| ocds::put_month(sql, noted))
    }

    fn count_market_requests(&mut self, day: Date, more: u64) -> StoreResult<u64> {
        self.write(|sql| market::count(sql, day, more))
    }

    fn info(&mut self) -> StoreResult<StoreInfo> {
        info::info(&mut self.engine)
    }

    fn backup(&mut self, file: &Path) -> StoreResult<()> {
        self.back_up(file)
    }
}
