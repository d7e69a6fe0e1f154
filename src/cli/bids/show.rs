//! `bids show`: one own bid.

use crate::app;
use crate::cli::check;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::bids;
use clap::Args;

/// Which one, and whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
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
    let record = bids::record(context.output.texts(), &bid);
    context.emit_record("bids", &record, &bid)?;
    context
        .output
        .say(&Message::new("bids-shown").with("code", bid.tender.to_string()));
    Ok(())
}
