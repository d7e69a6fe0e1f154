//! Words of many texts, folded and stemmed once each: what an import and a search compare.
//! Gives the same stems as [`words::stems`], cut to the length that the indexes hold.

use crate::domain::words;
use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// The longest stem that the text indexes hold; PostgreSQL cannot index unlimited ones.
const LONGEST_STEM: usize = 48;

/// A stem and one word that has it, as it was written where it was first met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learned {
    /// The stem.
    pub stem: Arc<str>,
    /// The word in lower case, with its accents.
    pub shown: Box<str>,
}

/// A word that was met in a text.
#[derive(Debug, Clone, Copy)]
pub struct Met<'stem> {
    /// The number of its stem.
    pub number: usize,
    /// Its stem.
    pub stem: &'stem str,
    /// The byte at which it begins in the text.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// Remembers the stem of every word it has met, until it is told to forget.
pub struct Stemming {
    stemmer: Stemmer,
    /// The number of the stem of a folded word, by the word's hash: the words themselves would lie all over the
    /// memory. Of a million words, two share a hash once in a hundred million times.
    words: FxHashMap<u64, u32>,
    /// The number of a stem.
    numbers: FxHashMap<Arc<str>, usize>,
    /// The stems in the order in which they were met.
    learned: Vec<Learned>,
    /// The word that is being folded.
    folded: String,
}

impl Default for Stemming {
    fn default() -> Self {
        Self {
            stemmer: Stemmer::create(Algorithm::Spanish),
            words: FxHashMap::default(),
            numbers: FxHashMap::default(),
            learned: Vec::new(),
            folded: String::new(),
        }
    }
}

impl Stemming {
    /// Visits a text's words in their order.
    pub fn each(&mut self, text: &str, mut visit: impl FnMut(Met<'_>)) {
        let (mut start, mut at) = (None, 0);
        while let Some(letter) = text[at..].chars().next() {
            let from = at;
            at += letter.len_utf8();
            if letter.is_ascii_alphanumeric() {
                at = from + run_of_letters(&text[from..]);
                start.get_or_insert(from);
                let folded = self.folded.len();
                self.folded.push_str(&text[from..at]);
                self.folded[folded..].make_ascii_lowercase();
                continue;
            }
            if letter.is_ascii() {
                self.end(text, &mut start, from, &mut visit);
                continue;
            }
            for letter in letter.to_lowercase().filter_map(words::folded) {
                if letter.is_alphanumeric() {
                    start.get_or_insert(from);
                    self.folded.push(letter);
                } else {
                    self.end(text, &mut start, from, &mut visit);
                }
            }
        }
        self.end(text, &mut start, text.len(), &mut visit);
    }

    /// The stems of a text's words in their order.
    #[must_use]
    pub fn stems(&mut self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.each(text, |met| found.push(met.stem.to_owned()));
        found
    }

    /// The stems met so far, by number.
    #[must_use]
    pub fn learned(&self) -> &[Learned] {
        &self.learned
    }

    /// How many words are remembered.
    #[must_use]
    pub fn remembered(&self) -> usize {
        self.words.len()
    }

    /// Forgets every word; numbers begin anew.
    pub fn forget(&mut self) {
        self.words.clear();
        self.numbers.clear();
        self.learned.clear();
    }

    /// Ends the word that is being folded, when there is one.
    fn end(
        &mut self,
        text: &str,
        start: &mut Option<usize>,
        end: usize,
        visit: &mut impl FnMut(Met<'_>),
    ) {
        let Some(start) = start.take() else {
            return;
        };
        let word = xxh3_64(self.folded.as_bytes());
        let number = match self.words.get(&word) {
            Some(known) => *known as usize,
            None => self.learn(word, &text[start..end]),
        };
        self.folded.clear();
        visit(Met {
            number,
            stem: &self.learned[number].stem,
            start,
            end,
        });
    }

    /// Stems a word that was not met before.
    fn learn(&mut self, word: u64, written: &str) -> usize {
        let mut stem = words::stem(&self.stemmer, &self.folded);
        if let Some((end, _)) = stem.char_indices().nth(LONGEST_STEM) {
            stem.truncate(end);
        }
        let number = match self.numbers.get(stem.as_str()) {
            Some(known) => *known,
            None => {
                let stem: Arc<str> = stem.into();
                self.numbers.insert(Arc::clone(&stem), self.learned.len());
                self.learned.push(Learned {
                    stem,
                    shown: words::lower(written).into(),
                });
                self.learned.len() - 1
            }
        };
        if let Ok(number) = u32::try_from(number) {
            self.words.insert(word, number);
        }
        number
    }
}

/// How many bytes of ASCII letters and digits a text begins with.
fn run_of_letters(text: &str) -> usize {
    let bytes = text.as_bytes();
    let end = bytes.iter().position(|byte| !byte.is_ascii_alphanumeric());
    end.unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn stems_are_numbered_once_and_shown_as_written() {
        let mut stemming = Stemming::default();
        let mut numbers = Vec::new();
        let text = "Señalética, señaléticas y SEÑALETICA";
        stemming.each(text, |met| numbers.push(met.number));
        stemming.each(text, |met| {
            let word = &text[met.start..met.end];
            assert!(word.chars().all(char::is_alphabetic), "{word}");
        });
        assert_eq!(numbers, [0, 0, 1, 0]);
        assert_eq!(&*stemming.learned()[0].shown, "señalética");
        assert_eq!(stemming.remembered(), 3);
        stemming.forget();
        assert_eq!(stemming.stems("aseo"), ["ase"]);
    }

    #[test]
    fn a_word_without_end_is_cut() {
        let long = "ñ".repeat(10_000);
        assert_eq!(Stemming::default().stems(&long), ["n".repeat(48)]);
    }

    proptest! {
        #[test]
        fn stems_are_those_of_the_plain_way(texts in prop::collection::vec("[a-zñáéíóúü ´İßΣA-Z0-9\u{301}\u{200b}.,-]{0,40}|\\PC{0,40}", 1..4)) {
            let mut stemming = Stemming::default();
            for text in &texts {
                let plain: Vec<String> = words::stems(text)
                    .into_iter()
                    .map(|stem| stem.chars().take(LONGEST_STEM).collect())
                    .collect();
                prop_assert_eq!(stemming.stems(text), plain, "{:?}", text);
            }
        }
    }
}
