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
use super::later::Later;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be done with lists of tenders.
#[derive(Debug, Subcommand)]
pub(super) enum TendersCommand {
    #[command(visible_alias = "importar")]
    Import(Later<import::ImportArguments>),
    #[command(visible_alias = "traer")]
    Fetch(Later<fetch::FetchArguments>),
    #[command(visible_alias = "listar")]
    List(Later<filter::FilterArguments>),
    #[command(visible_alias = "buscar")]
    Search(Later<Box<search::SearchArguments>>),
    #[command(visible_alias = "recomendar")]
    Match(Later<matching::MatchArguments>),
    #[command(visible_alias = "ver")]
    Show(Later<show::ShowArguments>),
    #[command(visible_alias = "seguir")]
    Follow(Later<following::FollowArguments>),
    #[command(visible_alias = "seguidas")]
    Followed(Later<following::FollowedArguments>),
    #[command(visible_alias = "descartar")]
    Discard(Later<following::DiscardArguments>),
    #[command(visible_alias = "exportar")]
    Export(Later<filter::FilterArguments>),
    #[command(visible_alias = "plantilla")]
    Template,
}

pub(super) use search::dashes_understood;

/// Hands over to the file of the subcommand.
pub(super) fn run(command: TendersCommand, context: &mut Context) -> Outcome<()> {
    match command {
        TendersCommand::Import(arguments) => import::run(&arguments.0, context),
        TendersCommand::Fetch(arguments) => fetch::run(&arguments.0, context),
        TendersCommand::List(arguments) => list::run(arguments.0, context),
        TendersCommand::Match(arguments) => matching::run(arguments.0, context),
        TendersCommand::Search(arguments) => search::run(*arguments.0, context),
        TendersCommand::Follow(arguments) => following::run_follow(&arguments.0, context),
        TendersCommand::Discard(arguments) => following::run_discard(&arguments.0, context),
        TendersCommand::Followed(arguments) => following::run_followed(&arguments.0, context),
        TendersCommand::Show(arguments) => show::run(&arguments.0, context),
        TendersCommand::Export(arguments) => export::run(arguments.0, context),
        TendersCommand::Template => template::run(context),
    }
}
