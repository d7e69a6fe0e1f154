//! Groups: what is mixed with what, what is left out, and that the order of arrival changes nothing.

use super::*;
use crate::domain::prices::rules::samples::rules;
use proptest::prelude::*;

fn price(amount: &str, unit: &str, currency: Currency) -> Price {
    Price {
        kind: PriceKind::Offered,
        process: "2735-1-LE26".parse().expect("a code"),
        year: 2026,
        region: Some("13".to_owned()),
        standing: Some(Standing::Lost),
        product_name: Some("Guantes".to_owned()),
        unit: Some(unit.to_owned()),
        wanted: Some("Guantes de látex".to_owned()),
        offered: None,
        quantity: Some(Decimal::ONE),
        amount: Some(Money::new(amount.parse().expect("an amount"), currency)),
    }
}

fn grouped(prices: &[Price], wish: Wish) -> Vec<PriceGroup> {
    let rules = rules();
    let mut collector = Collector::new(&rules, wish);
    for price in prices {
        collector.take(price.clone());
    }
    collector.finish()
}

#[test]
fn units_and_currencies_are_never_mixed_and_spellings_are() {
    let prices = [
        price("100", "Unidad", Currency::Clp),
        price("110", "UN", Currency::Clp),
        price("120", "unidad ", Currency::Clp),
        price("1200", "Caja", Currency::Clp),
        price("0.5", "Unidad", Currency::Clf),
        Price {
            kind: PriceKind::Bought,
            standing: None,
            ..price("105", "Unidad", Currency::Clp)
        },
    ];
    let groups = grouped(&prices, Wish::default());
    let told: Vec<_> = groups
        .iter()
        .map(|group| (group.kind, group.currency, group.all.n))
        .collect();
    assert_eq!(
        told,
        [
            (PriceKind::Offered, Currency::Clp, 3),
            (PriceKind::Offered, Currency::Clf, 1),
            (PriceKind::Offered, Currency::Clp, 1),
            (PriceKind::Bought, Currency::Clp, 1),
        ]
    );
    assert!(groups.iter().all(|group| group.all.figures.is_none()));
    assert_eq!(groups[0].each.len(), 3, "too few: each is shown");
}

#[test]
fn what_stands_apart_is_named_and_left_out_of_the_figures() {
    let mut prices: Vec<Price> = (100..120)
        .map(|amount| price(&amount.to_string(), "Unidad", Currency::Clp))
        .collect();
    prices.push(price("5400", "Unidad", Currency::Clp));
    prices.push(price("2", "Unidad", Currency::Clp));
    let groups = grouped(&prices, Wish::default());
    let group = &groups[0];
    assert_eq!((group.all.n, group.usual.n, group.apart), (22, 20, 2));
    let highest = group.usual.figures.map(|figures| figures.max);
    assert_eq!(highest, Some(Decimal::from(119)));
    let named: Vec<_> = group
        .outliers
        .iter()
        .map(|one| (one.price.amount.to_string(), one.above))
        .collect();
    assert_eq!(named, [("2".to_owned(), false), ("5400".to_owned(), true)]);
    let parts: usize = group.regions.iter().map(|part| part.summary.n).sum();
    assert_eq!(parts, group.usual.n);
}

#[test]
fn a_price_that_is_none_is_counted_and_left_out() {
    let rules = rules();
    let mut collector = Collector::new(&rules, Wish::default());
    collector.take(price("0", "Unidad", Currency::Clp));
    collector.take(price("-5", "Unidad", Currency::Clp));
    collector.take(Price {
        amount: None,
        ..price("1", "Unidad", Currency::Clp)
    });
    let left_out = collector.left_out();
    assert_eq!((left_out.without_price, left_out.not_positive), (1, 2));
    assert!(collector.finish().is_empty());
}

#[test]
fn a_wish_narrows_by_region_year_end_unit_currency_and_words() {
    let rules = rules();
    let base = price("100", "Unidad", Currency::Clp);
    let fitting = Wish {
        regions: vec!["13".to_owned()],
        from: Some(2026),
        to: Some(2026),
        unit: Some(rules.unit(Some("und"))),
        currency: Some(Currency::Clp),
        words: words::stems("GUANTE latex"),
        won: false,
    };
    let count = |wish: Wish| grouped(std::slice::from_ref(&base), wish).len();
    assert_eq!(count(fitting.clone()), 1);
    let other = |change: fn(&mut Wish)| {
        let mut wish = fitting.clone();
        change(&mut wish);
        wish
    };
    for wish in [
        other(|wish| wish.regions = vec!["05".to_owned()]),
        other(|wish| wish.from = Some(2027)),
        other(|wish| wish.to = Some(2025)),
        other(|wish| wish.won = true),
        other(|wish| wish.unit = Some(Unit::Unsaid)),
        other(|wish| wish.currency = Some(Currency::Clf)),
        other(|wish| wish.words = words::stems("nitrilo")),
    ] {
        assert_eq!(count(wish.clone()), 0, "{wish:?}");
    }
}

proptest! {
    #[test]
    fn the_order_of_arrival_changes_nothing_and_nothing_is_lost(
        amounts in prop::collection::vec((1_i64..5_000, 0_usize..4, any::<bool>()), 1..120),
        seed in any::<u64>(),
    ) {
        let units = ["Unidad", "un", "Caja", "Saco"];
        let prices: Vec<Price> = amounts
            .iter()
            .map(|(amount, unit, won)| Price {
                standing: Some(if *won { Standing::Won } else { Standing::Lost }),
                ..price(&amount.to_string(), units[*unit], Currency::Clp)
            })
            .collect();
        let mut shuffled = prices.clone();
        let turn = usize::try_from(seed % prices.len() as u64).unwrap_or(0);
        shuffled.rotate_left(turn);
        shuffled.reverse();
        let groups = grouped(&prices, Wish::default());
        prop_assert_eq!(&groups, &grouped(&shuffled, Wish::default()));
        prop_assert_eq!(groups.iter().map(|group| group.all.n).sum::<usize>(), prices.len());
        for group in &groups {
            prop_assert_eq!(group.usual.n + group.apart, group.all.n);
            prop_assert!(group.apart * 2 < group.all.n, "most prices are usual");
            let years: usize = group.years.iter().map(|part| part.summary.n).sum();
            let ends: usize = group.standings.iter().map(|part| part.summary.n).sum();
            prop_assert_eq!((years, ends), (group.usual.n, group.usual.n));
            prop_assert!(group.outliers.len() <= group.apart);
        }
    }
}
