//! What a verdict is: plain data for `present`, with no sentence of its own.

use crate::domain::code::ProcessCode;
use crate::domain::message::{Message, Wording};
use crate::domain::mismatch::Mismatch;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateKind, StateValue};
use crate::rules::model::{Severity, Trip};
use jiff::civil::Date;

/// A text that the rule pack words, or that `present` words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phrase {
    /// From the rule pack, in both languages.
    Wording(Wording),
    /// An id with arguments.
    Message(Message),
}

impl From<Wording> for Phrase {
    fn from(wording: Wording) -> Self {
        Self::Wording(wording)
    }
}

impl From<Message> for Phrase {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// The answer to "can I bid?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    /// Nothing blocks, and nothing that could block is unknown.
    Ready,
    /// Something blocks.
    NotReady,
    /// Nothing is known to block, but something that could is not known yet.
    NotKnown,
}

impl Readiness {
    /// The name in JSON: `ready`, `not_ready`, `not_known`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::NotReady => "not_ready",
            Self::NotKnown => "not_known",
        }
    }
}

/// How far an observation may still be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// It may be used.
    Fresh,
    /// It was seen too long ago; the last day on which it could be used.
    StaleSince(Date),
    /// Its own last day has passed.
    Ended(Date),
    /// Nobody has looked yet.
    Missing,
}

/// One of the three states, as last seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateView {
    /// Which one.
    pub kind: StateKind,
    /// What was seen; `None` when nobody has looked.
    pub value: Option<StateValue>,
    /// When it was seen.
    pub on: Option<Date>,
    /// The last day on which it holds, when known.
    pub until: Option<Date>,
    /// Whether something shows it.
    pub has_evidence: bool,
    /// Whether it may still be used.
    pub freshness: Freshness,
}

impl StateView {
    /// Whether it is what a connected supplier needs, and may still be trusted.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.value.is_some_and(StateValue::is_good) && self.freshness == Freshness::Fresh
    }
}

/// Where a rule comes from, as shown beside a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Law, article or page, for people.
    pub name: Wording,
    /// Where it can be read.
    pub url: Option<String>,
    /// Date of the text, or the day on which a person last compared it with the source.
    pub date: Date,
    /// The day on which a person last compared it with the source.
    pub checked_on: Date,
    /// Whether a source confirms it.
    pub verified: bool,
}

/// What is recorded once a lack is mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// What the marketplace shows of a state.
    State(StateKind),
    /// The answer to a question.
    Answer {
        /// Id of the question.
        key: String,
        /// Whether the answer will be yes.
        yes: bool,
    },
    /// Nothing: the next look shows it.
    Nothing,
}

/// What a person does to settle a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// Mend it where the pack says, then record what changed.
    Mend(Record),
    /// Answer the questions with these ids.
    Answer(Vec<String>),
    /// Look at the marketplace and record what it shows.
    Observe(StateKind),
    /// Come back on this day, when the marketplace will have decided.
    Wait(StateKind, Date),
}

/// One lack, or one thing that nobody knows yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Id of the requirement; stable.
    pub id: String,
    /// How bad it is.
    pub severity: Severity,
    /// Whether it keeps the verdict from "ready".
    pub holds_up: bool,
    /// The lack in one line.
    pub title: Phrase,
    /// What is particular here: a date, a name, two writings.
    pub detail: Option<Message>,
    /// Why it matters.
    pub why: Phrase,
    /// How to mend it.
    pub mend: Phrase,
    /// Where to mend it.
    pub place: Phrase,
    /// Id of the trip that mends it.
    pub trip: String,
    /// What it costs, when known.
    pub cost: Option<Wording>,
    /// How long it lasts once mended, when known.
    pub lasts: Option<Wording>,
    /// Where the rule comes from.
    pub origin: Origin,
    /// After this day the finding says nothing any more: look again.
    pub stale_after: Date,
    /// What settles it.
    pub remedy: Remedy,
    /// Two writings that differ, when that is the finding.
    pub mismatch: Option<Labelled>,
}

/// Two writings that differ, and where each of them stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// The writings.
    pub mismatch: Mismatch,
    /// Where the reference stands.
    pub reference: Phrase,
    /// Where the other one stands.
    pub other: Phrase,
}

/// The findings that one trip settles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The trip.
    pub trip: Trip,
    /// Its findings, in the order of the pack.
    pub findings: Vec<Finding>,
}

/// The one next thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// The trip that settles most.
    pub trip: Trip,
    /// Its first finding.
    pub title: Phrase,
    /// How many findings it settles.
    pub solves: usize,
    /// Of how many.
    pub of: usize,
    /// What to do.
    pub remedy: Remedy,
}

/// The whole verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Whom it judges.
    pub rut: Rut,
    /// The name, once known.
    pub name: Option<String>,
    /// Natural or juridical.
    pub person: PersonKind,
    /// The day of the verdict.
    pub on: Date,
    /// The tender that it was asked for.
    pub tender: Option<ProcessCode>,
    /// Account, accreditation, eligibility, in this order.
    pub states: Vec<StateView>,
    /// The answer.
    pub readiness: Readiness,
    /// Findings by trip; the trip to make first comes first.
    pub groups: Vec<Group>,
    /// The one next thing to do; nothing when nothing holds up.
    pub next: Option<Next>,
}

impl Verdict {
    /// Whether one may bid.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.readiness == Readiness::Ready
    }

    /// Whether there is nothing to say beside the states.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.groups.is_empty()
    }

    /// All findings, in the order of the trips.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.groups.iter().flat_map(|group| &group.findings)
    }

    /// The finding of a requirement.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<&Finding> {
        self.findings().find(|finding| finding.id == id)
    }
}
