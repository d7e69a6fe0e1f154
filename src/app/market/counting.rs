//! What came in through the API, counted into one report of the contract.

use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::exchange::api::{ApiBody, Record};
use crate::exchange::kind::Kind;
use crate::exchange::rejects::LISTED;
use crate::exchange::report::{ImportReport, Rejected, TenderCounts, Warnings};
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::{ImportCounts, ImportMode, Store};

/// Counts what comes in.
#[derive(Debug, Default)]
pub(super) struct Counting {
    /// Entries of the lists that were read.
    pub(super) records: u64,
    /// Tenders by what became of them.
    pub(super) tenders: TenderCounts,
    items: u64,
    offers: u64,
    orders: u64,
    rejected: Vec<Rejected>,
    rejected_count: u64,
    /// What was noticed.
    pub(super) warnings: Warnings,
}

impl Counting {
    /// Takes the entries of a body that could not be read.
    pub(super) fn reject(&mut self, body: &ApiBody, word: &dyn Fn(&Message) -> String) {
        self.rejected_count += body.rejected.len() as u64;
        for entry in &body.rejected {
            if self.rejected.len() == LISTED {
                return;
            }
            self.rejected.push(Rejected {
                line: entry.position,
                column: Some(entry.field.to_owned()),
                value: Some(entry.value.clone()),
                reason: word(&entry.reason),
            });
        }
    }

    /// Takes one entry that could not be read.
    pub(super) fn reject_one(&mut self, entry: Rejected) {
        self.rejected_count += 1;
        if self.rejected.len() < LISTED {
            self.rejected.push(entry);
        }
    }

    /// How many entries could not be read.
    pub(super) const fn rejected_count(&self) -> u64 {
        self.rejected_count
    }

    /// Notes a type of process that the rules do not know.
    pub(super) fn check_type(&mut self, code: &ProcessCode, pack: &Pack) {
        let kind = code.kind.as_str();
        if pack.process_type(kind).is_none() && pack.order_type(kind).is_none() {
            self.warnings
                .note("exchange-warn-unknown-type", kind, self.records);
        }
    }

    /// Adds the parts that an import brought.
    pub(super) fn add_parts(&mut self, counts: ImportCounts) {
        self.items += counts.items;
        self.offers += counts.offers;
        self.orders += counts.orders;
    }

    /// The report.
    pub(super) fn report(
        self,
        name: &str,
        kind: Kind,
        word: &dyn Fn(&Message) -> String,
    ) -> ImportReport {
        ImportReport {
            schema: ImportReport::SCHEMA,
            file: name.to_owned(),
            kind: kind.id().to_owned(),
            encoding: Some("utf-8".to_owned()),
            delimiter: None,
            records: self.records,
            tenders: self.tenders,
            items: self.items,
            offers: self.offers,
            orders: self.orders,
            rejected: self.rejected,
            rejected_count: self.rejected_count,
            rejected_file: None,
            warnings: self.warnings.messages().iter().map(word).collect(),
        }
    }
}

/// Keeps records in one transaction, opened only now: no store is held while the marketplace is asked.
pub(super) fn keep(
    store: &mut dyn Store,
    name: &str,
    mode: ImportMode,
    records: Vec<Record>,
) -> Outcome<ImportCounts> {
    if records.is_empty() {
        return Ok(ImportCounts::default());
    }
    let mut importer = store.begin_import(name, mode)?;
    for record in records {
        match record {
            Record::Tender(tender) => importer.tender(*tender)?,
            Record::Order(order) => importer.order(*order)?,
        }
    }
    Ok(importer.finish()?)
}
