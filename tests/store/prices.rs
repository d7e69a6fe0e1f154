//! Both engines give the same prices and count the same products.

use super::engines::on_both;
use super::samples::{code, full, import, number, order, some};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::prices::collect::{Collector, Wish};
use encuentro::domain::prices::rules::PriceRules;
use encuentro::domain::prices::{Price, PriceKind, Standing};
use encuentro::domain::tender::{Offer, Tender, TenderItem, TenderStatus};
use encuentro::store::ImportMode::Whole;
use encuentro::store::Store;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::ops::ControlFlow;

fn prices(store: &mut dyn Store, product: &str) -> Vec<Price> {
    let mut found = Vec::new();
    store
        .each_price(product, &mut |price| {
            found.push(price);
            ControlFlow::Continue(())
        })
        .unwrap();
    found.sort_by_key(|price| format!("{price:?}"));
    found
}

#[test]
fn an_offer_comes_with_its_year_region_end_and_unit() {
    on_both(|store| {
        let mut awarded = full("1057-3-LE26");
        awarded.status = Some(TenderStatus::Awarded);
        awarded.items[1].offers[1].selected = Some(false);
        let mut bare = Tender::new(code("200-1-LE24"));
        bare.closes = Some(Deadline::day(date(2025, 1, 1)));
        bare.items = vec![TenderItem {
            key: "1".to_owned(),
            product: some("111317241"),
            offers: vec![Offer {
                unit_price: Some(Money::new(number("0.0001"), Currency::Clf)),
                selected: Some(false),
                ..Offer::default()
            }],
            ..TenderItem::default()
        }];
        import(store, Whole, &[awarded, bare]);
        let found = prices(store, "111317241");
        let told: Vec<_> = found
            .iter()
            .map(|price| {
                let amount = price.amount.map(|money| format!("{money:?}"));
                (
                    price.process.to_string(),
                    price.year,
                    price.standing,
                    amount,
                )
            })
            .collect();
        let clp = |text: &str| Some(format!("{:?}", Money::new(number(text), Currency::Clp)));
        let clf = Some(format!("{:?}", Money::new(number("0.0001"), Currency::Clf)));
        let tender = || "1057-3-LE26".to_owned();
        let mut expected = vec![
            (tender(), 2026, Some(Standing::Won), clp("100")),
            (tender(), 2026, Some(Standing::Lost), clp("99.99")),
            (tender(), 2026, Some(Standing::Undecided), None),
            (
                "200-1-LE24".to_owned(),
                2025,
                Some(Standing::Undecided),
                clf,
            ),
        ];
        let mut sorted = told.clone();
        sorted.sort();
        expected.sort();
        assert_eq!(sorted, expected);
        let whole = found
            .iter()
            .find(|price| price.standing == Some(Standing::Won));
        let whole = whole.unwrap();
        assert_eq!(whole.region.as_deref(), Some("13"));
        assert_eq!(whole.unit.as_deref(), Some("Unidad"));
        assert_eq!(whole.quantity, Some(number("3.50")), "the offer's own");
        assert!(
            prices(store, "1113172").is_empty(),
            "a beginning is no code"
        );
        vec![format!("{found:?}")]
    });
}

#[test]
fn an_order_that_was_cancelled_agreed_no_price() {
    on_both(|store| {
        let mut importer = store.begin_import("oc.csv", Whole).unwrap();
        importer.order(order("1057-1-AG26")).unwrap();
        let mut cancelled = order("1057-2-AG26");
        cancelled.status = some("Cancelada");
        importer.order(cancelled).unwrap();
        importer.finish().unwrap();
        let found = prices(store, "14111507");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].kind, PriceKind::Bought);
        assert_eq!(found[0].region.as_deref(), Some("13"));
        vec![format!("{found:?}")]
    });
}

#[test]
fn products_are_counted_by_the_beginning_of_their_code() {
    on_both(|store| {
        import(store, Whole, &[full("1057-3-LE26"), full("1057-4-LE26")]);
        let texts = |list: &[&str]| list.iter().map(|&one| one.to_owned()).collect::<Vec<_>>();
        let found = store.priced_products(&texts(&["1113"])).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].code.as_str(), found[0].offered), ("111317241", 4));
        assert_eq!(found[0].name.as_deref(), Some("Poda"));
        assert!(
            store
                .priced_products(&texts(&["99", "%", "'"]))
                .unwrap()
                .is_empty()
        );
        assert!(store.priced_products(&[]).unwrap().is_empty());
        vec![format!("{found:?}")]
    });
}

#[test]
fn any_market_gives_the_same_groups_on_both() {
    let offer = (
        1_u32..2_000_000,
        0_u32..4,
        0_usize..5,
        0_usize..3,
        any::<Option<bool>>(),
    );
    let mut runner = TestRunner::new(Config::with_cases(12));
    runner
        .run(&prop::collection::vec(offer, 1..60), |offers| {
            on_both(|store| {
                import(store, Whole, &tenders(&offers));
                let rules = PriceRules::new(number("4"), 5, number("10"), Vec::new());
                let mut collector = Collector::new(&rules, Wish::default());
                store
                    .each_price("42132203", &mut |price| {
                        collector.take(price);
                        ControlFlow::Continue(())
                    })
                    .unwrap();
                let groups = collector.finish();
                let counted: usize = groups.iter().map(|group| group.all.n).sum();
                assert_eq!(counted, offers.len());
                groups.iter().map(|group| format!("{group:?}")).collect()
            });
            Ok(())
        })
        .unwrap();
}

/// One tender for each three offers, with units and currencies in turn.
fn tenders(offers: &[(u32, u32, usize, usize, Option<bool>)]) -> Vec<Tender> {
    let units = ["Unidad", "unidad", "Caja", " kg", ""];
    let currencies = [Currency::Clp, Currency::Clf, Currency::Usd];
    let mut tenders = Vec::new();
    for (at, some_offers) in offers.chunks(3).enumerate() {
        let mut tender = Tender::new(code(&format!("77-{}-LE26", at + 1)));
        for (place, (amount, scale, unit, currency, selected)) in some_offers.iter().enumerate() {
            let price = rust_decimal::Decimal::new(i64::from(*amount), *scale);
            tender.items.push(TenderItem {
                key: (place + 1).to_string(),
                product: some("42132203"),
                unit: Some(units[*unit].to_owned()).filter(|unit| !unit.is_empty()),
                offers: vec![Offer {
                    unit_price: Some(Money::new(price, currencies[*currency])),
                    selected: *selected,
                    ..Offer::default()
                }],
                ..TenderItem::default()
            });
        }
        tenders.push(tender);
    }
    tenders
}
