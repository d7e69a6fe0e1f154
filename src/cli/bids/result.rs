//! `bids result`: how an offer ended. What is not told is proposed from the imported list, or asked for.

use super::open::WhichBid;
use crate::app::bids::desk::{Desk, OpenBid};
use crate::app::bids::find;
use crate::app::bids::pricing::read_amount;
use crate::app::bids::result::{Told, awarded, may_end};
use crate::bidding::awarded::Awarded;
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::bid::ending::LossReason;
use crate::domain::bid::{Bid, BidResult};
use crate::domain::calendar::read_date;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::words::plain;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::{self, result as view};
use clap::Args;
use jiff::civil::Date;

/// So often is a question asked again.
const TRIES: usize = 3;

/// Which bid, and how it ended.
#[derive(Debug, Args)]
pub(in crate::cli) struct ResultArguments {
    #[command(flatten)]
    bid: WhichBid,
    #[arg(long, visible_alias = "ganada", conflicts_with_all = ["lost", "void"])]
    won: bool,
    #[arg(long, visible_alias = "perdida", conflicts_with = "void")]
    lost: bool,
    #[arg(long, visible_alias = "desierta")]
    void: bool,
    #[arg(long, visible_alias = "motivo", value_name = "REASON")]
    reason: Option<String>,
    #[arg(long, visible_alias = "precio-ganador", value_name = "AMOUNT")]
    winning_price: Option<String>,
    #[arg(long, visible_alias = "nota", value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, visible_alias = "facturada", value_name = "DATE")]
    invoiced: Option<String>,
    #[arg(long, visible_alias = "dias-de-pago", value_name = "DAYS")]
    pay_days: Option<u32>,
    #[arg(long, visible_alias = "pagada", value_name = "DATE")]
    paid: Option<String>,
}

impl ResultArguments {
    /// What the options tell.
    fn told(&self, bid: &Bid) -> Outcome<Told> {
        let result = match (self.won, self.lost, self.void) {
            (true, _, _) => Some(BidResult::Won),
            (_, true, _) => Some(BidResult::Lost),
            (_, _, true) => Some(BidResult::Void),
            _ => None,
        };
        let reason = self.reason.as_deref().map(read_reason).transpose()?;
        let price = self.winning_price.as_deref();
        let winning_price = price.map(|text| read_price(text, bid)).transpose()?;
        Ok(Told {
            result,
            reason: reason.as_ref().map(|(reason, _)| *reason),
            words: reason.and_then(|(_, words)| words),
            winning_price,
            own_price: winning_price.and(bid.amount),
            note: self.note.clone(),
            invoiced: self.invoiced.as_deref().map(read_day).transpose()?,
            pay_days: self.pay_days,
            paid: self.paid.as_deref().map(read_day).transpose()?,
        })
    }
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

fn read_day(text: &str) -> Outcome<Date> {
    read_date(text).map_err(|error| usage(error.message(text)))
}

/// A reason, or `other: own words`.
fn read_reason(text: &str) -> Outcome<(LossReason, Option<String>)> {
    let (name, words) = match text.split_once(':') {
        Some((name, words)) => (name, Some(words.trim().to_owned())),
        None => (text, None),
    };
    let words = words.filter(|words| !words.is_empty());
    match (LossReason::parse(name), words) {
        (Some(LossReason::Other), None) => Err(usage(Message::new("result-other-needs-words"))),
        (Some(reason), words) => Ok((reason, words)),
        (None, _) => Err(usage(Message::new("result-bad-reason").with("value", text))),
    }
}

/// The winning price, in the currency of the bid.
fn read_price(text: &str, bid: &Bid) -> Outcome<Money> {
    let currency = bid.amount.map_or(Currency::Clp, |amount| amount.currency);
    Ok(Money::new(read_amount(text, currency)?, currency))
}

/// Notes how the bid ended and says what comes next.
pub(super) fn run(arguments: &ResultArguments, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let bid = find(store, &arguments.bid.code, rut)?;
    may_end(store, &bid)?;
    let mut told = arguments.told(&bid)?;
    if let Some(closes) = bid.deadline.filter(|closes| !closes.passed(context.today)) {
        context
            .output
            .warn(&Message::new("result-not-closed").with("closes", closes));
    }
    let list = awarded(store, &bid)?;
    if told == Told::default() {
        told = untold(&bid, list.as_ref(), context)?;
    } else if let Some(list) = &list {
        compare(&mut told, &bid, list, context);
    }
    let open = desk.end(store, &bid.tender, rut, &told)?;
    show(&desk, &open, context)
}

/// Nothing was told: the list's answer is proposed, else the person is asked.
fn untold(bid: &Bid, list: Option<&Awarded>, context: &mut Context) -> Outcome<Told> {
    if let Some(list) = list {
        context.output.say(&view::proposal(list));
        let question = Message::new("result-accept")
            .with("result", Message::new(view::result_name(list.result)));
        if confirmed(&question, context)? {
            let mut told = Told {
                result: Some(list.result),
                winning_price: list.winning_price,
                own_price: list.own_price,
                ..Told::default()
            };
            if list.result == BidResult::Lost && !context.no_input && !context.yes {
                ask_reason(&mut told, context);
            }
            return Ok(told);
        }
    }
    if context.no_input {
        return Err(usage(Message::new("result-untold")));
    }
    asked(bid, context)
}

/// The list beside what was told: a price that was not told is taken from it, and what differs is said.
fn compare(told: &mut Told, bid: &Bid, list: &Awarded, context: &mut Context) {
    let result = told.result.or(bid.result);
    if result != Some(list.result) {
        context.output.warn(&view::proposal(list));
        return;
    }
    if told.result.is_some() && told.winning_price.is_none() && list.winning_price.is_some() {
        (told.winning_price, told.own_price) = (list.winning_price, list.own_price);
        context.output.say(&view::proposal(list));
        context.output.say(&Message::new("result-list-taken"));
    }
}

/// Asks how it ended, why, and at which price. What is left empty stays unknown.
fn asked(bid: &Bid, context: &mut Context) -> Outcome<Told> {
    let read = |answer: &str| match plain(answer).as_str() {
        "1" | "ganada" | "won" => Some(BidResult::Won),
        "2" | "perdida" | "lost" => Some(BidResult::Lost),
        "3" | "desierta" | "void" => Some(BidResult::Void),
        _ => None,
    };
    let result = ask("result-ask", context, |answer, _| read(answer));
    let mut told = Told {
        result: Some(result.ok_or_else(|| usage(Message::new("result-untold")))?),
        ..Told::default()
    };
    if told.result == Some(BidResult::Lost) {
        ask_reason(&mut told, context);
        told.winning_price = ask("result-ask-price", context, |answer, context| {
            let price = read_price(answer, bid);
            price
                .map_err(|failure| context.output.warn(&failure.message))
                .ok()
        });
        told.own_price = told.winning_price.and(bid.amount);
    }
    Ok(told)
}

fn ask_reason(told: &mut Told, context: &mut Context) {
    for line in view::reasons(context.output.texts()) {
        context.output.text(&line);
    }
    told.reason = ask("result-ask-reason", context, |answer, _| {
        let number = answer.parse::<usize>().ok();
        let numbered = number.and_then(|number| LossReason::ALL.get(number.wrapping_sub(1)));
        numbered.copied().or_else(|| LossReason::parse(answer))
    });
    if told.reason == Some(LossReason::Other) {
        told.words = ask("result-ask-words", context, |answer, _| {
            Some(answer.to_owned())
        });
    }
}

/// Asks; an empty answer leaves it open, one that cannot be read is asked for again.
fn ask<T>(
    question: &'static str,
    context: &mut Context,
    read: impl Fn(&str, &mut Context) -> Option<T>,
) -> Option<T> {
    for _ in 0..TRIES {
        context.output.say(&Message::new(question));
        let mut line = String::new();
        if std::io::stdin().read_line(&mut line).unwrap_or(0) == 0 || line.trim().is_empty() {
            return None;
        }
        if let Some(value) = read(line.trim(), context) {
            return Some(value);
        }
    }
    None
}

/// Shows the bid as it ended, and what comes next.
fn show(desk: &Desk<'_>, open: &OpenBid, context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    let ending = open.dossier.outcome.as_ref();
    let mut record = bids::record(texts, &open.bid);
    if let Some(ending) = ending {
        record.append(view::ending(texts, ending));
    }
    let item = view::Ended {
        bid: &open.bid,
        outcome: ending,
    };
    context.emit_record("bids-result", &record, &item)?;
    next(desk, open, context);
    Ok(())
}

/// What comes next: of a bid that was won, the order, the invoice and the payment.
fn next(desk: &Desk<'_>, open: &OpenBid, context: &mut Context) {
    let payment = open
        .dossier
        .outcome
        .as_ref()
        .and_then(|ending| ending.payment);
    let today = context.today.date;
    let id = match (open.bid.result, payment) {
        (Some(BidResult::Lost), _) => "result-next-lost",
        (Some(BidResult::Won), None) => "result-next-won",
        (Some(BidResult::Won), Some(payment)) if payment.paid.is_some() => "result-next-paid",
        (Some(BidResult::Won), Some(payment)) if payment.overdue(today) => "result-next-overdue",
        (Some(BidResult::Won), Some(_)) => "result-next-invoiced",
        _ => "result-next-void",
    };
    let mut message = Message::new(id)
        .with("code", open.bid.tender.to_string())
        .with("rut", open.bid.supplier);
    if let Some(payment) = payment {
        message = message
            .with("due", payment.due)
            .with("place", desk.payment_place(payment.invoiced));
    }
    context.output.say(&message);
}
