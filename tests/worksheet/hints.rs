//! Known prices beside those of the offer: a line under the question, a table, and a doubt where the unit may be wrong.

use super::{CODE, item, prices, sheet, some, started};
use crate::support::environment::{Environment, Language};
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::tender::{Offer, Tender, TenderStatus};
use encuentro::store::ImportMode;

/// An awarded tender of the same product with an offer for each price; the first won.
fn known(code: &str, unit: &str, prices: &[i64]) -> Tender {
    let mut tender = Tender::new(code.parse().unwrap());
    tender.status = Some(TenderStatus::Awarded);
    tender.published = Some("2026-05-02".parse().unwrap());
    let mut item = item("1", "Lápiz grafito", Some("10"), unit);
    let offers = prices.iter().enumerate().map(|(at, price)| Offer {
        unit_price: Some(Money::new((*price).into(), Currency::Clp)),
        selected: Some(at == 0),
        ..Offer::default()
    });
    item.offers = offers.collect();
    tender.items = vec![item];
    tender
}

/// The started offer where prices by the box and by the piece are known, and four by the ream, which are too few.
fn market(language: Language) -> Environment {
    let environment = started(language);
    let path = environment.path("store.db");
    let url = format!("sqlite:{}", path.display());
    let mut store = encuentro::store::open(Some(&url), &path).unwrap();
    let mut importer = store.begin_import("market", ImportMode::Whole).unwrap();
    for tender in [
        known(
            "9-1-LE26",
            "Caja",
            &[11_000, 12_000, 12_500, 13_000, 14_000, 15_000],
        ),
        known("9-2-LE26", "UN", &[900, 950, 1000, 1100, 1200]),
        known("9-3-LE26", "Resma", &[3000, 3100, 3200, 3300]),
    ] {
        importer.tender(tender).unwrap();
    }
    importer.finish().unwrap();
    environment
}

#[test]
fn failure_15_a_price_for_another_unit_is_doubted_with_both_units_named() {
    for language in Language::ALL {
        let environment = market(language);
        let run = environment
            .run(&["bids", "price", CODE, "--line", "2=1.000"])
            .expect(0);
        assert_eq!(prices(&environment), some(&["", "1000", ""]));
        let said = match language {
            Language::Spanish => ["por Caja", "por unidad", "13 veces menos"],
            Language::English => ["per Caja", "per unit", "13 times less"],
        };
        for said in said {
            assert!(run.stderr.contains(said), "{said}\n{run}");
        }
        let run = environment
            .run(&["bids", "price", CODE, "--line", "2=12.000", "--line", "1=1"])
            .expect(0);
        assert!(
            !run.stderr.contains("Caja"),
            "no doubt is left, and too few reams are known: {run}"
        );
        let run = environment
            .run(&["bids", "price", CODE, "--line", "2=900000"])
            .expect(0);
        let said = match language {
            Language::Spanish => "¿Caja por unidad?",
            Language::English => "Box against unit?",
        };
        assert!(run.stderr.contains(said), "{run}");
        environment.write("p.csv", sheet(&["2;;1000"]));
        let run = environment.run(&["bids", "import", "p.csv"]).expect(0);
        assert!(
            run.stderr.contains("13 "),
            "a worksheet is doubted too: {run}"
        );
    }
}

#[test]
fn failure_15_the_price_is_asked_for_again_unless_it_is_meant() {
    for (language, yes) in [(Language::Spanish, "s"), (Language::English, "y")] {
        let environment = market(language);
        let run = environment
            .run_with(&["bids", "price", CODE], "\n1.000\n\n12.000\n\n")
            .expect(0);
        assert_eq!(prices(&environment), some(&["", "12000", ""]), "{run}");
        let before = match language {
            Language::Spanish => "por caja: $ 12.750 (mediana de 6 precios)",
            Language::English => "per box: $ 12,750 (median of 6 prices)",
        };
        assert!(run.stderr.contains(before), "{run}");
        let meant = format!("\n1.000\n{yes}\n\n");
        environment
            .run_with(&["bids", "price", CODE], meant)
            .expect(0);
        assert_eq!(prices(&environment), some(&["", "1000", ""]));
    }
}

#[test]
fn the_known_prices_stand_in_a_table_for_lines_of_which_enough_are_known() {
    let environment = market(Language::Spanish);
    let run = environment
        .run(&["bids", "price", CODE, "--line", "2=12.000"])
        .expect(0);
    for said in ["Precios conocidos", "$ 12.750", "$ 12.125", "$ 13.750"] {
        assert!(run.stdout.contains(said), "{said}\n{run}");
    }
    assert!(
        !run.stdout.contains("$ 3.150"),
        "four reams give no figures: {run}"
    );
    let alone = started(Language::Spanish);
    let run = alone
        .run(&["bids", "price", CODE, "--line", "2=12.000"])
        .expect(0);
    assert!(!run.stdout.contains("Precios conocidos"), "{run}");
}
