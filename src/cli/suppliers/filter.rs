//! What narrows a list of suppliers, as it is typed.

use crate::app::suppliers::SupplierQuery;
use clap::Args;

/// What narrows the list.
#[derive(Debug, Args)]
pub(in crate::cli) struct FilterArguments {
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

impl FilterArguments {
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
