//! Values of single cells: signs, workbook days, RUTs, tidy text.

use super::*;

fn official(text: &str) -> Option<String> {
    read_number(text, ColumnSign::Official, None)
        .ok()
        .map(|number| number.to_string())
}

#[test]
fn official_numbers_have_a_comma_and_no_lone_point() {
    for (text, read) in [
        ("19977,72", Some("19977.72")),
        ("618646465,493438", Some("618646465.493438")),
        ("1,5e+07", Some("15000000")),
        ("-3", Some("-3")),
        ("1.234.567", Some("1234567")),
        ("1234.567", None),
        ("19977.72", None),
        ("12 dozen", None),
    ] {
        assert_eq!(official(text).as_deref(), read, "{text}");
    }
}

#[test]
fn a_column_that_nobody_can_tell_reads_pesos_only() {
    let unsettled = ColumnSign::Unsettled(DecimalSign::Comma);
    let read = |text, currency| read_number(text, unsettled, Some(currency)).ok();
    assert_eq!(read("1.234", Currency::Clp), Some(Decimal::from(1234)));
    assert_eq!(read("1.234", Currency::Clf), None);
    assert_eq!(read("12", Currency::Clf), Some(Decimal::from(12)));
}

#[test]
fn a_workbook_day_may_be_a_number() {
    assert_eq!(
        serial_day("46217").map(|day| day.to_string()).as_deref(),
        Some("2026-07-14")
    );
    assert_eq!(
        serial_day("46217.75").map(|day| day.to_string()).as_deref(),
        Some("2026-07-14T18:00:00-04:00")
    );
    assert_eq!(serial_day("3"), None);
}

#[test]
fn ruts_of_others_are_never_refused() {
    let mut warnings = Warnings::default();
    let mut read = |text| rut_text(text, "RutProveedor", 2, &mut warnings);
    assert_eq!(read("77.478.120-k"), "77478120-K");
    assert_eq!(read("77.814.808-2"), "77.814.808-2");
    assert_eq!(read("0.000.000-0"), "0.000.000-0");
    assert_eq!(read("-1"), "-1");
    let ids: Vec<_> = warnings
        .messages()
        .iter()
        .map(|message| message.id)
        .collect();
    assert_eq!(
        ids,
        [
            "exchange-warn-rut-digit",
            "exchange-warn-test-row",
            "exchange-warn-rut-odd"
        ]
    );
}

#[test]
fn text_is_kept_with_plain_line_ends() {
    assert_eq!(tidy(" a\r\r\nb\r\nc\0 "), "a\nb\nc");
}
