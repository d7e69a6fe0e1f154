//! Dated values by month, day, year and validity, against the embedded pack and small packs.

use super::*;
use jiff::civil::date;
use rust_decimal::Decimal;

fn pack() -> Pack {
    Pack::embedded().unwrap()
}

#[test]
fn a_month_that_is_known_is_given_exactly() {
    let pack = pack();
    for (day, value) in [
        (date(2026, 10, 1), 72_151),
        (date(2026, 10, 31), 72_151),
        (date(2026, 1, 15), 69_751),
        (date(2024, 12, 31), 67_294),
    ] {
        let known = pack.parameter("utm", day).known().unwrap();
        assert_eq!(known.value, Decimal::from(value), "{day}");
    }
}

#[test]
fn a_missing_month_is_named_and_never_carried_over() {
    let pack = pack();
    let ParameterAnswer::MissingMonth {
        month, last_known, ..
    } = pack.parameter("utm", date(2026, 11, 23))
    else {
        panic!("November 2026 must be missing");
    };
    assert_eq!(month.to_string(), "2026-11");
    assert_eq!(last_known.unwrap().month.unwrap().to_string(), "2026-10");
    let gap = pack.parameter("utm", date(2025, 6, 1));
    assert!(matches!(gap, ParameterAnswer::MissingMonth { .. }));
    assert_eq!(
        gap.message(&pack.parameter_name("utm")).unwrap().id,
        "rules-missing-month"
    );
    let before_all = pack.parameter("utm", date(2020, 1, 1));
    assert!(matches!(
        before_all,
        ParameterAnswer::MissingMonth {
            last_known: None,
            ..
        }
    ));
}

#[test]
fn a_day_of_the_uf_is_given_for_that_day_only() {
    let pack = pack();
    let known = pack.parameter("uf", date(2026, 10, 2)).known().unwrap();
    assert_eq!(known.value.to_string(), "41073.57");
    assert!(matches!(
        pack.parameter("uf", date(2026, 10, 3)),
        ParameterAnswer::MissingDay { .. }
    ));
}

#[test]
fn the_retention_goes_by_year_and_then_stays() {
    let pack = pack();
    for (year, value) in [(2024, "13.75"), (2026, "15.25"), (2028, "17"), (2035, "17")] {
        let known = pack
            .parameter("honorarios-retention", date(year, 6, 1))
            .known()
            .unwrap();
        assert_eq!(known.value.to_string(), value, "{year}");
    }
    assert!(matches!(
        pack.parameter("honorarios-retention", date(2010, 6, 1)),
        ParameterAnswer::MissingYear { .. }
    ));
}

#[test]
fn a_limit_goes_by_its_days() {
    let pack = pack();
    let limit = |day| pack.parameter("compra-agil-limit-utm", day).known();
    assert!(limit(date(2024, 12, 11)).is_none());
    assert_eq!(limit(date(2024, 12, 12)).unwrap().value, Decimal::from(100));
    assert!(matches!(
        pack.parameter("iva", date(1990, 1, 1)),
        ParameterAnswer::NotYet { .. }
    ));
    assert!(matches!(
        pack.parameter("nothing", date(2026, 1, 1)),
        ParameterAnswer::NoSuch { .. }
    ));
}

#[test]
fn a_value_that_ended_is_not_used() {
    let pack = Pack::from_files(&[(
        "p.toml",
        "[[parameters]]\nid = \"limit\"\nvalue = \"3\"\nunit = \"UTM\"\n\
         basis = { source = \"x\", valid_from = \"2020-01-01\", valid_until = \"2020-12-31\", \
         checked_on = \"2026-11-23\", verified = true }\n",
    )])
    .unwrap();
    assert!(
        pack.parameter("limit", date(2020, 12, 31))
            .known()
            .is_some()
    );
    let answer = pack.parameter("limit", date(2021, 1, 1));
    assert!(matches!(answer, ParameterAnswer::Expired { .. }));
}

#[test]
fn codes_are_found_in_either_case_and_orders_apart() {
    let pack = pack();
    assert_eq!(pack.process_type("co").unwrap().public, Some(false));
    assert_eq!(pack.process_type("COT").unwrap().family, "agile");
    assert_eq!(pack.order_type("se").unwrap().family, "order");
    assert!(pack.process_type("ZZ").is_none());
    assert!(pack.cause("DeudasTributarias").is_some());
    assert!(pack.source("ley-19886").is_some());
    assert!(pack.paper("f30").is_some());
}
