//! `waitlist accept`, `refuse` and `leave`: what people answer. A seat that nobody took goes to the next at once.

use super::offer::next;
use crate::app::waitlist::{self, Waiter, answer};
use crate::app::workshops::{course, own_centre};
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::workshop::{AnswerKind, Centre, CourseCode, LeavingReason};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::read_line;
use crate::store::Store;
use clap::{Args, ValueEnum};

/// Who answers.
#[derive(Debug, Args)]
pub(in crate::cli) struct AnswerArguments {
    #[arg(value_name = "PERSON")]
    person: String,
}

/// Who leaves, and why.
#[derive(Debug, Args)]
pub(in crate::cli) struct LeaveArguments {
    #[arg(value_name = "PERSON")]
    person: String,
    #[arg(long, visible_alias = "motivo", value_enum, value_name = "REASON")]
    reason: ReasonName,
    #[arg(long, visible_alias = "nota", value_name = "TEXT")]
    note: Option<String>,
}

/// Why somebody leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReasonName {
    #[value(alias = "desiste")]
    Withdrew,
    #[value(alias = "no-ubicable")]
    Unreachable,
    #[value(alias = "otro")]
    Other,
}

/// The place with an open offer of the person who answers.
fn asked(
    arguments: &AnswerArguments,
    context: &mut Context,
) -> Outcome<(Box<dyn Store>, Centre, Waiter, CourseCode)> {
    let mut store = context.open_store()?;
    let centre = own_centre(store.as_mut())?;
    let waiters = waitlist::of_person(store.as_mut(), &centre, &arguments.person)?;
    let open = waiters.iter().find_map(|waiter| {
        let offer = waiter.entry.open_offer()?;
        Some((waiter.clone(), offer.course.clone()))
    });
    let (waiter, course) = open.ok_or_else(|| {
        let message =
            Message::new("waitlist-nothing-offered").with("name", arguments.person.as_str());
        Failure::new(FailureKind::No, message)
    })?;
    Ok((store, centre, waiter, course))
}

/// Gives the seat that was held.
pub(super) fn accept(arguments: &AnswerArguments, context: &mut Context) -> Outcome<()> {
    let (mut store, _, waiter, course) = asked(arguments, context)?;
    answer(
        store.as_mut(),
        &waiter,
        AnswerKind::Accepted,
        context.today.date,
    )?;
    let message = Message::new("waitlist-accepted")
        .with("name", waiter.name.as_str())
        .with("code", course.as_str());
    context.output.say(&message);
    Ok(())
}

/// Frees the seat and offers it to the next.
pub(super) fn refuse(arguments: &AnswerArguments, context: &mut Context) -> Outcome<()> {
    let (mut store, centre, waiter, code) = asked(arguments, context)?;
    answer(
        store.as_mut(),
        &waiter,
        AnswerKind::Refused,
        context.today.date,
    )?;
    let message = Message::new("waitlist-refused")
        .with("name", waiter.name.as_str())
        .with("code", code.as_str());
    context.output.say(&message);
    go_on(&code, &centre, store.as_mut(), context)
}

/// Takes a person off the list; a seat that was held goes to the next.
pub(super) fn leave(arguments: &LeaveArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let centre = own_centre(store.as_mut())?;
    let usage = |message| Failure::new(FailureKind::Usage, message);
    let note = arguments
        .note
        .as_deref()
        .map(|note| read_line(note).map_err(usage))
        .transpose()?;
    if arguments.reason == ReasonName::Other && note.is_none() {
        return Err(usage(Message::new("waitlist-other-needs-note")));
    }
    let reason = match arguments.reason {
        ReasonName::Withdrew => LeavingReason::Withdrew,
        ReasonName::Unreachable => LeavingReason::Unreachable,
        ReasonName::Other => LeavingReason::Other,
    };
    let waiter = waitlist::waiting_entry(store.as_mut(), &centre, &arguments.person, None)?;
    let held = waiter.entry.open_offer().map(|offer| offer.course.clone());
    let today = context.today.date;
    waitlist::leave(store.as_mut(), &waiter.entry, reason, note, today)?;
    let message = Message::new("waitlist-left-now").with("name", waiter.name.as_str());
    context.output.say(&message);
    match held {
        Some(code) => go_on(&code, &centre, store.as_mut(), context),
        None => Ok(()),
    }
}

/// Offers a seat that is free again to the next.
fn go_on(
    code: &CourseCode,
    centre: &Centre,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let held = course(store, code.as_str())?;
    if next(store, &held, centre, 1, context)? == 0 {
        let message = Message::new("waitlist-nobody-next").with("code", code.as_str());
        context.output.say(&message);
    }
    Ok(())
}
