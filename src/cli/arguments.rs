//! The shape of the command line as clap reads it. Help texts live in `present/text/*/help.ftl`:
//! `help-<command path>` for a command, `help-<command path>--<argument>` for an argument.

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Everything that can be typed.
#[derive(Debug, Parser)]
#[command(name = "encuentro", version)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: GlobalArguments,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Options that every command takes.
#[derive(Debug, clap::Args)]
pub(super) struct GlobalArguments {
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "ENCUENTRO_STORE",
        hide_env_values = true
    )]
    pub(super) store: Option<String>,
    #[arg(long, global = true, value_name = "es|en")]
    pub(super) lang: Option<String>,
    #[arg(long, global = true, value_name = "DIR", env = "ENCUENTRO_HOME")]
    pub(super) home: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) rules: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(super) format: Option<Format>,
    #[arg(long, global = true)]
    pub(super) dialect: Option<DialectName>,
    #[arg(short, long, global = true, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    #[arg(long, global = true, env = "ACCESSIBLE", value_parser = clap::builder::FalseyValueParser::new())]
    pub(super) plain: bool,
    #[arg(long, global = true)]
    pub(super) no_input: bool,
    #[arg(short, long, global = true)]
    pub(super) yes: bool,
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
    #[arg(
        long,
        global = true,
        default_value = "auto",
        hide_possible_values = true,
        value_name = "auto|always|never"
    )]
    pub(super) color: clap::ColorChoice,
}

/// How a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Table,
    Json,
    Csv,
    Xlsx,
    Html,
    Md,
}

/// How CSV is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DialectName {
    Excel,
    Rfc4180,
}

/// The command groups, one file each.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Tour,
    #[command(visible_alias = "registrar")]
    Register(super::register::RegisterArguments),
    #[command(visible_alias = "proveedores")]
    Suppliers {
        #[command(subcommand)]
        command: super::suppliers::SuppliersCommand,
    },
    #[command(visible_alias = "revisar")]
    Check(super::check::CheckArguments),
    Rubros {
        #[command(subcommand)]
        command: super::rubros::RubrosCommand,
    },
    #[command(visible_alias = "explicar")]
    Explain(super::explain::ExplainArguments),
    #[command(visible_alias = "reglas")]
    Rules(super::rules::RulesArguments),
    #[command(visible_alias = "datos")]
    Store {
        #[command(subcommand)]
        command: super::store::StoreCommand,
    },
    #[command(subcommand, visible_alias = "ofertas")]
    Bids(super::bids::BidsCommand),
    #[command(subcommand, visible_alias = "licitaciones")]
    Tenders(super::tenders::TendersCommand),
    #[command(visible_alias = "autocompletar")]
    Completions {
        #[arg(value_name = "SHELL")]
        shell: super::completions::ShellName,
    },
    #[command(visible_alias = "manual")]
    Man {
        command: Vec<String>,
    },
}
