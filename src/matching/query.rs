//! What was typed into a search, understood: words that are wanted, words that are not, or a code.
//! Any text is understood; nothing in it can mean anything to a store.

use crate::domain::code::ProcessCode;
use crate::domain::stemming::Stemming;
use crate::domain::words;

/// So many words of a search count, and as many that are left out.
pub const MOST_WORDS: usize = 32;

/// A word as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// As it was typed, without what stood around it.
    pub text: String,
    /// Folded, not stemmed: the beginning of longer words.
    pub plain: String,
    /// Its stem.
    pub stem: String,
    /// Whether any word that begins so is meant: `panad*`.
    pub beginning: bool,
}

/// What was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// The whole text, when it is the code of a process.
    pub code: Option<ProcessCode>,
    /// The words that are wanted, each once.
    pub wanted: Vec<Typed>,
    /// The words that must not be there, each once.
    pub unwanted: Vec<Typed>,
    /// Whether more words were typed than count.
    pub too_long: bool,
}

impl Query {
    /// Understands what was typed. `without` are further words that must not be there.
    #[must_use]
    pub fn read(text: &str, without: &[String]) -> Self {
        let mut stemming = Stemming::default();
        let mut query = Self {
            code: text.trim().parse().ok(),
            ..Self::default()
        };
        for piece in text.split_whitespace() {
            let piece = piece.trim_start_matches(is_quote);
            match piece.strip_prefix(is_dash) {
                Some(rest)
                    if rest
                        .trim_start_matches(is_quote)
                        .starts_with(char::is_alphanumeric) =>
                {
                    query.add(&mut stemming, rest, false);
                }
                _ => query.add(&mut stemming, piece, true),
            }
        }
        for text in without {
            query.add(&mut stemming, text, false);
        }
        query
    }

    /// Adds the words of a piece of text.
    fn add(&mut self, stemming: &mut Stemming, piece: &str, wanted: bool) {
        let list = if wanted {
            &mut self.wanted
        } else {
            &mut self.unwanted
        };
        let too_long = &mut self.too_long;
        stemming.each(piece, |met| {
            let text = &piece[met.start..met.end];
            let typed = Typed {
                text: text.to_owned(),
                plain: words::plain(text),
                stem: met.stem.to_owned(),
                beginning: piece[met.end..].starts_with('*'),
            };
            if list.iter().any(|known| known.stem == typed.stem) {
                return;
            }
            if list.len() < MOST_WORDS {
                list.push(typed);
            } else {
                *too_long = true;
            }
        });
    }
}

const fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

const fn is_quote(letter: char) -> bool {
    matches!(
        letter,
        '"' | '\'' | '«' | '»' | '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}' | '('
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stems(typed: &[Typed]) -> Vec<&str> {
        typed.iter().map(|word| word.stem.as_str()).collect()
    }

    #[test]
    fn words_are_wanted_or_not() {
        let query = Query::read("Servicio de LIMPIEZA -hospital –\"colegio\" limpiezas", &[]);
        assert_eq!(stems(&query.wanted), ["servici", "de", "limpiez"]);
        assert_eq!(stems(&query.unwanted), ["hospital", "colegi"]);
        assert_eq!(query.code, None);
        let query = Query::read("aseo", &["sala cuna".to_owned()]);
        assert_eq!(stems(&query.unwanted), ["sal", "cun"]);
    }

    #[test]
    fn quotes_stars_and_signs_do_no_harm() {
        let query = Query::read(
            "\"coffee break\" (mesa) panad* NEAR(x) name:y a-b - -- *",
            &[],
        );
        assert_eq!(
            stems(&query.wanted),
            [
                "coff", "break", "mes", "panad", "near", "x", "nam", "y", "a", "b"
            ]
        );
        assert!(query.unwanted.is_empty());
        let beginnings: Vec<&str> = query
            .wanted
            .iter()
            .filter(|word| word.beginning)
            .map(|word| word.text.as_str())
            .collect();
        assert_eq!(beginnings, ["panad"]);
    }

    #[test]
    fn a_code_is_known_in_any_case_and_with_spaces() {
        for text in [
            "1057439-20-LP25",
            "  1057439-20-lp25 ",
            "1057439 - 20 - LP25",
        ] {
            let code = Query::read(text, &[]).code.expect("a code");
            assert_eq!(code.to_string(), "1057439-20-LP25");
        }
        assert_eq!(Query::read("aseo 1057439-20-LP25", &[]).code, None);
    }

    #[test]
    fn a_search_without_end_has_an_end() {
        let query = Query::read(&"abcdefghij".repeat(1_000), &[]);
        assert_eq!(query.wanted[0].stem.chars().count(), 48);
        let many: String = (0..100).map(|at| format!("palabra{at} ")).collect();
        let query = Query::read(&many, &[]);
        assert_eq!((query.wanted.len(), query.too_long), (MOST_WORDS, true));
    }

    proptest! {
        #[test]
        fn any_text_is_understood_as_words_of_letters_and_digits(text in "[-*\"'(){}:^~ a-zñÑé\u{0}\u{200f}😀NEAR]{0,60}|\\PC{0,60}") {
            let query = Query::read(&text, std::slice::from_ref(&text));
            for word in query.wanted.iter().chain(&query.unwanted) {
                prop_assert!(!word.stem.is_empty());
                prop_assert!(word.stem.chars().all(char::is_alphanumeric), "{:?}", word);
                prop_assert!(word.plain.chars().all(char::is_alphanumeric), "{:?}", word);
            }
        }
    }
}
