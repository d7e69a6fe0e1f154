//! What must hold of every sum, and figures that were computed by hand.

use super::*;
use proptest::prelude::*;

const RATES: Rates = Rates {
    iva: Some(Decimal::from_parts(19, 0, 0, false, 0)),
    retention: Some(Decimal::from_parts(1525, 0, 0, false, 2)),
};

fn line(quantity: &str, price: &str) -> BidLine {
    BidLine {
        item: "1".to_owned(),
        quantity: Some(quantity.parse().unwrap()),
        unit_price: Some(price.parse().unwrap()),
        ..BidLine::default()
    }
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn net_iva_and_total_of_a_purchase_order_of_the_marketplace() {
    // Purchase order 2097-241-SE14: 1 x 35,000; and one of June 2026: 40 x 2,860.
    for (quantity, price, net, iva, total) in [
        ("1", "35000", "35000", "6650", "41650"),
        ("40", "2860", "114400", "21736", "136136"),
        // The file of June 2026 keeps the decimals: 87,680,486.93.
        ("1", "461476247", "461476247", "87680487", "549156734"),
    ] {
        let totals = Totals::of(
            &[line(quantity, price)],
            Charge::Taxed,
            Currency::Clp,
            RATES,
        )
        .unwrap();
        assert_eq!(totals.net, number(net));
        assert_eq!(totals.iva, Some(number(iva)));
        assert_eq!(totals.total, Some(number(total)));
        assert_eq!(totals.received, totals.total);
    }
    assert!(same_amount(
        number("549156734"),
        number("549156733.93"),
        Currency::Clp
    ));
    assert!(!same_amount(
        number("549156734"),
        number("549156733"),
        Currency::Clp
    ));
    let uf = Totals::of(&[line("1", "370.85")], Charge::Taxed, Currency::Clf, RATES).unwrap();
    assert_eq!(
        uf.total,
        Some(number("441.3115")),
        "as an order in UF shows"
    );
}

#[test]
fn exempt_lines_carry_no_iva_and_left_out_lines_count_for_nothing() {
    let mut lines = vec![line("2", "1000"), line("1", "500"), line("1", "70000")];
    lines[1].exempt = true;
    lines[2].left_out = true;
    lines.push(BidLine::default());
    let totals = Totals::of(&lines, Charge::Taxed, Currency::Clp, RATES).unwrap();
    assert_eq!((totals.net, totals.exempt), (number("2500"), number("500")));
    assert_eq!(totals.iva, Some(number("380")));
    assert_eq!(totals.missing, 1);
    let exempt = Totals::of(&lines, Charge::Exempt, Currency::Clp, RATES).unwrap();
    assert_eq!(exempt.total, Some(number("2500")));
}

#[test]
fn honorarios_carry_no_iva_and_lose_the_retention_of_the_year() {
    let totals = Totals::of(&[line("1", "500000")], Charge::Fees, Currency::Clp, RATES).unwrap();
    assert_eq!(totals.iva, Some(Decimal::ZERO));
    assert_eq!(
        totals.retention,
        Some(number("76250")),
        "the published example of 2026"
    );
    assert_eq!(totals.received, Some(number("423750")));
}

#[test]
fn an_unknown_rate_leaves_the_total_unknown() {
    let unknown = Rates::default();
    let taxed = Totals::of(&[line("1", "100")], Charge::Taxed, Currency::Clp, unknown).unwrap();
    assert_eq!((taxed.iva, taxed.total, taxed.received), (None, None, None));
    let fees = Totals::of(&[line("1", "100")], Charge::Fees, Currency::Clp, unknown).unwrap();
    assert_eq!((fees.total, fees.received), (Some(number("100")), None));
}

#[test]
fn what_cannot_be_counted_is_refused_and_never_wraps() {
    let huge = line("79228162514264337593543950335", "10");
    assert_eq!(
        Totals::of(&[huge], Charge::Taxed, Currency::Clp, RATES),
        Err(TooLarge)
    );
}

#[test]
fn the_gross_for_a_wanted_amount() {
    assert_eq!(
        gross_for(number("423750"), number("15.25")),
        Some(number("500000"))
    );
    assert_eq!(gross_for(number("0"), number("15.25")), Some(Decimal::ZERO));
    assert_eq!(gross_for(number("1"), number("100")), None);
    assert_eq!(gross_for(number("-1"), number("15.25")), None);
}

fn lines() -> impl Strategy<Value = Vec<BidLine>> {
    let one = (
        0i64..1_000_000,
        0u32..3,
        0i64..100_000_000,
        0u32..4,
        any::<bool>(),
        0u8..4,
    );
    proptest::collection::vec(
        one.prop_map(
            |(quantity, scale, price, price_scale, exempt, odd)| BidLine {
                quantity: Some(Decimal::new(quantity, scale)),
                unit_price: (odd != 0).then(|| Decimal::new(price, price_scale)),
                exempt,
                left_out: odd == 1,
                ..BidLine::default()
            },
        ),
        0..20,
    )
}

fn currencies() -> impl Strategy<Value = Currency> {
    prop_oneof![
        Just(Currency::Clp),
        Just(Currency::Clf),
        Just(Currency::Usd),
        Just(Currency::Utm)
    ]
}

proptest! {
    #[test]
    fn every_printed_figure_adds_up(lines in lines(), currency in currencies(), fees in 0u8..3) {
        let charge = [Charge::Taxed, Charge::Exempt, Charge::Fees][usize::from(fees)];
        let totals = Totals::of(&lines, charge, currency, RATES).unwrap();
        let printed: Decimal = lines
            .iter()
            .filter_map(|line| line_net(line, currency).unwrap())
            .sum();
        prop_assert_eq!(totals.net, printed);
        prop_assert!(totals.exempt <= totals.net);
        prop_assert_eq!(totals.total.unwrap(), totals.net + totals.iva.unwrap());
        prop_assert_eq!(totals.received.unwrap() + totals.retention.unwrap(), totals.total.unwrap());
        for figure in [Some(totals.net), totals.iva, totals.total, totals.retention] {
            prop_assert!(figure.unwrap().normalize().scale() <= decimals(currency));
        }
        // IVA is off the exact product by at most half of the last decimal.
        let exact = (totals.net - totals.exempt) * Decimal::new(19, 2);
        let off = (totals.iva.unwrap() - exact).abs();
        prop_assert!(off <= Decimal::new(5, decimals(currency) + 1));
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter(lines in lines()) {
        let mut turned = lines.clone();
        turned.reverse();
        let of = |lines: &[BidLine]| Totals::of(lines, Charge::Taxed, Currency::Clp, RATES).unwrap();
        prop_assert_eq!(of(&lines), of(&turned));
    }

    #[test]
    fn a_wanted_amount_is_reached_and_one_peso_less_would_not_do(wanted in 0i64..2_000_000_000, rate in 0i64..5000) {
        let (wanted, rate) = (Decimal::from(wanted), Decimal::new(rate, 2));
        let left = |gross: Decimal| gross - part(gross, rate, Currency::Clp).unwrap();
        let gross = gross_for(wanted, rate).unwrap();
        prop_assert!(left(gross) >= wanted);
        prop_assert!(gross.is_zero() || left(gross - Decimal::ONE) < wanted);
    }
}
