//! How entries hang together. A commitment hides an entry behind a salt; a link ties a commitment to everything before it.
//!
//! The links need no entry: once an entry and its salt are erased, its commitment tells nothing of it any more, and the
//! chain still holds. A link can be made again with any tool: it is the SHA-256 of four lines, the link before it (64
//! zeros at first), its number, its day and its commitment, without a line break at the end.

use crate::domain::paper::Fingerprint;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// Bytes of chance in a salt: as many as the hash has, so that nobody finds an entry by trying.
pub const SALT_BYTES: usize = 32;

/// The link before the first one.
pub const BEFORE_FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The chance that hides an entry, in small hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Salt(String);

impl Salt {
    /// A salt of bytes from a source that nobody can foresee.
    #[must_use]
    pub fn new(bytes: &[u8; SALT_BYTES]) -> Self {
        let mut digits = String::with_capacity(2 * SALT_BYTES);
        for byte in bytes {
            // Writing to a String cannot fail.
            let _ = write!(digits, "{byte:02x}");
        }
        Self(digits)
    }

    /// Reads the digits of a salt; nothing when they are none.
    #[must_use]
    pub fn read(digits: &str) -> Option<Self> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let good = digits.len() == 2 * SALT_BYTES && digits.bytes().all(is_digit);
        good.then(|| Self(digits.to_owned()))
    }

    /// Its digits, for the store.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a chain ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Number of the last entry.
    pub number: u64,
    /// Its link, which stands for the whole chain.
    pub link: String,
}

/// The commitment to an entry: its salt, then its document.
#[must_use]
pub fn commitment(salt: &str, document: &str) -> String {
    hash(&[salt, document])
}

/// The link of an entry.
#[must_use]
pub fn link(before: &str, number: u64, day: &str, commitment: &str) -> String {
    hash(&[before, &number.to_string(), day, commitment])
}

/// SHA-256 of some lines.
fn hash(lines: &[&str]) -> String {
    Fingerprint::of(lines.join("\n").as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_what_any_tool_makes_of_the_four_lines() {
        // printf '%s\n1\n2026-11-27\n%s' 000…0 abc | sha256sum
        assert_eq!(BEFORE_FIRST.len(), 64);
        let made = link(BEFORE_FIRST, 1, "2026-11-27", "abc");
        let lines = format!("{BEFORE_FIRST}\n1\n2026-11-27\nabc");
        assert_eq!(made, Fingerprint::of(lines.as_bytes()).as_str());
    }

    #[test]
    fn another_salt_hides_the_same_entry_behind_another_commitment() {
        let (one, other) = (Salt::new(&[1; 32]), Salt::new(&[2; 32]));
        assert_eq!(one.as_str().len(), 64);
        assert_ne!(
            commitment(one.as_str(), "{}"),
            commitment(other.as_str(), "{}")
        );
    }
}
