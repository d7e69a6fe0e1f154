//! `privacy`: people's rights over their data, and the centre's duties.

mod block;
mod breach;
pub(in crate::cli) mod consent;
mod controller;
mod export;
mod forget;
mod keeping;
pub(in crate::cli) mod log;
mod names;
mod notice;
mod proof;
mod request;

use super::context::Context;
use crate::domain::calendar::read_date;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::Store;
use clap::Subcommand;
use jiff::civil::Date;

/// What can be done with people's data.
#[derive(Debug, Subcommand)]
pub(super) enum PrivacyCommand {
    #[command(visible_alias = "consentimiento")]
    Consent(consent::ConsentArguments),
    #[command(visible_alias = "solicitud")]
    Request {
        #[command(subcommand)]
        command: request::RequestCommand,
    },
    #[command(visible_alias = "bloquear")]
    Block(block::BlockArguments),
    #[command(visible_alias = "desbloquear")]
    Unblock(block::UnblockArguments),
    #[command(visible_alias = "bloqueados")]
    Blocked,
    #[command(visible_alias = "vulneracion")]
    Breach {
        #[command(subcommand)]
        command: breach::BreachCommand,
    },
    #[command(visible_alias = "responsable")]
    Controller {
        #[command(subcommand)]
        command: controller::ControllerCommand,
    },
    #[command(visible_alias = "conservacion")]
    Retention {
        #[command(subcommand)]
        command: keeping::RetentionCommand,
    },
    #[command(visible_alias = "vencidos")]
    Due,
    #[command(visible_alias = "depurar")]
    Clear(keeping::ClearArguments),
    #[command(visible_alias = "registro")]
    Log,
    #[command(visible_alias = "exportar")]
    Export(export::ExportArguments),
    #[command(visible_alias = "olvidar")]
    Forget(forget::ForgetArguments),
    #[command(visible_alias = "aviso")]
    Notice(notice::NoticeArguments),
    #[command(visible_alias = "comprobante")]
    Proof(proof::ProofArguments),
}

/// Hands over to the file of the subcommand.
pub(super) fn run(command: &PrivacyCommand, context: &mut Context) -> Outcome<()> {
    match command {
        PrivacyCommand::Consent(arguments) => consent::run(arguments, context),
        PrivacyCommand::Request { command } => request::run(command, context),
        PrivacyCommand::Block(arguments) => block::block(arguments, context),
        PrivacyCommand::Unblock(arguments) => block::unblock(arguments, context),
        PrivacyCommand::Blocked => block::list(context),
        PrivacyCommand::Breach { command } => breach::run(command, context),
        PrivacyCommand::Controller { command } => controller::run(command, context),
        PrivacyCommand::Retention { command } => keeping::run(command, context),
        PrivacyCommand::Due => keeping::due(context),
        PrivacyCommand::Clear(arguments) => keeping::clear(arguments, context),
        PrivacyCommand::Log => log::run(context),
        PrivacyCommand::Export(arguments) => export::run(arguments, context),
        PrivacyCommand::Forget(arguments) => forget::run(arguments, context),
        PrivacyCommand::Notice(arguments) => notice::run(arguments, context),
        PrivacyCommand::Proof(arguments) => proof::run(arguments, context),
    }
}

/// The store with blocked people in it: what somebody asks about the own data is done although they rest.
fn open(context: &mut Context) -> Outcome<Box<dyn Store>> {
    let mut store = context.open_store()?;
    store.see_blocked();
    Ok(store)
}

/// Says that the rules on people's data were not confirmed by the official text, while that is so.
pub(in crate::cli) fn say_unconfirmed(pack: &Pack, context: &mut Context) {
    if !pack.is_privacy_law_confirmed(context.today.date) {
        context.output.say(&Message::new("privacy-law-unconfirmed"));
    }
}

/// A day that was typed.
fn day(text: Option<&str>) -> Outcome<Option<Date>> {
    let read = |text| {
        read_date(text).map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))
    };
    text.map(read).transpose()
}
