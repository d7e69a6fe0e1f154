//! The same thing written in two ways on two papers, with the exact places where they differ.
//! Owns the shape only: `interview` compares, `readiness` turns the result into findings, `present` shows it.

use serde::{Deserialize, Serialize};

/// How two writings differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// Only signs, capitals or accents: `SpA` against `S.p.A.`, `Munoz` against `Muñoz`.
    Signs,
    /// The same words in another order: surnames before first names, or swapped surnames.
    Order,
    /// Anything else.
    Text,
}

/// A run of characters that both writings share, or that only this one has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// The characters, as they stand.
    pub text: String,
    /// Whether the other writing holds them at this place too.
    pub same: bool,
}

/// One of the two writings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// Id of the question whose answer it is.
    pub question: String,
    /// Id of the kind of paper on which it stands; `None` when it is what the person told.
    pub paper: Option<String>,
    /// The whole text, cut where it differs; joined, the segments give the text again.
    pub segments: Vec<Segment>,
}

impl Writing {
    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        self.segments
            .iter()
            .map(|segment| segment.text.as_str())
            .collect()
    }
}

/// Two writings of the same thing that should agree letter by letter, and do not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mismatch {
    /// How they differ.
    pub difference: Difference,
    /// The writing that the other one is held against, such as the name at SII.
    pub reference: Writing,
    /// The writing that differs.
    pub other: Writing,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_segments_give_the_text_again() {
        let segment = |text: &str, same| Segment {
            text: text.to_owned(),
            same,
        };
        let writing = Writing {
            question: "legal_name".to_owned(),
            paper: None,
            segments: vec![segment("Pan ", true), segment("SpA", false)],
        };
        assert_eq!(writing.text(), "Pan SpA");
    }
}
