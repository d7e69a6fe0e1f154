//! `bids show`: one own bid.

use crate::app;
use crate::app::bids::desk::{OpenBid, rates, too_large};
use crate::cli::check;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::bids::{self, dossier};
use clap::Args;

/// Which one, and whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    #[arg(value_name = "CODE")]
    pub(super) code: String,
    #[arg(long, value_name = "RUT")]
    pub(super) rut: Option<String>,
}

/// Shows one bid.
pub(super) fn run(arguments: &ShowArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let rut = check::whose(
        arguments.rut.as_deref(),
        "bids-which-hint",
        store.as_mut(),
        context,
    )?;
    let bid = app::bids::find(store.as_mut(), &arguments.code, rut)?;
    let held = store.held_bid(&bid.tender, rut)?;
    if let Some(open) = held.and_then(OpenBid::of) {
        return show_prepared(&open, context);
    }
    let record = bids::record(context.output.texts(), &bid);
    context.emit_record("bids", &record, &bid)?;
    context
        .output
        .say(&Message::new("bids-shown").with("code", bid.tender.to_string()));
    Ok(())
}

/// Shows a bid with what is prepared for it.
fn show_prepared(open: &OpenBid, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let totals = open
        .dossier
        .totals(rates(&pack, context.today.date))
        .map_err(too_large)?;
    let texts = context.output.texts();
    let parts = [
        (None, bids::record(texts, &open.bid)),
        (
            Some("bids-heading-lines"),
            dossier::lines(texts, &open.dossier),
        ),
        (
            Some("bids-heading-totals"),
            dossier::totals(texts, &totals, &open.dossier),
        ),
        (
            Some("bids-heading-points"),
            dossier::points(texts, &open.dossier.points),
        ),
    ];
    let item = dossier::Prepared {
        bid: &open.bid,
        prepared: &open.dossier,
        totals: &totals,
    };
    context.emit_parts("bids", &parts, &item)?;
    let points = &open.dossier.points;
    context.output.say(&dossier::left(points, &open.bid));
    Ok(())
}
