//! The words of steps, standings, evidence, faults and disagreements. Every mark stands beside a word: none is told by a
//! sign or a colour alone.

use crate::domain::ledger::claim::Disagreement;
use crate::domain::ledger::entry::{EvidenceKind, Voucher};
use crate::domain::ledger::milestone::Milestone;
use crate::domain::ledger::progress::Standing;
use crate::domain::ledger::tally::{AgeBand, Group};
use crate::domain::ledger::walk::{Broken, Fault};
use crate::domain::message::Message;
use crate::domain::supplier::StateValue;
use crate::domain::workshop::Sex;
use crate::present::suppliers::value as state_value;
use crate::present::tenders::comuna_name;
use crate::present::texts::Texts;

/// The id of a step's name.
#[must_use]
pub const fn milestone(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::Enrolled => "milestone-enrolled",
        Milestone::Attended => "milestone-attended",
        Milestone::Registered => "milestone-registered",
        Milestone::Accredited => "milestone-accredited",
        Milestone::Eligible => "milestone-eligible",
        Milestone::FirstOffer => "milestone-first-offer",
        Milestone::FirstOrder => "milestone-first-order",
        Milestone::FirstPayment => "milestone-first-payment",
    }
}

/// The id of the heading of a step on a board, which is as short as it can be.
pub(super) const fn short(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::Enrolled => "milestone-short-enrolled",
        Milestone::Attended => "milestone-short-attended",
        Milestone::Registered => "milestone-short-registered",
        Milestone::Accredited => "milestone-short-accredited",
        Milestone::Eligible => "milestone-short-eligible",
        Milestone::FirstOffer => "milestone-short-offer",
        Milestone::FirstOrder => "milestone-short-order",
        Milestone::FirstPayment => "milestone-short-payment",
    }
}

/// The id of a kind of evidence.
#[must_use]
pub const fn evidence(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Enrolment => "evidence-enrolment",
        EvidenceKind::Attendance => "evidence-attendance",
        EvidenceKind::State => "evidence-state",
        EvidenceKind::Bid => "evidence-bid",
        EvidenceKind::Award => "evidence-award",
        EvidenceKind::PublicList => "evidence-public-list",
        EvidenceKind::Payment => "evidence-payment",
        EvidenceKind::Told => "evidence-told",
    }
}

/// Who answers for an entry.
#[must_use]
pub fn voucher(texts: &Texts, voucher: &Voucher) -> String {
    match voucher {
        Voucher::Person { name } => name.clone(),
        Voucher::Participant => texts.get("voucher-participant"),
        Voucher::PublicList => texts.get("voucher-public-list"),
    }
}

/// Where a standing is shown: the letters of a printed page have no ticks and arrows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signs {
    /// A terminal.
    Screen,
    /// A page to print.
    Paper,
}

/// How somebody stands at a step: a mark and a word. `waits` is the step that comes next, of which an arrow tells; of those
/// behind it only what was seen is told.
pub(super) fn standing(texts: &Texts, standing: Standing, waits: bool, signs: Signs) -> String {
    let (mark, word) = match standing {
        Standing::Reached { .. } => ("✓", texts.get("standing-reached")),
        Standing::Ended { .. } => ("!", texts.get("standing-ended")),
        Standing::Seen { value, .. } => (seen(value), state_value(texts, value)),
        Standing::NotYet if waits => ("", texts.get("standing-not-yet")),
        Standing::Unknown if waits => ("", texts.get("standing-unknown")),
        Standing::NotYet | Standing::Unknown => return "·".to_owned(),
    };
    match (signs, waits) {
        (Signs::Screen, true) => format!("→ {word}"),
        (Signs::Screen, false) => format!("{mark} {word}"),
        (Signs::Paper, true) => format!("» {word}"),
        (Signs::Paper, false) => word,
    }
}

const fn seen(value: StateValue) -> &'static str {
    match value {
        StateValue::UnderReview | StateValue::NoInformation => "?",
        _ => "✗",
    }
}

/// An age band.
fn age(band: AgeBand) -> Message {
    let from = usize::from(band.from);
    match band.to {
        Some(to) => Message::new("group-age")
            .with("from", from)
            .with("to", usize::from(to)),
        None => Message::new("group-age-open").with("from", from),
    }
}

/// A group in words.
pub(super) fn group(texts: &Texts, group: &Group) -> String {
    match group {
        Group::Sex(Some(Sex::Female)) => texts.get("group-female"),
        Group::Sex(Some(Sex::Male)) => texts.get("group-male"),
        Group::Sex(Some(Sex::Other)) => texts.get("group-other"),
        Group::Age(Some(band)) => texts.text(&age(*band)),
        Group::Comuna(Some(code)) => comuna_name(code),
        Group::Sex(None) | Group::Age(None) | Group::Comuna(None) => texts.get("group-untold"),
    }
}

/// What is wrong with the chain.
#[must_use]
pub fn fault(broken: Broken) -> Message {
    let id = match broken.fault {
        Fault::Number => "fault-number",
        Fault::Link => "fault-link",
        Fault::Changed => "fault-changed",
        Fault::Missing => "fault-missing",
        Fault::NotErased => "fault-not-erased",
    };
    Message::new(id).with("number", broken.number)
}

/// What of a report does not agree.
#[must_use]
pub fn disagreement(disagreement: &Disagreement) -> Message {
    match *disagreement {
        Disagreement::Shorter { claimed, held } => Message::new("disagrees-shorter")
            .with("claimed", claimed)
            .with("held", held),
        Disagreement::OtherHead { number } => Message::new("disagrees-head").with("number", number),
        Disagreement::OtherEntry { line, number } => Message::new("disagrees-entry")
            .with("line", line)
            .with("number", number),
        Disagreement::OtherWords { line, number } => Message::new("disagrees-words")
            .with("line", line)
            .with("number", number),
    }
}

/// A hash in groups of eight, which a terminal can wrap and a person can read aloud.
#[must_use]
pub fn spaced(hash: &str) -> String {
    let letters: Vec<char> = hash.chars().collect();
    let groups: Vec<String> = letters
        .chunks(8)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}
