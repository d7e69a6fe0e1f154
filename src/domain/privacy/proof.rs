//! What stays of a request once the person is erased: kind, dates, outcome, and a hash that only the person's own code
//! opens. The code is printed on the answer and kept nowhere, so that nobody can try all RUTs.

use super::request::RequestKind;
use crate::domain::paper::Fingerprint;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Proof that something was asked for and answered, without saying by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// What was asked for.
    pub kind: RequestKind,
    /// The day on which it came.
    pub received_on: Date,
    /// The day on which it was answered or done.
    pub answered_on: Option<Date>,
    /// Whether it was granted.
    pub granted: Option<bool>,
    /// Person and code, hashed.
    pub hash: Fingerprint,
}

impl Proof {
    /// Whether it proves that somebody was erased.
    #[must_use]
    pub fn is_erasure(&self) -> bool {
        self.kind == RequestKind::Erasure && self.granted == Some(true)
    }
}

/// The last day on which somebody was erased, as far as proofs tell.
#[must_use]
pub fn last_erasure(proofs: &[Proof]) -> Option<Date> {
    let erasures = proofs.iter().filter(|proof| proof.is_erasure());
    erasures.filter_map(|proof| proof.answered_on).max()
}

/// The hash that a person and a code make: the RUT without dots, or the id of a learner whose RUT was not known. The code is
/// read without regard to case or blanks.
#[must_use]
pub fn hash(who: &str, code: &str) -> Fingerprint {
    let code: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    Fingerprint::of(format!("{who}:{code}").as_bytes())
}

/// Letters of a code: none that looks like another.
const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// A code of five groups of five letters, 125 of the 128 random bits.
#[must_use]
pub fn code(random: u128) -> String {
    let mut left = random;
    let mut text = String::new();
    for at in 0..25 {
        if at > 0 && at % 5 == 0 {
            text.push('-');
        }
        let letter = LETTERS[(left % 32) as usize];
        text.push(char::from(letter));
        left /= 32;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_person_with_the_right_code_opens_it() {
        let code = code(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
        assert_eq!(code.len(), 29);
        let kept = hash("1-9", &code);
        assert_eq!(hash("1-9", &code.to_lowercase().replace('-', " ")), kept);
        assert_ne!(hash("6-K", &code), kept);
        assert_ne!(hash("1-9", &code[1..]), kept);
    }
}
