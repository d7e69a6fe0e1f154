//! `privacy log`: who wrote people's data out. And the one way in which commands that do so leave their line.

use super::names::{GroundName, RecipientName};
use crate::app::privacy::log::{self, Leaving};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::spoken::spoken_command;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::log as views;
use crate::store::Store;
use clap::Args;

/// To whom data of people go, where a command writes them out for somebody else.
#[derive(Debug, Clone, Default, Args)]
pub(in crate::cli) struct HandingArguments {
    #[arg(long, visible_alias = "destinatario", value_name = "NAME")]
    recipient: Option<String>,
    #[arg(long, visible_alias = "tipo-destinatario", value_name = "TYPE")]
    recipient_kind: Option<RecipientName>,
    #[arg(long, visible_alias = "base-entrega", value_name = "BASIS")]
    ground: Option<GroundName>,
}

impl HandingArguments {
    /// Refuses, before anything is written, a private party without a ground.
    ///
    /// # Errors
    /// Wrong usage.
    pub(in crate::cli) fn check(&self) -> Outcome<()> {
        self.recipient().map(drop)
    }

    fn recipient(&self) -> Outcome<Option<crate::domain::privacy::log::Recipient>> {
        let kind = self.recipient_kind.map(Into::into);
        let ground = self.ground.map(Into::into);
        log::recipient(self.recipient.as_deref(), kind, ground)
    }
}

/// Writes the line of a command that wrote data of people out, once it did.
///
/// # Errors
/// The store's failure.
pub(in crate::cli) fn note(
    store: &mut dyn Store,
    command: &'static str,
    handed: Handed,
    people: usize,
    handing: &HandingArguments,
    context: &mut Context,
) -> Outcome<()> {
    let recipient = handing.recipient()?;
    let by = context.by();
    let leaving = Leaving {
        at: context.today.moment(),
        by: &by,
        command,
        handed,
        people: u64::try_from(people).unwrap_or(u64::MAX),
    };
    if let Some(flagged) = log::note(store, &leaving, recipient)? {
        context.output.warn(&flagged);
    }
    Ok(())
}

/// As [`note`], for a command that shows people first of all: what was only shown as a table, or tells of nobody, leaves no line.
///
/// # Errors
/// The store's failure.
pub(in crate::cli) fn note_written(
    store: &mut dyn Store,
    command: &'static str,
    handed: Handed,
    people: usize,
    context: &mut Context,
) -> Outcome<()> {
    let is_shown = context.chosen_format() == Format::Table && context.output_file.is_none();
    if is_shown || people == 0 {
        return Ok(());
    }
    let nobody = HandingArguments::default();
    note(store, command, handed, people, &nobody, context)
}

/// As [`note`], for a command that hands what it writes to nobody else, or lets go of its store before.
///
/// # Errors
/// The store's failure.
pub(in crate::cli) fn leave(
    command: &'static str,
    handed: Handed,
    people: usize,
    context: &mut Context,
) -> Outcome<()> {
    let mut store = context.open_store()?;
    let nobody = HandingArguments::default();
    note(store.as_mut(), command, handed, people, &nobody, context)
}

/// Shows the log, the newest first.
pub(super) fn run(context: &mut Context) -> Outcome<()> {
    let lines = context.open_store()?.numbered_access_log()?;
    let mut entries: Vec<_> = lines.into_iter().map(|(_, entry)| entry).collect();
    entries.reverse();
    if entries.is_empty() {
        let message = Message::new("privacy-log-empty");
        let failure = Failure::new(FailureKind::No, message);
        return Err(context.emit_nothing("privacy_log", failure));
    }
    let mut shown = entries.clone();
    for entry in &mut shown {
        entry.command = spoken_command(&entry.command, context.language());
    }
    let table = views::list(context.output.texts(), &shown);
    context.emit_table("privacy_log", &table, &entries)?;
    let said = Message::new("privacy-log-count").with("count", entries.len());
    context.output.say(&said);
    Ok(())
}
