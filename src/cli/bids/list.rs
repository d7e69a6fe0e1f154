//! `bids list`, and the same list exported.

use crate::app;
use crate::app::bids::sent::listed;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::leave;
use crate::cli::whose;
use crate::domain::bid::Bid;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::exchange::own::bids as own;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::{self, Listed};
use crate::store::filter::BidFilter;
use clap::Args;
use std::collections::BTreeSet;

/// Whose bids, and which.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListArguments {
    #[arg(long, value_name = "RUT", conflicts_with = "all")]
    pub(super) rut: Option<String>,
    #[arg(long, visible_alias = "todas")]
    all: bool,
    #[arg(long, visible_alias = "licitacion", value_name = "CODE")]
    tender: Option<String>,
    #[arg(
        long,
        visible_alias = "estado",
        value_name = "STATE",
        value_delimiter = ','
    )]
    state: Vec<String>,
    #[arg(long, visible_alias = "limite", value_name = "N")]
    limit: Option<usize>,
}

/// The bids that fit, or the answer "no".
fn found(arguments: &ListArguments, context: &mut Context) -> Outcome<Vec<Bid>> {
    let mut store = context.open_store()?;
    let supplier = whose::one_or_all(
        arguments.rut.as_deref(),
        arguments.all,
        store.as_mut(),
        context,
    )?;
    let states = arguments
        .state
        .iter()
        .map(|text| app::bids::state_name(text))
        .collect::<Outcome<_>>()?;
    let tender = arguments
        .tender
        .as_deref()
        .map(app::bids::read_code)
        .transpose()?;
    let narrowed = tender.is_some() || !arguments.state.is_empty();
    let bids = store.bids(&BidFilter {
        supplier,
        tender,
        states,
        limit: arguments.limit,
    })?;
    if bids.is_empty() {
        let id = if narrowed {
            "bids-none-fits"
        } else {
            "bids-none-yet"
        };
        let failure = Failure::new(FailureKind::No, Message::new(id));
        let failure = failure.hint(Message::new("bids-none-hint"));
        return Err(context.emit_nothing("bids", failure));
    }
    Ok(bids)
}

/// Lists bids: a table for people, our own columns in CSV and XLSX.
pub(super) fn run(arguments: &ListArguments, context: &mut Context) -> Outcome<()> {
    if matches!(context.chosen_format(), Format::Csv | Format::Xlsx) {
        return export(arguments, context);
    }
    let bids = found(arguments, context)?;
    let next = Message::new("bids-listed").with("count", bids.len()).with(
        "code",
        bids.first()
            .map_or(String::new(), |bid| bid.tender.to_string()),
    );
    let mut store = context.open_store()?;
    let rows = bids.into_iter().map(|bid| {
        let (rehearsal, changed_since_sending) = listed(store.as_mut(), &bid)?;
        Ok(Listed {
            bid,
            changed_since_sending,
            rehearsal,
        })
    });
    let rows = rows.collect::<Outcome<Vec<_>>>()?;
    let table = bids::listed(context.output.texts(), &rows);
    context.emit_table("bids", &table, &rows)?;
    context.output.say(&next);
    Ok(())
}

/// Exports bids without loss.
pub(super) fn export(arguments: &ListArguments, context: &mut Context) -> Outcome<()> {
    let bids = found(arguments, context)?;
    if context.chosen_format() == Format::Json {
        let table = bids::list(context.output.texts(), &bids);
        context.emit_table("bids", &table, &bids)?;
    } else {
        let rows: Vec<_> = bids.iter().map(own::row).collect();
        context.emit_sheet("bids", &own::header(), &rows)?;
    }
    let people: BTreeSet<_> = bids.iter().map(|bid| bid.supplier).collect();
    leave("bids export", Handed::Bids, people.len(), context)?;
    context
        .output
        .say(&Message::new("bids-exported").with("count", bids.len()));
    Ok(())
}
