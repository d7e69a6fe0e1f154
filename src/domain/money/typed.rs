//! Reading an amount that a person typed, with or without its currency beside it.
//! Must not guess: where two readings are possible, the error says both.

use super::{AmountError, Currency, DecimalSign, Money, parse_decimal};

/// Reads an amount that a person typed for a currency. `1.234` in pesos is thousands, since pesos have no cents.
///
/// The currency may be written beside the number (`UF 12,5`, `1.234 pesos`).
///
/// # Errors
/// [`AmountError`]; [`AmountError::Ambiguous`] when the person must say whether `1.234` has thousands or decimals.
pub fn read_typed(text: &str, currency: Currency) -> Result<Money, AmountError> {
    let number = without_currency(text.trim(), currency)?;
    let with_comma = parse_decimal(number, DecimalSign::Comma);
    let with_point = parse_decimal(number, DecimalSign::Point);
    let amount = match (with_comma, with_point) {
        (Ok(comma), Ok(point)) if comma == point => comma,
        (Ok(comma), Ok(point)) => {
            let (thousands, decimals) = if number.contains('.') {
                (comma, point)
            } else {
                (point, comma)
            };
            if currency != Currency::Clp {
                return Err(AmountError::Ambiguous {
                    thousands,
                    decimals,
                });
            }
            thousands
        }
        (Ok(amount), Err(_)) | (Err(_), Ok(amount)) => amount,
        (Err(error), Err(_)) => return Err(error),
    };
    Ok(Money::new(amount, currency))
}

/// Takes the currency off either end; it must be the wanted one. A bare `$` also stands for dollars.
///
/// # Errors
/// [`AmountError::OtherCurrency`], or [`AmountError::NotANumber`] where nothing but words stands.
pub fn without_currency(text: &str, wanted: Currency) -> Result<&str, AmountError> {
    let is_word = |letter: char| letter.is_alphabetic() || letter == '$' || letter == '€';
    let start = text
        .find(|letter: char| !is_word(letter) && !letter.is_whitespace())
        .unwrap_or(0);
    let end = text
        .trim_end_matches(|letter: char| is_word(letter) || letter.is_whitespace())
        .len();
    for name in [&text[..start], &text[end.max(start)..]] {
        let name = name.trim();
        if name.is_empty() || (name == "$" && wanted == Currency::Usd) {
            continue;
        }
        let typed = Currency::parse(name).ok_or(AmountError::NotANumber)?;
        if typed != wanted {
            return Err(AmountError::OtherCurrency { typed, wanted });
        }
    }
    let number = &text[start..end.max(start)];
    if number.is_empty() && !text.is_empty() {
        return Err(AmountError::NotANumber);
    }
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::Decimal;
    use std::str::FromStr;

    fn dec(text: &str) -> Decimal {
        Decimal::from_str(text).expect("a decimal")
    }

    #[test]
    fn pesos_read_a_lone_separator_as_thousands_and_other_currencies_ask() {
        assert_eq!(read_typed("1.234", Currency::Clp), Ok(Money::clp(1234)));
        assert_eq!(read_typed("1,234", Currency::Clp), Ok(Money::clp(1234)));
        assert_eq!(
            read_typed("1.234", Currency::Clf),
            Err(AmountError::Ambiguous {
                thousands: dec("1234"),
                decimals: dec("1.234"),
            })
        );
        assert_eq!(
            read_typed("UF 12,5", Currency::Clf),
            Ok(Money::new(dec("12.5"), Currency::Clf))
        );
        assert_eq!(
            read_typed("US$ 1,234.50", Currency::Usd),
            Ok(Money::new(dec("1234.50"), Currency::Usd))
        );
        assert_eq!(
            read_typed("1.200.000 pesos", Currency::Clp),
            Ok(Money::clp(1_200_000))
        );
        assert_eq!(
            read_typed("$ 500", Currency::Usd),
            Ok(Money::new(dec("500"), Currency::Usd))
        );
        assert_eq!(
            read_typed("500 UF", Currency::Clp),
            Err(AmountError::OtherCurrency {
                typed: Currency::Clf,
                wanted: Currency::Clp,
            })
        );
        assert_eq!(
            read_typed("pesos", Currency::Clp),
            Err(AmountError::NotANumber)
        );
        assert_eq!(read_typed("", Currency::Clp), Err(AmountError::Empty));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC*") {
            let _ = read_typed(&text, Currency::Clp);
            let _ = read_typed(&text, Currency::Clf);
        }
    }
}
