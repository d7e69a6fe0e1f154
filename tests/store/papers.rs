//! Papers and their files: the same on both engines; kept once, noticed when changed, gone with their supplier, carried by
//! backups and copies.

use super::engines::{on_both, postgres, sqlite};
use super::people::{rut, supplier};
use encuentro::domain::paper::{Fingerprint, Media, Named, Paper, PaperFile};
use encuentro::store::copy::copy;
use encuentro::store::restore::restore;
use encuentro::store::{Erasure, FoundFile, Store, StoreError, open};
use jiff::civil::date;
use std::path::{Path, PathBuf};

const WHO: u32 = 14;
const OTHER: u32 = 77_000_002;

fn paper(who: u32, kind: &str, bytes: Option<&[u8]>) -> Paper {
    let mut paper = Paper::new(rut(who), kind, None, date(2026, 11, 20));
    paper.issued_on = Some(date(2026, 11, 2));
    paper.file = bytes.map(|bytes| PaperFile {
        sha256: Fingerprint::of(bytes),
        name: "año nuevo.pdf".to_owned(),
        media: Media::Pdf,
        bytes: bytes.len() as u64,
    });
    paper.identified()
}

/// Two suppliers who may have papers.
fn with_people(store: &mut dyn Store) {
    store.put_supplier(&supplier(rut(WHO))).unwrap();
    store.put_supplier(&supplier(rut(OTHER))).unwrap();
}

fn keep(store: &mut dyn Store, who: u32, kind: &str, bytes: &[u8]) -> Paper {
    let paper = paper(who, kind, Some(bytes));
    store.put_paper(&paper, Some(bytes)).unwrap();
    paper
}

fn found(store: &mut dyn Store, bytes: &[u8]) -> FoundFile {
    store.paper_file(&Fingerprint::of(bytes)).unwrap()
}

fn sound(bytes: &[u8]) -> FoundFile {
    FoundFile::Sound(bytes.to_vec())
}

/// The folder of the papers beside a database file.
fn beside(database: &Path) -> PathBuf {
    PathBuf::from(format!("{}.papers", database.display()))
}

fn files(database: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(beside(database)).map_or_else(
        |_| Vec::new(),
        |folder| folder.map(|entry| entry.unwrap().path()).collect(),
    )
}

#[test]
fn what_is_put_in_comes_out_and_only_a_supplier_that_is_held_has_papers() {
    on_both(|store| {
        let nobody = paper(WHO, "f30", None);
        let refused = store.put_paper(&nobody, None);
        assert!(matches!(refused, Err(StoreError::NotFound)));
        with_people(store);
        let wrong = store.put_paper(&paper(WHO, "f30", Some(b"one")), Some(b"two"));
        assert!(matches!(wrong, Err(StoreError::Conflict)));
        let mut whole = keep(store, WHO, "f30", b"one");
        store.put_paper(&paper(WHO, "statute", None), None).unwrap();
        keep(store, OTHER, "f30", b"two");
        whole.expires_on = Some(date(2027, 1, 1));
        store.put_paper(&whole, Some(b"one")).unwrap();
        let own = store.papers(Some(rut(WHO))).unwrap();
        assert_eq!(own.len(), 2, "the same paper again replaces it");
        assert_eq!(own[0], whole);
        assert_eq!(found(store, b"one"), sound(b"one"));
        assert_eq!(found(store, b"none"), FoundFile::Missing);
        store.put_supplier(&supplier(rut(WHO))).unwrap();
        let all = store.papers(None).unwrap();
        assert_eq!(
            all.len(),
            3,
            "a profile that is written anew keeps its papers"
        );
        let info = store.info().unwrap();
        assert!(info.counts.contains(&("papers", 3)));
        vec![format!("{all:?}")]
    });
}

#[test]
fn the_same_file_twice_is_kept_once_and_goes_with_the_last_paper() {
    on_both(|store| {
        with_people(store);
        let first = keep(store, WHO, "f30", b"one");
        let second = keep(store, WHO, "f30-1", b"one");
        let third = keep(store, OTHER, "f30", b"one");
        let mut remove = |paper: &Paper| store.remove_paper(paper.supplier, &paper.id).unwrap();
        assert_eq!(remove(&first), Some(Vec::new()));
        assert_eq!(remove(&first), None);
        assert_eq!(remove(&second), Some(Vec::new()));
        assert_eq!(found(store, b"one"), sound(b"one"));
        store.remove_paper(rut(OTHER), &third.id).unwrap();
        assert_eq!(found(store, b"one"), FoundFile::Missing);
        Vec::new()
    });
}

#[test]
fn forgetting_a_supplier_takes_papers_and_files() {
    on_both(|store| {
        with_people(store);
        keep(store, WHO, "f30", b"mine");
        keep(store, WHO, "statute", b"shared");
        keep(store, OTHER, "statute", b"shared");
        let forgotten = store
            .forget_supplier(rut(WHO), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert!(store.papers(Some(rut(WHO))).unwrap().is_empty());
        assert_eq!(found(store, b"mine"), FoundFile::Missing);
        assert_eq!(found(store, b"shared"), sound(b"shared"));
        vec![format!("{forgotten:?}")]
    });
}

#[test]
fn files_lie_beside_the_database_and_one_that_was_changed_or_lost_is_noticed() {
    let (folder, mut store) = sqlite();
    let database = folder.path().join("encuentro.db");
    with_people(store.as_mut());
    assert!(
        !beside(&database).exists(),
        "no folder before there is a file"
    );
    let kept = keep(store.as_mut(), WHO, "f30", b"one");
    keep(store.as_mut(), WHO, "f30-1", b"one");
    let lying = files(&database);
    assert_eq!(lying.len(), 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&lying[0]).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    std::fs::write(&lying[0], b"forged").unwrap();
    assert_eq!(found(store.as_mut(), b"one"), FoundFile::Changed);
    std::fs::remove_file(&lying[0]).unwrap();
    assert_eq!(found(store.as_mut(), b"one"), FoundFile::Missing);
    store.put_paper(&kept, Some(b"one")).unwrap();
    assert_eq!(found(store.as_mut(), b"one"), sound(b"one"));
    store
        .forget_supplier(rut(WHO), &Erasure::on(date(2026, 11, 28)))
        .unwrap();
    assert!(files(&database).is_empty());
}

/// A file that another program has open under Windows; here a folder in its place.
#[test]
fn a_file_that_cannot_be_removed_keeps_nobody_from_being_erased_and_goes_later() {
    let (folder, mut store) = sqlite();
    let database = folder.path().join("encuentro.db");
    with_people(store.as_mut());
    let stays = keep(store.as_mut(), WHO, "f30", b"one");
    let file = files(&database).remove(0);
    keep(store.as_mut(), WHO, "statute", b"two");
    let other = keep(store.as_mut(), OTHER, "f30", b"three");
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    let left = store.remove_paper(rut(WHO), &stays.id).unwrap();
    assert_eq!(left, Some(vec![file.clone()]), "the paper is gone");
    let forgotten = store
        .forget_supplier(rut(WHO), &Erasure::on(date(2026, 11, 28)))
        .unwrap();
    assert_eq!(forgotten.files_left, [file.as_path()]);
    assert_eq!(store.supplier(rut(WHO)).unwrap(), None);
    assert_eq!(found(store.as_mut(), b"two"), FoundFile::Missing);
    std::fs::remove_dir(&file).unwrap();
    std::fs::write(&file, b"one").unwrap();
    let left = store.remove_paper(rut(OTHER), &other.id).unwrap();
    assert_eq!(left, Some(Vec::new()));
    assert!(files(&database).is_empty());
}

#[test]
fn forgetting_somebody_takes_them_out_of_the_papers_of_others() {
    on_both(|store| {
        with_people(store);
        let named = |name: &str, body| Named {
            name: Some(name.to_owned()),
            rut: Some(rut(body)),
        };
        let mut signed = paper(OTHER, "power-standing", Some(b"one"));
        signed.company = named("Panadería Inventada SpA", OTHER);
        signed.signatories = vec![named("Ana Pérez Soto", WHO), named("Juan Rojas", 23)];
        store.put_paper(&signed, Some(b"one")).unwrap();
        let mut company = paper(OTHER, "statute", None);
        company.company = named("Ana Pérez Soto", WHO);
        store.put_paper(&company, None).unwrap();
        store
            .forget_supplier(rut(WHO), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        signed.signatories.remove(0);
        company.company = Named::default();
        assert_eq!(store.papers(None).unwrap(), [signed, company]);
        assert_eq!(found(store, b"one"), sound(b"one"), "the file stays");
        vec![format!("{:?}", store.papers(None).unwrap())]
    });
}

#[test]
fn a_backup_is_never_mixed_with_papers_of_another_and_leaves_none_when_it_fails() {
    let (folder, mut store) = sqlite();
    with_people(store.as_mut());
    keep(store.as_mut(), WHO, "f30", b"one");
    keep(store.as_mut(), WHO, "statute", b"two");
    let backup = folder.path().join("copia.db");
    std::fs::create_dir(beside(&backup)).unwrap();
    let refused = store.backup(&backup);
    assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
    assert!(!backup.exists());
    std::fs::remove_dir(beside(&backup)).unwrap();
    // The folder stands where a file should be read: the copy breaks off.
    let last = files(&folder.path().join("encuentro.db"));
    let last = last.iter().max().unwrap();
    std::fs::remove_file(last).unwrap();
    std::fs::create_dir(last).unwrap();
    store.backup(&backup).unwrap_err();
    assert!(!backup.exists() && !beside(&backup).exists());
}

#[test]
fn backups_and_restores_carry_the_files() {
    on_both(|store| {
        with_people(store);
        keep(store, WHO, "f30", b"one");
        store.put_paper(&paper(OTHER, "f30", None), None).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let backup = folder.path().join("copia.db");
        store.backup(&backup).unwrap();
        let target = folder.path().join("encuentro.db");
        let mut before = open(None, &target).unwrap();
        with_people(before.as_mut());
        keep(before.as_mut(), WHO, "f30", b"former");
        drop(before);
        let kept = restore(&backup, None, &target).unwrap().kept.unwrap();
        let mut restored = open(None, &target).unwrap();
        assert_eq!(found(restored.as_mut(), b"one"), sound(b"one"));
        assert_eq!(found(restored.as_mut(), b"former"), FoundFile::Missing);
        let mut former = open(None, &kept).unwrap();
        assert_eq!(found(former.as_mut(), b"former"), sound(b"former"));
        vec![format!("{:?}", restored.papers(None).unwrap())]
    });
}

#[test]
fn a_copy_carries_papers_and_what_was_lost_is_missing_there_too() {
    let (folder, mut from) = sqlite();
    with_people(from.as_mut());
    keep(from.as_mut(), WHO, "f30", b"one");
    keep(from.as_mut(), WHO, "statute", b"two");
    let two = Fingerprint::of(b"two").to_string();
    let database = folder.path().join("encuentro.db");
    std::fs::write(beside(&database).join(two), b"forged").unwrap();
    let arrives = |to: &mut dyn Store, from: &mut dyn Store| {
        for _ in 0..2 {
            let copied = copy(from, to, &mut |_| {}).unwrap();
            assert_eq!(copied.papers, 2);
            assert_eq!(to.papers(None).unwrap(), from.papers(None).unwrap());
            assert_eq!(found(to, b"one"), sound(b"one"));
            assert_eq!(found(to, b"two"), FoundFile::Missing);
        }
    };
    let (_two, mut to) = sqlite();
    arrives(to.as_mut(), from.as_mut());
    if let Some((_database, mut to)) = postgres() {
        arrives(to.as_mut(), from.as_mut());
        let (_three, mut back) = sqlite();
        arrives(back.as_mut(), to.as_mut());
    }
}

/// Many hands that put the same file in and take it out again, each with a store of its own: whoever keeps a paper in
/// the end finds its file.
#[test]
fn a_file_is_never_swept_away_from_under_a_paper() {
    const HANDS: usize = 6;
    let race = |address: Option<String>, file: PathBuf| {
        let mut first = open(address.as_deref(), &file).unwrap();
        with_people(first.as_mut());
        std::thread::scope(|scope| {
            for hand in 0..HANDS {
                let (address, file) = (address.clone(), file.clone());
                scope.spawn(move || {
                    let mut store = open(address.as_deref(), &file).unwrap();
                    let paper = paper(WHO, &format!("kind-{hand}"), Some(b"one"));
                    for turn in 0..5 {
                        store.put_paper(&paper, Some(b"one")).unwrap();
                        if turn < 4 || hand % 2 == 0 {
                            store.remove_paper(rut(WHO), &paper.id).unwrap();
                        }
                    }
                });
            }
        });
        let left = first.papers(None).unwrap();
        assert_eq!(left.len(), HANDS / 2);
        assert_eq!(found(first.as_mut(), b"one"), sound(b"one"));
    };
    let folder = tempfile::tempdir().unwrap();
    race(None, folder.path().join("encuentro.db"));
    if let Some((database, _store)) = postgres() {
        race(Some(database.url().to_owned()), PathBuf::new());
    }
}
