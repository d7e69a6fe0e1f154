//! Two folders of one person become one: nothing gets lost, and nobody is asked without need.

use super::{Meeting, Side};
use crate::domain::bid::action::{Action, JournalEntry};
use crate::domain::bid::dossier::{Dossier, Profile};
use crate::domain::bid::{Bid, BidState};
use crate::domain::calendar::Deadline;
use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::folder::{Folder, FolderBid, FolderChange};
use crate::domain::mark::{Mark, MarkKind};
use crate::domain::money::Currency;
use crate::domain::paper::Paper;
use crate::domain::rut::Rut;
use crate::domain::saved_search::SavedSearch;
use crate::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use jiff::civil::{Date, date, datetime};
use proptest::prelude::*;

fn rut() -> Rut {
    Rut::from_body(77_000_012).expect("a RUT")
}

fn at(day: i8) -> Deadline {
    Deadline::at(datetime(2026, 11, day, 10, 0, 0, 0))
}

fn fact(key: &str, value: &str, day: Date) -> Fact {
    Fact {
        key: key.to_owned(),
        value: FactValue::Text(value.to_owned()),
        source: FactSource::Told,
        recorded_on: day,
        expires_on: None,
    }
}

fn supplier() -> Supplier {
    Supplier::new(rut(), PersonKind::Juridical, date(2026, 11, 1))
}

fn bid(tender: &str, note: &str, changes: &[(u32, i8)]) -> FolderBid {
    let bid = Bid {
        tender: tender.parse().expect("a code"),
        supplier: rut(),
        amount: None,
        state: BidState::Draft,
        deadline: None,
        result: None,
        note: Some(note.to_owned()),
    };
    let profile = Profile::of(&supplier(), date(2026, 11, 1));
    FolderBid {
        bid,
        dossier: Some(Dossier::begun(profile, Currency::Clp)),
        version: i64::try_from(changes.len()).expect("few"),
        journal: changes
            .iter()
            .map(|(number, day)| FolderChange {
                entry: JournalEntry {
                    number: *number,
                    at: at(*day),
                    action: Action::Noted,
                },
                bid_before: None,
                dossier_before: None,
            })
            .collect(),
    }
}

fn with(edit: impl FnOnce(&mut Folder)) -> Folder {
    let mut folder = Folder::empty(rut());
    folder.supplier = Some(supplier());
    edit(&mut folder);
    folder
}

fn meeting<'a>(here: &'a Folder, file: &'a Folder) -> Meeting<'a> {
    Meeting {
        here,
        file,
        at: at(28),
    }
}

fn put(folder: &mut Folder, fact: Fact) {
    folder.supplier.as_mut().expect("one").facts.put(fact);
}

#[test]
fn an_answer_that_differs_is_asked_about_and_its_date_tells_the_newer_one() {
    let here = with(|folder| {
        put(folder, fact("email", "a@panes.cl", date(2026, 11, 2)));
        put(folder, fact("phone", "1", date(2026, 11, 2)));
    });
    let file = with(|folder| {
        put(folder, fact("email", "b@panes.cl", date(2026, 11, 20)));
        put(folder, fact("phone", "1", date(2026, 11, 20)));
        put(folder, fact("size", "micro", date(2026, 11, 2)));
    });
    let met = meeting(&here, &file);
    let differences = met.differences();
    assert_eq!(differences.len(), 1, "{differences:?}");
    assert_eq!(differences[0].newer(), Some(Side::File));
    let taken = met.merged(&mut |_| Side::File).supplier.expect("one");
    assert_eq!(taken.facts.text("email"), Some("b@panes.cl"));
    assert_eq!(
        taken.facts.text("size"),
        Some("micro"),
        "only the file knew it"
    );
    let phone = taken.facts.get("phone").expect("kept").recorded_on;
    assert_eq!(phone, date(2026, 11, 20), "said again later");
}

#[test]
fn histories_are_joined_and_what_was_withdrawn_stays_withdrawn() {
    let consent = |withdrawn_on| Consent {
        purpose: Purpose::Directory,
        basis: LegalBasis::Consent,
        text_version: "directory-1".to_owned(),
        given_on: date(2026, 11, 1),
        channel: Channel::Screen,
        withdrawn_on,
        fields: None,
    };
    let state = |value, day| StateRecord {
        value,
        on: date(2026, 11, day),
        until: None,
        evidence: None,
        cause: None,
        by: "person".to_owned(),
    };
    let here = with(|folder| {
        let own = folder.supplier.as_mut().expect("one");
        own.consents = vec![consent(Some(date(2026, 11, 20)))];
        own.states = vec![state(StateValue::Open, 2), state(StateValue::Eligible, 21)];
    });
    let file = with(|folder| {
        let own = folder.supplier.as_mut().expect("one");
        own.consents = vec![consent(None)];
        own.states = vec![
            state(StateValue::Open, 2),
            state(StateValue::UnderReview, 10),
        ];
    });
    for (one, other) in [(&here, &file), (&file, &here)] {
        let met = meeting(one, other);
        assert!(met.differences().is_empty());
        let joint = met.merged(&mut |_| Side::Here).supplier.expect("one");
        assert_eq!(joint.consents, [consent(Some(date(2026, 11, 20)))]);
        assert_eq!(joint.states.len(), 3);
        assert!(joint.states.is_sorted_by_key(|record| record.on));
    }
}

#[test]
fn a_bid_that_is_taken_from_the_file_can_be_undone() {
    let here = with(|folder| folder.bids = vec![bid("1-1-LE26", "mine", &[(1, 2), (2, 9)])]);
    let file = with(|folder| {
        folder.bids = vec![
            bid("1-1-LE26", "theirs", &[(1, 2)]),
            bid("1-2-LE26", "new", &[(1, 3)]),
        ];
    });
    let met = meeting(&here, &file);
    assert_eq!(met.differences().len(), 1);
    assert_eq!(met.differences()[0].newer(), Some(Side::Here));
    let joint = met.merged(&mut |_| Side::File);
    assert_eq!(joint.bids.len(), 2);
    let taken = &joint.bids[0];
    assert_eq!(taken.bid.note.as_deref(), Some("theirs"));
    assert_eq!(taken.journal.len(), 3);
    let last = taken.journal.last().expect("a line");
    assert_eq!(
        (last.entry.number, &last.entry.action),
        (3, &Action::Copied)
    );
    assert_eq!(last.bid_before.as_ref(), Some(&here.bids[0].bid));
    assert_eq!(last.dossier_before, here.bids[0].dossier);
    assert!(
        taken.version > here.bids[0].version,
        "whoever works on it is told"
    );
    assert!(joint.is_consistent());
    assert_eq!(met.merged(&mut |_| Side::Here).bids[0], here.bids[0]);
}

#[test]
fn the_same_decision_and_the_same_question_are_no_difference() {
    let mark = |reason: &str, looked: Option<&str>| Mark {
        tender: "1-1-LE26".parse().expect("a code"),
        supplier: rut(),
        kind: MarkKind::Discarded,
        reason: Some(reason.to_owned()),
        on: date(2026, 11, 2),
        looked: looked.map(|moment| moment.parse().expect("a moment")),
    };
    let search = |asked: &str, seen: &[&str]| SavedSearch {
        supplier: Some(rut()),
        name: "Pan".to_owned(),
        asked: asked.to_owned(),
        saved_on: date(2026, 11, 2),
        run_on: None,
        seen: seen
            .iter()
            .map(|code| code.parse().expect("a code"))
            .collect(),
    };
    let here = with(|folder| {
        folder.marks = vec![mark("lejos", None)];
        folder.searches = vec![search("pan", &["1-1-LE26"])];
    });
    let file = with(|folder| {
        folder.marks = vec![mark("lejos", Some("2026-11-20T10:00:00Z"))];
        folder.searches = vec![search("pan", &["1-2-LE26", "1-1-LE26"])];
    });
    let met = meeting(&here, &file);
    assert!(met.differences().is_empty());
    let joint = met.merged(&mut |_| Side::Here);
    assert!(joint.marks[0].looked.is_some());
    assert_eq!(joint.searches[0].seen.len(), 2);
    let other = with(|folder| {
        folder.marks = vec![mark("caro", None)];
        folder.searches = vec![search("queso", &[])];
    });
    assert_eq!(meeting(&here, &other).differences().len(), 2);
}

/// A folder of few keys, so that two of them meet often.
fn folder() -> impl Strategy<Value = Folder> {
    let facts = prop::collection::btree_map("[a-c]", ("[xy]", 1..5_i8), 0..3);
    let bids = prop::collection::btree_map(1..4_u8, ("[xy]", 0..3_u32), 0..3);
    let papers = prop::collection::btree_map("[a-c]", 1..4_i8, 0..3);
    (facts, bids, papers, any::<bool>()).prop_map(|(facts, bids, papers, held)| {
        with(|folder| {
            for (key, (value, day)) in facts {
                put(folder, fact(&key, &value, date(2026, 11, day)));
            }
            folder.bids = bids
                .into_iter()
                .map(|(number, (note, changes))| {
                    let changes: Vec<(u32, i8)> = (1..=changes).map(|number| (number, 2)).collect();
                    bid(&format!("1-{number}-LE26"), &note, &changes)
                })
                .collect();
            folder.papers = papers
                .into_iter()
                .map(|(kind, day)| {
                    let mut paper = Paper::new(rut(), &kind, None, date(2026, 11, day));
                    paper.id = kind;
                    paper
                })
                .collect();
            if !held {
                folder.supplier = None;
            }
        })
    })
}

proptest! {
    #[test]
    fn nothing_is_lost_and_a_second_meeting_finds_nothing(here in folder(), file in folder(), to_file in any::<bool>()) {
        let side = if to_file { Side::File } else { Side::Here };
        let joint = meeting(&here, &file).merged(&mut |_| side);
        prop_assert!(joint.is_consistent());
        let keys = |folder: &Folder| {
            let facts = folder.supplier.iter().flat_map(|one| one.facts.0.keys().cloned());
            let bids = folder.bids.iter().map(|held| held.bid.tender.to_string());
            let papers = folder.papers.iter().map(|paper| paper.id.clone());
            facts.chain(bids).chain(papers).collect::<std::collections::BTreeSet<_>>()
        };
        let all: std::collections::BTreeSet<_> = keys(&here).union(&keys(&file)).cloned().collect();
        prop_assert_eq!(keys(&joint), all);
        if side == Side::File {
            prop_assert!(meeting(&joint, &file).differences().is_empty());
        }
        prop_assert_eq!(meeting(&here, &here).merged(&mut |_| Side::File), here);
    }

    #[test]
    fn a_folder_is_read_from_json_as_it_was_written(folder in folder()) {
        let json = serde_json::to_string(&folder).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Folder>(&json).expect("a folder"), folder);
    }
}
