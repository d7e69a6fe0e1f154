//! `suppliers forget`: erases a person from everything that this program reaches, and says what it does not reach.

use crate::app::directory::consent::standing_in;
use crate::app::papers::left_behind;
use crate::app::suppliers;
use crate::cli::check;
use crate::cli::context::Context;
use crate::cli::directory::say_still_published;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use clap::Args;

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
    let rut = check::read_rut(&arguments.rut)?;
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
    if !confirmed(&Message::new("suppliers-forget-ask"), context)? {
        return Err(declined());
    }
    let published = standing_in(store.as_mut(), rut)?;
    let forgotten = suppliers::erase(store.as_mut(), rut)?;
    context
        .output
        .say(&Message::new("suppliers-forgotten").with("rut", rut));
    for message in left_behind(&forgotten.files_left) {
        context.output.warn(&message);
    }
    for publication in published {
        let still = Message::new("directory-erased-still-published")
            .with("rut", rut)
            .with("day", publication.published_on)
            .with("place", publication.place.as_str());
        say_still_published(&still, &publication.place, context);
    }
    public(
        arguments,
        rut,
        forgotten.public_rows,
        store.as_mut(),
        context,
    )?;
    context
        .output
        .say(&Message::new("suppliers-forget-backups"));
    for backup in kept.backups {
        let name = backup.display().to_string();
        context
            .output
            .say(&Message::new("suppliers-forget-backup").with("file", name));
    }
    Ok(())
}

/// Public offers and orders under the same RUT are not the profile: they are asked about on their own.
fn public(
    arguments: &ForgetArguments,
    rut: Rut,
    rows: u64,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    if rows == 0 {
        return Ok(());
    }
    let too = arguments.public_too
        || (!context.yes && !context.no_input && {
            let question = Message::new("suppliers-forget-public-ask").with("count", rows);
            confirmed(&question, context)?
        });
    let id = if too {
        suppliers::erase_public(store, rut)?;
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
