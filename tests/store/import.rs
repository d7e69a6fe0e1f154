//! Imports: whole, partial, in pieces, twice, broken off.

use super::engines::on_both;
use super::samples::{code, full, import, item, offer, order, small, some, sorted};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::tender::{Tender, TenderStatus};
use encuentro::store::ImportMode::{Partial, Whole};
use encuentro::store::{ImportCounts, Store, StoreError};
use jiff::civil::{date, datetime};
use std::ops::ControlFlow;

fn all(store: &mut dyn Store) -> Vec<Tender> {
    let mut found = Vec::new();
    store
        .each_tender(&Default::default(), &mut |tender| {
            found.push(tender);
            ControlFlow::Continue(())
        })
        .unwrap();
    found
}

fn counts(new: u64, updated: u64, unchanged: u64, items: u64, offers: u64) -> ImportCounts {
    ImportCounts {
        new_tenders: new,
        updated_tenders: updated,
        unchanged_tenders: unchanged,
        items,
        offers,
        ..ImportCounts::default()
    }
}

/// One piece per item, as a list whose rows are not together gives them.
fn pieces(tender: &Tender) -> Vec<Tender> {
    tender
        .items
        .iter()
        .map(|item| {
            let mut piece = tender.clone();
            piece.items = vec![item.clone()];
            piece
        })
        .collect()
}

#[test]
fn every_field_comes_back_as_it_went_in() {
    on_both(|store| {
        let tender = full("1057-3-LE26");
        let mut odd = full("1057-4-LE26");
        odd.status = Some(TenderStatus::Other("published".to_owned()));
        odd.closes = Some(Deadline::day(date(2026, 7, 14)));
        odd.buyer = Default::default();
        odd.estimate = None;
        odd.items[0].product = None;
        let told = import(store, Whole, &[tender.clone(), odd.clone()]);
        assert_eq!(told, counts(2, 0, 0, 4, 6));
        for (code_text, expected) in [("1057-3-LE26", tender), ("1057-4-LE26", odd)] {
            let found = store.tender(&code(code_text)).unwrap();
            assert_eq!(found, Some(sorted(expected)));
        }
        assert_eq!(store.tender(&code("1-1-LE26")).unwrap(), None);
        vec![format!("{:?}", all(store))]
    });
}

#[test]
fn an_order_comes_back_as_it_went_in() {
    on_both(|store| {
        let one = order("1057489-1-AG26");
        for (new, updated) in [(1, 0), (0, 0)] {
            let mut importer = store.begin_import("oc.csv", Whole).unwrap();
            importer.order(one.clone()).unwrap();
            let told = importer.finish().unwrap();
            assert_eq!(
                (
                    told.orders,
                    told.new_orders,
                    told.updated_orders,
                    told.items
                ),
                (1, new, updated, 1)
            );
        }
        assert_eq!(store.order(&one.code).unwrap(), Some(one.clone()));
        let mut changed = one.clone();
        changed.status = some("Cancelada");
        let mut importer = store.begin_import("oc.csv", Whole).unwrap();
        importer.order(changed.clone()).unwrap();
        assert_eq!(importer.finish().unwrap().updated_orders, 1);
        assert_eq!(store.order(&one.code).unwrap(), Some(changed));
        vec![]
    });
}

#[test]
fn importing_twice_changes_nothing_and_back_is_a_change() {
    on_both(|store| {
        let first = [full("1057-3-LE26"), full("1057-4-LE26")];
        let mut second = first.clone();
        second[1].title = some("Otra cosa");
        assert_eq!(import(store, Whole, &first), counts(2, 0, 0, 4, 6));
        assert_eq!(import(store, Whole, &first), counts(0, 0, 2, 4, 6));
        assert_eq!(import(store, Whole, &second), counts(0, 1, 1, 4, 6));
        assert_eq!(import(store, Whole, &first), counts(0, 1, 1, 4, 6));
        assert_eq!(all(store), first.map(sorted));
        vec![]
    });
}

/// Many tenders whose pieces lie so far apart that they fall into different batches.
#[test]
fn pieces_far_apart_are_one_tender() {
    on_both(|store| {
        let tenders: Vec<Tender> = (1..=450)
            .map(|number| full(&format!("1057-{number}-LE26")))
            .collect();
        let first: Vec<Tender> = tenders.iter().map(|one| pieces(one)[0].clone()).collect();
        let second: Vec<Tender> = tenders.iter().map(|one| pieces(one)[1].clone()).collect();
        let mut rows = [first, second.clone(), second].concat();
        rows.push(tenders[7].clone());
        assert_eq!(import(store, Whole, &rows), counts(450, 0, 0, 900, 1350));
        assert_eq!(import(store, Whole, &rows), counts(0, 0, 450, 900, 1350));
        rows[3].title = some("Otra cosa");
        rows[453].title = some("Otra cosa");
        rows[903].title = some("Otra cosa");
        assert_eq!(import(store, Whole, &rows), counts(0, 1, 449, 900, 1350));
        let mut expected: Vec<Tender> = tenders.into_iter().map(sorted).collect();
        expected[3].title = some("Otra cosa");
        expected.sort_by_key(|tender| tender.code.to_string());
        assert_eq!(all(store), expected);
        vec![]
    });
}

#[test]
fn a_whole_record_replaces_and_keeps_only_the_hour_of_the_same_day() {
    on_both(|store| {
        import(store, Whole, &[full("1057-3-LE26")]);
        let mut newer = full("1057-3-LE26");
        newer.criteria = None;
        newer.items.truncate(1);
        newer.closes = Some(Deadline::day(date(2026, 7, 14)));
        assert_eq!(
            import(store, Whole, &[newer.clone()]),
            counts(0, 1, 0, 1, 0)
        );
        assert_eq!(
            import(store, Whole, &[newer.clone()]),
            counts(0, 0, 1, 1, 0)
        );
        let mut expected = newer.clone();
        expected.closes = Some(Deadline::at(datetime(2026, 7, 14, 18, 0, 0, 0)));
        assert_eq!(store.tender(&newer.code).unwrap(), Some(expected));
        newer.closes = Some(Deadline::day(date(2026, 7, 15)));
        import(store, Whole, &[newer.clone()]);
        assert_eq!(store.tender(&newer.code).unwrap(), Some(newer));
        vec![]
    });
}

#[test]
fn a_part_says_nothing_about_the_rest() {
    on_both(|store| {
        let old = full("1057-3-LE26");
        import(store, Whole, std::slice::from_ref(&old));
        let mut part = small("1057-3-LE26", "Otro nombre");
        part.buyer.sector = some("Salud");
        assert_eq!(
            import(store, Partial, &[part.clone()]),
            counts(0, 1, 0, 2, 3)
        );
        assert_eq!(
            import(store, Partial, &[part.clone()]),
            counts(0, 0, 1, 2, 3)
        );
        let mut expected = sorted(old);
        expected.title = some("Otro nombre");
        expected.buyer.sector = some("Salud");
        assert_eq!(store.tender(&part.code).unwrap(), Some(expected.clone()));

        let one = item("7", "10101501", "Gatos", vec![offer("6-K", "x", "1")]);
        let other = item("8", "10101502", "Perros", vec![]);
        let mut with_items = part.clone();
        with_items.items = vec![one.clone()];
        let mut later = part.clone();
        later.items = vec![other.clone()];
        let told = import(store, Partial, &[part.clone(), with_items, later]);
        assert_eq!(told, counts(0, 1, 0, 2, 1));
        expected.items = vec![one, other];
        assert_eq!(store.tender(&part.code).unwrap(), Some(expected));
        vec![]
    });
}

#[test]
fn the_same_offer_twice_is_one_and_another_price_is_another_offer() {
    on_both(|store| {
        let mut tender = full("1057-3-LE26");
        tender.items = vec![item(
            "1",
            "82121508",
            "Aseo",
            vec![
                offer("6-K", "A", "100.0"),
                offer("6-K", "A", "200"),
                offer("6-K", "A", "100"),
            ],
        )];
        assert_eq!(
            import(store, Whole, &[tender.clone()]),
            counts(1, 0, 0, 1, 2)
        );
        vec![format!("{:?}", all(store))]
    });
}

#[test]
fn an_import_that_is_dropped_leaves_no_row_but_is_known() {
    on_both(|store| {
        import(store, Whole, &[full("1057-3-LE26")]);
        let mut importer = store.begin_import("otra.csv", Whole).unwrap();
        for number in 1..1000 {
            importer
                .tender(full(&format!("1058-{number}-LE26")))
                .unwrap();
        }
        drop(importer);
        assert_eq!(all(store).len(), 1);
        assert_eq!(store.info().unwrap().unfinished_imports, 1);
        store
            .begin_import("otra.csv", Whole)
            .unwrap()
            .finish()
            .unwrap();
        assert_eq!(store.info().unwrap().unfinished_imports, 0);
        vec![]
    });
}

#[test]
fn more_items_than_can_be_numbered_are_refused() {
    on_both(|store| {
        let mut tender = small("1057-3-LE26", "Muchos");
        tender.items = (0..16_384)
            .map(|key| item(&key.to_string(), "82121508", "Aseo", vec![]))
            .collect();
        let mut importer = store.begin_import("lista.csv", Whole).unwrap();
        let refused = importer.tender(tender.clone());
        assert!(matches!(refused, Err(StoreError::TooLarge { code }) if code == "1057-3-LE26"));
        assert!(importer.tender(full("1057-4-LE26")).is_err());
        assert!(importer.finish().is_err(), "half an import must not stay");
        assert_eq!(all(store), []);
        tender.items.pop();
        assert_eq!(import(store, Whole, &[tender]), counts(1, 0, 0, 16_383, 0));
        vec![]
    });
}

#[test]
fn a_nul_in_a_cell_is_left_out() {
    on_both(|store| {
        let mut tender = full("1057-3-LE26");
        tender.title = some("a\0b");
        tender.items[1].offers[0].name = some("\0");
        assert_eq!(import(store, Whole, &[tender.clone()]).new_tenders, 1);
        assert_eq!(import(store, Whole, &[tender.clone()]).unchanged_tenders, 1);
        let found = store.tender(&tender.code).unwrap().unwrap();
        assert_eq!(found.title, some("ab"));
        vec![format!("{found:?}")]
    });
}
