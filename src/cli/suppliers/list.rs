//! `suppliers list`: who is kept, where, and the three states with their days.

use super::filter::FilterArguments;
use crate::app::suppliers::list;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::suppliers;

/// Lists suppliers; CSV and XLSX are our own columns.
pub(super) fn run(arguments: &FilterArguments, context: &mut Context) -> Outcome<()> {
    let today = context.today.date;
    let mut store = context.open_store()?;
    let found = list(&arguments.query(), store.as_mut(), today)
        .map_err(|failure| context.emit_nothing("suppliers", failure))?;
    if matches!(context.chosen_format(), Format::Csv | Format::Xlsx) {
        return super::export::write(&found, context);
    }
    let items: Vec<_> = found
        .iter()
        .map(|supplier| suppliers::json(supplier, today))
        .collect();
    let table = suppliers::list(context.output.texts(), &found, today);
    context.emit_table("suppliers", &table, &items)?;
    context
        .output
        .say(&Message::new("suppliers-listed").with("count", found.len()));
    Ok(())
}
