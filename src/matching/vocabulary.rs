//! Words as numbers: every word is stemmed once, however often it is read. Owns the numbering only.

use crate::domain::words;
use std::collections::HashMap;

/// The stems of many texts, numbered in the order in which they were met.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// What a word as it was written stands for.
    written: HashMap<String, Vec<u32>>,
    stems: HashMap<String, u32>,
}

/// Whether a character is part of a word: letters, digits, and marks that combine with letters or leave no trace.
fn is_inside(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

impl Vocabulary {
    /// The numbers of the stems of a text, in order; new ones are learned.
    pub(super) fn learn(&mut self, text: &str, mut found: impl FnMut(u32)) {
        for word in text.split(|letter| !is_inside(letter)) {
            if word.is_empty() {
                continue;
            }
            if let Some(known) = self.written.get(word) {
                known.iter().copied().for_each(&mut found);
                continue;
            }
            let mut numbers = Vec::with_capacity(1);
            for stem in words::stems(word) {
                let next = u32::try_from(self.stems.len()).unwrap_or(u32::MAX);
                numbers.push(*self.stems.entry(stem).or_insert(next));
            }
            numbers.iter().copied().for_each(&mut found);
            self.written.insert(word.to_owned(), numbers);
        }
    }

    /// The number of a stem, when it was met.
    pub(super) fn number(&self, stem: &str) -> Option<u32> {
        self.stems.get(stem).copied()
    }

    /// Lets go of what only reading needs.
    pub(super) fn settle(&mut self) {
        self.written = HashMap::new();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_has_the_stems_that_search_finds(text in "\\PC{0,40}|[a-zñáÁÑ ,.\u{301}-]{0,40}") {
            let mut vocabulary = Vocabulary::default();
            let mut found = Vec::new();
            vocabulary.learn(&text, |number| found.push(number));
            let again = {
                let mut again = Vec::new();
                vocabulary.learn(&text, |number| again.push(number));
                again
            };
            prop_assert_eq!(&found, &again);
            let expected: Vec<_> = words::stems(&text)
                .iter()
                .map(|stem| vocabulary.number(stem).expect("learned"))
                .collect();
            prop_assert_eq!(found, expected);
        }
    }
}
