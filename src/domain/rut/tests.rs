//! The vectors of public bodies, what is refused, and what holds for every RUT.

use super::*;
use proptest::prelude::*;

/// Public bodies, arithmetic examples, and the numbers that only look odd.
const GOOD: [&str; 19] = [
    "60.515.000-4",
    "61.202.000-0",
    "69.080.700-9",
    "69.060.200-8",
    "69.040.900-3",
    "61.607.200-5",
    "61.313.000-4",
    "70.777.500-9",
    "70.017.820-K",
    "60.805.000-0",
    "60.803.000-K",
    "60.808.000-7",
    "69.070.100-6",
    "97.030.000-7",
    "12.345.678-5",
    "11.111.111-1",
    "1-9",
    "6-K",
    "14-0",
];

#[test]
fn known_numbers_are_read_and_written_back() {
    for text in GOOD {
        let rut = Rut::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        assert_eq!(rut.to_string(), text);
        assert_eq!(rut.compact(), text.replace('.', ""));
        assert_eq!(Rut::parse(&rut.compact()), Ok(rut));
    }
    assert_eq!(
        Rut::parse("23-k").map(|rut| rut.to_string()),
        Ok("23-K".to_owned())
    );
}

#[test]
fn every_spelling_that_people_type_is_one_number() {
    let coltauco = Rut::from_body(69_080_700).expect("a RUT");
    for text in [
        "69080700-9",
        "69.080.700-9",
        " 69.080.700 - 9 ",
        "69 080 700-9",
        "069.080.700-9",
        "00069080700-9",
        "69.080.700\u{2010}9",
        "69.080.700\u{2011}9",
        "69.080.700\u{2013}9",
        "69.080.700\u{2014}9",
        "69.080.700\u{2212}9",
        "69.080.700\u{ff0d}9",
        "69\u{a0}080\u{202f}700-9",
        "69.080.700-9\t",
        "\u{feff}69.080.700-9\u{200b}",
    ] {
        assert_eq!(Rut::parse(text), Ok(coltauco), "{text:?}");
    }
    assert_eq!(Rut::parse("09-4"), Rut::parse("9-4"));
    assert_eq!(Rut::parse("70017820-k"), Rut::parse("70.017.820-K"));
}

#[test]
fn a_missing_dash_comes_back_with_what_it_would_mean() {
    let meant = Rut::from_body(69_251_200).expect("a RUT");
    assert_eq!(Rut::parse("692512006"), Err(RutError::NoDash(meant)));
    assert_eq!(Rut::parse_lenient("692512006"), Ok(meant));
    assert_eq!(
        Rut::parse_lenient("70017820k").map(Rut::body),
        Ok(70_017_820)
    );
    assert_eq!(Rut::parse("76543210"), Err(RutError::NoDashWrongDigit));
    assert_eq!(
        Rut::parse_lenient("76543210"),
        Err(RutError::NoDashWrongDigit)
    );
}

#[test]
fn a_wrong_digit_is_told_with_the_right_one() {
    for (text, typed, expected) in [
        ("76.960.560-4", '4', '6'),
        ("60.515.000-5", '5', '4'),
        ("69.080.700-K", 'K', '9'),
        ("77.814.808-2", '2', '0'),
        ("70.017.820-1", '1', 'K'),
    ] {
        assert_eq!(
            Rut::parse(text),
            Err(RutError::WrongDigit { typed, expected }),
            "{text}"
        );
    }
}

#[test]
fn what_is_no_rut_is_refused() {
    for (text, error) in [
        ("", RutError::Empty),
        (" \u{a0} ", RutError::Empty),
        ("0-0", RutError::OutOfRange),
        ("0.000.000-0", RutError::OutOfRange),
        ("000", RutError::OutOfRange),
        ("123.456.789-2", RutError::OutOfRange),
        ("99999999999999999999-9", RutError::OutOfRange),
        ("-1", RutError::NotARut),
        ("-", RutError::NotARut),
        ("K", RutError::NotARut),
        ("7", RutError::NotARut),
        ("69.080.700-", RutError::NotARut),
        ("69-080-700-9", RutError::NotARut),
        ("69.080.7009-", RutError::NotARut),
        ("6K.080.700-9", RutError::NotARut),
        ("69.080.700-X", RutError::NotARut),
        ("69,080,700-9", RutError::NotARut),
        ("٦٩-9", RutError::NotARut),
        ("Municipalidad", RutError::NotARut),
    ] {
        assert_eq!(Rut::parse(text), Err(error), "{text:?}");
    }
}

#[test]
fn bodies_outside_the_range_are_refused() {
    assert_eq!(Rut::from_body(0), None);
    assert_eq!(Rut::from_body(100_000_000), None);
    assert!(Rut::from_body(99_999_999).is_some());
}

#[test]
fn debug_hides_natural_persons_in_every_shape() {
    let person = Rut::parse("12.345.678-5").expect("a RUT");
    let body = Rut::parse("69.080.700-9").expect("a RUT");
    assert!(person.looks_natural() && !body.looks_natural());
    let shown = format!(
        "{person:?} {:?} {:?}",
        Some(person),
        RutError::NoDash(person)
    );
    assert!(
        !shown.contains("345") && !shown.contains("12345678"),
        "{shown}"
    );
    assert_eq!(format!("{body:?}"), "Rut(69.080.700-9)");
}

#[test]
fn every_error_has_its_message() {
    let meant = Rut::from_body(69_251_200).expect("a RUT");
    let ids: Vec<&str> = [
        RutError::Empty,
        RutError::NotARut,
        RutError::OutOfRange,
        RutError::NoDash(meant),
        RutError::NoDashWrongDigit,
        RutError::WrongDigit {
            typed: '1',
            expected: 'K',
        },
    ]
    .iter()
    .map(|error| error.message("x").id)
    .collect();
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), ids.len());
    assert!(ids.iter().all(|id| id.starts_with("rut-")));
}

/// The digit by another way than the code's: the sum of all products modulo 11, from a table of weights.
fn digit_by_table(body: u32) -> char {
    let weights = [2, 3, 4, 5, 6, 7, 2, 3];
    let sum: u32 = format!("{body:08}")
        .bytes()
        .rev()
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    match sum % 11 {
        0 => '0',
        1 => 'K',
        rest => char::from_digit(11 - rest, 10).expect("a digit"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn every_body_round_trips(body in 1_u32..=99_999_999) {
        let rut = Rut::from_body(body).expect("a RUT");
        prop_assert_eq!(rut.check_digit(), digit_by_table(body));
        prop_assert_eq!(Rut::parse(&rut.to_string()), Ok(rut));
        prop_assert_eq!(Rut::parse(&rut.compact()), Ok(rut));
        let undashed = rut.compact().replace('-', "");
        prop_assert_eq!(Rut::parse(&undashed), Err(RutError::NoDash(rut)));
        prop_assert_eq!(Rut::parse_lenient(&undashed), Ok(rut));
        let json = serde_json::to_string(&rut).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Rut>(&json).expect("a RUT"), rut);
    }

    #[test]
    fn a_changed_digit_is_always_caught(body in 1_u32..=99_999_999, place in 0_usize..9, by in 1_u8..11) {
        let compact = Rut::from_body(body).expect("a RUT").compact();
        let mut letters: Vec<u8> = compact.bytes().filter(|letter| *letter != b'-').collect();
        let place = place % letters.len();
        let last = place + 1 == letters.len();
        let alphabet: &[u8] = if last { b"0123456789K" } else { b"0123456789" };
        let at = alphabet.iter().position(|letter| *letter == letters[place]).expect("in the alphabet");
        letters[place] = alphabet[(at + usize::from(by)) % alphabet.len()];
        let changed = String::from_utf8(letters).expect("ASCII");
        let (number, digit) = changed.split_at(changed.len() - 1);
        let changed = format!("{number}-{digit}");
        prop_assume!(changed != compact);
        prop_assert!(Rut::parse(&changed).is_err(), "{} became {}", compact, changed);
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC*", near in "[0-9kK. \u{2013}-]{0,14}") {
        let _ = Rut::parse(&text);
        if let Ok(rut) = Rut::parse_lenient(&near) {
            prop_assert_eq!(Rut::parse(&rut.to_string()), Ok(rut));
        }
    }
}
