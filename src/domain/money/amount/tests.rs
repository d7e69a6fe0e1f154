//! What amounts may look like, and what is refused.

use super::*;
use proptest::prelude::*;
use std::str::FromStr;

fn dec(text: &str) -> Decimal {
    Decimal::from_str(text).expect("a decimal")
}

fn comma(text: &str) -> Result<Decimal, AmountError> {
    parse_decimal(text, DecimalSign::Comma)
}

fn point(text: &str) -> Result<Decimal, AmountError> {
    parse_decimal(text, DecimalSign::Point)
}

#[test]
fn comma_spellings_of_official_files_are_exact() {
    for (text, value) in [
        ("1.234.567,50", "1234567.50"),
        ("1234567,50", "1234567.50"),
        ("$ 1.234", "1234"),
        ("$1.234", "1234"),
        ("-$ 1.234", "-1234"),
        ("$ -1.234", "-1234"),
        ("\u{2212}12,5", "-12.5"),
        ("\u{a0}1\u{a0}234\u{202f}567,5 ", "1234567.5"),
        ("1,5e+07", "15000000"),
        ("1,5E7", "15000000"),
        ("1,5e-3", "0.0015"),
        ("279,8", "279.8"),
        (",5", "0.5"),
        ("0", "0"),
        ("000120", "120"),
        ("+7", "7"),
        ("38.746,3712", "38746.3712"),
    ] {
        assert_eq!(comma(text), Ok(dec(value)), "{text}");
    }
}

#[test]
fn point_spellings_are_exact_and_keep_their_decimals() {
    assert_eq!(
        point("1,234,567.50").map(|d| d.to_string()),
        Ok("1234567.50".into())
    );
    assert_eq!(
        point("1234567.50").map(|d| d.to_string()),
        Ok("1234567.50".into())
    );
    assert_eq!(point("0.5"), Ok(dec("0.5")));
    assert_eq!(point("1.234"), Ok(dec("1.234")));
}

#[test]
fn wrong_groups_are_refused() {
    for text in [
        "1.23",
        "12.34.567",
        "1.2345",
        "0.123",
        "1.234,5,6",
        "1,234.5",
        "5,",
        "1..234",
        "1 2",
        "1 234.567",
        "1.234e5",
        "1234.567",
        ".123",
    ] {
        let wrong = AmountError::WrongSeparators(DecimalSign::Comma);
        assert_eq!(comma(text), Err(wrong), "{text}");
    }
}

#[test]
fn what_is_no_number_is_refused() {
    for text in [
        "abc", "-", "$", "--5", "1-2", "12a", "e5", "1e", "1e+", ".", "UF 5", "٣",
    ] {
        assert_eq!(comma(text), Err(AmountError::NotANumber), "{text}");
    }
    assert_eq!(comma("  \u{a0} "), Err(AmountError::Empty));
}

#[test]
fn no_digit_is_ever_lost() {
    let most = "9".repeat(28);
    assert_eq!(comma(&most).map(|d| d.to_string()), Ok(most.clone()));
    for text in [
        format!("{most}9"),
        format!("{most},1"),
        format!("0,{}1", "0".repeat(28)),
        "1e28".to_owned(),
        "1e-29".to_owned(),
        "1e99999999999".to_owned(),
        "1e2147483647".to_owned(),
        "1,5e-2147483648".to_owned(),
    ] {
        assert_eq!(comma(&text), Err(AmountError::TooManyDigits), "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "\\PC*") {
        let _ = comma(&text);
        let _ = point(&text);
    }

    #[test]
    fn plain_numbers_round_trip(mantissa in -999_999_999_999_999_i64..999_999_999_999_999, scale in 0_u32..10) {
        let value = Decimal::new(mantissa, scale);
        prop_assert_eq!(point(&value.to_string()), Ok(value));
        prop_assert_eq!(comma(&value.to_string().replace('.', ",")), Ok(value));
    }
}

proptest! {
    #[test]
    fn the_short_way_reads_as_the_long_one(text in "[0-9]{1,19}([.,][0-9]{0,7}){0,2}") {
        for sign in [DecimalSign::Comma, DecimalSign::Point] {
            // A sign in front keeps a number from the short way.
            let long = parse_decimal(&format!("+{text}"), sign);
            let short = parse_decimal(&text, sign);
            prop_assert_eq!(short, long);
            let decimals = |read: Result<Decimal, AmountError>| read.map(|number| number.scale()).ok();
            prop_assert_eq!(decimals(short), decimals(long));
        }
    }
}
