//! `bids check`: whether an offer can be sent, in one line, with everything that stands between.

use super::open::WhichBid;
use crate::app::bids::review::Standing;
use crate::bidding::obstacles::time_left;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::bid::BidState;
use crate::failure::{Failure, Outcome};
use crate::present::bids::{dossier, review};
use crate::present::layout::{self, Layout};

/// Looks the offer over; ends with 1 when something is missing, wrong or not known.
pub(super) fn run(arguments: &WhichBid, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let reviewed = desk.review(store, &arguments.code, rut)?;
    let texts = context.output.texts();
    let item = review::item(texts, &reviewed);
    if matches!(context.chosen_format(), Format::Table | Format::Md) {
        let width = match context.layout() {
            Layout::Terminal(width) | Layout::Stacked(width) => width,
            Layout::Piped => usize::MAX,
        };
        let mut text = review::text(texts, &reviewed.findings, width);
        let totals = dossier::totals(texts, &reviewed.totals, &reviewed.open.dossier);
        text.push_str(&format!("\n{}\n", texts.get("bids-heading-totals")));
        text.push_str(&layout::draw(&totals, context.layout(), context.language()));
        if let Some(words) = review::total_in_words(texts, &reviewed) {
            text.push_str(&context.output.wrapped(&texts.text(&words)));
            text.push('\n');
        }
        context.emit(text.as_bytes())?;
    } else {
        let table = review::list(texts, &reviewed.findings);
        context.emit_table("bid-check", &table, &[item])?;
    }
    let bid = &reviewed.open.bid;
    if let Some(deadline) = reviewed.closes.filter(|_| bid.state == BidState::Draft) {
        context.output.say(&time_left(deadline, context.today));
    }
    context.output.say(&review::verdict(&reviewed));
    if reviewed.standing() == Standing::Complete {
        Ok(())
    } else {
        Err(Failure::answered_no())
    }
}
