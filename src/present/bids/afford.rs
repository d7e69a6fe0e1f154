//! Whether the money lasts, for people: in words, and as a chart in plain signs that does without colour. Changes no value.

use crate::app::bids::afford::{Answer, OrderDay};
use crate::app::bids::desk::OpenBid;
use crate::bidding::cash::{Days, Forecast, Movement};
use crate::domain::bid::totals::Charge;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::present::layout::one_line;
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

/// From so many columns on, the chart names what is paid.
const WIDE: usize = 70;
/// Columns for the name.
const NAME: usize = 20;
/// The chart's bars take at least so many columns.
const LEAST: usize = 10;
/// And at most so many.
const MOST: usize = 30;

/// The answer as JSON shows it.
#[derive(Debug, Serialize)]
pub struct Affords<'a> {
    code: &'a ProcessCode,
    currency: Currency,
    affords: bool,
    #[serde(with = "rust_decimal::serde::str_option")]
    in_hand: Option<Decimal>,
    #[serde(with = "rust_decimal::serde::str_option")]
    iva_not_counted: Option<Decimal>,
    #[serde(with = "rust_decimal::serde::str_option")]
    costs_iva: Option<Decimal>,
    pay_days: u32,
    days: Days,
    #[serde(flatten)]
    forecast: &'a Forecast,
}

impl<'a> Affords<'a> {
    /// Puts it together.
    #[must_use]
    pub fn of(open: &'a OpenBid, answer: &'a Answer) -> Self {
        Self {
            code: &open.bid.tender,
            currency: open.dossier.currency,
            affords: answer.is_yes(),
            in_hand: answer.in_hand,
            iva_not_counted: answer.iva.filter(|iva| !iva.is_zero()),
            costs_iva: answer.costs_iva,
            pay_days: answer.pay_days,
            days: answer.days,
            forecast: &answer.forecast,
        }
    }
}

fn pesos(amount: Decimal) -> Money {
    Money::new(amount.normalize(), Currency::Clp)
}

/// The answer in words: does it last, how it was counted, what is left, and what is not counted.
#[must_use]
pub fn words(answer: &Answer) -> Vec<Message> {
    let mut lines = vec![verdict(answer)];
    if !answer.forecast.lacking().is_zero() && answer.in_hand.is_some() {
        lines.push(match answer.forecast.back_on {
            Some(back) => Message::new("afford-back").with("on", back),
            None => Message::new("afford-never-back"),
        });
    }
    lines.push(left(answer));
    lines.push(
        Message::new("afford-days")
            .with("order", answer.days.order)
            .with("delivery", answer.days.delivery)
            .with("payment", answer.days.payment)
            .with("days", i64::from(answer.pay_days)),
    );
    lines.push(match (answer.charge, answer.iva) {
        (Charge::Fees, _) => Message::new("afford-fees"),
        (_, Some(iva)) if iva.is_zero() => Message::new("afford-no-iva"),
        (_, Some(iva)) => Message::new("afford-iva").with("iva", pesos(iva)),
        (_, None) => Message::new("afford-iva-unknown"),
    });
    lines
}

fn verdict(answer: &Answer) -> Message {
    let forecast = &answer.forecast;
    if answer.in_hand.is_none() {
        return Message::new("afford-needs").with("needed", pesos(forecast.needed));
    }
    let id = match (answer.is_yes(), forecast.lacking().is_zero()) {
        (true, _) => "afford-yes",
        (false, true) => "afford-lasts-below-costs",
        (false, false) => "afford-no",
    };
    Message::new(id)
        .with("lowest", pesos(forecast.lowest))
        .with("on", forecast.lowest_on)
        .with("lacking", pesos(forecast.lacking()))
}

fn left(answer: &Answer) -> Message {
    let forecast = &answer.forecast;
    let id = match forecast.margin.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less if answer.may_be_iva() => "afford-loss-or-iva",
        std::cmp::Ordering::Less => "afford-loss",
        std::cmp::Ordering::Equal => "afford-nothing-left",
        std::cmp::Ordering::Greater => "afford-left",
    };
    Message::new(id)
        .with("income", pesos(forecast.income))
        .with("costs", pesos(forecast.costs))
        .with("left", pesos(forecast.margin.abs()))
        .with("iva", pesos(answer.costs_iva.unwrap_or_default()))
}

/// What to mind about the days that were counted with.
#[must_use]
pub fn doubts(answer: &Answer) -> Vec<Message> {
    let mut doubts = Vec::new();
    match answer.order_day {
        OrderDay::Told => {}
        OrderDay::Award => doubts.push(Message::new("afford-order-from-award")),
        OrderDay::Closing => doubts.push(Message::new("afford-order-from-closing")),
    }
    if answer.longer_than_allowed {
        let days = i64::from(answer.pay_days);
        doubts.push(Message::new("afford-long-payment").with("days", days));
    }
    doubts
}

/// What a movement is: the name of the cost, on one line, or the payment.
fn name(texts: &Texts, movement: &Movement) -> String {
    let cost = movement.cost.as_deref().map(one_line);
    cost.unwrap_or_else(|| texts.get("afford-payment"))
}

/// The movements as a table.
#[must_use]
pub fn movements(texts: &Texts, answer: &Answer) -> Table {
    let columns = [
        "afford-column-on",
        "afford-column-what",
        "afford-column-amount",
        "afford-column-balance",
    ];
    let mut table = Table::new(headings(texts, columns));
    for movement in &answer.forecast.movements {
        table.push(vec![
            movement.on.into(),
            Cell::Text(name(texts, movement)),
            pesos(movement.amount).into(),
            pesos(movement.balance).into(),
        ]);
    }
    table
}

/// One row for what is there today and one after each movement: day, balance, and a bar, `-` below zero and `#` above.
#[must_use]
pub fn chart(texts: &Texts, answer: &Answer, width: usize) -> String {
    let language = texts.language();
    let spelled = |on: Date, balance: Decimal| {
        let balance = spelling::money(pesos(balance), language);
        (spelling::date(on, language), balance)
    };
    let start = answer.in_hand.unwrap_or_default();
    let first = (answer.days.today, start, texts.get("afford-today"));
    let rest = answer
        .forecast
        .movements
        .iter()
        .map(|movement| (movement.on, movement.balance, name(texts, movement)));
    let rows: Vec<_> = std::iter::once(first).chain(rest).collect();
    let figures: Vec<_> = rows
        .iter()
        .map(|(on, balance, _)| spelled(*on, *balance))
        .collect();
    let amount = figures
        .iter()
        .map(|(_, balance)| balance.chars().count())
        .max()
        .unwrap_or(0);
    let named = width >= WIDE;
    let taken = 10 + 2 + amount + 2 + 1 + if named { NAME + 2 } else { 0 };
    let scale = Scale::of(
        rows.iter().map(|(_, balance, _)| *balance),
        width.saturating_sub(taken + 1),
    );
    let mut text = String::new();
    for ((_, balance, name), (on, figure)) in rows.iter().zip(&figures) {
        let bar = scale.bar(*balance);
        let line = match named {
            true => {
                let name: String = name.chars().take(NAME).collect();
                format!("{on}  {name:NAME$}  {figure:>amount$}  {bar}")
            }
            false => format!("{on}  {figure:>amount$}  {bar}"),
        };
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// How many signs an amount takes.
struct Scale {
    /// The whole span of the balances.
    span: Decimal,
    /// Signs for it.
    signs: usize,
    /// Signs left of zero.
    below: usize,
}

impl Scale {
    fn of(balances: impl Iterator<Item = Decimal> + Clone, room: usize) -> Self {
        let highest = balances
            .clone()
            .max()
            .unwrap_or_default()
            .max(Decimal::ZERO);
        let lowest = balances.min().unwrap_or_default().min(Decimal::ZERO);
        let mut scale = Self {
            span: highest.saturating_sub(lowest),
            signs: room.clamp(LEAST, MOST),
            below: 0,
        };
        scale.below = scale.length(lowest);
        scale
    }

    /// How many signs; at least one for anything that is not zero.
    fn length(&self, amount: Decimal) -> usize {
        if amount.is_zero() || self.span.is_zero() {
            return 0;
        }
        let share = amount.abs().checked_div(self.span).unwrap_or_default();
        let signs = share.checked_mul(self.signs.into()).unwrap_or_default();
        signs.round().to_usize().unwrap_or(0).max(1)
    }

    fn bar(&self, amount: Decimal) -> String {
        let length = self.length(amount);
        if amount < Decimal::ZERO {
            let blank = self.below.saturating_sub(length);
            return format!("{}{}|", " ".repeat(blank), "-".repeat(length));
        }
        format!("{}|{}", " ".repeat(self.below), "#".repeat(length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bars_stand_on_both_sides_of_one_line() {
        let balances: Vec<Decimal> = [100, -50, 0, 50].map(Decimal::from).into();
        let scale = Scale::of(balances.iter().copied(), 30);
        let bars: Vec<String> = balances.iter().map(|balance| scale.bar(*balance)).collect();
        assert_eq!(bars[0], format!("{}|{}", " ".repeat(10), "#".repeat(20)));
        assert_eq!(bars[1], format!("{}|", "-".repeat(10)));
        assert_eq!(bars[2], format!("{}|", " ".repeat(10)));
        assert!(
            bars.iter()
                .all(|bar| bar.chars().position(|sign| sign == '|') == Some(10))
        );
    }

    proptest! {
        #[test]
        fn a_bar_never_leaves_its_room(balances in prop::collection::vec(-1_000_000_i64..1_000_000, 1..20), room in 10_usize..60) {
            let balances: Vec<Decimal> = balances.into_iter().map(Decimal::from).collect();
            let scale = Scale::of(balances.iter().copied(), room);
            for balance in balances {
                prop_assert!(scale.bar(balance).chars().count() <= room.min(MOST) + 3);
            }
        }
    }
}
