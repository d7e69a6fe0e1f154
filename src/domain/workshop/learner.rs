//! Somebody who learns or waits for a place: named by an id of this program, since many have no RUT at hand.

use crate::domain::consent::{Consent, Purpose};
use crate::domain::rut::Rut;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::{Builder, Uuid};

/// The id of a learner: a UUID of version 7, so that ids sort by the moment at which they were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearnerId(Uuid);

impl LearnerId {
    /// Makes an id of a moment (milliseconds since 1970) and random bytes, both handed in.
    #[must_use]
    pub fn from_parts(milliseconds: u64, random: [u8; 10]) -> Self {
        Self(Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid())
    }
}

impl fmt::Display for LearnerId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0.hyphenated())
    }
}

impl FromStr for LearnerId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        Uuid::try_parse(text.trim()).map(Self)
    }
}

impl Serialize for LearnerId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LearnerId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Sex as the person tells it; asked only where a funder counts by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Another answer.
    Other,
}

/// Somebody who learns or waits. Its key is [`Learner::id`]; `Debug` hides the RUT of natural persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    /// The id.
    pub id: LearnerId,
    /// The person's own RUT, where it is known.
    #[serde(default)]
    pub rut: Option<Rut>,
    /// The RUT that the person sells under, when it is another one: a firm's.
    #[serde(default)]
    pub supplier: Option<Rut>,
    /// The whole name.
    pub name: String,
    /// E-mail.
    #[serde(default)]
    pub email: Option<String>,
    /// Telephone.
    #[serde(default)]
    pub telephone: Option<String>,
    /// Year of birth.
    #[serde(default)]
    pub birth_year: Option<i16>,
    /// Sex as told.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// CUT code of the comuna where the person lives.
    #[serde(default)]
    pub comuna: Option<String>,
    /// Purposes and their legal bases, oldest first.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// The day on which the record was made.
    pub created_on: Date,
}

impl Learner {
    /// Somebody of whom only the name is known.
    #[must_use]
    pub fn new(id: LearnerId, name: impl Into<String>, created_on: Date) -> Self {
        Self {
            id,
            rut: None,
            supplier: None,
            name: name.into(),
            email: None,
            telephone: None,
            birth_year: None,
            sex: None,
            comuna: None,
            consents: Vec::new(),
            created_on,
        }
    }

    /// The RUT under which the person sells: here a learner and a supplier meet.
    #[must_use]
    pub fn supplier_rut(&self) -> Option<Rut> {
        self.supplier.or(self.rut)
    }

    /// The consent in force for a purpose.
    #[must_use]
    pub fn consent(&self, purpose: Purpose) -> Option<&Consent> {
        self.consents
            .iter()
            .rev()
            .find(|consent| consent.purpose == purpose)
            .filter(|consent| consent.withdrawn_on.is_none())
    }

    /// The first word of the name, for a screen that a whole room sees.
    #[must_use]
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn ids_are_version_seven_sort_by_moment_and_round_trip() {
        let one = LearnerId::from_parts(1_795_737_600_000, [255; 10]);
        let two = LearnerId::from_parts(1_795_737_600_001, [0; 10]);
        assert!(one < two && one.to_string() < two.to_string());
        assert_eq!(one.to_string().chars().nth(14), Some('7'));
        let learner = Learner::new(one, "Ana Pérez", date(2026, 11, 27));
        let json = serde_json::to_string(&learner).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Learner>(&json).expect("a learner"),
            learner
        );
        assert_eq!(learner.first_name(), "Ana");
    }

    #[test]
    fn learner_and_supplier_meet_by_the_rut_that_sells() {
        let id = LearnerId::from_parts(0, [0; 10]);
        let mut learner = Learner::new(id, "Ana", date(2026, 11, 27));
        assert_eq!(learner.supplier_rut(), None);
        learner.rut = Rut::from_body(14);
        assert_eq!(learner.supplier_rut(), Rut::from_body(14));
        learner.supplier = Rut::from_body(77_000_011);
        assert_eq!(learner.supplier_rut(), Rut::from_body(77_000_011));
    }
}
