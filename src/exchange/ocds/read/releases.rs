//! From a body to the sink: releases of one process that stand together are joined by date, everything else goes through one by
//! one. What cannot be read is set aside with its position; the rest goes in.

use super::clean::{Clean, LARGEST, Meter};
use super::elements::Walk;
use super::fields::Fields;
use super::party::Notes;
use super::process;
use crate::domain::message::Message;
use crate::exchange::ocds::{OWN_PREFIX, OcdsKind};
use crate::exchange::reading::Reading;
use crate::exchange::rejects::Reason;
use crate::failure::{Failure, FailureKind, Outcome};
use std::io::{BufRead, BufReader, Read};

/// Reads a body of a kind to its end.
///
/// # Errors
/// [`FailureKind::Input`] when it is no JSON, is cut off, or holds an element that fits in no memory; the sink's failure.
pub fn read(kind: OcdsKind, input: impl Read, reading: &mut Reading<'_, '_>) -> Outcome<()> {
    let meter = Meter::new();
    let mut group = Group::default();
    if kind == OcdsKind::Lines {
        lines(input, &meter, &mut group, reading)?;
    } else {
        let mut take = |text: &str, ocid: Option<&str>| group.take(text, ocid, &meter, reading);
        Walk::new(&mut take, &meter).document(input)?;
    }
    // Stopped, the process in hand may lack releases: only whole ones are handed over.
    if !reading.stopped {
        group.flush(reading)?;
    }
    (reading.watch)(reading.records, meter.passed());
    Ok(())
}

/// Reads JSON Lines; a line that is no JSON is set aside by its number.
fn lines(
    input: impl Read,
    meter: &Meter,
    group: &mut Group,
    reading: &mut Reading<'_, '_>,
) -> Outcome<()> {
    let mut input = BufReader::new(Clean::new(input, meter));
    let mut line = String::new();
    for number in 1.. {
        meter.refill();
        line.clear();
        let read = input.read_line(&mut line).map_err(|error| {
            let id = if meter.is_spent() {
                "exchange-ocds-too-large"
            } else {
                "exchange-unreadable"
            };
            Failure::new(FailureKind::Input, Message::new(id)).caused_by(error)
        })?;
        if read == 0 || reading.stopped {
            return Ok(());
        }
        if line.trim().is_empty() {
            continue;
        }
        group.line = Some(number);
        let mut take = |text: &str, ocid: Option<&str>| group.take(text, ocid, meter, reading);
        if !Walk::new(&mut take, meter).line(&line)? {
            reading.records += 1;
            let reason = Reason::row(Message::new("exchange-ocds-bad-line"));
            reading.rejects.put_without_row(number, &reason);
        }
    }
    Ok(())
}

/// Releases of one process that stand together.
#[derive(Default)]
struct Group {
    ocid: Option<String>,
    releases: Vec<String>,
    bytes: u64,
    /// The line or position of the first one.
    place: u64,
    /// The line at hand, in JSON Lines.
    line: Option<u64>,
}

impl Group {
    /// Takes a release; says whether to go on.
    fn take(
        &mut self,
        text: &str,
        around: Option<&str>,
        meter: &Meter,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<bool> {
        if !(reading.watch)(reading.records, meter.passed()) {
            reading.stopped = true;
            return Ok(false);
        }
        reading.records += 1;
        let place = self.line.unwrap_or(reading.records);
        let Some(fields) = Fields::of(text) else {
            let reason = Reason::row(Message::new("api-not-an-object"));
            reading.rejects.put_without_row(place, &reason);
            return Ok(true);
        };
        if is_link(&fields) {
            let reason = Reason::row(Message::new("exchange-ocds-only-links"));
            reading.rejects.put_without_row(place, &reason);
            return Ok(true);
        }
        let ocid = fields.text("ocid").or_else(|| around.map(str::to_owned));
        // What this program wrote is whole in each release: a tender, or an order with a buyer of its own.
        let whole = ocid
            .as_ref()
            .is_some_and(|ocid| ocid.starts_with(OWN_PREFIX));
        let other = whole || (ocid.is_some() && ocid != self.ocid);
        let size = text.len() as u64;
        if !self.releases.is_empty() && (other || self.bytes + size > LARGEST) {
            self.flush(reading)?;
        }
        if self.releases.is_empty() {
            self.place = place;
        }
        self.ocid = ocid.or(self.ocid.take());
        self.bytes += size;
        self.releases.push(text.to_owned());
        Ok(true)
    }

    /// Joins what is held and hands it over.
    fn flush(&mut self, reading: &mut Reading<'_, '_>) -> Outcome<()> {
        let texts = std::mem::take(&mut self.releases);
        self.bytes = 0;
        let mut releases: Vec<Fields<'_>> =
            texts.iter().filter_map(|text| Fields::of(text)).collect();
        if releases.is_empty() {
            return Ok(());
        }
        releases.sort_by_cached_key(moment);
        let mut notes = Notes {
            warnings: reading.warnings,
            line: self.place,
        };
        match process::join(self.ocid.as_deref(), &releases, &mut notes) {
            Err(reason) => reading.rejects.put_without_row(self.place, &reason),
            Ok(held) => {
                if let Some(tender) = held.tender {
                    reading.check_type(&tender.code, self.place);
                    reading.sink.tender(tender)?;
                }
                for order in held.orders {
                    reading.check_type(&order.code, self.place);
                    reading.sink.order(order)?;
                }
            }
        }
        Ok(())
    }
}

/// When a release was made, for their order; one without a date comes first.
fn moment(release: &Fields<'_>) -> Option<jiff::Timestamp> {
    release.text("date")?.parse().ok()
}

/// Whether this only says where a release would be.
fn is_link(fields: &Fields<'_>) -> bool {
    let parts = [
        "tender",
        "awards",
        "contracts",
        "bids",
        "parties",
        "buyer",
        "planning",
    ];
    fields.has("url") && !parts.iter().any(|part| fields.has(part))
}
