//! Nothing is lost, nothing is counted twice, and currencies stay apart.

use super::place::Sense;
use super::*;
use crate::domain::money::Currency;
use proptest::prelude::*;
use rust_decimal::Decimal;

const PRODUCTS: [Option<&str>; 5] = [
    Some("25101602"),
    Some("25101601"),
    Some("90101603"),
    Some("101101001"),
    None,
];
const CURRENCIES: [Currency; 3] = [Currency::Clp, Currency::Clf, Currency::Usd];

/// Order, line, product, currency, amount in hundredths, month, place, cancelled.
type Row = (u8, u8, usize, usize, Option<i64>, i8, u8, bool);

fn bought(row: &Row) -> (Bought, Locality) {
    let (order, line, product, currency, amount, month, place, cancelled) = *row;
    let bought = Bought {
        order: format!("1-{order}-SE26"),
        month: Some(Month { year: 2026, month }),
        status: cancelled.then(|| "Cancelada".to_owned()),
        lines: vec![BoughtLine {
            key: line.to_string(),
            product: PRODUCTS[product].map(str::to_owned),
            net: amount.map(|amount| Money::new(Decimal::new(amount, 2), CURRENCIES[currency])),
            ..BoughtLine::default()
        }],
        ..Bought::default()
    };
    let known = match place {
        0 => None,
        place => Some(place == 1),
    };
    (bought, Locality::new(known, known))
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (
        0_u8..12,
        0_u8..4,
        0_usize..5,
        0_usize..3,
        prop::option::of(0_i64..9_000_000_000),
        1_i8..4,
        0_u8..3,
        prop::bool::weighted(0.1),
    );
    prop::collection::vec(row, 0..60)
}

proptest! {
    #[test]
    fn amounts_and_orders_add_up_whatever_comes(rows in rows()) {
        let mut demand = Demand::new(RubroLevel::Class);
        let mut lines = std::collections::HashSet::new();
        let mut orders = std::collections::HashSet::new();
        let mut sums: BTreeMap<Currency, Decimal> = BTreeMap::new();
        for row in &rows {
            let (bought, locality) = bought(row);
            demand.add(&bought, locality);
            if bought.is_cancelled() {
                continue;
            }
            orders.insert(bought.order.clone());
            let line = &bought.lines[0];
            let known = (bought.order.clone(), line.key.clone(), line.product.clone(), line.net);
            if lines.insert(known) && let Some(net) = line.net {
                *sums.entry(net.currency).or_default() += net.amount;
            }
        }
        prop_assert_eq!(demand.order_count(), orders.len() as u64);
        for currency in CURRENCIES {
            let wanted = sums.get(&currency).copied().unwrap_or_default();
            let by_rubro: Decimal = demand
                .rubros()
                .filter_map(|(_, rubro)| rubro.amounts.of(currency))
                .sum();
            prop_assert_eq!(by_rubro, wanted);
            for sense in Sense::ALL {
                let by_month: Decimal = demand
                    .months()
                    .filter_map(|(_, month)| month.amount(currency, sense))
                    .map(|split| split.total())
                    .sum();
                prop_assert_eq!(by_month, wanted);
            }
        }
        let in_months: Decimal = demand
            .months()
            .map(|(_, month)| month.orders(Sense::Comuna).total())
            .sum();
        prop_assert_eq!(in_months, Decimal::from(orders.len()));
    }

    #[test]
    fn the_order_in_which_pieces_come_changes_nothing(rows in rows()) {
        let count = |rows: &mut dyn Iterator<Item = &Row>| {
            let mut demand = Demand::new(RubroLevel::Family);
            for row in rows {
                let (bought, locality) = bought(row);
                demand.add(&bought, locality);
            }
            let rubros: Vec<_> = demand
                .rubros()
                .map(|(code, rubro)| (code.map(str::to_owned), rubro.order_count(), rubro.amounts.clone()))
                .collect();
            (rubros, demand.order_count(), demand.left_out())
        };
        prop_assert_eq!(count(&mut rows.iter()), count(&mut rows.iter().rev()));
    }
}

#[test]
fn a_share_leaves_out_what_has_no_known_place() {
    let mut demand = Demand::new(RubroLevel::Class);
    for (order, place) in [(1, 1), (2, 2), (3, 2), (4, 0)] {
        let (bought, locality) = bought(&(order, 1, 0, 0, Some(100), 1, place, false));
        demand.add(&bought, locality);
    }
    let (_, month) = demand.months().next().expect("a month");
    let orders = month.orders(Sense::Comuna);
    assert_eq!(orders.share(), Some(Decimal::new(333, 1)));
    assert_eq!(orders.unknown, Decimal::ONE);
    assert_eq!(orders.total(), Decimal::from(4));
    assert_eq!(month::Split::default().share(), None);
}

#[test]
fn what_is_left_out_is_counted() {
    let mut demand = Demand::new(RubroLevel::Class);
    let unknown = Locality::default();
    for row in [
        (1, 1, 0, 0, Some(100), 1, 0, true),
        (1, 2, 0, 0, Some(100), 1, 0, true),
        (2, 1, 0, 0, Some(100), 1, 0, false),
        (2, 1, 0, 0, Some(100), 1, 0, false),
        (2, 2, 0, 0, None, 1, 0, false),
    ] {
        demand.add(&bought(&row).0, unknown);
    }
    let (mut empty, _) = bought(&(3, 1, 0, 0, None, 1, 0, false));
    empty.lines.clear();
    demand.add(&empty, unknown);
    let left_out = demand.left_out();
    assert_eq!(left_out.cancelled, 1, "one order of two lines");
    assert_eq!(left_out.repeated_lines, 1);
    assert_eq!(left_out.lines_without_amount, 1);
    assert_eq!(left_out.orders_without_lines, 1);
}
