//! Own bids as lists: read from a sheet, checked, and kept. Words nothing.

pub mod afford;
pub mod closing;
pub mod desk;
pub mod hints;
pub mod marking;
pub mod noting;
mod others;
pub mod pack;
pub mod partners;
mod payment;
pub mod pricing;
pub mod result;
pub mod review;
pub mod sent;
pub mod start;
pub mod summary;
pub mod worksheet;

use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::domain::bid::Bid;
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::Dossier;
use crate::domain::calendar::{Deadline, Today};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{DecimalSign, Money};
use crate::domain::rut::Rut;
use crate::domain::words;
use crate::exchange::own::bids::{DOUBT, Reader, read_state};
use crate::exchange::rejects::Reason;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::store::filter::BidFilter;
use crate::store::{BidChange, HeldBid, Store, StoreError};

/// How a sheet of bids is imported.
pub struct BidImport<'a> {
    /// The decimal sign of the amounts, when it was told.
    pub decimal: Option<DecimalSign>,
    /// Nothing is written.
    pub dry_run: bool,
    /// When, for the journals.
    pub at: Deadline,
    /// Words the reasons.
    pub word: &'a dyn Fn(&Message) -> String,
}

impl BidImport<'_> {
    /// Imports a sheet: a bid of a supplier who is not registered goes aside; a missing deadline comes from the tender.
    ///
    /// # Errors
    /// A sheet without its key columns, a file of rejects that cannot be written, or the store's failure.
    pub fn run(&self, sheet: &Sheet, store: &mut dyn Store) -> Outcome<SheetReport> {
        let reader = self.reader(sheet)?;
        sheets::import(sheet, "bids", self.dry_run, self.word, &mut |row| {
            let mut bid = match reader.read(row) {
                Ok(bid) => bid,
                Err(reason) => return Ok(Err(reason)),
            };
            let note = bid.note.as_deref();
            if note.is_some_and(|note| looks_secret(note, Place::Evidence)) {
                return Ok(Err(Reason::row(Message::new("bids-secret"))));
            }
            let unknown = match store.supplier(bid.supplier) {
                Err(StoreError::Blocked(_)) => Some("privacy-blocked"),
                held => held?.is_none().then_some("bids-unknown-supplier"),
            };
            if let Some(id) = unknown {
                let message = Message::new(id).with("rut", bid.supplier);
                return Ok(Err(Reason::row(message)));
            }
            self.keep(&mut bid, store).map(Ok)
        })
    }

    /// The first amount of the sheet whose separator could mean thousands or decimals, when there is one.
    ///
    /// # Errors
    /// A sheet without its key columns.
    pub fn in_doubt(&self, sheet: &Sheet) -> Outcome<Option<String>> {
        let reader = self.reader(sheet)?;
        let mut reasons = sheet.rows.iter().filter_map(|row| reader.read(row).err());
        Ok(reasons
            .find(|reason| reason.message.id == DOUBT)
            .and_then(|reason| reason.value))
    }

    fn reader(&self, sheet: &Sheet) -> Outcome<Reader> {
        Reader::new(&sheet.header, &sheet.writing, &sheet.rows, self.decimal)
            .map_err(|message| sheets::no_key_column(sheet, message, "bids-template-hint"))
    }

    /// Keeps a bid, unless it is the same already. Of a bid that is prepared here the amount is what its lines come to.
    fn keep(&self, bid: &mut Bid, store: &mut dyn Store) -> Outcome<Change> {
        if bid.deadline.is_none() {
            bid.deadline = store.tender(&bid.tender)?.and_then(|tender| tender.closes);
        }
        let held = store.held_bid(&bid.tender, bid.supplier)?;
        let (before, dossier, version) = held.map_or((None, None, 0), |held| {
            (Some(held.bid), held.dossier, held.version)
        });
        if let Some(before) = before
            .as_ref()
            .filter(|_| dossier.as_ref().is_some_and(Dossier::was_priced))
        {
            bid.amount = before.amount;
        }
        let change = match &before {
            None => Change::New,
            Some(before) if before == bid => Change::Unchanged,
            Some(_) => Change::Updated,
        };
        if change != Change::Unchanged && !self.dry_run {
            store.change_bid(&BidChange {
                action: Action::Imported,
                at: self.at,
                after: HeldBid {
                    bid: bid.clone(),
                    dossier,
                    version,
                },
            })?;
        }
        Ok(change)
    }
}

/// One own bid by its tender's code.
///
/// # Errors
/// The answer "no", with the nearest code; or the store's failure.
pub fn find(store: &mut dyn Store, text: &str, supplier: Rut) -> Outcome<Bid> {
    if let Ok(code) = text.parse::<ProcessCode>()
        && let Some(bid) = store.bid(&code, supplier)?
    {
        return Ok(bid);
    }
    let failure = Failure::new(
        FailureKind::No,
        Message::new("bids-unknown").with("code", text.trim()),
    );
    if let Ok(code) = text.parse::<ProcessCode>()
        && store.tender(&code)?.is_some()
    {
        let begin = Message::new("bids-unknown-begin").with("code", code.to_string());
        return Err(failure.hint(begin));
    }
    let filter = BidFilter {
        supplier: Some(supplier),
        ..BidFilter::default()
    };
    let codes: Vec<String> = store
        .bids(&filter)?
        .iter()
        .map(|bid| bid.tender.to_string())
        .collect();
    Err(
        match words::did_you_mean(text, codes.iter().map(String::as_str)) {
            Some(code) => failure.hint(Message::new("usage-did-you-mean").with("suggestion", code)),
            None => failure.hint(Message::new("bids-unknown-hint")),
        },
    )
}

/// An example of a bid for the blank list.
#[must_use]
pub fn example(today: Today) -> Option<Bid> {
    let tender = crate::app::tenders::example(today);
    Some(Bid {
        tender: tender.code,
        supplier: Rut::from_body(14)?,
        amount: Some(Money::clp(430_000)),
        state: crate::domain::bid::BidState::Draft,
        deadline: tender.closes,
        result: None,
        note: None,
    })
}

/// The stored name of a state that was typed.
///
/// # Errors
/// Wrong usage.
pub fn state_name(text: &str) -> Outcome<String> {
    read_state(text)
        .map(|state| crate::exchange::own::bids::state_name(state).to_owned())
        .ok_or_else(|| {
            let message = Message::new("bids-bad-state").with("value", text);
            Failure::new(FailureKind::Usage, message)
        })
}

/// The code of a tender that was typed.
///
/// # Errors
/// Wrong usage.
pub fn read_code(text: &str) -> Outcome<ProcessCode> {
    text.parse().map_err(|_| {
        let message = Message::new("bids-bad-code").with("value", text);
        Failure::new(FailureKind::Usage, message)
    })
}
