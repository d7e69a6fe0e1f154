//! `bids sent`: records the receipt of an offer that was handed in on the marketplace.

use super::open::WhichBid;
use crate::app::bids::sent::{Sending, receipt_file};
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::domain::bid::point::PointState;
use crate::domain::calendar::{Deadline, read_deadline};
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

/// Records it.
pub(super) fn run(arguments: &SentArguments, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let open = desk.open(store, &arguments.bid.code, rut)?;
    let again = open.dossier.receipt.is_some();
    let sending = sending(arguments, context)?;
    let open = desk.sent(store, &open.bid.tender, rut, &sending)?;
    let record = proofs::receipt(context.output.texts(), &open.dossier);
    context.emit_record("receipt", &record, &open.dossier.receipt)?;
    let code = open.bid.tender.to_string();
    if let Some(closes) = open.bid.deadline.filter(|at| after(sending.at, *at)) {
        context
            .output
            .warn(&Message::new("bids-sent-late").with("closes", closes));
    }
    if sending.account.is_none() {
        context
            .output
            .warn(&Message::new("bids-sent-account-not-told").with("rut", rut));
    }
    let mut points = open.dossier.points.iter();
    if points.any(|point| point.required && point.state == PointState::Open) {
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

fn sending(arguments: &SentArguments, context: &mut Context) -> Outcome<Sending> {
    let number = match &arguments.number {
        Some(number) => number.clone(),
        None => ask("bids-sent-ask-number", context)?,
    };
    let at = arguments.at.as_deref().map(|text| {
        read_deadline(text).map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))
    });
    Ok(Sending {
        number,
        at: at.transpose()?.unwrap_or_else(|| context.today.moment()),
        account: arguments.account.as_deref().map(read_rut).transpose()?,
        file: arguments.file.as_deref().map(receipt_file).transpose()?,
    })
}

fn ask(id: &'static str, context: &mut Context) -> Outcome<String> {
    if context.no_input {
        return Err(Failure::new(
            FailureKind::Usage,
            Message::new("bids-sent-no-number"),
        ));
    }
    context.output.say(&Message::new(id));
    let mut line = String::new();
    match std::io::stdin().read_line(&mut line) {
        Ok(read) if read > 0 => Ok(line.trim().to_owned()),
        _ => Err(Failure::new(
            FailureKind::Usage,
            Message::new("bids-sent-no-number"),
        )),
    }
}
