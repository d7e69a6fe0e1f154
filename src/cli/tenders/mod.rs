//! `tenders`: lists of opportunities.

mod export;
mod fetch;
mod filter;
mod import;
mod list;
mod show;
mod template;

use super::context::Context;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be done with lists of tenders.
#[derive(Debug, Subcommand)]
pub(super) enum TendersCommand {
    #[command(visible_alias = "importar")]
    Import(import::ImportArguments),
    #[command(visible_alias = "traer")]
    Fetch(fetch::FetchArguments),
    #[command(visible_alias = "listar")]
    List(filter::FilterArguments),
    #[command(visible_alias = "ver")]
    Show(show::ShowArguments),
    #[command(visible_alias = "exportar")]
    Export(filter::FilterArguments),
    #[command(visible_alias = "plantilla")]
    Template,
}

/// Hands over to the file of the subcommand.
pub(super) fn run(command: TendersCommand, context: &mut Context) -> Outcome<()> {
    match command {
        TendersCommand::Import(arguments) => import::run(&arguments, context),
        TendersCommand::Fetch(arguments) => fetch::run(&arguments, context),
        TendersCommand::List(arguments) => list::run(arguments, context),
        TendersCommand::Show(arguments) => show::run(&arguments, context),
        TendersCommand::Export(arguments) => export::run(arguments, context),
        TendersCommand::Template => template::run(context),
    }
}
