//! A passphrase that locks a file: what is good enough, one that is made of words, and how the same one is typed again.
//! Reads no randomness itself, and its secrets show nothing in `Debug`.

use crate::domain::message::Message;
use crate::domain::rut::Rut;
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretString};
use std::collections::BTreeSet;

/// Spanish words without accents or ñ, so that every keyboard types them; no two of one length differ in one letter only.
const WORDS: &str = include_str!("passphrase/words.txt");

/// Bits of each word: there are 1,024 of them.
const BITS_EACH: u32 = 10;

/// Words of a passphrase that is made here.
pub const WORDS_IN_ONE: usize = 6;

/// How many bits nobody can know of a passphrase that is made here.
pub const BITS: u32 = BITS_EACH * 6;

/// Random bytes that one takes: two for each word.
pub const BYTES: usize = WORDS_IN_ONE * 2;

/// The fewest letters of one that somebody makes up. It is this program's own rule: below that, guessing gets cheap for
/// who has the file in hand and all the time.
pub const FEWEST: usize = 12;

/// The fewest different letters.
const FEWEST_DIFFERENT: usize = 6;

/// The passphrase that random bytes stand for; every one is as likely as every other.
#[must_use]
pub fn generated(mut random: [u8; BYTES]) -> SecretString {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let chosen = random.chunks_exact(2).filter_map(|pair| {
        let number = pair
            .iter()
            .fold(0, |number, byte| number << 8 | usize::from(*byte));
        words.get(number % (1 << BITS_EACH)).copied()
    });
    let mut text = chosen.collect::<Vec<_>>().join(" ");
    random.zeroize();
    wiped(&mut text)
}

/// A passphrase as it was typed: spaces at its ends do not count, and several between words are one. The case of letters
/// counts, except in words that the program made.
#[must_use]
pub fn typed(mut text: String) -> SecretString {
    let mut spaced = text
        .trim_start_matches('\u{feff}')
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    text.zeroize();
    if is_made_here(&spaced) {
        spaced.make_ascii_lowercase();
    }
    wiped(&mut spaced)
}

/// Whether these are words of the program's own list, as many as it takes: a telephone's keyboard begins with a capital.
fn is_made_here(text: &str) -> bool {
    let known: BTreeSet<&str> = WORDS.split_whitespace().collect();
    let is_known = |word: &str| {
        let mut word = word.to_ascii_lowercase();
        let is_known = known.contains(word.as_str());
        word.zeroize();
        is_known
    };
    text.split(' ').count() == WORDS_IN_ONE && text.split(' ').all(is_known)
}

/// Keeps a text as a secret, and leaves nothing of it where it was.
fn wiped(text: &mut String) -> SecretString {
    let secret = SecretString::from(text.as_str());
    text.zeroize();
    secret
}

/// Refuses one that is easily guessed.
///
/// # Errors
/// Why, without repeating it: too short, always the same letters, or the person's own RUT in it.
pub fn check(passphrase: &SecretString, rut: Rut) -> Result<(), Message> {
    let text = passphrase.expose_secret();
    if text.chars().count() < FEWEST {
        return Err(Message::new("passphrase-too-short").with("fewest", FEWEST));
    }
    let different: BTreeSet<char> = text.chars().filter(|letter| *letter != ' ').collect();
    if different.len() < FEWEST_DIFFERENT {
        return Err(Message::new("passphrase-too-plain"));
    }
    let mut digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let body = rut.body().to_string();
    let names_rut = body.len() >= 6 && digits.contains(&body);
    digits.zeroize();
    if names_rut {
        return Err(Message::new("passphrase-has-rut"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rut() -> Rut {
        Rut::from_body(77_000_012).expect("a RUT")
    }

    #[test]
    fn the_words_are_as_many_as_the_bits_say_and_every_keyboard_types_them() {
        let words: Vec<&str> = WORDS.split_whitespace().collect();
        let different: BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(
            (words.len(), different.len()),
            (1 << BITS_EACH, 1 << BITS_EACH)
        );
        let plain = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase());
        assert!(
            words
                .iter()
                .all(|word| plain(word) && (4..=7).contains(&word.len()))
        );
        for (at, one) in words.iter().enumerate() {
            for other in &words[at + 1..] {
                let differ = one
                    .bytes()
                    .zip(other.bytes())
                    .filter(|(a, b)| a != b)
                    .count();
                assert!(one.len() != other.len() || differ > 1, "{one} and {other}");
            }
        }
    }

    #[test]
    fn what_is_easily_guessed_is_refused() {
        let id = |text: &str| check(&typed(text.to_owned()), rut()).map_err(|message| message.id);
        assert_eq!(id("once letras"), Err("passphrase-too-short"));
        assert_eq!(id("aaaa bbbb aaaa bbbb"), Err("passphrase-too-plain"));
        assert_eq!(id("mi rut 77.000.012-2"), Err("passphrase-has-rut"));
        assert_eq!(id("la once en la plaza"), Ok(()));
    }

    #[test]
    fn the_case_of_ones_own_counts() {
        let own = typed("La once en la plaza grande".to_owned());
        assert_eq!(own.expose_secret(), "La once en la plaza grande");
    }

    #[test]
    fn it_shows_nothing() {
        let secret = typed("la once en la plaza".to_owned());
        assert!(!format!("{secret:?}").contains("plaza"));
    }

    proptest! {
        #[test]
        fn what_is_made_is_good_and_typed_again_it_is_the_same(random in any::<[u8; BYTES]>()) {
            let made = generated(random);
            let text = made.expose_secret();
            prop_assert_eq!(text.split(' ').count(), WORDS_IN_ONE);
            let again = typed(format!("  {}\n", text.replace(' ', "   ")));
            prop_assert_eq!(again.expose_secret(), text);
            let capital = typed(format!("{}{}", text[..1].to_uppercase(), &text[1..]));
            prop_assert_eq!(capital.expose_secret(), text);
        }
    }
}
