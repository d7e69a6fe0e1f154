//! `waitlist offer`: offers the free seats of a course to those who come next. Offers whose last day has passed go on.

use crate::app::waitlist::{self, Offered, expire, offer_next, offer_to};
use crate::app::workshops::{open_course, own_centre};
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::workshop::{Centre, Course};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use clap::Args;

/// The seats of which course, and to whom.
#[derive(Debug, Args)]
pub(in crate::cli) struct OfferArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, visible_alias = "cupos", value_name = "N", conflicts_with = "person", value_parser = clap::value_parser!(u64).range(1..))]
    seats: Option<u64>,
}

/// Offers.
pub(super) fn run(arguments: &OfferArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let course = open_course(store.as_mut(), &arguments.course)?;
    let centre = own_centre(store.as_mut())?;
    let today = context.today.date;
    for gone in expire(store.as_mut(), &centre, today)? {
        let message = Message::new("waitlist-expired-now").with("name", gone.name.as_str());
        context.output.say(&message);
    }
    if let Some(person) = &arguments.person {
        let store = store.as_mut();
        let waiter = waitlist::waiting_entry(store, &centre, person, Some(&course.code))?;
        let offered = offer_to(store, &waiter, &course, &centre, today)?;
        tell(&[offered], &course, context);
        return Ok(());
    }
    let most = arguments.seats.unwrap_or(u64::MAX);
    let offered = next(store.as_mut(), &course, &centre, most, context)?;
    if offered == 0 {
        let message = Message::new("waitlist-nothing-to-offer").with("code", course.code.as_str());
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("waitlist-no-seat-hint").with("code", course.code.as_str())));
    }
    Ok(())
}

/// Offers seats to those who come next and says whom to tell; how many were offered.
pub(super) fn next(
    store: &mut dyn Store,
    course: &Course,
    centre: &Centre,
    most: u64,
    context: &mut Context,
) -> Outcome<usize> {
    let offered = offer_next(store, course, centre, most, context.today.date)?;
    tell(&offered, course, context);
    Ok(offered.len())
}

/// Says who must be told now, and how they are reached.
fn tell(offered: &[Offered], course: &Course, context: &mut Context) {
    let code = course.code.as_str();
    for one in offered {
        let contact = match &one.contact {
            Some(contact) => Message::new("waitlist-contact").with("contact", contact.as_str()),
            None => Message::new("waitlist-no-contact"),
        };
        let id = match one.until {
            Some(_) => "waitlist-offered-until",
            None => "waitlist-offered",
        };
        let mut message = Message::new(id);
        if let Some(until) = one.until {
            message = message.with("until", until);
        }
        context.output.say(
            &message
                .with("name", one.name.as_str())
                .with("contact", contact)
                .with("code", code),
        );
    }
    if !offered.is_empty() {
        context
            .output
            .say(&Message::new("waitlist-offered-next").with("code", code));
    }
}
