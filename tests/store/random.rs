//! Random tenders, their pieces in random order: the same store in the end, on both engines, as when they come whole.

use super::engines::{postgres, sqlite};
use super::samples::{import, item, offer, small, some};
use encuentro::domain::tender::Tender;
use encuentro::store::ImportMode::Whole;
use encuentro::store::Store;
use proptest::prelude::*;
use std::ops::ControlFlow;

/// A tender as rows: number of the tender, of the item, of the offer's supplier, and a price.
type Row = (u32, u8, Option<u8>, u8);

/// A list's row as the piece of a tender that it is.
fn piece((tender, key, supplier, price): Row) -> Tender {
    let mut piece = small(
        &format!("7-{}-LE26", tender + 1),
        &format!("título \u{1f}{tender}\\"),
    );
    piece.description = some("a\tb\r\n\\.");
    let offers =
        supplier.map(|supplier| offer(&format!("{supplier}-0"), "única", &price.to_string()));
    piece.items = vec![item(
        &key.to_string(),
        "82121508",
        "Aseo",
        offers.into_iter().collect(),
    )];
    piece
}

fn held(store: &mut dyn Store) -> Vec<Tender> {
    let mut found = Vec::new();
    store
        .each_tender(&Default::default(), &mut |tender| {
            found.push(tender);
            ControlFlow::Continue(())
        })
        .unwrap();
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_rows_does_not_matter(
        (rows, shuffled) in prop::collection::vec((0..600_u32, 0..4_u8, prop::option::of(0..5_u8), 0..3_u8), 0..1500)
            .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
    ) {
        let mut sorted = rows;
        sorted.sort_unstable();
        let whole: Vec<Tender> = sorted.into_iter().map(piece).collect();
        let mixed: Vec<Tender> = shuffled.into_iter().map(piece).collect();
        let (_folder, mut store) = sqlite();
        let first = import(store.as_mut(), Whole, &whole);
        let expected = held(store.as_mut());
        prop_assert_eq!(first.new_tenders, expected.len() as u64);
        prop_assert_eq!(first.items, expected.iter().map(|one| one.items.len() as u64).sum::<u64>());
        prop_assert_eq!(first.offers, expected.iter().map(|one| one.offer_count() as u64).sum::<u64>());
        let again = import(store.as_mut(), Whole, &mixed);
        prop_assert_eq!((again.new_tenders, again.updated_tenders), (0, 0));
        prop_assert_eq!((again.unchanged_tenders, again.items, again.offers), (first.new_tenders, first.items, first.offers));
        prop_assert_eq!(&held(store.as_mut()), &expected);
        if let Some((_database, mut store)) = postgres() {
            prop_assert_eq!(import(store.as_mut(), Whole, &mixed), first);
            prop_assert_eq!(&held(store.as_mut()), &expected);
        }
    }
}
