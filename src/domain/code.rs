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

impl FromStr for ProcessCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let text = text.trim().to_uppercase();
        let mut parts = text.split('-');
        let (Some(unit), Some(number), Some(tail), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotACode);
        };
        if !tail.is_ascii() || !(3..=6).contains(&tail.len()) {
            return Err(NotACode);
        }
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
