//! What a store survives: a kill in the middle of an import, a second writer, a newer program, a wrong address.

use super::engines::{newest_schema, on_both, postgres, sqlite};
use super::people::{rut, supplier};
use super::samples::{full, import};
use crate::support::postgres::Database;
use encuentro::store::ImportMode::Whole;
use encuentro::store::{Erasure, StoreError, open};
use jiff::civil::date;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// Tells the child which store it imports into.
const CHILD: &str = "ENCUENTRO_TEST_CHILD_STORE";

/// Imports without end into the store that the parent names, until the parent kills it.
#[test]
#[ignore = "run by its parent only"]
fn child_that_imports_without_end() {
    let url = std::env::var(CHILD).unwrap();
    let mut store = open(Some(&url), Path::new("")).unwrap();
    let mut importer = store.begin_import("sin-fin.csv", Whole).unwrap();
    for number in 1.. {
        importer
            .tender(full(&format!("1058-{number}-LE26")))
            .unwrap();
        if number % 1000 == 0 {
            eprintln!("tenders: {number}");
        }
    }
}

/// Starts a child that imports, and kills it once it has written much.
fn kill_in_the_middle(url: &str, tenders: u32) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "store::survival::child_that_imports_without_end",
            "--ignored",
            "--nocapture",
        ])
        .env(CHILD, url)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let reached = lines
        .map_while(Result::ok)
        .any(|line| line == format!("tenders: {tenders}"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(reached, "the child ended by itself");
}

#[test]
fn a_killed_import_leaves_the_former_state_whole() {
    let (folder, mut store) = sqlite();
    import(store.as_mut(), Whole, &[full("1057-3-LE26")]);
    drop(store);
    let path = folder.path().join("encuentro.db");
    let mut urls = vec![format!("sqlite:{}", path.display())];
    let database = postgres().map(|(database, mut store)| {
        import(store.as_mut(), Whole, &[full("1057-3-LE26")]);
        database
    });
    urls.extend(database.as_ref().map(|database| database.url().to_owned()));
    for url in urls {
        kill_in_the_middle(&url, 3_000);
        let mut store = open(Some(&url), Path::new("")).unwrap();
        let info = store.info().unwrap();
        assert_eq!(info.damage, None);
        assert_eq!(info.unfinished_imports, 1, "{:?}", info.counts);
        let count = |kind| {
            info.counts
                .iter()
                .find(|(name, _)| *name == kind)
                .unwrap()
                .1
        };
        assert_eq!(
            (count("tenders"), count("items"), count("offers")),
            (1, 2, 3)
        );
        let again = import(
            store.as_mut(),
            Whole,
            &[full("1057-3-LE26"), full("1058-1-LE26")],
        );
        assert_eq!((again.unchanged_tenders, again.new_tenders), (1, 1));
    }
}

#[test]
fn a_killed_import_into_a_new_store_leaves_it_new() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("encuentro.db");
    let url = format!("sqlite:{}", path.display());
    // So many that pages have gone into the file before the end.
    kill_in_the_middle(&url, 15_000);
    assert!(fs_err::metadata(&path).unwrap().len() > 1_000_000);
    let mut store = open(Some(&url), Path::new("")).unwrap();
    let info = store.info().unwrap();
    assert_eq!((info.damage, info.unfinished_imports), (None, 1));
    assert!(
        info.counts.iter().all(|(_, count)| *count == 0),
        "{:?}",
        info.counts
    );
    let again = import(store.as_mut(), Whole, &[full("1058-1-LE26")]);
    assert_eq!(again.new_tenders, 1);
}

#[test]
fn a_second_import_is_told_that_the_store_is_busy() {
    let (folder, mut first) = sqlite();
    let path = folder.path().join("encuentro.db");
    let mut stores = vec![(format!("sqlite:{}", path.display()), first.as_mut())];
    let mut held = postgres();
    if let Some((database, store)) = held.as_mut() {
        stores.push((database.url().to_owned(), store.as_mut()));
    }
    for (url, store) in stores {
        let importer = store.begin_import("uno.csv", Whole).unwrap();
        let mut second = open(Some(&url), Path::new("")).unwrap();
        let refused = second.begin_import("dos.csv", Whole).err();
        assert!(matches!(refused, Some(StoreError::Busy)), "{refused:?}");
        assert_eq!(second.supplier(rut(14)).unwrap(), None);
        importer.finish().unwrap();
        assert_eq!(second.info().unwrap().unfinished_imports, 0);
        second.put_supplier(&supplier(rut(14))).unwrap();
        assert_eq!(store.supplier(rut(14)).unwrap(), Some(supplier(rut(14))));
    }
}

#[test]
fn many_may_open_a_new_store_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut urls = vec![format!(
        "sqlite:{}",
        folder.path().join("encuentro.db").display()
    )];
    let database = Database::fresh();
    urls.extend(database.as_ref().map(|database| database.url().to_owned()));
    for url in urls {
        let schemas: Vec<i64> = std::thread::scope(|scope| {
            let openers: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(|| {
                        open(Some(&url), Path::new(""))
                            .unwrap()
                            .info()
                            .unwrap()
                            .schema
                    })
                })
                .collect();
            openers.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(schemas, [newest_schema(); 8]);
    }
}

#[test]
fn a_newer_schema_is_refused_on_postgres_too() {
    let Some((database, store)) = postgres() else {
        return;
    };
    drop(store);
    let mut client = ::postgres::Client::connect(database.url(), ::postgres::NoTls).unwrap();
    client
        .batch_execute("insert into schema_version values (99, 'later', '')")
        .unwrap();
    assert!(matches!(
        open(Some(database.url()), Path::new("")),
        Err(StoreError::Newer { found: 99, known }) if known == newest_schema()
    ));
}

#[test]
fn wrong_addresses_are_told_apart_and_show_no_password() {
    let Some((database, _store)) = postgres() else {
        return;
    };
    let url = database.url();
    let (user, rest) = url.split_once("://").unwrap().1.split_once('@').unwrap();
    let user = user.split(':').next().unwrap();
    let wrong_password = format!("postgres://{user}:s3cr3t@{rest}");
    let no_such_base = format!("{url}_nowhere");
    let nobody_there = "postgres://ana:s3cr3t@127.0.0.1:1/base";
    let tell = |url: &str| {
        let failure = open(Some(url), Path::new("")).err().unwrap();
        let mut text = format!("{failure:?} {failure}");
        let mut cause = std::error::Error::source(&failure);
        while let Some(error) = cause {
            text.push_str(&format!(" {error}"));
            cause = error.source();
        }
        assert!(!text.contains("s3cr3t"), "{text}");
        failure
    };
    assert!(matches!(tell(&no_such_base), StoreError::Refused(_)));
    assert!(matches!(tell(nobody_there), StoreError::CannotConnect(_)));
    assert!(matches!(
        tell("postgres://ana:s3cr3t@h:port/x"),
        StoreError::BadAddress(_)
    ));
    assert!(matches!(
        tell("ftp://ana:s3cr3t@h/x"),
        StoreError::BadAddress(_)
    ));
    // A cluster that trusts every local user accepts any password; one that does not must refuse it.
    if let Err(failure) = open(Some(&wrong_password), Path::new("")) {
        assert!(matches!(failure, StoreError::Refused(_)), "{failure:?}");
    }
}

#[test]
fn a_forgotten_person_leaves_no_byte_in_the_file() {
    let (folder, mut store) = sqlite();
    let person = supplier(rut(14));
    let trace = person.name().unwrap().to_owned();
    store.put_supplier(&person).unwrap();
    let holds = || {
        std::fs::read_dir(folder.path()).unwrap().any(|file| {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            bytes
                .windows(trace.len())
                .any(|some| some == trace.as_bytes())
        })
    };
    assert!(holds());
    store
        .forget_supplier(rut(14), &Erasure::on(date(2026, 11, 28)))
        .unwrap();
    assert!(!holds());
}

#[test]
fn a_damaged_file_says_so() {
    let (folder, mut store) = sqlite();
    import(store.as_mut(), Whole, &[full("1057-3-LE26")]);
    drop(store);
    let path = folder.path().join("encuentro.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x5a);
    std::fs::write(&path, bytes).unwrap();
    let told = open(None, &path).and_then(|mut store| store.info());
    match told {
        Ok(info) => assert!(info.damage.is_some()),
        Err(failure) => assert!(matches!(failure, StoreError::Damaged(_)), "{failure:?}"),
    }
}

#[test]
fn settings_of_a_connection_end_with_its_transaction() {
    on_both(|store| {
        let importer = store.begin_import("uno.csv", Whole).unwrap();
        drop(importer);
        store.put_supplier(&supplier(rut(14))).unwrap();
        store.put_supplier(&supplier(rut(14))).unwrap();
        vec![]
    });
}
