//! `tenders list`: a short table for people; the whole tenders in JSON, CSV and XLSX.

use super::export;
use super::filter::FilterArguments;
use crate::app;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::tenders;
use std::ops::ControlFlow;

/// Lists the tenders that fit.
pub(super) fn run(arguments: FilterArguments, context: &mut Context) -> Outcome<()> {
    match context.chosen_format() {
        Format::Table | Format::Md => {}
        Format::Html | Format::Pdf | Format::Ics => return Err(context.no_such_format()),
        Format::Json | Format::Csv | Format::Xlsx | Format::Ocds | Format::OcdsLines => {
            return export::run(arguments, context);
        }
    }
    let mut filter = arguments.into_filter(context)?;
    // The table shows neither items nor offers: a long list stays small in memory.
    filter.heads_only = true;
    let mut store = context.open_store()?;
    let mut found = Vec::new();
    store.each_tender(&filter, &mut |tender| {
        found.push(tender);
        ControlFlow::Continue(())
    })?;
    let Some(first) = found.first() else {
        return Err(app::tenders::nothing_found(&mut *store)?);
    };
    let message = Message::new("tenders-listed")
        .with("count", found.len())
        .with("code", first.code.to_string());
    let table = tenders::list(context.output.texts(), &found);
    context.emit_table("tenders", &table, &found)?;
    context.output.say(&message);
    Ok(())
}
