//! The options that narrow a list of tenders, the same for `list` and `export`.

use crate::app::tenders::TenderQuery;
use crate::cli::context::Context;
use crate::failure::Outcome;
use crate::store::filter::{TenderFilter, TenderSort};
use clap::ValueEnum;
use std::borrow::Cow;

/// What narrows tenders, in a list or in a search.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct NarrowArguments {
    #[arg(long, value_name = "REGION", value_delimiter = ',')]
    region: Vec<String>,
    #[arg(long, value_name = "COMUNA", value_delimiter = ',')]
    comuna: Vec<String>,
    #[arg(long, visible_alias = "comprador", value_name = "TEXT")]
    buyer: Option<String>,
    #[arg(
        long,
        visible_alias = "tipo",
        value_name = "LE,COT",
        value_delimiter = ','
    )]
    kind: Vec<String>,
    #[arg(
        long,
        visible_alias = "estado",
        value_name = "STATUS",
        value_delimiter = ','
    )]
    status: Vec<String>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    rubro: Vec<String>,
    #[arg(long, value_name = "AMOUNT")]
    min: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    max: Option<String>,
    #[arg(long, visible_alias = "cierra-despues", value_name = "DATE")]
    closes_after: Option<String>,
    #[arg(long, visible_alias = "cierra-antes", value_name = "DATE")]
    closes_before: Option<String>,
}

/// What narrows and orders a list of tenders.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct FilterArguments {
    #[command(flatten)]
    narrow: NarrowArguments,
    #[arg(long, visible_alias = "texto", value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, visible_alias = "orden", value_enum, default_value = "code")]
    sort: Sort,
    #[arg(long, visible_alias = "limite", value_name = "N")]
    limit: Option<usize>,
}

/// Order of the list.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Sort {
    #[value(alias = "codigo")]
    Code,
    #[value(alias = "cierre")]
    Closes,
    #[value(alias = "publicacion")]
    Published,
    #[value(alias = "monto")]
    Amount,
}

impl NarrowArguments {
    /// What was typed to narrow.
    pub(super) fn into_query(self) -> TenderQuery {
        TenderQuery {
            regions: self.region,
            comunas: self.comuna,
            buyer: self.buyer,
            kinds: self.kind,
            statuses: self.status,
            rubros: self.rubro,
            least: self.min,
            most: self.max,
            closes_after: self.closes_after,
            closes_before: self.closes_before,
            ..TenderQuery::default()
        }
    }
}

impl FilterArguments {
    /// The filter that was meant.
    pub(super) fn into_filter(self, context: &Context) -> Outcome<TenderFilter> {
        let query = TenderQuery {
            text: self.text,
            sort: match self.sort {
                Sort::Code => TenderSort::Code,
                Sort::Closes => TenderSort::Closes,
                Sort::Published => TenderSort::Published,
                Sort::Amount => TenderSort::Estimate,
            },
            limit: self.limit,
            ..self.narrow.into_query()
        };
        crate::app::tenders::filter(&query, &|| context.pack().map(Cow::Owned), context.today)
    }
}
