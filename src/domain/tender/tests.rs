//! The contract's JSON: everything comes back, and only the code must be there.

use super::*;
use crate::domain::money::Currency;
use jiff::civil::datetime;
use proptest::prelude::*;
use serde_json::json;

fn offer(supplier: &str, price: Decimal) -> Offer {
    Offer {
        supplier_rut: Some(supplier.to_owned()),
        unit_price: Some(Money::new(price, Currency::Clp)),
        selected: Some(false),
        awarded_quantity: Some(Decimal::new(0, 0)),
        sent: Some(Deadline::at(datetime(2026, 6, 2, 10, 0, 0, 0))),
        ..Offer::default()
    }
}

fn kitchen() -> Tender {
    let mut tender = Tender::new("1057439-20-LP25".parse().expect("a code"));
    tender.title = Some("Colaciones;\r\n\"frías\"".to_owned());
    tender.status = Some(TenderStatus::Published);
    tender.buyer.comuna = Some("13122".to_owned());
    tender.estimate = Some(Money::new(Decimal::new(130, 0), Currency::Utm));
    tender.closes = Some(Deadline::at(datetime(2026, 7, 14, 18, 0, 0, 0)));
    tender.order = Some("2097-241-SE14".parse().expect("a code"));
    tender.bidders = Some(3);
    tender.items = vec![
        TenderItem {
            key: "1".to_owned(),
            quantity: Some(Decimal::new(1500, 1)),
            offers: vec![
                offer("77000012-2", Decimal::new(-5, 1)),
                offer("77000013-0", Decimal::new(990, 0)),
            ],
            ..TenderItem::default()
        },
        TenderItem {
            key: "2".to_owned(),
            offers: vec![offer("77000012-2", Decimal::new(1, 0))],
            ..TenderItem::default()
        },
    ];
    tender
}

#[test]
fn a_tender_round_trips_with_items_and_offers() {
    let tender = kitchen();
    assert_eq!(tender.offer_count(), 3);
    let json = serde_json::to_value(&tender).expect("JSON");
    assert_eq!(json["code"], "1057439-20-LP25");
    assert_eq!(json["status"], "published");
    assert_eq!(json["closes"], "2026-07-14T18:00:00-04:00");
    assert_eq!(json["items"][0]["quantity"], "150.0");
    assert_eq!(
        json["items"][0]["offers"][0]["unit_price"],
        json!({"amount": "-0.5", "currency": "CLP"})
    );
    assert_eq!(json["awarded"], json!(null), "unknown is null");
    assert_eq!(
        serde_json::from_value::<Tender>(json).expect("a tender"),
        tender
    );
}

#[test]
fn only_the_code_must_be_there() {
    let tender: Tender = serde_json::from_str(r#"{"code":"1509-5-L114"}"#).expect("a tender");
    assert_eq!(tender, Tender::new("1509-5-L114".parse().expect("a code")));
    assert_eq!(tender.offer_count(), 0);
    let item: TenderItem = serde_json::from_str("{}").expect("an item");
    assert_eq!(item, TenderItem::default());
    assert!(serde_json::from_str::<Tender>(r#"{"title":"x"}"#).is_err());
}

proptest! {
    #[test]
    fn every_status_round_trips(other in "\\PC*") {
        for status in [
            TenderStatus::Published,
            TenderStatus::Closed,
            TenderStatus::Unsuccessful,
            TenderStatus::Awarded,
            TenderStatus::Cancelled,
            TenderStatus::Suspended,
            TenderStatus::Other(other),
        ] {
            let json = serde_json::to_string(&status).expect("JSON");
            prop_assert_eq!(serde_json::from_str::<TenderStatus>(&json).expect("a status"), status);
        }
    }

    #[test]
    fn quantities_and_amounts_come_back_to_the_last_digit(mantissa in any::<i64>(), scale in 0_u32..=18) {
        let number = Decimal::new(mantissa, scale);
        let mut tender = kitchen();
        tender.items[0].quantity = Some(number);
        tender.items[0].offers[0].total = Some(Money::new(number, Currency::Clf));
        let json = serde_json::to_string(&tender).expect("JSON");
        let back: Tender = serde_json::from_str(&json).expect("a tender");
        prop_assert_eq!(back.items[0].quantity.map(|n| n.to_string()), Some(number.to_string()));
        prop_assert_eq!(back, tender);
    }
}
