//! Short codes that a person types for a centre or a course. Letters, digits and dashes, in lower case.

use crate::domain::message::Message;
use crate::domain::words;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A code is not longer than this: it stands in narrow tables and on paper.
const LONGEST: usize = 40;

/// A text that is not a short code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a short code")]
pub struct NotAShortCode {
    /// What was typed.
    pub value: String,
}

impl NotAShortCode {
    /// The message for people.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("workshops-bad-code").with("value", self.value.as_str())
    }
}

/// Reads a code: case, accents and spaces around it do not count.
fn read(text: &str) -> Result<String, NotAShortCode> {
    let code = words::plain(text);
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let good = (1..=LONGEST).contains(&code.len())
        && code.chars().all(allowed)
        && !code.starts_with('-')
        && !code.ends_with('-');
    if good {
        Ok(code)
    } else {
        Err(NotAShortCode {
            value: text.trim().to_owned(),
        })
    }
}

macro_rules! short_code {
    ($name:ident, $what:literal) => {
        #[doc = concat!("The short code of ", $what, ", in lower case without accents.")]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The code as it is kept.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NotAShortCode;

            fn from_str(text: &str) -> Result<Self, NotAShortCode> {
                read(text).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?
                    .parse()
                    .map_err(serde::de::Error::custom)
            }
        }
    };
}

short_code!(CentreCode, "a centre");
short_code!(CourseCode, "a course");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_accents_and_blanks_around_do_not_count() {
        let code: CourseCode = " Peñalolén-2026 ".parse().expect("a code");
        assert_eq!(code.as_str(), "penalolen-2026");
        for bad in ["", "-", "a b", "a/b", "-a", "a-", "=1+1", &"x".repeat(41)] {
            assert!(bad.parse::<CentreCode>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_reads_again(text in "\\PC{0,50}") {
            if let Ok(code) = text.parse::<CourseCode>() {
                prop_assert_eq!(code.to_string().parse::<CourseCode>(), Ok(code));
            }
        }
    }
}
