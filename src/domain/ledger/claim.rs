//! What a report that was handed out says of a chain, compared with the chain as the store has it today.

use crate::domain::ledger::chain::Head;
use crate::domain::ledger::entry::{Entry, EvidenceKind, Voucher};
use crate::domain::ledger::milestone::Milestone;
use crate::domain::ledger::walk::{Kept, Walk};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// So many digits of a commitment are printed on a page: nobody finds an entry with the same ones by trying for long, and
/// the end of the chain, which is printed whole, stands for all of them.
pub const PRINTED: usize = 12;

/// One row of a report, as it stands in the file; what cannot be read there agrees with nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedRow {
    /// Line of the file, or place in it, for people.
    pub line: u64,
    /// Number in the chain.
    pub number: u64,
    /// The commitment to the entry.
    pub commitment: String,
    /// The step.
    pub milestone: Option<Milestone>,
    /// The day on which it was reached.
    pub on: Option<Date>,
    /// The kind of evidence.
    pub evidence: Option<EvidenceKind>,
    /// Who vouches.
    pub voucher: Voucher,
}

/// What a report says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Where the chain ended when it was made.
    pub head: Head,
    /// The rows.
    pub rows: Vec<ClaimedRow>,
}

/// What does not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Disagreement {
    /// The chain of the store is shorter than that of the report.
    Shorter {
        /// Where the report says that it ended.
        claimed: u64,
        /// Where it ends here.
        held: u64,
    },
    /// The link at the report's end is another one: an entry before it was changed here, or the report's.
    OtherHead {
        /// Where.
        number: u64,
    },
    /// A row of the report is of an entry that this chain does not have, or has otherwise.
    OtherEntry {
        /// Line of the file.
        line: u64,
        /// Number in the chain.
        number: u64,
    },
    /// A row of the report tells a step, day, evidence or name that the entry does not have.
    OtherWords {
        /// Line of the file.
        line: u64,
        /// Number in the chain.
        number: u64,
    },
}

/// What the comparison came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Rows that agree with an entry.
    pub agree: usize,
    /// Rows of which the entry was erased since: their commitment agrees, their words cannot be looked at any more.
    pub erased: usize,
    /// What does not agree, in the order of the file.
    pub disagreements: Vec<Disagreement>,
}

/// Compares a report with a chain that was walked.
#[must_use]
pub fn compare(claim: &Claim, rows: &[Kept], walk: &Walk) -> Compared {
    let mut compared = Compared {
        agree: 0,
        erased: 0,
        disagreements: Vec::new(),
    };
    let by_number: BTreeMap<u64, &Kept> = rows.iter().map(|row| (row.number, row)).collect();
    let entries: BTreeMap<u64, &Entry> = walk
        .entries
        .iter()
        .map(|entry| (entry.number, entry))
        .collect();
    let kept = |number: u64| by_number.get(&number).copied();
    let held = rows.last().map_or(0, |row| row.number);
    if claim.head.number > held {
        compared.disagreements.push(Disagreement::Shorter {
            claimed: claim.head.number,
            held,
        });
    } else if kept(claim.head.number).is_some_and(|row| row.link != claim.head.link) {
        compared.disagreements.push(Disagreement::OtherHead {
            number: claim.head.number,
        });
    }
    for row in &claim.rows {
        let (line, number) = (row.line, row.number);
        let within = number <= claim.head.number;
        let same = |found: &&Kept| within && is_commitment(&row.commitment, &found.commitment);
        let Some(found) = kept(number).filter(same) else {
            let other = Disagreement::OtherEntry { line, number };
            compared.disagreements.push(other);
            continue;
        };
        match entries.get(&number) {
            Some(entry) if says(entry, row) => compared.agree += 1,
            Some(_) => {
                let other = Disagreement::OtherWords { line, number };
                compared.disagreements.push(other);
            }
            None if found.erased_on.is_some() => compared.erased += 1,
            None => {
                let other = Disagreement::OtherEntry { line, number };
                compared.disagreements.push(other);
            }
        }
    }
    compared
}

/// Whether what a report says is the commitment, or its beginning where it is printed.
fn is_commitment(said: &str, held: &str) -> bool {
    said.len() >= PRINTED && held.starts_with(said)
}

/// Whether a row tells what the entry tells.
fn says(entry: &Entry, row: &ClaimedRow) -> bool {
    let told = &entry.achievement;
    row.milestone == Some(told.milestone)
        && row.on == Some(told.on)
        && row.evidence == Some(told.evidence.kind)
        && row.voucher == told.voucher
}

#[cfg(test)]
mod tests;
