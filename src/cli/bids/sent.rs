//! `bids sent`: records the receipt of an offer that was handed in on the marketplace.

use super::open::WhichBid;
use crate::app::bids::desk::OpenBid;
use crate::app::bids::sent::{RECEIPT_PAPER, Sending};
use crate::app::papers::adding::{self, Ready, Told};
use crate::app::papers::supplier;
use crate::cli::asked::ask;
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::domain::bid::receipt::ReceiptFile;
use crate::domain::calendar::{Deadline, read_deadline};
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::proofs;
use crate::rules::Pack;
use crate::rules::model::Severity;
use crate::store::Store;
use clap::Args;
use std::path::PathBuf;

/// Which bid, and what its receipt shows.
#[derive(Debug, Args)]
pub(in crate::cli) struct SentArguments {
    #[command(flatten)]
    bid: WhichBid,
    #[arg(long, visible_alias = "numero", value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, visible_alias = "cuando", value_name = "DATE")]
    at: Option<String>,
    #[arg(long, visible_alias = "cuenta", value_name = "RUT")]
    account: Option<String>,
    #[arg(long, visible_alias = "archivo", value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Records it.
pub(super) fn run(arguments: &SentArguments, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let open = desk.open(store, &arguments.bid.code, rut)?;
    let again = open.dossier.receipt.is_some();
    let ready = prepare(arguments, &open, desk.pack, store, context)?;
    let sending = sending(arguments, ready.as_ref(), context)?;
    desk.may_be_sent(&open.bid, &open.dossier, &sending)?;
    // The proof first: a file too many does no harm, a receipt without its file does.
    if let Some(ready) = &ready {
        adding::keep(ready, store)?;
    }
    let open = desk.sent(store, &open.bid.tender, rut, &sending)?;
    let tender = store.tender(&open.bid.tender)?;
    let record = proofs::receipt(context.output.texts(), &open.dossier);
    context.emit_record("receipt", &record, &open.dossier.receipt)?;
    let code = open.bid.tender.to_string();
    let closes = open.bid.closes(tender.as_ref());
    if let Some(closes) = closes.filter(|at| after(sending.at, *at)) {
        context
            .output
            .warn(&Message::new("bids-sent-late").with("closes", closes));
    }
    if sending.account.is_none() {
        context
            .output
            .warn(&Message::new("bids-sent-account-not-told").with("rut", rut));
    }
    if sending.at.date < open.dossier.started_on {
        let started = open.dossier.started_on;
        context
            .output
            .warn(&Message::new("bids-sent-early").with("started", started));
    }
    let reviewed = desk.review(store, &code, rut)?;
    if reviewed.count(Severity::Blocks) > 0 {
        context
            .output
            .warn(&Message::new("bids-sent-open-points").with("code", code.as_str()));
    }
    let id = if again {
        "bids-sent-again"
    } else {
        "bids-sent"
    };
    context.output.say(&Message::new(id).with("code", code));
    Ok(())
}

/// Whether a moment lies after a deadline.
fn after(at: Deadline, closes: Deadline) -> bool {
    match (at.time, closes.time) {
        (Some(_), Some(_)) => at.instant() > closes.instant(),
        _ => at.date > closes.date,
    }
}

/// The file with the receipt as a paper, not kept yet.
fn prepare(
    arguments: &SentArguments,
    open: &OpenBid,
    pack: &Pack,
    store: &mut dyn Store,
    context: &Context,
) -> Outcome<Option<Ready>> {
    let Some(file) = arguments.file.as_deref() else {
        return Ok(None);
    };
    let supplier = supplier(store, open.bid.supplier)?;
    let tender = open.bid.tender.to_string();
    let told = Told {
        kind: RECEIPT_PAPER,
        tender: Some(&tender),
        file: Some(file),
        ..Told::default()
    };
    adding::prepare(told, &supplier, pack, store, context.today.date).map(Some)
}

fn sending(
    arguments: &SentArguments,
    ready: Option<&Ready>,
    context: &mut Context,
) -> Outcome<Sending> {
    let file = ready.and_then(|ready| ready.paper.file.as_ref());
    let told = arguments.number.clone();
    let number = match told.filter(|number| !number.trim().is_empty()) {
        None if !context.no_input => {
            ask("bids-sent-ask-number", context, |text| Ok(text.to_owned()))
        }
        told => told,
    };
    let number = number
        .ok_or_else(|| Failure::new(FailureKind::Usage, Message::new("bids-sent-no-number")))?;
    let at = arguments.at.as_deref().map(|text| {
        read_deadline(text).map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))
    });
    Ok(Sending {
        number,
        at: at.transpose()?.unwrap_or_else(|| context.today.moment()),
        account: arguments.account.as_deref().map(read_rut).transpose()?,
        file: file.map(|file| ReceiptFile {
            name: file.name.clone(),
            sha256: file.sha256.clone(),
        }),
    })
}
