//! Invented tenders and orders with every field filled, and small ones.

use encuentro::domain::calendar::Deadline;
use encuentro::domain::code::ProcessCode;
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::order::{Order, OrderItem};
use encuentro::domain::tender::{Buyer, Offer, Tender, TenderItem, TenderStatus};
use encuentro::store::{ImportCounts, ImportMode, Store};
use jiff::civil::{date, datetime};
use rust_decimal::Decimal;

pub fn code(text: &str) -> ProcessCode {
    text.parse().unwrap()
}

pub fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub fn buyer() -> Buyer {
    Buyer {
        code: some("7248"),
        name: some("ILUSTRE MUNICIPALIDAD DE ÑUÑOA"),
        unit: some("Dirección de Aseo"),
        rut: some("69080700-9"),
        comuna: some("13120"),
        region: some("13"),
        sector: some("Municipalidades"),
    }
}

/// An offer with every field.
pub fn offer(rut: &str, name: &str, price: &str) -> Offer {
    let money = |text: &str, currency| Some(Money::new(number(text), currency));
    Offer {
        supplier_rut: some(rut),
        supplier_name: some("Comercial \"Ñandú\" & Cía. Ltda."),
        supplier_size: some("Micro"),
        name: some(name),
        description: some("con;punto y coma,\ny salto de línea"),
        status: some("Aceptada"),
        quantity: Some(number("3.50")),
        unit_price: money(price, Currency::Clp),
        total: money("-12345678901234567890.1234", Currency::Clp),
        whole_total: money("12.3456", Currency::Clf),
        awarded_quantity: Some(number("0")),
        awarded_total: money("0.10", Currency::Usd),
        sent: Some(Deadline::at(datetime(2026, 7, 1, 23, 59, 59, 0))),
        selected: Some(true),
    }
}

pub fn item(key: &str, product: &str, name: &str, offers: Vec<Offer>) -> TenderItem {
    TenderItem {
        key: key.to_owned(),
        product: some(product),
        product_name: some(name),
        levels: vec!["Servicios".to_owned(), "Servicios de limpieza".to_owned()],
        description: some("Aseo de oficinas"),
        quantity: Some(number("12.000")),
        unit: some("Unidad"),
        offers,
    }
}

/// A tender with every field.
pub fn full(text: &str) -> Tender {
    let mut tender = Tender::new(code(text));
    tender.title = some("Mantención de áreas verdes");
    tender.description = some("Incluye poda y riego ' \" ; = \u{1f600}");
    tender.status = Some(TenderStatus::Published);
    tender.buyer = buyer();
    tender.estimate = Some(Money::new(number("1500000.50"), Currency::Clp));
    tender.published = Some(Deadline::at(datetime(2026, 6, 1, 9, 0, 0, 0)));
    tender.closes = Some(Deadline::at(datetime(2026, 7, 14, 18, 0, 0, 0)));
    tender.questions_until = Some(Deadline::day(date(2026, 6, 10)));
    tender.answers = Some(Deadline::day(date(2026, 6, 12)));
    tender.site_visit = Some(Deadline::at(datetime(2026, 6, 5, 0, 0, 0, 0)));
    tender.awarded = Some(Deadline::day(date(1900, 1, 1)));
    tender.criteria = some("Precio 60 %, plazo 40 %");
    tender.environmental = some("");
    tender.social = some("NA");
    tender.contract_length = some("36 meses");
    tender.delivery_days = Some(30);
    tender.delivery_place = some("Bodega");
    tender.payment = some("30 días");
    tender.buyer_complaints = Some(0);
    tender.bidders = Some(4_000_000_000);
    tender.order = Some(code("1057489-1-AG26"));
    tender.items = vec![
        item("2", "82121508", "Aseo", vec![]),
        item(
            "10",
            "111317241",
            "Poda",
            vec![
                offer("78297510-2", "B", "100"),
                offer("78297510-2", "A", "99.99"),
                Offer::default(),
            ],
        ),
    ];
    tender
}

/// A tender with only what a filter looks at.
pub fn small(text: &str, title: &str) -> Tender {
    let mut tender = Tender::new(code(text));
    tender.title = some(title);
    tender
}

pub fn order(text: &str) -> Order {
    let mut order = Order::new(code(text));
    order.title = some("Compra de papel");
    order.status = some("Aceptada");
    order.tender = Some(code("1057-3-LE26"));
    order.buyer = buyer();
    order.supplier_rut = some("78297510-2");
    order.supplier_name = some("Comercial Ñandú");
    order.supplier_comuna = some("13122");
    order.supplier_region = some("13");
    order.created = Some(Deadline::day(date(2026, 6, 1)));
    order.sent = Some(Deadline::at(datetime(2026, 6, 2, 8, 1, 2, 0)));
    order.net = Some(Money::new(number("100.00"), Currency::Utm));
    order.tax = Some(Money::new(number("19"), Currency::Utm));
    order.total = Some(Money::new(number("119.00"), Currency::Utm));
    order.total_clp = Some(Money::clp(8_000_000));
    order.items = vec![OrderItem {
        key: "1".to_owned(),
        product: some("14111507"),
        product_name: some("Papel"),
        levels: vec![],
        description: some("Resma"),
        quantity: Some(number("5")),
        unit: some("Caja"),
        unit_price: Some(Money::new(number("20"), Currency::Eur)),
        total: Some(Money::new(number("100.00"), Currency::Eur)),
    }];
    order
}

/// Sorted as the store gives a tender back: items by key, offers by supplier and name.
pub fn sorted(mut tender: Tender) -> Tender {
    tender.items.sort_by_key(|item| {
        let number: u64 = item.key.parse().unwrap_or(u64::MAX);
        (number, item.key.clone())
    });
    for item in &mut tender.items {
        item.offers.sort_by(|left, right| {
            (&left.supplier_rut, &left.name).cmp(&(&right.supplier_rut, &right.name))
        });
    }
    tender
}

/// Imports tenders, piece by piece.
pub fn import(store: &mut dyn Store, mode: ImportMode, tenders: &[Tender]) -> ImportCounts {
    let mut importer = store.begin_import("lista.csv", mode).unwrap();
    for tender in tenders {
        importer.tender(tender.clone()).unwrap();
    }
    importer.finish().unwrap()
}
