//! The shape of the command line as clap reads it. Help texts live in `present/text/*/help.ftl`:
//! `help-<command path>` for a command, `help-<command path>--<argument>` for an argument.

use super::general::GlobalArguments;
use super::later::Later;
use clap::{Parser, Subcommand, ValueEnum};

/// Everything that can be typed.
#[derive(Debug, Parser)]
#[command(name = "encuentro", version)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: GlobalArguments,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// The command groups, one file each.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Tour,
    #[command(visible_alias = "registrar")]
    Register(Later<super::register::RegisterArguments>),
    #[command(visible_alias = "revisar")]
    Check(Later<super::check::CheckArguments>),
    #[command(subcommand, visible_alias = "licitaciones")]
    Tenders(Later<super::tenders::TendersCommand>),
    #[command(visible_alias = "precios")]
    Prices(Later<super::prices::PricesArguments>),
    #[command(subcommand, visible_alias = "ofertas")]
    Bids(Later<super::bids::BidsCommand>),
    #[command(visible_alias = "papeles")]
    Papers {
        #[command(subcommand)]
        command: Later<super::papers::PapersCommand>,
    },
    #[command(visible_alias = "calendario")]
    Calendar(Later<super::calendar::CalendarArguments>),
    #[command(visible_alias = "proveedores")]
    Suppliers {
        #[command(subcommand)]
        command: Later<super::suppliers::SuppliersCommand>,
    },
    #[command(visible_alias = "directorio")]
    Directory {
        #[command(subcommand)]
        command: Later<super::directory::DirectoryCommand>,
    },
    Rubros {
        #[command(subcommand)]
        command: Later<super::rubros::RubrosCommand>,
    },
    #[command(visible_alias = "talleres")]
    Workshops {
        #[command(subcommand)]
        command: Later<super::workshops::WorkshopsCommand>,
    },
    #[command(visible_alias = "explicar")]
    Explain(Later<super::explain::ExplainArguments>),
    #[command(visible_alias = "mercado")]
    Market {
        #[command(subcommand)]
        command: Later<super::market::MarketCommand>,
    },
    #[command(visible_alias = "privacidad")]
    Privacy {
        #[command(subcommand)]
        command: Later<super::privacy::PrivacyCommand>,
    },
    #[command(visible_alias = "reglas")]
    Rules(Later<super::rules::RulesArguments>),
    #[command(visible_alias = "datos")]
    Store {
        #[command(subcommand)]
        command: Later<super::store::StoreCommand>,
    },
    #[command(visible_alias = "autocompletar")]
    Completions {
        #[arg(value_name = "SHELL")]
        shell: ShellName,
    },
    #[command(visible_alias = "manual")]
    Man {
        command: Vec<String>,
    },
}

/// The shells that can be served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ShellName {
    Bash,
    Elvish,
    Fish,
    Powershell,
    Zsh,
}
