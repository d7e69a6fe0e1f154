//! `bids undo`: takes the last change of an offer back. `bids journal` shows the changes.

use super::open::WhichBid;
use crate::app::bids::desk::last_change;
use crate::app::bids::find;
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::dossier;

/// Shows what was changed, newest first.
pub(super) fn journal(arguments: &WhichBid, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.workplace(context)?;
    let (store, rut) = (place.store.as_mut(), place.rut);
    let tender = find(store, &arguments.code, rut)?.tender;
    last_change(store, &tender, rut)?;
    let entries = store.bid_journal(&tender, rut)?;
    let table = dossier::journal(context.output.texts(), &entries);
    context.emit_table("journal", &table, &entries)?;
    context
        .output
        .say(&Message::new("bids-journal-shown").with("code", tender.to_string()));
    Ok(())
}

/// Takes the last change back, once confirmed: the one that was shown, or none when another came meanwhile.
pub(super) fn run(arguments: &WhichBid, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.workplace(context)?;
    let (store, rut) = (place.store.as_mut(), place.rut);
    let tender = find(store, &arguments.code, rut)?.tender;
    let last = last_change(store, &tender, rut)?;
    let what = dossier::action(&last.action);
    let question = Message::new("bids-undo-confirm")
        .with("what", what.clone())
        .with("at", last.at)
        .with("code", tender.to_string());
    if !confirmed(&question, context)? {
        let declined = Message::new("bids-undo-declined");
        return Err(Failure::new(FailureKind::No, declined));
    }
    store.undo_bid(&tender, rut, &last)?;
    context.output.say(
        &Message::new("bids-undone")
            .with("what", what)
            .with("code", tender.to_string()),
    );
    Ok(())
}
