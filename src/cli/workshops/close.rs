//! `workshops close` and `workshops withdraw`: how a course ends, and a seat that is given back.

use super::ledger;
use crate::app::workshops::closing::{Ending, close, ending, reopen, withdraw as give_back};
use crate::app::workshops::{course, open_course, waiting};
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::workshops::people::table;
use clap::Args;

/// Which course, and whether it is opened again.
#[derive(Debug, Args)]
pub(in crate::cli) struct CloseArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(long, visible_alias = "reabrir")]
    reopen: bool,
}

/// Whose seat is given back, and why.
#[derive(Debug, Args)]
pub(in crate::cli) struct WithdrawArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(value_name = "PERSON")]
    person: String,
    #[arg(long, visible_alias = "motivo", value_name = "TEXT")]
    reason: String,
}

/// Shows how the course ends and what remains, asks, and closes it.
pub(super) fn run(arguments: &CloseArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    if arguments.reopen {
        let held = course(store.as_mut(), &arguments.course)?;
        let open = reopen(store.as_mut(), &held)?;
        let message = Message::new("workshops-reopened").with("code", open.code.as_str());
        context.output.say(&message);
        return Ok(());
    }
    let held = open_course(store.as_mut(), &arguments.course)?;
    let today = context.today.date;
    let ending = ending(store.as_mut(), held, today)?;
    let table = table(context.output.texts(), &ending.people);
    context.emit_table("workshop_endings", &table, std::slice::from_ref(&ending))?;
    tell(&ending, context);
    ledger::warn(store.as_mut(), &ending.course, context)?;
    if !confirmed(&Message::new("workshops-close-ask"), context)? {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("workshops-not-closed"),
        ));
    }
    let (closed, released) = close(store.as_mut(), &ending.course, today)?;
    let message = Message::new("workshops-closed-now").with("code", closed.code.as_str());
    context.output.say(&message);
    if released > 0 {
        let message = Message::new("workshops-closed-released").with("count", released);
        context.output.say(&message);
    }
    Ok(())
}

/// Says who attended enough and what remains.
fn tell(ending: &Ending, context: &mut Context) {
    let counted = Message::new("workshops-ending")
        .with("enough", ending.enough)
        .with("not", ending.not_enough)
        .with("open", ending.open);
    context.output.say(&counted);
    if ending.course.attendance.percent.is_none() {
        context
            .output
            .warn(&Message::new("workshops-ending-no-rule"));
    }
    if !ending.unmarked.is_empty() {
        let sessions: Vec<String> = ending.unmarked.iter().map(u32::to_string).collect();
        let message =
            Message::new("workshops-ending-unmarked").with("sessions", sessions.join(", "));
        context.output.warn(&message);
    }
    if ending.owing > 0 {
        let message = Message::new("workshops-ending-owing").with("count", ending.owing);
        context.output.warn(&message);
    }
    if ending.to_come > 0 {
        let message = Message::new("workshops-ending-to-come").with("count", ending.to_come);
        context.output.warn(&message);
    }
}

/// Gives a seat back, and names the command that offers it to the next.
pub(super) fn withdraw(arguments: &WithdrawArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let course = open_course(store.as_mut(), &arguments.course)?;
    let today = context.today.date;
    let (who, why) = (arguments.person.as_str(), arguments.reason.as_str());
    let person = give_back(store.as_mut(), &course, who, why, today)?;
    let id = match waiting(store.as_mut(), &course)? {
        0 => "workshops-withdrawn-free",
        _ => "workshops-withdrawn-now",
    };
    let message = Message::new(id);
    context.output.say(
        &message
            .with("name", person.person.name.as_str())
            .with("code", course.code.as_str()),
    );
    Ok(())
}
