//! `tenders fetch`: brings lists from the marketplace itself: days and codes through its APIs, months as files.

mod codes;
mod days;
mod months;
mod ocds;

use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::market::MarketArguments;
use crate::domain::listing::Listing;
use crate::failure::Outcome;
use clap::ValueEnum;

/// What `tenders fetch` takes.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct FetchArguments {
    #[arg(long, visible_alias = "dia", value_name = "DATE", conflicts_with_all = ["from", "to", "code", "month"])]
    day: Option<String>,
    #[arg(long, visible_alias = "desde", value_name = "DATE", conflicts_with_all = ["code", "month"])]
    from: Option<String>,
    #[arg(long, visible_alias = "hasta", value_name = "DATE", requires = "from")]
    to: Option<String>,
    #[arg(
        long,
        visible_alias = "codigo",
        value_name = "CODE",
        value_delimiter = ','
    )]
    code: Vec<String>,
    #[arg(
        long,
        visible_alias = "mes",
        value_name = "MONTH",
        conflicts_with = "code"
    )]
    month: Option<String>,
    #[arg(long, visible_alias = "tipo", value_name = "KIND", conflicts_with_all = ["code", "agile"])]
    kind: Option<KindName>,
    #[arg(long, conflicts_with = "code")]
    agile: bool,
    #[arg(long, visible_alias = "sin-detalles", conflicts_with_all = ["code", "month"])]
    no_details: bool,
    #[arg(long, value_name = "MONTH", conflicts_with_all = ["day", "from", "to", "code", "month", "kind", "agile", "no_details"])]
    ocds: Option<String>,
    #[arg(long, visible_alias = "limite", value_name = "N", requires = "ocds", value_parser = clap::value_parser!(u64).range(1..))]
    limit: Option<u64>,
    #[command(flatten)]
    market: MarketArguments,
}

/// A list as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum KindName {
    #[value(alias = "licitaciones")]
    Tenders,
    #[value(alias = "compra-agil")]
    Agile,
    #[value(alias = "ordenes")]
    Orders,
}

impl FetchArguments {
    fn listing(&self) -> Listing {
        match self.kind {
            Some(KindName::Orders) => Listing::Orders,
            Some(KindName::Agile) => Listing::Agile,
            None if self.agile => Listing::Agile,
            Some(KindName::Tenders) | None => Listing::Tenders,
        }
    }
}

/// Brings in what was asked for.
pub(super) fn run(arguments: &FetchArguments, context: &mut Context) -> Outcome<()> {
    let one = arguments.month.is_some() || !arguments.code.is_empty();
    if one && !matches!(context.chosen_format(), Format::Table | Format::Json) {
        return Err(context.no_such_format());
    }
    if let Some(month) = &arguments.ocds {
        ocds::run(arguments, month, context)
    } else if let Some(month) = &arguments.month {
        months::run(arguments, month, context)
    } else if arguments.code.is_empty() {
        days::run(arguments, context)
    } else {
        codes::run(arguments, context)
    }
}
