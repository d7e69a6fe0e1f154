//! `bids afford`: whether the money lasts until a bid that is won is paid. Keeps what was told, and takes the rest from the
//! tender and the rules.

mod told;

pub use told::{Told, read_cost, read_delivery_days, read_pay_days};

use super::desk::{Desk, OpenBid, rates, too_large};
use crate::bidding::cash::{Days, Forecast, after};
use crate::domain::bid::Bid;
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::plan::Plan;
use crate::domain::bid::point::{Point, PointState};
use crate::domain::bid::totals::{Charge, TooLarge, rounded};
use crate::domain::calendar::Deadline;
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::domain::tender::Tender;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::{Store, StoreError};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The point of the checklist that this answers.
const POINT: &str = "afford";

/// Where the day of the order comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderDay {
    /// The supplier told it.
    Told,
    /// The buyer announced the award for that day.
    Award,
    /// Only the closing is known: the order may come later.
    Closing,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How the money goes.
    pub forecast: Forecast,
    /// The days that were counted with.
    pub days: Days,
    /// Where the day of the order comes from.
    pub order_day: OrderDay,
    /// Days from the invoice to the payment.
    pub pay_days: u32,
    /// Whether that is longer than any tender may set.
    pub longer_than_allowed: bool,
    /// IVA that the buyer pays and that is not the supplier's own; not counted. Unknown where the rate of that day is, and
    /// of honorarios.
    pub iva: Option<Decimal>,
    /// The IVA within the costs, if all of them carry it; nothing where the bid carries none, or the rate is unknown.
    pub costs_iva: Option<Decimal>,
    /// How the bid is charged.
    pub charge: Charge,
    /// Money at hand, when it was told.
    pub in_hand: Option<Decimal>,
}

impl Answer {
    /// Whether the money lasts and something is left; unknown money at hand is never a yes.
    #[must_use]
    pub fn is_yes(&self) -> bool {
        self.in_hand.is_some()
            && self.forecast.lacking().is_zero()
            && self.forecast.margin >= Decimal::ZERO
    }

    /// The costs are above the income only by IVA that they may carry: who recovers it may lose nothing.
    #[must_use]
    pub fn may_be_iva(&self) -> bool {
        let margin = self.forecast.margin;
        margin < Decimal::ZERO && self.costs_iva.is_some_and(|iva| margin.abs() <= iva)
    }
}

/// The day on which the order is expected: as told, else from the tender, never before today.
#[must_use]
pub fn order_day(
    plan: &Plan,
    tender: Option<&Tender>,
    bid: &Bid,
    today: Date,
) -> Option<(Date, OrderDay)> {
    if let Some(told) = plan.order_on {
        return Some((told, OrderDay::Told));
    }
    let awarded = tender.and_then(|tender| tender.awarded);
    let (known, from) = match awarded {
        Some(award) => (award, OrderDay::Award),
        None => (bid.closes(tender)?, OrderDay::Closing),
    };
    Some((known.date.max(today), from))
}

/// An order that is told lies ahead, and after the closing of the tender when that is known.
///
/// # Errors
/// The reason, as wrong usage.
pub fn check_order(order: Date, today: Date, closes: Option<Deadline>) -> Outcome<()> {
    let message = match closes {
        _ if order < today => Message::new("afford-order-past").with("order", order),
        Some(closes) if order < closes.date => Message::new("afford-order-before-closing")
            .with("order", order)
            .with("closes", closes),
        _ => return Ok(()),
    };
    Err(Failure::new(FailureKind::Usage, message))
}

/// Days from the order to the delivery: as told, else as the tender has them.
#[must_use]
pub fn delivery_days(plan: &Plan, tender: Option<&Tender>) -> Option<u32> {
    plan.delivery_days
        .or_else(|| tender.and_then(|tender| tender.delivery_days))
}

fn usage(id: &'static str) -> Failure {
    Failure::new(FailureKind::Usage, Message::new(id))
}

impl Desk<'_> {
    /// Keeps what was told, answers, and marks the point of the checklist once the answer is whole.
    ///
    /// # Errors
    /// What is missing for an answer, then what was told is kept all the same; a secret; the store's failure.
    pub fn afford(
        &self,
        store: &mut dyn Store,
        open: &OpenBid,
        told: &Told,
    ) -> Outcome<(OpenBid, Answer)> {
        if open.dossier.currency != Currency::Clp {
            let message =
                Message::new("afford-only-pesos").with("currency", open.dossier.currency.code());
            return Err(Failure::new(FailureKind::No, message));
        }
        let tender = store.tender(&open.bid.tender)?;
        if let Some(order) = told.order_on {
            check_order(order, self.today.date, open.bid.closes(tender.as_ref()))?;
        }
        let (code, rut) = (&open.bid.tender, open.bid.supplier);
        // Until a change came through there is no answer.
        let mut answer = Err(StoreError::Busy.into());
        let open = self.change(store, code, rut, &mut |bid, dossier| {
            if *told != Told::default() {
                told.change(dossier.plan.get_or_insert_default())?;
            }
            answer = self.answer(bid, dossier, tender.as_ref());
            if answer.as_ref().is_ok_and(|answer| answer.in_hand.is_some()) {
                self.mark_answered(&mut dossier.points);
            }
            Ok(Action::Planned)
        })?;
        Ok((open, answer?))
    }

    /// The answer from what is prepared.
    fn answer(&self, bid: &Bid, dossier: &Dossier, tender: Option<&Tender>) -> Outcome<Answer> {
        let plan = dossier.plan.clone().unwrap_or_default();
        if plan.costs.is_empty() {
            return Err(usage("afford-no-costs"));
        }
        let today = self.today.date;
        let (order, order_day) =
            order_day(&plan, tender, bid, today).ok_or_else(|| usage("afford-no-order-day"))?;
        let delivery = delivery_days(&plan, tender).ok_or_else(|| usage("afford-no-delivery"))?;
        // The term of payment is that of the day of the invoice, which comes with the delivery.
        let invoice = after(order, delivery).ok_or_else(|| too_large(TooLarge))?;
        let pay_days = match plan.pay_days {
            Some(days) => days,
            None => self.payment_days(invoice)?,
        };
        let days =
            Days::from(today, order, delivery, pay_days).ok_or_else(|| too_large(TooLarge))?;
        let (income, iva) = self.income(bid, dossier, days.delivery)?;
        let in_hand = plan.in_hand.unwrap_or_default();
        let forecast = Forecast::of(days, in_hand, income, &plan.costs).map_err(too_large)?;
        let carries = iva.is_some_and(|iva| !iva.is_zero());
        let rate = rates(self.pack, days.delivery).iva.filter(|_| carries);
        Ok(Answer {
            costs_iva: rate.and_then(|rate| iva_within(forecast.costs, rate)),
            forecast,
            longer_than_allowed: pay_days > self.most_payment_days(invoice)?,
            days,
            order_day,
            pay_days,
            iva,
            charge: dossier.charge,
            in_hand: plan.in_hand,
        })
    }

    /// What becomes the supplier's own, and the IVA that does not: the net amount, or honorarios after the retention of
    /// the day on which they are charged.
    fn income(
        &self,
        bid: &Bid,
        dossier: &Dossier,
        on: Date,
    ) -> Outcome<(Decimal, Option<Decimal>)> {
        let totals = dossier.totals(rates(self.pack, on)).map_err(too_large)?;
        if !dossier.is_whole(&totals) {
            let code = bid.tender.to_string();
            let message = Message::new("afford-no-prices").with("code", code.as_str());
            return Err(Failure::new(FailureKind::No, message)
                .hint(Message::new("afford-no-prices-hint").with("code", code)));
        }
        match dossier.charge {
            Charge::Fees => {
                let unknown =
                    || Message::new("bids-no-retention").with("year", on.year().to_string());
                let received = totals
                    .received
                    .ok_or_else(|| Failure::new(FailureKind::No, unknown()))?;
                Ok((received, None))
            }
            Charge::Taxed | Charge::Exempt => Ok((totals.net, totals.iva)),
        }
    }

    /// An open point is done; what somebody said of it stays.
    fn mark_answered(&self, points: &mut [Point]) {
        let open = |point: &&mut Point| point.id == POINT && point.state == PointState::Open;
        if let Some(point) = points.iter_mut().find(open) {
            point.state = PointState::Done;
            point.on = Some(self.today.date);
        }
    }
}

/// The IVA within an amount that carries it, in whole pesos.
fn iva_within(amount: Decimal, percent: Decimal) -> Option<Decimal> {
    let whole = Decimal::ONE_HUNDRED.checked_add(percent)?;
    let exact = amount.checked_mul(percent)?.checked_div(whole)?;
    Some(rounded(exact, Currency::Clp))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::bid::dossier::Profile;
    use crate::domain::bid::line::BidLine;
    use crate::domain::calendar::Today;
    use crate::domain::rut::Rut;
    use crate::domain::supplier::{PersonKind, Supplier};
    use crate::rules::Pack;
    use jiff::civil::date;

    #[test]
    fn the_term_of_payment_is_that_of_the_day_of_the_invoice() {
        let mut pack = Pack::embedded().unwrap();
        let held = |id: &str| pack.parameters.iter().find(|entry| entry.id == id).cloned();
        let mut later = held("payment-days").unwrap();
        later.value = 45.into();
        later.basis.valid_from = date(2026, 12, 5);
        pack.parameters.push(later);
        let desk = Desk {
            pack: &pack,
            today: Today::fixed(date(2026, 11, 23)),
        };
        let bid: Bid = serde_json::from_str(
            r#"{"tender":"1-1-LE26","supplier":"77000012-2","state":"draft","deadline":"2026-12-01"}"#,
        )
        .unwrap();
        let rut = Rut::from_body(77_000_012).unwrap();
        let supplier = Supplier::new(rut, PersonKind::Juridical, desk.today.date);
        let profile = Profile::of(&supplier, desk.today.date);
        let mut dossier = Dossier::begun(profile, Currency::Clp);
        dossier.lines = vec![BidLine {
            quantity: Some(1.into()),
            unit_price: Some(1_000.into()),
            ..BidLine::default()
        }];
        let cost = read_cost("harina=500").unwrap();
        dossier.plan = Some(Plan {
            costs: vec![cost],
            delivery_days: Some(10),
            ..Plan::default()
        });
        let answer = desk.answer(&bid, &dossier, None).unwrap();
        assert_eq!(answer.days.delivery, date(2026, 12, 11));
        assert_eq!(answer.pay_days, 45);
    }
}
