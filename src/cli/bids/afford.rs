//! `bids afford`: whether the money lasts until a bid that is won is paid, by options or by answering.

use super::open::WhichBid;
use crate::app::bids::afford::{
    Answer, Told, check_order, delivery_days, order_day, read_cost, read_delivery_days,
    read_pay_days,
};
use crate::app::bids::desk::OpenBid;
use crate::app::bids::pricing::read_amount;
use crate::app::days::read_day;
use crate::cli::asked::ask;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::bid::plan::Plan;
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::failure::{Failure, Outcome};
use crate::present::bids::afford as view;
use crate::present::markdown;
use crate::store::Store;
use clap::Args;

/// Which bid, and what is told of the money.
#[derive(Debug, Args)]
pub(in crate::cli) struct AffordArguments {
    #[command(flatten)]
    bid: WhichBid,
    #[arg(long, visible_alias = "gasto", value_name = "NAME=AMOUNT@DAY")]
    cost: Vec<String>,
    #[arg(long, visible_alias = "sin", value_name = "NAME")]
    without: Vec<String>,
    #[arg(
        long,
        visible_alias = "en-mano",
        value_name = "AMOUNT",
        allow_negative_numbers = true
    )]
    in_hand: Option<String>,
    #[arg(long, visible_alias = "orden-el", value_name = "DATE")]
    order_on: Option<String>,
    #[arg(
        long,
        visible_alias = "dias-de-entrega",
        value_name = "DAYS",
        allow_negative_numbers = true
    )]
    delivery_days: Option<String>,
    #[arg(
        long,
        visible_alias = "pagan-en",
        value_name = "DAYS",
        allow_negative_numbers = true
    )]
    paid_in: Option<String>,
}

impl AffordArguments {
    /// What the options tell.
    fn told(&self) -> Outcome<Told> {
        let costs = self.cost.iter().map(|text| read_cost(text));
        let amount = self.in_hand.as_deref();
        Ok(Told {
            costs: costs.collect::<Outcome<_>>()?,
            without: self.without.clone(),
            in_hand: amount
                .map(|text| read_amount(text, Currency::Clp))
                .transpose()?,
            order_on: self.order_on.as_deref().map(read_day).transpose()?,
            delivery_days: (self.delivery_days.as_deref())
                .map(read_delivery_days)
                .transpose()?,
            pay_days: self.paid_in.as_deref().map(read_pay_days).transpose()?,
        })
    }
}

/// Keeps what was told, asks for what is missing, and answers; ends with 1 when the answer is no or not known.
pub(super) fn run(arguments: &AffordArguments, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let open = desk.open(store, &arguments.bid.code, rut)?;
    let mut told = arguments.told()?;
    if !context.no_input {
        ask_missing(&mut told, &open, store, context)?;
    }
    let (open, answer) = desk.afford(store, &open, &told)?;
    show(&open, &answer, context)?;
    match answer.is_yes() {
        true => Ok(()),
        false => Err(Failure::answered_no()),
    }
}

/// Asks for what neither the options nor an earlier plan nor the tender say.
fn ask_missing(
    told: &mut Told,
    open: &OpenBid,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let tender = store.tender(&open.bid.tender)?;
    let held = open.dossier.plan.clone().unwrap_or_default();
    if told.costs.is_empty() && held.costs.is_empty() {
        context.output.say(&Message::new("afford-ask-costs"));
        while let Some(cost) = ask("afford-ask-cost", context, read_cost) {
            told.costs.push(cost);
        }
    }
    if told.in_hand.is_none() && held.in_hand.is_none() {
        told.in_hand = ask("afford-ask-in-hand", context, |text| {
            read_amount(text, Currency::Clp)
        });
    }
    let known = Plan {
        order_on: told.order_on.or(held.order_on),
        delivery_days: told.delivery_days.or(held.delivery_days),
        ..Plan::default()
    };
    if delivery_days(&known, tender.as_ref()).is_none() {
        told.delivery_days = ask("afford-ask-delivery", context, read_delivery_days);
    }
    if order_day(&known, tender.as_ref(), &open.bid, context.today.date).is_none() {
        let today = context.today.date;
        told.order_on = ask("afford-ask-order", context, |text| {
            let day = read_day(text)?;
            check_order(day, today, None).map(|()| day)
        });
    }
    Ok(())
}

/// Words first, then the chart, in Markdown the movements; programs and spreadsheets get the movements alone.
fn show(open: &OpenBid, answer: &Answer, context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    let words = view::words(answer)
        .into_iter()
        .map(|line| texts.text(&line));
    match context.chosen_format() {
        Format::Table => {
            let lines = words.map(|line| context.output.wrapped(&line) + "\n");
            let chart = view::chart(texts, answer, context.output.width());
            let text = format!("{}\n{chart}", lines.collect::<String>());
            context.emit(text.as_bytes())?;
        }
        Format::Md => {
            let paragraphs = words.map(|line| markdown::escaped(&line) + "\n\n");
            let paragraphs = paragraphs.collect::<String>();
            let table = markdown::table(&view::movements(texts, answer), context.language());
            context.emit((paragraphs + &table).as_bytes())?;
        }
        _ => {
            let table = view::movements(texts, answer);
            let item = view::Affords::of(open, answer);
            context.emit_table("bids-afford", &table, std::slice::from_ref(&item))?;
        }
    }
    for doubt in view::doubts(answer) {
        context.output.warn(&doubt);
    }
    let next = Message::new("afford-next").with("code", open.bid.tender.to_string());
    context.output.say(&next);
    Ok(())
}
