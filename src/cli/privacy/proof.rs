//! `privacy proof`: what a person's code proves once the person is erased.

use crate::app::suppliers::proven;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::proofs;
use clap::Args;

/// Who asks, and the code that was handed over.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProofArguments {
    #[arg(value_name = "WHO")]
    who: String,
    #[arg(value_name = "CODE")]
    code: String,
}

/// Shows what the code opens.
pub(super) fn run(arguments: &ProofArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let found = proven(store.as_mut(), &arguments.who, &arguments.code)?;
    if found.is_empty() {
        return Err(
            Failure::new(FailureKind::No, Message::new("privacy-proof-none"))
                .hint(Message::new("privacy-proof-none-hint")),
        );
    }
    let table = proofs(context.output.texts(), &found);
    context.emit_table("privacy_proofs", &table, &found)?;
    let said = Message::new("privacy-proof-found").with("count", found.len());
    context.output.say(&said);
    Ok(())
}
