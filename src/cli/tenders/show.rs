//! `tenders show`: one tender with its items and offers; a purchase order under its own code.

use crate::app::tenders::{Found, find};
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::domain::change::SeenChange;
use crate::domain::message::Message;
use crate::domain::order::Order;
use crate::domain::tender::Tender;
use crate::exchange::own::sheet::CsvSheet;
use crate::exchange::own::tenders::{header, rows};
use crate::failure::Outcome;
use crate::present::table::Table;
use crate::present::{following, tenders};
use crate::store::Store;
use clap::Args;

/// Which one.
#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    #[arg(value_name = "CODE")]
    code: String,
}

/// Shows what stands under the code.
pub(super) fn run(arguments: &ShowArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let found = find(&mut *store, &arguments.code)?;
    show(&found, &mut *store, context)
}

/// Shows a tender with its history, or an order.
pub(super) fn show(found: &Found, store: &mut dyn Store, context: &mut Context) -> Outcome<()> {
    match found {
        Found::Tender(tender) => {
            let changes = store.tender_changes(&tender.code)?;
            show_tender(tender, &changes, context)
        }
        Found::Order(order) => show_order(order, context),
    }
}

fn show_tender(tender: &Tender, changes: &[SeenChange], context: &mut Context) -> Outcome<()> {
    if context.chosen_format() == Format::Csv {
        return as_csv(tender, context);
    }
    let texts = context.output.texts();
    let parts = [
        (None, tenders::record(texts, tender)),
        (
            Some("tenders-heading-items"),
            tenders::items(texts, &tender.items),
        ),
        (
            Some("tenders-heading-offers"),
            tenders::offers(texts, &tender.items),
        ),
        (
            Some("following-heading"),
            following::history(texts, changes),
        ),
    ];
    let item = following::WithHistory { tender, changes };
    context.emit_parts("tenders", &parts, &item)?;
    let open = tender
        .closes
        .is_some_and(|closes| !closes.passed(context.today));
    let id = if open {
        "tenders-shown-open"
    } else {
        "tenders-shown"
    };
    context
        .output
        .say(&Message::new(id).with("code", tender.code.to_string()));
    Ok(())
}

fn show_order(order: &Order, context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    let parts: [(Option<&str>, Table); 2] = [
        (None, tenders::order(texts, order)),
        (
            Some("tenders-heading-lines"),
            tenders::order_lines(texts, order),
        ),
    ];
    context.emit_parts("orders", &parts, order)
}

/// The rows of our own list, for this tender alone.
fn as_csv(tender: &Tender, context: &mut Context) -> Outcome<()> {
    let header = header();
    let names = header.iter().map(String::as_str);
    let mut sheet =
        CsvSheet::new(Vec::new(), context.chosen_dialect(), names).map_err(unwritable)?;
    for row in rows(tender) {
        sheet.row(&row).map_err(unwritable)?;
    }
    let bytes = sheet.finish().map_err(unwritable)?;
    context.emit(&bytes)
}
