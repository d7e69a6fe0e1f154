//! Writes a step into the ledger by hand: somebody saw it, says what shows it, and answers for it by name.

use crate::app::results::record::{Salts, sound};
use crate::app::results::{Person, Room};
use crate::domain::calendar::read_date;
use crate::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use crate::domain::ledger::milestone::Milestone;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::store::Store;
use jiff::civil::Date;

/// What is told, as it was typed.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The step.
    pub milestone: &'a str,
    /// The day on which it was reached.
    pub on: &'a str,
    /// What shows it.
    pub evidence: &'a str,
    /// Who answers for it.
    pub by: &'a str,
}

/// A step that may be written.
///
/// # Errors
/// Wrong usage for a step, a day, an evidence or a name that cannot be taken; the answer "no" where nothing allows counting
/// this person's results.
pub fn prepare(told: Told<'_>, room: &Room, person: &Person, today: Date) -> Outcome<Achievement> {
    let usage = |message: Message| Failure::new(FailureKind::Usage, message);
    let milestone = Milestone::parse(told.milestone).ok_or_else(|| {
        usage(Message::new("vouch-no-milestone").with("value", told.milestone))
            .hint(Message::new("vouch-no-milestone-hint"))
    })?;
    let on = read_date(told.on).map_err(|error| usage(error.message(told.on)))?;
    if on > today {
        return Err(usage(Message::new("vouch-later").with("on", on)));
    }
    let (evidence, by) = (told.evidence.trim(), told.by.trim());
    if evidence.is_empty() || by.is_empty() {
        return Err(usage(Message::new("vouch-empty")));
    }
    if looks_secret(evidence, Place::Evidence) || looks_secret(by, Place::Name) {
        return Err(usage(Message::new("vouch-secret")));
    }
    if person.basis().is_none() {
        let seat = person.enrolment.number as usize;
        let message = Message::new("vouch-no-basis").with("seat", seat);
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("vouch-no-basis-hint").with("who", person.learner.id.to_string())));
    }
    Ok(Achievement {
        learner: person.learner.id,
        course: room.course.code.clone(),
        milestone,
        on,
        evidence: Evidence {
            kind: EvidenceKind::Told,
            what: evidence.to_owned(),
        },
        voucher: Voucher::person(by),
    })
}

/// Writes it.
///
/// # Errors
/// The answer "no" when the ledger has this step already, with its day; as [`sound`].
pub fn keep(
    store: &mut dyn Store,
    achievement: &Achievement,
    salts: Salts<'_>,
    today: Date,
) -> Outcome<()> {
    let (_, walked) = sound(store)?;
    let held = walked
        .entries
        .iter()
        .map(|entry| &entry.achievement)
        .find(|held| {
            held.learner == achievement.learner
                && held.course == achievement.course
                && held.milestone == achievement.milestone
        });
    let again = |on: Date| {
        let message = Message::new("vouch-again").with("on", on);
        Failure::new(FailureKind::No, message)
    };
    if let Some(held) = held {
        return Err(again(held.on));
    }
    match store.record(&[(achievement.clone(), salts()?)], today)? {
        0 => Err(again(achievement.on)),
        _ => Ok(()),
    }
}
