//! What a condition rests on: the answers and observations that it reads, and those that are missing.

use crate::domain::supplier::{StateKind, Supplier};
use crate::rules::condition::{Condition, Truth};
use jiff::civil::Date;

/// An answer or an observation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Need {
    /// The answer to the question with this id.
    Answer(String),
    /// The observation of a state.
    State(StateKind),
}

impl Need {
    /// The day on which it became known.
    pub(super) fn known_on(&self, supplier: &Supplier) -> Option<Date> {
        match self {
            Self::Answer(key) => supplier.facts.get(key).map(|fact| fact.recorded_on),
            Self::State(kind) => supplier.state(*kind).map(|record| record.on),
        }
    }
}

/// Everything that a condition reads, in the order written, without doubles.
pub(super) fn reads(condition: &Condition) -> Vec<Need> {
    let mut needs = Vec::new();
    walk(condition, &mut |part| needs.extend(of_leaf(part)));
    distinct(needs)
}

/// What a condition would need to know and does not, in the order written, without doubles.
///
/// A part that another part has settled already is not asked for.
pub(super) fn missing(condition: &Condition, supplier: &Supplier, today: Date) -> Vec<Need> {
    let mut needs = Vec::new();
    gather_missing(condition, supplier, today, &mut needs);
    distinct(needs)
}

fn gather_missing(condition: &Condition, supplier: &Supplier, today: Date, needs: &mut Vec<Need>) {
    if condition.holds(supplier, today) != Truth::Unknown {
        return;
    }
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                gather_missing(part, supplier, today, needs);
            }
        }
        Condition::Not(part) => gather_missing(part, supplier, today, needs),
        leaf => needs.extend(of_leaf(leaf)),
    }
}

/// The answers whose absence alone decides a condition: the keys of `answer_missing` that hold.
pub(super) fn absent(condition: &Condition, supplier: &Supplier, today: Date) -> Vec<Need> {
    let mut needs = Vec::new();
    walk(condition, &mut |part| {
        if matches!(part, Condition::AnswerMissing(_)) && part.holds(supplier, today) == Truth::Yes
        {
            needs.extend(of_leaf(part));
        }
    });
    distinct(needs)
}

/// Whether a condition wants the answer to a question to be yes.
pub(super) fn wants_yes(condition: &Condition, wanted: &str) -> bool {
    let mut found = false;
    walk(condition, &mut |part| {
        found |=
            matches!(part, Condition::AnswerIs { key, value } if key == wanted && value == "true");
    });
    found
}

/// Visits every leaf of a condition.
pub(super) fn walk(condition: &Condition, visit: &mut impl FnMut(&Condition)) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                walk(part, visit);
            }
        }
        Condition::Not(part) => walk(part, visit),
        leaf => visit(leaf),
    }
}

fn of_leaf(condition: &Condition) -> Option<Need> {
    match condition {
        Condition::AnswerIs { key, .. }
        | Condition::AnswerMissing(key)
        | Condition::NumberAbove { key, .. }
        | Condition::NumberBelow { key, .. }
        | Condition::DatePassed(key)
        | Condition::OlderThan { key, .. } => Some(Need::Answer(key.clone())),
        Condition::StateIs(value) => Some(Need::State(value.kind())),
        Condition::StateMissing(kind) | Condition::StateEndsWithin { state: kind, .. } => {
            Some(Need::State(*kind))
        }
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Person(_) => None,
    }
}

fn distinct(needs: Vec<Need>) -> Vec<Need> {
    let mut once = Vec::with_capacity(needs.len());
    for need in needs {
        if !once.contains(&need) {
            once.push(need);
        }
    }
    once
}
