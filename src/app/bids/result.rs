//! `bids result`: notes how a bid ended, why, at which price, and until when its invoice must be paid.

mod known;

pub use known::{Compared, Known};

use super::desk::{Desk, OpenBid};
use crate::bidding::awarded::{self, Awarded};
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::ending::{Ending, LossReason, Payment};
use crate::domain::bid::{Bid, BidResult, action::Action};
use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::store::Store;
use jiff::Span;
use jiff::civil::Date;
use known::may_end;
use rust_decimal::Decimal;

/// What is told of how a bid ended; what is not told stays as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// How it ended.
    pub result: Option<BidResult>,
    /// Why it was lost.
    pub reason: Option<LossReason>,
    /// The reason in own words.
    pub words: Option<String>,
    /// The price that won.
    pub winning_price: Option<Money>,
    /// The own price in the same terms.
    pub own_price: Option<Money>,
    /// Both prices come from an imported list, which does not say whether they carry IVA.
    pub price_of_list: bool,
    /// A note for the row of the list.
    pub note: Option<String>,
    /// The day on which the buyer received the invoice.
    pub invoiced: Option<Date>,
    /// Days until it must be paid, where the tender's bases say more than the rule.
    pub pay_days: Option<u32>,
    /// The day on which it was paid.
    pub paid: Option<Date>,
}

fn usage(id: &'static str) -> Failure {
    Failure::new(FailureKind::Usage, Message::new(id))
}

/// What the imported list tells of how a bid ended, when it tells it.
///
/// # Errors
/// The store's failure.
pub fn awarded(store: &mut dyn Store, bid: &Bid) -> Outcome<Option<Awarded>> {
    let tender = store.tender(&bid.tender)?;
    Ok(tender.and_then(|tender| awarded::of(&tender, bid.supplier)))
}

/// A reason as it was typed, or `other: own words`.
///
/// # Errors
/// Wrong usage: no such reason, or another reason without words.
pub fn read_reason(text: &str) -> Outcome<(LossReason, Option<String>)> {
    let (name, words) = match text.split_once(':') {
        Some((name, words)) => (name, Some(words.trim().to_owned())),
        None => (text, None),
    };
    let words = words.filter(|words| !words.is_empty());
    let reason = LossReason::parse(name).ok_or_else(|| {
        let message = Message::new("result-bad-reason").with("value", text);
        Failure::new(FailureKind::Usage, message)
    })?;
    check_reason(reason, words.as_deref())?;
    Ok((reason, words))
}

/// Another reason than those that have a name needs words.
fn check_reason(reason: LossReason, words: Option<&str>) -> Outcome<()> {
    match (reason, words) {
        (LossReason::Other, None) => Err(usage("result-other-needs-words")),
        _ => Ok(()),
    }
}

impl Desk<'_> {
    /// Notes what was told. Another result than before takes the place of all that was told of that one.
    ///
    /// # Errors
    /// The answer "no" for a bid that was not sent; what cannot be (a reason of a bid that was won, a payment before the
    /// invoice); the store's failure.
    pub fn end(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        told: &Told,
    ) -> Outcome<OpenBid> {
        let texts = [&told.words, &told.note];
        if texts
            .into_iter()
            .flatten()
            .any(|text| looks_secret(text, Place::Evidence))
        {
            return Err(Failure::new(
                FailureKind::Input,
                Message::new("result-secret"),
            ));
        }
        let held = store.tender(tender)?;
        self.annotate(store, tender, rut, &mut |bid, dossier| {
            may_end(bid, Some(dossier))?;
            check_invoiced(told, bid.closes(held.as_ref()))?;
            self.apply(bid, dossier, told).map(|()| Action::Resulted)
        })
    }

    fn apply(&self, bid: &mut Bid, dossier: &mut Dossier, told: &Told) -> Outcome<()> {
        let result = told
            .result
            .or(bid.result)
            .ok_or_else(|| usage("result-untold"))?;
        let held = dossier
            .outcome
            .take()
            .filter(|_| bid.result == Some(result));
        let mut ending = held.unwrap_or_else(|| Ending::on(self.today.date));
        if let Some(reason) = told.reason {
            if result != BidResult::Lost {
                return Err(usage("result-reason-needs-lost"));
            }
            check_reason(reason, told.words.as_deref())?;
            (ending.reason, ending.words) = (told.reason, told.words.clone());
        }
        if let Some(price) = told.winning_price {
            check_price(price, result)?;
            (ending.winning_price, ending.own_price) = (told.winning_price, told.own_price);
            ending.price_of_list = told.price_of_list;
        }
        ending.payment = self.payment(ending.payment, result, told)?;
        bid.result = Some(result);
        if told.note.is_some() {
            bid.note.clone_from(&told.note);
        }
        dossier.outcome = Some(ending);
        Ok(())
    }

    /// The invoice as it stands after what was told.
    fn payment(
        &self,
        held: Option<Payment>,
        result: BidResult,
        told: &Told,
    ) -> Outcome<Option<Payment>> {
        if told.invoiced.is_none() && told.pay_days.is_none() && told.paid.is_none() {
            return Ok(held);
        }
        if result != BidResult::Won {
            return Err(usage("result-payment-needs-won"));
        }
        let invoiced = told.invoiced.or(held.map(|held| held.invoiced));
        let invoiced = invoiced.ok_or_else(|| usage("result-no-invoice"))?;
        let paid = told.paid.or(held.and_then(|held| held.paid));
        let today = self.today.date;
        if invoiced > today || paid.is_some_and(|paid| paid > today || paid < invoiced) {
            return Err(usage("result-payment-days-wrong"));
        }
        let pay_days = told.pay_days.or(held.and_then(|held| held.pay_days));
        let due = match held.filter(|_| told.invoiced.is_none() && told.pay_days.is_none()) {
            Some(held) => held.due,
            None => self.due(invoiced, pay_days)?,
        };
        Ok(Some(Payment {
            invoiced,
            pay_days,
            due,
            paid,
        }))
    }

    /// The last day on which an invoice must be paid: calendar days from its receipt.
    fn due(&self, invoiced: Date, told: Option<u32>) -> Outcome<Date> {
        let most = self.most_payment_days(invoiced)?;
        let days = match told {
            Some(days) if days == 0 || days > most => {
                let message = Message::new("result-pay-days").with("most", i64::from(most));
                return Err(Failure::new(FailureKind::Usage, message));
            }
            Some(days) => days,
            None => self.payment_days(invoiced)?,
        };
        let span = Span::new().days(i64::from(days));
        invoiced
            .checked_add(span)
            .map_err(|_| usage("result-payment-days-wrong"))
    }
}

/// Nobody receives an invoice for an offer before the tender closes.
fn check_invoiced(told: &Told, closes: Option<Deadline>) -> Outcome<()> {
    let (Some(invoiced), Some(closes)) = (told.invoiced, closes) else {
        return Ok(());
    };
    if invoiced < closes.date {
        let message = Message::new("result-invoiced-before-closing")
            .with("invoiced", invoiced)
            .with("closes", closes);
        return Err(Failure::new(FailureKind::Usage, message));
    }
    Ok(())
}

/// A winning price that can be one.
///
/// # Errors
/// A price where nobody won, or one that is not above zero.
pub fn check_price(price: Money, result: BidResult) -> Outcome<()> {
    if result == BidResult::Void {
        return Err(usage("result-price-of-void"));
    }
    if price.amount <= Decimal::ZERO {
        let message = Message::new("result-price-not-positive").with("price", price);
        return Err(Failure::new(FailureKind::Input, message));
    }
    Ok(())
}
