//! `bids result`: how an offer ended. What is not told is proposed from the imported list, or asked for.

use super::open::WhichBid;
use crate::app::bids::desk::{Desk, OpenBid};
use crate::app::bids::find;
use crate::app::bids::pricing::read_amount;
use crate::app::bids::result::{Told, awarded, check_price, may_end};
use crate::bidding::awarded::Awarded;
use crate::cli::asked::ask_or_leave;
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::ending::LossReason;
use crate::domain::bid::{Bid, BidResult};
use crate::domain::calendar::read_date;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::words::plain;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::{self, result as view};
use crate::store::Store;
use clap::Args;
use jiff::civil::Date;

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
    #[arg(
        long,
        visible_alias = "precio-ganador",
        value_name = "AMOUNT",
        allow_negative_numbers = true
    )]
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
    fn told(&self, known: &Known) -> Outcome<Told> {
        let result = match (self.won, self.lost, self.void) {
            (true, _, _) => Some(BidResult::Won),
            (_, true, _) => Some(BidResult::Lost),
            (_, _, true) => Some(BidResult::Void),
            _ => None,
        };
        let reason = self.reason.as_deref().map(read_reason).transpose()?;
        let price = self.winning_price.as_deref();
        let winning_price = price.map(|text| known.read_price(text)).transpose()?;
        Ok(Told {
            result,
            reason: reason.as_ref().map(|(reason, _)| *reason),
            words: reason.and_then(|(_, words)| words),
            winning_price,
            own_price: winning_price.and(known.bid.amount),
            price_of_list: false,
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

/// The bid as it stands before something is told.
struct Known {
    bid: Bid,
    dossier: Option<Dossier>,
}

impl Known {
    /// Reads what is prepared or was told earlier.
    fn of(bid: Bid, store: &mut dyn Store) -> Outcome<Self> {
        let held = store.held_bid(&bid.tender, bid.supplier)?;
        let dossier = held.and_then(|held| held.dossier);
        Ok(Self { bid, dossier })
    }

    /// The winning price, in the currency in which the bid is prepared, else in that of its amount.
    fn read_price(&self, text: &str) -> Outcome<Money> {
        let prepared = self.dossier.as_ref().filter(|one| one.is_prepared());
        let currency = prepared
            .map(|dossier| dossier.currency)
            .or(self.bid.amount.map(|amount| amount.currency))
            .unwrap_or(Currency::Clp);
        Ok(Money::new(read_amount(text, currency)?, currency))
    }

    /// Whether a price was told earlier of that result.
    fn has_price_of(&self, result: BidResult) -> bool {
        let ending = self.dossier.as_ref().and_then(|one| one.outcome.as_ref());
        self.bid.result == Some(result) && ending.is_some_and(|one| one.winning_price.is_some())
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

    /// Whether another result than the one noted is told, so that what was told of that one goes.
    fn changes_result(&self, told: &Told) -> bool {
        let ending = self.dossier.as_ref().and_then(|one| one.outcome.as_ref());
        let holds = ending.is_some_and(|one| {
            one.reason.is_some() || one.winning_price.is_some() || one.payment.is_some()
        });
        holds && told.result.is_some() && told.result != self.bid.result
    }
}

/// Notes how the bid ended and says what comes next.
pub(super) fn run(arguments: &ResultArguments, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let bid = find(store, &arguments.bid.code, rut)?;
    may_end(store, &bid)?;
    let known = Known::of(bid, store)?;
    let mut told = arguments.told(&known)?;
    let closes = known.bid.deadline;
    if let Some(closes) = closes.filter(|closes| !closes.passed(context.today)) {
        context
            .output
            .warn(&Message::new("result-not-closed").with("closes", closes));
    }
    let list = awarded(store, &known.bid)?;
    if told == Told::default() {
        told = untold(&known, list.as_ref(), context)?;
    } else if let Some(list) = &list {
        compare(&mut told, &known, list, context);
    }
    let open = desk.end(store, &known.bid.tender, rut, &told)?;
    if known.changes_result(&told) {
        let code = known.bid.tender.to_string();
        context
            .output
            .say(&Message::new("result-other-dropped").with("code", code));
    }
    show(&desk, &open, context)
}

/// Nothing was told: the list's answer is proposed, else the person is asked.
fn untold(known: &Known, list: Option<&Awarded>, context: &mut Context) -> Outcome<Told> {
    if let Some(list) = list {
        context.output.say(&view::proposal(list));
        let question = Message::new("result-accept")
            .with("result", Message::new(view::result_name(list.result)));
        if confirmed(&question, context)? {
            let mut told = Told {
                result: Some(list.result),
                ..Told::default()
            };
            known.take_prices(&mut told, list);
            if list.result == BidResult::Lost && !context.no_input && !context.yes {
                ask_reason(&mut told, context)?;
            }
            return Ok(told);
        }
    }
    if context.no_input {
        return Err(usage(Message::new("result-untold")));
    }
    asked(known, context)
}

/// The list beside what was told: a price that nobody told is taken from it, and what differs is said.
fn compare(told: &mut Told, known: &Known, list: &Awarded, context: &mut Context) {
    let result = told.result.or(known.bid.result);
    if result != Some(list.result) {
        context.output.warn(&view::proposal(list));
        return;
    }
    if told.result.is_some() && known.take_prices(told, list) {
        context.output.say(&view::proposal(list));
        context.output.say(&Message::new("result-list-taken"));
    }
}

/// Asks how it ended, why, and at which price. What is left empty stays unknown; the end of the input leaves all as it was.
fn asked(known: &Known, context: &mut Context) -> Outcome<Told> {
    let result = ask_or_leave("result-ask", context, read_result)?;
    let mut told = Told {
        result: Some(result.ok_or_else(|| usage(Message::new("result-untold")))?),
        ..Told::default()
    };
    if told.result == Some(BidResult::Lost) {
        ask_reason(&mut told, context)?;
        let read = |answer: &str| {
            let price = known.read_price(answer)?;
            check_price(price, BidResult::Lost).map(|()| price)
        };
        told.winning_price = ask_or_leave("result-ask-price", context, read)?;
        told.own_price = told.winning_price.and(known.bid.amount);
    }
    Ok(told)
}

fn read_result(answer: &str) -> Outcome<BidResult> {
    match plain(answer).as_str() {
        "1" | "ganada" | "won" => Ok(BidResult::Won),
        "2" | "perdida" | "lost" => Ok(BidResult::Lost),
        "3" | "desierta" | "void" => Ok(BidResult::Void),
        _ => Err(no_choice(answer, 3)),
    }
}

/// An answer that is none of the numbers that were offered.
fn no_choice(answer: &str, most: usize) -> Failure {
    let message = Message::new("result-bad-choice")
        .with("value", answer)
        .with("most", most);
    usage(message)
}

fn ask_reason(told: &mut Told, context: &mut Context) -> Outcome<()> {
    for line in view::reasons(context.output.texts()) {
        context.output.text(&line);
    }
    told.reason = ask_or_leave("result-ask-reason", context, |answer| {
        let number = answer.parse::<usize>().ok();
        let numbered = number.and_then(|number| LossReason::ALL.get(number.wrapping_sub(1)));
        let reason = numbered.copied().or_else(|| LossReason::parse(answer));
        reason.ok_or_else(|| no_choice(answer, LossReason::ALL.len()))
    })?;
    if told.reason == Some(LossReason::Other) {
        told.words = ask_or_leave("result-ask-words", context, |answer| Ok(answer.to_owned()))?;
        if told.words.is_none() {
            told.reason = None;
            context.output.warn(&Message::new("result-other-left-out"));
        }
    }
    Ok(())
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
        message = message.with("due", payment.due);
    }
    context.output.say(&message);
    let unpaid = payment.filter(|payment| payment.paid.is_none());
    if let Some((place, source)) = unpaid.and_then(|due| desk.payment_basis(due.invoiced)) {
        context.output.say(
            &Message::new("result-payment-basis")
                .with("place", place)
                .with("source", source),
        );
    }
}
