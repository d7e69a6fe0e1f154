//! `waitlist add` and `waitlist show`: one person on the list.

use super::wait::meanwhile;
use crate::app::waitlist;
use crate::app::workshops::enrolling::Enrolling;
use crate::app::workshops::{open_course, own_centre};
use crate::cli::context::Context;
use crate::cli::privacy::log::note_written;
use crate::cli::workshops::person::{PersonArguments, ask_who, fresh_id, refused};
use crate::domain::calendar::read_date;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::domain::workshop::WaitingEntry;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::texts::Texts;
use crate::present::workshops::waiting;
use crate::store::Seat;
use clap::Args;

/// Who begins to wait, and for what.
#[derive(Debug, Args)]
pub(in crate::cli) struct AddArguments {
    #[arg(long, visible_alias = "curso", value_name = "COURSE")]
    course: Option<String>,
    #[arg(long, visible_alias = "desde", value_name = "DATE")]
    since: Option<String>,
    #[command(flatten)]
    person: PersonArguments,
}

/// Whose place.
#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    #[arg(value_name = "PERSON")]
    person: String,
}

/// Puts a person on the list.
pub(super) fn add(arguments: &AddArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let course = arguments
        .course
        .as_deref()
        .map(|code| open_course(store.as_mut(), code))
        .transpose()?;
    let centre = own_centre(store.as_mut())?;
    let today = context.today;
    let since = match &arguments.since {
        None => today.date,
        Some(text) => read_date(text)
            .map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))?,
    };
    if since > today.date {
        let message = Message::new("waitlist-since-to-come").with("date", since);
        return Err(Failure::new(FailureKind::Usage, message));
    }
    let known = store.learners(None)?;
    let read = arguments.person.read(&known, today)?;
    let terms = arguments.person.terms(None, today)?;
    let texts = Texts::new(context.language());
    let mut new_id = || fresh_id(today);
    let mut enrolling = Enrolling {
        pack: &pack,
        today: today.date,
        basis: arguments.person.basis(),
        dry_run: false,
        ahead: false,
        word: &|message| texts.text(message),
        fresh_id: &mut new_id,
        known,
        resting: store.resting_learners()?,
        left_open: 0,
    };
    let learner = enrolling
        .person(&read, &terms, &mut |read, candidates| {
            ask_who(read, candidates, context)
        })?
        .map_err(refused)?;
    let wish = course.map(|course| course.code);
    let mut entry = WaitingEntry::new(centre.code.clone(), wish, learner.id, since);
    entry.group = terms.group;
    let known_group = entry.group.as_ref().is_none_or(|group| {
        let plain = crate::domain::words::plain;
        centre
            .rule
            .groups
            .iter()
            .any(|own| plain(own) == plain(group))
    });
    let seat = store.add_waiting(&learner, &entry)?;
    if !known_group {
        let message = Message::new("waitlist-group-unknown")
            .with("group", entry.group.unwrap_or_default())
            .with("centre", centre.code.as_str());
        context.output.warn(&message);
    }
    let waiters = waitlist::list(store.as_mut(), &centre, false)?;
    let own = waiters.iter().find(|one| one.entry.learner == learner.id);
    let place = own.and_then(|one| one.place.as_ref());
    let place = place.map_or(0, |place| i64::from(place.rank));
    let name = learner.name.as_str();
    let message = match seat {
        Seat::WaitsAlready(entry) => Message::new("waitlist-waits-already")
            .with("name", name)
            .with("since", entry.since)
            .with("place", place),
        Seat::WaitsInstead { entry, before } => Message::new("waitlist-wish-changed")
            .with("name", name)
            .with("since", entry.since)
            .with("now", waiting::wish(entry.course.as_ref()))
            .with("before", waiting::wish(before.as_ref()))
            .with("place", place),
        _ => Message::new("waitlist-added")
            .with("name", name)
            .with("place", place),
    };
    context.output.say(&message);
    meanwhile(&pack, context);
    Ok(())
}

/// Shows the place of a person, what was offered, and what came of it.
pub(super) fn show(arguments: &ShowArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let centre = own_centre(store.as_mut())?;
    let waiters = waitlist::of_person(store.as_mut(), &centre, &arguments.person)?;
    let table = waiting::history(context.output.texts(), &waiters);
    context.emit_table("waiting", &table, &waiters)?;
    note_written(
        store.as_mut(),
        "waitlist show",
        Handed::Workshop,
        1,
        context,
    )?;
    let mut waits = false;
    for waiter in &waiters {
        let Some(place) = &waiter.place else {
            continue;
        };
        waits = true;
        let reason = waiting::reason(context.output.texts(), place);
        let message = Message::new("waitlist-shown")
            .with("name", waiter.name.as_str())
            .with("place", i64::from(place.rank))
            .with("reason", reason);
        context.output.say(&message);
    }
    match waits {
        true => meanwhile(&pack, context),
        false => context.output.say(&Message::new("waitlist-shown-left")),
    }
    Ok(())
}
