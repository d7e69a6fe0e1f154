//! The open contracting data of a month: page after page of its list, and each process that is due by its code. What
//! came is kept in small batches with the place where the next time begins.

use super::counting::{Counting, keep};
use super::{Asking, IN_VAIN, reading};
use crate::domain::calendar::Month;
use crate::domain::message::Message;
use crate::domain::tender::Tender;
use crate::exchange::api::Record;
use crate::exchange::api::ocds::{Listed, Page};
use crate::exchange::kind::Kind;
use crate::exchange::ocds::OcdsKind;
use crate::exchange::report::{ImportReport, Rejected};
use crate::failure::Outcome;
use crate::market::{Api, Trouble, TroubleKind, ocds as api};
use crate::store::{DayState, ImportMode, OcdsMonth};

/// So many processes are kept at once.
const BATCH: usize = 20;

/// What became of a month.
#[derive(Debug)]
pub struct OcdsDone {
    /// How far it is, as it is noted in the store; nothing when its list never came.
    pub month: Option<OcdsMonth>,
    /// What came in; nothing when the list did not.
    pub report: Option<ImportReport>,
    /// How many processes came.
    pub came: u64,
    /// How many the list names and the marketplace does not have.
    pub absent: u64,
    /// How many could not be asked for and were passed by.
    pub missed: u64,
    /// What kept the rest away.
    pub trouble: Option<Trouble>,
}

/// Brings in a month, at most so many processes of it.
///
/// # Errors
/// The store's failure.
pub fn ocds(asking: &mut Asking<'_>, month: Month, limit: Option<u64>) -> Outcome<OcdsDone> {
    let known = asking.store.ocds_month(month)?;
    let mut walk = Walk::begin(month, known.as_ref(), limit);
    walk.through(asking)?;
    walk.end(asking, known)
}

/// The way through the list of a month.
struct Walk {
    month: Month,
    /// How many processes may still be asked for.
    left: Option<u64>,
    /// How many the list has, once it was read.
    listed: Option<u64>,
    /// How many it had the last time.
    listed_before: Option<u64>,
    /// How many entries are behind us.
    taken: u64,
    /// Whether everything was gone through once before.
    again: bool,
    /// Whether something was passed by, in this run or in an earlier one on the same way.
    passed_by: bool,
    /// How many in a row got no answer just now.
    in_vain: u64,
    /// The place before the first of them.
    vain_since: u64,
    batch: Vec<Record>,
    counting: Counting,
    came: u64,
    absent: u64,
    missed: u64,
    trouble: Option<Trouble>,
}

impl Walk {
    fn begin(month: Month, known: Option<&OcdsMonth>, limit: Option<u64>) -> Self {
        let under_way = known.filter(|known| known.taken < known.listed);
        Self {
            month,
            left: limit,
            listed: None,
            listed_before: known.map(|known| known.listed),
            taken: under_way.map_or(0, |known| known.taken),
            again: known.is_some() && under_way.is_none(),
            passed_by: under_way.is_some_and(|known| known.state == DayState::Part),
            in_vain: 0,
            vain_since: 0,
            batch: Vec::new(),
            counting: Counting::default(),
            came: 0,
            absent: 0,
            missed: 0,
            trouble: None,
        }
    }

    /// Reads page after page and asks for what is due.
    fn through(&mut self, asking: &mut Asking<'_>) -> Outcome<()> {
        while self.listed.is_none_or(|listed| self.taken < listed) && self.left != Some(0) {
            let ask = api::page(self.month, self.taken, api::PAGE);
            let page = match asking.ask(&ask, reading::page)? {
                Ok(page) => page,
                Err(trouble) => {
                    self.trouble = Some(self.of_list(trouble));
                    self.go_back();
                    break;
                }
            };
            if self.listed.is_none() && self.is_another_list(&page) {
                // The places of the last time mean nothing in it.
                self.taken = 0;
                self.again = true;
                self.passed_by = false;
                self.listed_before = None;
                continue;
            }
            if self.listed.is_none() {
                self.say_due(page.total, asking);
            }
            self.listed = Some(page.total);
            if page.entries.is_empty() {
                // A list that promises more than it gives was not read to its end.
                self.trouble = (self.taken < page.total).then(|| {
                    let host = asking.client.host(Api::Ocds);
                    Trouble::new(TroubleKind::BrokenOff, host)
                });
                break;
            }
            if !self.page(page, asking)? {
                break;
            }
        }
        self.keep(asking)
    }

    /// What keeps a list away: a month that is not there is not published.
    fn of_list(&self, mut trouble: Trouble) -> Trouble {
        if trouble.kind == TroubleKind::Status(404) && self.listed.is_none() {
            trouble.kind = TroubleKind::NotPublished;
        }
        trouble
    }

    /// Whether the list has changed since somebody stopped on the way through it.
    fn is_another_list(&self, page: &Page) -> bool {
        self.taken > 0 && self.listed_before != Some(page.total)
    }

    fn say_due(&self, total: u64, asking: &mut Asking<'_>) {
        let due = total.saturating_sub(self.taken);
        let due = self.left.map_or(due, |left| left.min(due));
        // A process takes one question, or two with its award.
        let seconds = due.saturating_mul(2 * asking.client.pace().as_secs());
        asking.hears.hears(
            &Message::new("ocds-due")
                .with("month", self.month)
                .with("listed", total)
                .with("taken", self.taken)
                .with("due", due)
                .with("minutes", seconds.div_ceil(60).max(1)),
        );
    }

    /// Takes the entries of a page; says whether to go on.
    fn page(&mut self, page: Page, asking: &mut Asking<'_>) -> Outcome<bool> {
        for entry in page.entries {
            if self.left == Some(0) {
                return Ok(false);
            }
            let goes_on = match entry {
                Ok(listed) => self.entry(&listed, asking)?,
                Err(bad) => {
                    self.counting.records += 1;
                    self.counting.reject_one(Rejected {
                        line: self.taken + 1,
                        column: Some(bad.field.to_owned()),
                        value: Some(bad.value),
                        reason: (asking.word)(&bad.reason),
                    });
                    true
                }
            };
            if !goes_on {
                return Ok(false);
            }
            self.taken += 1;
            asking.hears.step(self.taken, page.total);
            if self.batch.len() >= BATCH {
                self.keep(asking)?;
            }
        }
        Ok(true)
    }

    /// Takes one process; says whether to go on.
    fn entry(&mut self, listed: &Listed, asking: &mut Asking<'_>) -> Outcome<bool> {
        if self.is_held(listed, asking)? {
            self.counting.records += 1;
            self.counting.tenders.unchanged += 1;
            return Ok(true);
        }
        let place = self.taken + 1;
        let mut process = asking.process(listed, place, &mut self.counting)?;
        self.batch.append(&mut process.records);
        let Some(trouble) = process.trouble else {
            self.left = self.left.map(|left| left - 1);
            self.counting.records += 1;
            self.in_vain = 0;
            if process.is_there {
                self.came += 1;
            } else {
                self.absent += 1;
            }
            return Ok(true);
        };
        let ends = trouble.ends_all() || self.in_vain + 1 == IN_VAIN as u64;
        self.trouble = Some(trouble);
        if ends {
            self.go_back();
            return Ok(false);
        }
        if self.in_vain == 0 {
            self.vain_since = self.taken;
        }
        self.in_vain += 1;
        self.missed += 1;
        self.left = self.left.map(|left| left - 1);
        Ok(true)
    }

    /// Those that got no answer right before the end are no single cases: the next time begins with the first of them.
    const fn go_back(&mut self) {
        if self.in_vain > 0 {
            self.taken = self.vain_since;
            self.missed -= self.in_vain;
            self.in_vain = 0;
        }
    }

    /// Whether nothing new can come: its award is held, or it was asked for before and there is none.
    fn is_held(&self, listed: &Listed, asking: &mut Asking<'_>) -> Outcome<bool> {
        let held = asking.store.tender(&listed.code)?;
        Ok(held.is_some_and(|held| {
            has_award(&held) || (self.again && !listed.has_award && !held.items.is_empty())
        }))
    }

    /// Keeps what came, and notes how far it is.
    fn keep(&mut self, asking: &mut Asking<'_>) -> Outcome<()> {
        let name = format!("ocds-{}", self.month);
        let batch = std::mem::take(&mut self.batch);
        let counts = keep(asking.store, &name, ImportMode::Partial, batch)?;
        self.counting.add_parts(counts);
        self.counting.tenders.new += counts.new_tenders;
        self.counting.tenders.updated += counts.updated_tenders;
        self.counting.tenders.unchanged += counts.unchanged_tenders;
        if let Some(noted) = self.noted(asking) {
            asking.store.put_ocds_month(&noted)?;
        }
        Ok(())
    }

    /// How far it is; nothing while no list came.
    fn noted(&self, asking: &Asking<'_>) -> Option<OcdsMonth> {
        let listed = self.listed?;
        let state = if self.passed_by || self.missed > 0 {
            DayState::Part
        } else if self.taken < listed {
            DayState::Open
        } else {
            DayState::Whole
        };
        Some(OcdsMonth {
            month: self.month,
            state,
            listed,
            taken: self.taken.min(listed),
            asked: asking.now(),
        })
    }

    fn end(self, asking: &Asking<'_>, known: Option<OcdsMonth>) -> Outcome<OcdsDone> {
        let came_in = self.noted(asking);
        let name = format!("ocds-{}", self.month);
        let kind = Kind::Ocds(OcdsKind::Releases);
        Ok(OcdsDone {
            report: came_in
                .is_some()
                .then(|| self.counting.report(&name, kind, asking.word)),
            month: came_in.or(known),
            came: self.came,
            absent: self.absent,
            missed: self.missed,
            trouble: self.trouble,
        })
    }
}

/// Whether the award of a tender is held, and not only that there is one.
fn has_award(held: &Tender) -> bool {
    let mut offers = held.items.iter().flat_map(|item| &item.offers);
    offers.any(|offer| offer.selected == Some(true))
}
