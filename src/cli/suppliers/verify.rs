//! `suppliers verify`: asks the marketplace whether it knows a supplier, and records the answer with its day.

use crate::app::market::{self, Answer, Verified};
use crate::app::suppliers;
use crate::cli::check;
use crate::cli::context::Context;
use crate::cli::market::{MarketArguments, asking};
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::market::{Api, Turn};
use crate::present::market as view;
use crate::present::texts::Texts;
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use clap::Args;
use std::ops::ControlFlow;

/// Whom, and through which marketplace.
#[derive(Debug, Args)]
pub(in crate::cli) struct VerifyArguments {
    #[arg(value_name = "RUT", required_unless_present = "all")]
    rut: Option<String>,
    #[arg(long, visible_alias = "todos", conflicts_with = "rut")]
    all: bool,
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    #[command(flatten)]
    market: MarketArguments,
}

/// Says what will happen, asks, and tells the answers.
pub(super) fn run(arguments: &VerifyArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let ruts = whom(arguments, store.as_mut())?;
    context.output.say(
        &Message::new("market-verify-will")
            .with("count", ruts.len())
            .with("host", arguments.market.host(Api::V1)?),
    );
    if !confirmed(&Message::new("market-verify-ask"), context)? {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("market-verify-declined"),
        ));
    }
    let client = arguments.market.client_with_ticket(context)?;
    let turn = Turn::take(&context.market_folder())?;
    let texts = Texts::new(context.language());
    let done = asking((&client, store.as_mut(), &pack), context, |asking| {
        market::verify(
            asking,
            &ruts,
            arguments.by.as_deref().unwrap_or("encuentro"),
        )
    });
    drop((client, turn));
    let done = done?;
    let items: Vec<_> = done
        .iter()
        .map(|one| view::VerifiedView::new(&texts, one))
        .collect();
    context.emit_table("verifications", &view::verified(&texts, &done), &items)?;
    end(done, context)
}

/// The supplier that was named, or everyone who is held.
fn whom(arguments: &VerifyArguments, store: &mut dyn Store) -> Outcome<Vec<Rut>> {
    if let Some(text) = &arguments.rut {
        let rut = check::read_rut(text)?;
        return suppliers::one(store, rut).map(|(supplier, _)| vec![supplier.rut]);
    }
    let mut ruts = Vec::new();
    store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        ruts.push(supplier.rut);
        ControlFlow::Continue(())
    })?;
    if ruts.is_empty() {
        return Err(check::nobody());
    }
    Ok(ruts)
}

/// What it comes to: "not known" is a no; "could not ask" is neither yes nor no.
fn end(done: Vec<Verified>, context: &mut Context) -> Outcome<()> {
    let count = |wanted: fn(&Answer) -> bool| done.iter().filter(|one| wanted(&one.answer)).count();
    let not_known = count(|answer| matches!(answer, Answer::NotKnown));
    let open = count(|answer| matches!(answer, Answer::NoAnswer(_) | Answer::NotAsked));
    let answered = done.len() - open;
    if answered > 0 {
        let recorded = Message::new("market-verify-recorded").with("count", answered);
        context.output.say(&recorded);
    }
    let trouble = done.into_iter().find_map(|one| match one.answer {
        Answer::NoAnswer(trouble) => Some(trouble),
        _ => None,
    });
    if open > 0 {
        let left = Message::new("market-verify-open").with("count", open);
        context.output.say(&left);
        return Err(trouble.map_or_else(
            || Failure::new(FailureKind::Interrupted, Message::new("market-stopped")),
            Failure::from,
        ));
    }
    if not_known > 0 {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("market-verify-not-known").with("count", not_known),
        )
        .hint(Message::new("market-verify-not-known-hint")));
    }
    Ok(())
}
