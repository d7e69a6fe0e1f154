//! `papers list`: the papers of a supplier.

use super::owner;
use crate::app::papers;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::papers as view;
use clap::Args;

/// Whose, and whether their files are looked at.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListArguments {
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
    #[arg(long, visible_alias = "comprobar")]
    verify: bool,
}

/// Lists them; ends with 5 when a file that was looked at is not as it should be.
pub(super) fn run(arguments: &ListArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let rut = owner(arguments.rut.as_deref(), store.as_mut(), context)?;
    let listed = papers::list(store.as_mut(), rut, arguments.verify)?;
    let table = view::list(context.output.texts(), &pack, &listed, context.today.date);
    context.emit_table("papers", &table, &listed)?;
    let unsound = papers::unsound(&listed);
    if unsound > 0 {
        let message = Message::new("papers-unsound").with("count", unsound);
        return Err(Failure::new(FailureKind::Store, message)
            .hint(Message::new("papers-file-trouble-hint")));
    }
    if arguments.verify {
        context.output.say(&Message::new("papers-all-sound"));
    }
    let id = listed.first().map(|first| first.paper.id.clone());
    context.output.say(
        &Message::new("papers-listed")
            .with("count", listed.len())
            .with("id", id.unwrap_or_default()),
    );
    Ok(())
}
