//! `waitlist list`: everybody in the order of the centre's rule, with the reason of each place.

use super::wait::say_wait;
use crate::app::waitlist;
use crate::app::workshops::own_centre;
use crate::cli::context::Context;
use crate::cli::privacy::log::note_written;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::workshops::{rule, waiting};
use clap::Args;
use rust_decimal::Decimal;

/// Which list.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListArguments {
    #[arg(long, visible_alias = "todos")]
    all: bool,
}

/// Shows the list.
pub(super) fn run(arguments: &ListArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let centre = own_centre(store.as_mut())?;
    let waiters = waitlist::list(store.as_mut(), &centre, arguments.all)?;
    if waiters.is_empty() {
        let message = Message::new("waitlist-nobody").with("centre", centre.name.as_str());
        let failure =
            Failure::new(FailureKind::No, message).hint(Message::new("waitlist-nobody-hint"));
        return Err(context.emit_nothing("waiting", failure));
    }
    let texts = context.output.texts();
    let (table, order) = (waiting::table(texts, &waiters), rule(texts, &centre));
    context.emit_table("waiting", &table, &waiters)?;
    note_written(
        store.as_mut(),
        "waitlist list",
        Handed::Workshop,
        waiters.len(),
        context,
    )?;
    let said = Message::new("waitlist-rule")
        .with("centre", centre.name.as_str())
        .with("rule", order);
    context.output.say(&said);
    let count = waiters.iter().filter(|one| one.entry.is_waiting()).count() as u64;
    say_wait(&centre, count, None, Decimal::ZERO, store.as_mut(), context)?;
    context
        .output
        .say(&Message::new("waitlist-listed").with("count", count));
    Ok(())
}
