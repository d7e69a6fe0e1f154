//! Where in a text the words stand by which it was found. Marks nothing itself.

use crate::domain::stemming::Stemming;
use std::ops::Range;

/// A word by which a tender was found, as the index holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The stem, or the beginning of it.
    pub stem: String,
    /// Whether any stem that begins so is meant.
    pub beginning: bool,
}

impl Mark {
    fn fits(&self, stem: &str) -> bool {
        if self.beginning {
            stem.starts_with(&self.stem)
        } else {
            stem == self.stem
        }
    }
}

/// The places of a text's words that some of the marks fit, in their order.
#[must_use]
pub fn places(stemming: &mut Stemming, text: &str, marks: &[Mark]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    stemming.each(text, |met| {
        if marks.iter().any(|mark| mark.fits(met.stem)) {
            found.push(met.start..met.end);
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_they_stand_in_any_form() {
        let mark = |stem: &str, beginning| Mark {
            stem: stem.to_owned(),
            beginning,
        };
        let text = "MANTENCIÓN y mantenciones de jardín: jardinería";
        let marks = [mark("mantencion", false), mark("jardin", true)];
        let found: Vec<&str> = places(&mut Stemming::default(), text, &marks)
            .into_iter()
            .map(|place| &text[place])
            .collect();
        assert_eq!(
            found,
            ["MANTENCIÓN", "mantenciones", "jardín", "jardinería"]
        );
    }
}
