//! `bids undo`: takes the last change of an offer back. `bids journal` shows the changes.

use super::show::ShowArguments;
use crate::app::bids::desk::Desk;
use crate::cli::check::whose;
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::dossier;

/// Shows what was changed, newest first.
pub(super) fn journal(arguments: &ShowArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let rut = whose(
        arguments.rut.as_deref(),
        "bids-which-hint",
        store.as_mut(),
        context,
    )?;
    let bid = crate::app::bids::find(store.as_mut(), &arguments.code, rut)?;
    let entries = store.bid_journal(&bid.tender, rut)?;
    let code = bid.tender.to_string();
    if entries.is_empty() {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("bids-nothing-to-undo").with("code", code),
        ));
    }
    let table = dossier::journal(context.output.texts(), &entries);
    context.emit_table("journal", &table, &entries)?;
    context
        .output
        .say(&Message::new("bids-journal-shown").with("code", code));
    Ok(())
}

/// Takes the last change back, once confirmed.
pub(super) fn run(arguments: &ShowArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let rut = whose(
        arguments.rut.as_deref(),
        "bids-which-hint",
        store.as_mut(),
        context,
    )?;
    let bid = crate::app::bids::find(store.as_mut(), &arguments.code, rut)?;
    let desk = Desk {
        pack: &pack,
        today: context.today,
    };
    let code = bid.tender.to_string();
    let Some(last) = store.bid_journal(&bid.tender, rut)?.pop() else {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("bids-nothing-to-undo").with("code", code),
        ));
    };
    let question = Message::new("bids-undo-confirm")
        .with("what", dossier::action(&last.action))
        .with("at", last.at)
        .with("code", code.as_str());
    if !confirmed(&question, context)? {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("bids-undo-declined"),
        ));
    }
    let undone = desk.undo(store.as_mut(), &bid.tender, rut)?;
    context.output.say(
        &Message::new("bids-undone")
            .with("what", dossier::action(&undone.action))
            .with("code", code),
    );
    Ok(())
}
