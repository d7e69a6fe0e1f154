//! `market status`: whether the marketplace answers, what is left of the day's requests, which days are missing.

use super::{MarketArguments, asking};
use crate::app::market::{self, Status};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::market as view;
use crate::present::texts::Texts;
use crate::rules::Pack;
use rust_decimal::prelude::ToPrimitive;

/// The dated value that says how many requests a ticket has in a day.
const ALLOWED: &str = "market-daily-requests";

/// Asks each part once and tells.
pub(super) fn run(arguments: &MarketArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let client = arguments.impatient_client(context)?;
    let mut store = context.open_store()?;
    let texts = Texts::new(context.language());
    let folder = context.market_folder();
    let turn = crate::market::Turn::take(&folder)?;
    let status = asking((&client, store.as_mut(), &pack), context, market::status);
    drop(turn);
    let status = status?;
    let allowed = allowed(&pack, context);
    let parts = [
        (None, view::probes(&texts, &status)),
        (Some("market-heading-last"), view::last(&texts, &status)),
    ];
    let item = view::StatusView::new(&texts, &status, allowed);
    if context.chosen_format() == Format::Table {
        let mut text =
            crate::present::layout::draw(&parts[0].1, context.layout(), context.language());
        if !parts[1].1.rows.is_empty() {
            text.push_str(&format!("\n{}\n", texts.get("market-heading-last")));
            text.push_str(&crate::present::layout::draw(
                &parts[1].1,
                context.layout(),
                context.language(),
            ));
        }
        context.emit(text.as_bytes())?;
    } else {
        context.emit_table("market", &parts[0].1, &[item])?;
    }
    end(&status, allowed, context)
}

/// How many requests a ticket has in a day, as the rules say.
fn allowed(pack: &Pack, context: &Context) -> Option<u64> {
    let value = pack.parameter(ALLOWED, context.today.date).known()?;
    value.value.to_u64()
}

/// What it comes to.
fn end(status: &Status, allowed: Option<u64>, context: &mut Context) -> Outcome<()> {
    let output = &mut context.output;
    output.say(&match allowed {
        Some(allowed) => Message::new("market-used")
            .with("used", status.requests)
            .with("allowed", allowed),
        None => Message::new("market-used-unknown").with("used", status.requests),
    });
    for (listing, days) in &status.missing {
        output.say(
            &Message::new("market-missing")
                .with("listing", Message::new(view::listing_text(*listing)))
                .with("days", view::spans(days)),
        );
    }
    let asked = || status.probes.iter().filter(|probe| probe.asked);
    let answered = asked().filter(|probe| probe.trouble.is_none()).count();
    if answered == 0 {
        let hint = asked()
            .find_map(|probe| probe.trouble.as_ref()?.hint())
            .unwrap_or_else(|| Message::new("market-hint-later"));
        return Err(
            Failure::new(FailureKind::Market, Message::new("market-nobody-answers")).hint(hint),
        );
    }
    if status.probes.iter().any(|probe| !probe.asked) {
        output.say(&Message::new("market-no-ticket-hint"));
    }
    output.say(&Message::new("market-status-next"));
    Ok(())
}
