//! Verdicts for programs: the contract's JSON, rows for CSV, and the dated copy.

use super::Mark;
use super::findings::{detail, phrase};
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use crate::readiness::Verdict;
use crate::readiness::verdict::{Finding, StateView};
use crate::rules::model::Severity;
use serde::Serialize;

/// `{"schema":"encuentro.check/1","items":[…]}`.
#[derive(Debug, Serialize)]
pub struct CheckJson {
    schema: &'static str,
    items: Vec<ItemJson>,
}

#[derive(Debug, Serialize)]
struct ItemJson {
    rut: String,
    ready: bool,
    verdict: &'static str,
    findings: Vec<FindingJson>,
}

#[derive(Debug, Serialize)]
struct FindingJson {
    id: String,
    severity: Severity,
    subject: String,
    why: String,
    mend: String,
    r#where: String,
    trip: String,
    cost: Option<String>,
    lasts: Option<String>,
    source: SourceJson,
    stale_after: String,
}

#[derive(Debug, Serialize)]
struct SourceJson {
    name: String,
    url: Option<String>,
    date: String,
}

/// Verdicts in the contract's JSON, in the language that is spoken.
#[must_use]
pub fn json(verdicts: &[Verdict], texts: &Texts) -> CheckJson {
    CheckJson {
        schema: "encuentro.check/1",
        items: verdicts
            .iter()
            .map(|verdict| ItemJson {
                rut: verdict.rut.compact(),
                ready: verdict.is_ready(),
                verdict: verdict.readiness.name(),
                findings: verdict
                    .findings()
                    .map(|finding| finding_json(finding, texts))
                    .collect(),
            })
            .collect(),
    }
}

fn finding_json(finding: &Finding, texts: &Texts) -> FindingJson {
    let wording = |text: &Option<crate::domain::message::Wording>| {
        text.as_ref()
            .map(|wording| texts.wording(wording).to_owned())
    };
    FindingJson {
        id: finding.id.clone(),
        severity: finding.severity,
        subject: subject(finding, texts),
        why: phrase(&finding.why, texts),
        mend: phrase(&finding.mend, texts),
        r#where: phrase(&finding.place, texts),
        trip: finding.trip.clone(),
        cost: wording(&finding.cost),
        lasts: wording(&finding.lasts),
        source: SourceJson {
            name: source_name(finding, texts),
            url: finding.origin.url.clone(),
            date: finding.origin.date.to_string(),
        },
        stale_after: finding.stale_after.to_string(),
    }
}

/// What a finding speaks of, on one line, with what is particular to it.
fn subject(finding: &Finding, texts: &Texts) -> String {
    let title = phrase(&finding.title, texts);
    match detail(finding, texts) {
        Some(detail) => format!("{title}. {}", detail.replace('\n', " · ")),
        None => title,
    }
}

/// The source's name; of an unconfirmed rule with the words that say so.
fn source_name(finding: &Finding, texts: &Texts) -> String {
    if finding.origin.verified {
        texts.wording(&finding.origin.name).to_owned()
    } else {
        format!(
            "{} ({})",
            texts.wording(&finding.origin.name),
            texts.get("verdict-unverified")
        )
    }
}

/// A dated copy: the day, the states as they were known, and the verdict as `check --format json` gives it.
#[derive(Debug, Serialize)]
pub struct SnapshotJson {
    schema: &'static str,
    taken_on: String,
    program: &'static str,
    language: &'static str,
    note: String,
    states: Vec<SnapshotStates>,
    check: CheckJson,
}

#[derive(Debug, Serialize)]
struct SnapshotStates {
    rut: String,
    states: Vec<StateJson>,
}

#[derive(Debug, Serialize)]
struct StateJson {
    state: crate::domain::supplier::StateKind,
    value: Option<crate::domain::supplier::StateValue>,
    on: Option<String>,
    until: Option<String>,
    has_evidence: bool,
}

impl From<&StateView> for StateJson {
    fn from(view: &StateView) -> Self {
        Self {
            state: view.kind,
            value: view.value,
            on: view.on.map(|day| day.to_string()),
            until: view.until.map(|day| day.to_string()),
            has_evidence: view.has_evidence,
        }
    }
}

/// Makes the dated copy of verdicts of one day.
#[must_use]
pub fn snapshot(verdicts: &[Verdict], day: jiff::civil::Date, texts: &Texts) -> SnapshotJson {
    SnapshotJson {
        schema: "encuentro.check-snapshot/1",
        taken_on: day.to_string(),
        program: concat!("encuentro ", env!("CARGO_PKG_VERSION")),
        language: match texts.language() {
            crate::present::language::Language::Es => "es",
            crate::present::language::Language::En => "en",
        },
        note: texts.get("verdict-not-official"),
        states: verdicts
            .iter()
            .map(|verdict| SnapshotStates {
                rut: verdict.rut.compact(),
                states: verdict.states.iter().map(StateJson::from).collect(),
            })
            .collect(),
        check: json(verdicts, texts),
    }
}

/// Every finding of every verdict as one table; a verdict without findings has one row, so that nobody disappears.
#[must_use]
pub fn table(verdicts: &[Verdict], texts: &Texts) -> Table {
    let mut table = Table::new(COLUMNS.map(|id| texts.get(id)));
    for verdict in verdicts {
        let head = [
            Cell::Text(verdict.rut.compact()),
            Cell::text(verdict.name.as_deref()),
            Cell::Text(verdict_name(verdict, texts)),
        ];
        if verdict.is_quiet() {
            let mut row = head.to_vec();
            row.resize(COLUMNS.len(), Cell::Empty);
            table.push(row);
        }
        for finding in verdict.findings() {
            let mut row = head.to_vec();
            row.extend(cells(finding, texts));
            table.push(row);
        }
    }
    table
}

/// The cells of a finding, behind those of its verdict.
fn cells(finding: &Finding, texts: &Texts) -> [Cell; 12] {
    let json = finding_json(finding, texts);
    [
        Cell::Text(json.id),
        Cell::Text(Mark::of(finding.severity).word(texts)),
        Cell::Text(json.subject),
        Cell::Text(json.why),
        Cell::Text(json.mend),
        Cell::Text(json.r#where),
        Cell::text(json.cost),
        Cell::text(json.lasts),
        Cell::Text(json.source.name),
        Cell::text(json.source.url),
        Cell::Date(finding.origin.date),
        Cell::Date(finding.stale_after),
    ]
}

/// Headings of the table.
const COLUMNS: [&str; 15] = [
    "verdict-column-rut",
    "verdict-column-name",
    "verdict-column-verdict",
    "verdict-column-finding",
    "verdict-column-severity",
    "verdict-column-subject",
    "verdict-row-why",
    "verdict-row-mend",
    "verdict-row-where",
    "verdict-row-cost",
    "verdict-row-lasts",
    "verdict-row-source",
    "verdict-row-source-link",
    "verdict-column-source-date",
    "verdict-row-stale",
];

/// The answer in a word or two.
#[must_use]
pub fn verdict_name(verdict: &Verdict, texts: &Texts) -> String {
    use crate::readiness::verdict::Readiness;
    texts.get(match verdict.readiness {
        Readiness::Ready => "verdict-name-ready",
        Readiness::NotReady => "verdict-name-not-ready",
        Readiness::NotKnown => "verdict-name-not-known",
    })
}
