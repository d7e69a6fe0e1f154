//! An invented market as a store, so that commands can be tried and timed on it.

use crate::market::Market;
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, Supplier, key};
use encuentro::domain::tender::{Offer, Tender, TenderItem, TenderStatus};
use encuentro::store::ImportMode;
use jiff::civil::date;
use rust_decimal::Decimal;
use std::path::Path;

/// Invented firms begin here.
const FIRST_RUT: u32 = 77_000_000;

/// Puts tenders with their offers and the suppliers into a store. Those of the last month are open and without offers.
pub fn write(market: &Market, url: &str) {
    let mut store = encuentro::store::open(Some(url), Path::new("none")).unwrap();
    let rut = |at: usize| Rut::from_body(FIRST_RUT + u32::try_from(at).unwrap()).unwrap();
    let mut importer = store.begin_import("market", ImportMode::Whole).unwrap();
    for record in &market.records {
        let mut tender = Tender::new(record.notice.code.clone());
        tender.title.clone_from(&record.notice.title);
        tender.closes = record.notice.closes;
        tender.buyer.region.clone_from(&record.notice.region);
        tender.buyer.name = Some(format!("Organismo {}", tender.code.unit));
        tender.status = Some(if record.last {
            TenderStatus::Published
        } else {
            TenderStatus::Closed
        });
        tender.estimate = record.notice.estimate_thousandths.map(|amount| {
            encuentro::domain::money::Money::new(
                Decimal::new(amount, 3),
                encuentro::domain::money::Currency::Clp,
            )
        });
        let offers = |_: usize| {
            let all = record.bidders.iter().map(|bidder| Offer {
                supplier_rut: Some(rut(*bidder).compact()),
                ..Offer::default()
            });
            if record.last {
                Vec::new()
            } else {
                all.collect()
            }
        };
        let items = record
            .notice
            .items
            .iter()
            .enumerate()
            .map(|(at, item)| TenderItem {
                key: (at + 1).to_string(),
                product: item.product.clone(),
                product_name: item.product_name.clone(),
                description: item.description.clone(),
                offers: offers(at),
                ..TenderItem::default()
            });
        tender.items = items.collect();
        importer.tender(tender).unwrap();
    }
    importer.finish().unwrap();
    for (at, seller) in market.sellers.iter().enumerate() {
        let mut supplier = Supplier::new(rut(at), PersonKind::Juridical, date(2026, 1, 1));
        for (name, list) in [
            (key::RUBROS, &seller.rubros),
            (key::REGIONS, &market.served[at]),
        ] {
            supplier.facts.put(Fact {
                key: name.to_owned(),
                value: FactValue::List(list.clone()),
                source: FactSource::Told,
                recorded_on: date(2026, 1, 1),
                expires_on: None,
            });
        }
        store.put_supplier(&supplier).unwrap();
    }
}
