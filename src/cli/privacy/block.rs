//! `privacy block`, `unblock` and `blocked`: people whose data rest.

use super::open;
use crate::app::privacy;
use crate::app::privacy::subject::Subject;
use crate::cli::context::Context;
use crate::cli::directory::say_data_stand;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::blocks;
use crate::store::Store;
use clap::Args;

/// Whose data rest from now on.
#[derive(Debug, Args)]
pub(in crate::cli) struct BlockArguments {
    #[arg(value_name = "WHO")]
    who: String,
    #[arg(long, visible_alias = "motivo", value_name = "TEXT")]
    reason: Option<String>,
}

/// Whose data rest no more.
#[derive(Debug, Args)]
pub(in crate::cli) struct UnblockArguments {
    #[arg(value_name = "WHO")]
    who: String,
}

/// Lets them rest.
pub(super) fn block(arguments: &BlockArguments, context: &mut Context) -> Outcome<()> {
    let mut store = open(context)?;
    let whom = Subject::read(store.as_mut(), &arguments.who)?;
    privacy::block(
        store.as_mut(),
        &whom,
        arguments.reason.clone(),
        context.today.date,
    )?;
    if let Subject::Rut(rut) = &whom
        && store.supplier(*rut)?.is_none()
        && store.learners(Some(*rut))?.is_empty()
    {
        let message = Message::new("privacy-block-not-held").with("rut", *rut);
        context.output.warn(&message);
    }
    context.output.say(&whom.in_text("privacy-block-done"));
    say_published(&whom, store.as_mut(), context)
}

/// Says where the data of somebody stand published although they rest from now on.
pub(super) fn say_published(
    whom: &Subject,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    match whom {
        Subject::Rut(rut) => say_data_stand(*rut, store, context),
        Subject::Learner(_) => Ok(()),
    }
}

/// Lifts the block.
pub(super) fn unblock(arguments: &UnblockArguments, context: &mut Context) -> Outcome<()> {
    let mut store = open(context)?;
    let whom = Subject::read(store.as_mut(), &arguments.who)?;
    privacy::unblock(store.as_mut(), &whom)?;
    context.output.say(&whom.in_text("privacy-unblock-done"));
    Ok(())
}

/// Lists them.
pub(super) fn list(context: &mut Context) -> Outcome<()> {
    let mut store = open(context)?;
    let found = privacy::resting(store.as_mut())?;
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
