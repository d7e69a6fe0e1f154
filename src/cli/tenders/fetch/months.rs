//! One official monthly file: downloaded with a bar, imported as `tenders import` does, remembered by its version.

use super::FetchArguments;
use crate::app::market::{self, Downloaded};
use crate::app::tenders_import;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::market::{asking, bar};
use crate::cli::tenders::import::{opened_one, saying, verdict};
use crate::domain::calendar::Month;
use crate::domain::listing::Listing;
use crate::domain::message::Message;
use crate::exchange::plan::ReadOptions;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::market::Turn;
use crate::present::market::{Fetched, listing_text};
use crate::present::table::{Cell, Table};
use crate::rules::Pack;
use crate::store::MarketFile;
use rust_decimal::Decimal;
use std::path::Path;

/// Downloads and imports the month.
pub(super) fn run(arguments: &FetchArguments, month: &str, context: &mut Context) -> Outcome<()> {
    let listing = arguments.listing();
    let month = read_month(month, context)?;
    let pack = context.pack()?;
    let downloaded = download(arguments, listing, month, &pack, context)?;
    match downloaded {
        Downloaded::Unchanged(file) => unchanged(&file, context),
        Downloaded::Here {
            path,
            file,
            resumed,
        } => {
            let size = size(file.bytes, context);
            let message = Message::new("market-downloaded")
                .with("listing", Message::new(listing_text(listing)))
                .with("month", month)
                .with("size", size);
            context.output.say(&message);
            if resumed > 0 {
                context.output.say(&Message::new("market-resumed"));
            }
            import(&path, &file, &pack, context)
        }
    }
}

/// Reads a month that has come.
pub(super) fn read_month(month: &str, context: &Context) -> Outcome<Month> {
    let month: Month = month.parse().map_err(|_| {
        let message = Message::new("market-not-a-month").with("value", month);
        Failure::new(FailureKind::Usage, message)
    })?;
    if month > context.today.month() {
        return Err(Failure::new(
            FailureKind::Usage,
            Message::new("market-future-month"),
        ));
    }
    Ok(month)
}

/// Downloads the month, with a bar on a terminal.
fn download(
    arguments: &FetchArguments,
    listing: Listing,
    month: Month,
    pack: &Pack,
    context: &mut Context,
) -> Outcome<Downloaded> {
    let folder = context.market_folder();
    let turn = Turn::take(&folder)?;
    let mut store = context.open_store()?;
    let client = arguments.market.client(context)?;
    let bar = bar(
        "{bar:12} {bytes}/{total_bytes} · {bytes_per_sec} · {eta}",
        context,
    );
    let downloaded = asking((&client, store.as_mut(), pack), context, |asking| {
        market::month(asking, listing, month, &folder, &mut |here, total| {
            if let Some(total) = total {
                bar.set_length(total);
            }
            bar.set_position(here);
        })
    });
    bar.finish_and_clear();
    drop(turn);
    downloaded
}

/// The version that is there was brought in already.
fn unchanged(file: &MarketFile, context: &mut Context) -> Outcome<()> {
    let item = Fetched::one(file.listing.id(), file.month.to_string(), "unchanged", None);
    emit(item, "", context)?;
    let message = Message::new("market-unchanged")
        .with("listing", Message::new(listing_text(file.listing)))
        .with("month", file.month)
        .with("day", file.fetched.date());
    context.output.say(&message);
    Ok(())
}

/// Imports the file. It is taken away once it is in the store, or when it is no list at all; stopped, it stays.
fn import(path: &Path, file: &MarketFile, pack: &Pack, context: &mut Context) -> Outcome<()> {
    let options = ReadOptions::default();
    let done = tenders_import::open(path, &options)
        .and_then(|opened| opened_one(&opened, &options, false, pack, context));
    let done = match done {
        Ok(done) => done,
        Err(failure) => {
            if failure.kind == FailureKind::Input {
                market::forget_download(path);
            }
            return Err(failure);
        }
    };
    if !done.stopped {
        let mut store = context.open_store()?;
        market::remember(store.as_mut(), file, path)?;
    }
    let text = saying::show(&done, false, context);
    let ending = verdict(&done);
    let state = if done.stopped { "part" } else { "whole" };
    let item = Fetched::one(
        file.listing.id(),
        file.month.to_string(),
        state,
        Some(done.report),
    );
    emit(item, &text, context)?;
    match ending {
        Some(failure) if failure.kind == FailureKind::Interrupted => {
            let mut failure = failure;
            failure.hints = vec![Message::new("market-stopped-month")];
            Err(failure)
        }
        Some(failure) => Err(failure),
        None => {
            context.output.say(&Message::new(match file.listing {
                Listing::Orders => "import-next-order",
                _ => "import-next",
            }));
            Ok(())
        }
    }
}

/// The report: text for people, the item for JSON.
fn emit(item: Fetched, text: &str, context: &mut Context) -> Outcome<()> {
    if context.chosen_format() == Format::Table {
        return context.emit(text.as_bytes());
    }
    context.emit_table("fetch", &Table::default(), &[item])
}

/// A size in megabytes.
fn size(bytes: u64, context: &Context) -> String {
    let megabytes = Decimal::from(bytes) / Decimal::from(1_000_000);
    let number = Cell::Number(megabytes.round_dp(1).normalize());
    format!("{} MB", number.spelled(context.language()))
}
