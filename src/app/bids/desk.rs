//! The desk on which a bid is prepared: opens it, changes it with a line in its journal, takes changes back.
//! A change that meets another process's change is made anew on what that one left: no line is lost.

use crate::domain::bid::Bid;
use crate::domain::bid::action::{Action, JournalEntry};
use crate::domain::bid::dossier::{Dossier, Profile};
use crate::domain::bid::totals::{Rates, TooLarge, Totals};
use crate::domain::calendar::Today;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::{BidChange, HeldBid, Store, StoreError};
use jiff::civil::Date;

/// So often is a change made anew when others change the same bid at the same moment.
const TRIES: usize = 20;

/// Where bids are prepared: the rules and the day.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// The day and hour.
    pub today: Today,
}

/// A bid of which something is prepared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenBid {
    /// The row of the list.
    pub bid: Bid,
    /// What is prepared.
    pub dossier: Dossier,
    /// Number of the last change.
    pub version: i64,
}

impl OpenBid {
    /// From what the store holds; nothing when only a list brought it.
    #[must_use]
    pub fn of(held: HeldBid) -> Option<Self> {
        Some(Self {
            bid: held.bid,
            dossier: held.dossier?,
            version: held.version,
        })
    }
}

/// The rates of a day, as the rules know them.
#[must_use]
pub fn rates(pack: &Pack, on: Date) -> Rates {
    let percent = |id| pack.parameter(id, on).known().map(|known| known.value);
    Rates {
        iva: percent("iva"),
        retention: percent("honorarios-retention"),
    }
}

/// An amount that is too large to be counted with.
#[must_use]
pub fn too_large(_: TooLarge) -> Failure {
    Failure::new(FailureKind::Input, Message::new("bids-too-large"))
}

impl Desk<'_> {
    /// The bid under a code that was typed.
    ///
    /// # Errors
    /// The answer "no" when there is none, or when nothing is prepared for it; the store's failure.
    pub fn open(&self, store: &mut dyn Store, code: &str, supplier: Rut) -> Outcome<OpenBid> {
        let bid = super::find(store, code, supplier)?;
        self.open_code(store, &bid.tender, supplier)
    }

    /// As [`Desk::open`], by a code that was read.
    ///
    /// # Errors
    /// As [`Desk::open`].
    pub fn open_code(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        supplier: Rut,
    ) -> Outcome<OpenBid> {
        let held = store.held_bid(tender, supplier)?.and_then(OpenBid::of);
        held.filter(|open| open.dossier.is_prepared())
            .ok_or_else(|| not_prepared(tender))
    }

    /// Changes a bid: `edit` gets what stands now, and says what it did. It runs again when another process came first.
    ///
    /// # Errors
    /// What `edit` says, then nothing is written; as [`Desk::open`]; the store's failure.
    pub fn change(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        supplier: Rut,
        edit: &mut dyn FnMut(&mut Bid, &mut Dossier) -> Outcome<Action>,
    ) -> Outcome<OpenBid> {
        let open = |store: &mut dyn Store| {
            let held = store.held_bid(tender, supplier)?.and_then(OpenBid::of);
            held.ok_or_else(|| not_prepared(tender))
        };
        self.until_kept(store, &open, edit)
    }

    /// As [`Desk::change`]; a bid that only a list brought gets a dossier without lines, to hold what is told of it.
    ///
    /// # Errors
    /// As [`Desk::change`].
    pub fn annotate(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        supplier: Rut,
        edit: &mut dyn FnMut(&mut Bid, &mut Dossier) -> Outcome<Action>,
    ) -> Outcome<OpenBid> {
        let open = |store: &mut dyn Store| self.held_or_begun(store, tender, supplier);
        self.until_kept(store, &open, edit)
    }

    /// Makes a change anew until no other process comes between.
    fn until_kept(
        &self,
        store: &mut dyn Store,
        open: &dyn Fn(&mut dyn Store) -> Outcome<OpenBid>,
        edit: &mut dyn FnMut(&mut Bid, &mut Dossier) -> Outcome<Action>,
    ) -> Outcome<OpenBid> {
        for _ in 0..TRIES {
            let opened = open(store)?;
            if let Some(changed) = self.attempt(store, opened, edit)? {
                return Ok(changed);
            }
        }
        Err(StoreError::Busy.into())
    }

    /// The bid with its dossier, or with one in which nothing is prepared.
    fn held_or_begun(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        supplier: Rut,
    ) -> Outcome<OpenBid> {
        let held = store.held_bid(tender, supplier)?;
        let mut held = held.ok_or_else(|| not_prepared(tender))?;
        if held.dossier.is_none() {
            let record = store.supplier(supplier)?.ok_or(StoreError::NotFound)?;
            let profile = Profile::of(&record, self.today.date);
            let amount = held.bid.amount;
            let currency = amount.map_or(Currency::Clp, |amount| amount.currency);
            held.dossier = Some(Dossier::begun(profile, currency));
        }
        OpenBid::of(held).ok_or_else(|| not_prepared(tender))
    }

    /// Makes a change on what was opened; nothing when another process came first.
    fn attempt(
        &self,
        store: &mut dyn Store,
        mut open: OpenBid,
        edit: &mut dyn FnMut(&mut Bid, &mut Dossier) -> Outcome<Action>,
    ) -> Outcome<Option<OpenBid>> {
        let before = open.clone();
        let action = edit(&mut open.bid, &mut open.dossier)?;
        self.count(&mut open)?;
        if before == open {
            return Ok(Some(open));
        }
        match self.write(store, action, open.clone()) {
            Err(StoreError::Conflict) => Ok(None),
            written => {
                written?;
                open.version += 1;
                Ok(Some(open))
            }
        }
    }

    /// Writes a bid that was not prepared before, or is prepared anew.
    ///
    /// # Errors
    /// The store's failure; [`StoreError::Conflict`] as a failure when another process came first.
    pub fn begin(&self, store: &mut dyn Store, mut open: OpenBid) -> Outcome<OpenBid> {
        self.count(&mut open)?;
        self.write(store, Action::Started, open.clone())?;
        open.version += 1;
        Ok(open)
    }

    /// What a bid comes to at the rates of today.
    ///
    /// # Errors
    /// An amount that is too large to be counted with.
    pub fn totals(&self, dossier: &Dossier) -> Outcome<Totals> {
        dossier.totals(self.rates()).map_err(too_large)
    }

    /// The rates of today.
    #[must_use]
    pub fn rates(&self) -> Rates {
        rates(self.pack, self.today.date)
    }

    /// The amount of the list is what the bid comes to, taxes included; unknown while a price, a quantity or the rate is
    /// missing, and where nothing is offered. An amount that a list brought stays until the first price.
    fn count(&self, open: &mut OpenBid) -> Outcome<()> {
        if !open.dossier.was_priced() {
            return Ok(());
        }
        let totals = self.totals(&open.dossier)?;
        let total = open.dossier.whole_total(&totals);
        open.bid.amount = total.map(|total| Money::new(total, open.dossier.currency));
        Ok(())
    }

    fn write(
        &self,
        store: &mut dyn Store,
        action: Action,
        open: OpenBid,
    ) -> Result<(), StoreError> {
        store.change_bid(&BidChange {
            action,
            at: self.today.moment(),
            after: HeldBid {
                bid: open.bid,
                dossier: Some(open.dossier),
                version: open.version,
            },
        })
    }
}

/// Nothing is prepared for a bid.
fn not_prepared(tender: &ProcessCode) -> Failure {
    let message = Message::new("bids-not-prepared").with("code", tender.to_string());
    let hint = Message::new("bids-not-prepared-hint").with("code", tender.to_string());
    Failure::new(FailureKind::No, message).hint(hint)
}

/// The last change of a bid, to be taken back.
///
/// # Errors
/// The answer "no" when there is nothing to take back; the store's failure.
pub fn last_change(store: &mut dyn Store, tender: &ProcessCode, rut: Rut) -> Outcome<JournalEntry> {
    store.bid_journal(tender, rut)?.pop().ok_or_else(|| {
        let message = Message::new("bids-nothing-to-undo").with("code", tender.to_string());
        Failure::new(FailureKind::No, message)
    })
}
