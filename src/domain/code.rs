//! Codes of tenders and purchase orders: `<unit>-<number>-<TYPE><YY>`.
//! The type is everything between the last dash and the final two digits: `L114` is L1 of 2014.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// The code of a tender, a Compra Ágil request or a purchase order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProcessCode {
    /// The buying unit's id.
    pub unit: u32,
    /// The number that the unit gave the process.
    pub number: u32,
    /// The type, such as `LE`, `L1`, `COT`, `SE`; unknown ones are kept as they are.
    pub kind: String,
    /// The year, 2000 to 2099.
    pub year: i16,
}

/// A text that is not a code of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a process code")]
pub struct NotACode;

/// Reads a code in any case, with spaces around it or around its dashes.
impl FromStr for ProcessCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let mut parts = text.split(is_dash).map(str::trim);
        let (Some(unit), Some(number), Some(tail), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotACode);
        };
        if !tail.is_ascii() || !(3..=6).contains(&tail.len()) {
            return Err(NotACode);
        }
        let tail = tail.to_ascii_uppercase();
        let (kind, year) = tail.split_at(tail.len() - 2);
        let known_shape = kind.starts_with(|first: char| first.is_ascii_uppercase())
            && kind
                .chars()
                .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit());
        if !known_shape || !year.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(NotACode);
        }
        Ok(Self {
            unit: counting_number(unit, 9)?,
            number: counting_number(number, 7)?,
            kind: kind.to_owned(),
            year: 2000 + year.parse::<i16>().map_err(|_| NotACode)?,
        })
    }
}

/// Whether a character is a dash; lists that went through a word processor hold long ones.
const fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Reads a number without leading zero, of at most `longest` digits.
fn counting_number(text: &str, longest: usize) -> Result<u32, NotACode> {
    let plain = !text.starts_with('0')
        && text.len() <= longest
        && text.bytes().all(|digit| digit.is_ascii_digit());
    if plain {
        text.parse().map_err(|_| NotACode)
    } else {
        Err(NotACode)
    }
}

impl fmt::Display for ProcessCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}-{}-{}{:02}",
            self.unit,
            self.number,
            self.kind,
            self.year % 100
        )
    }
}

impl Serialize for ProcessCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ProcessCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(text: &str) -> (u32, u32, String, i16) {
        let code: ProcessCode = text.parse().unwrap_or_else(|_| panic!("{text} is a code"));
        (code.unit, code.number, code.kind, code.year)
    }

    #[test]
    fn every_printed_example_is_read() {
        for (text, unit, number, kind, year) in [
            ("1509-5-L114", 1509, 5, "L1", 2014),
            ("1020-7-L120", 1020, 7, "L1", 2020),
            ("3997-67-L123", 3997, 67, "L1", 2023),
            ("761-14-B223", 761, 14, "B2", 2023),
            ("520149-41-CO25", 520_149, 41, "CO", 2025),
            ("3015-14-LQ24", 3015, 14, "LQ", 2024),
            ("2239-15-LR25", 2239, 15, "LR", 2025),
            ("1000813-8-LE26", 1_000_813, 8, "LE", 2026),
            ("1058339-140-COT26", 1_058_339, 140, "COT", 2026),
            ("3233-2-RFI26", 3233, 2, "RFI", 2026),
            ("869591-1-RF23", 869_591, 1, "RF", 2023),
            ("1234-56-DC226", 1234, 56, "DC2", 2026),
            ("1234-56-CI226", 1234, 56, "CI2", 2026),
            ("2097-241-SE14", 2097, 241, "SE", 2014),
            ("1057539-1234-SE26", 1_057_539, 1234, "SE", 2026),
            ("4561-46-AG23", 4561, 46, "AG", 2023),
            ("1-1-ZZZ999", 1, 1, "ZZZ9", 2099),
        ] {
            assert_eq!(parts(text), (unit, number, kind.to_owned(), year), "{text}");
            assert_eq!(
                text.parse::<ProcessCode>().expect("a code").to_string(),
                text
            );
        }
    }

    #[test]
    fn spaces_case_and_long_dashes_do_not_matter() {
        for text in [
            " 1509-5-l114 ",
            "1509 - 5 - L114",
            "1509\u{2013}5\u{2013}L114",
            "\u{a0}1509-5-L114\t",
        ] {
            assert_eq!(parts(text), (1509, 5, "L1".to_owned(), 2014), "{text}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in [
            "",
            "-",
            "--",
            "1509-5",
            "1509-5-L114-1",
            "0509-5-L114",
            "0-5-L114",
            "1509-0-L114",
            "1509-05-L114",
            "1509-5-14",
            "1509-5-L4",
            "1509-5-114",
            "1509-5-1L14",
            "1509-5-LXXXX14",
            "1509-5-L1A4",
            "1509-5-Ñ114",
            "1509-5-ß14",
            "1509-5-ı114",
            "x-5-L114",
            "1234567890-5-L114",
            "1509-12345678-L114",
            "1509-5-L1 14",
            "69.080.700-9",
            "+1-5-L114",
        ] {
            assert_eq!(text.parse::<ProcessCode>(), Err(NotACode), "{text}");
        }
    }

    proptest! {
        #[test]
        fn codes_round_trip(
            unit in 1_u32..=999_999_999,
            number in 1_u32..=9_999_999,
            kind in "[A-Z][A-Z0-9]{0,3}",
            year in 2000_i16..=2099,
        ) {
            let code = ProcessCode { unit, number, kind, year };
            prop_assert_eq!(code.to_string().parse(), Ok(code.clone()));
            prop_assert_eq!(code.to_string().to_lowercase().parse(), Ok(code.clone()));
            let json = serde_json::to_string(&code).expect("JSON");
            prop_assert_eq!(serde_json::from_str::<ProcessCode>(&json).expect("a code"), code);
        }

        #[test]
        fn any_text_is_read_without_panic(text in "\\PC*", near in "[0-9A-Zñ -]{0,20}") {
            let _ = text.parse::<ProcessCode>();
            if let Ok(code) = near.parse::<ProcessCode>() {
                prop_assert_eq!(code.to_string().parse(), Ok(code));
            }
        }
    }
}
