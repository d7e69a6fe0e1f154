//! A person's folder: the same on both engines; erased only as it was carried away, written only over what was compared.

use super::engines::{on_both, postgres, sqlite};
use super::people::{bid, rut, supplier};
use crate::support::tables::with_people;
use encuentro::domain::folder::Folder;
use encuentro::domain::mark::{Mark, MarkKind};
use encuentro::domain::paper::{Fingerprint, Media, Paper, PaperFile};
use encuentro::store::{Erasure, Leaving, Store, StoreError};
use jiff::civil::date;
use proptest::prelude::*;

const WHO: u32 = 14;

fn paper(bytes: &[u8]) -> Paper {
    let mut paper = Paper::new(rut(WHO), "f30", None, date(2026, 11, 20));
    paper.file = Some(PaperFile {
        sha256: Fingerprint::of(bytes),
        name: "f30.pdf".to_owned(),
        media: Media::Pdf,
        bytes: bytes.len() as u64,
    });
    paper.identified()
}

fn fill(store: &mut dyn Store) -> Folder {
    store.put_supplier(&supplier(rut(WHO))).unwrap();
    store.put_bid(&bid("1057-3-LE26", WHO)).unwrap();
    store.put_paper(&paper(b"one"), Some(b"one")).unwrap();
    store.folder(rut(WHO)).unwrap()
}

/// Writes a folder whose only file is `one`.
fn put(store: &mut dyn Store, folder: &Folder, before: &Folder) -> Result<(), StoreError> {
    store.put_folder(folder, before, &mut |_| Ok(Some(b"one".to_vec())))
}

#[test]
fn what_changed_meanwhile_is_neither_erased_nor_replaced() {
    on_both(|store| {
        let carried = fill(store);
        store.put_bid(&bid("1057-4-LE26", WHO)).unwrap();
        let erased = store.erase_folder(&carried);
        assert!(matches!(erased, Err(StoreError::Conflict)), "{erased:?}");
        let refused = put(store, &carried, &carried);
        assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
        let now = store.folder(rut(WHO)).unwrap();
        assert_eq!(now.bids.len(), 2);
        let gone = store.erase_folder(&now).unwrap();
        assert_eq!(gone.bids, 2);
        let empty = store.folder(rut(WHO)).unwrap();
        assert!(empty.is_empty());
        put(store, &now, &empty).unwrap();
        assert_eq!(store.folder(rut(WHO)).unwrap(), now);
        vec![format!("{now:?}"), format!("{gone:?}")]
    });
}

#[test]
fn a_file_that_cannot_be_given_undoes_everything() {
    on_both(|store| {
        let carried = fill(store);
        store.erase_folder(&carried).unwrap();
        let empty = Folder::empty(rut(WHO));
        let broken = store.put_folder(&carried, &empty, &mut |_| Err(StoreError::NotFound));
        assert!(matches!(broken, Err(StoreError::NotFound)));
        let wrong = store.put_folder(&carried, &empty, &mut |_| Ok(Some(b"two".to_vec())));
        assert!(matches!(wrong, Err(StoreError::Conflict)));
        assert_eq!(store.folder(rut(WHO)).unwrap(), empty);
        vec![]
    });
}

#[test]
fn the_note_of_a_leaving_goes_with_the_person_and_when_it_comes_back() {
    on_both(|store| {
        let carried = fill(store);
        let note = |file: &str| Leaving {
            rut: rut(WHO),
            begun_on: date(2026, 11, 28),
            file: file.to_owned(),
        };
        store.begin_leaving(&note("E:\\encuentro.age")).unwrap();
        store.begin_leaving(&note("F:\\encuentro.age")).unwrap();
        assert_eq!(
            store.leaving(rut(WHO)).unwrap(),
            Some(note("F:\\encuentro.age"))
        );
        put(store, &carried, &carried).unwrap();
        assert_eq!(store.leaving(rut(WHO)).unwrap(), None);
        store.begin_leaving(&note("F:\\encuentro.age")).unwrap();
        store
            .forget_supplier(rut(WHO), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert_eq!(store.leaving(rut(WHO)).unwrap(), None);
        vec![]
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_folder_of_any_texts_is_written_and_read_as_it_was(
        texts in prop::collection::vec("[^\0]{0,30}", 4),
        notes in prop::collection::vec("[^\0]{0,20}", 0..3),
    ) {
        let mut folder = Folder::empty(rut(WHO));
        let mut person = supplier(rut(WHO));
        for (fact, text) in person.facts.0.values_mut().zip(&texts) {
            fact.value = encuentro::domain::fact::FactValue::Text(text.clone());
        }
        folder.supplier = Some(person);
        folder.marks = notes.iter().enumerate().map(|(at, note)| Mark {
            tender: format!("1057-{}-LE26", at + 1).parse().unwrap(),
            supplier: rut(WHO),
            kind: MarkKind::Followed,
            reason: Some(note.clone()),
            on: date(2026, 11, 5),
            looked: None,
        }).collect();
        let (_folder, mut store) = sqlite();
        let empty = Folder::empty(rut(WHO));
        put(store.as_mut(), &folder, &empty).unwrap();
        prop_assert_eq!(&store.folder(rut(WHO)).unwrap(), &folder);
        if let Some((_database, mut store)) = postgres() {
            put(store.as_mut(), &folder, &empty).unwrap();
            prop_assert_eq!(&store.folder(rut(WHO)).unwrap(), &folder);
        }
    }
}

/// The tables of people that a folder does not carry, each with the reason.
const NOT_CARRIED: [(&str, &str); 23] = [
    (
        "privacy_learner_block",
        "only of somebody without a RUT, who has no folder",
    ),
    (
        "privacy_block",
        "who is blocked does not leave: it would be processing",
    ),
    (
        "privacy_request",
        "the book of the centre, which must answer it",
    ),
    ("privacy_breach", "the book of the centre"),
    ("privacy_log", "what the centre handed out"),
    ("privacy_proof", "the centre's proof, without a name"),
    ("privacy_backup", "which backups the centre made"),
    (
        "privacy_carer",
        "asked again where the consent is given again",
    ),
    ("privacy_setting", "the centre's own"),
    ("directory_publication", "what the municipality published"),
    (
        "directory_entry",
        "who stands in it: gone with the person, there again when it is published again",
    ),
    ("directory_salt", "the municipality's own"),
    ("directory_staff", "the municipality's own, nobody's name"),
    ("ledger_link", "results, without a person"),
    ("ledger_head", "the end of the chain"),
    (
        "ledger_entry",
        "results under a learner's number, without a name",
    ),
    (
        "certificate",
        "given by the centre, under a learner's number",
    ),
    ("workshop_centre", "the centre's own"),
    ("course", "the centre's own"),
    ("import_log", "what the centre imported, nobody's record"),
    ("leaving", "the note that somebody is on the way"),
    ("schema_version", "the store's own"),
    ("centre", "the centre itself"),
];

#[test]
fn every_table_with_people_is_carried_or_has_a_reason() {
    let source = include_str!("../../src/store/folder.rs");
    let uncarried: Vec<String> = with_people()
        .into_iter()
        .filter(|name| {
            let known = NOT_CARRIED.iter().any(|(other, _)| other == name);
            !known && !source.contains(&format!("\"{name}\""))
        })
        .collect();
    assert_eq!(
        uncarried,
        Vec::<String>::new(),
        "add it to `TABLES` of store/folder.rs, or say here why it stays"
    );
}
