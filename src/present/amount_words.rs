//! Amounts in words, as offers want them beside the figures: «un millón doscientos mil pesos». Counts nothing and rounds
//! nothing: what stands in the figures stands in the words.

mod english;
mod spanish;

use crate::domain::money::{Currency, Money};
use crate::present::language::Language;
use rust_decimal::Decimal;

/// An amount taken apart for speaking.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Spoken {
    /// Below zero.
    negative: bool,
    /// The whole units.
    whole: u128,
    /// The decimals without the zeros at the end.
    decimals: Vec<u8>,
}

impl Spoken {
    fn of(amount: Decimal) -> Self {
        let plain = amount.abs().normalize().to_string();
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        Self {
            negative: amount.is_sign_negative() && !amount.is_zero(),
            // A decimal has at most 29 digits, which always fit.
            whole: whole.parse().unwrap_or_default(),
            decimals: decimals.bytes().map(|digit| digit - b'0').collect(),
        }
    }

    /// The hundredths, where the currency is counted in them and there are no smaller parts.
    fn hundredths(&self, currency: Currency) -> Option<u8> {
        if !matches!(currency, Currency::Usd | Currency::Eur) {
            return None;
        }
        match *self.decimals.as_slice() {
            [tenths] => Some(tenths * 10),
            [tenths, hundredths] => Some(tenths * 10 + hundredths),
            _ => None,
        }
    }
}

/// An amount with its currency in words: `ciento un mil pesos`, `twelve US dollars and fifty cents`.
#[must_use]
pub fn amount_in_words(money: Money, language: Language) -> String {
    let spoken = Spoken::of(money.amount);
    match language {
        Language::Es => spanish::amount(&spoken, money.currency),
        Language::En => english::amount(&spoken, money.currency),
    }
}

#[cfg(test)]
mod tests;
