//! `privacy controller`: who answers for the data of this centre.

use super::names::ControllerName;
use super::open;
use crate::app::privacy::controller::{self, Told};
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::privacy::controller::Controller;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy;
use clap::{Args, Subcommand};

/// What can be done with it.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ControllerCommand {
    #[command(visible_alias = "ver")]
    Show,
    #[command(visible_alias = "definir")]
    Set(SetArguments),
}

/// Who it is.
#[derive(Debug, Args)]
pub(in crate::cli) struct SetArguments {
    #[arg(long, visible_alias = "nombre", value_name = "NAME")]
    name: Option<String>,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
    #[arg(long, visible_alias = "direccion", value_name = "TEXT")]
    address: Option<String>,
    #[arg(long, visible_alias = "contacto", value_name = "TEXT")]
    contact: Option<String>,
    #[arg(long, visible_alias = "representante", value_name = "NAME")]
    represented_by: Option<String>,
    #[arg(long, visible_alias = "tipo", value_name = "TYPE")]
    kind: Option<ControllerName>,
}

/// Runs the command.
pub(super) fn run(command: &ControllerCommand, context: &mut Context) -> Outcome<()> {
    let mut store = open(context)?;
    match command {
        ControllerCommand::Show => {
            let Some(known) = controller::controller(store.as_mut())? else {
                let message = Message::new("privacy-no-controller");
                return Err(Failure::new(FailureKind::No, message)
                    .hint(Message::new("privacy-controller-hint")));
            };
            show(&known, context)
        }
        ControllerCommand::Set(arguments) => {
            let told = Told {
                name: arguments.name.as_deref(),
                rut: arguments.rut.as_deref().map(read_rut).transpose()?,
                address: arguments.address.as_deref(),
                contact: arguments.contact.as_deref(),
                represented_by: arguments.represented_by.as_deref(),
                kind: arguments.kind.map(Into::into),
            };
            let known = controller::set(store.as_mut(), told)?;
            show(&known, context)
        }
    }
}

fn show(known: &Controller, context: &mut Context) -> Outcome<()> {
    let record = privacy::controller(context.output.texts(), known);
    context.emit_record("controller", &record, known)?;
    context.output.say(&Message::new("privacy-controller-next"));
    Ok(())
}
