//! Conditions must speak of questions that exist, of options that can be chosen, and of answers of the right kind.

use super::Findings;
use crate::domain::message::Message;
use crate::rules::condition::Condition;
use crate::rules::entry::Entry;
use crate::rules::model::{Pack, Question, QuestionKind};

pub(super) fn check(
    pack: &Pack,
    entry: &Entry<'_>,
    condition: &Condition,
    findings: &mut Findings,
) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                check(pack, entry, part, findings);
            }
        }
        Condition::Not(part) => check(pack, entry, part, findings),
        Condition::AnswerIs { key, value } => {
            if let Some(question) = find(pack, entry, key, findings) {
                answer(entry, question, value, findings);
            }
        }
        Condition::AnswerMissing(key) => {
            find(pack, entry, key, findings);
        }
        Condition::NumberAbove { key, .. } | Condition::NumberBelow { key, .. } => {
            let question = find(pack, entry, key, findings);
            of_kind(entry, question, QuestionKind::Number, findings);
        }
        Condition::DatePassed(key) | Condition::OlderThan { key, .. } => {
            let question = find(pack, entry, key, findings);
            of_kind(entry, question, QuestionKind::Date, findings);
        }
        Condition::Person(_)
        | Condition::StateIs(_)
        | Condition::StateMissing(_)
        | Condition::StateEndsWithin { .. } => {}
    }
}

fn find<'a>(
    pack: &'a Pack,
    entry: &Entry<'_>,
    key: &str,
    findings: &mut Findings,
) -> Option<&'a Question> {
    let question = pack.question(key);
    if question.is_none() {
        let message = Message::new("rules-lint-no-question").with("question", key);
        findings.add(entry.kind, &entry.id, message);
    }
    question
}

fn answer(entry: &Entry<'_>, question: &Question, value: &str, findings: &mut Findings) {
    let possible = match question.kind {
        QuestionKind::YesNo => value == "true" || value == "false",
        QuestionKind::Choice | QuestionKind::Choices => {
            question.choices.iter().any(|choice| choice.id == value)
        }
        _ => true,
    };
    if !possible {
        let message = Message::new("rules-lint-no-option")
            .with("question", question.id.as_str())
            .with("value", value);
        findings.add(entry.kind, &entry.id, message);
    }
}

fn of_kind(
    entry: &Entry<'_>,
    question: Option<&Question>,
    kind: QuestionKind,
    findings: &mut Findings,
) {
    if let Some(question) = question.filter(|question| question.kind != kind) {
        let message = Message::new("rules-lint-wrong-kind").with("question", question.id.as_str());
        findings.add(entry.kind, &entry.id, message);
    }
}
