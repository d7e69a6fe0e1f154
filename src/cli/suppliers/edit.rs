//! `suppliers edit`: changes single answers through the validators of the interview.

use crate::app::suppliers::edit;
use crate::cli::check;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::Outcome;
use clap::Args;

/// Whom, and what.
#[derive(Debug, Args)]
pub(in crate::cli) struct EditArguments {
    #[arg(value_name = "RUT")]
    rut: String,
    #[arg(value_name = "KEY=VALUE", required = true)]
    pairs: Vec<String>,
}

/// Changes the answers and says what changed.
pub(super) fn run(arguments: &EditArguments, context: &mut Context) -> Outcome<()> {
    let rut = check::read_rut(&arguments.rut)?;
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let changes = edit(
        store.as_mut(),
        &pack,
        rut,
        &arguments.pairs,
        context.today.date,
    )?;
    for change in changes {
        let unknown = || context.output.texts().get("suppliers-unknown");
        let message = Message::new("suppliers-edited")
            .with("key", change.key)
            .with("before", change.before.unwrap_or_else(unknown))
            .with("after", change.after.unwrap_or_else(unknown));
        context.output.say(&message);
    }
    context
        .output
        .say(&Message::new("suppliers-edit-next").with("rut", rut));
    Ok(())
}
