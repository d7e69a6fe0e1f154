//! `tenders export`: everything that is known of the tenders, without loss, as CSV, XLSX or JSON.

use super::filter::FilterArguments;
use crate::app;
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::domain::tender::Tender;
use crate::exchange::own::sheet::CsvSheet;
use crate::exchange::own::tenders;
use crate::failure::{Failure, Outcome};
use crate::present::{json, workbook};
use crate::store::Store;
use crate::store::filter::TenderFilter;
use std::ops::ControlFlow;

/// Exports the tenders that fit; CSV unless something else is asked for.
pub(super) fn run(arguments: FilterArguments, context: &mut Context) -> Outcome<()> {
    let format = match context.chosen_format() {
        Format::Table => Format::Csv,
        Format::Html | Format::Md => return Err(context.no_such_format()),
        format => format,
    };
    let filter = arguments.into_filter(context)?;
    let mut store = context.open_store()?;
    let found = match format {
        Format::Json => as_json(&mut *store, &filter)?,
        Format::Xlsx => {
            context.refuse_workbook_on_terminal()?;
            as_workbook(&mut *store, &filter)?
        }
        _ => as_csv(&mut *store, &filter, context)?,
    };
    let Some((bytes, count)) = found else {
        return Err(app::tenders::nothing_found(&mut *store)?);
    };
    context.emit(&bytes)?;
    context
        .output
        .say(&Message::new("tenders-exported").with("count", count));
    Ok(())
}

/// A file and how many tenders it holds; nothing when there is none.
type Exported = Option<(Vec<u8>, usize)>;

/// Visits tenders until one cannot be written.
fn visit(
    store: &mut dyn Store,
    filter: &TenderFilter,
    mut write: impl FnMut(&Tender) -> Outcome<()>,
) -> Outcome<usize> {
    let mut count = 0;
    let mut failed: Option<Failure> = None;
    store.each_tender(filter, &mut |tender| match write(&tender) {
        Ok(()) => {
            count += 1;
            ControlFlow::Continue(())
        }
        Err(failure) => {
            failed = Some(failure);
            ControlFlow::Break(())
        }
    })?;
    failed.map_or(Ok(count), Err)
}

/// As our own CSV.
fn as_csv(store: &mut dyn Store, filter: &TenderFilter, context: &Context) -> Outcome<Exported> {
    let header = tenders::header();
    let names = header.iter().map(String::as_str);
    let mut sheet =
        CsvSheet::new(Vec::new(), context.chosen_dialect(), names).map_err(unwritable)?;
    let count = visit(store, filter, |tender| {
        tenders::rows(tender)
            .iter()
            .try_for_each(|row| sheet.row(row).map_err(unwritable))
    })?;
    let bytes = sheet.finish().map_err(unwritable)?;
    Ok((count > 0).then_some((bytes, count)))
}

/// As our own workbook.
fn as_workbook(store: &mut dyn Store, filter: &TenderFilter) -> Outcome<Exported> {
    let failure = |error| unwritable(std::io::Error::other(error));
    let header = tenders::header();
    let names = header.iter().map(String::as_str);
    let mut sheet = workbook::Sheet::new("tenders", names).map_err(failure)?;
    let count = visit(store, filter, |tender| {
        tenders::rows(tender)
            .iter()
            .try_for_each(|row| sheet.row(row).map_err(failure))
    })?;
    let bytes = sheet.finish().map_err(failure)?;
    Ok((count > 0).then_some((bytes, count)))
}

/// As the contract's JSON.
fn as_json(store: &mut dyn Store, filter: &TenderFilter) -> Outcome<Exported> {
    let mut found = Vec::new();
    let count = visit(store, filter, |tender| {
        found.push(tender.clone());
        Ok(())
    })?;
    let text =
        json::items("tenders", &found).map_err(|error| unwritable(std::io::Error::other(error)))?;
    Ok((count > 0).then_some((text.into_bytes(), count)))
}
