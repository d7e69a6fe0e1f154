//! `calendar`: the dates that lie ahead of one supplier, on the screen or as a file for a phone's calendar.

use super::check::whose;
use super::context::Context;
use super::general::Format;
use super::privacy::log::note_written;
use crate::app::agenda;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::agenda as view;
use clap::Args;

/// Whose.
#[derive(Debug, Args)]
pub(super) struct CalendarArguments {
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
}

/// Shows the dates; ends with 1 when none lies ahead.
pub(super) fn run(arguments: &CalendarArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let rut = whose(
        arguments.rut.as_deref(),
        "agenda-which-hint",
        store.as_mut(),
        context,
    )?;
    let supplier = store.supplier(rut)?.ok_or_else(|| {
        Failure::new(
            FailureKind::No,
            Message::new("check-not-held").with("rut", rut),
        )
        .hint(Message::new("check-not-held-hint").with("rut", rut))
    })?;
    let today = context.today;
    let events = agenda::ahead(store.as_mut(), &supplier, &pack, today)?;
    let count = events.iter().filter(|event| !event.cancelled).count();
    if events.is_empty() || (count == 0 && context.chosen_format() == Format::Table) {
        let failure = Failure::new(FailureKind::No, Message::new("agenda-none"));
        let failure = failure.hint(Message::new("agenda-none-hint").with("rut", rut));
        return Err(context.emit_nothing("calendar", failure));
    }
    if context.chosen_format() == Format::Ics {
        let text = view::file(&events, rut, today, context.output.texts());
        context.emit(text.as_bytes())?;
        note_written(store.as_mut(), "calendar", Handed::Person, 1, context)?;
        context
            .output
            .say(&Message::new("agenda-exported").with("count", events.len()));
        return Ok(());
    }
    let table = view::list(context.output.texts(), &events, today);
    context.emit_table("calendar", &table, &view::json(&events, today))?;
    note_written(store.as_mut(), "calendar", Handed::Person, 1, context)?;
    context
        .output
        .say(&Message::new("agenda-listed").with("count", count));
    Ok(())
}
