//! `bids start`: begins an offer for a tender, or takes it up again.

use super::open::{WhichBid, show_points};
use crate::app::{bids, check};
use crate::bidding::obstacles::time_left;
use crate::cli::context::Context;
use crate::domain::bid::BidState;
use crate::domain::message::Message;
use crate::failure::Outcome;
use clap::Args;

/// For which tender, and whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct StartArguments {
    #[command(flatten)]
    bid: WhichBid,
    #[arg(long, visible_alias = "ensayo")]
    rehearsal: bool,
}

/// Starts the offer and shows its checklist.
pub(super) fn run(arguments: &StartArguments, context: &mut Context) -> Outcome<()> {
    let code = bids::read_code(&arguments.bid.code)?;
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let tender = check::tender(store, &code)?;
    let started = desk.start(store, &tender, rut, arguments.rehearsal)?;
    for obstacle in started.obstacles.iter().chain(&started.doubt) {
        context.output.warn(obstacle);
    }
    show_points(&started.open, context)?;
    let (bid, dossier) = (&started.open.bid, &started.open.dossier);
    if let Some(deadline) = bid.deadline.filter(|_| !dossier.rehearsal) {
        context.output.say(&time_left(deadline, context.today));
    }
    if bid.state == BidState::Sent && dossier.receipt.is_none() {
        context.output.warn(&Message::new("bids-start-sent"));
    }
    let id = match (dossier.rehearsal, started.resumed) {
        (true, _) => "bids-rehearsal",
        (false, true) => "bids-resumed",
        (false, false) => "bids-started",
    };
    context.output.say(
        &Message::new(id)
            .with("code", bid.tender.to_string())
            .with("lines", dossier.lines.len()),
    );
    Ok(())
}
