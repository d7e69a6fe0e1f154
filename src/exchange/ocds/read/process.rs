//! One contracting process: its releases laid over one another by date, and what comes of them.
//! Entries with the same id are the same entry, the newer one standing, as the standard merges them.

use super::awards;
use super::fields::{Fields, Refused};
use super::keyed::Keyed;
use super::order;
use super::party::{Notes, Parties};
use super::tender::{self, over};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::order::Order;
use crate::domain::tender::{Tender, TenderItem, TenderStatus};
use crate::exchange::rejects::Reason;

/// The prefix of ChileCompra. Its bodies give hours that are usual in Chile as universal time: whether they are is not known.
const CHILECOMPRA: &str = "ocds-70d2nz-";

/// What is known of a process while its releases are read.
pub(super) struct Process<'body> {
    pub(super) tender: Tender,
    pub(super) parties: Parties,
    pub(super) items: Keyed<TenderItem>,
    pub(super) bids: Keyed<Fields<'body>>,
    pub(super) awards: Keyed<Fields<'body>>,
    pub(super) contracts: Keyed<Fields<'body>>,
    /// Whether any release spoke of the tender itself.
    speaks_of_tender: bool,
    /// Whether the tender is said to be complete, without words on how it ended.
    pub(super) complete: bool,
    /// Those who offered, as the newest release lists them.
    pub(super) tenderers: Option<Vec<Fields<'body>>>,
    /// Whether the tender itself says when it is awarded.
    pub(super) has_award_period: bool,
    /// Whether the closing is given in universal time.
    universal_closing: bool,
}

/// What a process holds.
pub(super) struct Held {
    pub(super) tender: Option<Tender>,
    pub(super) orders: Vec<Order>,
}

/// Joins the releases of one process, which come by date.
pub(super) fn join(
    ocid: Option<&str>,
    releases: &[Fields<'_>],
    notes: &mut Notes<'_>,
) -> Refused<Held> {
    let code = releases
        .iter()
        .find_map(|release| tender::code(release, ocid));
    let Some(code) = code else {
        let id = ocid.unwrap_or_default();
        let message = Message::new("exchange-ocds-no-code").with("value", id);
        return Err(Reason::cell("ocid", id, message));
    };
    let mut process = Process::new(code);
    for release in releases {
        process.take(release, notes)?;
    }
    if ocid.is_some_and(|ocid| ocid.starts_with(CHILECOMPRA)) && process.universal_closing {
        notes
            .warnings
            .note("exchange-warn-ocds-universal-hour", "", notes.line);
    }
    process.finish(notes)
}

impl<'body> Process<'body> {
    fn new(code: ProcessCode) -> Self {
        Self {
            tender: Tender::new(code),
            parties: Parties::default(),
            items: Keyed::default(),
            bids: Keyed::default(),
            awards: Keyed::default(),
            contracts: Keyed::default(),
            speaks_of_tender: false,
            complete: false,
            tenderers: None,
            has_award_period: false,
            universal_closing: false,
        }
    }

    fn take(&mut self, release: &Fields<'body>, notes: &mut Notes<'_>) -> Refused<()> {
        tender::lay(release, &mut self.tender)?;
        self.parties.take(release, notes);
        if let Some(fields) = release.below("tender") {
            self.speaks_of_tender = true;
            if let Some(status) = fields.text("status") {
                self.complete = status == "complete" && !fields.has("statusDetails");
            }
            self.has_award_period |= fields.below("awardPeriod").is_some();
            let period = fields.below("tenderPeriod").unwrap_or_default();
            self.universal_closing |= period.text("endDate").is_some_and(|end| end.ends_with('Z'));
            let tenderers = fields.objects("tenderers");
            if !tenderers.is_empty() {
                self.tenderers = Some(tenderers);
            }
            for (at, one) in (1..).zip(fields.objects("items")) {
                self.take_item(tender::item(&one, at)?);
            }
        }
        let bids = release.below("bids").unwrap_or_default();
        by_id(&mut self.bids, bids.objects("details"));
        by_id(&mut self.awards, release.objects("awards"));
        by_id(&mut self.contracts, release.objects("contracts"));
        let cancelled = release
            .texts("tag")
            .iter()
            .any(|tag| tag == "tenderCancellation");
        let silent = release
            .below("tender")
            .is_none_or(|tender| !tender.has("status"));
        if cancelled && silent {
            self.tender.status = Some(TenderStatus::Cancelled);
        }
        Ok(())
    }

    /// Takes an item; one that is there already learns what is new.
    pub(super) fn take_item(&mut self, item: TenderItem) -> usize {
        let key = item.key.clone();
        self.items.put(&key, item, |known, item| {
            over(&mut known.product, item.product);
            over(&mut known.product_name, item.product_name);
            over(&mut known.description, item.description);
            over(&mut known.quantity, item.quantity);
            over(&mut known.unit, item.unit);
            if !item.levels.is_empty() {
                known.levels = item.levels;
            }
        })
    }

    fn finish(mut self, notes: &mut Notes<'_>) -> Refused<Held> {
        let (buyer, complaints) = self.parties.buyer();
        let orders = order::read(&self, &buyer, notes)?;
        // A process in which there is only a purchase order has no tender to speak of.
        let only_orders = !orders.is_empty() && !self.speaks_of_tender;
        if only_orders {
            return Ok(Held {
                tender: None,
                orders,
            });
        }
        awards::read(&mut self, notes)?;
        self.tender.buyer = buyer;
        self.tender.buyer_complaints = complaints;
        self.tender.items = self.items.entries;
        Ok(Held {
            tender: Some(self.tender),
            orders,
        })
    }
}

/// Adds entries; one whose id is there already takes its place. Entries without an id are known by their position.
fn by_id<'body>(known: &mut Keyed<Fields<'body>>, entries: Vec<Fields<'body>>) {
    for (at, entry) in (1..).zip(entries) {
        let id = entry.text("id").unwrap_or_else(|| format!("#{at}"));
        known.put(&id, entry, |old, newer| *old = newer);
    }
}
