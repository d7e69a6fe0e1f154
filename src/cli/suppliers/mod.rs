//! `suppliers …`: the people and firms that are held, one file per subcommand.

mod edit;
mod export;
mod filter;
pub(in crate::cli) mod forget;
mod import;
mod list;
mod show;
mod state;
mod verify;

use super::context::Context;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be done with suppliers.
#[derive(Debug, Subcommand)]
pub(super) enum SuppliersCommand {
    #[command(visible_alias = "listar")]
    List(filter::FilterArguments),
    #[command(visible_alias = "ver")]
    Show(show::ShowArguments),
    #[command(visible_alias = "estado")]
    State(state::StateArguments),
    #[command(visible_alias = "verificar")]
    Verify(verify::VerifyArguments),
    #[command(visible_alias = "editar")]
    Edit(edit::EditArguments),
    #[command(visible_alias = "importar")]
    Import(import::ImportArguments),
    #[command(visible_alias = "exportar")]
    Export(export::ExportArguments),
    #[command(visible_alias = "plantilla")]
    Template,
    #[command(visible_alias = "olvidar")]
    Forget(forget::ForgetArguments),
}

/// Runs the command.
pub(super) fn run(command: &SuppliersCommand, context: &mut Context) -> Outcome<()> {
    match command {
        SuppliersCommand::List(arguments) => list::run(arguments, context),
        SuppliersCommand::Show(arguments) => show::run(arguments, context),
        SuppliersCommand::State(arguments) => state::run(arguments, context),
        SuppliersCommand::Verify(arguments) => verify::run(arguments, context),
        SuppliersCommand::Edit(arguments) => edit::run(arguments, context),
        SuppliersCommand::Import(arguments) => import::run(arguments, context),
        SuppliersCommand::Export(arguments) => export::run(arguments, context),
        SuppliersCommand::Template => export::template(context),
        SuppliersCommand::Forget(arguments) => forget::run(arguments, context),
    }
}
