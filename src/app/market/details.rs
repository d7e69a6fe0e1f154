//! The details of tenders, one request each. They are kept in small batches, so that a stop loses next to nothing.

use super::counting::{Counting, keep};
use super::{Asking, IN_VAIN, reading};
use crate::domain::code::ProcessCode;
use crate::domain::tender::Tender;
use crate::exchange::api::Record;
use crate::failure::Outcome;
use crate::market::{Ask, Trouble, agile, v1};
use crate::store::ImportMode;

/// So many details are kept at once.
const BATCH: usize = 20;

/// The tenders whose details are due.
#[derive(Debug, Default)]
pub(super) struct Due {
    /// Those that were not held, or only by the few fields of a list.
    pub(super) new: Vec<ProcessCode>,
    /// Those that a list shows otherwise than they are held.
    pub(super) changed: Vec<ProcessCode>,
}

impl Due {
    /// How many there are.
    pub(super) fn len(&self) -> u64 {
        (self.new.len() + self.changed.len()) as u64
    }

    /// A list may show a tender twice.
    pub(super) fn only_once(&mut self) {
        for codes in [&mut self.new, &mut self.changed] {
            let mut seen = std::collections::HashSet::new();
            codes.retain(|code| seen.insert(code.clone()));
        }
    }

    /// Whether only the fields of a list are held.
    pub(super) fn lacks_detail(held: &Tender) -> bool {
        held.items.is_empty()
    }

    /// Whether a list shows a tender otherwise than it is held. Lists give hours without their fractions, and no hour
    /// at all for some.
    pub(super) fn changed(listed: &Tender, held: &Tender) -> bool {
        let minute = |tender: &Tender| {
            let closes = tender.closes?;
            Some((
                closes.date,
                closes.time.map(|time| (time.hour(), time.minute())),
            ))
        };
        let other_end = listed.closes.is_some() && minute(listed) != minute(held);
        listed.status != held.status
            || other_end
            || (listed.title.is_some() && listed.title != held.title)
    }
}

/// What became of the details.
#[derive(Debug, Default)]
pub(super) struct Details {
    /// How many came.
    pub(super) came: u64,
    /// How many are still due.
    pub(super) pending: u64,
    /// What kept the rest away.
    pub(super) trouble: Option<Trouble>,
}

/// The question for a detail: Compra Ágil has an API of its own.
pub(super) fn ask_for(code: &ProcessCode) -> Ask {
    if code.kind == "COT" {
        agile::request(code)
    } else {
        v1::tender(code)
    }
}

impl Asking<'_> {
    /// Asks for details and keeps them.
    pub(super) fn details(
        &mut self,
        name: &str,
        due: Due,
        counting: &mut Counting,
    ) -> Outcome<Details> {
        let mut done = Details {
            pending: due.len(),
            ..Details::default()
        };
        let total = due.len();
        for (codes, are_new) in [(due.new, true), (due.changed, false)] {
            let mut batch = Vec::new();
            let mut in_vain = 0;
            for code in codes {
                let over = done.trouble.as_ref().is_some_and(Trouble::ends_all);
                if over || in_vain == IN_VAIN {
                    break;
                }
                match self.ask(&ask_for(&code), reading::body)? {
                    Ok(mut body) => {
                        in_vain = 0;
                        counting.reject(&body, self.word);
                        body.records.retain(|record| is_of(record, &code));
                        if !body.records.is_empty() {
                            done.came += 1;
                            done.pending -= 1;
                        }
                        batch.append(&mut body.records);
                    }
                    Err(trouble) => {
                        in_vain += 1;
                        done.trouble = Some(trouble);
                    }
                }
                self.hears.step(total - done.pending, total);
                if batch.len() >= BATCH {
                    self.keep_details(name, std::mem::take(&mut batch), are_new, counting)?;
                }
            }
            self.keep_details(name, batch, are_new, counting)?;
        }
        Ok(done)
    }

    fn keep_details(
        &mut self,
        name: &str,
        batch: Vec<Record>,
        are_new: bool,
        counting: &mut Counting,
    ) -> Outcome<()> {
        let counts = keep(self.store, name, ImportMode::Whole, batch)?;
        counting.add_parts(counts);
        // A new tender was counted when its list was kept.
        if !are_new {
            counting.tenders.updated += counts.updated_tenders;
            counting.tenders.unchanged += counts.unchanged_tenders;
        }
        Ok(())
    }
}

/// Whether a record is the tender that was asked for.
fn is_of(record: &Record, code: &ProcessCode) -> bool {
    matches!(record, Record::Tender(tender) if tender.code == *code)
}

#[cfg(test)]
mod tests {
    use super::Due;
    use crate::domain::tender::{Tender, TenderStatus};

    fn tender(closes: Option<&str>, title: Option<&str>) -> Tender {
        let mut tender = Tender::new("1057-3-LE26".parse().unwrap());
        tender.status = Some(TenderStatus::Published);
        tender.closes = closes.map(|text| text.parse().unwrap());
        tender.title = title.map(str::to_owned);
        tender
    }

    #[test]
    fn only_what_a_list_can_tell_counts_as_a_change() {
        let held = tender(Some("2026-12-01T18:00:00-03:00"), Some("Aseo"));
        let same = tender(None, None);
        assert!(!Due::changed(&same, &held));
        assert!(!Due::changed(&held, &held));
        let mut closed = held.clone();
        closed.status = Some(TenderStatus::Closed);
        assert!(Due::changed(&closed, &held));
        assert!(Due::changed(
            &tender(Some("2026-12-01T19:00:00-03:00"), None),
            &held
        ));
        assert!(Due::changed(&tender(None, Some("Otro")), &held));
    }
}
