//! `suppliers list`: who is kept, where, and the three states with their days.

use crate::app::suppliers::{SupplierQuery, list};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::suppliers;
use clap::Args;

/// What narrows the list.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListArguments {
    #[arg(long, value_name = "COMUNA", value_delimiter = ',')]
    comuna: Vec<String>,
    #[arg(long, value_name = "REGION", value_delimiter = ',')]
    region: Vec<String>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    rubro: Vec<String>,
    #[arg(long, visible_alias = "texto", value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, visible_alias = "conectados", conflicts_with = "not_connected")]
    connected: bool,
    #[arg(long, visible_alias = "no-conectados")]
    not_connected: bool,
    #[arg(long, visible_alias = "limite", value_name = "N")]
    limit: Option<usize>,
}

impl ListArguments {
    /// What was typed.
    pub(super) fn query(&self) -> SupplierQuery {
        SupplierQuery {
            comunas: self.comuna.clone(),
            regions: self.region.clone(),
            rubros: self.rubro.clone(),
            text: self.text.clone(),
            connected: match (self.connected, self.not_connected) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => None,
            },
            limit: self.limit,
        }
    }
}

/// Lists suppliers; CSV and XLSX are our own columns.
pub(super) fn run(arguments: &ListArguments, context: &mut Context) -> Outcome<()> {
    let today = context.today.date;
    let mut store = context.open_store()?;
    let found = list(&arguments.query(), store.as_mut(), today)?;
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
