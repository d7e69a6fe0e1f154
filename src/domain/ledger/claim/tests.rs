//! A report agrees with the chain it came from, and with no other.

use super::*;
use crate::domain::ledger::chain::{BEFORE_FIRST, link};
use crate::domain::ledger::walk::tests::{DAY, chain_of};
use crate::domain::ledger::walk::walk;
use jiff::civil::date;

fn claim_of(rows: &[Kept]) -> Claim {
    let walk = walk(rows);
    let row = |entry: &Entry| ClaimedRow {
        line: entry.number + 1,
        number: entry.number,
        commitment: rows[usize::try_from(entry.number).expect("small") - 1]
            .commitment
            .clone(),
        milestone: Some(entry.achievement.milestone),
        on: Some(entry.achievement.on),
        evidence: Some(entry.achievement.evidence.kind),
        voucher: entry.achievement.voucher.clone(),
    };
    Claim {
        rows: walk.entries.iter().map(row).collect(),
        head: walk.head.expect("a head"),
    }
}

fn compared(claim: &Claim, rows: &[Kept]) -> Compared {
    compare(claim, rows, &walk(rows))
}

#[test]
fn a_report_agrees_with_a_chain_that_only_grew_or_lost_a_person() {
    let mut rows = chain_of(9);
    let claim = claim_of(&rows[..6]);
    rows[2].sealed = None;
    rows[2].erased_on = Some("2026-12-01".to_owned());
    let told = compared(&claim, &rows);
    assert_eq!((told.agree, told.erased), (5, 1));
    assert_eq!(told.disagreements, []);
}

#[test]
fn what_was_edited_in_the_file_is_named_by_its_line() {
    let rows = chain_of(6);
    let whole = claim_of(&rows);
    let mut claim = whole.clone();
    claim.rows[1].on = Some(date(2026, 11, 1));
    claim.rows[2].commitment.replace_range(0..1, "x");
    claim.rows[3].evidence = None;
    claim.rows[4].number = 99;
    let other = |line, number| Disagreement::OtherEntry { line, number };
    let words = |line, number| Disagreement::OtherWords { line, number };
    assert_eq!(
        compared(&claim, &rows).disagreements,
        [words(3, 2), other(4, 3), words(5, 4), other(6, 99)]
    );
    assert_eq!(compared(&whole, &rows).agree, 6);
}

#[test]
fn a_chain_that_was_cut_or_written_anew_does_not_agree() {
    let rows = chain_of(6);
    let claim = claim_of(&rows);
    let cut = compared(&claim, &rows[..4]);
    assert_eq!(
        cut.disagreements[0],
        Disagreement::Shorter {
            claimed: 6,
            held: 4
        }
    );
    let mut anew = rows;
    anew[5].link = link(BEFORE_FIRST, 6, &DAY.to_string(), &anew[5].commitment);
    let told = compared(&claim, &anew).disagreements;
    assert!(
        told.contains(&Disagreement::OtherHead { number: 6 }),
        "{told:?}"
    );
}
