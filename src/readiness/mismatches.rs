//! Writings that should agree letter by letter and do not: one finding for each pair.

use super::requirements::Judge;
use super::verdict::{Finding, Labelled, Phrase};
use crate::domain::message::{Message, Wording};
use crate::domain::mismatch::{Difference, Mismatch, Writing};
use crate::domain::supplier::key;

/// The requirement that words the finding.
const REQUIREMENT: &str = "papers-agree";

/// Adds a finding for each pair of writings that differ.
pub(super) fn add(judge: &Judge<'_>, mismatches: &[Mismatch], findings: &mut Vec<Finding>) {
    let Some(requirement) = judge.requirement(REQUIREMENT) else {
        return;
    };
    for mismatch in mismatches {
        findings.push(Finding {
            detail: Some(Message::new(match mismatch.difference {
                Difference::Signs => "readiness-mismatch-signs",
                Difference::Order => "readiness-mismatch-order",
                Difference::Text => "readiness-mismatch-text",
            })),
            mismatch: Some(Labelled {
                mismatch: mismatch.clone(),
                reference: label(judge, &mismatch.reference),
                other: label(judge, &mismatch.other),
            }),
            ..judge.finding(requirement, requirement.severity)
        });
    }
}

/// Where a writing stands, in words: the paper's name, the RUT itself, or the interview.
fn label(judge: &Judge<'_>, writing: &Writing) -> Phrase {
    let paper = writing.paper.as_deref().and_then(|id| judge.pack.paper(id));
    match paper {
        Some(paper) => paper.name.clone().into(),
        None if writing.question == key::RUT => Wording::same("RUT").into(),
        None => Message::new("readiness-told").into(),
    }
}
