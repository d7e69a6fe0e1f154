//! People's data in a rule pack: the terms of requests, how long things are kept, what the notice must say, and which
//! words ask for what nobody may be asked by default. Shapes and lookups only.

use crate::domain::message::{Message, Wording};
use crate::domain::privacy::age::{CHILD_AGE, SENSITIVE_CHILD_AGE};
use crate::domain::privacy::request::RequestTerms;
use crate::domain::privacy::retention::Kept;
use crate::domain::privacy::small_cells::FLOOR_PARAMETER;
use crate::domain::words;
use crate::rules::lookup::ParameterAnswer;
use crate::rules::model::{Basis, Pack, Question};
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

/// For how long something is kept unless the centre decides otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// What is kept.
    pub kept: Kept,
    /// For how many days.
    pub days: u32,
    /// Its name for people.
    pub name: Wording,
    /// Why so long and no longer.
    pub why: Wording,
    /// Where it comes from.
    pub basis: Basis,
}

/// One of the things that the notice must say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeItem {
    /// Stable id.
    pub id: String,
    /// Its heading.
    pub title: Wording,
    /// What every centre that uses this program may say of it.
    #[serde(default)]
    pub text: Option<Wording>,
    /// Whether the notice is not whole without the centre's own words.
    #[serde(default)]
    pub required: bool,
    /// What the centre is asked for.
    #[serde(default)]
    pub ask: Option<Wording>,
    /// Where it comes from.
    pub basis: Basis,
}

/// A ground on which the erasure of data may be refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErasureGround {
    /// Stable id.
    pub id: String,
    /// Its name for people.
    pub name: Wording,
    /// Where it comes from.
    pub basis: Basis,
}

/// What the law calls sensitive: no question asks for it by default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SensitiveTopic {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Wording,
    /// Words by which a question for it is recognised, in both languages.
    pub words: Vec<String>,
    /// Where it comes from.
    pub basis: Basis,
}

impl Pack {
    /// The terms of requests on a day; before the law applies, those with which it begins.
    ///
    /// # Errors
    /// Names the first value that is missing.
    pub fn request_terms(&self, day: Date) -> Result<RequestTerms, Message> {
        Ok(RequestTerms {
            answer_days: self.privacy_number("data-request-days", day)?,
            extension_days: self.privacy_number("data-request-extension-days", day)?,
            blocking_days: self.privacy_number("data-blocking-business-days", day)?,
            complaint_days: self.privacy_number("data-complaint-business-days", day)?,
        })
    }

    /// The first day on which the terms of requests hold, when that is still to come.
    #[must_use]
    pub fn request_terms_from(&self, day: Date) -> Option<Date> {
        match self.parameter("data-request-days", day) {
            ParameterAnswer::NotYet { first, .. } => Some(first.basis.valid_from),
            _ => None,
        }
    }

    /// Whether every rule on people's data that is in force on a day was confirmed by a source.
    #[must_use]
    pub fn is_privacy_law_confirmed(&self, day: Date) -> bool {
        let terms = ["data-request-days", "data-blocking-business-days"];
        let terms = terms.map(|id| match self.parameter(id, day) {
            ParameterAnswer::NotYet { first, .. } => first.basis.verified,
            answer => answer.known().is_some_and(|known| known.basis.verified),
        });
        let grounds = self.erasure_grounds.iter().map(|ground| &ground.basis);
        let items = self.notice_items.iter().map(|item| &item.basis);
        let mut bases = grounds.chain(items);
        terms.into_iter().all(|verified| verified) && bases.all(|basis| basis.verified)
    }

    /// From how many people on a count is shown in a report.
    ///
    /// # Errors
    /// Names the value when it is missing.
    pub fn small_cell_floor(&self, day: Date) -> Result<u64, Message> {
        self.privacy_number(FLOOR_PARAMETER, day).map(u64::from)
    }

    /// Below which age a carer consents: for any data, and for sensitive data.
    ///
    /// # Errors
    /// Names the first value that is missing.
    pub fn consent_ages(&self, day: Date) -> Result<(u32, u32), Message> {
        Ok((
            self.privacy_number(CHILD_AGE, day)?,
            self.privacy_number(SENSITIVE_CHILD_AGE, day)?,
        ))
    }

    /// A value of the data law that holds on a day, or the one with which it begins.
    fn privacy_number(&self, id: &str, day: Date) -> Result<u32, Message> {
        let answer = self.parameter(id, day);
        let found = match &answer {
            ParameterAnswer::Known(parameter) => Some(*parameter),
            ParameterAnswer::NotYet { first, .. } => Some(*first),
            _ => None,
        };
        let missing = answer.message(&self.parameter_name(id));
        found
            .and_then(|parameter| parameter.value.to_u32())
            .ok_or_else(|| {
                missing.unwrap_or_else(|| {
                    Message::new("rules-no-such-value").with("id", id.to_owned())
                })
            })
    }

    /// How long something is kept.
    #[must_use]
    pub fn retention(&self, kept: Kept) -> Option<&RetentionRule> {
        self.retention.iter().find(|rule| rule.kept == kept)
    }

    /// The sensitive topic that a question asks for, when it asks for one.
    #[must_use]
    pub fn sensitive_topic(&self, question: &Question) -> Option<&SensitiveTopic> {
        let asked = [
            question.id.replace('_', " "),
            question.ask.es.clone(),
            question.ask.en.clone(),
        ];
        let choices = question
            .choices
            .iter()
            .flat_map(|choice| [choice.label.es.clone(), choice.label.en.clone()]);
        let columns = question.columns.iter().cloned();
        let texts: Vec<String> = asked
            .into_iter()
            .chain(choices)
            .chain(columns)
            .map(|text| format!(" {} ", only_words(&text)))
            .collect();
        self.sensitive_topics.iter().find(|topic| {
            topic.words.iter().any(|word| {
                let word = format!(" {} ", only_words(word));
                texts.iter().any(|text| text.contains(&word))
            })
        })
    }
}

/// The words of a text, without accents and signs, one space between them.
fn only_words(text: &str) -> String {
    let plain = words::plain(text);
    let parts = plain.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn terms_are_known_before_and_after_the_law_applies() {
        let pack = Pack::embedded().unwrap();
        for day in [date(2026, 11, 27), date(2026, 12, 1), date(2027, 6, 1)] {
            let terms = pack.request_terms(day).unwrap();
            assert_eq!((terms.answer_days, terms.extension_days), (30, 30));
            assert_eq!((terms.blocking_days, terms.complaint_days), (2, 30));
            assert_eq!(pack.consent_ages(day), Ok((14, 16)));
            assert_eq!(pack.small_cell_floor(day), Ok(5));
        }
        assert_eq!(
            pack.request_terms_from(date(2026, 11, 30)),
            Some(date(2026, 12, 1))
        );
        assert_eq!(pack.request_terms_from(date(2026, 12, 1)), None);
    }

    #[test]
    fn everything_that_is_kept_has_its_days_and_the_notice_its_twelve_items() {
        let pack = Pack::embedded().unwrap();
        for kept in Kept::ALL {
            assert!(
                pack.retention(kept).is_some_and(|rule| rule.days > 0),
                "{kept:?}"
            );
        }
        assert_eq!(pack.notice_items.len(), 12);
    }

    #[test]
    fn no_question_asks_for_what_the_law_calls_sensitive() {
        let pack = Pack::embedded().unwrap();
        assert!(pack.sensitive_topics.len() >= 8);
        for question in &pack.questions {
            let topic = pack
                .sensitive_topic(question)
                .map(|topic| topic.id.as_str());
            assert_eq!(topic, None, "{}", question.id);
        }
        let mut asked = pack.questions[0].clone();
        for text in [
            "¿Tiene alguna discapacidad?",
            "Tramo del Registro Social de Hogares",
            "¿Es de un pueblo originario?",
        ] {
            asked.ask.es = text.to_owned();
            assert!(pack.sensitive_topic(&asked).is_some(), "{text}");
        }
    }

    /// The law says "without undue delay": no text of the program makes hours of it.
    #[test]
    fn nothing_claims_seventy_two_hours() {
        let pack = Pack::embedded().unwrap();
        let json = serde_json::to_string(&pack).unwrap();
        for claim in ["72 h", "setenta y dos", "seventy-two"] {
            assert!(!json.contains(claim), "{claim}");
        }
    }
}
