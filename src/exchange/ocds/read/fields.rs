//! Named fields of a JSON object, read from their own text: a number keeps every digit, and what has another type than it
//! should counts as absent. Never goes deeper than it is asked to.

use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::null;
use crate::exchange::cells::tidy;
use crate::exchange::rejects::Reason;
use rust_decimal::Decimal;
use serde_json::value::RawValue;
use std::collections::HashMap;

/// Why a process cannot be taken: the field, its value, and the reason.
pub(super) type Refused<T> = Result<T, Reason>;

/// The fields of one object.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields<'body> {
    map: HashMap<String, &'body RawValue>,
}

impl<'body> Fields<'body> {
    /// The fields of a text, when it is an object.
    pub(super) fn of(text: &'body str) -> Option<Self> {
        let map = serde_json::from_str(text).ok()?;
        Some(Self { map })
    }

    /// Fields that were read one by one.
    pub(super) fn gathered(fields: &'body [(String, Box<RawValue>)]) -> Self {
        let fields = fields.iter();
        Self {
            map: fields
                .map(|(name, value)| (name.clone(), &**value))
                .collect(),
        }
    }

    /// Whether a field is there, null or not.
    pub(super) fn has(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// A field as it stands in the body.
    pub(super) fn raw(&self, name: &str) -> Option<&'body str> {
        self.map.get(name).map(|raw| raw.get())
    }

    /// An object inside; of a list its first one.
    pub(super) fn below(&self, name: &str) -> Option<Self> {
        self.objects(name).into_iter().next()
    }

    /// The objects of a list inside; a lone object is a list of one, and a list within the list counts as its objects.
    pub(super) fn objects(&self, name: &str) -> Vec<Self> {
        let mut found = Vec::new();
        if let Some(text) = self.raw(name) {
            gather(text, 2, &mut found);
        }
        found
    }

    /// A field as text; numbers are spelled out, the marketplace's nulls are nothing.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let text = scalar(self.raw(name)?)?;
        null::present(&text)
            .map(tidy)
            .filter(|text| !text.is_empty())
    }

    /// The texts of a list inside; a lone text is a list of one.
    pub(super) fn texts(&self, name: &str) -> Vec<String> {
        let Some(raw) = self.raw(name) else {
            return Vec::new();
        };
        let listed = serde_json::from_str::<Vec<&RawValue>>(raw);
        let listed = listed.map_or_else(
            |_| vec![raw],
            |values| values.iter().map(|value| value.get()).collect(),
        );
        let texts = listed.into_iter().filter_map(scalar);
        texts.map(|text| tidy(&text)).collect()
    }

    /// A field as a count.
    pub(super) fn count(&self, name: &str) -> Option<u32> {
        self.text(name)?.parse().ok()
    }

    /// A field as yes or no.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        match self.raw(name)? {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// A field as an exact number.
    pub(super) fn number(&self, name: &str) -> Refused<Option<Decimal>> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        let read = text
            .parse::<Decimal>()
            .or_else(|_| Decimal::from_scientific(&text));
        read.map(Some).map_err(|_| {
            let message = Message::new("api-not-a-number").with("value", text.as_str());
            Reason::cell(name, &text, message)
        })
    }

    /// A field as an amount: its number, and its currency beside it.
    pub(super) fn money(&self, name: &str) -> Refused<Option<Money>> {
        let Some(value) = self.below(name) else {
            return Ok(None);
        };
        let Some(amount) = value.number("amount")? else {
            return Ok(None);
        };
        let currency = value.text("currency").or_else(|| value.text("x_currency"));
        let Some(text) = currency else {
            return Ok(None);
        };
        match Currency::parse(&text) {
            Some(currency) => Ok(Some(Money::new(amount, currency))),
            None => {
                let message = Message::new("api-unknown-currency").with("value", text.as_str());
                Err(Reason::cell(&format!("{name}.currency"), &text, message))
            }
        }
    }

    /// A field as the code of a process, where it is one.
    pub(super) fn code(&self, name: &str) -> Option<ProcessCode> {
        self.text(name)?.parse().ok()
    }
}

/// The objects that a text holds, down to so many lists within one another.
fn gather<'body>(text: &'body str, depth: u8, found: &mut Vec<Fields<'body>>) {
    if text.starts_with('{') {
        found.extend(Fields::of(text));
    } else if text.starts_with('[')
        && depth > 0
        && let Ok(inner) = serde_json::from_str::<Vec<&RawValue>>(text)
    {
        for one in inner {
            gather(one.get(), depth - 1, found);
        }
    }
}

/// The text of a string, or the digits of a number as they stand.
fn scalar(raw: &str) -> Option<String> {
    match raw.as_bytes().first()? {
        b'"' => serde_json::from_str(raw).ok(),
        b'-' | b'0'..=b'9' => Some(raw.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_every_digit_and_odd_types_are_absent() {
        let text = r#"{"a":{"amount":12345678901234567890.12345678,"currency":"CLP"},"b":"7,5","c":[[{"d":1}],{"d":2},"x",null],
            "e":{},"f":null,"g":["u",3,[]],"h":{"amount":1,"x_currency":"UTM"},"i":1e3,"j":{"amount":2,"currency":"GBP"}}"#;
        let fields = Fields::of(text).unwrap();
        let amount = fields.money("a").unwrap().unwrap().amount;
        assert_eq!(amount.to_string(), "12345678901234567890.12345678");
        assert!(fields.number("b").is_err());
        assert_eq!(fields.objects("c").len(), 2);
        assert_eq!(
            (fields.text("e"), fields.text("f"), fields.money("e")),
            (None, None, Ok(None))
        );
        assert_eq!(fields.texts("g"), ["u", "3"]);
        assert_eq!(fields.money("h").unwrap().unwrap().currency, Currency::Utm);
        assert_eq!(fields.number("i").unwrap(), Some(Decimal::from(1000)));
        assert!(fields.money("j").is_err());
        assert!(Fields::of("[]").is_none());
    }
}
