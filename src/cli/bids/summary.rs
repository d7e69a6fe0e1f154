//! `bids summary`: what became of the bids of a year.

use crate::app::bids::summary;
use crate::cli::context::Context;
use crate::cli::whose;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::result as view;
use clap::Args;

/// Whose bids, and of which year.
#[derive(Debug, Args)]
pub(in crate::cli) struct SummaryArguments {
    #[arg(long, value_name = "RUT", conflicts_with = "all")]
    rut: Option<String>,
    #[arg(long, visible_alias = "todas")]
    all: bool,
    #[arg(long, visible_alias = "ano", value_name = "YEAR", value_parser = clap::value_parser!(i16).range(2000..=2999))]
    year: Option<i16>,
}

/// Shows the summary of one year; ends with 1 when nothing was sent in it.
pub(super) fn run(arguments: &SummaryArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let supplier = whose::one_or_all(
        arguments.rut.as_deref(),
        arguments.all,
        store.as_mut(),
        context,
    )?;
    let year = arguments.year.unwrap_or_else(|| context.today.date.year());
    let summary = summary::of_year(store.as_mut(), supplier, year)?;
    if summary.undated > 0 {
        context
            .output
            .warn(&Message::new("result-summary-undated").with("count", summary.undated));
    }
    if summary.sent == 0 {
        let message = Message::new("result-summary-none").with("year", year.to_string());
        let failure = Failure::new(FailureKind::No, message);
        let failure = failure.hint(Message::new("result-summary-none-hint"));
        return Err(context.emit_nothing("bids-summary", failure));
    }
    let table = view::summary(context.output.texts(), &summary);
    context.emit_table("bids-summary", &table, std::slice::from_ref(&summary))?;
    for line in view::summary_words(&summary) {
        context.output.say(&line);
    }
    Ok(())
}
