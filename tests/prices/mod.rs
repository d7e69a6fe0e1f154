//! `prices` as whole commands: figures, choosing, what is missing, every format.

mod command;
mod formats;

use crate::support::environment::{Environment, Language};
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::order::{Order, OrderItem};
use encuentro::domain::tender::{Offer, Tender, TenderItem, TenderStatus};
use encuentro::store::{ImportMode, Store};

/// A name that would do harm where it is not escaped.
const HOSTILE: &str = "Guantes <script>alert(1)</script> & \"M\"";

/// A tender of one item with an offer for each price; the first offer wins.
fn tender(code: &str, product: &str, unit: &str, prices: &[&str]) -> Tender {
    let mut tender = Tender::new(code.parse().unwrap());
    tender.title = Some("Compra de guantes".to_owned());
    tender.status = Some(TenderStatus::Awarded);
    tender.buyer.region = Some("13".to_owned());
    tender.published = Some("2026-05-02".parse().unwrap());
    let offers = prices.iter().enumerate().map(|(at, price)| Offer {
        name: Some(format!("Oferta {at}")),
        unit_price: Some(Money::new(price.parse().unwrap(), Currency::Clp)),
        selected: Some(at == 0),
        ..Offer::default()
    });
    tender.items = vec![TenderItem {
        key: "1".to_owned(),
        product: Some(product.to_owned()),
        product_name: Some(HOSTILE.to_owned()),
        description: Some("Guantes de látex".to_owned()),
        unit: Some(unit.to_owned()),
        offers: offers.collect(),
        ..TenderItem::default()
    }];
    tender
}

/// An order of one line.
fn order(code: &str, product: &str, price: &str) -> Order {
    let mut order = Order::new(code.parse().unwrap());
    order.status = Some("Aceptada".to_owned());
    order.sent = Some("2026-06-02".parse().unwrap());
    order.items = vec![OrderItem {
        key: "1".to_owned(),
        product: Some(product.to_owned()),
        unit: Some("UN".to_owned()),
        unit_price: Some(Money::new(price.parse().unwrap(), Currency::Clp)),
        ..OrderItem::default()
    }];
    order
}

/// Gloves by the unit and by the box with one price apart, two prices of boots, one order.
fn market(language: Language) -> Environment {
    let place = Environment::new(language);
    let path = place.path("home").join("store.db");
    let url = format!("sqlite:{}", path.display());
    let mut store: Box<dyn Store> = encuentro::store::open(Some(&url), &path).unwrap();
    let mut last = tender("2735-3-LE25", "42132203", "unidad ", &["100", "5000"]);
    last.published = Some("2025-05-02".parse().unwrap());
    last.items[0].offers[1].description = Some("Caja x 50 unidades".to_owned());
    let mut totals = tender("2735-5-COT26", "42132203", "Unidad", &["1", "1"]);
    for offer in &mut totals.items[0].offers {
        offer.whole_total = offer.unit_price.take();
    }
    let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
    for tender in [
        tender("2735-1-LE26", "42132203", "Unidad", &["90", "100", "110"]),
        tender("2735-2-LE26", "42132203", "UN", &["95", "105", "120"]),
        last,
        tender("2735-4-LE26", "42132203", "Caja", &["4900"]),
        totals,
        tender("2735-6-LE26", "46181501", "Par", &["9000.5", "0"]),
    ] {
        importer.tender(tender).unwrap();
    }
    importer
        .order(order("2735-7-SE26", "42132203", "98"))
        .unwrap();
    importer.finish().unwrap();
    place.store(&url)
}
