//! Marks typed back from a paper sheet, `1+ 2- 3+`: what they say, what nobody can read, and the check that tells the
//! sheet of another course or session. Knows no people, only the short codes on the sheet.

use super::attendance::Presence;
use super::code::CourseCode;
use crate::domain::paper::Fingerprint;
use std::collections::BTreeMap;

/// What was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedMarks {
    /// Short code and mark; where a code comes twice the last mark counts.
    pub marks: BTreeMap<u32, Presence>,
    /// Codes that came again with another mark.
    pub corrected: Vec<u32>,
    /// Parts that cannot be read, as they were typed.
    pub unread: Vec<String>,
    /// The checks of sheets that were typed with them.
    pub checks: Vec<String>,
}

/// Letters of a check: none that is taken for a digit, no vowels, so that no word comes about.
const LETTERS: &[u8; 16] = b"BCDFHJKLMNPRTVXZ";
/// How many of them.
const CHECK_LETTERS: usize = 4;

/// The check that is printed on the sheet of a session and typed back with its marks.
#[must_use]
pub fn sheet_check(course: &CourseCode, session: u32) -> String {
    let key = format!("{course}\n{session}");
    let hash = Fingerprint::of(key.as_bytes());
    hash.as_str()
        .chars()
        .filter_map(|digit| digit.to_digit(16))
        .take(CHECK_LETTERS)
        .map(|digit| char::from(LETTERS[digit as usize]))
        .collect()
}

/// Whether a word could be the check of a sheet.
fn is_check(word: &str) -> bool {
    word.len() == CHECK_LETTERS
        && word
            .bytes()
            .all(|letter| LETTERS.contains(&letter.to_ascii_uppercase()))
}

/// What a sign means; keyboards and phones have several dashes.
const fn presence(sign: char) -> Option<Presence> {
    match sign {
        '+' | '\u{ff0b}' | '\u{2713}' | '\u{2714}' => Some(Presence::Present),
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Some(Presence::Absent),
        _ => None,
    }
}

/// Reads marks however they are set apart: `1+ 2-`, `1+,2-`, `1 + 2 -`, `1+2-`.
#[must_use]
pub fn read_marks(text: &str) -> TypedMarks {
    let mut typed = TypedMarks::default();
    let mut number = String::new();
    let mut word = String::new();
    let mut after_blank = false;
    for letter in text.chars().chain(std::iter::once(' ')) {
        if !word.is_empty() {
            if letter.is_alphanumeric() {
                word.push(letter);
                continue;
            }
            typed.word(std::mem::take(&mut word));
        }
        if letter.is_alphanumeric() && after_blank {
            typed.leftover(&mut number);
        }
        after_blank = letter.is_whitespace();
        if letter.is_ascii_digit() {
            number.push(letter);
        } else if let Some(presence) = presence(letter) {
            typed.mark(&std::mem::take(&mut number), letter, presence);
        } else if letter.is_alphanumeric() {
            word = std::mem::take(&mut number);
            word.push(letter);
        } else if !letter.is_whitespace() {
            typed.leftover(&mut number);
            if !",;:./|".contains(letter) {
                typed.unread.push(letter.to_string());
            }
        }
    }
    typed.leftover(&mut number);
    typed
}

impl TypedMarks {
    fn mark(&mut self, number: &str, sign: char, presence: Presence) {
        let code = number.parse().ok().filter(|code| *code > 0);
        let Some(code) = code else {
            self.unread.push(format!("{number}{sign}"));
            return;
        };
        let former = self.marks.insert(code, presence);
        if former.is_some_and(|former| former != presence) && !self.corrected.contains(&code) {
            self.corrected.push(code);
        }
    }

    /// A word: the check of a sheet, or nothing that can be read.
    fn word(&mut self, word: String) {
        if is_check(&word) {
            self.checks.push(word.to_ascii_uppercase());
        } else {
            self.unread.push(word);
        }
    }

    /// A number without a sign.
    fn leftover(&mut self, number: &mut String) {
        if !number.is_empty() {
            self.unread.push(std::mem::take(number));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(text: &str) -> String {
        let typed = read_marks(text);
        let marks = typed.marks.iter().map(|(code, presence)| match presence {
            Presence::Present => format!("{code}+"),
            Presence::Absent => format!("{code}-"),
        });
        let marks: Vec<String> = marks.collect();
        format!("{} | {}", marks.join(" "), typed.unread.join(" "))
    }

    #[test]
    fn marks_are_read_however_they_are_set_apart() {
        for text in [
            "1+ 2- 3+",
            "1+,2-,3+",
            "1+2-3+",
            " 1 + 2 − 3 + ",
            "3+; 2–; 1+",
            "01+ 2-\n3+.",
        ] {
            assert_eq!(told(text), "1+ 2- 3+ | ", "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_last_mark_counts() {
        assert_eq!(told("1+ x 2? 3- 4"), "1+ 3- | x 2 ? 4");
        assert_eq!(told("4 5+ 6"), "5+ | 4 6");
        assert_eq!(told("0+ + 7a+ 99999999999+"), " | 0+ + 7a + 99999999999+");
        let typed = read_marks("1+ 2+ 1- 2+");
        assert_eq!(typed.corrected, [1]);
        assert_eq!(typed.marks[&1], Presence::Absent);
    }

    #[test]
    fn the_check_tells_sheets_apart_and_is_found_among_marks() {
        let course: CourseCode = "ventas-1".parse().expect("a code");
        let check = sheet_check(&course, 1);
        assert_eq!(check.len(), 4);
        assert_ne!(check, sheet_check(&course, 2));
        let typed = read_marks(&format!("{} 1+ 2-", check.to_lowercase()));
        assert_eq!(typed.checks, [check]);
        assert!(typed.unread.is_empty());
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_gets_lost(text in "[0-9+\\- ,a-z?]{0,40}") {
            let typed = read_marks(&text);
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
            let kept: usize = typed.unread.iter().map(|part| digits(part)).sum();
            prop_assert!(digits(&text) == 0 || kept > 0 || !typed.marks.is_empty() || !typed.checks.is_empty());
        }

        #[test]
        fn marks_that_are_written_are_read(marks in prop::collection::btree_map(1..500_u32, any::<bool>(), 0..40)) {
            let text: Vec<String> = marks.iter().map(|(code, there)| format!("{code}{}", if *there { '+' } else { '-' })).collect();
            let typed = read_marks(&text.join(" "));
            prop_assert!(typed.unread.is_empty() && typed.corrected.is_empty());
            prop_assert_eq!(typed.marks.len(), marks.len());
        }
    }
}
