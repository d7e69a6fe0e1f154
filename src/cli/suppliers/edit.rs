//! `suppliers edit`: changes single answers through the validators of the interview.

use crate::app::suppliers::edit;
use crate::cli::check;
use crate::cli::context::Context;
use crate::domain::fact::Fact;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::suppliers::answered;
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
        let texts = context.output.texts();
        let told = |fact: Option<&Fact>| answered(texts, &pack, fact);
        let message = Message::new("suppliers-edited")
            .with("before", told(change.before.as_ref()))
            .with("after", told(change.after.as_ref()))
            .with("key", change.key);
        context.output.say(&message);
    }
    context
        .output
        .say(&Message::new("suppliers-edit-next").with("rut", rut));
    Ok(())
}
