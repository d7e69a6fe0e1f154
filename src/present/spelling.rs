//! How amounts, days and numbers are spelled for people in each language.

use crate::domain::calendar::{Deadline, Month};
use crate::domain::money::{Currency, Money};
use crate::present::language::Language;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Groups thousands and sets the decimal sign: `1.234.567,50` in Spanish, `1,234,567.50` in English.
#[must_use]
pub fn number(value: Decimal, language: Language) -> String {
    let (thousands, point) = match language {
        Language::Es => ('.', ','),
        Language::En => (',', '.'),
    };
    let plain = value.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut spelled = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        spelled.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            spelled.push(thousands);
        }
        spelled.push(digit);
    }
    if !fraction.is_empty() {
        spelled.push(point);
        spelled.push_str(fraction);
    }
    spelled
}

/// An amount with its currency: `$ 1.234.567`, `UF 279,8`, `UTM 100`, `US$ 10`.
#[must_use]
pub fn money(money: Money, language: Language) -> String {
    let sign = match money.currency {
        Currency::Clp => "$",
        Currency::Clf => "UF",
        Currency::Utm => "UTM",
        Currency::Usd => "US$",
        Currency::Eur => "€",
    };
    format!("{sign} {}", number(money.amount, language))
}

/// A day: `14-07-2026` in Spanish, `2026-07-14` in English.
#[must_use]
pub fn date(date: Date, language: Language) -> String {
    match language {
        Language::Es => date.strftime("%d-%m-%Y").to_string(),
        Language::En => date.to_string(),
    }
}

/// A month: `10-2026` in Spanish, `2026-10` in English.
#[must_use]
pub fn month(month: Month, language: Language) -> String {
    match language {
        Language::Es => format!("{:02}-{:04}", month.month, month.year),
        Language::En => month.to_string(),
    }
}

/// A deadline with its hour when known: `14-07-2026 18:00`.
#[must_use]
pub fn deadline(deadline: Deadline, language: Language) -> String {
    let day = date(deadline.date, language);
    match deadline.time {
        Some(time) => format!("{day} {}", time.strftime("%H:%M")),
        None => day,
    }
}
