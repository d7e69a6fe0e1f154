//! Backups and copies, either way: everything arrives, nothing is overwritten unasked.

use super::engines::{on_both, postgres, sqlite};
use super::people::{bid, rut, supplier};
use super::samples::{full, import, order};
use encuentro::domain::rubro::Rubro;
use encuentro::store::ImportMode::Whole;
use encuentro::store::copy::copy;
use encuentro::store::filter::{BidFilter, OrderFilter, SupplierFilter, TenderFilter};
use encuentro::store::{Store, StoreError, open};
use std::ops::ControlFlow;

/// A store with something of every kind.
fn fill(store: &mut dyn Store) {
    store.put_supplier(&supplier(rut(14))).unwrap();
    store.put_supplier(&supplier(rut(77_000_002))).unwrap();
    store.put_bid(&bid("1057-3-LE26", 14)).unwrap();
    let tenders: Vec<_> = (1..200)
        .map(|number| full(&format!("1057-{number}-LE26")))
        .collect();
    import(store, Whole, &tenders);
    let mut importer = store.begin_import("oc.csv", Whole).unwrap();
    importer.order(order("1057489-1-AG26")).unwrap();
    importer.finish().unwrap();
    let official = |code: &str, name: &str| Rubro {
        code: code.to_owned(),
        name: name.to_owned(),
        levels: vec!["Nivel".to_owned()],
    };
    store
        .put_rubros(&[
            official("82121508", "Oficial"),
            official("10101501", "Gatos"),
        ])
        .unwrap();
}

/// Everything that a store tells.
fn everything(store: &mut dyn Store) -> Vec<String> {
    let mut told = Vec::new();
    store
        .each_supplier(&SupplierFilter::default(), &mut |one| {
            told.push(format!("{one:?}"));
            ControlFlow::Continue(())
        })
        .unwrap();
    store
        .each_tender(&TenderFilter::default(), &mut |one| {
            told.push(format!("{one:?}"));
            ControlFlow::Continue(())
        })
        .unwrap();
    store
        .each_order(&OrderFilter::default(), &mut |one| {
            told.push(format!("{one:?}"));
            ControlFlow::Continue(())
        })
        .unwrap();
    store
        .each_rubro(&mut |one| {
            told.push(format!("{one:?}"));
            ControlFlow::Continue(())
        })
        .unwrap();
    told.push(format!("{:?}", store.bids(&BidFilter::default()).unwrap()));
    told.push(format!("{:?}", store.info().unwrap().counts));
    told
}

#[test]
fn a_backup_of_either_engine_opens_as_a_store() {
    on_both(|store| {
        fill(store);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("copia.db");
        store.backup(&file).unwrap();
        assert!(matches!(store.backup(&file), Err(StoreError::Conflict)));
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            1,
            "one file is the whole backup"
        );
        let mut restored = open(None, &file).unwrap();
        assert_eq!(restored.info().unwrap().damage, None);
        let told = everything(restored.as_mut());
        assert_eq!(told, everything(store));
        told
    });
}

#[test]
fn a_backup_into_no_folder_fails_and_leaves_nothing() {
    on_both(|store| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("missing/copia.db");
        assert!(matches!(
            store.backup(&file),
            Err(StoreError::NotWritable(_))
        ));
        vec![]
    });
}

#[test]
fn copies_carry_everything_both_ways() {
    let (_folder, mut file) = sqlite();
    fill(file.as_mut());
    let expected = everything(file.as_mut());
    let Some((_database, mut server)) = postgres() else {
        let (_other, mut second) = sqlite();
        copy(file.as_mut(), second.as_mut(), &mut |_| {}).unwrap();
        assert_eq!(everything(second.as_mut()), expected);
        return;
    };
    let copied = copy(file.as_mut(), server.as_mut(), &mut |_| {}).unwrap();
    assert_eq!(
        (copied.suppliers, copied.bids, copied.tenders, copied.orders),
        (2, 1, 199, 1)
    );
    assert_eq!(everything(server.as_mut()), expected);
    copy(file.as_mut(), server.as_mut(), &mut |_| {}).unwrap();
    assert_eq!(everything(server.as_mut()), expected);
    let (_back, mut back) = sqlite();
    copy(server.as_mut(), back.as_mut(), &mut |_| {}).unwrap();
    assert_eq!(everything(back.as_mut()), expected);
}
