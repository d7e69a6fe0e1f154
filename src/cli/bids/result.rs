//! `bids result`: how an offer ended. What is not told is proposed from the imported list, or asked for.

use super::open::WhichBid;
use crate::app::bids::desk::{Desk, OpenBid};
use crate::app::bids::result::{Compared, Known, Told, check_price, read_reason};
use crate::app::days::read_day;
use crate::cli::asked::ask_or_leave;
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::bid::BidResult;
use crate::domain::bid::ending::LossReason;
use crate::domain::message::Message;
use crate::domain::words::plain;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::{self, result as view};
use clap::Args;

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

/// Notes how the bid ended and says what comes next.
pub(super) fn run(arguments: &ResultArguments, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let known = Known::read(store, &arguments.bid.code, rut)?;
    let mut told = arguments.told(&known)?;
    if let Some(closes) = known.closes.filter(|closes| !closes.passed(context.today)) {
        context
            .output
            .warn(&Message::new("result-not-closed").with("closes", closes));
    }
    if told == Told::default() {
        told = untold(&known, context)?;
    } else {
        compare(&mut told, &known, context);
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
fn untold(known: &Known, context: &mut Context) -> Outcome<Told> {
    if let Some(list) = &known.list {
        context.output.say(&view::proposal(list));
        let question = Message::new("result-accept")
            .with("result", Message::new(view::result_name(list.result)));
        if confirmed(&question, context)? {
            let mut told = known.as_listed(list);
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

/// Says how the list stands to what was told.
fn compare(told: &mut Told, known: &Known, context: &mut Context) {
    match known.compare(told) {
        Compared::Nothing => {}
        Compared::Differs(list) => context.output.warn(&view::proposal(list)),
        Compared::Taken(list) => {
            context.output.say(&view::proposal(list));
            context.output.say(&Message::new("result-list-taken"));
        }
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
    let mut record = bids::record(texts, &open.bid, open.dossier.rehearsal);
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
