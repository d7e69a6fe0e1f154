//! The three states in words: name, mark, and what was seen when.

use super::{Mark, StateLine};
use crate::domain::message::Message;
use crate::domain::supplier::{StateKind, StateValue};
use crate::present::texts::Texts;
use crate::readiness::verdict::{Freshness, StateView};

/// The name of a state.
pub(super) fn label(kind: StateKind, texts: &Texts) -> String {
    texts.get(match kind {
        StateKind::Account => "verdict-state-account",
        StateKind::Accreditation => "verdict-state-accreditation",
        StateKind::Eligibility => "verdict-state-eligibility",
    })
}

/// One state as a line.
pub(super) fn line(state: &StateView, texts: &Texts) -> StateLine {
    StateLine {
        label: label(state.kind, texts),
        mark: mark(state),
        text: text(state, texts),
    }
}

const fn value_id(value: StateValue) -> &'static str {
    match value {
        StateValue::Open => "verdict-value-open",
        StateValue::None => "verdict-value-none",
        StateValue::InForce => "verdict-value-in-force",
        StateValue::NotInForce => "verdict-value-not-in-force",
        StateValue::Eligible => "verdict-value-eligible",
        StateValue::Ineligible => "verdict-value-ineligible",
        StateValue::UnderReview => "verdict-value-under-review",
        StateValue::NoInformation => "verdict-value-no-information",
    }
}

/// How a state stands.
pub(super) fn mark(state: &StateView) -> Mark {
    match (state.value, state.freshness) {
        (None | Some(StateValue::UnderReview), _) => Mark::Unknown,
        (Some(_), Freshness::Ended(_)) if state.kind == StateKind::Accreditation => Mark::Blocks,
        (Some(value), _) if !value.is_good() => Mark::Blocks,
        (Some(_), Freshness::Fresh) => Mark::Good,
        (Some(_), _) => Mark::Unknown,
    }
}

fn text(state: &StateView, texts: &Texts) -> String {
    let (Some(value), Some(on)) = (state.value, state.on) else {
        return texts.get("verdict-value-unknown");
    };
    let seen = Message::new("verdict-seen")
        .with("value", Message::new(value_id(value)))
        .with("date", on);
    let mut parts = vec![texts.text(&seen)];
    match (state.freshness, state.until) {
        (Freshness::Ended(last), _) => {
            parts.push(texts.text(&Message::new("verdict-ended").with("date", last)));
        }
        (_, Some(last)) => {
            parts.push(texts.text(&Message::new("verdict-until").with("date", last)));
        }
        _ => {}
    }
    if matches!(state.freshness, Freshness::StaleSince(_)) {
        parts.push(texts.get("verdict-stale"));
    }
    // Of an ineligible person nothing is kept as evidence, so its absence says nothing.
    if !state.has_evidence && value != StateValue::Ineligible {
        parts.push(texts.get("verdict-no-evidence"));
    }
    parts.join("; ")
}
