//! The RUT (Rol Único Tributario): every spelling people type, one canonical form, modulo 11.
//! Ranges only ever hint at natural or juridical; nothing is refused for its range.

use crate::domain::message::Message;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A RUT whose check digit is right. The body has 1 to 8 digits.
///
/// `Display` gives the form for people, `69.080.700-9`; [`Rut::compact`] the form for files, `69080700-9`.
/// `Debug` hides the digits of numbers in the natural persons' range.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rut {
    body: u32,
}

/// The check digit of a RUT body: modulo 11, shown as `0` to `9` or `K`.
fn check_digit(body: u32) -> char {
    let mut rest = body;
    let mut sum = 0;
    for factor in (2..=7).cycle() {
        if rest == 0 {
            break;
        }
        sum += rest % 10 * factor;
        rest /= 10;
    }
    match 11 - sum % 11 {
        11 => '0',
        10 => 'K',
        digit => char::from_digit(digit, 10).unwrap_or('0'),
    }
}

/// Why a text is not a RUT.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RutError {
    /// Nothing was typed.
    Empty,
    /// A character that no RUT holds, or a dash in the wrong place.
    NotARut,
    /// More than 8 digits before the check digit, or a body of zero.
    OutOfRange,
    /// The dash is missing, so the last digit may be part of the number; what it would mean.
    NoDash(Rut),
    /// The dash is missing and the last digit is not the check digit: it was left out, or a digit is wrong.
    NoDashWrongDigit,
    /// The check digit is wrong; the one that the number calls for.
    WrongDigit {
        /// The digit that was typed.
        typed: char,
        /// The digit that modulo 11 gives.
        expected: char,
    },
}

impl RutError {
    /// The message for people; `value` is what was typed.
    #[must_use]
    pub fn message(&self, value: &str) -> Message {
        match self {
            Self::Empty => Message::new("rut-empty"),
            Self::NotARut => Message::new("rut-not-a-rut").with("value", value),
            Self::OutOfRange => Message::new("rut-out-of-range").with("value", value),
            Self::NoDash(meant) => Message::new("rut-no-dash")
                .with("value", value)
                .with("meant", *meant),
            Self::NoDashWrongDigit => Message::new("rut-no-dash-wrong-digit").with("value", value),
            Self::WrongDigit { typed, expected } => Message::new("rut-wrong-digit")
                .with("value", value)
                .with("typed", typed.to_string())
                .with("expected", expected.to_string()),
        }
    }
}

impl Rut {
    /// Makes a RUT from its body, computing the check digit. `None` outside 1 to 99,999,999.
    #[must_use]
    pub const fn from_body(body: u32) -> Option<Self> {
        if body == 0 || body > 99_999_999 {
            None
        } else {
            Some(Self { body })
        }
    }

    /// The number without its check digit.
    #[must_use]
    pub const fn body(self) -> u32 {
        self.body
    }

    /// The check digit, `0` to `9` or `K`.
    #[must_use]
    pub fn check_digit(self) -> char {
        check_digit(self.body)
    }

    /// The form for files: `69080700-9`.
    #[must_use]
    pub fn compact(self) -> String {
        let mut text = self.body.to_string();
        text.push('-');
        text.push(self.check_digit());
        text
    }

    /// Whether the number lies in the range that mostly belongs to natural persons (below 50,000,000).
    ///
    /// A hint for a default, never a reason to refuse: the range is not a rule of law.
    #[must_use]
    pub const fn looks_natural(self) -> bool {
        self.body < 50_000_000
    }

    /// Reads a RUT that must carry its dash. See [`Rut::parse_lenient`] for files where no dash is usual.
    ///
    /// # Errors
    /// [`RutError`] says what is wrong; a missing dash comes back with the RUT it would mean.
    pub fn parse(text: &str) -> Result<Self, RutError> {
        if let Some(rut) = canonical(text) {
            return Ok(rut);
        }
        let (digits, dashed) = clean(text)?;
        let (body, typed) = split(&digits)?;
        let expected = check_digit(body);
        let rut = Self { body };
        match (typed == expected, dashed) {
            (true, true) => Ok(rut),
            (true, false) => Err(RutError::NoDash(rut)),
            (false, true) => Err(RutError::WrongDigit { typed, expected }),
            (false, false) => Err(RutError::NoDashWrongDigit),
        }
    }

    /// Reads a RUT with or without its dash, as lists made by programs spell it (`692512006`).
    ///
    /// # Errors
    /// As [`Rut::parse`], without [`RutError::NoDash`].
    pub fn parse_lenient(text: &str) -> Result<Self, RutError> {
        match Self::parse(text) {
            Err(RutError::NoDash(rut)) => Ok(rut),
            other => other,
        }
    }
}

/// A right RUT of at most 8 digits in one of the two usual forms, `69.080.700-9` and `69080700-9`, as files have them
/// by the million; leaves all else.
fn canonical(text: &str) -> Option<Rut> {
    let (body, typed) = match text.as_bytes() {
        [body @ .., b'-', typed] if (1..=10).contains(&body.len()) => (body, *typed),
        _ => return None,
    };
    let mut number = 0;
    let mut digits = 0;
    for byte in body {
        match byte {
            b'0'..=b'9' if digits < 8 => {
                number = number * 10 + u32::from(byte - b'0');
                digits += 1;
            }
            b'.' => {}
            _ => return None,
        }
    }
    let right = char::from(typed.to_ascii_uppercase()) == check_digit(number);
    Rut::from_body(number).filter(|_| right)
}

/// Drops dots and spaces; gives the digits with the check digit last, and whether a dash stood before it.
fn clean(text: &str) -> Result<(String, bool), RutError> {
    let mut digits = String::new();
    let mut dash_at = None;
    for character in text.trim().chars() {
        match character {
            '0'..='9' => digits.push(character),
            'k' | 'K' => digits.push('K'),
            // Zero-width characters and direction marks come along when a number is copied from a page.
            '.' | '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
            _ if character.is_whitespace() => {}
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => {
                if dash_at.replace(digits.len()).is_some() {
                    return Err(RutError::NotARut);
                }
            }
            _ => return Err(RutError::NotARut),
        }
    }
    if digits.is_empty() {
        return Err(if text.trim().is_empty() {
            RutError::Empty
        } else {
            RutError::NotARut
        });
    }
    match dash_at {
        Some(at) if at + 1 != digits.len() => Err(RutError::NotARut),
        found => Ok((digits, found.is_some())),
    }
}

/// Splits cleaned digits into body and check digit.
fn split(digits: &str) -> Result<(u32, char), RutError> {
    let (body, typed) = digits.split_at(digits.len() - 1);
    if body.is_empty() || body.contains('K') {
        return Err(RutError::NotARut);
    }
    let body = body.trim_start_matches('0');
    if body.is_empty() || body.len() > 8 {
        return Err(RutError::OutOfRange);
    }
    let body = body.parse().map_err(|_| RutError::NotARut)?;
    Ok((body, typed.chars().next().unwrap_or('0')))
}

impl FromStr for Rut {
    type Err = RutError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Rut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.body.to_string();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                formatter.write_str(".")?;
            }
            write!(formatter, "{digit}")?;
        }
        write!(formatter, "-{}", self.check_digit())
    }
}

impl fmt::Debug for Rut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.looks_natural() {
            formatter.write_str("Rut(natural person, hidden)")
        } else {
            write!(formatter, "Rut({self})")
        }
    }
}

impl Serialize for Rut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.compact())
    }
}

impl<'de> Deserialize<'de> for Rut {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse_lenient(&text).map_err(|_| serde::de::Error::custom("not a RUT"))
    }
}

#[cfg(test)]
mod tests;
