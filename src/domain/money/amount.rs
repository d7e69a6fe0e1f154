//! Reading one amount, exactly: no digit is guessed, rounded or dropped.
//! Must not decide the sign of a column; that is `sign`'s business.

use super::{Currency, DecimalSign};
use crate::domain::message::Message;
use rust_decimal::Decimal;

/// The most digits that an amount may have; every number of so many digits fits a [`Decimal`] exactly.
const MOST_DIGITS: usize = 28;

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// Something that is no number at all.
    NotANumber,
    /// The separators do not fit the decimal sign: groups that are not of three digits, or the other sign's decimals.
    WrongSeparators(DecimalSign),
    /// More than 28 digits: it could not be kept exactly.
    TooManyDigits,
    /// `1.234` where both readings are possible; the person must say which one is meant.
    Ambiguous {
        /// The value when the separator groups thousands.
        thousands: Decimal,
        /// The value when the separator starts the decimals.
        decimals: Decimal,
    },
    /// The text names another currency than the one that was asked for.
    OtherCurrency {
        /// The currency that the text names.
        typed: Currency,
        /// The currency that was asked for.
        wanted: Currency,
    },
}

impl AmountError {
    /// The message for people; `value` is what was typed.
    #[must_use]
    pub fn message(&self, value: &str) -> Message {
        match self {
            Self::Empty => Message::new("money-empty"),
            Self::NotANumber => Message::new("money-not-a-number").with("value", value),
            Self::WrongSeparators(DecimalSign::Comma) => {
                Message::new("money-wrong-separators-comma").with("value", value)
            }
            Self::WrongSeparators(DecimalSign::Point) => {
                Message::new("money-wrong-separators-point").with("value", value)
            }
            Self::TooManyDigits => Message::new("money-too-many-digits").with("value", value),
            Self::Ambiguous {
                thousands,
                decimals,
            } => Message::new("money-ambiguous")
                .with("value", value)
                .with("thousands", *thousands)
                .with("decimals", *decimals),
            Self::OtherCurrency { typed, wanted } => Message::new("money-other-currency")
                .with("value", value)
                .with("typed", typed.code())
                .with("wanted", wanted.code()),
        }
    }
}

/// Reads a number whose decimal sign is known: `1.234.567,50`, `$ 1.234`, `1,5e+07`, `−12`, `1 234 567`.
///
/// Thousands may be left ungrouped, or grouped by the other sign or by spaces, and then every group must have three
/// digits. A `$` and a sign may stand in front. The decimals of the text are kept: `5,00` has two.
///
/// # Errors
/// [`AmountError`], never [`AmountError::Ambiguous`] nor [`AmountError::OtherCurrency`].
pub fn parse_decimal(text: &str, sign: DecimalSign) -> Result<Decimal, AmountError> {
    let trimmed = text.trim();
    if let Some(number) = short(trimmed, sign) {
        return Ok(number);
    }
    if trimmed.is_empty() {
        return Err(AmountError::Empty);
    }
    let (negative, number) = unsigned(trimmed)?;
    let (mantissa, exponent) = split_exponent(number)?;
    let (decimal_sign, group_sign) = match sign {
        DecimalSign::Comma => (',', '.'),
        DecimalSign::Point => ('.', ','),
    };
    let (whole, fraction) = match mantissa.split_once(decimal_sign) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let wrong = AmountError::WrongSeparators(sign);
    if fraction.is_some_and(|digits| digits.is_empty() || !all_digits(digits)) {
        return Err(wrong);
    }
    let whole = if whole.is_empty() && fraction.is_some() {
        String::new()
    } else {
        ungroup(whole, group_sign, exponent.is_some()).ok_or(wrong)?
    };
    exact(
        negative,
        &whole,
        fraction.unwrap_or(""),
        exponent.unwrap_or(0),
    )
}

/// The most bytes of a number that is read the short way: its digits fit an [`i64`].
const SHORT: usize = 18;

/// Reads digits with at most one decimal sign among them, as files have them by the million; leaves all else.
fn short(text: &str, sign: DecimalSign) -> Option<Decimal> {
    let decimal_sign = match sign {
        DecimalSign::Comma => b',',
        DecimalSign::Point => b'.',
    };
    let bytes = text.as_bytes();
    if bytes.len() > SHORT || !bytes.first()?.is_ascii_digit() || !bytes.last()?.is_ascii_digit() {
        return None;
    }
    let (mut number, mut decimals_from) = (0_i64, None);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'0'..=b'9' => number = number * 10 + i64::from(byte - b'0'),
            sign if *sign == decimal_sign && decimals_from.is_none() => {
                decimals_from = Some(at + 1);
            }
            _ => return None,
        }
    }
    let decimals = decimals_from.map_or(0, |from| bytes.len() - from);
    Some(Decimal::new(number, u32::try_from(decimals).ok()?))
}

/// Takes off one sign and one `$`, in either order; gives whether it is negative and the rest.
fn unsigned(text: &str) -> Result<(bool, &str), AmountError> {
    let mut rest = text;
    let mut negative = None;
    let mut dollar = false;
    while let Some(first) = rest.chars().next() {
        match first {
            '-' | '\u{2212}' | '\u{2013}' if negative.is_none() => negative = Some(true),
            '+' if negative.is_none() => negative = Some(false),
            '$' if !dollar => dollar = true,
            _ if first.is_whitespace() => {}
            _ => break,
        }
        rest = &rest[first.len_utf8()..];
    }
    if rest.starts_with(|first: char| first.is_ascii_digit() || first == '.' || first == ',') {
        Ok((negative == Some(true), rest))
    } else {
        Err(AmountError::NotANumber)
    }
}

/// Splits `1,5e+07` into `1,5` and 7. Anything but digits, separators and one exponent is no number.
fn split_exponent(text: &str) -> Result<(&str, Option<i32>), AmountError> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let fits = |letter: char| {
        letter.is_ascii_digit() || letter == '.' || letter == ',' || letter.is_whitespace()
    };
    if !mantissa.chars().all(fits) || !mantissa.contains(|letter: char| letter.is_ascii_digit()) {
        return Err(AmountError::NotANumber);
    }
    let Some(exponent) = exponent else {
        return Ok((mantissa, None));
    };
    let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    if digits.is_empty() || !all_digits(digits) {
        return Err(AmountError::NotANumber);
    }
    let value = exponent.parse().map_err(|_| AmountError::TooManyDigits)?;
    Ok((mantissa, Some(value)))
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Joins the groups of a whole number; `None` where they are not right.
fn ungroup(whole: &str, group_sign: char, scientific: bool) -> Option<String> {
    if !whole.is_empty() && all_digits(whole) {
        return Some(whole.to_owned());
    }
    let by_spaces = whole.contains(char::is_whitespace);
    if scientific || (by_spaces && whole.contains(group_sign)) {
        return None;
    }
    let is_separator = |letter: char| letter == group_sign || letter.is_whitespace();
    let groups: Vec<&str> = whole.split(is_separator).collect();
    // `0.123` is never thousands: a grouped number has no leading zero.
    let right = groups.iter().enumerate().all(|(at, group)| {
        all_digits(group)
            && if at == 0 {
                (1..=3).contains(&group.len()) && !group.starts_with('0')
            } else {
                group.len() == 3
            }
    });
    right.then(|| groups.concat())
}

/// Builds the number without any rounding.
fn exact(
    negative: bool,
    whole: &str,
    fraction: &str,
    exponent: i32,
) -> Result<Decimal, AmountError> {
    let joined = format!("{whole}{fraction}");
    let mut digits = joined.trim_start_matches('0').to_owned();
    let decimals = i32::try_from(fraction.len()).map_err(|_| AmountError::TooManyDigits)?;
    let scale = decimals
        .checked_sub(exponent)
        .ok_or(AmountError::TooManyDigits)?;
    if digits.is_empty() {
        let scale = u32::try_from(scale.clamp(0, 28)).unwrap_or(0);
        return Ok(Decimal::new(0, scale));
    }
    let most = MOST_DIGITS as i32;
    if scale > most || scale < -most {
        return Err(AmountError::TooManyDigits);
    }
    digits.extend((scale..0).map(|_| '0'));
    if digits.len() > MOST_DIGITS {
        return Err(AmountError::TooManyDigits);
    }
    let number: i128 = digits.parse().map_err(|_| AmountError::TooManyDigits)?;
    let scale = u32::try_from(scale.max(0)).unwrap_or(0);
    Decimal::try_from_i128_with_scale(if negative { -number } else { number }, scale)
        .map_err(|_| AmountError::TooManyDigits)
}

#[cfg(test)]
mod tests;
