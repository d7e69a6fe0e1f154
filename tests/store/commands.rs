//! `store info|backup|restore|copy` as a person types them, in both languages.

use super::engines::postgres;
use super::people::{rut, supplier};
use super::samples::{full, import};
use crate::support::environment::{Environment, Language};
use encuentro::store::ImportMode::Whole;
use encuentro::store::{Erasure, open};
use jiff::civil::date;

/// The address of a file store in the working folder.
fn address(environment: &Environment, name: &str) -> String {
    format!("sqlite:{}", environment.path("work").join(name).display())
}

/// Puts one supplier and two tenders into a store.
fn fill(url: &str) {
    let mut store = open(Some(url), "".as_ref()).unwrap();
    store.put_supplier(&supplier(rut(14))).unwrap();
    import(
        store.as_mut(),
        Whole,
        &[full("1057-3-LE26"), full("1057-4-LE26")],
    );
}

#[test]
fn info_tells_where_how_much_and_how_sound() {
    for (language, words) in [
        (
            Language::Spanish,
            ["Proveedores: 1", "Licitaciones: 2", "Estado: sano"],
        ),
        (
            Language::English,
            ["Suppliers: 1", "Tenders: 2", "Condition: sound"],
        ),
    ] {
        let environment = Environment::new(language);
        let environment = {
            let url = address(&environment, "a.db");
            environment.store(&url)
        };
        fill(&address(&environment, "a.db"));
        let run = environment.run(&["store", "info"]).expect(0);
        for word in words {
            assert!(run.stdout.contains(word), "{word}\n{run}");
        }
        let json = environment
            .run(&["datos", "info", "--format", "json"])
            .expect(0);
        let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
        assert_eq!(json["schema"], "encuentro.store/1");
        assert_eq!(json["items"][0]["counts"]["offers"], 6);
        assert_eq!(json["items"][0]["damage"], serde_json::Value::Null);
    }
}

#[test]
fn a_backup_goes_and_comes_back_and_the_former_store_stays_beside() {
    let environment = Environment::spanish();
    let url = address(&environment, "a.db");
    let environment = environment.store(&url);
    fill(&url);
    environment
        .run(&["datos", "respaldar", "copia.db"])
        .expect(0);
    let again = environment.run(&["store", "backup", "copia.db"]).expect(2);
    assert!(again.stderr.contains("ya existe"), "{again}");

    open(Some(&url), "".as_ref())
        .unwrap()
        .forget_supplier(
            rut(14),
            &Erasure {
                public_too: true,
                ..Erasure::on(date(2026, 11, 28))
            },
        )
        .unwrap();
    let declined = environment.run(&["store", "restore", "copia.db"]).expect(1);
    assert!(declined.stderr.contains("--yes"), "{declined}");
    assert!(declined.stderr.contains("ningún proveedor"), "{declined}");
    assert!(
        open(Some(&url), "".as_ref())
            .unwrap()
            .supplier(rut(14))
            .unwrap()
            .is_none()
    );

    let done = environment
        .run(&["store", "restore", "copia.db", "--yes"])
        .expect(0);
    assert!(done.stderr.contains("a.db.before-restore"), "{done}");
    assert!(done.stderr.contains("hágalo de nuevo"), "{done}");
    let mut store = open(Some(&url), "".as_ref()).unwrap();
    assert_eq!(store.supplier(rut(14)).unwrap(), Some(supplier(rut(14))));
    let kept = address(&environment, "a.db.before-restore");
    let mut kept = open(Some(&kept), "".as_ref()).unwrap();
    assert_eq!(kept.supplier(rut(14)).unwrap(), None);
    assert_eq!(kept.info().unwrap().counts[2], ("tenders", 2));
    environment
        .run(&["store", "restore", "copia.db", "--yes"])
        .expect(0);
    assert!(
        environment
            .path("work")
            .join("a.db.before-restore-2")
            .exists()
    );
}

#[test]
fn a_damaged_store_is_restored_and_a_damaged_backup_refused() {
    let environment = Environment::english();
    let url = address(&environment, "a.db");
    let environment = environment.store(&url);
    fill(&url);
    environment.run(&["store", "backup", "copy.db"]).expect(0);
    let bad = environment.write("bad.db", "nothing that a store would say".repeat(100));
    for file in ["bad.db", "missing.db"] {
        environment
            .run(&["store", "restore", file, "--yes"])
            .expect(3);
    }
    environment.write("empty.db", "");
    environment
        .run(&["store", "restore", "empty.db", "--yes"])
        .expect(3);
    std::fs::copy(&bad, environment.path("work").join("a.db")).unwrap();
    let told = environment.run(&["store", "info"]).expect(5);
    assert!(told.stderr.contains("encuentro store restore"), "{told}");
    environment.run(&["store", "restore", "copy.db"]).expect(1);
    environment
        .run(&["store", "restore", "copy.db", "--yes"])
        .expect(0);
    let json = environment
        .run(&["store", "info", "--format", "json"])
        .expect(0);
    assert!(json.stdout.contains("\"tenders\": 2"), "{json}");
    let files = std::fs::read_dir(environment.path("work")).unwrap();
    let names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("restoring"))
        .collect();
    assert_eq!(names, Vec::<String>::new());
}

/// A store that was not closed keeps its last rows in a log beside it; a restore takes them along.
#[test]
fn a_store_in_use_is_restored_with_its_last_rows() {
    let environment = Environment::spanish();
    let source = address(&environment, "a.db");
    fill(&source);
    let mut in_use = open(Some(&source), "".as_ref()).unwrap();
    in_use.put_supplier(&supplier(rut(77_000_002))).unwrap();
    let before = environment.read("a.db");
    let to = address(&environment, "new/b.db");
    environment
        .run(&["--store", &to, "store", "restore", "a.db"])
        .expect(0);
    assert_eq!(environment.read("a.db"), before, "a backup is only read");
    let mut restored = open(Some(&to), "".as_ref()).unwrap();
    assert!(restored.supplier(rut(77_000_002)).unwrap().is_some());
    assert_eq!(restored.info().unwrap().counts[2], ("tenders", 2));
}

#[test]
fn a_copy_says_what_it_will_do_and_asks_before_it_mixes() {
    let environment = Environment::spanish();
    let from = address(&environment, "a.db");
    fill(&from);
    let database = postgres().map(|(database, store)| {
        drop(store);
        database
    });
    let mut targets = vec![address(&environment, "b.db")];
    targets.extend(database.as_ref().map(|database| database.url().to_owned()));
    for to in targets {
        let done = environment.run(&["store", "copy", &from, &to]).expect(0);
        assert!(done.stderr.contains("licitaciones 2"), "{done}");
        assert!(!done.stderr.contains("secreto"), "{done}");
        let declined = environment.run(&["datos", "copiar", &from, &to]).expect(1);
        assert!(declined.stderr.contains("--yes"), "{declined}");
        environment
            .run(&["store", "copy", &from, &to, "--yes"])
            .expect(0);
        let mut copied = open(Some(&to), "".as_ref()).unwrap();
        assert_eq!(copied.supplier(rut(14)).unwrap(), Some(supplier(rut(14))));
    }
    environment.run(&["store", "copy", &from, &from]).expect(2);
    let empty = address(&environment, "none.db");
    environment.run(&["store", "copy", &empty, &from]).expect(3);
    assert!(!environment.path("work").join("none.db").exists());
}

#[test]
fn a_restore_into_a_server_needs_an_empty_database() {
    let Some((database, store)) = postgres() else {
        return;
    };
    drop(store);
    let environment = Environment::spanish();
    fill(&address(&environment, "a.db"));
    let source = environment.path("work").join("a.db");
    let environment = environment.store(database.url());
    let file = source.display().to_string();
    environment.run(&["store", "restore", &file]).expect(0);
    let refused = environment
        .run(&["store", "restore", &file, "--yes"])
        .expect(1);
    assert!(refused.stderr.contains("base vacía"), "{refused}");
    let backup = environment
        .run(&["store", "backup", "servidor.db"])
        .expect(0);
    assert!(!backup.stderr.contains("secreto"), "{backup}");
    let copied = address(&environment, "servidor.db");
    let mut copied = open(Some(&copied), "".as_ref()).unwrap();
    assert_eq!(copied.supplier(rut(14)).unwrap(), Some(supplier(rut(14))));
}

#[test]
fn a_wrong_address_ends_with_five_and_no_password() {
    for language in Language::ALL {
        let environment = Environment::new(language);
        for url in [
            "postgres://ana:s3cr3t@127.0.0.1:1/base",
            "mysql://ana:s3cr3t@127.0.0.1/base",
            "sqlite:/proc/nowhere/a.db",
        ] {
            let told = environment
                .run(&["--store", url, "-v", "store", "info"])
                .expect(5);
            assert!(!told.to_string().contains("s3cr3t"), "{told}");
        }
    }
}

#[test]
fn a_centre_that_is_not_there_is_a_wrong_usage_and_changes_nothing() {
    let run =
        Environment::new(Language::Spanish).run(&["--centre", "lo-hermida", "suppliers", "list"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("lo-hermida"), "{}", run.stderr);
}
