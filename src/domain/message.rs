//! Messages as data: an id with typed arguments, worded only by `present`.
//! Owns no sentence; a text that comes from the rule pack travels as a [`Wording`].

use crate::domain::calendar::{Deadline, Month};
use crate::domain::money::Money;
use crate::domain::rut::Rut;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A text in both languages, as written in a rule pack.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Spanish as spoken in Chile; written first.
    pub es: String,
    /// Plain English.
    pub en: String,
}

impl<'de> Wording {
    /// Reads a wording, or one text that serves in both languages: a code, a number, a name.
    ///
    /// # Errors
    /// The deserializer's, when it is neither.
    pub fn or_same<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either {
            Same(String),
            Both(Wording),
        }
        Ok(match Either::deserialize(deserializer)? {
            Either::Same(text) => Self::same(text),
            Either::Both(wording) => wording,
        })
    }

    /// As [`Wording::or_same`], for a field that may be absent.
    ///
    /// # Errors
    /// As [`Wording::or_same`].
    pub fn optional_or_same<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Self>, D::Error> {
        Self::or_same(deserializer).map(Some)
    }
}

impl Wording {
    /// Makes a wording that reads the same in both languages, such as a name or an address.
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            es: text.clone(),
            en: text,
        }
    }
}

/// One typed argument of a [`Message`]; `present` decides how it is spelled in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Text shown as it is: a name, a value that was typed, a path.
    Text(String),
    /// A whole number; it also chooses between singular and plural.
    Count(i64),
    /// A decimal number without currency.
    Number(Decimal),
    /// An amount with its currency.
    Money(Money),
    /// A calendar day.
    Date(Date),
    /// A month, such as the month of a UTM value.
    Month(Month),
    /// A deadline in America/Santiago, with or without its hour.
    Deadline(Deadline),
    /// A RUT, shown as `69.080.700-9`.
    Rut(Rut),
    /// A text of the rule pack.
    Wording(Wording),
    /// A message inside a message.
    Message(Box<Message>),
    /// Messages shown as a list, `a, b and c`.
    List(Vec<Message>),
}

macro_rules! argument_from {
    ($($type:ty => $variant:ident),* $(,)?) => {
        $(impl From<$type> for Argument {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        })*
    };
}

argument_from!(
    String => Text,
    i64 => Count,
    Decimal => Number,
    Money => Money,
    Date => Date,
    Month => Month,
    Deadline => Deadline,
    Rut => Rut,
    Wording => Wording,
    Vec<Message> => List,
);

impl From<&str> for Argument {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<usize> for Argument {
    fn from(value: usize) -> Self {
        Self::Count(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Argument {
    fn from(value: u64) -> Self {
        Self::Count(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<Message> for Argument {
    fn from(value: Message) -> Self {
        Self::Message(Box::new(value))
    }
}

/// A sentence to be: the id of a text in `present/text/*.ftl` and its arguments.
///
/// Ids are kebab-case and start with their room: `rut-wrong-digit`, `import-error-page`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text's id, the same in both languages.
    pub id: &'static str,
    /// Named arguments, in the order they were given.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// Makes a message without arguments.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self {
            id,
            arguments: Vec::new(),
        }
    }

    /// Adds a named argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}
