//! Walks through a body and hands over its releases one by one, however they are wrapped: packages of releases or records, lists,
//! one alone. Only the one at hand is in memory.

use super::clean::{Clean, Meter};
use super::fields::Fields;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;
use std::io::{BufReader, Read};

/// Takes the text of a release, with the `ocid` that stands around it; says whether to go on.
pub(super) type Take<'taking> = &'taking mut dyn FnMut(&str, Option<&str>) -> Outcome<bool>;

/// The walk through one body.
pub(super) struct Walk<'taking> {
    take: Take<'taking>,
    meter: Meter,
    /// Why the walk ended before the body did.
    ended: Option<Outcome<()>>,
}

impl<'taking> Walk<'taking> {
    pub(super) fn new(take: Take<'taking>, meter: &Meter) -> Self {
        Self {
            take,
            meter: meter.clone(),
            ended: None,
        }
    }

    /// Walks through a JSON document, or through several that stand one behind the other.
    pub(super) fn document(mut self, input: impl Read) -> Outcome<()> {
        let cleaned = BufReader::new(Clean::new(input, &self.meter));
        let mut json = serde_json::Deserializer::from_reader(cleaned);
        loop {
            self.meter.refill();
            let walked = Top(&mut self).deserialize(&mut json);
            match (self.ended.take(), walked) {
                (Some(ended), _) => return ended,
                (None, Err(error)) => return Err(unreadable(&error, &self.meter)),
                (None, Ok(())) => {}
            }
            match json.end() {
                Ok(()) => return Ok(()),
                Err(error) if error.is_io() => return Err(unreadable(&error, &self.meter)),
                // Something follows: another document, or what is none.
                Err(_) => {}
            }
        }
    }

    /// Walks through one line; says whether it is JSON at all. A line that is not gives nothing, however it begins.
    pub(super) fn line(mut self, line: &str) -> Outcome<bool> {
        if serde_json::from_str::<IgnoredAny>(line).is_err() {
            return Ok(false);
        }
        let mut json = serde_json::Deserializer::from_str(line);
        let walked = Top(&mut self).deserialize(&mut json);
        self.ended
            .map_or(Ok(walked.is_ok()), |ended| ended.map(|()| true))
    }

    /// Hands a text over: a record gives its compiled release, or its releases where it has none; a package its parts.
    fn deliver(&mut self, text: &str, around: Option<&str>, depth: u8) -> bool {
        let fields = Fields::of(text).filter(|_| depth > 0);
        let Some(fields) = fields else {
            return self.hand(text, around);
        };
        let ocid = fields.text("ocid");
        let around = ocid.as_deref().or(around);
        if let Some(compiled) = object(fields.raw("compiledRelease")) {
            return self.hand(compiled, around);
        }
        for name in ["releases", "records"] {
            if let Some(list) = fields.raw(name)
                && let Ok(inner) = serde_json::from_str::<Vec<&RawValue>>(list)
            {
                return inner
                    .iter()
                    .all(|one| self.deliver(one.get(), around, depth - 1));
            }
        }
        self.hand(text, around)
    }

    /// Hands one release over; says whether to go on.
    fn hand(&mut self, text: &str, around: Option<&str>) -> bool {
        match (self.take)(text, around) {
            Ok(true) => return true,
            Ok(false) => self.ended = Some(Ok(())),
            Err(failure) => self.ended = Some(Err(failure)),
        }
        false
    }

    /// Hands over what stood beside no list: one release or record, or bodies under the names of what they answer.
    fn deliver_rest(&mut self, rest: &[(String, Box<RawValue>)]) -> bool {
        let is_body = |text: &str| {
            Fields::of(text).is_some_and(|fields| fields.has("releases") || fields.has("records"))
        };
        let texts = rest.iter().map(|(_, value)| value.get());
        let bodies: Vec<&str> = texts.filter(|text| is_body(text)).collect();
        if bodies.is_empty() {
            return self.deliver(&joined(rest), None, 2);
        }
        bodies.into_iter().all(|body| self.deliver(body, None, 3))
    }
}

/// A raw value that is an object.
fn object(raw: Option<&str>) -> Option<&str> {
    raw.filter(|text| text.starts_with('{'))
}

/// Fields as the text of one object.
fn joined(fields: &[(String, Box<RawValue>)]) -> String {
    let mut text = String::from("{");
    for (name, value) in fields {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&serde_json::Value::from(name.as_str()).to_string());
        text.push(':');
        text.push_str(value.get());
    }
    text.push('}');
    text
}

/// Why a body cannot be read to its end.
fn unreadable(error: &serde_json::Error, meter: &Meter) -> Failure {
    let message = if meter.is_spent() {
        Message::new("exchange-ocds-too-large")
    } else if error.is_eof() {
        Message::new("api-cut-off")
    } else {
        Message::new("api-not-json")
            .with("line", error.line())
            .with("column", error.column())
    };
    Failure::new(FailureKind::Input, message).hint(Message::new("exchange-download-again"))
}

/// The outermost value of a body.
struct Top<'walk, 'taking>(&'walk mut Walk<'taking>);

impl<'de> DeserializeSeed<'de> for Top<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a package, a record or a release")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<(), A::Error> {
        Elements(self.0).visit_seq(sequence)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut rest: Vec<(String, Box<RawValue>)> = Vec::new();
        let mut listed = false;
        while let Some(name) = map.next_key::<String>()? {
            if matches!(name.as_str(), "releases" | "records") {
                listed = true;
                map.next_value_seed(Elements(&mut *self.0))?;
            } else {
                rest.push((name, map.next_value()?));
            }
        }
        let compiled = rest.iter().find(|(name, _)| name == "compiledRelease");
        let goes_on = match compiled {
            Some((_, text)) if listed => self.0.deliver(text.get(), None, 0),
            _ if listed => true,
            _ => self.0.deliver_rest(&rest),
        };
        if goes_on {
            Ok(())
        } else {
            Err(A::Error::custom("ended"))
        }
    }
}

/// The list of releases or records.
struct Elements<'walk, 'taking>(&'walk mut Walk<'taking>);

impl<'de> DeserializeSeed<'de> for Elements<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Elements<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of releases or records")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        while let Some(one) = sequence.next_element::<Box<RawValue>>()? {
            self.0.meter.refill();
            if !self.0.deliver(one.get(), None, 2) {
                return Err(A::Error::custom("ended"));
            }
        }
        Ok(())
    }
}
