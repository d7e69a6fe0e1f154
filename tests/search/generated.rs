//! Tenders made of trade words, for searches: small titles and items, closings that fall together, every state.

use encuentro::domain::calendar::Deadline;
use encuentro::domain::code::ProcessCode;
use encuentro::domain::tender::{Tender, TenderItem, TenderStatus};
use jiff::civil::date;
use proptest::prelude::*;

/// Words of titles and items, in the forms that buyers write.
const WORDS: [&str; 24] = [
    "Aseo",
    "LIMPIEZA",
    "limpiezas",
    "de",
    "Servicio",
    "Colación",
    "colaciones",
    "Áreas",
    "verdes",
    "áreas verdes",
    "jardín",
    "toldo",
    "Carpas",
    "TRANSPORTE",
    "flete",
    "gasfíter",
    "sanitarios",
    "extintores",
    "mantención",
    "MANTENCION",
    "hospital",
    "coffee break",
    "señalética",
    "ñandú",
];

fn words(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&WORDS), 0..most).prop_map(|words| words.join(" "))
}

fn known(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

fn tender() -> impl Strategy<Value = Tender> {
    let status = prop::sample::select(vec![
        None,
        Some(TenderStatus::Published),
        Some(TenderStatus::Published),
        Some(TenderStatus::Closed),
        Some(TenderStatus::Awarded),
        Some(TenderStatus::Other("rara".to_owned())),
    ]);
    let closes = prop::option::weighted(0.9, (20..28_i8, prop::option::of(0..3_i8)));
    let items = prop::collection::vec((words(2), words(4)), 0..3);
    (
        1..400_u32,
        words(4),
        words(6),
        words(3),
        status,
        closes,
        items,
    )
        .prop_map(
            |(number, title, description, buyer, status, closes, items)| {
                let code = format!("7-{number}-LE26");
                let mut tender = Tender::new(code.parse::<ProcessCode>().unwrap());
                tender.title = known(title);
                tender.description = known(description);
                tender.buyer.name = known(buyer);
                tender.buyer.region = Some(if number % 2 == 0 { "07" } else { "13" }.to_owned());
                tender.status = status;
                tender.closes = closes.map(|(day, hour)| {
                    let day = date(2026, 11, day);
                    match hour {
                        Some(hour) => Deadline::at(day.at(hour * 6, 0, 0, 0)),
                        None => Deadline::day(day),
                    }
                });
                tender.items = (1..)
                    .zip(items)
                    .map(|(key, (product, description))| TenderItem {
                        key: format!("{key}"),
                        product_name: known(product),
                        description: known(description),
                        ..TenderItem::default()
                    })
                    .collect();
                tender
            },
        )
}

/// Many tenders, some of them twice: the later one counts.
pub fn market() -> impl Strategy<Value = Vec<Tender>> {
    prop::collection::vec(tender(), 0..250)
}

/// What somebody might type: words of the trade in any form, pieces of them, slips, signs, or anything at all.
pub fn typed() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "aseo",
        "Limpieza",
        "limpiesa",
        "limpeiza",
        "colasion",
        "COLACIONES",
        "areas verdes",
        "jardines",
        "jardinero",
        "tol",
        "told*",
        "carpa",
        "camionero",
        "flete",
        "transporte",
        "gasfiter",
        "extintroes",
        "mantencion",
        "-hospital",
        "-carpa",
        "-de",
        "de",
        "coffee break",
        "\"coffee\" NEAR break",
        "senaletica",
        "ñandues",
        "nada",
    ]);
    prop_oneof![
        4 => prop::collection::vec(word, 1..4).prop_map(|words| words.join(" ")),
        1 => hostile(),
    ]
}

/// Texts that mean something to a query language, to a terminal or to nobody.
pub fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        "[\"'*():^~{}\\[\\]&|!<>-]{0,20}",
        "(NEAR|AND|OR|NOT|name|bought| |\"|:|\\(|\\)|\\*|\\^|\\+|a|aseo){0,12}",
        "[\u{0}\u{1b}\u{200f}\u{202e}\u{feff}😀🧹aseo ñ\\\\%_;$1?-]{0,20}",
        "\\PC{0,30}",
        Just("a".repeat(10_000)),
        Just("ñ🧹".repeat(5_000)),
        Just("aseo ".repeat(2_000)),
    ]
}
