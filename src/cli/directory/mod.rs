//! `directory`: what a municipality asks of the list of local suppliers.

mod gaps;
mod level;
mod partners;
mod report;

use super::context::Context;
use super::later::Later;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be asked.
#[derive(Debug, Subcommand)]
pub(super) enum DirectoryCommand {
    #[command(visible_alias = "brechas")]
    Gaps(Later<gaps::GapsArguments>),
    #[command(visible_alias = "socios")]
    Partners(Later<partners::PartnersArguments>),
    #[command(visible_alias = "informe")]
    Report(Later<report::ReportArguments>),
}

/// Hands over to the file of the subcommand.
pub(super) fn run(command: &DirectoryCommand, context: &mut Context) -> Outcome<()> {
    match command {
        DirectoryCommand::Gaps(arguments) => gaps::run(&arguments.0, context),
        DirectoryCommand::Partners(arguments) => partners::run(&arguments.0, context),
        DirectoryCommand::Report(arguments) => report::run(&arguments.0, context),
    }
}
