//! `privacy forget`: erases a person: by RUT as `suppliers forget` does, or a learner whose RUT is not known.

use super::open;
use crate::app::privacy::named;
use crate::app::privacy::subject::Subject;
use crate::app::suppliers::erase_learner;
use crate::cli::chance::chance;
use crate::cli::context::Context;
use crate::cli::suppliers::forget::{hand_over, person, tell_copies, tell_named};
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::privacy::proof;
use crate::domain::workshop::Learner;
use crate::failure::{Failure, FailureKind, Outcome};
use clap::Args;

/// Whom.
#[derive(Debug, Args)]
pub(in crate::cli) struct ForgetArguments {
    #[arg(value_name = "WHO")]
    who: String,
}

/// Says what will be erased, asks, and erases.
pub(super) fn run(arguments: &ForgetArguments, context: &mut Context) -> Outcome<()> {
    let whom = Subject::read(open(context)?.as_mut(), &arguments.who)?;
    match whom {
        Subject::Rut(rut) => person(rut, false, context),
        Subject::Learner(ref learner) => forget(&whom, learner, context),
    }
}

fn forget(whom: &Subject, learner: &Learner, context: &mut Context) -> Outcome<()> {
    let mut store = open(context)?;
    let known_as = named::known_as(store.as_mut(), whom)?;
    let seats = store.enrolments_of(learner.id)?.len();
    let what = Message::new("privacy-forget-learner-what")
        .with("name", learner.name.as_str())
        .with("seats", seats);
    context.output.say(&what);
    if !confirmed(&Message::new("suppliers-forget-ask"), context)? {
        let message = Message::new("suppliers-forget-declined");
        return Err(Failure::new(FailureKind::No, message));
    }
    let code = proof::code(u128::from_le_bytes(chance()?));
    let today = context.today.date;
    let (known, others) = erase_learner(store.as_mut(), learner, &code, today, &context.home)?;
    context
        .output
        .say(&Message::new("privacy-forgotten-learner"));
    tell_named(store.as_mut(), whom, &known_as, context)?;
    tell_copies(known, &others, context);
    hand_over(&learner.id.to_string(), &code, store.as_mut(), context)
}
