//! Random tenders, their pieces in random order: the same store in the end, on both engines, as when they come whole.

use super::engines::{postgres, sqlite};
use super::samples::{import, item, offer, small, some};
use encuentro::domain::tender::Tender;
use encuentro::store::ImportMode::{Partial, Whole};
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
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

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

    /// Where a batch ends must not show: pieces close together and pieces far apart make the same tender.
    #[test]
    fn the_end_of_a_batch_does_not_show(
        whole in any::<bool>(),
        rows in prop::collection::vec((0..2_u32, 0..3_u8, prop::option::of(0..3_u8), 0..2_u8, any::<bool>()), 1..7)
    ) {
        let mode = if whole { Whole } else { Partial };
        let base = [piece((0, 0, Some(1), 9)), piece((0, 9, None, 9))];
        let pieces: Vec<Tender> = rows
            .into_iter()
            .map(|(tender, key, supplier, price, bare)| {
                let mut piece = piece((tender, key, supplier, price));
                piece.criteria = (price == 0).then(|| format!("{key}"));
                if bare {
                    piece.items.clear();
                }
                piece
            })
            .collect();
        let filler: Vec<Tender> = (1..420).map(|number| small(&format!("8-{number}-LE26"), "x")).collect();
        let apart: Vec<Tender> = pieces
            .iter()
            .flat_map(|piece| filler.iter().chain(std::iter::once(piece)).cloned())
            .collect();
        let mut seen = Vec::new();
        for list in [&pieces, &apart] {
            let (_folder, mut store) = sqlite();
            import(store.as_mut(), Whole, &base);
            let told = import(store.as_mut(), mode, list);
            let mut found = held(store.as_mut());
            found.retain(|tender| tender.code.unit == 7);
            seen.push((found, told.updated_tenders, told.unchanged_tenders, told.items, told.offers));
        }
        prop_assert_eq!(&seen[0], &seen[1]);
    }
}
