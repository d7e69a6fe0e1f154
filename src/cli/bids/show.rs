//! `bids show`: one own bid, with what is prepared for it.

use super::open::{WhichBid, warn_of_sent};
use crate::app;
use crate::app::bids::desk::{Desk, OpenBid};
use crate::bidding::obstacles::time_left;
use crate::cli::context::Context;
use crate::domain::bid::{Bid, BidState};
use crate::domain::calendar::Deadline;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::bids::{self, dossier, proofs};

/// Shows one bid.
pub(super) fn run(arguments: &WhichBid, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let mut bid = app::bids::find(store, &arguments.code, rut)?;
    // The closing of today's list, not of the day on which the bid was begun.
    let tender = store.tender(&bid.tender)?;
    bid.deadline = bid.closes(tender.as_ref());
    let held = store.held_bid(&bid.tender, rut)?;
    if let Some(mut open) = held.and_then(OpenBid::of) {
        open.bid.deadline = bid.deadline;
        return show_prepared(&desk, &open, context);
    }
    let record = bids::record(context.output.texts(), &bid, false);
    context.emit_record("bids", &record, &bid)?;
    context
        .output
        .say(&Message::new("bids-shown").with("code", bid.tender.to_string()));
    Ok(())
}

/// Whether nothing can be handed in any more: it has a result, or its tender has closed.
fn is_over(bid: &Bid, context: &Context) -> bool {
    let closed = |deadline: Deadline| deadline.passed(context.today);
    bid.result.is_some() || bid.deadline.is_some_and(closed)
}

/// Shows a bid with what is prepared for it, and how long it may still be handed in.
fn show_prepared(desk: &Desk<'_>, open: &OpenBid, context: &mut Context) -> Outcome<()> {
    let totals = desk.totals(&open.dossier)?;
    let texts = context.output.texts();
    let mut record = bids::record(texts, &open.bid, open.dossier.rehearsal);
    if let Some(ending) = &open.dossier.outcome {
        record.append(bids::result::ending(texts, ending));
    }
    let mut parts = vec![
        (None, record),
        (
            Some("bids-heading-lines"),
            dossier::lines(texts, &open.dossier),
        ),
    ];
    if open.dossier.is_prepared() {
        let totals = dossier::totals(texts, &totals, &open.dossier);
        parts.push((Some("bids-heading-totals"), totals));
    }
    parts.extend(proofs::parts(texts, &open.dossier));
    parts.extend(dossier::checklist(texts, &open.dossier.points));
    let item = dossier::Prepared {
        bid: &open.bid,
        prepared: &open.dossier,
        totals: &totals,
    };
    context.emit_parts("bids", &parts, &item)?;
    let code = open.bid.tender.to_string();
    if open.dossier.rehearsal {
        let practice = Message::new("review-rehearsal").with("code", code.as_str());
        context.output.say(&practice);
    }
    let over = is_over(&open.bid, context);
    if !over {
        warn_of_sent(open, context)?;
    }
    let is_done = over && (open.bid.state == BidState::Sent || open.bid.result.is_some());
    if is_done || !open.dossier.is_prepared() {
        let shown = Message::new("bids-shown").with("code", code);
        context.output.say(&shown);
        return Ok(());
    }
    if let Some(deadline) = open.bid.deadline.filter(|_| !open.dossier.rehearsal) {
        context.output.say(&time_left(deadline, context.today));
    }
    context
        .output
        .say(&dossier::left(&open.dossier.points, &open.bid));
    Ok(())
}
