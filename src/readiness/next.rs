//! Groups findings by the trip that settles them, and chooses the one next thing to do.

use super::verdict::{Finding, Group, Next};
use crate::domain::message::Wording;
use crate::rules::Pack;
use crate::rules::model::{Severity, Trip};
use std::cmp::Reverse;

/// Groups by trip. The trip to make first comes first: the one that lifts most blocks, then the one that settles most
/// unknowns that hold up, then the one that settles most; equals stay in the order of the pack.
pub(super) fn groups(pack: &Pack, findings: Vec<Finding>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for finding in findings {
        match groups
            .iter_mut()
            .find(|group| group.trip.id == finding.trip)
        {
            Some(group) => group.findings.push(finding),
            None => groups.push(Group {
                trip: trip(pack, &finding),
                findings: vec![finding],
            }),
        }
    }
    for group in &mut groups {
        group
            .findings
            .sort_by_key(|finding| weight_of(finding.severity, finding.holds_up));
    }
    let position = |id: &str| {
        pack.trips
            .iter()
            .position(|trip| trip.id == id)
            .unwrap_or(usize::MAX)
    };
    groups.sort_by_key(|group| {
        let count =
            |wanted: fn(&Finding) -> bool| group.findings.iter().filter(|f| wanted(f)).count();
        (
            Reverse(count(|f| f.holds_up && f.severity == Severity::Blocks)),
            Reverse(count(|f| f.holds_up)),
            Reverse(group.findings.len()),
            position(&group.trip.id),
        )
    });
    groups
}

/// Blocks first, then unknowns that hold up, then warnings, then the other unknowns.
const fn weight_of(severity: Severity, holds_up: bool) -> u8 {
    match (severity, holds_up) {
        (Severity::Blocks, _) => 0,
        (Severity::Unknown, true) => 1,
        (Severity::Warns, _) => 2,
        (Severity::Unknown, false) => 3,
    }
}

/// The trip of a finding; one without a name of its own is named after its place.
fn trip(pack: &Pack, finding: &Finding) -> Trip {
    pack.trip(&finding.trip).cloned().unwrap_or_else(|| Trip {
        id: finding.trip.clone(),
        title: Wording::same(finding.trip.clone()),
        r#where: Wording::same(finding.trip.clone()),
    })
}

/// The next thing to do: the first trip, when it settles something that holds up.
pub(super) fn step(groups: &[Group]) -> Option<Next> {
    let group = groups.first()?;
    let finding = group.findings.first().filter(|finding| finding.holds_up)?;
    Some(Next {
        trip: group.trip.clone(),
        title: finding.title.clone(),
        solves: group.findings.len(),
        of: groups.iter().map(|group| group.findings.len()).sum(),
        remedy: finding.remedy.clone(),
    })
}
