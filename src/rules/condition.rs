//! The closed set of conditions that a rule may state, and their three-valued answer.
//! No expression language: what is not here needs a reviewed change of this file.

use crate::domain::supplier::{PersonKind, StateKind, StateValue, Supplier};
use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a condition answers. `Unknown` never counts as `Yes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// An answer it needs is missing or no longer fresh.
    Unknown,
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// A condition on a supplier, as a rule pack writes it: `{ answer_is = { key = "has_workers", value = "true" } }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// All hold.
    All(Vec<Self>),
    /// At least one holds.
    Any(Vec<Self>),
    /// It does not hold.
    Not(Box<Self>),
    /// The supplier is natural or juridical.
    Person(PersonKind),
    /// The answer, as text (`true`, `false`, an option's id, a code), is this one; in a list, is among them.
    AnswerIs {
        /// The question's id.
        key: String,
        /// The text.
        value: String,
    },
    /// There is no answer. Never `Unknown`.
    AnswerMissing(String),
    /// The number answered lies above a limit, the limit excluded.
    NumberAbove {
        /// The question's id.
        key: String,
        /// In the question's own unit.
        limit: Decimal,
    },
    /// The number answered lies below a limit, the limit excluded.
    NumberBelow {
        /// The question's id.
        key: String,
        /// In the question's own unit.
        limit: Decimal,
    },
    /// The latest observation of a state has this value; `Unknown` when there is none.
    StateIs(StateValue),
    /// There is no observation of a state. Never `Unknown`.
    StateMissing(StateKind),
    /// The end of the latest observation of a state lies within so many days from today, or has passed.
    StateEndsWithin {
        /// Which state.
        state: StateKind,
        /// Days from today.
        days: i32,
    },
    /// A day that was answered lies before today.
    DatePassed(String),
    /// A day that was answered, such as the issue date of a paper, lies more than so many days back.
    OlderThan {
        /// The question's id.
        key: String,
        /// Days.
        days: i32,
    },
}

impl Condition {
    /// Answers the condition for a supplier on a day. Facts that expired count as unknown.
    #[must_use]
    pub fn holds(&self, supplier: &Supplier, today: Date) -> Truth {
        let fact = |key: &str| supplier.facts.get(key).filter(|fact| fact.is_fresh(today));
        let number = |key: &str| fact(key).and_then(|_| supplier.facts.number(key));
        let date = |key: &str| fact(key).and_then(|_| supplier.facts.date(key));
        let known = |answer: Option<bool>| answer.map_or(Truth::Unknown, Truth::from);
        match self {
            Self::All(parts) => all(parts.iter().map(|part| part.holds(supplier, today))),
            Self::Any(parts) => !all(parts.iter().map(|part| !part.holds(supplier, today))),
            Self::Not(part) => !part.holds(supplier, today),
            Self::Person(kind) => (supplier.person == *kind).into(),
            Self::AnswerIs { key, value } => {
                known(fact(key).map(|_| answers(supplier, key, value)))
            }
            Self::AnswerMissing(key) => fact(key).is_none().into(),
            Self::NumberAbove { key, limit } => known(number(key).map(|number| number > *limit)),
            Self::NumberBelow { key, limit } => known(number(key).map(|number| number < *limit)),
            Self::StateIs(value) => known(
                supplier
                    .state(value.kind())
                    .map(|record| record.value == *value),
            ),
            Self::StateMissing(kind) => supplier.state(*kind).is_none().into(),
            Self::StateEndsWithin { state, days } => known(
                supplier
                    .state(*state)
                    .and_then(|record| record.until)
                    .map(|until| until <= today.saturating_add(days.days())),
            ),
            Self::DatePassed(key) => known(date(key).map(|date| date < today)),
            Self::OlderThan { key, days } => {
                known(date(key).map(|date| date.saturating_add(days.days()) < today))
            }
        }
    }
}

/// Whether an answer, read as text, is or holds a value.
fn answers(supplier: &Supplier, key: &str, value: &str) -> bool {
    let list = supplier.facts.list(key);
    if list.is_empty() {
        supplier
            .facts
            .get(key)
            .is_some_and(|fact| fact.value.as_text() == value)
    } else {
        list.contains(&value)
    }
}

/// Three-valued "and": one `No` decides, else one `Unknown`.
fn all(parts: impl Iterator<Item = Truth>) -> Truth {
    let mut result = Truth::Yes;
    for part in parts {
        match part {
            Truth::No => return Truth::No,
            Truth::Unknown => result = Truth::Unknown,
            Truth::Yes => {}
        }
    }
    result
}

#[cfg(test)]
mod tests;
