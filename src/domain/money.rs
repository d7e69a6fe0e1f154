//! Exact amounts with their currency beside them. Currencies are never added to one another.
//! Owns the reading of amounts as people and official files spell them; formatting belongs to `present`.

mod amount;
mod sign;
mod typed;

pub use amount::{AmountError, parse_decimal};
pub use sign::{SignEvidence, settle_decimal_sign};
pub use typed::{read_typed, without_currency};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The currencies of the marketplace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Chilean peso; it has no cents, but official files carry decimals of conversions.
    Clp,
    /// Unidad de Fomento (UF), ISO code CLF.
    Clf,
    /// Unidad Tributaria Mensual.
    Utm,
    /// United States dollar.
    Usd,
    /// Euro.
    Eur,
}

impl Currency {
    /// The code used in files: CLP, CLF, UTM, USD, EUR.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Clp => "CLP",
            Self::Clf => "CLF",
            Self::Utm => "UTM",
            Self::Usd => "USD",
            Self::Eur => "EUR",
        }
    }

    /// Reads a code or a name as the marketplace and people write it (`CLP`, `Peso Chileno`, `UF`, `$`).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // As official files write most of them.
        if matches!(text, "CLP" | "Peso Chileno") {
            return Some(Self::Clp);
        }
        let folded = crate::domain::words::plain(text);
        Some(match folded.as_str() {
            "clp" | "$" | "clp$" | "peso" | "pesos" | "peso chileno" | "pesos chilenos" => {
                Self::Clp
            }
            "clf" | "uf" | "unidad de fomento" | "unidades de fomento" => Self::Clf,
            "utm" | "unidad tributaria mensual" | "moneda unica tributaria mensual" => Self::Utm,
            "usd"
            | "us$"
            | "usd$"
            | "dolar"
            | "dolares"
            | "dolar americano"
            | "dolar de los estados unidos" => Self::Usd,
            "eur" | "€" | "euro" | "euros" => Self::Eur,
            _ => return None,
        })
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// An exact amount in one currency. JSON: `{"amount":"1234567.50","currency":"CLP"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// The amount, with the decimals it came with (at most 28 digits).
    #[serde(with = "rust_decimal::serde::str")]
    pub amount: Decimal,
    /// The currency of the amount.
    pub currency: Currency,
}

impl Money {
    /// Puts an amount and its currency together.
    #[must_use]
    pub const fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// A whole amount in Chilean pesos.
    #[must_use]
    pub fn clp(amount: i64) -> Self {
        Self::new(Decimal::from(amount), Currency::Clp)
    }
}

/// Which sign separates the decimals in a column of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalSign {
    /// `1.234.567,50`, as official files and Chilean spreadsheets write.
    Comma,
    /// `1,234,567.50`, as programs write.
    Point,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_known_by_code_and_by_name() {
        for (text, currency) in [
            ("CLP", Currency::Clp),
            ("Peso Chileno", Currency::Clp),
            (" $ ", Currency::Clp),
            ("UF", Currency::Clf),
            ("Unidad de Fomento", Currency::Clf),
            ("utm", Currency::Utm),
            ("US$", Currency::Usd),
            ("Dólar", Currency::Usd),
            ("€", Currency::Eur),
        ] {
            assert_eq!(Currency::parse(text), Some(currency), "{text}");
        }
        for text in ["", "MXN", "CL", "Moneda", "pesos mexicanos"] {
            assert_eq!(Currency::parse(text), None, "{text}");
        }
    }

    #[test]
    fn money_round_trips_with_its_currency_and_decimals() {
        for currency in [
            Currency::Clp,
            Currency::Clf,
            Currency::Utm,
            Currency::Usd,
            Currency::Eur,
        ] {
            let money = Money::new(Decimal::new(123_456_750, 2), currency);
            let json = serde_json::to_string(&money).expect("JSON");
            assert_eq!(
                json,
                format!(r#"{{"amount":"1234567.50","currency":"{currency}"}}"#)
            );
            assert_eq!(serde_json::from_str::<Money>(&json).expect("money"), money);
            assert_eq!(Currency::parse(currency.code()), Some(currency));
        }
    }
}
