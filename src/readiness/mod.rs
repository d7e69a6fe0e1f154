//! The readiness verdict: profile + rule pack + day → three states, findings, and the one next thing to do.
//! Pure. Words nothing and reads no store; what is unknown never reads as fine.

mod accreditation;
mod mismatches;
mod needs;
mod next;
mod requirements;
mod states;
mod tender;
pub mod verdict;

use crate::domain::calendar::Today;
use crate::domain::mismatch::Mismatch;
use crate::domain::supplier::Supplier;
use crate::domain::tender::Tender;
use crate::rules::Pack;
use requirements::Judge;
pub use states::freshness;
pub use verdict::Verdict;
use verdict::{Finding, Readiness};

/// For what the verdict is asked: the day, what the papers say differently, and perhaps one tender.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a> {
    /// The day of the verdict.
    pub today: Today,
    /// Writings that should agree and do not, as the interview compared them.
    pub mismatches: &'a [Mismatch],
    /// The tender that the supplier wants to bid for.
    pub tender: Option<&'a Tender>,
}

impl Occasion<'_> {
    /// A day, with nothing to compare and no tender in sight.
    #[must_use]
    pub const fn on(today: Today) -> Self {
        Self {
            today,
            mismatches: &[],
            tender: None,
        }
    }
}

/// Judges a supplier by a rule pack on a day.
#[must_use]
pub fn assess(supplier: &Supplier, pack: &Pack, occasion: Occasion<'_>) -> Verdict {
    let judge = Judge::new(supplier, pack, occasion.today);
    let states = states::views(supplier, pack, occasion.today.date);
    let mut findings = judge.findings();
    states::add_cause(&judge, &mut findings);
    states::add_stale(&judge, &states, &mut findings);
    accreditation::add_ending(&judge, &mut findings);
    mismatches::add(&judge, occasion.mismatches, &mut findings);
    if let Some(tender) = occasion.tender {
        tender::add(&judge, tender, &mut findings);
    }
    let groups = next::groups(pack, findings);
    let readiness = readiness(groups.iter().flat_map(|group| &group.findings));
    Verdict {
        rut: supplier.rut,
        name: supplier.name().map(str::to_owned),
        person: supplier.person,
        on: occasion.today.date,
        tender: occasion.tender.map(|tender| tender.code.clone()),
        states,
        readiness,
        next: next::step(&groups),
        groups,
    }
}

/// Ready only when nothing blocks and nothing that would block is unknown.
fn readiness<'a>(findings: impl Iterator<Item = &'a Finding>) -> Readiness {
    use crate::rules::model::Severity;
    let mut result = Readiness::Ready;
    for finding in findings.filter(|finding| finding.holds_up) {
        if finding.severity == Severity::Blocks {
            return Readiness::NotReady;
        }
        result = Readiness::NotKnown;
    }
    result
}

#[cfg(test)]
mod tests;
