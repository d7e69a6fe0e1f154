//! A month of open contracting data (OCDS): asked for process by process, and how the next time goes on.

use super::FetchArguments;
use super::months::read_month;
use crate::app::market::{self, OcdsDone};
use crate::cli::context::Context;
use crate::cli::market::asking;
use crate::domain::calendar::Month;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::market::{Api, Trouble, TroubleKind, Turn};
use crate::present::market_ocds as view;
use crate::present::texts::Texts;

/// Brings in the month.
pub(super) fn run(arguments: &FetchArguments, month: &str, context: &mut Context) -> Outcome<()> {
    let month = read_month(month, context)?;
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let client = arguments.market.client(context)?;
    let turn = Turn::take(&context.market_folder())?;
    context.output.say(
        &Message::new("ocds-will-ask")
            .with("month", month)
            .with("host", client.host(Api::Ocds)),
    );
    let texts = Texts::new(context.language());
    let done = asking((&client, store.as_mut(), &pack), context, |asking| {
        market::ocds(asking, month, arguments.limit)
    });
    drop((client, turn));
    let done = done?;
    let is_absent = |trouble: &Trouble| trouble.kind == TroubleKind::NotPublished;
    if done.trouble.as_ref().is_some_and(is_absent) {
        let message = Message::new("ocds-not-published").with("month", month);
        return Err(
            Failure::new(FailureKind::No, message).hint(Message::new("ocds-not-published-hint"))
        );
    }
    for text in done.report.iter().flat_map(|report| &report.warnings) {
        context
            .output
            .warn(&Message::new("import-warning").with("text", text.as_str()));
    }
    let items = [view::item(&texts, month, &done)];
    context.emit_table("fetch", &view::table(&texts, month, &done), &items)?;
    end(done, month, context)
}

/// What it comes to: what is missing is told, and how to go on.
fn end(done: OcdsDone, month: Month, context: &mut Context) -> Outcome<()> {
    let pending = done.month.as_ref().map_or(0, view::pending);
    // As it is typed, and not as a language spells it.
    let again = Message::new("ocds-again").with("month", month.to_string());
    if done.absent > 0 {
        let message = Message::new("ocds-absent").with("count", done.absent);
        context.output.say(&message);
    }
    if let Some(trouble) = done.trouble {
        if done.month.is_some() {
            let message = Message::new("ocds-missing")
                .with("month", month)
                .with("count", pending + done.missed);
            context.output.say(&message);
        }
        let mut failure = Failure::from(trouble);
        failure.hints.push(again);
        return Err(failure);
    }
    let rejected = done
        .report
        .as_ref()
        .map_or(0, |report| report.rejected_count);
    if pending > 0 {
        let message = Message::new("ocds-left")
            .with("month", month)
            .with("count", pending);
        context.output.say(&message);
        context.output.say(&again);
    }
    if rejected > 0 {
        let message = Message::new("market-rejected").with("count", rejected);
        return Err(Failure::new(FailureKind::No, message));
    }
    if pending == 0 {
        let is_empty = done.month.is_some_and(|noted| noted.listed == 0);
        let next = if is_empty {
            "ocds-empty"
        } else {
            "import-next"
        };
        context.output.say(&Message::new(next));
    }
    Ok(())
}
