//! `bids check`: whether an offer can be sent, in one line, with everything that stands between.

use super::open::WhichBid;
use crate::app::bids::review::{Reviewed, Standing};
use crate::bidding::obstacles::time_left;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::bid::BidState;
use crate::failure::{Failure, Outcome};
use crate::present::bids::{dossier, review};
use crate::present::{layout, markdown};

/// Looks the offer over; ends with 1 when something is missing, wrong or not known.
pub(super) fn run(arguments: &WhichBid, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let reviewed = desk.review(store, &arguments.code, rut)?;
    show(&reviewed, context)?;
    let bid = &reviewed.open.bid;
    let may_be_sent = bid.state == BidState::Draft && !reviewed.open.dossier.rehearsal;
    if let Some(deadline) = reviewed.closes.filter(|_| may_be_sent) {
        context.output.say(&time_left(deadline, context.today));
    }
    context.output.say(&review::verdict(&reviewed));
    if reviewed.standing() == Standing::Complete {
        Ok(())
    } else {
        Err(Failure::answered_no())
    }
}

/// Findings and totals for people; programs and spreadsheets get the findings alone.
fn show(reviewed: &Reviewed, context: &mut Context) -> Outcome<()> {
    let (texts, language) = (context.output.texts(), context.language());
    let totals = dossier::totals(texts, &reviewed.totals, &reviewed.open.dossier);
    let heading = texts.get("bids-heading-totals");
    let words = review::total_in_words(texts, reviewed);
    let words = words.map(|words| texts.text(&words)).unwrap_or_default();
    let text = match context.chosen_format() {
        Format::Table => {
            let findings = review::text(texts, &reviewed.findings, context.layout().width());
            let totals = layout::draw(&totals, context.layout(), language);
            let words = context.output.wrapped(&words);
            format!("{findings}\n{heading}\n{totals}{words}")
        }
        Format::Md => {
            let findings = review::markdown(texts, &reviewed.findings);
            let totals = markdown::table(&totals, language);
            let words = markdown::escaped(&words);
            format!("{findings}## {heading}\n\n{totals}\n{words}")
        }
        _ => {
            let item = review::item(texts, reviewed);
            let table = review::list(texts, &reviewed.findings);
            return context.emit_table("bid-check", &table, &[item]);
        }
    };
    context.emit(format!("{}\n", text.trim_end()).as_bytes())
}
