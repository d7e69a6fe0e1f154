//! `workshops vouch`: writes a step of a person into the ledger by hand, with its evidence and who answers for it.

use crate::app::results::rooms;
use crate::app::results::vouch::{Told, keep, prepare};
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::results::milestone;
use clap::Args;

/// The step as it is told.
#[derive(Debug, Args)]
pub(in crate::cli) struct VouchArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(value_name = "PERSON")]
    person: String,
    #[arg(long, visible_alias = "paso", value_name = "STEP")]
    milestone: String,
    #[arg(long, visible_alias = "fecha", value_name = "DATE")]
    on: String,
    #[arg(long, visible_alias = "evidencia", value_name = "TEXT")]
    evidence: String,
    #[arg(long, visible_alias = "responde", value_name = "NAME")]
    by: String,
}

/// Says what will be written, asks, and writes it: an entry of the ledger is never changed afterwards.
pub(in crate::cli) fn run(arguments: &VouchArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let rooms = rooms(store.as_mut(), Some(&arguments.course))?;
    let Some(room) = rooms.first() else {
        return Ok(());
    };
    let person = room.find(&arguments.person)?;
    let told = Told {
        milestone: &arguments.milestone,
        on: &arguments.on,
        evidence: &arguments.evidence,
        by: &arguments.by,
    };
    let achievement = prepare(told, room, person, context.today.date)?;
    let question = Message::new("vouch-ask")
        .with("name", person.learner.name.as_str())
        .with("step", Message::new(milestone(achievement.milestone)))
        .with("on", achievement.on)
        .with("by", arguments.by.trim());
    if !confirmed(&question, context)? {
        let declined = Message::new("vouch-declined");
        return Err(Failure::new(FailureKind::No, declined));
    }
    keep(
        store.as_mut(),
        &achievement,
        &mut super::ledger::salt,
        context.today.date,
    )?;
    context.output.say(
        &Message::new("vouch-kept")
            .with("seat", u64::from(person.enrolment.number))
            .with("course", room.code()),
    );
    Ok(())
}
