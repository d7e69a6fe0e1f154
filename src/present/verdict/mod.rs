//! The verdict as plain worded views: one report for people (terminal, Markdown, HTML) and rows for programs.
//! Decides no verdict; the ways of writing a view live beside it.

pub mod data;
mod findings;
pub mod html;
pub mod markdown;
mod states;
mod steps;
pub mod summary;
pub mod terminal;

use crate::domain::message::Message;
use crate::present::texts::Texts;
use crate::readiness::Verdict;
use crate::readiness::verdict::{Finding, Group, Readiness, Remedy};
use crate::rules::model::Severity;
use jiff::civil::Date;

/// More unanswered questions than this are told briefly on a terminal.
const MANY: usize = 3;

/// How something stands; always shown in words, a colour only beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// As it should be.
    Good,
    /// Missing: it blocks.
    Blocks,
    /// Nobody knows yet.
    Unknown,
    /// Worth knowing.
    Warns,
}

impl Mark {
    /// The mark in words.
    #[must_use]
    pub fn word(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Good => "verdict-mark-good",
            Self::Blocks => "verdict-mark-blocks",
            Self::Unknown => "verdict-mark-unknown",
            Self::Warns => "verdict-mark-warns",
        })
    }

    /// The mark of a severity.
    #[must_use]
    pub const fn of(severity: Severity) -> Self {
        match severity {
            Severity::Blocks => Self::Blocks,
            Severity::Unknown => Self::Unknown,
            Severity::Warns => Self::Warns,
        }
    }
}

/// One of the three states in words.
#[derive(Debug, Clone)]
pub struct StateLine {
    /// Its name.
    pub label: String,
    /// How it stands.
    pub mark: Mark,
    /// What was seen, when, and until when it holds.
    pub text: String,
}

/// One finding in words.
#[derive(Debug, Clone)]
pub struct FindingView {
    /// How bad it is.
    pub mark: Mark,
    /// The lack in one line.
    pub title: String,
    /// Label and text: why, what to do, where, cost, duration, source.
    pub rows: Vec<(String, String)>,
    /// The address of the source, when it has one.
    pub link: Option<String>,
}

/// The findings of one trip.
#[derive(Debug, Clone)]
pub struct GroupView {
    /// The trip, and how much it solves.
    pub heading: String,
    /// Whether a terminal names each finding on one line: many answers are missing, and the interview explains every
    /// question anyway.
    pub brief: bool,
    /// Label and text of what all its findings share, said once.
    pub shared: Vec<(String, String)>,
    /// Its findings, without what they share.
    pub findings: Vec<FindingView>,
}

/// The whole report in words.
#[derive(Debug, Clone)]
pub struct Report {
    /// Whose verdict it is.
    pub title: String,
    /// RUT and day.
    pub subtitle: String,
    /// Heading of the states.
    pub states_heading: String,
    /// The three states.
    pub states: Vec<StateLine>,
    /// Findings by trip.
    pub groups: Vec<GroupView>,
    /// That this is not the official certificate.
    pub note: String,
    /// The answer in one sentence.
    pub verdict: String,
    /// How the answer stands.
    pub mark: Mark,
    /// The one next thing to do.
    pub next: Option<NextView>,
}

/// The last line: what to do, and the command to type.
#[derive(Debug, Clone)]
pub struct NextView {
    /// What to do, ending where the command follows.
    pub text: String,
    /// The command.
    pub command: String,
}

impl Report {
    /// Words a verdict.
    #[must_use]
    pub fn new(verdict: &Verdict, texts: &Texts) -> Self {
        let name = verdict
            .name
            .clone()
            .unwrap_or_else(|| texts.get("verdict-unnamed"));
        let total = verdict.findings().count();
        Self {
            title: texts.text(&Message::new("verdict-title").with("name", name)),
            subtitle: texts.text(&subtitle(verdict)),
            states_heading: texts.get("verdict-states"),
            states: verdict
                .states
                .iter()
                .map(|state| states::line(state, texts))
                .collect(),
            groups: verdict
                .groups
                .iter()
                .map(|group| group_view(group, total, verdict.on, texts))
                .collect(),
            note: texts.get("verdict-not-official"),
            verdict: sentence(verdict, texts),
            mark: mark_of(verdict.readiness),
            next: steps::next(verdict, texts),
        }
    }
}

/// RUT and day, with the tender when the verdict is for one.
fn subtitle(verdict: &Verdict) -> Message {
    match &verdict.tender {
        Some(code) => Message::new("verdict-subtitle-tender")
            .with("rut", verdict.rut)
            .with("date", verdict.on)
            .with("tender", code.to_string()),
        None => Message::new("verdict-subtitle")
            .with("rut", verdict.rut)
            .with("date", verdict.on),
    }
}

/// How an answer stands.
const fn mark_of(readiness: Readiness) -> Mark {
    match readiness {
        Readiness::Ready => Mark::Good,
        Readiness::NotReady => Mark::Blocks,
        Readiness::NotKnown => Mark::Unknown,
    }
}

/// The answer in one sentence, with the number of things that it rests on.
fn sentence(verdict: &Verdict, texts: &Texts) -> String {
    let count = |wanted: fn(&Finding) -> bool| verdict.findings().filter(|f| wanted(f)).count();
    let warnings = count(|finding| !finding.holds_up);
    let message = match verdict.readiness {
        Readiness::Ready if warnings == 0 => Message::new("verdict-ready"),
        Readiness::Ready => Message::new("verdict-ready-warnings").with("count", warnings),
        Readiness::NotReady => Message::new("verdict-not-ready").with(
            "count",
            count(|finding| finding.holds_up && finding.severity == Severity::Blocks),
        ),
        Readiness::NotKnown => {
            Message::new("verdict-not-known").with("count", count(|finding| finding.holds_up))
        }
    };
    texts.text(&message)
}

fn group_view(group: &Group, total: usize, day: Date, texts: &Texts) -> GroupView {
    let trip = texts.wording(&group.trip.title).to_owned();
    let helps = group.findings.iter().any(|finding| finding.holds_up);
    let heading = if helps && total > 1 {
        texts.text(
            &Message::new("verdict-group")
                .with("trip", trip)
                .with("solves", group.findings.len())
                .with("of", total),
        )
    } else {
        trip
    };
    let answers = |finding: &Finding| matches!(finding.remedy, Remedy::Answer(_));
    let mut findings: Vec<FindingView> = group
        .findings
        .iter()
        .map(|finding| findings::view(finding, day, texts))
        .collect();
    GroupView {
        brief: group.findings.len() > MANY && group.findings.iter().all(answers),
        heading,
        shared: take_shared(&mut findings, texts),
        findings,
    }
}

/// Takes the rows that every finding of a trip repeats (what is particular, what to do, where) out of them.
fn take_shared(findings: &mut [FindingView], texts: &Texts) -> Vec<(String, String)> {
    let labels = [
        "verdict-row-detail",
        "verdict-row-mend",
        "verdict-row-where",
    ]
    .map(|id| texts.get(id));
    let Some((first, rest)) = findings.split_first() else {
        return Vec::new();
    };
    if rest.is_empty() {
        return Vec::new();
    }
    let everywhere = |row: &&(String, String)| {
        labels.contains(&row.0) && rest.iter().all(|finding| finding.rows.contains(row))
    };
    let shared: Vec<_> = first.rows.iter().filter(everywhere).cloned().collect();
    for finding in findings {
        finding.rows.retain(|row| !shared.contains(row));
    }
    shared
}
