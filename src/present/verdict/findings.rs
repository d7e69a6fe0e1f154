//! One finding in words: its rows, what is particular to it, and its source.

use super::{FindingView, Mark};
use crate::domain::message::{Message, Wording};
use crate::domain::mismatch::Writing;
use crate::present::texts::Texts;
use crate::readiness::verdict::{Finding, Phrase};
use jiff::civil::Date;

/// A finding as a report shows it; rows that say nothing are left out.
pub(super) fn view(finding: &Finding, day: Date, texts: &Texts) -> FindingView {
    let mut rows = Vec::new();
    let mut row = |id: &str, text: Option<String>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            rows.push((texts.get(id), text));
        }
    };
    let wording = |text: &Option<Wording>| {
        text.as_ref()
            .map(|wording| texts.wording(wording).to_owned())
    };
    row("verdict-row-detail", detail(finding, texts));
    row("verdict-row-why", Some(phrase(&finding.why, texts)));
    row("verdict-row-mend", Some(phrase(&finding.mend, texts)));
    row("verdict-row-where", Some(phrase(&finding.place, texts)));
    row("verdict-row-cost", wording(&finding.cost));
    row("verdict-row-lasts", wording(&finding.lasts));
    row("verdict-row-source", Some(source(finding, texts)));
    row("verdict-row-stale", stale(finding, day, texts));
    FindingView {
        mark: Mark::of(finding.severity),
        title: phrase(&finding.title, texts),
        rows,
        link: finding.origin.url.clone(),
    }
}

/// A phrase in the language that is spoken.
pub(super) fn phrase(phrase: &Phrase, texts: &Texts) -> String {
    match phrase {
        Phrase::Wording(wording) => texts.wording(wording).to_owned(),
        Phrase::Message(message) => texts.text(message),
    }
}

/// What is particular to a finding, with two writings that differ one above the other.
pub(super) fn detail(finding: &Finding, texts: &Texts) -> Option<String> {
    let mut text = texts.text(finding.detail.as_ref()?);
    if let Some(pair) = &finding.mismatch {
        for (label, writing) in [
            (&pair.reference, &pair.mismatch.reference),
            (&pair.other, &pair.mismatch.other),
        ] {
            text.push('\n');
            text.push_str(&phrase(label, texts));
            text.push_str(": ");
            text.push_str(&bracketed(writing));
        }
    }
    Some(text)
}

/// A writing with what differs between brackets, so that no colour is needed to see it. Spaces at the edges of a
/// difference stay outside: a line may break there.
fn bracketed(writing: &Writing) -> String {
    let mut text = String::new();
    for segment in &writing.segments {
        let inner = segment.text.trim();
        if segment.same {
            text.push_str(&segment.text);
        } else if inner.is_empty() {
            text.push_str(&format!("[{}]", segment.text));
        } else {
            text.push_str(&segment.text.replacen(inner, &format!("[{inner}]"), 1));
        }
    }
    text
}

/// From when on the finding must be looked at again; nothing for what is not known today.
fn stale(finding: &Finding, day: Date, texts: &Texts) -> Option<String> {
    let later = finding.stale_after > day;
    let message = Message::new("verdict-stale-after").with("date", finding.stale_after);
    later.then(|| texts.text(&message))
}

/// The source with its date; an unconfirmed one says so.
fn source(finding: &Finding, texts: &Texts) -> String {
    let id = if finding.origin.verified {
        "verdict-source"
    } else {
        "verdict-source-unverified"
    };
    texts.text(
        &Message::new(id)
            .with("name", finding.origin.name.clone())
            .with("date", finding.origin.checked_on),
    )
}
