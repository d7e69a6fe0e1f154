//! Writings that should agree letter by letter and do not: one finding for each pair.

use super::requirements::Judge;
use super::verdict::Finding;
use crate::domain::message::{Message, Wording};
use crate::domain::mismatch::{Difference, Mismatch, Writing};

/// The requirement that words the finding.
const REQUIREMENT: &str = "papers-agree";

/// Stands for the supplier's own RUT, which no question asks.
const RUT: &str = "rut";

/// Adds a finding for each pair of writings that differ.
pub(super) fn add(judge: &Judge<'_>, mismatches: &[Mismatch], findings: &mut Vec<Finding>) {
    let Some(requirement) = judge.requirement(REQUIREMENT) else {
        return;
    };
    for mismatch in mismatches {
        findings.push(Finding {
            detail: Some(detail(judge, mismatch)),
            mismatch: Some(mismatch.clone()),
            ..judge.finding(requirement, requirement.severity)
        });
    }
}

fn detail(judge: &Judge<'_>, mismatch: &Mismatch) -> Message {
    let id = match mismatch.difference {
        Difference::Signs => "readiness-mismatch-signs",
        Difference::Order => "readiness-mismatch-order",
        Difference::Text => "readiness-mismatch-text",
    };
    Message::new(id)
        .with("reference", label(judge, &mismatch.reference))
        .with("other", label(judge, &mismatch.other))
}

/// Where a writing stands, in words: the paper's name, or the question's.
fn label(judge: &Judge<'_>, writing: &Writing) -> Wording {
    let paper = writing.paper.as_deref().and_then(|id| judge.pack.paper(id));
    match paper {
        Some(paper) => paper.name.clone(),
        None if writing.question == RUT => Wording::same("RUT"),
        None => judge.question(&writing.question),
    }
}
