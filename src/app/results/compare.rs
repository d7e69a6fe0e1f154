//! Opens a report that was handed out, whatever it was saved as.

use crate::app::sheets;
use crate::domain::ledger::claim::Claim;
use crate::domain::message::Message;
use crate::exchange::own::results;
use crate::exchange::sniff::{self, Shape};
use crate::failure::{Failure, FailureKind, Outcome};
use std::io::Read;
use std::path::Path;

/// A report may be long; beyond this nothing is read.
const MOST_BYTES: u64 = 64_000_000;

/// Reads what a report says.
///
/// # Errors
/// Input that cannot be read, or is no result report of this program.
pub fn open(path: &Path) -> Outcome<Claim> {
    let cannot = |error: std::io::Error| {
        let id = match error.kind() {
            std::io::ErrorKind::NotFound => "list-not-found",
            _ => "list-cannot-open",
        };
        let message = Message::new(id).with("file", path.display().to_string());
        Failure::new(FailureKind::Input, message).caused_by(error)
    };
    let file = fs_err::File::open(path).map_err(cannot)?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(cannot)?;
    let sample = &bytes[..bytes.len().min(sniff::SAMPLE)];
    let claim = match sniff::shape(sample) {
        Shape::Json => results::from_json(&String::from_utf8_lossy(&bytes)),
        Shape::Page => results::from_page(&String::from_utf8_lossy(&bytes)),
        _ => {
            let sheet = sheets::read(path, None)?;
            results::from_rows(&sheet.header, &sheet.rows)
        }
    };
    claim.ok_or_else(|| {
        let message = Message::new("verify-no-report").with("file", path.display().to_string());
        Failure::new(FailureKind::Input, message).hint(Message::new("verify-no-report-hint"))
    })
}
