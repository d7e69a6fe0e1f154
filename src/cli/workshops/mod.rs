//! `workshops`: courses from the first list of people to what they come to.

mod attend;
mod centre;
mod certificate;
mod close;
mod correct;
mod course;
mod enrol;
mod fees;
mod ledger;
pub(super) mod person;
mod progress;
mod report;
mod sheet;
mod show;
mod verify;
mod vouch;

use super::context::Context;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be done with courses.
#[derive(Debug, Subcommand)]
pub(super) enum WorkshopsCommand {
    #[command(visible_alias = "nuevo")]
    New(course::NewArguments),
    #[command(visible_alias = "editar")]
    Edit(course::EditArguments),
    #[command(visible_alias = "listar")]
    List(show::ListArguments),
    #[command(visible_alias = "ver")]
    Show(show::ShowArguments),
    #[command(visible_alias = "inscribir")]
    Enrol(enrol::EnrolArguments),
    #[command(visible_alias = "corregir")]
    Correct(correct::CorrectArguments),
    #[command(visible_alias = "asistencia")]
    Attend(attend::AttendArguments),
    #[command(visible_alias = "hoja")]
    Sheet(sheet::SheetArguments),
    #[command(visible_alias = "liberar")]
    Withdraw(close::WithdrawArguments),
    #[command(visible_alias = "pagar")]
    Pay(fees::PayArguments),
    #[command(visible_alias = "dinero")]
    Fees(fees::FeesArguments),
    #[command(visible_alias = "cerrar")]
    Close(close::CloseArguments),
    #[command(visible_alias = "centro")]
    Centre {
        #[command(subcommand)]
        command: centre::CentreCommand,
    },
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
        WorkshopsCommand::New(arguments) => course::new(arguments, context),
        WorkshopsCommand::Edit(arguments) => course::edit(arguments, context),
        WorkshopsCommand::List(arguments) => show::list(arguments, context),
        WorkshopsCommand::Show(arguments) => show::show(arguments, context),
        WorkshopsCommand::Enrol(arguments) => enrol::run(arguments, context),
        WorkshopsCommand::Correct(arguments) => correct::run(arguments, context),
        WorkshopsCommand::Attend(arguments) => attend::run(arguments, context),
        WorkshopsCommand::Sheet(arguments) => sheet::run(arguments, context),
        WorkshopsCommand::Withdraw(arguments) => close::withdraw(arguments, context),
        WorkshopsCommand::Pay(arguments) => fees::pay(arguments, context),
        WorkshopsCommand::Fees(arguments) => fees::run(arguments, context),
        WorkshopsCommand::Close(arguments) => close::run(arguments, context),
        WorkshopsCommand::Centre { command } => centre::run(command, context),
        WorkshopsCommand::Progress(arguments) => progress::run(arguments, context),
        WorkshopsCommand::Vouch(arguments) => vouch::run(arguments, context),
        WorkshopsCommand::Report(arguments) => report::run(arguments, context),
        WorkshopsCommand::Certificate(arguments) => certificate::run(arguments, context),
        WorkshopsCommand::Verify(arguments) => verify::run(arguments, context),
    }
}
