//! What an import of a sheet or a list did, in sentences.

use crate::app::lists;
use crate::app::sheets::{Sheet, SheetReport};
use crate::domain::message::Message;
use crate::exchange::kind::shorten;
use crate::exchange::report::Rejected;

/// How many reasons are told one by one.
const TOLD: usize = 10;

/// How the file is read, said before anything is written.
#[must_use]
pub fn read_as(sheet: &Sheet) -> Message {
    let file = lists::name(&sheet.path);
    match (sheet.writing.encoding, sheet.writing.delimiter) {
        (Some(encoding), Some(delimiter)) => Message::new("sheets-read-as")
            .with("file", file)
            .with("encoding", encoding.name())
            .with(
                "delimiter",
                char::from(delimiter).to_string().replace('\t', "tab"),
            ),
        _ => Message::new("sheets-read-as-workbook").with("file", file),
    }
}

/// A row of a list that was set aside: where it is, what stands there, and why.
#[must_use]
pub fn set_aside(rejected: &Rejected) -> Message {
    match (&rejected.column, &rejected.value) {
        (Some(column), Some(value)) => Message::new("import-rejected-line")
            .with("line", rejected.line)
            .with("column", column.as_str())
            .with("value", shorten(value))
            .with("reason", rejected.reason.as_str()),
        _ => Message::new("import-rejected-row")
            .with("line", rejected.line)
            .with("reason", rejected.reason.as_str()),
    }
}

/// The counts, then the rows that were set aside and where they are.
#[must_use]
pub fn told(report: &SheetReport, dry_run: bool) -> Vec<Message> {
    let counts = report.count();
    let id = if dry_run {
        "sheets-would"
    } else {
        "sheets-done"
    };
    let mut told = vec![
        Message::new(id)
            .with("new", counts.new)
            .with("updated", counts.updated)
            .with("unchanged", counts.unchanged),
    ];
    told.extend(report.noticed.iter().cloned());
    for rejected in report.rejected.iter().take(TOLD) {
        let line = i64::try_from(rejected.line).unwrap_or(i64::MAX);
        let reason = rejected.reason.as_str();
        told.push(match &rejected.column {
            Some(column) => Message::new("sheets-rejected-cell")
                .with("column", column.as_str())
                .with("line", line)
                .with("reason", reason),
            None => Message::new("sheets-rejected-row")
                .with("line", line)
                .with("reason", reason),
        });
    }
    if report.rejected_count > 0 {
        told.push(match &report.rejected_file {
            Some(file) => Message::new("sheets-rejected-file")
                .with("count", report.rejected_count)
                .with("file", file.as_str()),
            None => Message::new("sheets-rejected").with("count", report.rejected_count),
        });
    }
    told
}

/// What was noticed and did not keep a row out.
#[must_use]
pub fn noted(report: &SheetReport) -> Vec<Message> {
    let noted = |text: &String| Message::new("sheets-noted").with("text", text.as_str());
    report.warnings.iter().map(noted).collect()
}
