//! Open tenders and past work, slim: the same from both engines, in the same order.

use super::engines::on_both;
use super::people::{bid, rut, supplier};
use super::samples::{code, full, import, item, offer, small};
use encuentro::domain::bid::BidState;
use encuentro::domain::calendar::Deadline;
use encuentro::domain::tender::TenderStatus;
use encuentro::store::ImportMode::Whole;
use encuentro::store::Store;
use encuentro::store::filter::TenderFilter;
use jiff::civil::datetime;
use std::ops::ControlFlow;

fn open(store: &mut dyn Store, filter: &TenderFilter, hour: i8) -> Vec<String> {
    let at = Deadline::at(datetime(2026, 7, 14, hour, 0, 0, 0));
    let mut told = Vec::new();
    store
        .each_open_notice(filter, at, &mut |notice| {
            told.push(format!("{notice:?}"));
            ControlFlow::Continue(())
        })
        .unwrap();
    told
}

fn codes(told: &[String]) -> Vec<String> {
    let number = |text: &String| {
        text.split("number: ")
            .nth(1)
            .unwrap()
            .split(',')
            .next()
            .unwrap()
            .to_owned()
    };
    told.iter().map(number).collect()
}

#[test]
fn what_is_open_is_what_can_still_be_offered_for() {
    on_both(|store| {
        let mut closed = full("1057-2-LE26");
        closed.status = Some(TenderStatus::Closed);
        let mut odd = full("1057-3-LE26");
        odd.status = Some(TenderStatus::Other("borrador".to_owned()));
        let mut evaluated = full("1057-4-LE26");
        evaluated.status = Some(TenderStatus::Other("En evaluación".to_owned()));
        evaluated.closes = None;
        let mut agile = full("1057-5-COT26");
        agile.buyer.region = Some("05".to_owned());
        agile.items.clear();
        let silent = small("1057-6-LE26", "Sin estado ni cierre");
        import(
            store,
            Whole,
            &[full("1057-1-LE26"), closed, odd, evaluated, agile, silent],
        );
        let all = TenderFilter::default();
        let told = open(store, &all, 17);
        assert_eq!(codes(&told), ["1", "3", "5", "6"]);
        assert!(
            told[0].contains("Aseo de oficinas") && told[0].contains("82121508"),
            "{}",
            told[0]
        );
        assert!(told[0].contains("1500000500"), "thousandths: {}", told[0]);
        assert_eq!(
            codes(&open(store, &all, 18)),
            ["1", "3", "5", "6"],
            "the minute of the closing counts"
        );
        assert_eq!(codes(&open(store, &all, 19)), ["6"]);
        let narrowed = TenderFilter {
            regions: vec!["13".to_owned()],
            kinds: vec!["LE".to_owned()],
            text: Some("verde".to_owned()),
            ..TenderFilter::default()
        };
        assert_eq!(codes(&open(store, &narrowed, 17)), ["1", "3"]);
        told
    });
}

#[test]
fn past_work_is_what_was_offered_for_in_public_and_in_own_bids() {
    on_both(|store| {
        let (own, other) = (rut(77_000_012), rut(77_000_013));
        let mut public = small("1057-1-LE26", "Pan");
        public.items = vec![
            item(
                "1",
                "50181900",
                "Pan",
                vec![
                    offer(&own.compact(), "A", "1"),
                    offer(&own.compact(), "B", "2"),
                ],
            ),
            item(
                "2",
                "50181901",
                "Queque",
                vec![offer(&other.compact(), "A", "1")],
            ),
        ];
        import(
            store,
            Whole,
            &[public, full("1057-2-LE26"), full("1057-3-LE26")],
        );
        store.put_supplier(&supplier(own)).unwrap();
        store.put_bid(&bid("1057-2-LE26", 77_000_012)).unwrap();
        let mut withdrawn = bid("1057-3-LE26", 77_000_012);
        withdrawn.state = BidState::Withdrawn;
        store.put_bid(&withdrawn).unwrap();
        store.put_bid(&bid("9999-1-LE26", 77_000_012)).unwrap();
        let mut told = Vec::new();
        let mut look = |asked: &[_]| {
            let mut found = Vec::new();
            store
                .past_work(asked, &mut |whose, work| {
                    found.push((whose, work.tender.clone(), work.item.product.clone()));
                    told.push(format!("{whose:?} {work:?}"));
                })
                .unwrap();
            found
        };
        assert!(look(&[]).is_empty());
        assert!(look(&[rut(77_000_099)]).is_empty(), "nobody else's work");
        let mine = look(&[own]);
        let products: Vec<_> = mine
            .iter()
            .map(|(_, _, product)| product.as_deref().unwrap())
            .collect();
        assert_eq!(products, ["50181900", "50181900", "82121508", "111317241"]);
        assert_eq!(mine[2].1, code("1057-2-LE26"));
        assert_eq!(look(&[own, other]).len(), 5);
        told
    });
}

#[test]
fn past_tenders_tell_how_many_bid_for_a_product_and_who_was_chosen() {
    on_both(|store| {
        let bought = |number: u32, bidders: Option<u32>, status| {
            let mut tender = full(&format!("1057-{number}-LE26"));
            tender.bidders = bidders;
            tender.status = Some(status);
            tender
        };
        let mut list = vec![
            bought(1, Some(7), TenderStatus::Awarded),
            bought(2, Some(3), TenderStatus::Closed),
            bought(3, Some(4), TenderStatus::Awarded),
            bought(4, None, TenderStatus::Awarded),
            bought(5, Some(90), TenderStatus::Published),
        ];
        list[1].items[1].offers[0].supplier_size = Some("Grande".to_owned());
        list[1].items[1].offers[1].selected = Some(false);
        import(store, Whole, &list);
        let facts = store.product_facts("111317241").unwrap();
        assert_eq!(facts.bidders, [3, 4, 7]);
        assert_eq!(facts.usual_bidders(), Some(4));
        let size = |name: &str| Some(name.to_owned());
        assert_eq!(facts.awards, [(size("Grande"), 1), (size("Micro"), 8)]);
        let none = store.product_facts("11131724").unwrap();
        assert_eq!(
            (none.usual_bidders(), none.awards.len()),
            (None, 0),
            "a beginning is no product"
        );
        vec![]
    });
}
