//! `suppliers …`: the people and firms that are held, one file per subcommand.

mod state;

use super::context::Context;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be done with suppliers.
#[derive(Debug, Subcommand)]
pub(super) enum SuppliersCommand {
    #[command(visible_alias = "estado")]
    State(state::StateArguments),
}

/// Runs the command.
pub(super) fn run(command: &SuppliersCommand, context: &mut Context) -> Outcome<()> {
    match command {
        SuppliersCommand::State(arguments) => state::run(arguments, context),
    }
}
