//! `privacy block`, `unblock` and `blocked`: people whose data rest.

use super::open;
use crate::app::privacy;
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::blocks;
use clap::Args;

/// Whose data rest from now on.
#[derive(Debug, Args)]
pub(in crate::cli) struct BlockArguments {
    #[arg(value_name = "RUT")]
    rut: String,
    #[arg(long, visible_alias = "motivo", value_name = "TEXT")]
    reason: Option<String>,
}

/// Whose data rest no more.
#[derive(Debug, Args)]
pub(in crate::cli) struct UnblockArguments {
    #[arg(value_name = "RUT")]
    rut: String,
}

/// Lets them rest.
pub(super) fn block(arguments: &BlockArguments, context: &mut Context) -> Outcome<()> {
    let rut = read_rut(&arguments.rut)?;
    let mut store = open(context)?;
    let held = store.supplier(rut)?.is_some();
    privacy::block(
        store.as_mut(),
        rut,
        arguments.reason.clone(),
        context.today.date,
    )?;
    if !held {
        let message = Message::new("privacy-block-not-held").with("rut", rut);
        context.output.warn(&message);
    }
    context
        .output
        .say(&Message::new("privacy-block-done").with("rut", rut));
    Ok(())
}

/// Lifts the block.
pub(super) fn unblock(arguments: &UnblockArguments, context: &mut Context) -> Outcome<()> {
    let rut = read_rut(&arguments.rut)?;
    privacy::unblock(open(context)?.as_mut(), rut)?;
    context
        .output
        .say(&Message::new("privacy-unblock-done").with("rut", rut));
    Ok(())
}

/// Lists them.
pub(super) fn list(context: &mut Context) -> Outcome<()> {
    let found = open(context)?.blocks()?;
    if found.is_empty() {
        let message = Message::new("privacy-nobody-blocked");
        return Err(Failure::new(FailureKind::No, message));
    }
    let table = blocks(context.output.texts(), &found);
    context.emit_table("privacy_blocks", &table, &found)?;
    let said = Message::new("privacy-blocked-count").with("count", found.len());
    context.output.say(&said);
    Ok(())
}
