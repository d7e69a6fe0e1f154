//! `papers list`: the papers of a supplier, or those that one of its offers needs.

use super::owner;
use crate::app::bids::desk::Desk;
use crate::app::papers;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::papers as view;
use crate::rules::Pack;
use crate::store::Store;
use clap::Args;

/// Whose, and whether their files are looked at.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListArguments {
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
    #[arg(
        long = "for",
        visible_alias = "para",
        value_name = "CODE",
        conflicts_with = "verify"
    )]
    tender: Option<String>,
    #[arg(long, visible_alias = "comprobar")]
    verify: bool,
}

/// Lists them; ends with 5 when a file that was looked at is not as it should be.
pub(super) fn run(arguments: &ListArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let rut = owner(arguments.rut.as_deref(), store.as_mut(), context)?;
    if let Some(code) = &arguments.tender {
        return for_offer(code, rut, &pack, store.as_mut(), context);
    }
    let listed = papers::list(store.as_mut(), rut, arguments.verify)
        .map_err(|failure| context.emit_nothing("papers", failure))?;
    let table = view::list(context.output.texts(), &pack, &listed, context.today.date);
    context.emit_table("papers", &table, &listed)?;
    let unsound = papers::unsound(&listed);
    if unsound > 0 {
        let message = Message::new("papers-unsound").with("count", unsound);
        return Err(Failure::new(FailureKind::Store, message)
            .hint(Message::new("papers-file-trouble-hint")));
    }
    if arguments.verify {
        context.output.say(&Message::new("papers-all-sound"));
    }
    let id = listed.first().map(|first| first.paper.id.clone());
    context.output.say(
        &Message::new("papers-listed")
            .with("count", listed.len())
            .with("id", id.unwrap_or_default()),
    );
    Ok(())
}

/// Lists what an offer needs; ends with 1 when a paper keeps it out as it stands.
fn for_offer(
    code: &str,
    rut: Rut,
    pack: &Pack,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let desk = Desk {
        pack,
        today: context.today,
    };
    let open = desk.open(store, code, rut)?;
    let held = store.papers(Some(rut))?;
    let tender = store.tender(&open.bid.tender)?;
    let needed = papers::needed::of(&desk, &open, tender.as_ref(), &held);
    let table = view::needed::table(context.output.texts(), pack, &needed);
    context.emit_table("needed_papers", &table, &needed.verdicts)?;
    let measured = match needed.closes {
        Some(_) => "papers-measured-at-closing",
        None => "papers-measured-today",
    };
    let tender = open.bid.tender.to_string();
    context
        .output
        .say(&Message::new(measured).with("on", needed.on));
    context
        .output
        .say(&Message::new("papers-needed-next").with("code", tender.as_str()));
    let lacking = needed.lacking();
    if lacking > 0 {
        let message = Message::new("papers-lacking")
            .with("count", lacking)
            .with("code", tender);
        return Err(Failure::new(FailureKind::No, message));
    }
    Ok(())
}
