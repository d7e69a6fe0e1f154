//! Where two texts differ: first word by word, then letter by letter inside words that resemble each other.

use crate::domain::mismatch::{Difference, Segment};
use crate::domain::words;

/// Words that are at least this alike are compared letter by letter; others are marked whole.
const ALIKE: f64 = 0.5;

/// Two texts that differ, cut where they do.
pub(super) struct Compared {
    /// How they differ.
    pub(super) difference: Difference,
    /// The first text.
    pub(super) reference: Vec<Segment>,
    /// The second text.
    pub(super) other: Vec<Segment>,
}

/// Compares two texts; `None` when they agree but for capitals.
pub(super) fn compare(reference: &str, other: &str) -> Option<Compared> {
    if lower(reference) == lower(other) {
        return None;
    }
    let (reference_segments, other_segments) = by_word(&tokens(reference), &tokens(other));
    Some(Compared {
        difference: kind(reference, other),
        reference: reference_segments,
        other: other_segments,
    })
}

fn lower(text: &str) -> String {
    text.to_lowercase()
}

/// Which kind of difference it is: only signs and accents, only the order of the words, or more.
fn kind(reference: &str, other: &str) -> Difference {
    let letters = |text: &str| {
        words::plain(text)
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect::<String>()
    };
    let sorted = |text: &str| {
        let plain = words::plain(text);
        let mut words: Vec<String> = plain
            .split_whitespace()
            .map(|word| {
                word.chars()
                    .filter(|letter| letter.is_alphanumeric())
                    .collect()
            })
            .collect();
        words.sort_unstable();
        words
    };
    if letters(reference) == letters(other) {
        Difference::Signs
    } else if sorted(reference) == sorted(other) {
        Difference::Order
    } else {
        Difference::Text
    }
}

/// Words and the spaces between them; joined they give the text again.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut was_space = None;
    for letter in text.chars() {
        let space = letter.is_whitespace();
        match tokens.last_mut() {
            Some(token) if was_space == Some(space) => token.push(letter),
            _ => tokens.push(letter.to_string()),
        }
        was_space = Some(space);
    }
    tokens
}

/// The longest common subsequence of two rows: pairs of places that agree.
fn common<T>(left: &[T], right: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let mut table = vec![vec![0_usize; right.len() + 1]; left.len() + 1];
    for (i, one) in left.iter().enumerate().rev() {
        for (j, two) in right.iter().enumerate().rev() {
            table[i][j] = if same(one, two) {
                table[i + 1][j + 1] + 1
            } else {
                table[i + 1][j].max(table[i][j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < left.len() && j < right.len() {
        if same(&left[i], &right[j]) {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if table[i + 1][j] >= table[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

fn by_word(left: &[String], right: &[String]) -> (Vec<Segment>, Vec<Segment>) {
    let mut cut = (Vec::new(), Vec::new());
    let mut pairs = common(left, right, |one, two| lower(one) == lower(two));
    pairs.push((left.len(), right.len()));
    let (mut i, mut j) = (0, 0);
    for (next_i, next_j) in pairs {
        by_letter(
            &left[i..next_i].concat(),
            &right[j..next_j].concat(),
            &mut cut,
        );
        if let (Some(one), Some(two)) = (left.get(next_i), right.get(next_j)) {
            push(&mut cut.0, one, true);
            push(&mut cut.1, two, true);
        }
        (i, j) = (next_i + 1, next_j + 1);
    }
    cut
}

/// Compares what stands between two common words.
fn by_letter(left: &str, right: &str, cut: &mut (Vec<Segment>, Vec<Segment>)) {
    if left.is_empty()
        || right.is_empty()
        || strsim::normalized_levenshtein(&words::plain(left), &words::plain(right)) < ALIKE
    {
        push(&mut cut.0, left, false);
        push(&mut cut.1, right, false);
        return;
    }
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let pairs = common(&left, &right, |one, two| {
        one.to_lowercase().eq(two.to_lowercase())
    });
    for (at, letter) in left.iter().enumerate() {
        let same = pairs.iter().any(|(i, _)| *i == at);
        push(&mut cut.0, letter.encode_utf8(&mut [0; 4]), same);
    }
    for (at, letter) in right.iter().enumerate() {
        let same = pairs.iter().any(|(_, j)| *j == at);
        push(&mut cut.1, letter.encode_utf8(&mut [0; 4]), same);
    }
}

/// Adds characters, joining them to the last segment when it is of the same kind.
fn push(segments: &mut Vec<Segment>, text: &str, same: bool) {
    if text.is_empty() {
        return;
    }
    match segments.last_mut() {
        Some(last) if last.same == same => last.text.push_str(text),
        _ => segments.push(Segment {
            text: text.to_owned(),
            same,
        }),
    }
}
