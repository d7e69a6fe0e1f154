//! What goes out comes back; bodies of ChileCompra with their defects; what another publisher's process gives.

use crate::domain::calendar::{Deadline, Today};
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::order::{Order, OrderItem};
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem, TenderStatus};
use crate::exchange::ocds::OcdsKind;
use crate::exchange::ocds::write::{Layout, Package};
use crate::exchange::reading::Reading;
use crate::exchange::rejects::Rejects;
use crate::exchange::report::Warnings;
use crate::exchange::sink::Collected;
use jiff::civil::{date, time};
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Reads a body; gives what was found and the ids of the reasons why something was set aside.
fn read(kind: OcdsKind, body: &str) -> (Collected, Vec<String>, Vec<Message>) {
    let word = |message: &Message| message.id.to_owned();
    let mut found = Collected::default();
    let mut rejects = Rejects::new(None, &word);
    let mut warnings = Warnings::default();
    let mut watch = |_: u64, _: u64| true;
    let mut reading = Reading {
        sink: &mut found,
        rejects: &mut rejects,
        warnings: &mut warnings,
        watch: &mut watch,
        known_type: &|_| true,
        month: None,
        records: 0,
        stopped: false,
    };
    super::read(kind, body.as_bytes(), &mut reading).unwrap();
    let (_, rejected, _) = rejects.finish().unwrap();
    let reasons = rejected.into_iter().map(|one| one.reason).collect();
    (found, reasons, warnings.messages())
}

fn written(tenders: &[Tender], orders: &[Order], layout: Layout) -> String {
    let today = Today::fixed(date(2026, 11, 24));
    let mut package = Package::begin(Vec::new(), layout, today).unwrap();
    tenders
        .iter()
        .for_each(|tender| package.tender(tender).unwrap());
    orders
        .iter()
        .for_each(|order| package.order(order).unwrap());
    String::from_utf8(package.finish().unwrap()).unwrap()
}

/// Texts as readers keep them: trimmed, with something in them.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zñÁ][-=+@'\";,|\\\\ aÑ\n\t<]{0,8}[a-z.]",
        "[A-Z]\\PC{0,30}[a-z]",
        Just("\u{1f600} \u{7f}.".to_owned()),
    ]
    .prop_filter("a name and its unit", |text| !text.contains(" | "))
}

fn some_text() -> impl Strategy<Value = Option<String>> {
    option::of(text())
}

fn number() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0_u32..=9).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

fn money() -> impl Strategy<Value = Option<Money>> {
    let currency = prop::sample::select(vec![
        Currency::Clp,
        Currency::Clf,
        Currency::Utm,
        Currency::Usd,
        Currency::Eur,
    ]);
    option::of((number(), currency).prop_map(|(amount, currency)| Money::new(amount, currency)))
}

/// Any moment but those two that stand for an unknown hour.
fn deadline() -> impl Strategy<Value = Option<Deadline>> {
    let day = (2007_i16..2040, 1_i8..=12, 1_i8..=28)
        .prop_map(|(year, month, day)| date(year, month, day));
    let clock = (0_i8..24, 0_i8..60, 1_i8..59, 0_i32..1_000_000_000)
        .prop_map(|(hour, minute, second, nano)| time(hour, minute, second, nano));
    option::of(
        (day, option::of(clock)).prop_map(|(day, clock)| match clock {
            None => Deadline::day(day),
            Some(clock) => Deadline::at(day.to_datetime(clock)),
        }),
    )
}

fn rut() -> impl Strategy<Value = Option<String>> {
    option::of((77_000_000_u32..77_000_099).prop_map(|body| {
        let text = format!("{body}-0");
        match crate::domain::rut::Rut::parse(&text) {
            Err(crate::domain::rut::RutError::WrongDigit { expected, .. }) => {
                format!("{body}-{expected}")
            }
            _ => text,
        }
    }))
}

fn buyer() -> impl Strategy<Value = Buyer> {
    let code = option::of("[1-9][0-9]{0,6}");
    (
        code,
        some_text(),
        some_text(),
        rut(),
        option::of(Just("13303".to_owned())),
        some_text(),
    )
        .prop_map(|(code, name, unit, rut, comuna, sector)| Buyer {
            code,
            name,
            unit,
            rut,
            region: comuna.as_ref().map(|_| "13".to_owned()),
            comuna,
            sector,
        })
}

fn offer() -> impl Strategy<Value = Offer> {
    (
        (
            rut(),
            some_text(),
            some_text(),
            some_text(),
            some_text(),
            some_text(),
        ),
        (option::of(number()), option::of(number())),
        (money(), money(), money(), money()),
        (deadline(), option::of(any::<bool>())),
    )
        .prop_map(|(texts, numbers, moneys, (sent, selected))| Offer {
            // Whoever has a RUT has one name in a process.
            supplier_name: texts
                .0
                .as_ref()
                .map(|rut| format!("Firma {rut}"))
                .or(texts.1),
            supplier_rut: texts.0,
            supplier_size: texts.2,
            name: texts.3,
            description: texts.4,
            status: texts.5,
            quantity: numbers.0,
            awarded_quantity: numbers.1,
            unit_price: moneys.0,
            total: moneys.1,
            whole_total: moneys.2,
            awarded_total: moneys.3,
            sent,
            selected,
        })
}

fn item() -> impl Strategy<Value = TenderItem> {
    (
        (
            option::of("[1-9][0-9]{7,8}"),
            some_text(),
            some_text(),
            some_text(),
        ),
        prop::collection::vec(text(), 0..3),
        option::of(number()),
        prop::collection::vec(offer(), 0..4),
    )
        .prop_map(|(texts, levels, quantity, offers)| TenderItem {
            key: String::new(),
            product: texts.0,
            product_name: texts.1,
            description: texts.2,
            unit: texts.3,
            levels,
            quantity,
            offers,
        })
}

fn status() -> impl Strategy<Value = Option<TenderStatus>> {
    prop::sample::select(vec![
        None,
        Some(TenderStatus::Published),
        Some(TenderStatus::Closed),
        Some(TenderStatus::Unsuccessful),
        Some(TenderStatus::Awarded),
        Some(TenderStatus::Cancelled),
        Some(TenderStatus::Suspended),
        Some(TenderStatus::Other("16".to_owned())),
    ])
}

fn tender() -> impl Strategy<Value = Tender> {
    (
        (1_u32..999_999, 1_u32..9_999, status(), buyer()),
        (
            some_text(),
            some_text(),
            some_text(),
            some_text(),
            some_text(),
            some_text(),
        ),
        (
            money(),
            deadline(),
            deadline(),
            deadline(),
            deadline(),
            deadline(),
            deadline(),
        ),
        (
            option::of(any::<u32>()),
            option::of(any::<u32>()),
            option::of(any::<u32>()),
        ),
        (some_text(), some_text(), any::<bool>()),
        prop::collection::vec(item(), 0..4),
    )
        .prop_map(|(head, texts, facts, counts, rest, mut items)| {
            for (at, item) in (1..).zip(&mut items) {
                item.key = format!("{at}");
            }
            let code = format!("{}-{}-LE26", head.0, head.1).parse().unwrap();
            let has_offers = items.iter().any(|item| !item.offers.is_empty());
            // Without any state, a chosen offer makes one.
            let chosen = items.iter().flat_map(|item| &item.offers);
            let awarded = { chosen }.any(|offer| offer.selected == Some(true));
            let mut tender = Tender::new(code);
            tender.status = head.2.or(awarded.then_some(TenderStatus::Closed));
            tender.buyer = head.3;
            tender.title = texts.0;
            tender.description = texts.1;
            tender.criteria = texts.2;
            tender.environmental = texts.3;
            tender.social = texts.4;
            tender.contract_length = texts.5;
            (tender.estimate, tender.published, tender.closes) = (facts.0, facts.1, facts.2);
            (tender.questions_until, tender.answers) = (facts.3, facts.4);
            (tender.site_visit, tender.awarded) = (facts.5, facts.6);
            (tender.delivery_days, tender.buyer_complaints) = (counts.0, counts.1);
            tender.bidders = counts.2.filter(|_| has_offers);
            (tender.delivery_place, tender.payment) = (rest.0, rest.1);
            tender.order = rest.2.then(|| "9-9-AG26".parse().unwrap());
            tender.items = items;
            tender
        })
}

fn order() -> impl Strategy<Value = Order> {
    let line = (item(), money(), money()).prop_map(|(item, unit_price, total)| OrderItem {
        key: String::new(),
        product: item.product,
        product_name: item.product_name,
        levels: item.levels,
        description: item.description,
        quantity: item.quantity,
        unit: item.unit,
        unit_price,
        total,
    });
    (
        (
            1_u32..999_999,
            any::<bool>(),
            buyer(),
            some_text(),
            some_text(),
        ),
        (rut(), some_text(), option::of(Just("13303".to_owned()))),
        (deadline(), deadline(), deadline()),
        (money(), money(), money(), money()),
        prop::collection::vec(line, 0..4),
    )
        .prop_map(|(head, supplier, dates, moneys, mut items)| {
            for (at, item) in (1..).zip(&mut items) {
                item.key = format!("{at}");
            }
            let mut order = Order::new(format!("{}-7-SE26", head.0).parse().unwrap());
            order.tender = head.1.then(|| "5-5-LE26".parse().unwrap());
            (order.buyer, order.title, order.status) = (head.2, head.3, head.4);
            (order.supplier_rut, order.supplier_name) = (supplier.0, supplier.1);
            order.supplier_comuna = supplier.2;
            (order.created, order.sent, order.accepted) = (dates.0, dates.1, dates.2);
            (order.net, order.tax, order.total, order.total_clp) =
                (moneys.0, moneys.1, moneys.2, moneys.3);
            order.items = items;
            order
        })
}

/// The schema of release packages and its number; nothing, said aloud, where the samples are not there.
fn schema() -> Option<(boon::Schemas, boon::SchemaIndex)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/ocds");
    if !folder.exists() {
        println!("skipped: no schemas beside the project");
        return None;
    }
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    let place = |name: &str| {
        format!("https://standard.open-contracting.org/schema/1__1__5/{name}-schema.json")
    };
    for name in ["release-package", "release"] {
        let text = fs_err::read(folder.join(format!("{name}-schema-1.1.5.json"))).unwrap();
        compiler
            .add_resource(&place(name), serde_json::from_slice(&text).unwrap())
            .unwrap();
    }
    let mut schemas = boon::Schemas::new();
    let schema = compiler
        .compile(&place("release-package"), &mut schemas)
        .unwrap();
    Some((schemas, schema))
}

#[test]
fn whatever_is_written_validates() {
    let Some((schemas, schema)) = schema() else {
        return;
    };
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let written = runner.run(&(tender(), order()), |(tender, order)| {
        let text = written(&[tender], &[order], Layout::Package);
        let package = serde_json::from_str(&text).unwrap();
        let valid = schemas.validate(&package, schema);
        prop_assert!(valid.is_ok(), "{:#}", valid.unwrap_err());
        Ok(())
    });
    written.unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn tenders_and_orders_come_back_equal(
        tender in tender(),
        mut order in order(),
        lines in any::<bool>(),
    ) {
        // An order stands right behind the tender that it came of.
        order.tender = order.tender.map(|_| tender.code.clone());
        let (layout, kind) = if lines {
            (Layout::Lines, OcdsKind::Lines)
        } else {
            (Layout::Package, OcdsKind::Releases)
        };
        let text = written(std::slice::from_ref(&tender), std::slice::from_ref(&order), layout);
        let (found, rejected, _) = read(kind, &text);
        prop_assert_eq!(rejected, Vec::<String>::new());
        prop_assert_eq!(&found.tenders, std::slice::from_ref(&tender));
        prop_assert_eq!(&found.orders, std::slice::from_ref(&order));
        prop_assert_eq!(written(&found.tenders, &found.orders, layout), text);
    }

    #[test]
    fn no_text_makes_it_stop(
        body in "[\\[{]([\"a-z0-9:,\\[\\]{} \0]|\"releases\":|\"records\":|\"tender\":|\"ocid\":\"1-2-LE26\"|\"bids\":|\"awards\":){0,30}"
    ) {
        let input = crate::exchange::input::Input::spool(body.as_bytes()).unwrap();
        let _ = super::recognise(&input).unwrap();
    }
}
