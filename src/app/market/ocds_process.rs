//! One process of the open contracting data: its tender and its award are asked for by the code, and laid over one
//! another as the releases of a file are.

use super::counting::Counting;
use super::{Asking, reading};
use crate::exchange::api::Record;
use crate::exchange::api::ocds::Listed;
use crate::exchange::ocds::{OcdsKind, read};
use crate::exchange::reading::Reading;
use crate::exchange::rejects::Rejects;
use crate::exchange::report::Rejected;
use crate::exchange::sink::Collected;
use crate::failure::Outcome;
use crate::market::{Ask, Trouble, TroubleKind, ocds};

/// What came of a process.
#[derive(Default)]
pub(super) struct Process {
    /// Its tender, and its orders where there are any.
    pub(super) records: Vec<Record>,
    /// Whether the marketplace has it.
    pub(super) is_there: bool,
    /// What kept a part of it away.
    pub(super) trouble: Option<Trouble>,
}

impl Asking<'_> {
    /// Asks for a process; `place` is where it stands in the list of its month.
    pub(super) fn process(
        &mut self,
        listed: &Listed,
        place: u64,
        counting: &mut Counting,
    ) -> Outcome<Process> {
        let mut asks = vec![ocds::tender(&listed.code)];
        if listed.has_award {
            asks.push(ocds::award(&listed.code));
        }
        let (mut bodies, mut trouble) = (Vec::new(), None);
        for ask in asks {
            match self.published(&ask)? {
                Ok(body) => bodies.extend(body),
                Err(kept_away) => {
                    trouble = Some(kept_away);
                    break;
                }
            }
        }
        let before = counting.rejected_count();
        let records = self.read_process(&bodies.join("\n"), listed, place, counting);
        let is_there = !records.is_empty() || counting.rejected_count() > before;
        Ok(Process {
            records,
            is_there,
            trouble,
        })
    }

    /// A body; nothing when the marketplace says that there is none.
    fn published(&mut self, ask: &Ask) -> Outcome<Result<Option<String>, Trouble>> {
        Ok(match self.ask(ask, reading::process)? {
            Ok(body) => Ok(Some(body)),
            Err(trouble) if trouble.kind == TroubleKind::Status(404) => Ok(None),
            Err(trouble) => Err(trouble),
        })
    }

    /// Reads what came, as one process. Another process that came with it is not taken.
    fn read_process(
        &self,
        bodies: &str,
        listed: &Listed,
        place: u64,
        counting: &mut Counting,
    ) -> Vec<Record> {
        if bodies.is_empty() {
            return Vec::new();
        }
        let mut found = Collected::default();
        let mut rejects = Rejects::new(None, self.word);
        let pack = self.pack;
        let known =
            |kind: &str| pack.process_type(kind).is_some() || pack.order_type(kind).is_some();
        let mut reading = Reading {
            sink: &mut found,
            rejects: &mut rejects,
            warnings: &mut counting.warnings,
            watch: &mut |_, _| true,
            known_type: &known,
            month: None,
            records: 0,
            stopped: false,
        };
        let read = read::read(OcdsKind::Releases, bodies.as_bytes(), &mut reading);
        let rejected = match read.and_then(|()| rejects.finish()) {
            Ok((_, rejected, _)) => rejected,
            // A body that cannot be read sets aside its own process and no other.
            Err(failure) => vec![Rejected {
                line: place,
                column: None,
                value: Some(listed.code.to_string()),
                reason: (self.word)(&failure.message),
            }],
        };
        for one in rejected {
            counting.reject_one(Rejected { line: place, ..one });
        }
        if !found
            .tenders
            .iter()
            .any(|tender| tender.code == listed.code)
        {
            return Vec::new();
        }
        found.tenders.retain(|tender| tender.code == listed.code);
        let tenders = found.tenders.into_iter().map(Box::new).map(Record::Tender);
        let orders = found.orders.into_iter().map(Box::new).map(Record::Order);
        tenders.chain(orders).collect()
    }
}
