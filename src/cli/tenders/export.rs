//! `tenders export`: everything that is known of the tenders, without loss, as CSV, XLSX, JSON or OCDS.

use super::filter::FilterArguments;
use super::ocds;
use crate::app;
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::domain::tender::Tender;
use crate::exchange::ocds::write::Layout;
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
        Format::Html | Format::Pdf | Format::Md | Format::Ics => {
            return Err(context.no_such_format());
        }
        format => format,
    };
    let filter = arguments.into_filter(context)?;
    let mut store = context.open_store()?;
    let count = match format {
        Format::Json => {
            let told = as_json(&mut *store, &filter, context);
            told.map_err(|failure| context.emit_nothing("tenders", failure))?
        }
        Format::Xlsx => as_workbook(&mut *store, &filter, context)?,
        Format::Ocds => ocds::write(&mut *store, &filter, Layout::Package, context)?,
        Format::OcdsLines => ocds::write(&mut *store, &filter, Layout::Lines, context)?,
        _ => as_csv(&mut *store, &filter, context)?,
    };
    context
        .output
        .say(&Message::new("tenders-exported").with("count", count));
    Ok(())
}

/// Visits tenders until one cannot be written; how many they were. None at all is a failure.
pub(super) fn visit(
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
    match failed {
        Some(failure) => Err(failure),
        None if count == 0 => Err(app::tenders::nothing_found(store)?),
        None => Ok(count),
    }
}

/// As our own CSV, tender by tender: a nation's month does not fit into memory.
fn as_csv(store: &mut dyn Store, filter: &TenderFilter, context: &mut Context) -> Outcome<usize> {
    let dialect = context.chosen_dialect();
    context.emit_written(|file| {
        let header = tenders::header();
        let names = header.iter().map(String::as_str);
        let mut sheet = CsvSheet::new(file, dialect, names).map_err(unwritable)?;
        let count = visit(store, filter, |tender| {
            tenders::rows(tender)
                .iter()
                .try_for_each(|row| sheet.row(row).map_err(unwritable))
        })?;
        sheet.finish().map_err(unwritable)?;
        Ok(count)
    })
}

/// As our own workbook.
fn as_workbook(
    store: &mut dyn Store,
    filter: &TenderFilter,
    context: &mut Context,
) -> Outcome<usize> {
    context.refuse_workbook_on_terminal()?;
    let failure = |error| unwritable(std::io::Error::other(error));
    let header = tenders::header();
    let names = header.iter().map(String::as_str);
    let mut sheet = workbook::Sheet::new("tenders", names).map_err(failure)?;
    let count = visit(store, filter, |tender| {
        tenders::rows(tender)
            .iter()
            .try_for_each(|row| sheet.row(row).map_err(failure))
    })?;
    context.emit(&sheet.finish().map_err(failure)?)?;
    Ok(count)
}

/// As the contract's JSON.
fn as_json(store: &mut dyn Store, filter: &TenderFilter, context: &mut Context) -> Outcome<usize> {
    let mut found = Vec::new();
    let count = visit(store, filter, |tender| {
        found.push(tender.clone());
        Ok(())
    })?;
    let text =
        json::items("tenders", &found).map_err(|error| unwritable(std::io::Error::other(error)))?;
    context.emit(text.as_bytes())?;
    Ok(count)
}
