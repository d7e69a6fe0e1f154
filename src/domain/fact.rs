//! Facts: what is known of a supplier, each value with where it came from, when, and until when it holds.
//! Owns the shape only; which facts exist is the rule pack's business.

use crate::domain::rut::Rut;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A value as the interview accepts it; choices, comunas, regions, rubros and RUTs are kept as their code.
///
/// Stored with its kind, `{"kind":"text","value":"2026-07-14"}`, so that a text that looks like a day stays a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "value")]
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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn fact(key: &str, value: FactValue) -> Fact {
        Fact {
            key: key.to_owned(),
            value,
            source: FactSource::Told,
            recorded_on: date(2026, 11, 20),
            expires_on: None,
        }
    }

    fn round_trip(value: &FactValue) -> FactValue {
        let json = serde_json::to_string(value).expect("JSON");
        serde_json::from_str(&json).expect("a value")
    }

    #[test]
    fn texts_that_look_like_something_else_stay_texts() {
        for text in ["2026-07-14", "true", "", "[]", "1.5", "null"] {
            let value = FactValue::Text(text.to_owned());
            assert_eq!(round_trip(&value), value);
        }
        assert_eq!(
            serde_json::to_string(&FactValue::Date(date(2026, 7, 14))).expect("JSON"),
            r#"{"kind":"date","value":"2026-07-14"}"#
        );
    }

    #[test]
    fn a_fact_is_fresh_up_to_and_on_its_last_day() {
        let mut fact = fact("email", FactValue::Text("a@b.cl".to_owned()));
        assert!(fact.is_fresh(date(2099, 1, 1)));
        fact.expires_on = Some(date(2026, 11, 30));
        assert!(fact.is_fresh(date(2026, 11, 30)));
        assert!(!fact.is_fresh(date(2026, 12, 1)));
    }

    #[test]
    fn facts_answer_only_in_their_own_kind() {
        let mut facts = Facts::default();
        facts.put(fact("name", FactValue::Text("Panes Ñuble".to_owned())));
        facts.put(fact("started", FactValue::YesNo(true)));
        facts.put(fact("since", FactValue::Date(date(2020, 1, 2))));
        facts.put(fact(
            "rubros",
            FactValue::List(vec!["50181900".to_owned(), "90101603".to_owned()]),
        ));
        facts.put(fact("partner", FactValue::Text("6-k".to_owned())));
        facts.put(fact("share", FactValue::Text("33.3".to_owned())));
        assert_eq!(facts.text("name"), Some("Panes Ñuble"));
        assert_eq!(facts.text("started"), None);
        assert_eq!(facts.yes("started"), Some(true));
        assert_eq!(facts.date("since"), Some(date(2020, 1, 2)));
        assert_eq!(facts.list("rubros"), vec!["50181900", "90101603"]);
        assert_eq!(facts.list("name"), vec!["Panes Ñuble"]);
        assert!(facts.list("missing").is_empty());
        assert_eq!(facts.rut("partner").map(Rut::body), Some(6));
        assert_eq!(
            facts.number("share").map(|n| n.to_string()),
            Some("33.3".to_owned())
        );
        facts.put(fact("name", FactValue::Text("Otro".to_owned())));
        assert_eq!(facts.text("name"), Some("Otro"), "the later fact replaces");
        let json = serde_json::to_string(&facts).expect("JSON");
        assert_eq!(serde_json::from_str::<Facts>(&json).expect("facts"), facts);
    }

    #[test]
    fn one_text_per_value_for_a_spreadsheet() {
        assert_eq!(FactValue::YesNo(false).as_text(), "false");
        assert_eq!(FactValue::Date(date(2026, 7, 14)).as_text(), "2026-07-14");
        assert_eq!(
            FactValue::List(vec!["a".into(), "b".into()]).as_text(),
            "a, b"
        );
    }

    proptest! {
        #[test]
        fn every_value_comes_back_as_it_was(text in "\\PC*", list in proptest::collection::vec("\\PC*", 0..4)) {
            for value in [FactValue::Text(text.clone()), FactValue::List(list)] {
                prop_assert_eq!(round_trip(&value), value);
            }
            for source in [FactSource::Told, FactSource::Paper(text.clone()), FactSource::File(text.clone())] {
                let json = serde_json::to_string(&source).expect("JSON");
                prop_assert_eq!(serde_json::from_str::<FactSource>(&json).expect("a source"), source);
            }
        }
    }
}
