//! The accreditation that will end soon: two dated warnings, whose days the rule pack gives.

use super::requirements::Judge;
use super::verdict::{Finding, Record, Remedy};
use crate::domain::message::Message;
use crate::domain::supplier::{StateKind, StateValue};
use crate::rules::model::Severity;

/// Requirement that words the last warning, and the parameter with its days.
const LAST: (&str, &str) = ("accreditation-ends", "accreditation-second-warning-days");
/// Requirement that words the first warning, and the parameter with its days.
const FIRST: (&str, &str) = (
    "accreditation-ends-later",
    "accreditation-first-warning-days",
);

/// Adds the nearer of the two warnings when the accreditation in force has a last day that lies near.
pub(super) fn add_ending(judge: &Judge<'_>, findings: &mut Vec<Finding>) {
    let Some(record) = judge.supplier.state(StateKind::Accreditation) else {
        return;
    };
    let Some(last) = record
        .until
        .filter(|last| record.value == StateValue::InForce && *last >= judge.today)
    else {
        return;
    };
    let left = (last - judge.today).get_days();
    let due = [LAST, FIRST]
        .into_iter()
        .find(|(_, days)| judge.days(days).is_some_and(|days| left <= days));
    if let Some((id, _)) = due
        && let Some(requirement) = judge.requirement(id)
    {
        findings.push(Finding {
            detail: Some(
                Message::new("readiness-ends")
                    .with("date", last)
                    .with("days", i64::from(left)),
            ),
            holds_up: false,
            stale_after: last,
            remedy: Remedy::Mend(Record::State(StateKind::Accreditation)),
            ..judge.finding(requirement, Severity::Warns)
        });
    }
}
