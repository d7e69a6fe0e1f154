//! Tells what looks like a password, a ClaveÚnica or a key, so that it is refused before anybody keeps it.
//! Must let real names through; it never returns, stores or names the text that it looked at.

use crate::domain::words;

/// Where a text stands; decides which signs are usual there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A name, an e-mail or a phone.
    Name,
    /// A street address: `#` and `°` are usual.
    Address,
    /// A free text, such as the names of public bodies.
    Text,
    /// A note or the name of a file: `_`, `?` and `=` are usual.
    Evidence,
}

/// Words that announce a secret.
const ANNOUNCERS: &[&str] = &[
    "clave",
    "claveunica",
    "contrasena",
    "contrasenia",
    "password",
    "passwd",
    "passphrase",
    "pin",
    "pass",
    "pwd",
];

/// A run of so many letters and digits in both cases is a key, not a word.
const KEY_LENGTH: usize = 20;

/// Whether a text looks like a secret, or announces one.
#[must_use]
pub fn looks_secret(text: &str, place: Place) -> bool {
    let is_firm = place != Place::Address && names_a_firm(text);
    let is_known = |token: &str| is_email_like(token) || (is_firm && is_brand(token));
    announces(text)
        || text.split_whitespace().any(|token| {
            !is_known(token)
                && (is_mixed(token, place)
                    || is_key(token)
                    || (place != Place::Evidence && is_scrambled(token)))
        })
        || (place == Place::Name && is_lone_word_with_number(text.trim()))
}

/// `clave: …`, `mi clave es …`, `ClaveÚnica abc123`.
fn announces(text: &str) -> bool {
    let plain = words::plain(text).replace("clave unica", "claveunica");
    let spaced = plain.replace(':', " : ").replace('=', " = ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    tokens.iter().enumerate().any(|(at, token)| {
        if !ANNOUNCERS.contains(token) {
            return false;
        }
        let after = &tokens[at + 1..];
        match after {
            [":" | "=", _, ..] => true,
            // `mi clave es gato`, but not `La Clave es Servicio Ltda`.
            ["es" | "is", secret] => at > 0 || has_digit(secret),
            [secret] => secret.chars().count() >= 4 && has_digit(secret),
            _ => false,
        }
    })
}

/// How a firm's name ends, without points.
const COMPANY_FORMS: &[&str] = &[
    "spa",
    "ltda",
    "limitada",
    "eirl",
    "sa",
    "sac",
    "cia",
    "cpa",
    "cooperativa",
    "ag",
];

/// The most digits that end a brand, as `Tecno#1`; longer numbers behind a sign are how keys are made.
const BRAND_DIGITS: usize = 2;

/// Signs that set a brand off from the words around it.
const SETS_OFF: &str = "<>*~=|#!{}[],.;";

/// Several words that end in a company form: the signs in between may be a brand.
fn names_a_firm(text: &str) -> bool {
    let words: Vec<String> = text.split_whitespace().map(words::plain).collect();
    let form = words.last().map(|last| last.replace(['.', ',', ')'], ""));
    words.len() >= 2 && form.is_some_and(|form| COMPANY_FORMS.contains(&form.as_str()))
}

/// A word as brands are written: set off whole, `<ROBLE>` or `*Sol*`, or with one sign before a short number, `Tecno#1`.
fn is_brand(token: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphabetic();
    let bare = token.trim_matches(|letter| SETS_OFF.contains(letter));
    if bare.chars().count() >= 2 && bare.chars().all(is_letter) {
        return true;
    }
    let number = bare.trim_start_matches(is_letter);
    let digits = number.trim_start_matches(['#', '_', '*', '+', '@']);
    number.len() < bare.len()
        && number.len() == digits.len() + 1
        && (1..=BRAND_DIGITS).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn has_digit(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_digit())
}

fn has_letter(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

/// `name@host.tld`: an address, whatever its signs.
fn is_email_like(token: &str) -> bool {
    token
        .split_once('@')
        .is_some_and(|(_, host)| host.contains('.') && !host.contains('@'))
}

/// Signs that words of a place do not hold.
fn is_sign(letter: char, place: Place) -> bool {
    match place {
        Place::Evidence => "!@$^*~|\\{}<>".contains(letter),
        Place::Address => "!@$%^*_=~|\\{}[]<>?".contains(letter),
        Place::Name | Place::Text => "!@#$%^*_=~|\\{}[]<>?".contains(letter),
    }
}

/// Letters, digits and signs in one token, or letters with two signs inside.
fn is_mixed(token: &str, place: Place) -> bool {
    let length = token.chars().count();
    let inner = token.trim_end_matches(['!', '?', '*', '.', ',', ';', ':', ')', '"', '\'']);
    let signs = |text: &str| {
        text.chars()
            .filter(|letter| is_sign(*letter, place))
            .count()
    };
    if !has_letter(token) {
        return false;
    }
    if has_digit(token) {
        (signs(inner) > 0 && length >= 6) || (signs(token) > 0 && length >= 8)
    } else {
        let start = inner.trim_start_matches(['¡', '¿', '!', '?', '*', '(', '"']);
        // Brackets and underscores join or set off words of letters alone, as codes of offices do.
        let set_off = start.chars().filter(|letter| "[]{}_".contains(*letter));
        signs(start).saturating_sub(set_off.count()) >= 2 && length >= 6
    }
}

/// A long run of letters in both cases and digits.
fn is_key(token: &str) -> bool {
    token
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|run| run.chars().count() >= KEY_LENGTH && has_digit(run) && has_both_cases(run))
}

fn has_both_cases(text: &str) -> bool {
    text.contains(char::is_uppercase) && text.contains(char::is_lowercase)
}

/// Both cases with digits between letters: `aB3dE5fG`, but not `Multiservicios2000` nor `Servicios24x7`.
fn is_scrambled(token: &str) -> bool {
    let kinds: Vec<bool> = token
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .map(|letter| letter.is_ascii_digit())
        .collect();
    let changes = kinds.windows(2).filter(|pair| pair[0] != pair[1]).count();
    kinds.len() >= 8 && has_both_cases(token) && changes >= 2 && !is_number_by_number(token)
}

/// `4x4`, `24x7` somewhere in the token.
fn is_number_by_number(token: &str) -> bool {
    let letters: Vec<char> = token.chars().collect();
    letters.windows(3).any(|three| {
        three[0].is_ascii_digit() && matches!(three[1], 'x' | 'X') && three[2].is_ascii_digit()
    })
}

/// The whole answer is one word that ends in a number, as `pelusa2024`: a name has more words, or none of those digits.
fn is_lone_word_with_number(text: &str) -> bool {
    let word = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = text.len() - word.len();
    !text.contains(char::is_whitespace)
        && digits >= 2
        && word.chars().count() >= 3
        && word.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests;
