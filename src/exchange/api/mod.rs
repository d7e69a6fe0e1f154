//! Bodies of the marketplace's APIs, fetched or saved to a file, to domain records. Parses tolerantly.
//!
//! Seen in captured bodies: v1 listing and detail of tenders, v1 detail of orders. Documented only (no captured body):
//! Compra Ágil v2. Knows no transport: a body is a body whatever the HTTP status was.

mod agile;
pub mod company;
mod fault;
mod fields;
pub mod ocds;
mod order;
mod record;
mod refusal;
mod tender;

use crate::domain::message::Message;
pub use fault::Fault;
use fields::Fields;
pub use record::Record;
pub use refusal::{Refusal, RefusalKind};
use serde_json::Value;

/// What kind of body it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiKind {
    /// v1, tenders of a day: four fields each.
    TenderList,
    /// v1, tenders in detail.
    TenderDetail,
    /// v1, orders of a day: three fields each.
    OrderList,
    /// v1, orders in detail.
    OrderDetail,
    /// Compra Ágil v2, a page.
    AgileList,
    /// Compra Ágil v2, one request in detail.
    AgileDetail,
}

impl ApiKind {
    /// Whether a record of this kind gives only a part of what there is.
    #[must_use]
    pub const fn is_partial(self) -> bool {
        matches!(self, Self::TenderList | Self::OrderList | Self::AgileList)
    }
}

/// An entry that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedEntry {
    /// Its position in the body, from 1.
    pub position: u64,
    /// The field.
    pub field: &'static str,
    /// Its value as it came.
    pub value: String,
    /// Why it cannot be read.
    pub reason: Message,
}

/// A body that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiBody {
    /// What kind of body it was.
    pub kind: ApiKind,
    /// How many entries it held.
    pub entries: u64,
    /// The records, in the body's order.
    pub records: Vec<Record>,
    /// Entries that could not be read.
    pub rejected: Vec<RejectedEntry>,
    /// How many pages there are in all, where the body is one of several.
    pub pages: Option<u64>,
}

/// Whether a text looks like a body of an API: JSON once a BOM, NUL bytes and spaces are gone.
#[must_use]
pub fn looks_like_json(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    start
        .iter()
        .find(|byte| !byte.is_ascii_whitespace() && **byte != 0)
        .is_some_and(|byte| matches!(byte, b'{' | b'['))
}

/// Reads a body that was saved to a file.
///
/// # Errors
/// A message (`api-…`) when it is not JSON, is cut off, is an error of the marketplace, or has an unknown shape.
pub fn read(bytes: &[u8]) -> Result<ApiBody, Message> {
    body(bytes).map_err(|fault| fault.of_file())
}

/// Reads a body as it came.
///
/// # Errors
/// What is wrong with it.
pub fn body(bytes: &[u8]) -> Result<ApiBody, Fault> {
    let json = json_of(bytes)?;
    let root = Fields::of(&json).ok_or(Fault::UnknownShape)?;
    if let Some(refused) = refusal::of(&root) {
        return Err(Fault::Refused(refused));
    }
    if let Some(entries) = root.list("Listado") {
        return Ok(version_one(entries));
    }
    let payload = root.below("payload").ok_or(Fault::UnknownShape)?;
    Ok(match payload.list("items") {
        Some(entries) => ApiBody {
            pages: payload
                .below("paginacion")
                .and_then(|pages| pages.integer("total_paginas"))
                .and_then(|pages| pages.try_into().ok()),
            ..collect(ApiKind::AgileList, entries, agile::read)
        },
        None => collect(
            ApiKind::AgileDetail,
            std::slice::from_ref(payload.value()),
            agile::read,
        ),
    })
}

/// The JSON of a body. A BOM and NUL bytes, which some bodies hold, are taken out.
fn json_of(bytes: &[u8]) -> Result<Value, Fault> {
    let text = clean(bytes);
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Fault::Empty);
    }
    if start.starts_with('<') {
        return Err(Fault::Page);
    }
    serde_json::from_str(&text).map_err(|error| not_json(&error))
}

/// The text of a body without its mark and its NUL bytes.
fn clean(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes)
        .trim_start_matches('\u{feff}')
        .replace('\0', "")
}

/// Chooses between the four shapes of v1 by what its first entry holds.
fn version_one(entries: &[Value]) -> ApiBody {
    let first = entries.first().and_then(Fields::of);
    let has = |name: &str| first.as_ref().is_some_and(|entry| entry.has(name));
    let (is_order, is_detail) = (has("Codigo"), has("Items"));
    match (is_order, is_detail) {
        (false, false) => collect(ApiKind::TenderList, entries, tender::read),
        (false, true) => collect(ApiKind::TenderDetail, entries, tender::read),
        (true, false) => collect(ApiKind::OrderList, entries, order::read),
        (true, true) => collect(ApiKind::OrderDetail, entries, order::read),
    }
}

/// Reads every entry; what cannot be read goes aside with its position.
fn collect(
    kind: ApiKind,
    entries: &[Value],
    read: impl Fn(&Fields<'_>) -> Result<Record, fields::BadField>,
) -> ApiBody {
    let mut body = ApiBody {
        kind,
        entries: entries.len() as u64,
        records: Vec::with_capacity(entries.len()),
        rejected: Vec::new(),
        pages: None,
    };
    for (position, entry) in (1..).zip(entries) {
        let read = Fields::of(entry).map_or_else(
            || Err(fields::BadField::not_an_object(entry)),
            |fields| read(&fields),
        );
        match read {
            Ok(record) => body.records.push(record),
            Err(bad) => body.rejected.push(RejectedEntry {
                position,
                field: bad.field,
                value: bad.value,
                reason: bad.reason,
            }),
        }
    }
    body
}

/// Tells a body that ends too early from one that is no JSON at all.
fn not_json(error: &serde_json::Error) -> Fault {
    if error.is_eof() {
        Fault::CutOff
    } else {
        Fault::NotJson {
            line: error.line(),
            column: error.column(),
        }
    }
}

#[cfg(test)]
mod tests;
