//! Centres that share a store: what one keeps, another does not see, on both engines and as commands.

use super::engines::on_both;
use super::people::{rut, supplier};
use crate::support::environment::Environment;
use crate::support::postgres::Database;
use encuentro::store::filter::SupplierFilter;
use encuentro::store::{Erasure, Store, StoreError};
use jiff::civil::date;
use std::ops::ControlFlow;
use std::path::Path;

fn held(store: &mut dyn Store) -> Vec<u32> {
    let mut found = Vec::new();
    store
        .each_supplier(&SupplierFilter::default(), &mut |supplier| {
            found.push(supplier.rut.body());
            ControlFlow::Continue(())
        })
        .unwrap();
    found
}

#[test]
fn what_one_centre_keeps_another_does_not_see() {
    on_both(|store| {
        store.keep_centre("uno", "Uno").unwrap();
        store.keep_centre("dos", "Otro").unwrap();
        store.keep_centre("dos", "Dos").unwrap();
        store.put_supplier(&supplier(rut(1))).unwrap();
        store.work_for("uno").unwrap();
        assert_eq!(held(store), Vec::<u32>::new());
        store.put_supplier(&supplier(rut(2))).unwrap();
        store.work_for("dos").unwrap();
        // The same person in two centres is two records.
        store.put_supplier(&supplier(rut(2))).unwrap();
        store
            .forget_supplier(rut(2), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert_eq!(held(store), Vec::<u32>::new());
        store.work_for("uno").unwrap();
        assert_eq!(held(store), [2]);
        assert_eq!(store.supplier(rut(2)).unwrap(), Some(supplier(rut(2))));
        assert!(matches!(store.work_for("tres"), Err(StoreError::NotFound)));
        let centres = store.centres().unwrap();
        centres
            .into_iter()
            .map(|(code, name)| format!("{code} {name}"))
            .collect()
    });
}

#[test]
fn a_copy_of_a_server_says_whose_people_it_has() {
    let Some(database) = Database::fresh() else {
        return;
    };
    let mut store = encuentro::store::open(Some(database.url()), Path::new("")).unwrap();
    let environment = Environment::english().store(database.url());
    let quiet = environment.run(&["store", "backup", "alone.db"]).expect(0);
    assert!(!quiet.stderr.contains("--centre"), "{quiet}");
    store.keep_centre("uno", "Uno").unwrap();
    store.keep_centre("dos", "Dos").unwrap();
    store.work_for("dos").unwrap();
    store.put_supplier(&supplier(rut(2))).unwrap();
    let backup = ["--centre", "dos", "store", "backup", "two.db"];
    let told = environment.run(&backup).expect(0);
    assert!(told.stderr.contains("alone (dos)"), "{told}");
    assert!(told.stderr.contains("uno"), "{told}");
    let file = environment.path("work").join("two.db");
    let mut copy = encuentro::store::open(None, &file).unwrap();
    assert_eq!(held(copy.as_mut()), [2]);
    let target = format!("sqlite:{}", environment.path("work").join("t.db").display());
    let copied = ["--centre", "dos", "store", "copy", database.url(), &target];
    environment.run(&copied).expect(2);
    let file = environment.path("work").join("t.db");
    let mut target = encuentro::store::open(None, &file).unwrap();
    target.keep_centre("dos", "Dos").unwrap();
    let done = environment.run(&copied).expect(0);
    assert!(done.stderr.contains("alone (dos)"), "{done}");
    target.work_for("dos").unwrap();
    assert_eq!(
        held(target.as_mut()),
        [2],
        "from the same centre to the same"
    );
}

#[test]
fn commands_work_for_the_centre_that_is_named() {
    let environment = Environment::english();
    let added = environment.run(&["store", "add-centre", "Lo-Hermida", "Lo Hermida"]);
    assert_eq!(added.code, Some(0), "{}", added.stderr);
    let listed = environment.run(&["store", "centres", "--format", "json"]);
    assert!(
        listed.stdout.contains(r#""lo-hermida""#),
        "{}",
        listed.stdout
    );
    let register = [
        "--centre",
        "lo-hermida",
        "register",
        "14-0",
        "--no-input",
        "--answers",
        concat!(env!("CARGO_MANIFEST_DIR"), "/examples/answers/natural.toml"),
    ];
    assert_eq!(environment.run(&register).code, Some(0));
    let there = environment.run(&["--centre", "LO-HERMIDA", "suppliers", "show", "14-0"]);
    assert_eq!(there.code, Some(0), "{}", there.stderr);
    let elsewhere = environment.run(&["suppliers", "show", "14-0"]);
    assert_eq!(elsewhere.code, Some(1), "{}", elsewhere.stderr);
    let wrong = environment.run(&["store", "add-centre", "lo hermida!", "x"]);
    assert_eq!(wrong.code, Some(2), "{}", wrong.stderr);
}
