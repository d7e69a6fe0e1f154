//! What only one tender brings up: a tie with its buyer, and whether the supplier is local there in the sense of the law.

use super::requirements::Judge;
use super::verdict::Finding;
use crate::domain::message::Message;
use crate::domain::place::Region;
use crate::domain::tender::Tender;
use crate::domain::words;
use crate::rules::model::Severity;

/// The requirement that words "not local here".
const LOCAL: &str = "local-in-region";

/// The requirement that words "a tie with this buyer".
const TIE: &str = "buyer-tie";
/// The answer that names the bodies with which there is a tie, separated by commas.
const BODIES: &str = "conflict_bodies";

/// Adds what a tender brings up.
pub(super) fn add(judge: &Judge<'_>, tender: &Tender, findings: &mut Vec<Finding>) {
    findings.extend(tie(judge, tender));
    findings.extend(not_local(judge, tender));
}

/// A body with which a tie was answered is this tender's buyer: every word of its name stands in the buyer's.
fn tie(judge: &Judge<'_>, tender: &Tender) -> Option<Finding> {
    let requirement = judge.requirement(TIE)?;
    let bodies = judge.supplier.facts.get(BODIES)?;
    let buyer = tender.buyer.name.as_deref()?;
    let unit = tender.buyer.unit.as_deref().unwrap_or_default();
    let theirs = words::stems(&format!("{buyer} {unit}"));
    let named = bodies.value.as_text();
    named
        .split([',', ';', '\n'])
        .map(words::stems)
        .any(|body| !body.is_empty() && body.iter().all(|word| theirs.contains(word)))
        .then(|| Finding {
            detail: Some(
                Message::new("readiness-buyer")
                    .with("buyer", buyer)
                    .with("tender", tender.code.to_string()),
            ),
            ..judge.finding(requirement, requirement.severity)
        })
}

/// Domicile in another region than the buyer's (Ley 19.886 art. 48). Nothing when the tender does not say its region,
/// nor when the domicile is unknown: that has a finding of its own.
fn not_local(judge: &Judge<'_>, tender: &Tender) -> Option<Finding> {
    let requirement = judge.requirement(LOCAL)?;
    let there = Region::find(tender.buyer.region.as_deref()?)?;
    let here = judge.supplier.comuna()?.region();
    let detail = if here != there {
        Message::new("readiness-other-region")
            .with("here", here.name)
            .with("there", there.name)
            .with("tender", tender.code.to_string())
    } else if judge.supplier.is_legal_local(there) == Some(false) {
        Message::new("readiness-too-large")
    } else {
        return None;
    };
    Some(Finding {
        detail: Some(detail),
        holds_up: false,
        ..judge.finding(requirement, Severity::Warns)
    })
}
