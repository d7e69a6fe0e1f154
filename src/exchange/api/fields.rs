//! Named fields of a JSON object, read tolerantly: a number may come as text and the other way round.

use crate::domain::calendar::{Deadline, read_deadline};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::null;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

/// A field that cannot be read: its name, its value and the reason.
#[derive(Debug)]
pub(super) struct BadField {
    pub(super) field: &'static str,
    pub(super) value: String,
    pub(super) reason: Message,
}

impl BadField {
    /// An entry that is no object.
    pub(super) fn not_an_object(value: &Value) -> Self {
        Self {
            field: "",
            value: value.to_string(),
            reason: Message::new("api-not-an-object"),
        }
    }
}

/// The fields of one object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields<'body> {
    value: &'body Value,
    map: &'body Map<String, Value>,
}

impl<'body> Fields<'body> {
    /// The fields of a value, when it is an object.
    pub(super) fn of(value: &'body Value) -> Option<Self> {
        Some(Self {
            value,
            map: value.as_object()?,
        })
    }

    /// The object itself.
    pub(super) const fn value(&self) -> &'body Value {
        self.value
    }

    /// Whether a field is there, null or not.
    pub(super) fn has(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// An object inside.
    pub(super) fn below(&self, name: &str) -> Option<Self> {
        Self::of(self.map.get(name)?)
    }

    /// A list inside.
    pub(super) fn list(&self, name: &str) -> Option<&'body [Value]> {
        self.map.get(name)?.as_array().map(Vec::as_slice)
    }

    /// The objects of a list inside; nothing when there is none.
    pub(super) fn objects(&self, name: &str) -> impl Iterator<Item = Fields<'body>> + use<'body> {
        self.list(name)
            .unwrap_or_default()
            .iter()
            .filter_map(Fields::of)
    }

    /// A field as text; numbers are spelled out, the marketplace's nulls are nothing.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let text = match self.map.get(name)? {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        null::present(&text).map(str::to_owned)
    }

    /// A field as a whole number.
    pub(super) fn integer(&self, name: &str) -> Option<i64> {
        let value = self.map.get(name)?;
        value
            .as_i64()
            .or_else(|| value.as_str()?.trim().parse().ok())
    }

    /// A field as yes or no: booleans, 0 and 1.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        let value = self.map.get(name)?;
        value
            .as_bool()
            .or_else(|| value.as_i64().map(|number| number != 0))
    }

    /// A field as an exact number. JSON numbers are spelled with a point.
    pub(super) fn number(&self, name: &'static str) -> Result<Option<Decimal>, BadField> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        let read = text
            .parse::<Decimal>()
            .or_else(|_| Decimal::from_scientific(&text));
        match read {
            Ok(number) => Ok(Some(number.normalize())),
            Err(_) => Err(bad(name, text, |value| {
                Message::new("api-not-a-number").with("value", value)
            })),
        }
    }

    /// A field as an amount in a currency.
    pub(super) fn money(
        &self,
        name: &'static str,
        currency: Option<Currency>,
    ) -> Result<Option<Money>, BadField> {
        let amount = self.number(name)?;
        Ok(amount
            .zip(currency)
            .map(|(amount, currency)| Money::new(amount, currency)))
    }

    /// A field as a currency; nothing when it is missing.
    pub(super) fn currency(&self, name: &'static str) -> Result<Option<Currency>, BadField> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        match Currency::parse(&text) {
            Some(currency) => Ok(Some(currency)),
            None => Err(bad(name, text, |value| {
                Message::new("api-unknown-currency").with("value", value)
            })),
        }
    }

    /// A field as a day, with its hour when it has one; local time of Chile unless it says otherwise.
    pub(super) fn deadline(&self, name: &'static str) -> Result<Option<Deadline>, BadField> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        match read_deadline(&text) {
            Ok(deadline) => Ok(Some(deadline)),
            Err(error) => Err(bad(name, text, |value| error.message(value))),
        }
    }

    /// A field as a code; nothing when it is missing.
    pub(super) fn code(&self, name: &'static str) -> Result<Option<ProcessCode>, BadField> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        match text.parse() {
            Ok(code) => Ok(Some(code)),
            Err(_) => Err(bad(name, text, |value| {
                Message::new("api-not-a-code").with("value", value)
            })),
        }
    }

    /// A field as the code that names the entry.
    pub(super) fn key(&self, name: &'static str) -> Result<ProcessCode, BadField> {
        self.code(name)?
            .ok_or_else(|| bad(name, String::new(), |_| Message::new("api-no-code")))
    }
}

/// A bad field with a reason made from its value.
fn bad(field: &'static str, value: String, reason: impl FnOnce(&str) -> Message) -> BadField {
    BadField {
        field,
        reason: reason(&value),
        value,
    }
}
