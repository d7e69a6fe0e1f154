//! Days of a list: which are meant, what became of each, and how the next time goes on.

use super::FetchArguments;
use crate::app::days::read_day;
use crate::app::market::{self, DayDone};
use crate::cli::context::Context;
use crate::cli::market::asking;
use crate::domain::listing::Listing;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::market::{Api, Trouble, TroubleKind, Turn};
use crate::present::market as view;
use crate::present::texts::Texts;
use crate::store::{DayState, Store};
use jiff::civil::Date;

/// The most days that one command asks for.
const MOST_DAYS: usize = 366;

/// Brings in the days that are meant.
pub(super) fn run(arguments: &FetchArguments, context: &mut Context) -> Outcome<()> {
    let listing = arguments.listing();
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let days = meant(arguments, listing, store.as_mut(), context)?;
    let client = arguments.market.client_with_ticket(context)?;
    let turn = Turn::take(&context.market_folder())?;
    context.output.say(
        &Message::new("market-will-ask")
            .with("listing", Message::new(view::listing_text(listing)))
            .with("days", view::spans(&days))
            .with(
                "host",
                client.host(match listing {
                    Listing::Agile => Api::Agile,
                    _ => Api::V1,
                }),
            ),
    );
    let texts = Texts::new(context.language());
    let done = asking((&client, store.as_mut(), &pack), context, |asking| {
        market::fetch(
            asking,
            listing,
            &days,
            !arguments.no_details && listing != Listing::Orders,
        )
    });
    drop((client, turn));
    let done = done?;
    for warning in done.iter().filter_map(|one| one.report.as_ref()) {
        for text in &warning.warnings {
            context
                .output
                .warn(&Message::new("import-warning").with("text", text.as_str()));
        }
    }
    let items: Vec<_> = done
        .iter()
        .map(|one| view::Fetched::day(&texts, one))
        .collect();
    context.emit_table("fetch", &view::days(&texts, &done), &items)?;
    end(done, arguments, listing, context)
}

/// The days that are meant: those that were named, or those that are due.
fn meant(
    arguments: &FetchArguments,
    listing: Listing,
    store: &mut dyn Store,
    context: &Context,
) -> Outcome<Vec<Date>> {
    let today = context.today.date;
    let usage = |id| Failure::new(FailureKind::Usage, Message::new(id));
    let first = match (&arguments.day, &arguments.from) {
        (Some(day), _) | (None, Some(day)) => read_day(day)?,
        (None, None) => return Ok(market::due(&store.market_days()?, listing, today)),
    };
    let last = match (&arguments.to, &arguments.day) {
        (Some(last), _) => read_day(last)?,
        (None, Some(_)) => first,
        (None, None) => today,
    };
    if first > today || last > today {
        return Err(usage("market-future-day"));
    }
    if first > last {
        return Err(usage("market-days-turned"));
    }
    let days = first.series(jiff::Span::new().days(1));
    let days: Vec<Date> = days
        .take_while(|day| *day <= last)
        .take(MOST_DAYS + 1)
        .collect();
    if days.len() > MOST_DAYS {
        return Err(usage("market-too-many-days").hint(Message::new("market-too-many-days-hint")));
    }
    Ok(days)
}

/// What it comes to: the days that are missing are named, and how to go on.
fn end(
    done: Vec<DayDone>,
    arguments: &FetchArguments,
    listing: Listing,
    context: &mut Context,
) -> Outcome<()> {
    let lacking: Vec<Date> = done
        .iter()
        .filter(|one| {
            one.trouble.is_some() || matches!(one.day.state, DayState::Missing | DayState::Part)
        })
        .map(|one| one.day.day)
        .collect();
    let rejected: u64 = done
        .iter()
        .filter_map(|one| one.report.as_ref())
        .map(|report| report.rejected_count)
        .sum();
    let listed: u64 = done.iter().filter_map(|one| one.day.listed).sum();
    let again = match listing {
        Listing::Tenders => "market-again",
        Listing::Agile => "market-again-agile",
        Listing::Orders => "market-again-orders",
    };
    let missing = Message::new("market-missing-days").with("days", view::spans(&lacking));
    let troubles: Vec<Trouble> = done.into_iter().filter_map(|one| one.trouble).collect();
    if let Some(trouble) = worst(troubles) {
        context.output.say(&missing);
        let mut failure = Failure::from(trouble);
        failure.hints.push(Message::new(again));
        return Err(failure);
    }
    if rejected > 0 {
        let message = Message::new("market-rejected").with("count", rejected);
        return Err(Failure::new(FailureKind::No, message));
    }
    if !lacking.is_empty() {
        let id = if arguments.no_details {
            "market-without-details"
        } else {
            "market-details-not-there"
        };
        context.output.say(&Message::new(id));
        context.output.say(&Message::new(again));
    } else if listed == 0 {
        context
            .output
            .say(&Message::new("market-nothing-published"));
    } else {
        context.output.say(&Message::new(match listing {
            Listing::Orders => "import-next-order",
            _ => "import-next",
        }));
    }
    Ok(())
}

/// The trouble that is told: that somebody stopped it, else what ended it all, else the first.
fn worst(mut troubles: Vec<Trouble>) -> Option<Trouble> {
    let stopped = |it: &Trouble| it.kind == TroubleKind::Stopped;
    let at = troubles
        .iter()
        .position(stopped)
        .or_else(|| troubles.iter().position(Trouble::ends_all))
        .unwrap_or(0);
    (at < troubles.len()).then(|| troubles.swap_remove(at))
}
