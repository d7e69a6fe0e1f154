//! What goes out comes back, in both dialects, and is written in the same bytes again.

use super::*;
use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::money::{Currency, Money};
use crate::domain::tender::{Buyer, TenderStatus};
use crate::exchange::own::sheet::{CsvSheet, Dialect};
use crate::exchange::rows::Rows;
use proptest::option;
use proptest::prelude::*;

/// Texts that hurt spreadsheets; never empty, since an empty cell is one where nothing is known.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[-=+@'\";,|\\\\ aÑ\n\t]{1,8}",
        "\\PC{1,12}",
        Just("'".to_owned()),
        Just("-".to_owned()),
        Just("NA".to_owned()),
        Just("=HYPERLINK(\"http://x\";\"y\")".to_owned()),
        Just("a\r\nb".to_owned()),
        Just("  blancos  ".to_owned()),
    ]
}

fn number() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0_u32..=6).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
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

fn deadline() -> impl Strategy<Value = Option<Deadline>> {
    let date = (2015_i16..2030, 1_i8..=12, 1_i8..=28)
        .prop_map(|(year, month, day)| jiff::civil::date(year, month, day));
    option::of(
        (date, option::of((8_i8..22, 0_i8..60))).prop_map(|(date, time)| Deadline {
            date,
            time: time.map(|(hour, minute)| jiff::civil::time(hour, minute, 0, 0)),
        }),
    )
}

fn offer() -> impl Strategy<Value = Offer> {
    (
        (option::of(text()), option::of(text()), option::of(text())),
        (option::of(number()), option::of(number())),
        (money(), money(), money(), money()),
        (deadline(), option::of(any::<bool>())),
    )
        .prop_map(|(texts, numbers, moneys, (sent, selected))| Offer {
            supplier_rut: texts.0,
            supplier_name: texts.1,
            description: texts.2,
            quantity: numbers.0,
            awarded_quantity: numbers.1,
            unit_price: moneys.0,
            total: moneys.1,
            whole_total: moneys.2,
            awarded_total: moneys.3,
            sent,
            selected,
            ..Offer::default()
        })
}

fn item() -> impl Strategy<Value = TenderItem> {
    (
        (option::of(text()), option::of(text()), option::of(text())),
        prop::collection::vec(text(), 0..3),
        option::of(number()),
        prop::collection::vec(offer(), 0..3),
    )
        .prop_map(|(texts, levels, quantity, offers)| TenderItem {
            product: texts.0,
            description: texts.1,
            unit: texts.2,
            levels,
            quantity,
            offers,
            ..TenderItem::default()
        })
}

fn tender() -> impl Strategy<Value = Tender> {
    let status = prop_oneof![
        Just(None),
        Just(Some(TenderStatus::Published)),
        text().prop_map(|text| Some(TenderStatus::Other(text))),
    ];
    (
        (1_u32..999_999, 1_u32..999, status),
        (option::of(text()), option::of(text()), option::of(text())),
        (money(), deadline(), deadline()),
        (option::of(any::<u32>()), option::of(text())),
        prop::collection::vec(item(), 0..4),
    )
        .prop_map(|(head, texts, facts, rest, mut items)| {
            for (at, item) in items.iter_mut().enumerate() {
                item.key = format!("{}", at + 1);
            }
            let code: ProcessCode = format!("{}-{}-LE26", head.0, head.1)
                .parse()
                .expect("a code");
            Tender {
                status: head.2,
                title: texts.0,
                description: texts.1,
                buyer: Buyer {
                    name: texts.2,
                    ..Buyer::default()
                },
                estimate: facts.0,
                published: facts.1,
                closes: facts.2,
                bidders: rest.0,
                criteria: rest.1,
                items,
                ..Tender::new(code)
            }
        })
}

fn written(tenders: &[Tender], dialect: Dialect) -> Vec<u8> {
    let header = header();
    let names = header.iter().map(String::as_str);
    let mut sheet = CsvSheet::new(Vec::new(), dialect, names).expect("memory");
    for tender in tenders {
        for row in rows(tender) {
            sheet.row(&row).expect("memory");
        }
    }
    sheet.finish().expect("memory")
}

fn read(bytes: &[u8]) -> Vec<Tender> {
    let mut rows = Rows::csv(bytes).expect("a list");
    let mut reader = Reader::new(rows.header(), rows.writing()).expect("our own header");
    let mut tenders = Vec::new();
    while let Some(row) = rows.next().expect("a row") {
        assert!(!row.ragged, "{row:?}");
        tenders.extend(reader.push(&row).expect("a row that can be read"));
    }
    tenders.extend(reader.finish());
    tenders
}

#[test]
fn the_header_marks_the_file_and_repeats_no_name() {
    let names = header();
    assert_eq!(names[0], MARK);
    let mut unique = names.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), names.len());
    assert!(is_own_header(&Header::new(names)));
    assert!(!is_own_header(&Header::new(vec!["codigo".to_owned()])));
}

#[test]
fn a_number_that_cannot_be_ours_sets_the_row_aside() {
    let bytes = "encuentro_tender;title;estimate;estimate_currency\r\n\
                 1-2-LE26;a;1.234;CLF\r\n1-3-LE26;b;1.234;CLP\r\nx;c;;\r\n1-4-LE26;d;5;Guaraní\r\n";
    let mut rows = Rows::csv(bytes.as_bytes()).expect("a list");
    let reader = Reader::new(rows.header(), rows.writing()).expect("our own header");
    let mut ids = Vec::new();
    while let Some(row) = rows.next().expect("a row") {
        ids.push(match reader.read_row(&row) {
            Ok(tender) => tender.estimate.map_or(String::new(), |money| {
                format!("{} {}", money.amount, money.currency)
            }),
            Err(reason) => reason.message.id.to_owned(),
        });
    }
    assert_eq!(
        ids,
        [
            "money-ambiguous",
            "1234 CLP",
            "exchange-own-code",
            "exchange-own-currency"
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn what_goes_out_comes_back_in_the_same_bytes(
        mut tenders in prop::collection::vec(tender(), 1..4),
        excel in any::<bool>(),
    ) {
        tenders.dedup_by_key(|tender| tender.code.clone());
        let dialect = if excel { Dialect::Excel } else { Dialect::Rfc4180 };
        let bytes = written(&tenders, dialect);
        let back = read(&bytes);
        prop_assert_eq!(&back, &tenders);
        prop_assert_eq!(written(&back, dialect), bytes);
    }
}
