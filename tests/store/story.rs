//! The story that both engines must tell alike: people, bids, lists, filters, rubros, forgetting, what is held.

use super::engines::{newest_schema, on_both};
use super::people::{bid, rut, supplier};
use super::samples::{code, full, import, item, number, offer, order, small, some};
use encuentro::domain::bid::BidState;
use encuentro::domain::calendar::Deadline;
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::rubro::Rubro;
use encuentro::domain::tender::{Tender, TenderStatus};
use encuentro::store::ImportMode::Whole;
use encuentro::store::filter::{BidFilter, SupplierFilter, TenderFilter, TenderSort};
use encuentro::store::{Erasure, Store};
use jiff::civil::{date, datetime};
use std::ops::ControlFlow;

fn codes(store: &mut dyn Store, filter: &TenderFilter) -> Vec<String> {
    let mut found = Vec::new();
    store
        .each_tender(filter, &mut |tender| {
            found.push(tender.code.to_string());
            ControlFlow::Continue(())
        })
        .unwrap();
    found
}

/// Ten tenders that differ in what filters look at.
fn market() -> Vec<Tender> {
    let mut aseo = full("1057-3-LE26");
    aseo.estimate = Some(Money::new(number("1000.0009"), Currency::Clp));
    let mut day = small("1057-10-LP26", "Día sin hora");
    day.closes = Some(Deadline::day(date(2026, 7, 14)));
    day.status = Some(TenderStatus::Closed);
    day.estimate = Some(Money::clp(1_000));
    let mut late = small("200-1-COT26", "Compra de papel");
    late.closes = Some(Deadline::at(datetime(2026, 7, 14, 23, 59, 0, 0)));
    late.status = Some(TenderStatus::Other("En evaluación".to_owned()));
    late.estimate = Some(Money::new(number("-5"), Currency::Clp));
    late.buyer.region = some("05");
    late.buyer.comuna = some("05101");
    late.buyer.name = some("Hospital de Valparaíso");
    late.items = vec![item("1", "14111507", "Papel bond", vec![])];
    let mut uf = small("200-2-LE26", "Papeles y hospitales");
    uf.estimate = Some(Money::new(number("99999999999"), Currency::Clf));
    uf.closes = Some(Deadline::at(datetime(2026, 8, 1, 0, 0, 0, 0)));
    uf.published = Some(Deadline::day(date(2026, 6, 2)));
    let mut huge = small("200-3-LE26", "null");
    huge.estimate = Some(Money::new(
        number("7922816251426433759354395033"),
        Currency::Clp,
    ));
    huge.buyer.name = some("MUNICIPALIDAD DE PEÑALOLÉN 100%_");
    huge.published = Some(Deadline::at(datetime(2026, 6, 2, 8, 0, 0, 0)));
    let words = small("200-4-LE26", &"palabra".repeat(800));
    vec![aseo, day, late, uf, huge, words]
}

#[test]
fn every_filter_finds_the_same() {
    on_both(|store| {
        import(store, Whole, &market());
        let texts = |list: &[&str]| list.iter().map(|&one| one.to_owned()).collect::<Vec<_>>();
        let base = TenderFilter::default();
        let mut told = Vec::new();
        let mut ask = |filter: TenderFilter, expected: &[&str]| {
            let found = codes(store, &filter);
            assert_eq!(found, expected, "{filter:?}");
            told.push(format!("{found:?}"));
        };
        let all = [
            "1057-10-LP26",
            "1057-3-LE26",
            "200-1-COT26",
            "200-2-LE26",
            "200-3-LE26",
            "200-4-LE26",
        ];
        ask(base.clone(), &all);
        ask(
            TenderFilter {
                limit: Some(2),
                ..base.clone()
            },
            &all[..2],
        );
        ask(
            TenderFilter {
                limit: Some(0),
                ..base.clone()
            },
            &[],
        );
        ask(
            TenderFilter {
                regions: texts(&["13", "05"]),
                ..base.clone()
            },
            &[all[1], all[2]],
        );
        ask(
            TenderFilter {
                comunas: texts(&["05101"]),
                ..base.clone()
            },
            &[all[2]],
        );
        ask(
            TenderFilter {
                kinds: texts(&["COT", "LP"]),
                ..base.clone()
            },
            &[all[0], all[2]],
        );
        ask(
            TenderFilter {
                statuses: texts(&["published", "closed"]),
                ..base.clone()
            },
            &[all[0], all[1]],
        );
        ask(
            TenderFilter {
                statuses: texts(&["En evaluación", "closed"]),
                ..base.clone()
            },
            &[all[0], all[2]],
        );
        ask(
            TenderFilter {
                statuses: texts(&["En evaluación"]),
                ..base.clone()
            },
            &[all[2]],
        );
        ask(
            TenderFilter {
                rubro_prefixes: texts(&["14", "8212"]),
                ..base.clone()
            },
            &[all[1], all[2]],
        );
        ask(
            TenderFilter {
                rubro_prefixes: texts(&["%"]),
                ..base.clone()
            },
            &[],
        );
        for (buyer, expected) in [
            ("nunoa", &[all[1]][..]),
            ("hospitales VALPARAÍSO", &[all[2]]),
            ("hospital nunoa", &[]),
            ("peñalolen 100", &[all[4]]),
            ("%", &all),
        ] {
            ask(
                TenderFilter {
                    buyer: some(buyer),
                    ..base.clone()
                },
                expected,
            );
        }
        for (text, expected) in [
            ("papel", &[all[2], all[3]][..]),
            ("PAPELES hospital", &[all[2], all[3]]),
            ("mantencion area verde", &[all[1]]),
            ("poda oficinas", &[all[1]]),
            ("null", &[all[4]]),
            ("\"OR\" NOT", &[]),
            ("1057-3", &[]),
            ("  ", &all),
        ] {
            ask(
                TenderFilter {
                    text: some(text),
                    ..base.clone()
                },
                expected,
            );
        }
        ask(
            TenderFilter {
                text: some(&"palabra".repeat(800)),
                ..base.clone()
            },
            &[all[5]],
        );
        told
    });
}

#[test]
fn amounts_days_and_orders_are_the_same() {
    on_both(|store| {
        import(store, Whole, &market());
        let base = TenderFilter::default();
        let mut told = Vec::new();
        let mut ask = |filter: TenderFilter, expected: &[&str]| {
            let found = codes(store, &filter);
            assert_eq!(found, expected, "{filter:?}");
            told.push(format!("{found:?}"));
        };
        let from = |text| Some(number(text));
        ask(
            TenderFilter {
                minimum_clp: from("1000"),
                ..base.clone()
            },
            &["1057-10-LP26", "1057-3-LE26", "200-3-LE26"],
        );
        ask(
            TenderFilter {
                maximum_clp: from("1000"),
                ..base.clone()
            },
            &["1057-10-LP26", "1057-3-LE26", "200-1-COT26"],
        );
        ask(
            TenderFilter {
                minimum_clp: from("-5"),
                maximum_clp: from("0"),
                ..base.clone()
            },
            &["200-1-COT26"],
        );
        let day = Some(Deadline::day(date(2026, 7, 14)));
        let noon = Some(Deadline::at(datetime(2026, 7, 14, 18, 0, 0, 0)));
        let that_day = ["1057-10-LP26", "1057-3-LE26", "200-1-COT26"];
        ask(
            TenderFilter {
                closes_from: day,
                closes_to: day,
                ..base.clone()
            },
            &that_day,
        );
        ask(
            TenderFilter {
                closes_to: noon,
                ..base.clone()
            },
            &["1057-3-LE26"],
        );
        ask(
            TenderFilter {
                closes_from: noon,
                sort: TenderSort::Closes,
                ..base.clone()
            },
            &["1057-3-LE26", "200-1-COT26", "1057-10-LP26", "200-2-LE26"],
        );
        ask(
            TenderFilter {
                sort: TenderSort::Closes,
                ..base.clone()
            },
            &[
                "1057-3-LE26",
                "200-1-COT26",
                "1057-10-LP26",
                "200-2-LE26",
                "200-3-LE26",
                "200-4-LE26",
            ],
        );
        ask(
            TenderFilter {
                sort: TenderSort::Published,
                ..base.clone()
            },
            &[
                "200-2-LE26",
                "200-3-LE26",
                "1057-3-LE26",
                "1057-10-LP26",
                "200-1-COT26",
                "200-4-LE26",
            ],
        );
        ask(
            TenderFilter {
                sort: TenderSort::Estimate,
                limit: Some(4),
                ..base.clone()
            },
            &["200-3-LE26", "1057-10-LP26", "1057-3-LE26", "200-1-COT26"],
        );
        told
    });
}

#[test]
fn a_visitor_may_stop() {
    on_both(|store| {
        import(store, Whole, &market());
        let mut seen = 0;
        store
            .each_tender(&TenderFilter::default(), &mut |_| {
                seen += 1;
                if seen == 2 {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            })
            .unwrap();
        assert_eq!(seen, 2);
        assert!(store.tender(&code("1057-3-LE26")).unwrap().is_some());
        vec![]
    });
}

#[test]
fn suppliers_are_found_by_place_rubro_and_name() {
    on_both(|store| {
        for body in [77_000_010, 14, 77_000_002] {
            store.put_supplier(&supplier(rut(body))).unwrap();
        }
        let texts = |one: &str| vec![one.to_owned()];
        let base = SupplierFilter::default();
        let mut told = Vec::new();
        for (filter, expected) in [
            (base.clone(), 3),
            (
                SupplierFilter {
                    limit: Some(2),
                    ..base.clone()
                },
                2,
            ),
            (
                SupplierFilter {
                    comunas: texts("13122"),
                    ..base.clone()
                },
                3,
            ),
            (
                SupplierFilter {
                    comunas: texts("13120"),
                    ..base.clone()
                },
                0,
            ),
            (
                SupplierFilter {
                    regions: texts("13"),
                    ..base.clone()
                },
                3,
            ),
            (
                SupplierFilter {
                    regions: texts("05"),
                    ..base.clone()
                },
                0,
            ),
            (
                SupplierFilter {
                    rubro_prefixes: texts("8212"),
                    ..base.clone()
                },
                3,
            ),
            (
                SupplierFilter {
                    rubro_prefixes: texts("99"),
                    ..base.clone()
                },
                0,
            ),
            (
                SupplierFilter {
                    text: some("ñandú 14"),
                    ..base.clone()
                },
                1,
            ),
        ] {
            let mut found = Vec::new();
            store
                .each_supplier(&filter, &mut |one| {
                    found.push(one.rut.body());
                    ControlFlow::Continue(())
                })
                .unwrap();
            assert_eq!(found.len(), expected, "{filter:?}");
            assert!(found.is_sorted());
            told.push(format!("{found:?}"));
        }
        told.push(format!("{:?}", store.supplier(rut(14)).unwrap()));
        told
    });
}

#[test]
fn bids_come_by_deadline_then_code_then_rut() {
    on_both(|store| {
        let mut without = bid("1-1-LE26", 77_000_002);
        without.deadline = None;
        let all = [
            without,
            bid("9-1-LE26", 14),
            bid("10-1-LE26", 77_000_002),
            bid("10-1-LE26", 14),
        ];
        for one in &all {
            store.put_bid(one).unwrap();
            store.put_bid(one).unwrap();
        }
        let found = store.bids(&BidFilter::default()).unwrap();
        assert_eq!(found, [3, 2, 1, 0].map(|at: usize| all[at].clone()));
        assert_eq!(
            store.bid(&all[1].tender, all[1].supplier).unwrap(),
            Some(all[1].clone())
        );
        let mut sent = all[1].clone();
        sent.state = BidState::Sent;
        sent.amount = None;
        store.put_bid(&sent).unwrap();
        for filter in [
            BidFilter {
                states: vec!["sent".to_owned()],
                ..BidFilter::default()
            },
            BidFilter {
                tender: Some(code("9-1-LE26")),
                ..BidFilter::default()
            },
            BidFilter {
                supplier: Some(rut(14)),
                limit: Some(2),
                states: vec!["sent".to_owned(), "withdrawn".to_owned()],
                ..BidFilter::default()
            },
        ] {
            assert_eq!(store.bids(&filter).unwrap(), [sent.clone()], "{filter:?}");
        }
        vec![]
    });
}

#[test]
fn lists_teach_rubros_but_never_over_official_ones() {
    on_both(|store| {
        let official = Rubro {
            code: "82121508".to_owned(),
            name: "Oficial".to_owned(),
            levels: vec![],
        };
        assert_eq!(
            store
                .put_rubros(&[official.clone(), official.clone()])
                .unwrap(),
            1
        );
        let mut tender = full("1057-3-LE26");
        let mut bare = item("11", "14111507", "Papel", vec![]);
        bare.levels.clear();
        tender
            .items
            .extend([bare, item("12", "no es código", "x", vec![])]);
        import(store, Whole, &[tender.clone()]);
        let mut other = full("1057-4-LE26");
        other.items = vec![
            item("1", "14111507", "Papel con niveles", vec![]),
            item("2", "111317241", "Otro nombre", vec![]),
        ];
        import(store, Whole, &[other]);
        let mut told = Vec::new();
        store
            .each_rubro(&mut |rubro| {
                told.push(format!(
                    "{} {} {}",
                    rubro.code,
                    rubro.name,
                    rubro.levels.len()
                ));
                ControlFlow::Continue(())
            })
            .unwrap();
        assert_eq!(
            told,
            [
                "111317241 Poda 2",
                "14111507 Papel con niveles 2",
                "82121508 Oficial 0"
            ]
        );
        assert_eq!(store.rubro("82121508").unwrap(), Some(official));
        assert_eq!(store.rubro("1").unwrap(), None);
        told
    });
}

#[test]
fn forgetting_takes_everything_and_public_rows_only_when_asked() {
    on_both(|store| {
        let (mine, other) = (rut(14), rut(77_000_002));
        let mut tender = full("1057-3-LE26");
        tender.items[0].offers = vec![
            offer(&mine.compact(), "A", "1"),
            offer(&other.compact(), "B", "2"),
        ];
        import(store, Whole, &[tender.clone()]);
        let mut purchase = order("1057489-1-AG26");
        purchase.supplier_rut = Some(mine.compact());
        let mut importer = store.begin_import("oc.csv", Whole).unwrap();
        importer.order(purchase.clone()).unwrap();
        importer.finish().unwrap();
        for one in [mine, other] {
            store.put_supplier(&supplier(one)).unwrap();
            store.put_bid(&bid("1057-3-LE26", one.body())).unwrap();
        }
        let first = store
            .forget_supplier(mine, &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert_eq!((first.bids, first.public_rows), (1, 2));
        assert_eq!(store.supplier(mine).unwrap(), None);
        assert_eq!(store.supplier(other).unwrap(), Some(supplier(other)));
        assert_eq!(store.bids(&BidFilter::default()).unwrap().len(), 1);
        assert_eq!(
            store.tender(&tender.code).unwrap().unwrap().offer_count(),
            5
        );
        let second = store
            .forget_supplier(
                mine,
                &Erasure {
                    public_too: true,
                    ..Erasure::on(date(2026, 11, 28))
                },
            )
            .unwrap();
        assert_eq!((second.records, second.bids, second.public_rows), (0, 0, 2));
        assert_eq!(
            store.tender(&tender.code).unwrap().unwrap().offer_count(),
            4
        );
        assert_eq!(store.order(&purchase.code).unwrap(), None);
        assert_eq!(import(store, Whole, &[tender.clone()]).unchanged_tenders, 1);
        assert_eq!(
            store.tender(&tender.code).unwrap().unwrap().offer_count(),
            4
        );
        vec![format!("{first:?}")]
    });
}

#[test]
fn info_counts_what_is_held() {
    on_both(|store| {
        import(store, Whole, &market());
        store.put_supplier(&supplier(rut(14))).unwrap();
        let info = store.info().unwrap();
        assert_eq!(
            (info.schema, info.unfinished_imports, info.damage),
            (newest_schema(), 0, None)
        );
        assert!(info.bytes > 10_000);
        assert!(!info.location.contains("secreto"));
        vec![format!("{:?}", info.counts)]
    });
}
