//! `workshops`: courses and what they come to.

mod certificate;
mod ledger;
mod progress;
mod report;
mod verify;
mod vouch;

use super::context::Context;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be done with workshops.
#[derive(Debug, Subcommand)]
pub(super) enum WorkshopsCommand {
    #[command(visible_alias = "avance")]
    Progress(progress::ProgressArguments),
    #[command(visible_alias = "avalar")]
    Vouch(vouch::VouchArguments),
    #[command(visible_alias = "informe")]
    Report(report::ReportArguments),
    #[command(visible_alias = "certificado")]
    Certificate(certificate::CertificateArguments),
    #[command(visible_alias = "verificar")]
    Verify(verify::VerifyArguments),
}

/// Hands over to the file of the subcommand.
pub(super) fn run(command: &WorkshopsCommand, context: &mut Context) -> Outcome<()> {
    match command {
        WorkshopsCommand::Progress(arguments) => progress::run(arguments, context),
        WorkshopsCommand::Vouch(arguments) => vouch::run(arguments, context),
        WorkshopsCommand::Report(arguments) => report::run(arguments, context),
        WorkshopsCommand::Certificate(arguments) => certificate::run(arguments, context),
        WorkshopsCommand::Verify(arguments) => verify::run(arguments, context),
    }
}
