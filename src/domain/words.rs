//! The one normaliser of search, matching and did-you-mean: lower case, no accents, Spanish stems.

use rust_stemmers::{Algorithm, Stemmer};

/// Takes the accent off a Latin letter; other characters stay.
const fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'ý' | 'ÿ' => 'y',
        '\u{b4}' | '\u{2019}' | '\u{2018}' | '`' => '\'',
        other => other,
    }
}

/// Lower case, no accents, single spaces, no spaces at the ends: `"  Ñuñoa  "` gives `nunoa`.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_whitespace() || letter == '\u{a0}' {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else if !('\u{300}'..='\u{36f}').contains(&letter) {
            folded.push(without_accent(letter));
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The words of a text as search compares them: folded, split at everything that is no letter or digit, stemmed.
#[must_use]
pub fn stems(text: &str) -> Vec<String> {
    let stemmer = Stemmer::create(Algorithm::Spanish);
    plain(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| stemmer.stem(word).into_owned())
        .collect()
}

/// The text that the stores index and query: the stems joined by spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    stems(text).join(" ")
}

/// The candidate nearest to a misspelt text, when one is near enough to be worth offering.
#[must_use]
pub fn did_you_mean<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let wanted = plain(text);
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&wanted, &plain(candidate)), candidate))
        .filter(|(likeness, _)| *likeness > 0.86)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, candidate)| candidate)
}
