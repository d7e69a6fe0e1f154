//! One day of a list: reads the list, keeps what is new of it at once, then asks for the details that are due.

use super::counting::{Counting, keep};
use super::details::Due;
use super::{Asking, DayDone, reading};
use crate::domain::listing::Listing;
use crate::domain::message::Message;
use crate::exchange::api::{ApiKind, Record};
use crate::exchange::kind::Kind;
use crate::failure::Outcome;
use crate::market::{Trouble, agile, v1};
use crate::store::{DayState, ImportMode, MarketDay};
use jiff::civil::Date;

/// The most pages that are asked for: the API counts no further than ten thousand requests.
const MOST_PAGES: u64 = 1_000;

/// The list of a day, as far as it came.
struct List {
    records: Vec<Record>,
    trouble: Option<Trouble>,
    /// Whether anything came at all.
    came: bool,
}

impl Asking<'_> {
    /// Brings in one day.
    pub(super) fn day(
        &mut self,
        listing: Listing,
        day: Date,
        with_details: bool,
    ) -> Outcome<DayDone> {
        let mut counting = Counting::default();
        let list = self.list(listing, day, &mut counting)?;
        if !list.came {
            return Ok(DayDone {
                trouble: list.trouble,
                ..self.not_asked(listing, day)?
            });
        }
        for record in &list.records {
            counting.check_type(code_of(record), self.pack);
        }
        let name = format!("api-{}-{day}", listing.id());
        let due = self.keep_list(&name, list.records, &mut counting)?;
        let mut trouble = list.trouble;
        let mut details = 0;
        let mut pending = due.len();
        if with_details && trouble.is_none() && pending > 0 {
            self.say_due(day, counting.records, pending);
            let done = self.details(&name, due, &mut counting)?;
            (details, pending, trouble) = (done.came, done.pending, done.trouble);
        }
        let state = match (trouble.is_none() && pending == 0, day < self.today.date) {
            (true, true) => DayState::Whole,
            (true, false) => DayState::Open,
            (false, _) => DayState::Part,
        };
        let noted = MarketDay {
            listing,
            day,
            state,
            listed: Some(counting.records),
            pending,
            asked: self.now(),
        };
        self.store.put_market_day(&noted)?;
        let kind = match listing {
            Listing::Tenders => ApiKind::TenderDetail,
            Listing::Agile => ApiKind::AgileDetail,
            Listing::Orders => ApiKind::OrderList,
        };
        Ok(DayDone {
            day: noted,
            report: Some(counting.report(&name, Kind::Api(kind), self.word)),
            details,
            trouble,
        })
    }

    /// Says how many details are due and how long they will take at the least.
    fn say_due(&mut self, day: Date, listed: u64, due: u64) {
        let seconds = due.saturating_mul(self.client.pace().as_secs());
        self.hears.hears(
            &Message::new("market-day-due")
                .with("day", day)
                .with("listed", listed)
                .with("details", due)
                .with("minutes", seconds.div_ceil(60).max(1)),
        );
    }

    /// Reads the list of a day: one body, or page after page.
    fn list(&mut self, listing: Listing, day: Date, counting: &mut Counting) -> Outcome<List> {
        let mut list = List {
            records: Vec::new(),
            trouble: None,
            came: false,
        };
        let mut pages = 1;
        let mut page = 1;
        while page <= pages {
            let ask = match listing {
                Listing::Tenders => v1::tenders_of(day),
                Listing::Orders => v1::orders_of(day),
                Listing::Agile => agile::page(day, page),
            };
            let mut body = match self.ask(&ask, reading::body)? {
                Ok(body) => body,
                Err(trouble) => {
                    list.trouble = Some(trouble);
                    break;
                }
            };
            list.came = true;
            pages = body.pages.unwrap_or(1).min(MOST_PAGES);
            self.hears.step(page, pages);
            counting.records += body.entries;
            counting.reject(&body, self.word);
            list.records.append(&mut body.records);
            page += 1;
        }
        Ok(list)
    }

    /// Keeps what is new of a list, and says which details are due. A tender that is held whole is not touched here:
    /// its new state comes with its detail, so that a stop in between is noticed the next time.
    fn keep_list(
        &mut self,
        name: &str,
        records: Vec<Record>,
        counting: &mut Counting,
    ) -> Outcome<Due> {
        let mut due = Due::default();
        let mut fresh = Vec::new();
        for record in records {
            let Record::Tender(tender) = &record else {
                fresh.push(record);
                continue;
            };
            match self.store.tender(&tender.code)? {
                None => {
                    counting.tenders.new += 1;
                    due.new.push(tender.code.clone());
                    fresh.push(record);
                }
                Some(held) if Due::lacks_detail(&held) => {
                    counting.tenders.unchanged += 1;
                    due.new.push(tender.code.clone());
                    fresh.push(record);
                }
                Some(held) if Due::changed(tender, &held) => due.changed.push(tender.code.clone()),
                Some(_) => counting.tenders.unchanged += 1,
            }
        }
        due.only_once();
        let counts = keep(self.store, name, ImportMode::Partial, fresh)?;
        counting.add_parts(counts);
        Ok(due)
    }
}

fn code_of(record: &Record) -> &crate::domain::code::ProcessCode {
    match record {
        Record::Tender(tender) => &tender.code,
        Record::Order(order) => &order.code,
    }
}
