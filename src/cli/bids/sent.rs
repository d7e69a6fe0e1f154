//! `bids sent`: records the receipt of an offer that was handed in on the marketplace.

use super::open::WhichBid;
use crate::app::bids::sent::Sending;
use crate::app::papers::adding::Ready;
use crate::cli::asked::ask;
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::domain::calendar::read_deadline;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::proofs;
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

/// Records it, and says what to look at.
pub(super) fn run(arguments: &SentArguments, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let open = desk.open(store, &arguments.bid.code, rut)?;
    let file = arguments.file.as_deref();
    let paper = file
        .map(|file| desk.receipt_paper(store, &open.bid, file))
        .transpose()?;
    let sending = sending(arguments, paper, context)?;
    let sent = desk.sent(store, &open, &sending)?;
    let dossier = &sent.open.dossier;
    let record = proofs::receipt(context.output.texts(), dossier);
    context.emit_record("receipt", &record, &dossier.receipt)?;
    for doubt in &sent.doubts {
        context.output.warn(doubt);
    }
    let id = if sent.again {
        "bids-sent-again"
    } else {
        "bids-sent"
    };
    let code = sent.open.bid.tender.to_string();
    context.output.say(&Message::new(id).with("code", code));
    Ok(())
}

/// What is told of it; the number is asked for where it was not told.
fn sending(
    arguments: &SentArguments,
    paper: Option<Ready>,
    context: &mut Context,
) -> Outcome<Sending> {
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
        paper,
    })
}
