//! Whatever is changed in a chain is found; what is erased as it should be is not called a change.

use super::*;
use crate::domain::ledger::chain::{BEFORE_FIRST, Salt, commitment, link};
use crate::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use crate::domain::ledger::milestone::Milestone;
use crate::domain::workshop::LearnerId;
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// The day on which everything of these tests was written.
pub(crate) const DAY: Date = date(2026, 11, 27);

/// A chain of so many entries.
pub(crate) fn chain_of(count: u64) -> Vec<Kept> {
    let mut rows: Vec<Kept> = Vec::new();
    for number in 1..=count {
        let entry = Entry {
            number,
            achievement: Achievement {
                learner: LearnerId::from_parts(number, [7; 10]),
                course: "ventas-1".parse().expect("a code"),
                milestone: Milestone::ALL[usize::try_from(number).expect("small") % 8],
                on: DAY,
                evidence: Evidence {
                    kind: EvidenceKind::Told,
                    what: "lo mostró en pantalla: \"ñandú\"".to_owned(),
                },
                voucher: Voucher::person("Rosa"),
            },
            recorded_on: DAY,
        };
        let before = rows.last().map_or(BEFORE_FIRST, |row| row.link.as_str());
        rows.push(sealed(&entry, before));
    }
    rows
}

fn sealed(entry: &Entry, before: &str) -> Kept {
    let document = entry.document().expect("JSON");
    let salt = Salt::new(&[u8::try_from(entry.number).unwrap_or(9); 32]);
    let commitment = commitment(salt.as_str(), &document);
    let day = entry.recorded_on.to_string();
    Kept {
        number: entry.number,
        link: link(before, entry.number, &day, &commitment),
        day,
        commitment,
        erased_on: None,
        sealed: Some(Sealed {
            learner: entry.achievement.learner.to_string(),
            course: entry.achievement.course.to_string(),
            milestone: entry.achievement.milestone.name().to_owned(),
            document,
            salt: salt.as_str().to_owned(),
        }),
    }
}

/// Every text of a row that somebody could write into.
fn texts(row: &mut Kept) -> Vec<&mut String> {
    let sealed = row.sealed.as_mut().expect("an entry");
    vec![
        &mut row.day,
        &mut row.commitment,
        &mut row.link,
        &mut sealed.learner,
        &mut sealed.course,
        &mut sealed.milestone,
        &mut sealed.document,
        &mut sealed.salt,
    ]
}

fn erase(row: &mut Kept) {
    row.sealed = None;
    row.erased_on = Some("2026-12-01".to_owned());
}

#[test]
fn a_chain_that_nobody_touched_holds() {
    let walk = walk(&chain_of(12));
    assert_eq!(
        (walk.entries.len(), walk.erased, walk.broken),
        (12, 0, None)
    );
    assert_eq!(walk.head.expect("a head").number, 12);
    assert_eq!(super::walk(&[]).head, None);
}

#[test]
fn each_kind_of_change_has_its_name() {
    let fault = |change: &dyn Fn(&mut Vec<Kept>)| {
        let mut rows = chain_of(5);
        change(&mut rows);
        walk(&rows)
            .broken
            .map(|broken| (broken.number, broken.fault))
    };
    assert_eq!(
        fault(&|rows| drop(rows.remove(2))),
        Some((3, Fault::Number))
    );
    assert_eq!(
        fault(&|rows| rows[2].sealed = None),
        Some((3, Fault::Missing))
    );
    assert_eq!(
        fault(&|rows| rows[2].erased_on = Some("2026-12-01".to_owned())),
        Some((3, Fault::NotErased))
    );
    assert_eq!(
        fault(&|rows| {
            let entry = rows[3].sealed.clone();
            rows[1].sealed = entry;
        }),
        Some((2, Fault::Changed))
    );
    assert_eq!(
        fault(&|rows| rows[3].day = "2026-01-01".to_owned()),
        Some((4, Fault::Link))
    );
}

proptest! {
    #[test]
    fn any_change_of_any_byte_is_found(
        length in 1_usize..12, at: prop::sample::Index, field in 0_usize..8, byte: prop::sample::Index, bit in 0_u8..7,
    ) {
        let mut rows = chain_of(length as u64);
        let at = at.index(length);
        let mut fields = texts(&mut rows[at]);
        let mut bytes = fields[field].clone().into_bytes();
        let place = byte.index(bytes.len());
        bytes[place] ^= 1 << bit;
        // What is no text any more, the store itself refuses.
        let Ok(changed) = String::from_utf8(bytes) else { return Ok(()) };
        *fields[field] = changed;
        let broken = walk(&rows).broken;
        prop_assert!(broken.is_some_and(|broken| broken.number == at as u64 + 1), "{broken:?}");
    }

    #[test]
    fn erasing_anybody_keeps_the_chain(length in 1_usize..12, who in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let mut rows = chain_of(length as u64);
        let before = walk(&rows).head;
        for index in who {
            erase(&mut rows[index.index(length)]);
        }
        let erased = rows.iter().filter(|row| row.sealed.is_none()).count();
        let after = walk(&rows);
        prop_assert_eq!(after.broken, None);
        prop_assert_eq!((after.erased, after.entries.len()), (erased, length - erased));
        prop_assert_eq!(after.head, before);
    }

    #[test]
    fn two_rows_in_each_others_place_are_found(length in 2_usize..12, one: prop::sample::Index, other: prop::sample::Index, numbers: bool) {
        let (one, other) = (one.index(length), other.index(length));
        prop_assume!(one != other);
        let mut rows = chain_of(length as u64);
        rows.swap(one, other);
        if numbers {
            for (number, row) in (1..).zip(&mut rows) {
                row.number = number;
            }
        }
        let broken = walk(&rows).broken.expect("a fault");
        prop_assert_eq!(broken.number, one.min(other) as u64 + 1);
    }

    #[test]
    fn a_chain_written_anew_has_another_head(length in 1_u64..12) {
        let rows = chain_of(length);
        let mut entry = rows[0].sealed.as_ref().and_then(Sealed::open).expect("an entry");
        entry.achievement.on = date(2020, 1, 1);
        let first = sealed(&entry, BEFORE_FIRST);
        prop_assert_eq!(walk(std::slice::from_ref(&first)).broken, None, "it holds in itself");
        prop_assert_ne!(&first.link, &rows[0].link, "and a report that was handed out shows it");
    }
}

#[test]
fn links_alone_hold_without_their_entries_and_a_change_of_one_is_found() {
    let mut rows = chain_of(5);
    for row in &mut rows {
        row.sealed = None;
    }
    rows[3].erased_on = Some("2026-11-28".to_owned());
    assert_eq!(walk(&rows).broken.map(|broken| broken.number), Some(1));
    let links = walk_links(&rows);
    assert_eq!((links.broken, links.erased), (None, 1));
    assert_eq!(links.head.map(|head| head.number), Some(5));
    let other = rows[0].commitment.clone();
    rows[2].commitment = other;
    let broken = walk_links(&rows).broken;
    assert_eq!(
        broken,
        Some(Broken {
            number: 3,
            fault: Fault::Link
        })
    );
}
