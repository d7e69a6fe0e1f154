//! `tenders`: lists of opportunities.

mod export;
mod fetch;
mod filter;
mod following;
mod import;
mod list;
mod matching;
mod ocds;
mod search;
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
    #[command(visible_alias = "buscar")]
    Search(Box<search::SearchArguments>),
    #[command(visible_alias = "recomendar")]
    Match(matching::MatchArguments),
    #[command(visible_alias = "ver")]
    Show(show::ShowArguments),
    #[command(visible_alias = "seguir")]
    Follow(following::FollowArguments),
    #[command(visible_alias = "seguidas")]
    Followed(following::FollowedArguments),
    #[command(visible_alias = "descartar")]
    Discard(following::DiscardArguments),
    #[command(visible_alias = "exportar")]
    Export(filter::FilterArguments),
    #[command(visible_alias = "plantilla")]
    Template,
}

pub(super) use search::dashes_understood;

/// Hands over to the file of the subcommand.
pub(super) fn run(command: TendersCommand, context: &mut Context) -> Outcome<()> {
    match command {
        TendersCommand::Import(arguments) => import::run(&arguments, context),
        TendersCommand::Fetch(arguments) => fetch::run(&arguments, context),
        TendersCommand::List(arguments) => list::run(arguments, context),
        TendersCommand::Match(arguments) => matching::run(arguments, context),
        TendersCommand::Search(arguments) => search::run(*arguments, context),
        TendersCommand::Follow(arguments) => following::run_follow(&arguments, context),
        TendersCommand::Discard(arguments) => following::run_discard(&arguments, context),
        TendersCommand::Followed(arguments) => following::run_followed(&arguments, context),
        TendersCommand::Show(arguments) => show::run(&arguments, context),
        TendersCommand::Export(arguments) => export::run(arguments, context),
        TendersCommand::Template => template::run(context),
    }
}
