//! What makes a pack wrong: doubles, missing words, unknown names, dates out of order.
//! Judges a pack that was read; never changes it and never looks at the world outside.

mod conditions;
mod links;
mod values;

use crate::domain::message::Message;
use crate::rules::entry::Entry;
use crate::rules::model::Pack;
use std::collections::{HashMap, HashSet};

/// One thing that is wrong in a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The kind of entry: the name of its table.
    pub kind: &'static str,
    /// The entry's id.
    pub id: String,
    /// What is wrong with it.
    pub message: Message,
}

/// Collects findings; every finding names its entry.
#[derive(Debug, Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, kind: &'static str, id: &str, message: Message) {
        self.0.push(Finding {
            kind,
            id: id.to_owned(),
            message,
        });
    }
}

/// From how many words on a text that reads the same in both languages is taken for untranslated.
const WORDS_THAT_DIFFER: usize = 4;

/// Fields that hold names of offices, pages and menus: the same in both languages when nothing else is said.
const NAMES_OF_PLACES: &[&str] = &["where"];

/// Everything that is wrong in a pack, in the order of its entries. An empty list means that it can be used.
#[must_use]
pub fn lint(pack: &Pack) -> Vec<Finding> {
    let entries = pack.entries();
    let mut findings = Findings::default();
    doubles(&entries, &mut findings);
    for entry in &entries {
        words(entry, &mut findings);
        dates(entry, &mut findings);
        source(pack, entry, &mut findings);
        for condition in &entry.conditions {
            conditions::check(pack, entry, condition, &mut findings);
        }
    }
    unused_sources(pack, &entries, &mut findings);
    links::check(pack, &mut findings);
    values::check(pack, &mut findings);
    findings.0
}

/// The entries that no source confirms; allowed, since they say so wherever they are shown.
#[must_use]
pub fn unverified(pack: &Pack) -> Vec<Entry<'_>> {
    let mut entries = pack.entries();
    entries.retain(|entry| entry.basis.is_some_and(|basis| !basis.verified));
    entries
}

fn doubles(entries: &[Entry<'_>], findings: &mut Findings) {
    let mut seen = HashMap::new();
    for entry in entries {
        let count = seen.entry((entry.kind, entry.key.as_str())).or_insert(0);
        *count += 1;
        if *count == 2 {
            let message = Message::new("rules-lint-double").with("key", entry.key.as_str());
            findings.add(entry.kind, &entry.id, message);
        }
    }
}

fn words(entry: &Entry<'_>, findings: &mut Findings) {
    for (field, wording) in &entry.wordings {
        let (es, en) = (wording.es.trim(), wording.en.trim());
        if es.is_empty() || en.is_empty() {
            let language = if es.is_empty() { "es" } else { "en" };
            let message = Message::new("rules-lint-not-worded")
                .with("field", *field)
                .with("language", language);
            findings.add(entry.kind, &entry.id, message);
        } else if es == en
            && !NAMES_OF_PLACES.contains(field)
            && es.split_whitespace().count() >= WORDS_THAT_DIFFER
        {
            let message = Message::new("rules-lint-same-words").with("field", *field);
            findings.add(entry.kind, &entry.id, message);
        }
    }
}

fn dates(entry: &Entry<'_>, findings: &mut Findings) {
    let Some(basis) = entry.basis else { return };
    if let Some(until) = basis.valid_until.filter(|until| *until < basis.valid_from) {
        let message = Message::new("rules-lint-dates-reversed")
            .with("from", basis.valid_from)
            .with("until", until);
        findings.add(entry.kind, &entry.id, message);
    }
}

fn source(pack: &Pack, entry: &Entry<'_>, findings: &mut Findings) {
    let Some(basis) = entry.basis else { return };
    if pack.source(&basis.source).is_none() {
        let message = Message::new("rules-lint-no-source").with("source", basis.source.as_str());
        findings.add(entry.kind, &entry.id, message);
    }
}

fn unused_sources(pack: &Pack, entries: &[Entry<'_>], findings: &mut Findings) {
    let used: HashSet<&str> = entries
        .iter()
        .filter_map(|entry| entry.basis)
        .map(|basis| basis.source.as_str())
        .collect();
    for source in &pack.sources {
        if !used.contains(source.id.as_str()) {
            let message = Message::new("rules-lint-unused-source");
            findings.add("sources", &source.id, message);
        }
        if source.name.es.trim().is_empty() {
            let message = Message::new("rules-lint-no-name");
            findings.add("sources", &source.id, message);
        }
    }
}

#[cfg(test)]
mod tests;
