//! Whether a JSON file is open contracting data, told from its outermost names: the file is not read further than needed.

use super::clean::{Clean, Meter};
use super::fields::Fields;
use crate::exchange::input::Input;
use crate::exchange::ocds::OcdsKind;
use crate::failure::Outcome;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;
use std::io::{BufRead, BufReader, Read};

/// The longest first line that is looked at whole; longer ones are read as documents, one behind the other.
const FIRST_LINE: u64 = 4 << 20;

/// What a JSON file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recognised {
    /// Open contracting data.
    Data(OcdsKind),
    /// ChileCompra's list of what could be downloaded: addresses, no data.
    Addresses,
    /// Something else.
    Other,
}

/// Recognises open contracting data.
///
/// # Errors
/// A failure of the file.
pub fn recognise(input: &Input) -> Outcome<Recognised> {
    if let Some(found) = by_lines(&mut cleaned(input.reader()?)) {
        return Ok(found);
    }
    let meter = Meter::new();
    let cleaned = BufReader::new(Clean::new(input.reader()?, &meter));
    let mut json = serde_json::Deserializer::from_reader(cleaned);
    let mut found = None;
    // An error is an early end, or something that its own reader will tell.
    let _ = Names {
        found: &mut found,
        meter,
    }
    .deserialize(&mut json);
    Ok(found.unwrap_or(Recognised::Other))
}

fn cleaned(input: impl Read) -> impl BufRead {
    BufReader::new(Clean::new(input, &Meter::new()))
}

/// JSON Lines: the first line with something on it is whole, and another one follows.
fn by_lines(input: &mut impl BufRead) -> Option<Recognised> {
    let mut first = String::new();
    while first.trim().is_empty() {
        first.clear();
        if input.take(FIRST_LINE).read_line(&mut first).ok()? == 0 {
            return None;
        }
    }
    let fields = Fields::of(first.trim())?;
    let mut next = String::new();
    while next.trim().is_empty() {
        next.clear();
        if input.take(FIRST_LINE).read_line(&mut next).ok()? == 0 {
            return None;
        }
    }
    is_data(&fields).then_some(Recognised::Data(OcdsKind::Lines))
}

/// Whether an object is a release, a record or a package.
fn is_data(fields: &Fields<'_>) -> bool {
    let said = ["releases", "records", "compiledRelease"];
    said.iter().any(|name| fields.has(name)) || is_release(fields)
}

/// Whether an object is a release.
fn is_release(fields: &Fields<'_>) -> bool {
    let parts = [
        "tender",
        "awards",
        "contracts",
        "parties",
        "buyer",
        "planning",
    ];
    let has_part = parts.iter().any(|name| fields.has(name));
    has_part && (fields.has("ocid") || fields.has("tag") || fields.has("parties"))
}

/// Looks at the names of the outermost object.
struct Names<'found> {
    found: &'found mut Option<Recognised>,
    meter: Meter,
}

impl<'de> DeserializeSeed<'de> for Names<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Names<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut rest: Vec<(String, Box<RawValue>)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            let has_ocid = rest.iter().any(|(name, _)| name == "ocid");
            let kind = match name.as_str() {
                "compiledRelease" => OcdsKind::Record,
                "releases" if has_ocid => OcdsKind::Record,
                "releases" => OcdsKind::Releases,
                "records" => OcdsKind::Records,
                // The marketplace's other answers, which may be long.
                "Listado" | "payload" | "Mensaje" => return Err(A::Error::custom("other")),
                _ => {
                    rest.push((name, map.next_value()?));
                    continue;
                }
            };
            *self.found = Some(Recognised::Data(kind));
            return Err(A::Error::custom("found"));
        }
        *self.found = of_fields(&rest);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        if let Some(first) = sequence.next_element::<Box<RawValue>>()? {
            let fields = Fields::of(first.get()).unwrap_or_default();
            let is_record = fields.has("compiledRelease") || fields.has("releases");
            *self.found = if is_record {
                Some(Recognised::Data(OcdsKind::Records))
            } else {
                is_release(&fields).then_some(Recognised::Data(OcdsKind::Releases))
            };
        }
        self.meter.refill();
        while sequence.next_element::<IgnoredAny>()?.is_some() {
            self.meter.refill();
        }
        Ok(())
    }
}

/// What an object without lists of releases is.
fn of_fields(rest: &[(String, Box<RawValue>)]) -> Option<Recognised> {
    let fields = Fields::gathered(rest);
    let first = fields.below("data").unwrap_or_default();
    if first.has("ocid") && (first.has("urlTender") || first.has("urlAward")) {
        return Some(Recognised::Addresses);
    }
    if is_release(&fields) {
        return Some(Recognised::Data(OcdsKind::Release));
    }
    let wraps = rest.iter().any(|(name, _)| {
        let inner = fields.below(name).unwrap_or_default();
        inner.has("releases") || inner.has("records")
    });
    wraps.then_some(Recognised::Data(OcdsKind::Releases))
}
