//! `directory`: what a municipality asks of the list of local suppliers.

mod consent;
mod gaps;
mod level;
mod list;
mod partners;
mod publish;
mod report;
mod staff;

use super::context::Context;
use super::later::Later;
use crate::app::directory::consent::standing_in;
use crate::domain::directory::Publication;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::store::Store;
use clap::Subcommand;

/// What can be asked.
#[derive(Debug, Subcommand)]
pub(super) enum DirectoryCommand {
    #[command(visible_alias = "listar")]
    List(Later<list::ListArguments>),
    #[command(visible_alias = "publicar")]
    Publish(Later<publish::PublishArguments>),
    #[command(visible_alias = "consentimiento")]
    Consent(Later<consent::ConsentArguments>),
    #[command(subcommand, visible_alias = "personal")]
    Staff(Later<staff::StaffCommand>),
    #[command(visible_alias = "brechas")]
    Gaps(Later<gaps::GapsArguments>),
    #[command(visible_alias = "socios")]
    Partners(Later<partners::PartnersArguments>),
    #[command(visible_alias = "informe")]
    Report(Later<report::ReportArguments>),
}

/// Says how to take those out of a publication who left.
pub(super) fn say_publish_again(place: &str, context: &mut Context) {
    let again = Message::new("directory-publish-again").with("place", place);
    context.output.say(&again);
}

/// Says that somebody who withdrew still stands in a publication, by name where one is known, and how to take them out.
pub(super) fn say_stands(
    rut: Rut,
    name: Option<&str>,
    publication: &Publication,
    context: &mut Context,
) {
    warn_stands(rut, name, publication, context);
    say_publish_again(&publication.place, context);
}

/// Says that somebody who withdrew still stands in a publication.
pub(super) fn warn_stands(
    rut: Rut,
    name: Option<&str>,
    publication: &Publication,
    context: &mut Context,
) {
    let who = name.map_or_else(|| rut.to_string(), str::to_owned);
    let still = Message::new("directory-still-published")
        .with("name", who)
        .with("rut", rut)
        .with("day", publication.published_on)
        .with("place", publication.place.as_str());
    context.output.warn(&still);
}

/// Says in which publications the data of somebody stand, and how to take them out.
pub(super) fn say_data_stand(
    rut: Rut,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    say_stands_in(&standing_in(store, rut)?, rut, context);
    Ok(())
}

/// The same of publications that were looked up already.
pub(super) fn say_stands_in(publications: &[Publication], rut: Rut, context: &mut Context) {
    for publication in publications {
        let still = Message::new("directory-erased-still-published")
            .with("rut", rut)
            .with("day", publication.published_on)
            .with("place", publication.place.as_str());
        context.output.warn(&still);
        say_publish_again(&publication.place, context);
    }
}

/// Hands over to the file of the subcommand.
pub(super) fn run(command: &DirectoryCommand, context: &mut Context) -> Outcome<()> {
    match command {
        DirectoryCommand::Gaps(arguments) => gaps::run(&arguments.0, context),
        DirectoryCommand::Partners(arguments) => partners::run(&arguments.0, context),
        DirectoryCommand::Report(arguments) => report::run(&arguments.0, context),
        DirectoryCommand::List(arguments) => list::run(&arguments.0, context),
        DirectoryCommand::Publish(arguments) => publish::run(&arguments.0, context),
        DirectoryCommand::Consent(arguments) => consent::run(&arguments.0, context),
        DirectoryCommand::Staff(command) => staff::run(&command.0, context),
    }
}
