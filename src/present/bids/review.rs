//! The verdict on a prepared bid: findings by how bad they are, and one last line. Changes no value.

use crate::app::bids::review::{Reviewed, Standing};
use crate::bidding::review::Finding;
use crate::domain::bid::BidState;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::present::amount_words::amount_in_words;
use crate::present::markdown::escaped;
use crate::present::table::Table;
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::present::verdict::Mark;
use crate::present::wrapping::options;
use crate::rules::model::Severity;
use serde_json::{Value, json};

/// The groups of findings, worst first, with their headings.
const GROUPS: [(Severity, &str); 3] = [
    (Severity::Blocks, "review-heading-blocks"),
    (Severity::Unknown, "review-heading-unknown"),
    (Severity::Warns, "review-heading-warns"),
];

fn cells(texts: &Texts, finding: &Finding) -> [String; 2] {
    let mend = finding.mend.as_ref();
    [
        texts.text(&finding.what),
        mend.map(|mend| texts.text(mend)).unwrap_or_default(),
    ]
}

/// The findings by how bad they are, each group with its heading; a group without findings is left out.
fn groups(findings: &[Finding]) -> impl Iterator<Item = (&'static str, Vec<&Finding>)> {
    let groups = GROUPS.into_iter().map(|(severity, heading)| {
        let group = findings.iter().filter(|one| one.severity == severity);
        (heading, group.collect::<Vec<_>>())
    });
    groups.filter(|(_, group)| !group.is_empty())
}

/// The findings as Markdown lists, what to do as a list of its own below what it is.
#[must_use]
pub fn markdown(texts: &Texts, findings: &[Finding]) -> String {
    let mut text = String::new();
    for (heading, group) in groups(findings) {
        text.push_str(&format!("## {}\n\n", texts.get(heading)));
        for finding in group {
            let [what, mend] = cells(texts, finding).map(|cell| escaped(&cell));
            text.push_str(&format!("- {what}\n"));
            if !mend.is_empty() {
                text.push_str(&format!("  - {mend}\n"));
            }
        }
        text.push('\n');
    }
    text
}

/// The findings for people: each group under its heading, what to do below what it is.
#[must_use]
pub fn text(texts: &Texts, findings: &[Finding], width: usize) -> String {
    let mut text = String::new();
    for (heading, group) in groups(findings) {
        text.push_str(&format!("\n{}\n", texts.get(heading)));
        for finding in group {
            let [what, mend] = cells(texts, finding);
            paragraph(&mut text, &what, ("  - ", "    "), width);
            if !mend.is_empty() {
                paragraph(&mut text, &mend, ("    → ", "      "), width);
            }
        }
    }
    text
}

/// A paragraph under its indents; no word is broken.
fn paragraph(into: &mut String, text: &str, (first, rest): (&str, &str), width: usize) {
    let options = options(width, first, rest);
    into.push_str(&textwrap::fill(text, options));
    into.push('\n');
}

/// The findings as one list, for spreadsheets.
#[must_use]
pub fn list(texts: &Texts, findings: &[Finding]) -> Table {
    let mut table = Table::new(headings(
        texts,
        ["review-severity", "review-what", "review-mend"],
    ));
    for finding in findings {
        let mut row = vec![Mark::of(finding.severity).word(texts).into()];
        row.extend(cells(texts, finding).map(Into::into));
        table.push(row);
    }
    table
}

/// The verdict as JSON.
#[must_use]
pub fn item(texts: &Texts, reviewed: &Reviewed) -> Value {
    let bid = &reviewed.open.bid;
    let findings: Vec<Value> = reviewed
        .findings
        .iter()
        .map(|finding| {
            let [what, mend] = cells(texts, finding);
            json!({
                "id": finding.id,
                "severity": severity(finding.severity),
                "what": what,
                "mend": Some(mend).filter(|mend| !mend.is_empty()),
            })
        })
        .collect();
    json!({
        "tender": bid.tender,
        "supplier": bid.supplier,
        "state": bid.state,
        "deadline": reviewed.closes,
        "standing": standing(reviewed.standing()),
        "verdict": texts.text(&verdict(reviewed)),
        "changed_since_sending": reviewed.changed_since_sending,
        "totals": reviewed.totals,
        "total_in_words": total_in_words(texts, reviewed).map(|words| texts.text(&words)),
        "findings": findings,
    })
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocks => "blocks",
        Severity::Unknown => "unknown",
        Severity::Warns => "warns",
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Complete => "complete",
        Standing::NotKnown => "not_known",
        Standing::Incomplete => "incomplete",
    }
}

/// The total in words, as offers want it beside the figure; nothing while it is not known.
#[must_use]
pub fn total_in_words(texts: &Texts, reviewed: &Reviewed) -> Option<Message> {
    let dossier = &reviewed.open.dossier;
    let money = Money::new(dossier.whole_total(&reviewed.totals)?, dossier.currency);
    let words = amount_in_words(money, texts.language());
    Some(Message::new("review-total-in-words").with("words", words))
}

/// The verdict in one line, with what to type next.
#[must_use]
pub fn verdict(reviewed: &Reviewed) -> Message {
    let sent = reviewed.open.bid.state == BidState::Sent;
    let id = match (reviewed.standing(), sent) {
        _ if reviewed.open.dossier.rehearsal => "review-rehearsal-end",
        _ if reviewed.over => "review-over",
        (Standing::Complete, false) => "review-complete",
        (Standing::Complete, true) => "review-sent-complete",
        (Standing::NotKnown, false) => "review-not-known",
        (Standing::NotKnown, true) => "review-sent-not-known",
        (Standing::Incomplete, false) => "review-incomplete",
        (Standing::Incomplete, true) => "review-sent-incomplete",
    };
    Message::new(id)
        .with("code", reviewed.open.bid.tender.to_string())
        .with("blocks", reviewed.count(Severity::Blocks))
        .with("unknown", reviewed.count(Severity::Unknown))
}
