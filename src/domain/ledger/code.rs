//! The short code of a certificate: read aloud, typed back, not guessed.
//!
//! Digits and capital letters without I, L, O, U and V, which are taken for others: 31 signs. Fourteen of them are chance
//! (31^14, more than 69 bits: nobody finds a valid one by trying), the last one is a check: a weighted sum modulo the prime
//! 31, which notices every single wrong sign and every two signs in each other's place.

use std::fmt;
use std::str::FromStr;

/// The signs, in the order of their values.
const SIGNS: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTWXYZ";
/// How many signs there are; a prime, on which the check rests.
const BASE: u128 = 31;
/// Signs of chance.
const CHANCE: usize = 14;
/// Signs of a code with its check.
const LENGTH: usize = CHANCE + 1;
/// Signs between two dashes.
const GROUP: usize = 5;

/// The code of a certificate, such as `7K3QM-9XWDR-2C8TW`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CertificateCode(String);

/// Why a text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// It has another number of signs.
    #[error("a code has 15 signs")]
    Length,
    /// It holds a sign that no code has.
    #[error("a sign that no code has")]
    Sign,
    /// The last sign does not belong to the others: something was copied wrongly.
    #[error("the check sign is wrong")]
    Check,
}

impl CertificateCode {
    /// A code of 16 bytes that nobody can foresee.
    #[must_use]
    pub fn new(chance: [u8; 16]) -> Self {
        let mut rest = u128::from_be_bytes(chance);
        let mut values = Vec::with_capacity(LENGTH);
        for _ in 0..CHANCE {
            values.push(rest % BASE);
            rest /= BASE;
        }
        values.push(check(&values));
        let sign = |value: &u128| char::from(SIGNS[usize::try_from(*value).unwrap_or(0)]);
        Self(values.iter().map(sign).collect())
    }

    /// Its signs without dashes, as the store keeps them.
    #[must_use]
    pub fn compact(&self) -> &str {
        &self.0
    }

    /// Whether a text has the outline of a code, right or wrong: it is not the name of a course or a file.
    #[must_use]
    pub fn is_meant_by(text: &str) -> bool {
        text.chars()
            .filter(|letter| letter.is_alphanumeric())
            .count()
            == LENGTH
            && text
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-' || letter == ' ')
    }
}

/// The sign that belongs to the others: with it the sum of each value times its place is divisible by 31.
fn check(values: &[u128]) -> u128 {
    let sum: u128 = values
        .iter()
        .zip(1..)
        .map(|(value, place)| value * place)
        .sum();
    // The check stands at place 15, and 15 times 29 is 1 modulo 31.
    (BASE - sum % BASE) * 29 % BASE
}

/// The value of a sign as people type it: small letters too, and what is taken for a digit is that digit.
fn value(letter: char) -> Option<u128> {
    let sign = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SIGNS.iter().position(|known| char::from(*known) == sign)?;
    u128::try_from(place).ok()
}

impl FromStr for CertificateCode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let typed = text.chars().filter(|letter| !matches!(letter, '-' | ' '));
        let values: Option<Vec<u128>> = typed.map(value).collect();
        let values = values.ok_or(CodeError::Sign)?;
        if values.len() != LENGTH {
            return Err(CodeError::Length);
        }
        if check(&values[..CHANCE]) != values[CHANCE] {
            return Err(CodeError::Check);
        }
        let sign = |value: &u128| char::from(SIGNS[usize::try_from(*value).unwrap_or(0)]);
        Ok(Self(values.iter().map(sign).collect()))
    }
}

impl fmt::Display for CertificateCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, sign) in self.0.chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                formatter.write_str("-")?;
            }
            write!(formatter, "{sign}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn with_sign(code: &str, at: usize, sign: u8) -> String {
        let mut signs = code.as_bytes().to_vec();
        signs[at] = sign;
        String::from_utf8(signs).expect("ASCII")
    }

    proptest! {
        #[test]
        fn a_code_is_read_back_however_it_is_typed(chance: [u8; 16]) {
            let code = CertificateCode::new(chance);
            let shown = code.to_string();
            prop_assert_eq!(shown.len(), 17);
            prop_assert_eq!(shown.parse(), Ok(code.clone()));
            let sloppy = shown.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            prop_assert!(CertificateCode::is_meant_by(&sloppy));
            prop_assert_eq!(sloppy.parse(), Ok(code));
        }

        #[test]
        fn every_wrong_sign_and_every_swap_is_noticed(chance: [u8; 16], at in 0..LENGTH, other in 0..LENGTH) {
            let code = CertificateCode::new(chance).compact().to_owned();
            for sign in SIGNS.iter().filter(|sign| **sign != code.as_bytes()[at]) {
                prop_assert_eq!(with_sign(&code, at, *sign).parse::<CertificateCode>(), Err(CodeError::Check));
            }
            let (one, two) = (code.as_bytes()[at], code.as_bytes()[other]);
            if one != two {
                let swapped = with_sign(&with_sign(&code, at, two), other, one);
                prop_assert_eq!(swapped.parse::<CertificateCode>(), Err(CodeError::Check));
            }
        }
    }

    #[test]
    fn what_is_no_code_says_why() {
        for (text, error) in [
            ("7K3QM", CodeError::Length),
            ("7K3QM-9XWDR-2C8TX", CodeError::Check),
            ("7K3QM-9XWDR-2C8T*", CodeError::Sign),
            ("7K3QM-9XWDR-2C8TU", CodeError::Sign),
        ] {
            assert_eq!(text.parse::<CertificateCode>(), Err(error), "{text}");
        }
        assert!("7k3qm 9xwdr 2c8tw".parse::<CertificateCode>().is_ok());
        assert!(!CertificateCode::is_meant_by("informe.csv"));
        assert!(!CertificateCode::is_meant_by("taller-2026-1"));
    }
}
