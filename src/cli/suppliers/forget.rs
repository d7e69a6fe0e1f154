//! `suppliers forget`: erases a person from everything that this program reaches, and says what it does not reach.

use crate::app::directory::consent::standing_in;
use crate::app::papers::left_behind;
use crate::app::privacy::controller::controller;
use crate::app::privacy::named;
use crate::app::privacy::subject::Subject;
use crate::app::suppliers;
use crate::cli::chance::chance;
use crate::cli::check;
use crate::cli::context::Context;
use crate::cli::directory::say_stands_in;
use crate::cli::general::Format;
use crate::cli::privacy::say_unconfirmed;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::privacy::proof;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::pages;
use crate::store::{Forgotten, KnownBackup, Store};
use clap::Args;
use std::path::PathBuf;

/// Whom, and whether public rows go too.
#[derive(Debug, Args)]
pub(in crate::cli) struct ForgetArguments {
    #[arg(value_name = "RUT")]
    rut: String,
    #[arg(long, visible_alias = "tambien-publico")]
    public_too: bool,
}

/// Says what will be erased, asks, and erases.
pub(super) fn run(arguments: &ForgetArguments, context: &mut Context) -> Outcome<()> {
    person(
        check::read_rut(&arguments.rut)?,
        arguments.public_too,
        context,
    )
}

/// The same for a person who is meant elsewhere.
pub(in crate::cli) fn person(rut: Rut, public_too: bool, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let kept = suppliers::held(store.as_mut(), rut, &context.home)?;
    context.output.say(
        &Message::new("suppliers-forget-what")
            .with("rut", rut)
            .with("facts", kept.facts)
            .with("states", kept.states)
            .with("consents", kept.consents)
            .with("bids", kept.bids)
            .with("marks", kept.marks),
    );
    if kept.papers > 0 {
        let papers = Message::new("papers-forget-what").with("count", kept.papers);
        context.output.say(&papers);
    }
    if kept.searches > 0 {
        let searches = Message::new("search-forget-what").with("count", kept.searches);
        context.output.say(&searches);
    }
    if kept.requests + kept.learners > 0 {
        let more = Message::new("privacy-forget-what")
            .with("requests", kept.requests)
            .with("learners", kept.learners);
        context.output.say(&more);
    }
    if kept.asked_for {
        tell_asked(context)?;
    }
    if !confirmed(&Message::new("suppliers-forget-ask"), context)? {
        return Err(declined());
    }
    let published = standing_in(store.as_mut(), rut)?;
    let whom = Subject::Rut(rut);
    let known_as = named::known_as(store.as_mut(), &whom)?;
    let code = proof::code(u128::from_le_bytes(chance()?));
    let forgotten = suppliers::erase(store.as_mut(), rut, &code, context.today.date)?;
    context
        .output
        .say(&Message::new("suppliers-forgotten").with("rut", rut));
    tell_rooms(&forgotten, context);
    tell_named(store.as_mut(), &whom, &known_as, context)?;
    for message in left_behind(&forgotten.files_left) {
        context.output.warn(&message);
    }
    say_stands_in(&published, rut, context);
    public(
        public_too,
        rut,
        forgotten.public_rows,
        store.as_mut(),
        context,
    )?;
    tell_copies(kept.known_backups, &kept.backups, context);
    hand_over(&rut.to_string(), &code, store.as_mut(), context)
}

/// Says to whoever answers a request when it may be refused, and that the erasure writes the answer.
fn tell_asked(context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    if !matches!(context.chosen_format(), Format::Html | Format::Pdf) {
        context.output.say(&Message::new("privacy-forget-answers"));
    }
    let grounds: Vec<Message> = pack
        .erasure_grounds
        .iter()
        .map(|ground| Message::new("privacy-ground").with("name", ground.name.clone()))
        .collect();
    let may_refuse = Message::new("privacy-erasure-grounds").with("grounds", grounds);
    context.output.say(&may_refuse);
    say_unconfirmed(&pack, context);
    Ok(())
}

/// Says what each room erased.
fn tell_rooms(forgotten: &Forgotten, context: &mut Context) {
    let rooms = forgotten.rooms.iter().filter(|(_, rows)| *rows > 0);
    let told: Vec<Message> = rooms
        .map(|(name, rows)| Message::new(name).with("count", *rows))
        .collect();
    if !told.is_empty() {
        let message = Message::new("privacy-forgotten-rooms").with("rooms", told);
        context.output.say(&message);
    }
}

/// Says where others still name somebody who is erased: those words are theirs, and stay.
pub(in crate::cli) fn tell_named(
    store: &mut dyn Store,
    whom: &Subject,
    known_as: &[String],
    context: &mut Context,
) -> Outcome<()> {
    let places = named::by_others(store, whom, known_as)?;
    if !places.is_empty() {
        let message = Message::new("privacy-forgotten-named").with("places", named::told(&places));
        context.output.warn(&message);
    }
    Ok(())
}

/// Names the copies that are not reached.
pub(in crate::cli) fn tell_copies(
    known: Vec<KnownBackup>,
    others: &[PathBuf],
    context: &mut Context,
) {
    context
        .output
        .say(&Message::new("suppliers-forget-backups"));
    for backup in others {
        let name = backup.display().to_string();
        context
            .output
            .say(&Message::new("suppliers-forget-backup").with("file", name));
    }
    for backup in known {
        let known = Message::new("privacy-forget-known-backup")
            .with("file", backup.place)
            .with("on", backup.made_on);
        context.output.say(&known);
    }
}

/// Hands the person the code that proves it, on a page where a file is named.
pub(in crate::cli) fn hand_over(
    who: &str,
    code: &str,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    if matches!(context.chosen_format(), Format::Html | Format::Pdf) {
        let known = controller(store)?;
        let (texts, today) = (context.output.texts(), context.today.date);
        let page = pages::erased(texts, who, known.as_ref(), code, today);
        context.emit_page(&page)?;
    }
    let keep = Message::new("privacy-proof-code")
        .with("code", code)
        .with("who", who);
    context.output.say(&keep);
    Ok(())
}

/// Public offers and orders under the same RUT are not the profile: they are asked about on their own.
fn public(
    public_too: bool,
    rut: Rut,
    rows: u64,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    if rows == 0 {
        return Ok(());
    }
    let too = public_too
        || (!context.yes && !context.no_input && {
            let question = Message::new("suppliers-forget-public-ask").with("count", rows);
            confirmed(&question, context)?
        });
    let id = if too {
        suppliers::erase_public(store, rut, context.today.date)?;
        Message::new("suppliers-forgotten-public").with("count", rows)
    } else {
        Message::new("suppliers-kept-public").with("count", rows)
    };
    context.output.say(&id);
    Ok(())
}

/// Declined: nothing changed.
fn declined() -> Failure {
    Failure::new(FailureKind::No, Message::new("suppliers-forget-declined"))
}
