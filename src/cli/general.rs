//! The options that every command takes, and the formats a result can have.
//! Help texts as in `arguments`; knows no command.

use clap::ValueEnum;
use std::path::PathBuf;

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
    #[arg(long, global = true, value_name = "CODE", env = "ENCUENTRO_CENTRE")]
    pub(super) centre: Option<String>,
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
    Pdf,
    Md,
    Ocds,
    OcdsLines,
    Ics,
}

/// How CSV is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DialectName {
    Excel,
    Rfc4180,
}
