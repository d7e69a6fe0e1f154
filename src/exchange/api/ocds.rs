//! Bodies of the API of open contracting data: the list of a month, and whether a body is a process at all. What a
//! process says is read elsewhere, as from a file. The list's shape is documented; no body of it was captured.

use super::fault::Fault;
use super::fields::Fields;
use super::{RejectedEntry, clean, json_of, refusal};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;

/// What begins the `ocid` of ChileCompra; the code of the process follows.
const PREFIX: &str = "ocds-70d2nz-";

/// A process in the list of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its code; of the addresses in the list nothing else is taken.
    pub code: ProcessCode,
    /// Whether the list says that there is an award.
    pub has_award: bool,
}

/// A page of the list of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// How many processes the whole month has.
    pub total: u64,
    /// The entries in their order; those without a code say why.
    pub entries: Vec<Result<Listed, RejectedEntry>>,
}

/// Reads a page of the list of a month.
///
/// # Errors
/// What is wrong with the body.
pub fn page(bytes: &[u8]) -> Result<Page, Fault> {
    let json = json_of(bytes)?;
    let root = Fields::of(&json).ok_or(Fault::UnknownShape)?;
    let total = root
        .below("pagination")
        .and_then(|pages| pages.integer("total"))
        .and_then(|total| u64::try_from(total).ok());
    let Some(total) = total else {
        return Err(refusal::of(&root).map_or(Fault::UnknownShape, Fault::Refused));
    };
    let entries = root.list("data").unwrap_or_default();
    if entries.is_empty() && total > 0 && !root.has("data") {
        return Err(Fault::UnknownShape);
    }
    let entries = (1..).zip(entries).map(|(position, entry)| {
        let fields = Fields::of(entry);
        let unread = |reason| RejectedEntry {
            position,
            field: "ocid",
            value: fields
                .and_then(|fields| fields.text("ocid"))
                .unwrap_or_default(),
            reason,
        };
        let Some(fields) = fields else {
            return Err(unread(Message::new("api-not-an-object")));
        };
        match code(&fields) {
            Some(code) => Ok(Listed {
                code,
                has_award: fields.text("urlAward").is_some(),
            }),
            None => Err(unread(Message::new("api-no-code"))),
        }
    });
    Ok(Page {
        total,
        entries: entries.collect(),
    })
}

/// The code at the end of the tender's address, else behind the prefix of the process.
fn code(entry: &Fields<'_>) -> Option<ProcessCode> {
    let address = entry.text("urlTender").unwrap_or_default();
    let last = address.trim_end_matches('/').rsplit('/').next();
    last.and_then(|last| last.parse().ok())
        .or_else(|| entry.text("ocid")?.strip_prefix(PREFIX)?.parse().ok())
}

/// The text of a body that holds a process, without what does not belong into JSON.
///
/// # Errors
/// What is wrong with it.
pub fn process(bytes: &[u8]) -> Result<String, Fault> {
    let json = json_of(bytes)?;
    let root = Fields::of(&json).ok_or(Fault::UnknownShape)?;
    let holds = |fields: &Fields<'_>| fields.has("releases") || fields.has("records");
    let below = json.as_object().into_iter().flat_map(|map| map.keys());
    let wraps = below
        .filter_map(|name| root.below(name))
        .any(|inner| holds(&inner));
    if holds(&root) || root.has("ocid") || wraps {
        return Ok(clean(bytes));
    }
    Err(refusal::of(&root).map_or(Fault::UnknownShape, Fault::Refused))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_address_only_the_code_is_taken() {
        let body = "{\"pagination\":{\"total\":4},\"data\":[\
            {\"ocid\":\"ocds-70d2nz-1057-1-LE26\",\"urlTender\":\"http://evil.example/x/1057-1-LE26\",\
             \"urlAward\":\"http://evil.example/a\"},\
            {\"ocid\":\"ocds-70d2nz-1057-2-LE26\",\"urlTender\":\"https://x/?y=../..\"},\
            {\"ocid\":\"ocds-70d2nz-\0x\"}, 7]}";
        let page = page(body.as_bytes()).unwrap();
        assert_eq!(page.total, 4);
        let told: Vec<_> = page
            .entries
            .iter()
            .map(|entry| match entry {
                Ok(listed) => (listed.code.to_string(), listed.has_award),
                Err(bad) => (bad.reason.id.to_owned(), false),
            })
            .collect();
        let expected = [
            ("1057-1-LE26", true),
            ("1057-2-LE26", false),
            ("api-no-code", false),
            ("api-not-an-object", false),
        ];
        assert_eq!(told, expected.map(|(text, award)| (text.to_owned(), award)));
    }

    #[test]
    fn an_error_is_no_list_and_no_process() {
        let error = br#"{"status":500,"detail":"Error en la generaci\u00f3n. "}"#;
        assert!(matches!(page(error), Err(Fault::Refused(_))));
        assert!(matches!(process(error), Err(Fault::Refused(_))));
        assert_eq!(page(b"{\"data\":[]}"), Err(Fault::UnknownShape));
        assert_eq!(process(b"{\"a\":{}}"), Err(Fault::UnknownShape));
        assert_eq!(page(b"<html>"), Err(Fault::Page));
        let text = process(b"\xef\xbb\xbf{\"rele\0ases\":[]}").unwrap();
        assert_eq!(text, "{\"releases\":[]}");
        let wrapped = process(br#"{"tender":{"releases":[]}}"#);
        assert!(wrapped.is_ok());
    }
}
