//! What only one tender brings up: whether the supplier is local there in the sense of the law.

use super::requirements::Judge;
use super::verdict::Finding;
use crate::domain::message::Message;
use crate::domain::place::Region;
use crate::domain::tender::Tender;
use crate::rules::model::Severity;

/// The requirement that words "not local here".
const LOCAL: &str = "local-in-region";

/// Adds what a tender brings up.
pub(super) fn add(judge: &Judge<'_>, tender: &Tender, findings: &mut Vec<Finding>) {
    findings.extend(not_local(judge, tender));
}

/// Domicile in another region than the buyer's (Ley 19.886 art. 48). Nothing when the tender does not say its region,
/// nor when the domicile is unknown: that has a finding of its own.
fn not_local(judge: &Judge<'_>, tender: &Tender) -> Option<Finding> {
    let requirement = judge.requirement(LOCAL)?;
    let there = Region::find(tender.buyer.region.as_deref()?)?;
    let here = judge.supplier.comuna()?.region();
    if here == there {
        return None;
    }
    Some(Finding {
        detail: Some(
            Message::new("readiness-other-region")
                .with("here", here.name)
                .with("there", there.name)
                .with("tender", tender.code.to_string()),
        ),
        holds_up: false,
        ..judge.finding(requirement, Severity::Warns)
    })
}
