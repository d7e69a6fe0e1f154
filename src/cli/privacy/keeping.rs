//! `privacy retention`, `due` and `clear`: how long things are kept, and what is due.

use super::names::KeptName;
use super::open;
use crate::app::privacy::keeping::{self, Keeping};
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::privacy::retention::Kept;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy;
use clap::{Args, Subcommand};

/// What can be done with retention.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum RetentionCommand {
    #[command(visible_alias = "ver")]
    Show,
    #[command(visible_alias = "definir")]
    Set(SetArguments),
}

/// What is kept for how long, and why.
#[derive(Debug, Args)]
pub(in crate::cli) struct SetArguments {
    #[arg(value_name = "KEPT")]
    kept: KeptName,
    #[arg(value_name = "DAYS")]
    days: u32,
    #[arg(long, visible_alias = "motivo", value_name = "TEXT")]
    reason: Option<String>,
}

/// Which book.
#[derive(Debug, Args)]
pub(in crate::cli) struct ClearArguments {
    #[arg(value_name = "KEPT")]
    kept: KeptName,
}

/// Everything that is kept, as it stands today.
fn all(context: &mut Context) -> Outcome<Vec<Keeping>> {
    let pack = context.pack()?;
    keeping::all(context.open_store()?.as_mut(), &pack, context.today.date)
}

/// Shows or sets.
pub(super) fn run(command: &RetentionCommand, context: &mut Context) -> Outcome<()> {
    if let RetentionCommand::Set(arguments) = command {
        let today = context.today.date;
        let mut store = open(context)?;
        keeping::set(
            store.as_mut(),
            arguments.kept.into(),
            arguments.days,
            arguments.reason.as_deref().unwrap_or_default(),
            today,
        )?;
    }
    let pack = context.pack()?;
    let found = all(context)?;
    let table = privacy::retention(context.output.texts(), &pack, &found);
    context.emit_table("retention", &table, &found)?;
    context.output.say(&Message::new("privacy-retention-next"));
    Ok(())
}

/// Lists what is due; ends with 1 when something is.
pub(super) fn due(context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let found = all(context)?;
    let due: Vec<&Keeping> = found.iter().filter(|keeping| keeping.due > 0).collect();
    if due.is_empty() {
        context.output.say(&Message::new("privacy-nothing-due"));
        return Ok(());
    }
    let table = privacy::due(context.output.texts(), &pack, &due);
    context.emit_table("privacy_due", &table, &due)?;
    for keeping in due.iter().filter(|keeping| !keeping.people.is_empty()) {
        let people: Vec<String> = keeping.people.iter().map(ToString::to_string).collect();
        let whose = Message::new("privacy-due-people")
            .with(
                "kept",
                privacy::kept(context.output.texts(), &pack, keeping.kept),
            )
            .with("people", people.join(", "));
        context.output.say(&whose);
    }
    let count: usize = due.iter().map(|keeping| keeping.due).sum();
    Err(Failure::new(
        FailureKind::No,
        Message::new("privacy-due").with("count", count),
    ))
}

/// Clears a book of what is due, when confirmed.
pub(super) fn clear(arguments: &ClearArguments, context: &mut Context) -> Outcome<()> {
    let wanted: Kept = arguments.kept.into();
    let found = all(context)?;
    let Some(keeping) = found.iter().find(|keeping| keeping.kept == wanted) else {
        return Ok(());
    };
    if !keeping.people.is_empty()
        || matches!(
            wanted,
            Kept::Guidance | Kept::Directory | Kept::Results | Kept::Partners
        )
    {
        return Err(
            Failure::new(FailureKind::Usage, Message::new("privacy-clear-people"))
                .hint(privacy::remedy(wanted)),
        );
    }
    if keeping.due == 0 {
        context.output.say(&Message::new("privacy-nothing-due"));
        return Ok(());
    }
    let question = Message::new("privacy-clear-ask").with("count", keeping.due);
    if !confirmed(&question, context)? {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("privacy-clear-declined"),
        ));
    }
    let mut store = open(context)?;
    let gone = keeping::clear(store.as_mut(), keeping)?;
    let done = Message::new("privacy-cleared").with("count", gone);
    context.output.say(&done);
    Ok(())
}
