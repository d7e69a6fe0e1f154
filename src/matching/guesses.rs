//! What a word that nobody uses may have meant: the nearest words of a vocabulary, by their stems and as they are written.

use crate::domain::words;
use crate::matching::query::Typed;

/// So many letters more may differ in the words than in their stems: a singular for a plural.
const OTHER_ENDING: usize = 1;

/// A word that may have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// Its stem.
    pub stem: String,
    /// A word that has this stem, as somebody wrote it.
    pub shown: String,
    /// How many letters differ, counted in the stem and in the word.
    pub edits: usize,
}

/// Collects the words that are near enough.
#[derive(Debug)]
pub struct Guesses<'typed> {
    typed: &'typed Typed,
    allowed: usize,
    found: Vec<Guess>,
}

impl<'typed> Guesses<'typed> {
    /// Looks for what a word may have meant.
    #[must_use]
    pub fn of(typed: &'typed Typed) -> Self {
        Self {
            typed,
            allowed: words::edits_allowed(typed.plain.chars().count()),
            found: Vec::new(),
        }
    }

    /// Considers a word of the vocabulary.
    pub fn consider(&mut self, stem: &str, shown: &str) {
        let lengths = stem.len().abs_diff(self.typed.stem.len());
        // A letter has at most four bytes; most have one.
        if lengths > self.allowed * 4 {
            return;
        }
        let edits = strsim::osa_distance(stem, &self.typed.stem);
        // Where half of a short stem differs it is another word: `casino` is no `caso`.
        let short = stem.chars().count().min(self.typed.stem.chars().count());
        if edits > self.allowed
            || edits * 2 >= short
            || self.found.iter().any(|guess| guess.stem == stem)
        {
            return;
        }
        // Stems may be near where the words are not: `preparada` is no `reparación`.
        let written = strsim::osa_distance(&words::plain(shown), &self.typed.plain);
        if written > self.allowed + OTHER_ENDING {
            return;
        }
        self.found.push(Guess {
            stem: stem.to_owned(),
            shown: shown.to_owned(),
            edits: edits + written,
        });
    }

    /// What was found, the nearest first, then by the alphabet.
    #[must_use]
    pub fn nearest_first(mut self) -> Vec<Guess> {
        self.found.sort_by(|left, right| {
            let order = left.edits.cmp(&right.edits);
            order.then_with(|| left.stem.cmp(&right.stem))
        });
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::query::Query;

    fn nearest(typed: &str) -> Option<String> {
        let query = Query::read(typed, &[]);
        let mut guesses = Guesses::of(&query.wanted[0]);
        for word in [
            "limpieza",
            "limpio",
            "extintor",
            "aseo",
            "acero",
            "colaciones",
            "arriendo",
            "caso",
            "reparación",
        ] {
            let stem = words::stems(word).remove(0);
            guesses.consider(&stem, word);
        }
        guesses
            .nearest_first()
            .first()
            .map(|guess| guess.shown.clone())
    }

    #[test]
    fn a_typo_or_two_are_forgiven_and_nonsense_is_not() {
        for (typed, meant) in [
            ("limpiesa", "limpieza"),
            ("limpeiza", "limpieza"),
            ("extintroes", "extintor"),
            ("colasión", "colaciones"),
            ("ariendo", "arriendo"),
            ("aeso", "aseo"),
        ] {
            assert_eq!(nearest(typed).as_deref(), Some(meant), "{typed}");
        }
        for nonsense in ["qwerty", "zz", "xyzxyzxyz", "casino", "preparada"] {
            assert_eq!(nearest(nonsense), None, "{nonsense}");
        }
    }
}
