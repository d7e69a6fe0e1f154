//! `waitlist`: who waits for a place, in which order and why, and how long it takes.

mod answer;
mod list;
mod offer;
mod person;
mod wait;

use super::context::Context;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be done with the list.
#[derive(Debug, Subcommand)]
pub(super) enum WaitlistCommand {
    #[command(visible_alias = "listar")]
    List(list::ListArguments),
    #[command(visible_alias = "agregar")]
    Add(Box<person::AddArguments>),
    #[command(visible_alias = "ver")]
    Show(person::ShowArguments),
    #[command(visible_alias = "ofrecer")]
    Offer(offer::OfferArguments),
    #[command(visible_alias = "aceptar")]
    Accept(answer::AnswerArguments),
    #[command(visible_alias = "rechazar")]
    Refuse(answer::AnswerArguments),
    #[command(visible_alias = "salir")]
    Leave(answer::LeaveArguments),
    #[command(visible_alias = "plazo")]
    Wait(wait::WaitArguments),
}

/// Hands over to the file of the subcommand.
pub(super) fn run(command: &WaitlistCommand, context: &mut Context) -> Outcome<()> {
    match command {
        WaitlistCommand::List(arguments) => list::run(arguments, context),
        WaitlistCommand::Add(arguments) => person::add(arguments, context),
        WaitlistCommand::Show(arguments) => person::show(arguments, context),
        WaitlistCommand::Offer(arguments) => offer::run(arguments, context),
        WaitlistCommand::Accept(arguments) => answer::accept(arguments, context),
        WaitlistCommand::Refuse(arguments) => answer::refuse(arguments, context),
        WaitlistCommand::Leave(arguments) => answer::leave(arguments, context),
        WaitlistCommand::Wait(arguments) => wait::run(arguments, context),
    }
}
