//! Facts: what is known of a supplier, each value with where it came from, when, and until when it holds.
//! Owns the shape only; which facts exist is the rule pack's business.

use crate::domain::rut::Rut;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A value as the interview accepts it; choices, comunas, regions, rubros and RUTs are kept as their code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FactValue {
    /// Yes or no.
    YesNo(bool),
    /// Several texts or codes, in the order they were given.
    List(Vec<String>),
    /// A day.
    Date(Date),
    /// One text or code.
    Text(String),
}

impl FactValue {
    /// The value as one text, as a spreadsheet cell holds it: lists joined by `, `, yes and no as `true` and `false`.
    #[must_use]
    pub fn as_text(&self) -> String {
        match self {
            Self::YesNo(yes) => yes.to_string(),
            Self::List(values) => values.join(", "),
            Self::Date(date) => date.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "name")]
pub enum FactSource {
    /// The person said it.
    Told,
    /// Read from a paper; its kind in the rule pack.
    Paper(String),
    /// Seen on the marketplace.
    Marketplace,
    /// Read from a file; its name without the folder.
    File(String),
}

/// A value with its source, its date and its expiry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The id of the question that it answers.
    pub key: String,
    /// The value.
    pub value: FactValue,
    /// Where it came from.
    pub source: FactSource,
    /// The day on which it was recorded.
    pub recorded_on: Date,
    /// The last day on which it may be used without asking again.
    pub expires_on: Option<Date>,
}

impl Fact {
    /// Whether the value may still be used without asking again.
    #[must_use]
    pub fn is_fresh(&self, today: Date) -> bool {
        self.expires_on.is_none_or(|last| today <= last)
    }
}

/// All facts of one supplier by key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(pub BTreeMap<String, Fact>);

impl Facts {
    /// The fact under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Fact> {
        self.0.get(key)
    }

    /// Puts a fact in, replacing the one under its key.
    pub fn put(&mut self, fact: Fact) {
        self.0.insert(fact.key.clone(), fact);
    }

    /// The text under a key, when it is a text.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.value {
            FactValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The yes or no under a key.
    #[must_use]
    pub fn yes(&self, key: &str) -> Option<bool> {
        match self.get(key)?.value {
            FactValue::YesNo(yes) => Some(yes),
            _ => None,
        }
    }

    /// The day under a key.
    #[must_use]
    pub fn date(&self, key: &str) -> Option<Date> {
        match self.get(key)?.value {
            FactValue::Date(date) => Some(date),
            _ => None,
        }
    }

    /// The list under a key; a single text counts as a list of one.
    #[must_use]
    pub fn list(&self, key: &str) -> Vec<&str> {
        match self.get(key).map(|fact| &fact.value) {
            Some(FactValue::List(values)) => values.iter().map(String::as_str).collect(),
            Some(FactValue::Text(text)) => vec![text],
            _ => Vec::new(),
        }
    }

    /// The RUT under a key.
    #[must_use]
    pub fn rut(&self, key: &str) -> Option<Rut> {
        Rut::parse_lenient(self.text(key)?).ok()
    }

    /// The number under a key.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<Decimal> {
        self.text(key)?.parse().ok()
    }
}
