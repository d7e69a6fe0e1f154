//! How the marketplace is today: each API asked once with its cheapest question, and what was brought in so far.

use super::{Asking, due, reading};
use crate::domain::calendar::Month;
use crate::domain::listing::Listing;
use crate::failure::Outcome;
use crate::market::{Api, Trouble, agile, bulk, ocds, v1};
use crate::store::{MarketDay, MarketFile};
use jiff::civil::{Date, date};
use std::time::{Duration, Instant};

/// How one part of the marketplace answered.
#[derive(Debug)]
pub struct Probe {
    /// Which part.
    pub api: Api,
    /// Its host.
    pub host: String,
    /// Whether it was asked: without a ticket some are not.
    pub asked: bool,
    /// What kept the answer away.
    pub trouble: Option<Trouble>,
    /// How long it took.
    pub took: Duration,
}

/// The marketplace today.
#[derive(Debug)]
pub struct Status {
    /// The parts of it.
    pub probes: Vec<Probe>,
    /// Requests sent with a ticket today, from this store.
    pub requests: u64,
    /// The day of each list that was asked last.
    pub last: Vec<MarketDay>,
    /// The monthly files that were brought in.
    pub files: Vec<MarketFile>,
    /// The days that are missing, by list.
    pub missing: Vec<(Listing, Vec<Date>)>,
}

/// Asks each part once.
///
/// # Errors
/// The store's failure.
pub fn status(asking: &mut Asking<'_>) -> Outcome<Status> {
    // On New Year's Day nearly nothing is published: the cheapest list there is.
    let quiet = date(asking.today.date.year(), 1, 1);
    let mut probes = Vec::new();
    for api in [Api::V1, Api::Agile, Api::Bulk, Api::Ocds] {
        let begun = Instant::now();
        let asked = matches!(api, Api::Bulk | Api::Ocds) || asking.client.has_ticket();
        let trouble = match api {
            _ if !asked => None,
            Api::V1 => asking.ask(&v1::tenders_of(quiet), reading::body)?.err(),
            Api::Agile => asking.ask(&agile::page(quiet, 1), reading::body)?.err(),
            Api::Bulk => asking
                .client
                .is_there(&bulk::path(Listing::Tenders, settled(asking.today.date)))
                .err(),
            Api::Ocds => {
                let month = settled(asking.today.date);
                asking.ask(&ocds::page(month, 0, 1), reading::page)?.err()
            }
        };
        probes.push(Probe {
            api,
            host: asking.client.host(api),
            asked,
            trouble,
            took: begun.elapsed(),
        });
    }
    let days = asking.store.market_days()?;
    Ok(Status {
        probes,
        requests: asking.store.count_market_requests(asking.today.date, 0)?,
        last: Listing::ALL
            .into_iter()
            .filter_map(|listing| {
                let of_list = days.iter().filter(|day| day.listing == listing);
                of_list.max_by_key(|day| (day.asked, day.day)).cloned()
            })
            .collect(),
        files: asking.store.market_files()?,
        missing: missing(&days, asking.today.date),
    })
}

/// The days before today that are missing, of the lists that were ever asked for.
#[must_use]
pub fn missing(days: &[MarketDay], today: Date) -> Vec<(Listing, Vec<Date>)> {
    let asked = |listing: &Listing| days.iter().any(|day| day.listing == *listing);
    Listing::ALL
        .into_iter()
        .filter(asked)
        .map(|listing| {
            let mut due = due(days, listing, today);
            due.retain(|day| *day < today);
            (listing, due)
        })
        .filter(|(_, due)| !due.is_empty())
        .collect()
}

/// A month whose file has been there for long: three months back.
fn settled(today: Date) -> Month {
    Month::of(today.saturating_sub(jiff::Span::new().months(3)))
}
