//! A bid as it stands before something is told of its end: what is prepared, what was told earlier, until when it could be
//! handed in, and what the imported list tells. Decides what that means for what is told; keeps nothing.

use super::Told;
use crate::app::bids::find;
use crate::app::bids::pricing::read_amount;
use crate::bidding::awarded::{self, Awarded};
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::ending::Ending;
use crate::domain::bid::{Bid, BidResult, BidState};
use crate::domain::calendar::Deadline;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;

/// A bid of which a result may be noted.
#[derive(Debug, Clone)]
pub struct Known {
    /// The row of the list.
    pub bid: Bid,
    /// Until when it could be handed in.
    pub closes: Option<Deadline>,
    /// What the imported list tells of its end, when it tells it.
    pub list: Option<Awarded>,
    dossier: Option<Dossier>,
}

/// How the imported list stands to what was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared<'a> {
    /// It tells nothing, or nothing more.
    Nothing,
    /// It tells another result.
    Differs(&'a Awarded),
    /// It tells the same result, and its prices were taken where nobody told one.
    Taken(&'a Awarded),
}

/// A bid of which a result may be noted: one that was sent, and no copy to practise on.
///
/// # Errors
/// The answer "no" with the mend.
pub(super) fn may_end(bid: &Bid, dossier: Option<&Dossier>) -> Outcome<()> {
    let code = bid.tender.to_string();
    let no = |id, hint| {
        let failure = Failure::new(
            FailureKind::No,
            Message::new(id).with("code", code.as_str()),
        );
        Err(failure.hint(Message::new(hint).with("code", code.as_str())))
    };
    if dossier.is_some_and(|dossier| dossier.rehearsal) {
        return no("result-rehearsal", "result-rehearsal-hint");
    }
    // A receipt can be noted only of what is prepared here; what a list brought is put right in the list.
    let hint = match dossier.is_some_and(Dossier::is_prepared) {
        true => "result-not-sent-hint",
        false => "result-not-sent-list-hint",
    };
    match bid.state {
        BidState::Sent => Ok(()),
        BidState::Draft => no("result-not-sent", hint),
        BidState::Withdrawn => no("result-withdrawn", hint),
    }
}

impl Known {
    /// Reads the bid under a code that was typed.
    ///
    /// # Errors
    /// The answer "no" with the mend: no such bid, or one of which no result may be noted. The store's failure.
    pub fn read(store: &mut dyn Store, code: &str, rut: Rut) -> Outcome<Self> {
        let bid = find(store, code, rut)?;
        let held = store.held_bid(&bid.tender, rut)?;
        let dossier = held.and_then(|held| held.dossier);
        may_end(&bid, dossier.as_ref())?;
        let tender = store.tender(&bid.tender)?;
        Ok(Self {
            closes: bid.closes(tender.as_ref()),
            list: tender.and_then(|tender| awarded::of(&tender, rut)),
            bid,
            dossier,
        })
    }

    /// The winning price, in the currency in which the bid is prepared, else in that of its amount.
    ///
    /// # Errors
    /// What is no amount, as input that cannot be read.
    pub fn read_price(&self, text: &str) -> Outcome<Money> {
        let prepared = self.dossier.as_ref().filter(|one| one.is_prepared());
        let currency = prepared
            .map(|dossier| dossier.currency)
            .or(self.bid.amount.map(|amount| amount.currency))
            .unwrap_or(Currency::Clp);
        Ok(Money::new(read_amount(text, currency)?, currency))
    }

    fn ending(&self) -> Option<&Ending> {
        self.dossier.as_ref().and_then(|one| one.outcome.as_ref())
    }

    /// Whether a price was told earlier of that result.
    fn has_price_of(&self, result: BidResult) -> bool {
        let priced = self.ending().is_some_and(|one| one.winning_price.is_some());
        self.bid.result == Some(result) && priced
    }

    /// Takes the prices of the list where nobody told one; whether there was something to take.
    fn take_prices(&self, told: &mut Told, list: &Awarded) -> bool {
        let wanted = told.winning_price.is_none() && !self.has_price_of(list.result);
        if !wanted || list.winning_price.is_none() {
            return false;
        }
        (told.winning_price, told.own_price) = (list.winning_price, list.own_price);
        told.price_of_list = true;
        true
    }

    /// What the list tells, to be noted as it is.
    #[must_use]
    pub fn as_listed(&self, list: &Awarded) -> Told {
        let mut told = Told {
            result: Some(list.result),
            ..Told::default()
        };
        self.take_prices(&mut told, list);
        told
    }

    /// Holds the list against what was told; a price that nobody told is taken from it.
    pub fn compare(&self, told: &mut Told) -> Compared<'_> {
        let Some(list) = &self.list else {
            return Compared::Nothing;
        };
        if told.result.or(self.bid.result) != Some(list.result) {
            return Compared::Differs(list);
        }
        match told.result.is_some() && self.take_prices(told, list) {
            true => Compared::Taken(list),
            false => Compared::Nothing,
        }
    }

    /// Whether another result than the one noted is told, so that what was told of that one goes.
    #[must_use]
    pub fn changes_result(&self, told: &Told) -> bool {
        let holds = self.ending().is_some_and(|one| {
            one.reason.is_some() || one.winning_price.is_some() || one.payment.is_some()
        });
        holds && told.result.is_some() && told.result != self.bid.result
    }
}
