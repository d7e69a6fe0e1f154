//! The directory in words: a state with its days and its evidence, who is local in which sense, what hints at a tie.

use crate::app::directory::card::{Card, Seen};
use crate::app::directory::listing::{Delivery, Entry, lacking};
use crate::app::directory::ties::{Tie, Told};
use crate::domain::message::Message;
use crate::domain::supplier::{StateKind, StateValue};
use crate::present::suppliers::{state_heading, value, yes_no};
use crate::present::texts::Texts;
use crate::rules::Pack;

/// What was seen of a state, with its days and whether it is old, and what shows it.
pub(super) fn seen_and_shown(texts: &Texts, seen: &Seen) -> String {
    let (Some(evidence), Some(by)) = (&seen.evidence, &seen.by) else {
        return told(texts, seen);
    };
    let evidence = Message::new("directory-evidence")
        .with("evidence", evidence.as_str())
        .with("by", by.as_str());
    format!("{} {}", told(texts, seen), texts.text(&evidence))
}

/// A state by its name, with what was seen of it and without who saw it.
pub(super) fn state(texts: &Texts, seen: &Seen) -> String {
    format!(
        "{}: {}",
        texts.get(state_heading(seen.kind)),
        told(texts, seen)
    )
}

/// What was seen of a state, with its days and whether it is old.
fn told(texts: &Texts, seen: &Seen) -> String {
    let (Some(known), Some(on)) = (seen.value, seen.on) else {
        return texts.get("suppliers-unknown");
    };
    let worded = value(texts, known);
    if let Some(until) = seen.until.filter(|_| has_ended(seen)) {
        let ended = Message::new("directory-ended")
            .with("value", worded)
            .with("on", on)
            .with("until", until);
        return texts.text(&ended);
    }
    let message = match seen.until {
        Some(until) => Message::new("directory-seen-until")
            .with("value", worded)
            .with("on", on)
            .with("until", until),
        None => Message::new("directory-seen")
            .with("value", worded)
            .with("on", on),
    };
    let mut text = texts.text(&message);
    if seen.is_stale() {
        text.push(' ');
        text.push_str(&texts.get("directory-stale"));
    }
    text
}

/// Whether an accreditation is over: then it is not to be looked at again but to be renewed.
fn has_ended(seen: &Seen) -> bool {
    seen.kind == StateKind::Accreditation
        && seen.value == Some(StateValue::InForce)
        && seen.holds() == Some(false)
}

/// Yes, no, or that it is not known.
pub(super) fn answer(texts: &Texts, answer: Option<bool>) -> String {
    answer.map_or_else(|| texts.get("suppliers-unknown"), |yes| yes_no(texts, yes))
}

/// What keeps a supplier from being connected: the states that do not hold, and those that nobody knows.
pub(super) fn missing(texts: &Texts, card: &Card) -> String {
    let lacking = lacking(card).into_iter().map(|(kind, holds)| {
        let state = texts.get(state_heading(kind));
        let message = match holds {
            None => Message::new("directory-missing-unknown").with("state", state),
            Some(_) => Message::new("directory-missing").with("state", state),
        };
        texts.text(&message)
    });
    let lacking: Vec<String> = lacking.collect();
    match lacking.is_empty() {
        true => texts.get("directory-missing-nothing"),
        false => lacking.join("; "),
    }
}

/// Who is local: in the municipality's sense where a comuna was said, and in that of the law.
#[must_use]
pub fn local_words(texts: &Texts, entry: &Entry, delivery: Delivery) -> String {
    let legal = Message::new("directory-local-legal")
        .with("answer", answer(texts, entry.legal_local))
        .with("region", delivery.region.map_or("", |region| region.name));
    let comuna = delivery.comuna.map(|comuna| {
        Message::new("directory-local-comuna")
            .with("answer", answer(texts, entry.comuna_local))
            .with("comuna", comuna.name)
    });
    let both = comuna.into_iter().chain([legal]);
    both.map(|message| texts.text(&message))
        .collect::<Vec<_>>()
        .join("; ")
}

/// What hints at a tie to the staff; not known is said as such.
#[must_use]
pub fn tie_words(texts: &Texts, tie: &Tie) -> String {
    let mut hints = Vec::new();
    if tie.is_staff {
        hints.push(Message::new("directory-tie-staff"));
    }
    if tie.represented_by_staff {
        hints.push(Message::new("directory-tie-represented"));
    }
    match &tie.told {
        Told::Yes(Some(bodies)) => {
            hints.push(Message::new("directory-tie-told-where").with("bodies", bodies.as_str()));
        }
        Told::Yes(None) => hints.push(Message::new("directory-tie-told")),
        Told::No if hints.is_empty() => hints.push(Message::new("directory-tie-none-told")),
        Told::Unknown if hints.is_empty() => hints.push(Message::new("directory-tie-unknown")),
        Told::No | Told::Unknown => {}
    }
    let words: Vec<String> = hints.iter().map(|hint| texts.text(hint)).collect();
    words.join("; ")
}

/// A size as the interview words it.
pub(super) fn size(texts: &Texts, pack: &Pack, id: &str) -> String {
    let question = pack.question(crate::domain::supplier::key::SIZE);
    let choice = question.and_then(|question| {
        let mut choices = question.choices.iter();
        choices.find(|choice| choice.id == id)
    });
    choice.map_or_else(
        || id.to_owned(),
        |choice| texts.wording(&choice.label).to_owned(),
    )
}

/// The products by code and name.
pub(super) fn products(card: &Card) -> Vec<String> {
    let worded = |product: &crate::app::directory::card::Product| match &product.name {
        Some(name) => format!("{name} ({})", product.code),
        None => product.code.clone(),
    };
    card.rubros.iter().map(worded).collect()
}
