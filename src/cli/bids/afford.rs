//! `bids afford`: whether the money lasts until a bid that is won is paid, by options or by answering.

use super::open::WhichBid;
use crate::app::bids::afford::{Answer, Told, check_order, delivery_days, order_day};
use crate::app::bids::desk::OpenBid;
use crate::app::bids::pricing::read_amount;
use crate::cli::asked::ask;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::bid::plan::{Cost, Plan};
use crate::domain::calendar::read_date;
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::afford as view;
use crate::store::Store;
use clap::Args;

/// A cost lies at most so many days before or after the order.
const FARTHEST: i32 = 730;
/// A delivery takes at most so many days from the order.
const LONGEST_DELIVERY: u32 = 3650;
/// A payment comes at most so many days after the invoice.
const LONGEST_PAYMENT: u32 = 730;

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
        let read = |text: &Option<String>, most| {
            let text = text.as_deref();
            text.map(|text| read_days(text, most)).transpose()
        };
        Ok(Told {
            costs: costs.collect::<Outcome<_>>()?,
            without: self.without.clone(),
            in_hand: amount
                .map(|text| read_amount(text, Currency::Clp))
                .transpose()?,
            order_on: self
                .order_on
                .as_deref()
                .map(|text| read_date(text).map_err(|error| usage(error.message(text))))
                .transpose()?,
            delivery_days: read(&self.delivery_days, LONGEST_DELIVERY)?,
            pay_days: read(&self.paid_in, LONGEST_PAYMENT)?,
        })
    }
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

/// A number of days.
fn read_days(text: &str, most: u32) -> Outcome<u32> {
    let days = text.trim().parse().ok().filter(|days| *days <= most);
    days.ok_or_else(|| {
        let message = Message::new("afford-bad-days")
            .with("value", text)
            .with("most", i64::from(most));
        usage(message)
    })
}

/// `harina=350.000@-3`: what for, how much, and how many days after the order.
fn read_cost(text: &str) -> Outcome<Cost> {
    let wrong = || usage(Message::new("afford-bad-cost").with("value", text));
    let (name, rest) = text.rsplit_once('=').ok_or_else(wrong)?;
    let (amount, day) = match rest.rsplit_once('@') {
        Some((amount, day)) => (amount, day.trim().parse().map_err(|_| wrong())?),
        None => (rest, 0),
    };
    let (name, amount) = (name.trim(), read_amount(amount.trim(), Currency::Clp)?);
    if name.is_empty() || !(-FARTHEST..=FARTHEST).contains(&day) {
        return Err(wrong());
    }
    if amount.is_zero() {
        let message = Message::new("afford-zero-cost").with("name", name);
        return Err(Failure::new(FailureKind::Input, message));
    }
    Ok(Cost {
        name: name.to_owned(),
        amount,
        day,
    })
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
        told.delivery_days = ask("afford-ask-delivery", context, |text| {
            read_days(text, LONGEST_DELIVERY)
        });
    }
    if order_day(&known, tender.as_ref(), &open.bid, context.today.date).is_none() {
        let today = context.today.date;
        told.order_on = ask("afford-ask-order", context, |text| {
            let day = read_date(text).map_err(|error| usage(error.message(text)))?;
            check_order(day, today, None).map(|()| day)
        });
    }
    Ok(())
}

/// Words first, then the chart; programs and spreadsheets get the movements.
fn show(open: &OpenBid, answer: &Answer, context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    if matches!(context.chosen_format(), Format::Table | Format::Md) {
        let mut text = String::new();
        for line in view::words(answer) {
            text.push_str(&context.output.wrapped(&texts.text(&line)));
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&view::chart(texts, answer, context.output.width()));
        context.emit(text.as_bytes())?;
    } else {
        let table = view::movements(texts, answer);
        let item = view::Affords::of(open, answer);
        context.emit_table("bids-afford", &table, std::slice::from_ref(&item))?;
    }
    for doubt in view::doubts(answer) {
        context.output.warn(&doubt);
    }
    let next = Message::new("afford-next").with("code", open.bid.tender.to_string());
    context.output.say(&next);
    Ok(())
}
