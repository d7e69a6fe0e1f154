//! Finds which message of the portal a pasted text holds: accents, capitals, small slips and longer text around are forgiven.
//! Pure; says "not known" rather than stretch a likeness.

mod likeness;

use crate::domain::message::Wording;
use crate::rules::model::{Basis, Cause, Pack, PortalMessage};
use likeness::{Hit, Text, hit};

/// What a text means: a message of the portal, or one of the causes of ineligibility.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning<'a> {
    /// A message.
    Message(&'a PortalMessage),
    /// A cause on the certificate of eligibility.
    Cause(&'a Cause),
}

impl<'a> Meaning<'a> {
    /// The entry's id.
    #[must_use]
    pub fn id(self) -> &'a str {
        match self {
            Self::Message(message) => &message.id,
            Self::Cause(cause) => &cause.id,
        }
    }

    /// What the portal says, as it says it.
    #[must_use]
    pub fn says(self) -> &'a str {
        match self {
            Self::Message(message) => message.says.first().map_or("", String::as_str),
            Self::Cause(cause) => &cause.id,
        }
    }

    /// What it means.
    #[must_use]
    pub const fn cause(self) -> &'a Wording {
        match self {
            Self::Message(message) => &message.cause,
            Self::Cause(cause) => &cause.title,
        }
    }

    /// What to do.
    #[must_use]
    pub const fn mend(self) -> &'a Wording {
        match self {
            Self::Message(message) => &message.mend,
            Self::Cause(cause) => &cause.mend,
        }
    }

    /// Until when, when there is a term.
    #[must_use]
    pub const fn deadline(self) -> Option<&'a Wording> {
        match self {
            Self::Message(message) => message.deadline.as_ref(),
            Self::Cause(_) => None,
        }
    }

    /// Where it comes from.
    #[must_use]
    pub const fn basis(self) -> &'a Basis {
        match self {
            Self::Message(message) => &message.basis,
            Self::Cause(cause) => &cause.basis,
        }
    }
}

/// What was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Explanation<'a> {
    /// These are in it, the most telling first; never empty.
    Known(Vec<Meaning<'a>>),
    /// It resembles these; the person must say which; never empty.
    Unclear(Vec<Meaning<'a>>),
    /// Nothing in the pack resembles it.
    NotKnown,
}

/// How many meanings are offered at most.
const MOST: usize = 4;
/// Likeness from which a text that is not literally there may be offered.
const OFFERED: f64 = 0.66;
/// Likeness from which a text with slips is taken as meant, when it leads clearly.
const MEANT: f64 = 0.85;
/// How far the best must lead the next to be taken as meant.
const LEAD: f64 = 0.1;

/// Finds the message that a pasted text means.
#[must_use]
pub fn explain<'a>(pack: &'a Pack, text: &str) -> Explanation<'a> {
    let words = Text::new(text);
    let mut found: Vec<(Meaning<'a>, Hit)> = phrases(pack)
        .into_iter()
        .filter_map(|(meaning, says)| best(&says, &words).map(|hit| (meaning, hit)))
        .filter(|(_, hit)| hit.likeness >= OFFERED)
        .collect();
    found.sort_by(|left, right| right.1.compare(&left.1));
    if found.iter().any(|(_, hit)| hit.literal) {
        found.retain(|(_, hit)| hit.literal);
        let hits: Vec<Hit> = found.iter().map(|(_, hit)| *hit).collect();
        found.retain(|(_, hit)| !hits.iter().any(|other| other.covers(hit)));
        return Explanation::Known(first(found));
    }
    let Some((_, leader)) = found.first() else {
        return Explanation::NotKnown;
    };
    let next = found.get(1).map_or(0.0, |(_, hit)| hit.likeness);
    if leader.likeness >= MEANT && leader.likeness - next >= LEAD {
        found.truncate(1);
        return Explanation::Known(first(found));
    }
    Explanation::Unclear(first(found))
}

fn first(found: Vec<(Meaning<'_>, Hit)>) -> Vec<Meaning<'_>> {
    found
        .into_iter()
        .take(MOST)
        .map(|(meaning, _)| meaning)
        .collect()
}

/// Every meaning with the texts by which it is recognised; a cause by its key and its Spanish words.
fn phrases(pack: &Pack) -> Vec<(Meaning<'_>, Vec<String>)> {
    let messages = pack
        .messages
        .iter()
        .map(|message| (Meaning::Message(message), message.says.clone()));
    let causes = pack.causes.iter().map(|cause| {
        let says = vec![cause.id.clone(), spaced(&cause.id), cause.title.es.clone()];
        (Meaning::Cause(cause), says)
    });
    messages.chain(causes).collect()
}

/// `DeudasTributarias` as people write it: `Deudas Tributarias`.
fn spaced(key: &str) -> String {
    let mut text = String::new();
    for letter in key.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push(' ');
        }
        text.push(letter);
    }
    text
}

fn best(says: &[String], words: &Text) -> Option<Hit> {
    says.iter()
        .filter_map(|phrase| hit(&likeness::words(phrase), words))
        .max_by(Hit::compare)
}

#[cfg(test)]
mod tests;
