//! `waitlist wait`: how long the list takes at a rate of places, and what people can do at home meanwhile.

use crate::app::waitlist;
use crate::app::workshops::own_centre;
use crate::cli::context::Context;
use crate::domain::message::{Argument, Message};
use crate::domain::workshop::Centre;
use crate::domain::workshop::waiting::{Wait, expected_wait};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::table::{Cell, Table};
use crate::rules::Pack;
use crate::store::Store;
use clap::Args;
use rust_decimal::Decimal;

/// Which list, and at which rate.
#[derive(Debug, Args)]
pub(in crate::cli) struct WaitArguments {
    #[arg(long, visible_alias = "esperan", value_name = "N")]
    waiting: Option<u64>,
    #[arg(long, visible_alias = "por-ano", value_name = "N")]
    rate: Option<u32>,
    #[arg(
        long,
        visible_alias = "mas-por-semana",
        value_name = "N",
        default_value = "0"
    )]
    more_per_week: u32,
}

/// Reckons the wait.
pub(super) fn run(arguments: &WaitArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let centre = own_centre(store.as_mut())?;
    let waiting = match arguments.waiting {
        Some(told) => told,
        None => waitlist::list(store.as_mut(), &centre, false)?.len() as u64,
    };
    let more = Decimal::from(arguments.more_per_week);
    let found = say_wait(
        &centre,
        waiting,
        arguments.rate,
        more,
        store.as_mut(),
        context,
    )?;
    let Some(wait) = found else {
        return Err(
            Failure::new(FailureKind::No, Message::new("waitlist-no-rate"))
                .hint(Message::new("waitlist-no-rate-hint")),
        );
    };
    let table = record(&wait, context);
    context.emit_record("wait", &table, &wait)?;
    meanwhile(&pack, context);
    Ok(())
}

fn record(wait: &Wait, context: &Context) -> Table {
    let texts = context.output.texts();
    Table::record([
        (
            texts.get("waitlist-column-waiting"),
            Cell::Number(Decimal::from(wait.waiting)),
        ),
        (texts.get("waitlist-column-rate"), Cell::Number(wait.rate)),
        (texts.get("waitlist-column-years"), Cell::Number(wait.years)),
    ])
}

/// Says how long the list takes: at the rate that is told, or the one of the courses of the last twelve months.
pub(super) fn say_wait(
    centre: &Centre,
    waiting: u64,
    told: Option<u32>,
    more: Decimal,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<Option<Wait>> {
    let held = waitlist::rate(store, centre, context.today.date)?;
    let places = told.map_or(held.places, Decimal::from);
    let wait = expected_wait(waiting, places, Decimal::ZERO);
    if let Some(wait) = wait {
        let message = Message::new("waitlist-wait")
            .with("waiting", wait.waiting)
            .with("rate", counted(wait.rate))
            .with("years", counted(wait.years));
        context.output.say(&message);
        if told.is_none() {
            let source = Message::new("waitlist-rate-counted").with("courses", held.courses);
            context.output.say(&source);
        }
    }
    if more.is_zero() {
        return Ok(wait);
    }
    let faster = expected_wait(waiting, places, more);
    if let Some(faster) = faster {
        let message = Message::new("waitlist-wait-more")
            .with("more", counted(more))
            .with("rate", faster.rate)
            .with("years", counted(faster.years));
        context.output.say(&message);
    }
    Ok(faster)
}

/// A number beside a noun: one is counted, so that the noun is in the singular; others are spelled as numbers.
fn counted(number: Decimal) -> Argument {
    match number == Decimal::ONE {
        true => Argument::Count(1),
        false => Argument::Number(number),
    }
}

/// Says what people can do at home while they wait: the steps that need no class.
pub(super) fn meanwhile(pack: &Pack, context: &mut Context) {
    context.output.say(&Message::new("waitlist-meanwhile"));
    for step in pack.steps.iter().filter(|step| step.at_home) {
        let message = Message::new("waitlist-meanwhile-step")
            .with("step", step.title.clone())
            .with("where", step.r#where.clone());
        context.output.say(&message);
    }
}
