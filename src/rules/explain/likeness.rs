//! How much of a known phrase stands in a text: word by word, in order, within a short stretch.

use crate::domain::words;
use std::cmp::Ordering;

/// Where and how well a phrase stands in a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hit {
    /// Every word is there, unchanged, side by side.
    pub(super) literal: bool,
    /// The share of the phrase's letters that is there, 0 to 1; a word with a slip counts a little less.
    pub(super) likeness: f64,
    /// Letters that are there: longer phrases say more.
    letters: usize,
    /// The stretch of words, the end excluded.
    stretch: (usize, usize),
}

impl Hit {
    /// Worse hits come first.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        self.literal
            .cmp(&other.literal)
            .then(self.likeness.total_cmp(&other.likeness))
            .then(self.letters.cmp(&other.letters))
    }

    /// Whether a longer phrase holds this one: "acreditación no vigente" holds "no vigente".
    pub(super) fn covers(&self, other: &Self) -> bool {
        self.letters > other.letters
            && self.stretch.0 <= other.stretch.0
            && other.stretch.1 <= self.stretch.1
    }
}

/// A word shorter than this counts only where the whole text is short: "hábil" is said of days too.
const TELLING_ALONE: usize = 6;
/// A text of at most so many words is short.
const SHORT_TEXT: usize = 3;
/// Words that may stand between those of a phrase.
const BETWEEN: usize = 4;
/// A piece of a phrase must have so many letters to be offered.
const PIECE_LETTERS: usize = 8;
/// What a piece of a phrase counts.
const PIECE_LIKENESS: f64 = 0.7;
/// What a word with a slip counts.
const WITH_SLIP: f64 = 0.9;

/// A text in which phrases are looked for: every word compared once, however often it stands there.
#[derive(Debug)]
pub(super) struct Text {
    words: Vec<String>,
    /// For each word of the text, its place among the different ones.
    ids: Vec<usize>,
    different: Vec<String>,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        let words = words(text);
        let mut different: Vec<String> = words.clone();
        different.sort();
        different.dedup();
        let ids = words
            .iter()
            .map(|word| different.binary_search(word).unwrap_or_default())
            .collect();
        Self {
            words,
            ids,
            different,
        }
    }
}

/// The words of a text as they are compared: folded, split at all that is no letter or digit.
pub(super) fn words(text: &str) -> Vec<String> {
    words::plain(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The best place of a phrase in a text.
pub(super) fn hit(phrase: &[String], text: &Text) -> Option<Hit> {
    let [first, rest @ ..] = phrase else {
        return None;
    };
    if rest.is_empty() && first.chars().count() < TELLING_ALONE && text.words.len() > SHORT_TEXT {
        return None;
    }
    literal(phrase, &text.words)
        .or_else(|| part(phrase, &text.words))
        .or_else(|| scattered(phrase, text))
}

/// A short text that is a piece of a phrase, as when only its beginning was copied; never enough to be sure.
fn part(phrase: &[String], text: &[String]) -> Option<Hit> {
    let telling = text.len() > 1 && letters(text) >= PIECE_LETTERS;
    let whole = telling && phrase.windows(text.len()).any(|window| window == text);
    whole.then(|| Hit {
        literal: false,
        likeness: PIECE_LIKENESS,
        letters: letters(text),
        stretch: (0, text.len()),
    })
}

fn letters(words: &[String]) -> usize {
    words.iter().map(|word| word.chars().count()).sum()
}

fn literal(phrase: &[String], text: &[String]) -> Option<Hit> {
    let at = text
        .windows(phrase.len())
        .position(|window| window == phrase)?;
    Some(Hit {
        literal: true,
        likeness: 1.0,
        letters: letters(phrase),
        stretch: (at, at + phrase.len()),
    })
}

/// The best stretch of the text in which words of the phrase stand in order.
fn scattered(phrase: &[String], text: &Text) -> Option<Hit> {
    let whole = letters(phrase) as f64;
    let weights: Vec<Vec<f64>> = phrase.iter().map(|word| weights(word, text)).collect();
    let most = |weights: &Vec<f64>| weights.iter().copied().fold(0.0, f64::max);
    if weights.iter().map(most).sum::<f64>() < super::OFFERED * whole {
        return None;
    }
    let length = phrase.len() + BETWEEN;
    (0..text.ids.len())
        .filter_map(|start| {
            let stretch = &text.ids[start..text.ids.len().min(start + length)];
            let (found, end) = in_order(&weights, stretch)?;
            Some(Hit {
                literal: false,
                likeness: found / whole,
                letters: found as usize,
                stretch: (start, start + end),
            })
        })
        .max_by(Hit::compare)
}

/// What each different word of the text is worth as a word of the phrase, in letters.
fn weights(word: &str, text: &Text) -> Vec<f64> {
    let size = word.chars().count() as f64;
    text.different
        .iter()
        .map(|typed| likeness(word, typed) * size)
        .collect()
}

/// Letters of the phrase's words found in order in a stretch, and where the last stood.
fn in_order(weights: &[Vec<f64>], stretch: &[usize]) -> Option<(f64, usize)> {
    let mut found = 0.0;
    let mut next = 0;
    for weights in weights {
        let place = stretch[next..].iter().position(|id| weights[*id] > 0.0);
        if let Some(place) = place {
            found += weights[stretch[next + place]];
            next += place + 1;
        }
    }
    (next > 0).then_some((found, next))
}

/// How much a word counts as another: wholly, with a slip, or not at all. Short words and numbers allow no slip.
fn likeness(known: &str, typed: &str) -> f64 {
    if known == typed {
        return 1.0;
    }
    let (length, other) = (known.chars().count(), typed.chars().count());
    let slips = match length {
        _ if known.bytes().any(|letter| letter.is_ascii_digit()) => 0,
        0..5 => 0,
        5..9 => 1,
        _ => 2,
    };
    if length.abs_diff(other) > slips.max(1) {
        return 0.0;
    }
    let plural = known.trim_end_matches('s') == typed.trim_end_matches('s');
    if plural || strsim::damerau_levenshtein(known, typed) <= slips {
        WITH_SLIP
    } else {
        0.0
    }
}
