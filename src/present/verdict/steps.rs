//! The last line of a verdict: the one next thing to do, with the command to type.

use super::NextView;
use super::findings::phrase;
use crate::domain::message::Message;
use crate::domain::supplier::StateKind;
use crate::present::texts::Texts;
use crate::readiness::Verdict;
use crate::readiness::verdict::{Next as Step, Record, Remedy};

/// The next thing to do, with its command; nothing when nothing holds up.
pub(super) fn next(verdict: &Verdict, texts: &Texts) -> Option<NextView> {
    let next = verdict.next.as_ref()?;
    Some(NextView {
        text: texts.text(&Message::new("verdict-next").with("step", step(next, texts))),
        command: texts.text(&command(next, verdict)),
    })
}

fn step(next: &Step, texts: &Texts) -> String {
    let message = match &next.remedy {
        Remedy::Answer(_) => Message::new("verdict-step-answer"),
        Remedy::Observe(_) => Message::new("verdict-step-look"),
        Remedy::Wait(_, date) => Message::new("verdict-step-wait").with("date", *date),
        Remedy::Mend(_) => {
            let id = if next.solves > 1 {
                "verdict-step-mend-more"
            } else {
                "verdict-step-mend"
            };
            Message::new(id)
                .with("trip", lower_first(texts.wording(&next.trip.title)))
                .with("title", phrase(&next.title, texts))
                .with("more", next.solves.saturating_sub(1))
        }
    };
    texts.text(&message)
}

/// The command that settles or records the step, under its name in the language that is spoken.
fn command(next: &Step, verdict: &Verdict) -> Message {
    use StateKind::{Account, Accreditation, Eligibility};
    let id = match &next.remedy {
        Remedy::Answer(_) => "verdict-command-register",
        Remedy::Mend(Record::Nothing) => "verdict-command-check",
        Remedy::Mend(Record::Answer { key, yes }) => return edit(verdict, key, *yes),
        Remedy::Mend(Record::State(Account)) => "verdict-command-account-open",
        Remedy::Mend(Record::State(Accreditation)) => "verdict-command-accreditation-in-force",
        Remedy::Observe(Account) | Remedy::Wait(Account, _) => "verdict-command-account",
        Remedy::Observe(Accreditation) | Remedy::Wait(Accreditation, _) => {
            "verdict-command-accreditation"
        }
        Remedy::Mend(Record::State(Eligibility))
        | Remedy::Observe(Eligibility)
        | Remedy::Wait(Eligibility, _) => "verdict-command-eligibility",
    };
    Message::new(id).with("rut", verdict.rut)
}

/// The command that changes one answer.
fn edit(verdict: &Verdict, key: &str, yes: bool) -> Message {
    let id = if yes {
        "verdict-command-edit-yes"
    } else {
        "verdict-command-edit"
    };
    Message::new(id).with("rut", verdict.rut).with("key", key)
}

/// A text in the middle of a sentence: its first letter small, unless the word is an acronym.
pub(super) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}
