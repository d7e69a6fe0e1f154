//! What one entry names of another must exist: sections, papers, matching questions, trips.

use super::Findings;
use crate::domain::consent::Purpose;
use crate::domain::message::Message;
use crate::domain::supplier::key;
use crate::domain::words;
use crate::rules::model::{Pack, Question, QuestionKind};
use std::collections::HashMap;

pub(super) fn check(pack: &Pack, findings: &mut Findings) {
    for question in &pack.questions {
        of_question(pack, question, findings);
    }
    for requirement in &pack.requirements {
        if pack.trip(&requirement.trip).is_none() {
            let message =
                Message::new("rules-lint-no-trip").with("trip", requirement.trip.as_str());
            findings.add("requirements", &requirement.id, message);
        }
    }
    for point in &pack.checklist {
        if let Some(paper) = &point.paper
            && pack.paper(paper).is_none()
        {
            let message = Message::new("rules-lint-no-paper").with("paper", paper.as_str());
            findings.add("checklist", &point.id, message);
        }
    }
    messages(pack, findings);
    consents(pack, findings);
}

fn of_question(pack: &Pack, question: &Question, findings: &mut Findings) {
    let mut add = |message| findings.add("questions", &question.id, message);
    if let Some(topic) = pack.sensitive_topic(question) {
        add(Message::new("rules-lint-sensitive").with("topic", topic.name.clone()));
    }
    if pack.section(&question.section).is_none() {
        add(Message::new("rules-lint-no-section").with("section", question.section.as_str()));
    }
    if let Some(paper) = &question.written_on
        && pack.paper(paper).is_none()
    {
        add(Message::new("rules-lint-no-paper").with("paper", paper.as_str()));
    }
    if let Some(other) = &question.must_match
        && (pack.question(other).is_none() || *other == question.id)
        && other != key::RUT
    {
        add(Message::new("rules-lint-no-question").with("question", other.as_str()));
    }
    let chosen = matches!(question.kind, QuestionKind::Choice | QuestionKind::Choices);
    if chosen != (question.choices.len() >= 2) {
        add(Message::new("rules-lint-choices"));
    }
    for (at, choice) in question.choices.iter().enumerate() {
        if question.choices[..at]
            .iter()
            .any(|other| other.id == choice.id)
        {
            add(Message::new("rules-lint-double").with("key", choice.id.as_str()));
        }
    }
}

/// A text must lead to one message only.
fn messages(pack: &Pack, findings: &mut Findings) {
    let mut said: HashMap<String, &str> = HashMap::new();
    for message in &pack.messages {
        if message.says.iter().all(|text| text.trim().is_empty()) {
            findings.add(
                "messages",
                &message.id,
                Message::new("rules-lint-says-nothing"),
            );
        }
        for text in &message.says {
            if let Some(other) = said.insert(words::plain(text), &message.id)
                && other != message.id
            {
                let finding = Message::new("rules-lint-same-message")
                    .with("text", text.as_str())
                    .with("other", other);
                findings.add("messages", &message.id, finding);
            }
        }
    }
}

/// Every purpose needs a text, or nothing could be kept for it.
fn consents(pack: &Pack, findings: &mut Findings) {
    for (purpose, name) in [
        (Purpose::Guidance, "guidance"),
        (Purpose::Directory, "directory"),
        (Purpose::Results, "results"),
        (Purpose::Partners, "partners"),
    ] {
        if !pack.consents.iter().any(|text| text.purpose == purpose) {
            findings.add("consents", name, Message::new("rules-lint-no-consent"));
        }
    }
}
