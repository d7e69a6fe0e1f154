//! A body of an API that was saved to a file: held whole, since even a full day has some megabytes.

use crate::domain::message::Message;
use crate::exchange::api::{self, ApiBody, Record};
use crate::exchange::input::Input;
use crate::exchange::reading::Reading;
use crate::exchange::rejects::Reason;
use crate::failure::{Failure, FailureKind, Outcome};
use std::io::Read;

/// The most bytes of a body that are read.
const LARGEST: u64 = 256 << 20;

/// Reads a body whole.
///
/// # Errors
/// [`FailureKind::Input`] with what the body says when it is an error, cut off, or of no known shape.
pub(super) fn load(input: &Input) -> Outcome<ApiBody> {
    let mut bytes = Vec::new();
    let read = input.reader()?.take(LARGEST).read_to_end(&mut bytes);
    read.map_err(|error| {
        Failure::new(FailureKind::Input, Message::new("exchange-unreadable")).caused_by(error)
    })?;
    api::read(&bytes).map_err(|message| {
        Failure::new(FailureKind::Input, message).hint(Message::new("exchange-download-again"))
    })
}

/// Hands the records of a body over; what could not be read is listed by its position.
pub(super) fn read(body: ApiBody, bytes: u64, reading: &mut Reading<'_, '_>) -> Outcome<()> {
    for entry in body.rejected {
        let reason = Reason::cell(entry.field, &entry.value, entry.reason);
        reading.records += 1;
        reading.rejects.put_without_row(entry.position, &reason);
    }
    for record in body.records {
        if !(reading.watch)(reading.records, 0) {
            reading.stopped = true;
            return Ok(());
        }
        reading.records += 1;
        match record {
            Record::Tender(tender) => {
                reading.check_type(&tender.code, reading.records);
                reading.sink.tender(*tender)?;
            }
            Record::Order(order) => {
                reading.check_type(&order.code, reading.records);
                reading.sink.order(*order)?;
            }
        }
    }
    (reading.watch)(reading.records, bytes);
    Ok(())
}
